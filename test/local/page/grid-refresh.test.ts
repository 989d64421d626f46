// The grid is brought up to date cell by cell, and built anew only where more than cells differ.
import { describe, expect, test } from '@jest/globals';
import type { Cell } from '../../../src/local/page/fortune-types';
import { cellRefresh, sameShape } from '../../../src/local/page/grid-refresh';
import { cell, grid, held, sheetOf, shown } from './support/sheets';

describe('refreshing', () => {
  test('only cells that differ are written', () => {
    const next = grid(sheetOf([cell(1, 1, 'Klasse'), cell(2, 2, 'Åse')]));
    const now = shown(held);
    expect(sameShape(now, next.sheet)).toBe(true);
    expect(
      cellRefresh(now, next).map(({ path, value }) => [path, (value as Cell | null)?.v]),
    ).toEqual([
      [['data', 1, 1], 'Åse'],
      [['data', 2, 1], undefined],
    ]);
  });

  test.each([
    ['a merge', { merges: [{ row: 1, column: 1, rows: 1, columns: 2 }] }],
    ['a freeze', { frozenRows: 2 }],
    ['a hidden column', { hiddenColumns: [3] }],
    ['one row more', { rows: 6 }],
    ['no gridlines', { gridlinesHidden: true }],
  ])('%s builds the grid anew', (_what, more) => {
    expect(sameShape(shown(held), grid(sheetOf([], more)).sheet)).toBe(false);
  });
});
