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
  /** All groups with the newcomer in them, as `joinedBy` says. */
  readonly groups: readonly (readonly PupilId[])[];
  /** Considerations that this way breaks; 0 for every way that can be saved. */
  readonly broken: number;
  /** What the group meets less well than before; sizes are not counted, a newcomer changes those. */
  readonly findings: readonly GroupFinding[];
}

/** Who joins comes after the deputy and before those who lead next: nobody's turn is later for it. */
const AFTER_DEPUTY = 2;

/** The group with one more in it: neither the deputy nor who leads next is another than before. */
export function joinedBy(group: readonly PupilId[], pupil: PupilId): PupilId[] {
  return [...group.slice(0, AFTER_DEPUTY), pupil, ...group.slice(AFTER_DEPUTY)];
}

/**
 * Groups a pupil could join, the least disturbing first: where no consideration is broken, the group
 * the pupil comes back to, a group of fewer than four, where the criteria suffer least, where fewest
 * have met the pupil before. Groups of five are full; one who is left alone needs a group as well, so
 * that is the last choice. The composition that stands must not be among `input.compositions`, or
 * everybody in it has met before.
 *
 * @param mates of one who comes back: the group that was left; empty for a newcomer
 */
export function placeNewcomer(
  input: ComposeInput,
  groups: Seating,
  pupil: PupilId,
  mates: readonly PupilId[] = [],
): Placement[] {
  if (rulesOf(input.rules, 'alone').some((rule) => rule.pupil === pupil)) {
    const own = [...groups.map((group) => [...group]), [pupil]];
    return [{ group: groups.length, groups: own, broken: 0, findings: [] }];
  }
  const before = brokenRules(input.rules, groups).length;
  const home = homeOf(groups, mates);
  return groups
    .flatMap((group, at) => {
      if (group.length === 0 || group.length >= LARGEST_GROUP) return [];
      const joined = groups.map((one, i) => (i === at ? joinedBy(one, pupil) : [...one]));
      const broken = Math.max(0, brokenRules(input.rules, joined).length - before);
      const [was, is] = [judged(input, group), judged(input, joined[at] ?? [])];
      const findings = is.findings.filter((found) => !was.texts.has(JSON.stringify(found)));
      const met = findings.filter(({ code }) => code === 'met-before').length;
      const size = group.length === 1 ? LARGEST_GROUP : Math.min(group.length, USUAL_SIZE);
      const rank = [broken, at === home ? 0 : 1, size, is.weakness - was.weakness, met, at];
      return [{ rank, placement: { group: at, groups: joined, broken, findings } }];
    })
    .sort((one, other) => firstDifference(one.rank, other.rank))
    .map(({ placement }) => placement);
}

/** Where most of the mates are now; -1 when none of them is anywhere. */
function homeOf(groups: Seating, mates: readonly PupilId[]): number {
  const counts = groups.map((group) => group.filter((id) => mates.includes(id)).length);
  const most = Math.max(0, ...counts);
  return most === 0 ? -1 : counts.indexOf(most);
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
