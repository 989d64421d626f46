// Sizes of groups: fours, and threes or fives as the teachers choose.

import { expect, test } from '@jest/globals';
import { groupSizes } from '../../../src/core/groups/sizes';

test.each<[pupils: number, remainder: 3 | 5, sizes: string]>([
  [28, 3, '4444444'],
  [28, 5, '4444444'],
  [27, 3, '4444443'],
  [27, 5, '444555'],
  [29, 3, '44444333'],
  [29, 5, '4444445'],
  [30, 3, '44444433'],
  [30, 5, '4444455'],
  [10, 5, '55'],
  [6, 5, '33'],
  [7, 5, '43'],
  [11, 5, '443'],
  [5, 3, '5'],
  [3, 3, '3'],
  [2, 5, '2'],
  [0, 3, ''],
])('%i pupils with groups of %i: %s', (pupils, remainder, sizes) => {
  expect(groupSizes(pupils, remainder).join('')).toBe(sizes);
});

test('everybody has a place in every class from 8 to 40', () => {
  for (let pupils = 8; pupils <= 40; pupils++) {
    for (const remainder of [3, 5] as const) {
      const sizes = groupSizes(pupils, remainder);
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(pupils);
      expect(sizes.every((size) => size >= 3 && size <= 5)).toBe(true);
    }
  }
});
