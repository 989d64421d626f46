// Whether a draw is in order: checked when it is saved and for every swap by hand.

import { companyOf } from './company';
import type { CoreFinding } from './finding';
import type { PupilId } from './model';
import type { DrawInput } from './problem';
import { takingPart } from './presence';
import { brokenRules, rulesOf } from './rules';

type Groups = readonly (readonly PupilId[])[];

/**
 * Everything that is wrong with a draw, whoever made it: pupils missing, doubled or unknown, groups
 * of a size the class does not need, broken rules. Empty when it is in order. Repeats are no fault:
 * see `repeatsOf`.
 */
export function checkDraw(input: DrawInput, groups: Groups): CoreFinding[] {
  return [
    ...placementFaults(input, groups),
    ...sizeFaults(input, groups),
    ...brokenRules(input.rules, groups),
  ];
}

/** What is wrong with the locks of a draft: as `checkDraw`, except that others are still to be placed. */
export function checkLocks(input: DrawInput): CoreFinding[] {
  const locked = (input.locked ?? []).filter((group) => group.length > 0);
  if (locked.length === 0) return [];
  const placed = new Set(locked.flat());
  const { pupils } = companyOf(input.pupils, input.rules);
  // Those a lock leaves behind are placed alone, so that «sammen» across its edge is seen.
  const rest = pupils.filter((pupil) => !placed.has(pupil)).map((pupil) => [pupil]);
  const torn = brokenRules(rulesOf(input.rules, 'together'), [...locked, ...rest]).filter(
    (finding) =>
      finding.code === 'rule-broken' && finding.params.pupils.some((pupil) => placed.has(pupil)),
  );
  const others = input.rules.filter((rule) => rule.kind !== 'together');
  const faults = [...placementFaults(input, locked), ...sizeFaults(input, locked)];
  return [
    ...faults.filter((fault) => fault.code !== 'pupil-not-placed'),
    ...brokenRules(others, locked),
    ...torn,
  ];
}

/** Two of a group who have sat together before in this school year. */
export interface Repeat {
  readonly pupils: readonly [PupilId, PupilId];
  /** How often before. */
  readonly times: number;
  /** The day of the last time, `YYYY-MM-DD`. */
  readonly last: string;
  /** They are together by «sammen», or one has «bare sammen med»: agreed, so no error. */
  readonly agreed: boolean;
}

/** Who in these groups has sat together before in this school year, in the order of the groups. */
export function repeatsOf(input: DrawInput, groups: Groups): Repeat[] {
  const thisYear = input.history.filter((draw) => draw.from >= input.yearStart);
  const bound = new Set(rulesOf(input.rules, 'onlyWith').map((rule) => rule.pupil));
  const company = companyOf(input.pupils, input.rules);
  const units = company.units.map((unit) => unit.map((i) => company.pupils[i]));
  return pairsIn(groups).flatMap(([one, other]) => {
    const met = thisYear.filter((d) => d.groups.some((g) => g.includes(one) && g.includes(other)));
    if (met.length === 0) return [];
    const last = met.reduce((day, draw) => (draw.from > day ? draw.from : day), '');
    const agreed =
      bound.has(one) ||
      bound.has(other) ||
      units.some((unit) => unit.includes(one) && unit.includes(other));
    return [{ pupils: [one, other] as const, times: met.length, last, agreed }];
  });
}

/** Each two who are in one group. */
export function pairsIn(groups: Groups): [PupilId, PupilId][] {
  return groups.flatMap((group) =>
    group.flatMap((one, i) => group.slice(i + 1).map((other): [PupilId, PupilId] => [one, other])),
  );
}

/** Pupils who stand twice, are not of the class, or are missing though they are not away. */
export function placementFaults(
  input: Pick<DrawInput, 'pupils' | 'rules'>,
  groups: Groups,
): CoreFinding[] {
  const times = new Map<PupilId, number>();
  for (const pupil of groups.flat()) times.set(pupil, (times.get(pupil) ?? 0) + 1);
  const known = new Set(input.pupils);
  const faults: CoreFinding[] = [];
  for (const [pupil, count] of times) {
    if (!known.has(pupil)) faults.push({ code: 'pupil-unknown', params: { pupil } });
    if (count > 1) faults.push({ code: 'pupil-placed-twice', params: { pupil } });
  }
  for (const pupil of takingPart([...known], input.rules)) {
    if (!times.has(pupil)) faults.push({ code: 'pupil-not-placed', params: { pupil } });
  }
  return faults;
}

/** Pairs, one trio more than «sammen» asks for when it does not come out even, no other size. */
function sizeFaults(input: DrawInput, groups: Groups): CoreFinding[] {
  const company = companyOf(input.pupils, input.rules);
  const alone = new Set(company.alone);
  const unitTrios = company.units.filter((unit) => unit.length === 3);
  const isUnit = (group: readonly PupilId[]): boolean =>
    unitTrios.some((unit) => unit.every((i) => group.includes(company.pupils[i] as PupilId)));
  const fault = (group: readonly PupilId[]): CoreFinding => ({
    code: 'group-size',
    params: { size: group.length, pupils: [...group] },
  });
  const wrong = groups.filter((group) => {
    if (group.length === 1) return !alone.has(group[0] as PupilId);
    return group.length !== 2 && group.length !== 3;
  });
  const needed = company.singles.length % 2;
  const trios = groups.filter((group) => group.length === 3 && !isUnit(group));
  return [...wrong, ...trios.slice(needed)].map(fault);
}
