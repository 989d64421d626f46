// What the grid did on its own, found again as edits; and how an edit is taken back.
import { describe, expect, test } from '@jest/globals';
import type { Cell, Sheet } from '../../../src/local/page/fortune-types';
import type { CellSnapshot, SheetSnapshot } from '../../../src/local/internals';
import { cellRefresh, editsFrom, inverseOf, sameShape } from '../../../src/local/page/from-fortune';
import { toGridSheet, type GridSheet } from '../../../src/local/page/to-fortune';

const cell = (r: number, c: number, input: string, more: Partial<CellSnapshot> = {}) => {
  return { r, c, input, display: input.replace(/^'/, ''), raw: input, ...more };
};

const sheetOf = (cells: readonly CellSnapshot[], more: Partial<SheetSnapshot> = {}) => ({
  id: 7,
  name: 'Elever',
  hidden: false,
  rows: 5,
  columns: 4,
  cells,
  merges: [],
  rowHeights: {},
  columnWidths: {},
  hiddenRows: [],
  hiddenColumns: [],
  frozenRows: 1,
  frozenColumns: 0,
  gridlinesHidden: false,
  tabColor: null,
  protection: 'none' as const,
  ...more,
});

const grid = (sheet: SheetSnapshot): GridSheet => toGridSheet(sheet, (text) => text.length * 7);

/** The sheet as the grid holds it once it is built. */
function shown({ sheet }: GridSheet): Sheet & { data: (Cell | null)[][] } {
  const data = Array.from({ length: sheet.row ?? 0 }, () =>
    Array<Cell | null>(sheet.column ?? 0).fill(null),
  );
  for (const { r, c, v } of sheet.celldata ?? []) {
    const row = data[r];
    if (row) row[c] = v;
  }
  return { ...sheet, data };
}

const put = (sheet: Sheet & { data: (Cell | null)[][] }, r: number, c: number, v: string) => {
  const row = sheet.data[r];
  if (row) row[c] = v === '' ? null : { v, m: v };
};

const held = grid(sheetOf([cell(1, 1, 'Klasse'), cell(2, 2, "'=Åse"), cell(3, 2, 'Ole')]));

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

describe('undo', () => {
  const before = sheetOf([cell(2, 2, "'=Åse")], { columnWidths: { 2: 140 } });
  const area = { row: 2, column: 2, rows: 1, columns: 2 };

  test('brings back what stood there', () => {
    const back = { kind: 'type', sheet: 7, row: 2, column: 2, values: [["'=Åse", '']] };
    expect(inverseOf({ ...back, kind: 'type', values: [['a', 'b']] }, before)).toEqual(back);
    expect(inverseOf({ kind: 'clear', sheet: 7, area }, before)).toEqual(back);
  });

  test('rows put in are taken out, widths go back, deleted rows do not', () => {
    const lines = { sheet: 7, axis: 'column' as const, at: 2, count: 1 };
    expect(inverseOf({ kind: 'insertLines', ...lines }, before)?.kind).toBe('deleteLines');
    expect(inverseOf({ kind: 'resize', ...lines, size: 9 }, before)).toMatchObject({ size: 140 });
    expect(inverseOf({ kind: 'deleteLines', ...lines }, before)).toBeNull();
  });
});
