// Ways of composing, as the bench compares them: each places everybody, none is below the least.
import { describe, expect, test } from '@jest/globals';
import { groupSizes } from '../../../src/core/groups/sizes';
import type { GroupWay } from '../../../src/local/bench/group-ways';
import {
  bestSwaps,
  leastGroupRepeats,
  onePass,
  oursInGroups,
  playCompositions,
  shuffledGroups,
} from '../../../src/local/bench/group-ways';

const WAYS: readonly (readonly [string, GroupWay])[] = [
  ['plain shuffle', shuffledGroups],
  ['one pass', onePass],
  ['best swaps', bestSwaps],
  ['ours', oursInGroups],
];

describe.each(WAYS)('%s', (_, way) => {
  test.each([12, 14])('places everybody once, in groups of the usual sizes, of %i', (size) => {
    const compositions: number[][][] = [];
    const watched: GroupWay = (moment) => {
      const groups = way(moment);
      compositions.push(groups);
      return groups;
    };
    playCompositions(watched, size, 3, 'whole');
    expect(compositions).toHaveLength(3);
    for (const groups of compositions) {
      const everybody = groups.flat().sort((a, b) => a - b);
      expect(everybody).toEqual(Array.from({ length: size }, (__, i) => i));
      const sizes = groups.map((group) => group.length).sort((a, b) => b - a);
      expect(sizes).toEqual(groupSizes(size, 3).sort((a, b) => b - a));
    }
  });

  test('has no fewer repeats than can be', () => {
    const { repeats } = playCompositions(way, 12, 6, 'least');
    expect(repeats).toBeGreaterThanOrEqual(leastGroupRepeats(12, 6));
  });
});

test('ours has fewer repeats than one pass, and more compositions without any', () => {
  const [ours, pass] = [oursInGroups, onePass].map((way) => playCompositions(way, 20, 6, 'less'));
  expect(ours?.repeats).toBeLessThan(pass?.repeats ?? 0);
  expect(ours?.free).toBeGreaterThan(pass?.free ?? 0);
});
