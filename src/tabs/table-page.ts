// A page with a table and the room below it, small: a dated tab, or a list that is only printed.
import { PAGE } from './chart';
import { drawMap } from './chart-map';
import { placesOf, type Seated } from '../core/chart-places';
import { fit } from './fit';
import { BODY, HEADER, SUBTITLE, TITLE } from './style';
import { EMPTY, PLAIN_TAB, rectangular, textRow, type Cell, type TabView } from './view';

export interface TablePage {
  readonly title: string;
  readonly subtitle: string;
  /** The headings first. `hidden` stands beside, where nobody sees it. */
  readonly table: readonly {
    readonly texts: readonly string[];
    readonly hidden: readonly string[];
  }[];
  /** How many columns after the first share four fifths of the page. */
  readonly wide: number;
}

/** Rows above the table. */
const ABOVE = 2;
const FIRST_WIDTH = 60;
const TALLEST_LINE = 26;
/** In points, of the names on the small chart. */
const SMALL = { most: 11, least: 8 } as const;

export function drawTable({ title, subtitle, table, wide }: TablePage, seated: Seated): TabView {
  const places = placesOf(seated, 'teacher');
  const columns = Math.max(places.columns, Math.ceil(wide * 2.5));
  // The columns are the map's: a text takes several of them, and the last takes what is left.
  const step = Math.round((columns * 0.8) / wide);
  const first = ABOVE + table.length + 1;
  const height = Math.min(TALLEST_LINE, Math.floor(PAGE.height / (first + places.lines)));
  const usual = Math.floor((PAGE.width - FIRST_WIDTH) / columns);
  const line = ({ texts, hidden }: TablePage['table'][number], row: number): Cell[] => {
    const style = row === 0 ? HEADER : BODY;
    const cells = Array.from({ length: columns + 1 }, (): Cell => ({ text: '', style }));
    texts.forEach((text, index) => {
      const box = { width: step * usual, height, most: 11, least: 6 };
      const column = index === 0 ? 0 : 1 + (index - 1) * step;
      cells[column] = { text, style: { ...style, size: fit(text, box).size } };
    });
    return [...cells, ...textRow(hidden)];
  };
  const size = Math.min(16, Math.floor(height / 1.6));
  const look = { ...SMALL, height, widthOf: () => usual, above: first, beside: 1 };
  const map = drawMap(places, look);
  // The sheet's own lines are not printed.
  const box = { column: 1, rows: 1, columns: columns + 1 };
  return {
    ...PLAIN_TAB,
    cells: rectangular([
      [{ text: title, style: { ...TITLE, size } }],
      [{ text: subtitle, style: SUBTITLE }],
      ...table.map(line),
      [],
      ...map.cells.map((cells) => [EMPTY, ...cells]),
    ]),
    widths: { usual, others: { 1: FIRST_WIDTH } },
    heights: { usual: height, others: {} },
    boxes: [...table.map((_, index) => ({ ...box, row: ABOVE + 1 + index })), ...map.boxes],
    hiddenFrom: table.some(({ hidden }) => hidden.length > 0) ? columns + 2 : 0,
    gridlines: false,
    trim: true,
  };
}
