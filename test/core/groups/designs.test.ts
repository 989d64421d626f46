// The stored designs: nobody meets twice, and there are as many rounds as are known to be possible.

import { describe, expect, test } from '@jest/globals';
import { designFor } from '../../../src/core/groups/designs';

const ROUNDS: readonly (readonly [points: number, rounds: number])[] = [
  [13, 4],
  [14, 4],
  [15, 5],
  [16, 5],
  [17, 4],
  [18, 5],
  [19, 5],
  [20, 5],
  [21, 7],
  [22, 7],
  [23, 7],
  [24, 7],
  [25, 8],
  [26, 8],
  [27, 9],
  [28, 9],
  [29, 8],
  [30, 9],
  [31, 9],
  [32, 9],
  [33, 11],
  [34, 11],
  [35, 11],
  [36, 11],
];

describe.each(ROUNDS)('for %i pupils', (points, count) => {
  const rounds = designFor(points);

  test(`${count} rounds of fours and threes, with everybody in each`, () => {
    expect(rounds).toHaveLength(count);
    const everybody = Array.from({ length: points }, (_, i) => i);
    for (const round of rounds) {
      expect(round.flat().sort((a, b) => a - b)).toEqual(everybody);
      expect(round.filter((group) => group.length !== 4).map((group) => group.length)).toEqual(
        new Array((4 - (points % 4)) % 4).fill(3),
      );
    }
  });

  test('nobody meets twice', () => {
    const met = rounds.flatMap((round) =>
      round.flatMap((group) =>
        group.flatMap((a, i) =>
          group.slice(i + 1).map((b) => Math.min(a, b) * 100 + Math.max(a, b)),
        ),
      ),
    );
    expect(new Set(met).size).toBe(met.length);
  });
});

test('sizes without a design have no rounds', () => {
  expect([3, 8, 12, 44].map((points) => designFor(points).length)).toEqual([0, 0, 0, 0]);
});
