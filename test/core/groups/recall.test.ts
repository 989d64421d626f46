// Going on with a design: found again in a history under any names and in any order, or not at all.

import { describe, expect, test } from '@jest/globals';
import { designFor } from '../../../src/core/groups/designs';
import { Recall } from '../../../src/core/groups/recall';
import { randomFrom } from '../../../src/core/random';

type Groups = readonly (readonly number[])[];

/** Some rounds of a design, with its points renamed and groups in any order. */
function played(points: number, rounds: number, seed: string): Groups[] {
  const random = randomFrom(seed);
  const names = random.shuffle(Array.from({ length: points }, (_, i) => i));
  return random
    .shuffle(designFor(points))
    .slice(0, rounds)
    .map((round) =>
      random.shuffle(round.map((group) => random.shuffle(group.map((p) => names[p]!)))),
    );
}

function found(points: number, history: readonly Groups[]): number[][][] {
  const recall = new Recall(designFor(points), history, randomFrom('r'));
  let rounds: number[][][] = [];
  while (rounds.length === 0 && recall.left > 0) rounds = recall.attempt();
  return rounds;
}

const twos = (groups: Groups): string[] =>
  groups.flatMap((group) =>
    group.flatMap((a, i) => group.slice(i + 1).map((b) => [a, b].sort().join())),
  );

describe.each([20, 24, 28, 30, 32])('for %i pupils', (points) => {
  test.each([1, 2, 4])('after %i rounds all that are left are found', (rounds) => {
    const history = played(points, rounds, `history ${points}`);
    const met = new Set(history.flatMap(twos));
    const left = found(points, history);
    expect(left).toHaveLength(designFor(points).length - rounds);
    for (const groups of left) {
      expect(groups.flat().sort((a, b) => a - b)).toEqual(
        Array.from({ length: points }, (_, i) => i),
      );
      expect(twos(groups).filter((two) => met.has(two))).toEqual([]);
    }
  });
});

test('nothing is found in a history that is no design', () => {
  const [one, other] = played(20, 2, 'h');
  expect(found(20, [one!, one!])).toEqual([]);
  expect(found(20, [one!, other!.slice(1)])).toEqual([]);
  expect(found(20, played(20, 5, 'all of it'))).toEqual([]);
});
