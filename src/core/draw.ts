// The draw of learning pairs: from pupils, considerations and history to groups, by a seed.

import { checkLocks } from './check';
import { contradictions } from './contradictions';
import { explainDraw, whyNoDraw } from './explain';
import type { Outcome } from './finding';
import { drawWithForesight } from './lookahead';
import type { PupilId } from './model';
import { prices } from './price';
import type { DrawInput, Problem } from './problem';
import { inputFingerprint, problemOf } from './problem';
import type { Random } from './random';
import { randomFrom } from './random';

export type { DrawInput } from './problem';

/** A draw of pairs, with what it takes to make it again. */
export interface PairDraw {
  /**
   * Pairs, at most one group of three beyond «sammen», groups of one for «egen plass nå». The
   * order of the groups and within them is chance: the order of showing says nothing.
   */
  readonly groups: PupilId[][];
  /** Name and version of the way it was drawn. */
  readonly algorithm: string;
  /** Fingerprint of the input: the same seed and input give the same draw everywhere. */
  readonly input: string;
  /** The draws that were reckoned to be left this school year, this one included. */
  readonly drawsLeft: number;
  /** What of the input's locks held; absent when there were none. */
  readonly locked?: PupilId[][];
}

/** Changes whenever the same seed and input would give another draw. */
export const PAIR_ALGORITHM = 'pairs-2';

/**
 * Draws pairs for a class of 2 to 40: considerations are never broken; nobody meets a partner of
 * this year again while that can be avoided, now and for the rest of the year; then totals are as
 * even as can be. The very first draw without considerations is exactly uniform.
 * @returns the draw with findings on what could not be avoided, or the findings that stand in its way
 */
export function drawPairs(input: DrawInput, seed: string): Outcome<PairDraw> {
  const obstacles = [...contradictions(input.pupils, input.rules), ...checkLocks(input)];
  if (obstacles.length > 0) return { ok: false, findings: obstacles };
  const problem = problemOf(input);
  const print = inputFingerprint(problem);
  const random = randomFrom(`${PAIR_ALGORITHM} ${seed} ${print}`);
  const drawn = drawWithForesight(problem, prices(problem.past, random), random);
  if (drawn.groups === null) return { ok: false, findings: [whyNoDraw(input, drawn.proved)] };
  const groups = named(problem, drawn.groups, random);
  const { drawsLeft } = problem;
  const value = { groups, algorithm: PAIR_ALGORITHM, input: print, drawsLeft, ...kept(problem) };
  return { ok: true, value, findings: explainDraw(input, groups) };
}

function kept({ company, locked }: Problem): { locked?: PupilId[][] } {
  if (locked.length === 0) return {};
  return { locked: locked.map((group) => group.map((i) => company.pupils[i] as PupilId)) };
}

function named(problem: Problem, groups: number[][], random: Random): PupilId[][] {
  const ids = groups.map((group) => group.map((i) => problem.company.pupils[i] as PupilId));
  const alone = problem.company.alone.map((id) => [id]);
  return random.shuffle([...ids, ...alone]).map((group) => random.shuffle(group));
}
