// Sizes of rows and columns: the defaults, and how high a row grows with its text.
import type { CellStyle, SheetSnapshot } from '../internals';

export const DEFAULT_ROW_HEIGHT = 21;
export const DEFAULT_COLUMN_WIDTH = 100;

/** The grid counts from 0, the host from 1; keys are `row_column`, from 0. */
export const cellKey = (row: number, column: number): string => `${row}_${column}`;

/** Width in pixels of one line of text in a CSS font. */
export type Measure = (text: string, font: string) => number;

/** Sheets lets rows without a height of their own grow with their text; the grid does not. */
export function autoHeights(sheet: SheetSnapshot, measure: Measure): Record<string, number> {
  const heights: Record<string, number> = {};
  const merges = new Map(sheet.merges.map((area) => [cellKey(area.row, area.column), area]));
  const widthOf = (first: number, count: number): number => {
    let width = 0;
    for (let column = first; column < first + count; column += 1) {
      width += sheet.columnWidths[column] ?? DEFAULT_COLUMN_WIDTH;
    }
    return width;
  };
  for (const cell of sheet.cells) {
    const merge = merges.get(cellKey(cell.r, cell.c));
    if (sheet.rowHeights[cell.r] !== undefined || (merge && merge.rows > 1)) continue;
    const width = widthOf(cell.c, merge?.columns ?? 1);
    const height = textHeight(cell.display, cell.style ?? {}, width, measure);
    if (height > (heights[cell.r - 1] ?? DEFAULT_ROW_HEIGHT)) heights[cell.r - 1] = height;
  }
  return heights;
}

function textHeight(text: string, style: CellStyle, width: number, measure: Measure): number {
  if (text === '') return 0;
  const size = style.size ?? 10;
  const font = `${style.bold ? 'bold ' : ''}${size}pt ${style.family ?? 'Arial'}`;
  const room = Math.max(width - 8, 10);
  const lines = text.split('\n').map((line) => {
    return style.wrap ? Math.max(1, Math.ceil(measure(line, font) / room)) : 1;
  });
  const count = lines.reduce((sum, line) => sum + line, 0);
  return Math.ceil(count * size * 1.6) + 5;
}
