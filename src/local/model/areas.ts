// Rectangles of cells: A1 text, overlap, cells in reading order.
import type { Area } from '../internals';

export const areaOf = (row: number, column: number, rows = 1, columns = 1): Area => ({
  row,
  column,
  rows,
  columns,
});

export const lastRow = (area: Area): number => area.row + area.rows - 1;
export const lastColumn = (area: Area): number => area.column + area.columns - 1;

export const overlaps = (a: Area, b: Area): boolean =>
  a.row <= lastRow(b) &&
  b.row <= lastRow(a) &&
  a.column <= lastColumn(b) &&
  b.column <= lastColumn(a);

export const contains = (outer: Area, inner: Area): boolean =>
  outer.row <= inner.row &&
  lastRow(inner) <= lastRow(outer) &&
  outer.column <= inner.column &&
  lastColumn(inner) <= lastColumn(outer);

export function eachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row <= lastRow(area); row++) {
    for (let column = area.column; column <= lastColumn(area); column++) visit(row, column);
  }
}

function columnName(column: number): string {
  let rest = column;
  let name = '';
  while (rest > 0) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
    rest = Math.floor((rest - 1) / 26);
  }
  return name;
}

export const a1 = (row: number, column: number): string => `${columnName(column)}${row}`;

const columnNumber = (name: string): number =>
  Array.from(name.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** 'B2', 'A1:C4', 'A:C' and '2:3'; open ends reach the sheet's own. Null when it is no range. */
export function parseA1(text: string, rows: number, columns: number): Area | null {
  const parts = text.split(':');
  if (parts.length > 2) return null;
  const ends = parts.map((part) => /^\$?([A-Za-z]{0,3})\$?([1-9]\d*)?$/.exec(part.trim()));
  const from = ends[0];
  const to = ends[ends.length - 1];
  if (!from || !to || (!from[1] && !from[2]) || (!to[1] && !to[2])) return null;
  const single = parts.length === 1;
  if (single && (!from[1] || !from[2])) return null;
  const top = from[2] ? Number(from[2]) : 1;
  const left = from[1] ? columnNumber(from[1]) : 1;
  const bottom = to[2] ? Number(to[2]) : rows;
  const right = to[1] ? columnNumber(to[1]) : columns;
  const row = Math.min(top, bottom);
  const column = Math.min(left, right);
  return areaOf(row, column, Math.abs(bottom - top) + 1, Math.abs(right - left) + 1);
}
