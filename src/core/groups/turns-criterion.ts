// The criterion of turns: in groups of three and five, and as leader, which such groups bring out of step.

import type { Criterion } from './criterion';
import { nameOf } from './hard-criteria';
import type { GroupProblem } from './problem';
import { USUAL_SIZE } from './sizes';
import type { Weights } from './weights';

/**
 * Turns in a group of three or five go round, and leader turns stay even: where a group does not
 * lead around whole tables, it is made of pupils who can make up for each other.
 */
export const turns: Criterion = {
  id: 'turns',
  hard: false,
  findings: ['odd-size-again'],
  asked: ({ sizes, periods }) => new Set(sizes).size > 1 || periods % USUAL_SIZE > 0,
  price: (problem, weights) => {
    const lead = leaderTurns(problem, weights);
    const { odd } = problem.past;
    return {
      group: (slots, start, end) => {
        const cost = lead(slots, start, end);
        if (end - start === USUAL_SIZE) return cost;
        // Squares: a second turn costs more than two first ones.
        let times = 0;
        for (let i = start; i < end; i++) times += 2 * (odd[slots[i] as number] as number) + 1;
        return cost + weights.oddTurn * times;
      },
    };
  },
  check: (problem, members) => {
    const { odd } = problem.past;
    const fewest = Math.min(...odd);
    if (members.length === USUAL_SIZE) return [];
    return members
      .filter((i) => (odd[i] as number) > fewest)
      .map((i) => ({
        code: 'odd-size-again',
        params: { pupil: nameOf(problem, i), times: odd[i] as number },
      }));
  },
};

/** Squares of leader turns after the composition, those who have led least leading once more. */
function leaderTurns(
  { past: { led }, periods }: GroupProblem,
  { leaderTurn }: Weights,
): (slots: Int32Array, start: number, end: number) => number {
  const fewest = Math.min(...led);
  const sorted = new Int32Array(USUAL_SIZE + 1);
  return (slots, start, end) => {
    const size = end - start;
    for (let i = 0; i < size; i++) {
      const turns = (led[slots[start + i] as number] as number) - fewest;
      let at = i;
      for (; at > 0 && (sorted[at - 1] as number) > turns; at--) {
        sorted[at] = sorted[at - 1] as number;
      }
      sorted[at] = turns;
    }
    const rounds = Math.floor(periods / size);
    const once = periods % size;
    let cost = 0;
    for (let i = 0; i < size; i++) {
      const turns = (sorted[i] as number) + rounds + (i < once ? 1 : 0);
      cost += turns * turns;
    }
    return leaderTurn * cost;
  };
}
