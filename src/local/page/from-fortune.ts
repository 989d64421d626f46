// What a person did in the grid, as edits for the host: found by comparing, not by listening to ops.
import type { Cell, Op, Sheet } from './fortune-types';
import type { Edit, SheetSnapshot } from '../internals';
import { cellKey, DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from './row-heights';
import { cellText, matrixSize, type GridSheet } from './to-fortune';

/**
 * The edits that turn what the host holds into what the grid shows. Cells (drag, fill, drop-down)
 * and sizes are mapped; whatever else the grid changed by itself is put back by the next refresh.
 */
export function editsFrom(shown: Sheet, held: GridSheet, id: number): Edit[] {
  const size = matrixSize(shown.data);
  if (size.rows !== held.sheet.row || size.columns !== held.sheet.column) return [];
  return [
    ...typedCells(shown, held, id),
    ...resized(shown, held, id, 'column'),
    ...resized(shown, held, id, 'row'),
  ];
}

/** Runs of changed cells in a row, each one edit. */
function typedCells(shown: Sheet, held: GridSheet, id: number): Edit[] {
  const edits: Edit[] = [];
  (shown.data ?? []).forEach((cells, r) => {
    let run: string[] = [];
    for (let c = 0; c <= cells.length; c += 1) {
      const text = cellText(cells[c]);
      const changed = c < cells.length && text !== cellText(held.cells.get(cellKey(r, c)));
      if (changed) run.push(text);
      if (changed || run.length === 0) continue;
      const column = c - run.length + 1;
      edits.push({
        kind: 'type',
        sheet: id,
        row: r + 1,
        column,
        values: [run],
      });
      run = [];
    }
  });
  return joinRows(edits);
}

/** A filled or moved block is one edit, so that a refusal refuses the whole of it. */
function joinRows(edits: readonly Edit[]): Edit[] {
  const joined: Edit[] = [];
  for (const edit of edits) {
    const last = joined[joined.length - 1];
    if (
      edit.kind === 'type' &&
      last?.kind === 'type' &&
      last.column === edit.column &&
      last.row + last.values.length === edit.row &&
      last.values[0]?.length === edit.values[0]?.length
    ) {
      joined[joined.length - 1] = {
        ...last,
        values: [...last.values, ...edit.values],
      };
    } else {
      joined.push(edit);
    }
  }
  return joined;
}

function resized(shown: Sheet, held: GridSheet, id: number, axis: 'row' | 'column'): Edit[] {
  const field = axis === 'row' ? 'rowlen' : 'columnlen';
  const usual = axis === 'row' ? DEFAULT_ROW_HEIGHT : DEFAULT_COLUMN_WIDTH;
  const now: Record<string, number> = shown.config?.[field] ?? {};
  const before: Record<string, number> = held.sheet.config?.[field] ?? {};
  return Object.entries(now)
    .filter(([line, size]) => Math.round(size) !== Math.round(before[line] ?? usual))
    .map(([line, size]) => ({
      kind: 'resize',
      sheet: id,
      axis,
      at: Number(line) + 1,
      count: 1,
      size: Math.round(size),
    }));
}

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

/** The opposite of an edit, or null when nothing can bring back what it takes away. */
export function inverseOf(edit: Edit, before: SheetSnapshot): Edit | null {
  const inputs = new Map(before.cells.map((cell) => [cellKey(cell.r, cell.c), cell.input]));
  const texts = (row: number, column: number, rows: number, columns: number): string[][] =>
    Array.from({ length: rows }, (_row, r) =>
      Array.from({ length: columns }, (_cell, c) => inputs.get(cellKey(row + r, column + c)) ?? ''),
    );
  if (edit.kind === 'type') {
    const width = edit.values[0]?.length ?? 0;
    return {
      ...edit,
      values: texts(edit.row, edit.column, edit.values.length, width),
    };
  }
  if (edit.kind === 'clear') {
    const { row, column, rows, columns } = edit.area;
    const values = texts(row, column, rows, columns);
    return { kind: 'type', sheet: edit.sheet, row, column, values };
  }
  if (edit.kind === 'insertLines') return { ...edit, kind: 'deleteLines' };
  if (edit.kind === 'hideLines') return { ...edit, hidden: !edit.hidden };
  if (edit.kind === 'resize') {
    const sizes = edit.axis === 'row' ? before.rowHeights : before.columnWidths;
    const usual = edit.axis === 'row' ? DEFAULT_ROW_HEIGHT : DEFAULT_COLUMN_WIDTH;
    return { ...edit, size: sizes[edit.at] ?? usual };
  }
  return null;
}
