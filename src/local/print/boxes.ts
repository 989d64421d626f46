// The texts of a printed sheet: each in its cell, flowing into empty neighbours as Sheets lets it.
import type { Area, CellSnapshot, SheetSnapshot } from '../internals';
import { areaOf, a1, contains, lastColumn } from '../model/areas';
import { span, type Edges } from './lines';

/** Pixels on the unshrunk sheet. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface TextBox {
  readonly cell: CellSnapshot;
  /** 'B4'. */
  readonly address: string;
  /** The cell itself, or the merge it is the first of. */
  readonly own: Box;
  /** Where its text may be seen. */
  readonly clip: Box;
  readonly side: 'left' | 'center' | 'right';
}

export interface Grid {
  readonly rows: Edges;
  readonly columns: Edges;
  readonly lastColumn: number;
}

export function boxOf(area: Area, { rows, columns }: Grid): Box {
  const [x, right] = span(columns, area.column, area.columns);
  const [y, bottom] = span(rows, area.row, area.rows);
  return { x, y, width: right - x, height: bottom - y };
}

/** The cells with text that are to be seen, in reading order. */
export function textBoxes(sheet: SheetSnapshot, grid: Grid): TextBox[] {
  const blocked = occupied(sheet);
  return sheet.cells
    .filter((cell) => cell.display !== '' && !isCovered(cell, sheet))
    .map((cell): TextBox => {
      const area = areaOfCell(cell, sheet);
      const own = boxOf(area, grid);
      const side = cell.style?.horizontal ?? naturalSide(cell);
      const flows = typeof cell.raw === 'string' && cell.style?.wrap !== true;
      const clip = flows ? flowing(area, own, side, grid, blocked) : own;
      return { cell, address: a1(cell.r, cell.c), own, clip, side };
    })
    .filter(({ own }) => own.width > 0 && own.height > 0);
}

export function areaOfCell({ r, c }: { r: number; c: number }, sheet: SheetSnapshot): Area {
  return sheet.merges.find((one) => one.row === r && one.column === c) ?? areaOf(r, c);
}

/** Under a merge, its first cell apart. */
export function isCovered({ r, c }: { r: number; c: number }, sheet: SheetSnapshot): boolean {
  const cell = areaOf(r, c);
  return sheet.merges.some((one) => contains(one, cell) && !(one.row === r && one.column === c));
}

function naturalSide({ raw }: CellSnapshot): TextBox['side'] {
  if (typeof raw === 'number') return 'right';
  return typeof raw === 'boolean' ? 'center' : 'left';
}

/** Cells that no text flows into: with content, hidden ones too, or part of a merge. */
function occupied(sheet: SheetSnapshot): (row: number, column: number) => boolean {
  const taken = new Set(
    sheet.cells.filter(({ display }) => display !== '').map(({ r, c }) => `${r}:${c}`),
  );
  return (row, column) =>
    taken.has(`${row}:${column}`) ||
    sheet.merges.some((merge) => contains(merge, areaOf(row, column)));
}

/** The cell's row as far as it is empty, on the sides to which its text can leave the cell. */
function flowing(
  area: Area,
  own: Box,
  side: TextBox['side'],
  grid: Grid,
  blocked: (row: number, column: number) => boolean,
): Box {
  let first = area.column;
  let last = lastColumn(area);
  if (side !== 'left') while (first > 1 && !blocked(area.row, first - 1)) first--;
  if (side !== 'right') while (last < grid.lastColumn && !blocked(area.row, last + 1)) last++;
  const [x, right] = span(grid.columns, first, last - first + 1);
  return { ...own, x, width: right - x };
}
