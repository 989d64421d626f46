// The part of a sheet that is printed: from A1 to the last row and column where something shows.
import type { Area, CellStyle } from '../internals';
import { lastColumn, lastRow } from '../model/areas';

/** A cell as far as it matters for where the print ends. */
export interface PrintedCell {
  readonly row: number;
  readonly column: number;
  readonly empty: boolean;
  readonly style: CellStyle | undefined;
}

/** 0 and 0 for a sheet on which nothing shows. */
export function printedArea(
  cells: Iterable<PrintedCell>,
  merges: readonly Area[],
): { rows: number; columns: number } {
  let rows = Math.max(0, ...merges.map(lastRow));
  let columns = Math.max(0, ...merges.map(lastColumn));
  for (const cell of cells) {
    if (cell.empty && !isSeen(cell.style)) continue;
    rows = Math.max(rows, cell.row);
    columns = Math.max(columns, cell.column);
  }
  return { rows, columns };
}

/** Whether a cell without text leaves anything on paper. */
function isSeen(style: CellStyle | undefined): boolean {
  if (style === undefined) return false;
  const { background, top, right, bottom, left } = style;
  const filled = background !== undefined && background !== '#ffffff';
  return filled || [top, right, bottom, left].some((border) => border !== undefined);
}
