// What is said with a draw: only what matters, and «finnes ingen» only when it is proved.

import { describe, expect, test } from '@jest/globals';
import { drawPairs } from '../../src/core/draw';
import { explainDraw } from '../../src/core/explain';
import type { PastDraw, Rule } from '../../src/core/model';
import type { DrawInput } from '../../src/core/problem';

const past = (nr: number, ...groups: string[][]): PastDraw => ({
  nr,
  className: '5A',
  from: `2026-09-0${nr}`,
  groups,
  desks: [],
});

const input = (more: Partial<DrawInput> = {}): DrawInput => ({
  pupils: ['a', 'b', 'c', 'd'],
  rules: [],
  history: [],
  yearStart: '2026-08-01',
  drawsLeft: 19,
  ...more,
});

/** Every way to pair four. */
const all = [
  past(1, ['a', 'b'], ['c', 'd']),
  past(2, ['a', 'c'], ['b', 'd']),
  past(3, ['a', 'd'], ['b', 'c']),
];

describe('repeats', () => {
  test('that no draw avoids are said to be proved', () => {
    const found = explainDraw(input({ history: all, drawsLeft: 1 }), [
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(found.filter((finding) => finding.code === 'repeat-this-year')).toEqual([
      {
        code: 'repeat-this-year',
        params: { pupils: ['a', 'b'], times: 1, last: '2026-09-01', proved: true },
      },
      {
        code: 'repeat-this-year',
        params: { pupils: ['c', 'd'], times: 1, last: '2026-09-01', proved: true },
      },
    ]);
  });

  test('that a draw could have avoided are not', () => {
    const history = all.slice(0, 2);
    const found = explainDraw(input({ history, drawsLeft: 1 }), [
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(found.map((finding) => finding.params)).toEqual([
      { pupils: ['a', 'b'], times: 1, last: '2026-09-01', proved: false },
      { pupils: ['c', 'd'], times: 1, last: '2026-09-01', proved: false },
    ]);
  });

  test('are proved in an odd class too', () => {
    const history = [past(1, ['a', 'b', 'c'])];
    const pupils = ['a', 'b', 'c'];
    const found = explainDraw(input({ pupils, history, drawsLeft: 1 }), [['c', 'a', 'b']]);
    expect(found).toHaveLength(3);
    expect(found.every((f) => f.code === 'repeat-this-year' && f.params.proved)).toBe(true);
  });

  test('that are agreed are not mentioned', () => {
    const rules: Rule[] = [{ kind: 'together', row: 2, pupils: ['a', 'b'] }];
    const drawn = drawPairs(
      input({ pupils: ['a', 'b', 'c', 'd', 'e', 'f'], rules, history: [past(1, ['a', 'b'])] }),
      'x',
    );
    expect(drawn.ok && drawn.findings.filter((f) => f.code === 'repeat-this-year')).toEqual([]);
  });
});
