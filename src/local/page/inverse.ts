// Undo: the edit that takes another back, made from the sheet as it was before.
import type { Edit, SheetSnapshot } from '../internals';
import { cellKey, DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from './row-heights';

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
