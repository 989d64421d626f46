// What a criterion is: one named value that prices groups for the search and tells who it fails.

import type { GroupFinding } from './finding';
import type { GroupProblem } from './problem';
import type { Weights } from './weights';

export type CriterionId =
  | 'apart'
  | 'together'
  | 'size'
  | 'supporter'
  | 'school'
  | 'gender'
  | 'challenge'
  | 'spread'
  | 'new'
  | 'beside'
  | 'turns'
  | 'average';

/** Weighted whole-number costs of one group; the costs of all groups are added up. */
export interface Price {
  /** What it costs that two are in one group. */
  pair?(a: number, b: number): number;
  /** What else the group `slots[start]` … `slots[end - 1]` costs. */
  group?(slots: Int32Array, start: number, end: number): number;
}

/** One criterion of the catalogue. Pupils are numbers, places in the problem's company. */
export interface Criterion {
  readonly id: CriterionId;
  /** A hard one is never broken as long as that is possible; a soft one is weighed. */
  readonly hard: boolean;
  /** Codes of the findings that can come of it. */
  readonly findings: readonly GroupFinding['code'][];
  /** Whether this class gives it anything to look at. */
  asked(problem: GroupProblem): boolean;
  price(problem: GroupProblem, weights: Weights): Price;
  /** What the group, given in seat order, does not meet; empty when it meets all. */
  check(problem: GroupProblem, members: readonly number[]): GroupFinding[];
}
