// Tests of whether base groups are in order when they are stored.

import { describe, expect, test } from '@jest/globals';
import { checkComposition, checkMove } from '../../../src/core/groups/check';
import type { Rule } from '../../../src/core/model';

const groupsOf = (...sizes: number[]): string[][] => {
  let next = 0;
  return sizes.map((size) => Array.from({ length: size }, () => `p${next++}`));
};
const check = (pupils: number, rules: readonly Rule[] = []) => ({
  pupils: Array.from({ length: pupils }, (_, i) => `p${i}`),
  rules,
});
const wrong = (findings: readonly { code: string; params: object }[]): unknown[] =>
  findings.map(({ code, params }) => ('size' in params ? [code, params.size] : code));

describe('a composition', () => {
  test.each<[number, 3 | 5, number[], unknown[]]>([
    [12, 3, [4, 4, 4], []],
    [14, 3, [4, 4, 3, 3], []],
    [14, 3, [3, 4, 3, 4], []],
    [14, 5, [5, 4, 5], []],
    [
      14,
      5,
      [4, 4, 3, 3],
      [
        ['base-group-size', 4],
        ['base-group-size', 3],
        ['base-group-size', 3],
      ],
    ],
    [
      12,
      3,
      [5, 4, 3],
      [
        ['base-group-size', 5],
        ['base-group-size', 3],
      ],
    ],
    [
      16,
      3,
      [4, 4, 4, 3, 1],
      [
        ['base-group-size', 3],
        ['base-group-size', 1],
      ],
    ],
  ])('of %i with groups of %i beside fours, as %j', (pupils, remainder, sizes, faults) => {
    expect(wrong(checkComposition(check(pupils), remainder, groupsOf(...sizes)))).toEqual(faults);
  });

  test('counts neither who has a place of their own nor who is away', () => {
    const rules: Rule[] = [
      { kind: 'alone', row: 3, pupil: 'p8' },
      { kind: 'away', row: 4, pupil: 'p9' },
    ];
    expect(checkComposition(check(10, rules), 3, groupsOf(4, 4, 1))).toEqual([]);
    const together = checkComposition(check(10, rules), 3, groupsOf(4, 5));
    expect(wrong(together)).toEqual([['base-group-size', 5], 'rule-broken']);
  });
});

describe('after a move', () => {
  test.each<[number[], unknown[]]>([
    [[2, 5, 3], []],
    [
      [6, 3, 1],
      [
        ['base-group-size', 6],
        ['base-group-size', 1],
      ],
    ],
  ])('groups of %j', (sizes, faults) => {
    expect(wrong(checkMove(check(10), groupsOf(...sizes)))).toEqual(faults);
  });

  test('all are placed once, and considerations hold', () => {
    const rules: Rule[] = [{ kind: 'apart', row: 3, pupils: ['p0', 'p1'] }];
    const found = checkMove(check(9, rules), [...groupsOf(4, 3), ['p0', 'stranger']]);
    expect(wrong(found)).toEqual([
      ...['pupil-placed-twice', 'pupil-unknown', 'pupil-not-placed', 'pupil-not-placed'],
      'rule-broken',
    ]);
  });
});
