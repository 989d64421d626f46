// A page that is one table: who has sat with whom, or what there is to say of one pupil.
import type { SheetPaper } from '../contract/paper';
import { inkOn, SHADES } from '../core/shades';
import { PAGE } from './chart';
import { fit } from './fit';
import { BODY, HEADER, INK, SUBTITLE, TITLE } from './style';
import { PLAIN_TAB, rectangular, type Cell, type Rect, type Style, type TabView } from './view';

/** Title, subtitle and a free row. */
const ABOVE = 3;
const HEAD_LINE = 28;
/** In pixels; taller rows would look lost. */
const TALLEST = 34;
/** In points. */
const SIZES = { most: 14, least: 6 } as const;

export function drawSheet({ title, subtitle, columns, rows, looks }: SheetPaper): TabView {
  const sum = columns.reduce((total, width) => total + width, 0);
  const widths = columns.map((width) => Math.floor((PAGE.width * width) / sum));
  const height = Math.min(TALLEST, Math.floor((PAGE.height - ABOVE * HEAD_LINE) / rows.length));
  const cells = rows.map((row, r) =>
    row.map((text, c): Cell => {
      const look = looks[r]?.[c] ?? ' ';
      const box = { width: roomFor(row, c, look, widths), height, ...SIZES };
      return { text, style: { ...styleOf(look), size: fit(text, box).size } };
    }),
  );
  const heads = Object.fromEntries(Array.from({ length: ABOVE }, (_, i) => [i + 1, HEAD_LINE]));
  return {
    ...PLAIN_TAB,
    cells: rectangular([
      [{ text: title, style: TITLE }],
      [{ text: subtitle, style: SUBTITLE }],
      [],
      ...cells,
    ]),
    widths: { usual: 50, others: Object.fromEntries(widths.map((width, i) => [i + 1, width])) },
    heights: { usual: height, others: heads },
    boxes: boxesOf(looks),
    gridlines: false,
    trim: true,
  };
}

/** A plain text runs on over the empty cells after it. */
function roomFor(
  row: readonly string[],
  column: number,
  look: string,
  widths: readonly number[],
): number {
  const free = row.slice(column + 1).findIndex((text) => text !== '');
  const last = look === ' ' ? (free < 0 ? row.length : column + 1 + free) : column + 1;
  return widths.slice(column, last).reduce((sum, width) => sum + width, 0);
}

function styleOf(look: string): Style {
  if (look === 'h') return { ...HEADER, vertical: 'middle' };
  if (look === 'c') return { ...HEADER, vertical: 'middle', align: 'center' };
  const shade = SHADES[Number(look)];
  if (look === ' ' || shade === undefined) return { ...BODY, color: INK };
  return { ...BODY, color: inkOn(Number(look)), background: shade, align: 'center' };
}

/** A line around each cell that is shaded: the sheet's own lines are not printed. */
function boxesOf(looks: readonly string[]): Rect[] {
  return looks.flatMap((line, row) =>
    Array.from(line).flatMap((look, column) =>
      SHADES[Number(look)] === undefined || look === ' '
        ? []
        : [{ row: ABOVE + 1 + row, column: column + 1, rows: 1, columns: 1 }],
    ),
  );
}
