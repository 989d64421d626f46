// What can be said of groups at once: what keeps them from being saved, what a change does, their price.
import type { Draft, TeamClass } from '../../contract/replies';
import { checkDesks } from '../../core/check-desks';
import type { CoreFinding } from '../../core/finding';
import type { CriterionId } from '../../core/groups/criterion';
import { broughtBy, checkComposition, checkMove } from '../../core/groups/check';
import { explainGroups, type GroupVerdict } from '../../core/groups/explain';
import type { GroupFinding } from '../../core/groups/finding';
import type { ComposeInput, Seating } from '../../core/groups/model';
import type { DeskId } from '../../core/model';
import { inputFor, rulesOn, standingIn } from './basis';
import type { Price } from './state';

const EVEN: readonly CriterionId[] = ['school', 'gender', 'challenge', 'spread'];

/** Each group by the criteria, the weakest first; who is moved changes sizes, so they are not judged. */
export function verdictsOf(one: TeamClass, draft: Draft): GroupVerdict[] {
  const verdicts = explainGroups(inputFor(one, draft), draft.groups);
  if (draft.kind !== 'move') return verdicts;
  return verdicts.map((verdict) => ({
    ...verdict,
    criteria: verdict.criteria.filter(({ id }) => id !== 'size'),
  }));
}

/** What must be mended before the draft can be saved: the same as the server asks of it. */
export function faultsOf(one: TeamClass, draft: Draft): CoreFinding[] {
  const { groups, desks, from, kind, wishes, adjusted } = draft;
  const rules = rulesOn(one, from);
  const check = { pupils: one.loaded.pupils.map(({ id }) => id), rules };
  const atDesks = (seating: Seating, given: readonly DeskId[]): CoreFinding[] =>
    checkDesks({ groups: seating, desks: one.loaded.desks, rules }, given);
  if (kind !== 'move') {
    const inGroups = checkComposition(check, wishes?.remainder ?? 3, groups, adjusted);
    return [...inGroups, ...atDesks(groups, desks)];
  }
  const now = standingIn(one)?.now;
  const before = now === undefined ? [] : atDesks(now.groups, now.desks);
  return [
    ...checkMove(check, groups, now?.groups ?? []),
    ...broughtBy(atDesks(groups, desks), before),
  ];
}

/**
 * What a change brings that cannot be saved. Who is left alone by it is no hindrance: a group for
 * that pupil is the next thing to find.
 */
export function faultsBrought(one: TeamClass, before: Draft, after: Draft): CoreFinding[] {
  return broughtBy(faultsOf(one, after), faultsOf(one, before)).filter(
    (fault) => !isLeftAlone(fault),
  );
}

/** A group of one: told as somebody who needs a group, as one who is in none is. */
export function isLeftAlone(fault: CoreFinding): boolean {
  return fault.code === 'base-group-size' && fault.params.size === 1;
}

export interface Difference {
  readonly better: readonly GroupFinding[];
  readonly worse: readonly GroupFinding[];
}

/** What a change mends, and what it brings. */
export function differenceOf(one: TeamClass, before: Draft, after: Draft): Difference {
  const [was, is] = [keyed(one, before), keyed(one, after)];
  return { better: without(was, is), worse: without(is, was) };
}

type Keyed = ReadonlyMap<string, GroupFinding>;

function without(all: Keyed, others: Keyed): readonly GroupFinding[] {
  return [...all].flatMap(([key, finding]) => (others.has(key) ? [] : [finding]));
}

function keyed(one: TeamClass, draft: Draft): Keyed {
  return new Map(
    verdictsOf(one, draft).flatMap((verdict) =>
      findingsIn([verdict]).map((finding): [string, GroupFinding] => [
        keyOf(finding, draft.desks[verdict.group] ?? ''),
        finding,
      ]),
    ),
  );
}

/** The same for what is told of a table as a whole, whoever sits there, and in whatever order. */
function keyOf(finding: GroupFinding, desk: DeskId): string {
  switch (finding.code) {
    case 'one-level':
    case 'size-not-needed':
      return `${finding.code} ${desk}`;
    case 'school-uneven':
    case 'gender-uneven': {
      const { value, pupils, least, most } = finding.params;
      const off = Math.max(least - pupils.length, pupils.length - most);
      return JSON.stringify([finding.code, value, desk, off]);
    }
    default: {
      const values = Object.values(finding.params).map((value: unknown) =>
        Array.isArray(value) ? [...(value as string[])].sort() : value,
      );
      return JSON.stringify([finding.code, values]);
    }
  }
}

export function findingsIn(verdicts: readonly GroupVerdict[]): GroupFinding[] {
  return verdicts.flatMap(({ criteria }) => criteria.flatMap(({ findings }) => findings));
}

/** How many of the considerations are not followed. Sizes are the teachers' to decide. */
export function brokenIn(verdicts: readonly GroupVerdict[]): number {
  return verdicts
    .flatMap(({ criteria }) => criteria.filter(({ id, hard }) => hard && id !== 'size'))
    .reduce((sum, { findings }) => sum + findings.length, 0);
}

export function priceOf(input: ComposeInput, groups: Seating): Price {
  return priceIn(explainGroups(input, groups));
}

export function priceIn(verdicts: readonly GroupVerdict[]): Price {
  const all = verdicts.flatMap(({ criteria }) => criteria);
  const count = (ids: readonly CriterionId[]): number =>
    all
      .filter(({ id }) => ids.includes(id))
      .reduce((sum, { findings }) => sum + findings.length, 0);
  return { again: count(['new']), uneven: count(EVEN) };
}
