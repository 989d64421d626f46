// What the grid did on its own, found again as edits.
import { describe, expect, test } from '@jest/globals';
import type { Cell, Sheet } from '../../../src/local/page/fortune-types';
import { editsFrom } from '../../../src/local/page/from-fortune';
import { sameShape } from '../../../src/local/page/grid-refresh';
import { held, shown } from './support/sheets';

const put = (sheet: Sheet & { data: (Cell | null)[][] }, r: number, c: number, v: string) => {
  const row = sheet.data[r];
  if (row) row[c] = v === '' ? null : { v, m: v };
};

describe('edits', () => {
  test('an untouched grid has none, also with text that looks like a formula', () => {
    expect(editsFrom(shown(held), held, 7)).toEqual([]);
  });

  test('a filled block is one edit, a moved cell two', () => {
    const now = shown(held);
    for (const r of [3, 4]) for (const c of [1, 2]) put(now, r, c, 'x');
    put(now, 0, 0, '');
    expect(editsFrom(now, held, 7)).toEqual([
      { kind: 'type', sheet: 7, row: 1, column: 1, values: [['']] },
      {
        kind: 'type',
        sheet: 7,
        row: 4,
        column: 2,
        values: [
          ['x', 'x'],
          ['x', 'x'],
        ],
      },
    ]);
  });

  test('a column drawn wider is a resize', () => {
    const now = { ...shown(held), config: { columnlen: { 1: 180, 2: 100 } } };
    expect(editsFrom(now, held, 7)).toEqual([
      { kind: 'resize', sheet: 7, axis: 'column', at: 2, count: 1, size: 180 },
    ]);
  });

  test('rows the grid added by itself are no edit: the sheet is shown anew', () => {
    const now = shown(held);
    now.data.push([null, null, null, null]);
    expect(editsFrom(now, held, 7)).toEqual([]);
    expect(sameShape(now, held.sheet)).toBe(false);
  });
});
