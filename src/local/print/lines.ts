// Where the printed rows and columns lie: hidden ones take no room, unsized rows grow with their text.
import type { CellSnapshot, SheetSnapshot } from '../internals';
import { DEFAULT_SIZE } from '../model/book';

/** Edges along one axis in pixels, from 0; `starts[n]` is where line `n` (from 1) begins. */
export interface Edges {
  readonly starts: readonly number[];
  readonly hidden: ReadonlySet<number>;
}

/** A pixel more on each side than a letter needs, as Sheets shows it. */
export const PADDING = 3;
export const LINE_HEIGHT = 1.15;
export const DEFAULT_POINTS = 10;
export const PIXELS_A_POINT = 4 / 3;
const ROW_PADDING = 5.5;
/** Of an average letter in Arial, in parts of its size. */
const LETTER = 0.55;

export function columnEdges(sheet: SheetSnapshot, count: number): Edges {
  const sizeOf = (column: number): number => sheet.columnWidths[column] ?? DEFAULT_SIZE.column;
  return edges(count, new Set(sheet.hiddenColumns), sizeOf);
}

export function rowEdges(sheet: SheetSnapshot, count: number): Edges {
  const grown = new Map<number, number>();
  for (const cell of sheet.cells) {
    grown.set(cell.r, Math.max(grown.get(cell.r) ?? 0, textHeight(cell, sheet)));
  }
  const sizeOf = (row: number): number =>
    sheet.rowHeights[row] ?? Math.max(DEFAULT_SIZE.row, grown.get(row) ?? 0);
  return edges(count, new Set(sheet.hiddenRows), sizeOf);
}

function edges(
  count: number,
  hidden: ReadonlySet<number>,
  sizeOf: (line: number) => number,
): Edges {
  const starts = [0, 0];
  for (let line = 1; line <= count; line++) {
    starts.push((starts[line] ?? 0) + (hidden.has(line) ? 0 : sizeOf(line)));
  }
  return { starts, hidden };
}

/** From the first of `count` lines to the end of the last, in pixels. */
export function span({ starts }: Edges, first: number, count: number): [from: number, to: number] {
  const end = starts[starts.length - 1] ?? 0;
  return [starts[first] ?? end, starts[first + count] ?? end];
}

export const lengthOf = ({ starts }: Edges): number => starts[starts.length - 1] ?? 0;

/**
 * The height a cell asks of a row without a height of its own. How often a text wraps is estimated:
 * tabs that are made for printing have sized rows.
 */
function textHeight({ c, r, display, style }: CellSnapshot, sheet: SheetSnapshot): number {
  const merged = sheet.merges.some((one) => one.row === r && one.column === c);
  if (display === '' || merged) return 0;
  const size = (style?.size ?? DEFAULT_POINTS) * PIXELS_A_POINT;
  const room = (sheet.columnWidths[c] ?? DEFAULT_SIZE.column) - 2 * PADDING;
  const lines = display
    .split('\n')
    .map((line) => (style?.wrap ? Math.max(1, Math.ceil((line.length * size * LETTER) / room)) : 1))
    .reduce((sum, count) => sum + count, 0);
  return Math.round(lines * size * LINE_HEIGHT + ROW_PADDING);
}
