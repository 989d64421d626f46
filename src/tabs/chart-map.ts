// The room as cells, with the names of those who sit there: large on the chart, small on a dated tab.
import type { NamedSeat, Places, Role } from '../core/chart-places';
import { fit, type Box } from './fit';
import type { Fixture, Seat } from './room';
import { INK, QUIET } from './style';
import { EMPTY, type Cell, type Rect, type Style } from './view';

export interface MapLook extends Omit<Box, 'width'> {
  /** In pixels, of a column of the map from 1. */
  widthOf(column: number): number;
  /** Rows above the map and columns to the left of it. */
  readonly above: number;
  readonly beside: number;
}

export interface DrawnMap {
  /** As many rows and columns as the places say. */
  readonly cells: readonly (readonly Cell[])[];
  readonly boxes: readonly Rect[];
}

/** Two pale shades that differ as greys too. */
const SHADES = { light: '#fff6d5', dark: '#bcd6f2', free: '#ffffff', wall: '#e8eaed' };
/** Who leads is seen from afar, and without colours too: as dark as can be, and halfway. */
export const ROLES: Readonly<Record<Role, Style>> = {
  leader: { background: '#1f3a5f', color: '#ffffff' },
  deputy: { background: '#8fb0d6', color: INK },
};
const WALL = { most: 12, least: 9, height: 24 } as const;
/** Whatever the other names: what fits at this size is not written smaller. */
export const USUAL_SIZE = 16;
/** One name in so many may be smaller than the rest. */
const LONG_NAMES = 8;

export function drawMap(places: Places, look: MapLook): DrawnMap {
  const { seatings, fixtures } = places;
  const cells = Array.from({ length: places.lines }, () =>
    Array.from({ length: places.columns }, () => EMPTY),
  );
  const put = ({ row, column }: Seat, text: string, style: Style): void => {
    const line = cells[row - 1];
    if (line !== undefined) line[column - 1] = { text, style: { color: INK, ...style } };
  };
  const fitted = ({ column, text }: NamedSeat, most = look.most) =>
    fit(text, { ...look, width: look.widthOf(column), most });
  const middle = { align: 'center', vertical: 'middle' } as const;
  for (const one of fixtures) {
    const cells = cellsAround(one, fixtures);
    const width = look.widthOf(one.column) * cells;
    const box = { ...WALL, width, most: Math.min(WALL.most, look.most) };
    const text = cells > 0 ? one.text : '';
    const { size, whole } = fit(text, box);
    // What is wider than an aisle runs on, away from the page's edge.
    const side = one.column * 2 > places.columns ? 'right' : 'left';
    const align = whole ? 'center' : side;
    put(one, text, { ...middle, align, size, background: SHADES.wall });
  }
  // Alike is calmer to read than each as large as it can be.
  const sizes = seatings
    .flatMap(({ seats }) => seats.map((seat) => fitted(seat).size))
    .sort((a, b) => a - b);
  const usual = Math.max(USUAL_SIZE, sizes[Math.floor(sizes.length / LONG_NAMES)] ?? 0);
  for (const { id, seats, free, odd } of seatings) {
    const background = SHADES[free ? 'free' : odd ? 'dark' : 'light'];
    for (const seat of seats) {
      const { text, size } = fitted(seat, Math.min(look.most, usual));
      // Only where lines are wanted: in a wider font a name should rather run on than be broken.
      const style = { ...middle, bold: true, size, background, wrap: text.includes('\n') };
      put(seat, text, seat.role === undefined ? style : { ...style, ...ROLES[seat.role] });
    }
    const [{ row, column } = { row: 0, column: 0 }] = seats;
    const label = { size: look.least, color: QUIET, vertical: 'bottom' } as const;
    put({ row: row - 1, column }, id, label);
  }
  return { cells, boxes: seatings.flatMap(({ seats }) => boxesOf(seats, look)) };
}

/** Of the band whose middle this is: a board over several cells says so once. Else 0. */
function cellsAround({ row, column, text }: Fixture, fixtures: readonly Fixture[]): number {
  const end = (step: number): number => {
    let at = step;
    const goesOn = (one: Fixture): boolean =>
      one.text === text && one.row === row && one.column === column + at;
    while (fixtures.some(goesOn)) at += step;
    return at;
  };
  const [left, right] = [end(-1), end(1)];
  return (left + right) >> 1 === 0 ? right - left - 1 : 0;
}

/** One box around a desk; where its cells lie apart, around each of them. */
function boxesOf(seats: readonly Seat[], look: Pick<MapLook, 'above' | 'beside'>): Rect[] {
  const rows = seats.map(({ row }) => row);
  const columns = seats.map(({ column }) => column);
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  const box = {
    row: row + look.above,
    column: column + look.beside,
    rows: Math.max(...rows) - row + 1,
    columns: Math.max(...columns) - column + 1,
  };
  return box.rows * box.columns === seats.length
    ? [box]
    : seats.flatMap((seat) => boxesOf([seat], look));
}
