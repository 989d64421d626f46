// Sheets of the host, and the grid as it shows them.
import type { CellSnapshot, SheetSnapshot } from '../../../../src/local/internals';
import type { Cell, Sheet } from '../../../../src/local/page/fortune-types';
import { toGridSheet, type GridSheet } from '../../../../src/local/page/to-fortune';

export const cell = (r: number, c: number, input: string, more: Partial<CellSnapshot> = {}) => {
  return { r, c, input, display: input.replace(/^'/, ''), raw: input, ...more };
};

export const sheetOf = (cells: readonly CellSnapshot[], more: Partial<SheetSnapshot> = {}) => ({
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

export const grid = (sheet: SheetSnapshot): GridSheet =>
  toGridSheet(sheet, (text) => text.length * 7);

/** The sheet as the grid holds it once it is built. */
export function shown({ sheet }: GridSheet): Sheet & { data: (Cell | null)[][] } {
  const data = Array.from({ length: sheet.row ?? 0 }, () =>
    Array<Cell | null>(sheet.column ?? 0).fill(null),
  );
  for (const { r, c, v } of sheet.celldata ?? []) {
    const row = data[r];
    if (row) row[c] = v;
  }
  return { ...sheet, data };
}

export const held = grid(sheetOf([cell(1, 1, 'Klasse'), cell(2, 2, "'=Åse"), cell(3, 2, 'Ole')]));
