// Whether a draw is in order: at saving and after every swap by hand.

import { describe, expect, test } from '@jest/globals';
import { checkDraw, pairsIn, repeatsOf } from '../../src/core/check';
import type { PastDraw, Rule } from '../../src/core/model';
import type { DrawInput } from '../../src/core/problem';

const input = (more: Partial<DrawInput> = {}): DrawInput => ({
  pupils: ['a', 'b', 'c', 'd', 'e'],
  rules: [],
  history: [],
  yearStart: '2026-08-01',
  ...more,
});

const past = (nr: number, from: string, ...groups: string[][]): PastDraw => ({
  nr,
  className: '5A',
  from,
  groups,
  desks: [],
});

describe('checkDraw', () => {
  test('finds nothing wrong with a pair and a trio for five', () => {
    expect(
      checkDraw(input(), [
        ['a', 'b'],
        ['c', 'd', 'e'],
      ]),
    ).toEqual([]);
  });

  test('finds somebody placed twice, not at all, or unknown', () => {
    expect(
      checkDraw(input(), [
        ['a', 'b'],
        ['b', 'c', 'x'],
      ]),
    ).toEqual([
      { code: 'pupil-placed-twice', params: { pupil: 'b' } },
      { code: 'pupil-unknown', params: { pupil: 'x' } },
      { code: 'pupil-not-placed', params: { pupil: 'd' } },
      { code: 'pupil-not-placed', params: { pupil: 'e' } },
    ]);
  });

  test('finds groups of a size the class does not need', () => {
    const sizes = (groups: string[][], more: Partial<DrawInput> = {}): number[] =>
      checkDraw(input(more), groups).flatMap((finding) =>
        finding.code === 'group-size' ? [finding.params.size] : [],
      );
    expect(sizes([['a', 'b'], ['c', 'd'], ['e']])).toEqual([1]);
    expect(sizes([['a', 'b', 'c', 'd', 'e']])).toEqual([5]);
    const six = { pupils: ['a', 'b', 'c', 'd', 'e', 'f'] };
    expect(
      sizes(
        [
          ['a', 'b', 'c'],
          ['d', 'e', 'f'],
        ],
        six,
      ),
    ).toEqual([3, 3]);
  });

  test('lets «egen plass nå» be a group of one and «sammen» of three a trio', () => {
    const rules: Rule[] = [
      { kind: 'alone', row: 2, pupil: 'e' },
      { kind: 'together', row: 3, pupils: ['f', 'g', 'h'] },
    ];
    const pupils = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    const groups = [['a', 'b'], ['c', 'd'], ['e'], ['f', 'g', 'h']];
    expect(checkDraw(input({ pupils, rules }), groups)).toEqual([]);
  });

  test('finds a broken consideration and somebody who is away', () => {
    const rules: Rule[] = [
      { kind: 'apart', row: 2, pupils: ['a', 'b'] },
      { kind: 'away', row: 3, pupil: 'e' },
    ];
    const codes = checkDraw(input({ rules }), [
      ['a', 'b'],
      ['c', 'd'],
    ]).map((f) => f.params);
    expect(codes).toEqual([{ rule: 'apart', row: 2, pupils: ['a', 'b'] }]);
    const placed = checkDraw(input({ rules }), [['a', 'c'], ['b', 'd'], ['e']]);
    expect(placed.map((finding) => finding.code)).toEqual(['group-size', 'rule-broken']);
  });
});

describe('repeatsOf', () => {
  const history = [
    past(1, '2026-06-01', ['a', 'c']),
    past(2, '2026-08-20', ['a', 'b'], ['c', 'd', 'e']),
    past(3, '2026-09-03', ['b', 'a'], ['c', 'd', 'e']),
  ];

  test('tells how often and when two met this school year', () => {
    expect(
      repeatsOf(input({ history }), [
        ['a', 'b'],
        ['c', 'd'],
      ]),
    ).toEqual([
      { pupils: ['a', 'b'], times: 2, last: '2026-09-03', agreed: false },
      { pupils: ['c', 'd'], times: 2, last: '2026-09-03', agreed: false },
    ]);
    expect(repeatsOf(input({ history }), [['a', 'c']])).toEqual([]);
  });

  test('marks what is agreed: «sammen» by any chain, and «bare sammen med»', () => {
    const agreed = (rules: Rule[]): boolean[] =>
      repeatsOf(input({ history, rules }), [['c', 'e']]).map((repeat) => repeat.agreed);
    expect(agreed([{ kind: 'apart', row: 2, pupils: ['a', 'b'] }])).toEqual([false]);
    expect(
      agreed([
        { kind: 'together', row: 2, pupils: ['c', 'd'] },
        { kind: 'together', row: 3, pupils: ['d', 'e'] },
      ]),
    ).toEqual([true]);
    expect(agreed([{ kind: 'onlyWith', row: 2, pupil: 'e', partners: ['c'] }])).toEqual([true]);
  });

  test('pairsIn lists each two of a trio', () => {
    expect(pairsIn([['a', 'b', 'c'], ['d']])).toEqual([
      ['a', 'b'],
      ['a', 'c'],
      ['b', 'c'],
    ]);
  });
});
