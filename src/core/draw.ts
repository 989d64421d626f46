// The draw of learning pairs: from pupils, considerations and history to groups, by a seed.

import { pairsIn, repeatsOf } from './check';
import { contradictions, rulesAboutGroups } from './contradictions';
import type { CoreFinding, Outcome } from './finding';
import type { PupilId } from './model';
import type { DrawInput, Problem } from './problem';
import { inputFingerprint, problemOf } from './problem';
import { drawWithForesight } from './lookahead';
import { prices } from './price';
import type { Random } from './random';
import { randomFrom } from './random';


export type { DrawInput } from './problem';

/** A draw of pairs, with what it takes to make it again. */
export interface PairDraw {
  /** Pairs, at most one group of three beyond «sammen», groups of one for «egen plass nå». */
  readonly groups: PupilId[][];
  /** Name and version of the way it was drawn. */
  readonly algorithm: string;
  /** Fingerprint of the input, see `inputFingerprint`. */
  readonly input: string;
}

/** Changes whenever the same seed and input would give another draw. */
export const PAIR_ALGORITHM = 'pairs-1';

export function drawPairs(input: DrawInput, seed: string): Outcome<PairDraw> {
  const obstacles = contradictions(input.pupils, input.rules);
  if (obstacles.length > 0) return { ok: false, findings: obstacles };
  const problem = problemOf(input);
  const print = inputFingerprint(input);
  const random = randomFrom(`${PAIR_ALGORITHM} ${seed} ${print}`);
  const drawn = drawWithForesight(problem, prices(problem.past, random), random);
  if (drawn.groups === null) {
    const rows = rulesAboutGroups(problem.company, input.rules).map((r) => r.row);
    return { ok: false, findings: [{ code: 'no-draw-possible', params: { proved: drawn.proved, rows } }] };
  }
  const groups = named(problem, drawn.groups, random);
  return { ok: true, value: { groups, algorithm: PAIR_ALGORITHM, input: print }, findings: [] };
}

function named(problem: Problem, groups: number[][], random: Random): PupilId[][] {
  const ids = groups.map((group) => group.map((i) => problem.company.pupils[i] as PupilId));
  const alone = problem.company.alone.map((id) => [id]);
  return random.shuffle([...ids, ...alone]).map((group) => random.shuffle(group));
}
