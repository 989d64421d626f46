// The lines of a printed sheet: each edge of a cell that has a border, drawn on the edge itself.
import type { Border, BorderLine, SheetSnapshot } from '../internals';
import { areaOf, contains } from '../model/areas';
import { type Box, boxOf, type Grid } from './boxes';

const LINES: Readonly<Record<BorderLine, readonly [style: string, width: number]>> = {
  DOTTED: ['dotted', 1],
  DASHED: ['dashed', 1],
  SOLID: ['solid', 1],
  SOLID_MEDIUM: ['solid', 2],
  SOLID_THICK: ['solid', 3],
  DOUBLE: ['double', 3],
};

export interface DrawnLine {
  /** From here, to the right or downwards. */
  readonly x: number;
  readonly y: number;
  readonly length: number;
  readonly across: boolean;
  readonly style: string;
  readonly width: number;
  readonly color: string;
}

export function borderLines(sheet: SheetSnapshot, grid: Grid): DrawnLine[] {
  return sheet.cells.flatMap((cell) => {
    const { top, right, bottom, left } = cell.style ?? {};
    if (!top && !right && !bottom && !left) return [];
    const box = boxOf(areaOf(cell.r, cell.c), grid);
    if (box.width === 0 || box.height === 0) return [];
    const inside = insideMerge(sheet, cell.r, cell.c);
    return [
      inside.top ? [] : line(top, box, true, 0),
      inside.bottom ? [] : line(bottom, box, true, box.height),
      inside.left ? [] : line(left, box, false, 0),
      inside.right ? [] : line(right, box, false, box.width),
    ].flat();
  });
}

function line(border: Border | undefined, box: Box, across: boolean, offset: number): DrawnLine[] {
  if (border === undefined) return [];
  const [style, width] = LINES[border.line];
  const place = across
    ? { x: box.x, y: box.y + offset - width / 2, length: box.width }
    : { x: box.x + offset - width / 2, y: box.y, length: box.height };
  return [{ ...place, across, style, width, color: border.color }];
}

/** Which edges of a cell lie within a merge, where no line is seen. */
function insideMerge(sheet: SheetSnapshot, row: number, column: number) {
  const merge = sheet.merges.find((one) => contains(one, areaOf(row, column)));
  const joined = (r: number, c: number): boolean =>
    merge !== undefined && contains(merge, areaOf(r, c));
  return {
    top: joined(row - 1, column),
    bottom: joined(row + 1, column),
    left: joined(row, column - 1),
    right: joined(row, column + 1),
  };
}
