// Why groups are as good as they are: criterion by criterion, for whom not, the weakest group first.

import type { CoreFinding } from '../finding';
import type { PupilId } from '../model';
import { randomFrom } from '../random';
import { checkComposition } from './check';
import { criteria } from './criteria';
import type { CriterionId } from './criterion';
import type { GroupFinding } from './finding';
import type { ComposeInput, Seating } from './model';
import type { GroupProblem } from './problem';
import { groupProblem } from './problem';
import { seated } from './seats';
import type { Weights } from './weights';
import { weightsFor } from './weights';

/** How one group does by each criterion the class asks about. */
export interface GroupVerdict {
  /** Its place among the groups given. */
  readonly group: number;
  /** Weighted sum of what is not met: the greater, the weaker. 0 when everything is met. */
  readonly weakness: number;
  readonly criteria: readonly CriterionVerdict[];
}

export interface CriterionVerdict {
  readonly id: CriterionId;
  readonly hard: boolean;
  /** What is not met, and for whom; empty when the criterion is met. */
  readonly findings: readonly GroupFinding[];
}

/** What each finding weighs when groups are put in order. */
const WEIGHT: Readonly<Record<GroupFinding['code'], keyof Weights>> = {
  'kept-apart': 'hard',
  'torn-apart': 'hard',
  'size-not-needed': 'hard',
  'no-supporter': 'support',
  'supporter-not-beside': 'besideSupport',
  'school-uneven': 'even',
  'gender-uneven': 'even',
  'no-challenger': 'challenge',
  'alone-at-bottom': 'bottom',
  'one-level': 'even',
  'met-before': 'met',
  'beside-before': 'beside',
  'odd-size-again': 'oddTurn',
};

/**
 * A verdict for each group, the weakest first, by the criteria in the order of the catalogue; those
 * that have nothing to look at in this class are left out, and so are groups of one. Groups in
 * seat order. Pupils who are not to be placed are passed over: see `checkGroups`.
 */
export function explainGroups(input: ComposeInput, groups: Seating): GroupVerdict[] {
  const problem = groupProblem(input);
  const weights = weightsFor(problem.balance);
  const asked = criteria.filter((one) => one.asked(problem) && one.findings.length > 0);
  const alone = new Set(problem.company.alone);
  return groups
    .flatMap((group, nr): GroupVerdict[] => {
      if (group.length === 1 && group.every((id) => alone.has(id))) return [];
      const members = indices(problem, group);
      const verdicts = asked.map((one) => ({
        id: one.id,
        hard: one.hard,
        findings: one.check(problem, members),
      }));
      const found = verdicts.flatMap(({ findings }) => findings);
      const weakness = found.reduce((sum, { code }) => sum + weights[WEIGHT[code]], 0);
      return [{ group: nr, weakness, criteria: verdicts }];
    })
    .sort((one, other) => other.weakness - one.weakness || one.group - other.group);
}

/** Everything that is wrong with groups: see `checkComposition`. Empty when they are in order. */
export function checkGroups(input: ComposeInput, groups: Seating): CoreFinding[] {
  const pupils = input.pupils.map(({ id }) => id);
  return checkComposition({ pupils, rules: input.rules }, input.remainder, groups);
}

/**
 * Groups seated anew, as after a swap by hand: who is with whom stays, the order around each table
 * is chosen as for a proposal. Pupils who are not to be placed are left out.
 */
export function seatAnew(input: ComposeInput, groups: Seating, seed: string): PupilId[][] {
  const problem = groupProblem(input);
  const random = randomFrom(seed);
  return groups.map((group) => {
    const members = indices(problem, group);
    if (members.length < 2) return group.slice();
    return seated(problem, members, random).map((i) => problem.company.pupils[i] as PupilId);
  });
}

function indices({ company }: GroupProblem, group: readonly PupilId[]): number[] {
  return [...new Set(group)].map((id) => company.pupils.indexOf(id)).filter((i) => i >= 0);
}
