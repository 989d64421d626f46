// Ways of drawing, as the bench compares them: each draws whole classes, none below the least.
import { describe, expect, test } from '@jest/globals';
import { Grid } from '../../../src/core/grid';
import { leastRepeats, spread } from '../../../src/local/bench/measure';
import type { Way } from '../../../src/local/bench/ways';
import {
  bestOf1000,
  cheapestEachTime,
  ours,
  playYears,
  shuffled,
} from '../../../src/local/bench/ways';

const WAYS: readonly (readonly [string, Way])[] = [
  ['plain shuffle', shuffled],
  ['best of 1000', bestOf1000],
  ['greedy matching', cheapestEachTime],
  ['ours', ours],
];

describe.each(WAYS)('%s', (_, way) => {
  test.each([8, 9])('places everybody once, in pairs and one trio at most, of %i', (size) => {
    const groups: number[][] = [];
    playYears(
      (moment) => {
        const drawn = way(moment);
        groups.push(...drawn);
        expect(drawn.flat().sort((a, b) => a - b)).toEqual(
          Array.from({ length: size }, (_, i) => i),
        );
        return drawn;
      },
      size,
      [5, 2],
      'whole',
    );
    const sizes = groups.map((group) => group.length);
    expect(sizes.filter((n) => n === 3)).toHaveLength(size === 9 ? 7 : 0);
    expect(sizes.every((n) => n === 2 || n === 3)).toBe(true);
  });

  test.each([
    [8, 10],
    [9, 10],
    [12, 11],
    [13, 19],
  ])('has no fewer repeats than can be, %i pupils in %i draws', (size, draws) => {
    const { repeats } = playYears(way, size, [draws], 'least');
    expect(repeats).toBeGreaterThanOrEqual(leastRepeats(size, draws));
  });
});

test('repeats are counted within each year, totals over all of them', () => {
  // The same pairs every time: in each year all but the first draw are repeats.
  const same: Way = () => [
    [0, 1],
    [2, 3],
  ];
  const { repeats, apart } = playYears(same, 4, [3, 2], 'x');
  expect([repeats, apart]).toEqual([2 * 2 + 2 * 1, 5]);
});

test('the least possible: nought while there are pairs enough, then what is missing', () => {
  // Four pupils make six pairs, two a draw; five make ten, four a draw: a trio is three.
  expect([1, 2, 3, 4, 5].map((draws) => leastRepeats(4, draws))).toEqual([0, 0, 0, 2, 4]);
  expect([1, 2, 3, 4].map((draws) => leastRepeats(5, draws))).toEqual([0, 0, 2, 6]);
});

test('spread is between the two pairs farthest apart, those who never met included', () => {
  const total = new Grid(3);
  total.set(0, 1, 4);
  total.set(1, 2, 1);
  expect(spread(total)).toBe(4);
  total.set(0, 2, 2);
  expect(spread(total)).toBe(3);
});
