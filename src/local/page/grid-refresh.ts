// What makes the grid show what the host holds: operations on its cells, or building it anew.
import type { Cell, Op, Sheet } from './fortune-types';
import { cellKey, DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from './row-heights';
import { matrixSize, type GridSheet } from './to-fortune';

/** Whether two states of a sheet differ only in cells, so that the grid need not be built anew. */
export function sameShape(shown: Sheet, wanted: Sheet): boolean {
  return shapeText(shown) === shapeText(wanted);
}

function shapeText(sheet: Sheet): string {
  const size = sheet.data ? matrixSize(sheet.data) : { rows: sheet.row, columns: sheet.column };
  const { merge, borderInfo, rowlen, columnlen, rowhidden, colhidden } = sheet.config ?? {};
  const sizes = (lengths: Record<string, number> | undefined, usual: number) =>
    sorted(lengths).filter(([, length]) => length !== usual);
  return JSON.stringify([
    sheet.id,
    size,
    sorted(merge),
    borderInfo ?? [],
    sizes(rowlen, DEFAULT_ROW_HEIGHT),
    sizes(columnlen, DEFAULT_COLUMN_WIDTH),
    sorted(rowhidden),
    sorted(colhidden),
    sheet.frozen ?? null,
    sheet.showGridLines ?? 1,
    sorted(sheet.dataVerification as Record<string, unknown> | undefined),
  ]);
}

function sorted<Value>(record: Record<string, Value> | undefined): [string, Value][] {
  return Object.entries(record ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The grid operations that make its cells those of the host. */
export function cellRefresh(shown: Sheet, wanted: GridSheet): Op[] {
  const ops: Op[] = [];
  (shown.data ?? []).forEach((cells, r) => {
    cells.forEach((cell, c) => {
      const value = wanted.cells.get(cellKey(r, c)) ?? null;
      if (cell === value || (!cell && !value)) return;
      if (cell && value && sameCell(cell, value)) return;
      ops.push({
        op: 'replace',
        id: wanted.sheet.id ?? '',
        path: ['data', r, c],
        value,
      });
    });
  });
  return ops;
}

function sameCell(one: Cell, other: Cell): boolean {
  return JSON.stringify(sorted({ ...one })) === JSON.stringify(sorted({ ...other }));
}
