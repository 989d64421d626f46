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

test.each([
  [[5, 3, 4], []],
  [[2, 5, 5], []],
  [
    [6, 5, 1],
    [6, 1],
  ],
])('adjusted by hand, sizes of %j', (sizes, wrongSizes) => {
  const found = wrong(checkComposition(check(12), 3, groupsOf(...sizes), true));
  expect(found).toEqual(wrongSizes.map((size) => ['base-group-size', size]));
});

describe('what stands already', () => {
  const apart = (...pupils: string[]): Rule => ({ kind: 'apart', row: 3, pupils });
  const found = (rules: readonly Rule[], groups: string[][], standing: string[][]): unknown[] =>
    wrong(checkMove(check(8, rules), groups, standing));

  test('is no fault of a move, and more of it is', () => {
    const standing = groupsOf(3, 5);
    const [[a = '', b = '', c = ''], [d = '', ...rest]] = standing as [string[], string[]];
    const rules = [apart(a, b, d)];
    expect(
      found(
        rules,
        [
          [a, b, c, rest[0]!],
          [d, ...rest.slice(1)],
        ],
        standing,
      ),
    ).toEqual([]);
    expect(found(rules, [[a, b, c, d], rest], standing)).toEqual(['rule-broken']);
  });

  test('so with who has left, who waits for a group, and who was left alone', () => {
    const standing = [
      ['gone', 'p0'],
      ['p1', 'p2', 'p3'],
      ['p4', 'p5', 'p6'],
    ];
    expect(found([], [['p0'], ['p1', 'p2'], ['p3', 'p4', 'p5', 'p6']], standing)).toEqual([]);
    expect(found([], [['p1'], ['p0', 'p2'], ['p3', 'p4', 'p5', 'p6']], standing)).toEqual([
      ['base-group-size', 1],
    ]);
    expect(
      found(
        [],
        [
          ['p0', 'p1', 'p2'],
          ['p4', 'p5', 'p6'],
        ],
        standing,
      ),
    ).toEqual(['pupil-not-placed']);
  });

  test('a group that is too large may become smaller, and nobody alone', () => {
    const standing = [groupsOf(7)[0]!, ['p7']];
    const [seven = []] = standing;
    expect(found([], [seven.slice(1), ['p7', seven[0]!]], standing)).toEqual([]);
    expect(found([], [seven.slice(0, 1), [...seven.slice(1), 'p7']], standing)).toEqual([
      ['base-group-size', 1],
      ['base-group-size', 7],
    ]);
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
