// What history says about a class, in any order.

import { describe, expect, test } from '@jest/globals';
import type { PastDraw } from '../../src/core/model';
import { tally } from '../../src/core/tally';

const past = (from: string, groups: string[][], className = '5A'): PastDraw => ({
  nr: 1,
  className,
  from,
  groups,
  desks: [],
});

describe('tally', () => {
  const pupils = ['a', 'b', 'c', 'd', 'e'];
  const history = [
    past('2025-10-01', [
      ['a', 'b'],
      ['c', 'd', 'e'],
    ]),
    past('2026-09-01', [
      ['a', 'b'],
      ['c', 'gone'],
    ]),
    past('2026-09-15', [['a', 'c', 'd', 'x']]),
  ];

  test('counts meetings this year and of all years, in pairs, trios and fours', () => {
    const { year, total } = tally(pupils, history, '2026-08-01');
    expect([total.get(0, 1), year.get(0, 1)]).toEqual([2, 1]);
    expect([total.get(2, 3), year.get(2, 3)]).toEqual([2, 1]);
    expect([total.get(2, 4), year.get(2, 4)]).toEqual([1, 0]);
    expect(total.get(0, 4)).toBe(0);
  });

  test('knows the day of the last meeting', () => {
    const { last, days } = tally(pupils, history, '2026-08-01');
    expect(days[last.get(1, 0) - 1]).toBe('2026-09-01');
    expect(days[last.get(3, 2) - 1]).toBe('2026-09-15');
    expect(last.get(0, 4)).toBe(0);
  });

  test('counts turns in a trio, not in base groups', () => {
    expect(tally(pupils, history, '2026-08-01').turns).toEqual([0, 0, 1, 1, 1]);
  });

  test('credits a newcomer with the turns others had on average', () => {
    const trios = [1, 2, 3, 4, 5].map((day) =>
      past(`2026-09-0${day}`, [
        ['a', 'b', 'c'],
        ['d', 'e'],
      ]),
    );
    const { turns } = tally([...pupils, 'new'], trios, '2026-08-01');
    expect(turns).toEqual([5, 5, 5, 0, 0, 3]);
  });

  test('counts the draws of this year once for a class merged from two', () => {
    const both = [
      past('2026-09-01', [['a', 'b']], '5A'),
      past('2026-09-01', [['c', 'd']], '5B'),
      past('2026-09-15', [['c', 'd']], '5B'),
      past('2026-09-29', [['x', 'y']], '5C'),
      past('2025-09-29', [['a', 'b']], '5B'),
    ];
    expect(tally(pupils, both, '2026-08-01').drawsThisYear).toBe(2);
  });

  test('is the same for history in any order', () => {
    const one = tally(pupils, history, '2026-08-01');
    const other = tally(pupils, history.slice().reverse(), '2026-08-01');
    expect(other).toEqual(one);
  });
});
