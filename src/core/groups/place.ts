// Where a newcomer disturbs least: every group the pupil could join, the best first.

import type { PupilId } from '../model';
import { brokenRules, rulesOf } from '../rules';
import { explainGroups } from './explain';
import type { GroupFinding } from './finding';
import type { ComposeInput, Seating } from './model';
import { USUAL_SIZE } from './sizes';
import { weightsFor } from './weights';

/** A group of more than five is no base group. */
export const LARGEST_GROUP = 5;

/** One way to place a newcomer. */
export interface Placement {
  /** The group's place among `groups`; one more than were given for a pupil with a place of their own. */
  readonly group: number;
  /** All groups with the newcomer in them, on the seat after the last: leader turns stay as they were. */
  readonly groups: readonly (readonly PupilId[])[];
  /** Considerations that this way breaks; 0 for every way that can be saved. */
  readonly broken: number;
  /** What the group meets less well than before; sizes are not counted, a newcomer changes those. */
  readonly findings: readonly GroupFinding[];
}

/**
 * Groups a pupil could join, the least disturbing first: where no consideration is broken, a group of
 * fewer than four, where the criteria suffer least, where fewest have met the pupil before. Groups of
 * five are full. The composition that stands must not be among `input.compositions`, or everybody in
 * it has met before.
 */
export function placeNewcomer(input: ComposeInput, groups: Seating, pupil: PupilId): Placement[] {
  if (rulesOf(input.rules, 'alone').some((rule) => rule.pupil === pupil)) {
    const own = [...groups.map((group) => [...group]), [pupil]];
    return [{ group: groups.length, groups: own, broken: 0, findings: [] }];
  }
  const before = brokenRules(input.rules, groups).length;
  return groups
    .flatMap((group, at) => {
      if (group.length === 0 || group.length >= LARGEST_GROUP) return [];
      const joined = groups.map((one, i) => (i === at ? [...one, pupil] : [...one]));
      const broken = Math.max(0, brokenRules(input.rules, joined).length - before);
      const [was, is] = [judged(input, group), judged(input, joined[at] ?? [])];
      const findings = is.findings.filter((found) => !was.texts.has(JSON.stringify(found)));
      const met = findings.filter(({ code }) => code === 'met-before').length;
      const size = Math.min(group.length, USUAL_SIZE);
      const rank = [broken, size, is.weakness - was.weakness, met, at];
      return [{ rank, placement: { group: at, groups: joined, broken, findings } }];
    })
    .sort((one, other) => firstDifference(one.rank, other.rank))
    .map(({ placement }) => placement);
}

interface Judged {
  readonly weakness: number;
  readonly findings: readonly GroupFinding[];
  readonly texts: ReadonlySet<string>;
}

/** One group as `explainGroups` sees it, its size left out. */
function judged(input: ComposeInput, group: readonly PupilId[]): Judged {
  const [verdict] = explainGroups(input, [group]);
  const all = verdict?.criteria ?? [];
  const odd = all.some(({ id, findings }) => id === 'size' && findings.length > 0);
  const weight = odd ? weightsFor(input.balance).hard : 0;
  const findings = all.filter(({ id }) => id !== 'size').flatMap((one) => one.findings);
  const texts = new Set(findings.map((one) => JSON.stringify(one)));
  return { weakness: (verdict?.weakness ?? 0) - weight, findings, texts };
}

function firstDifference(one: readonly number[], other: readonly number[]): number {
  return one.map((value, i) => value - (other[i] ?? 0)).find((less) => less !== 0) ?? 0;
}
