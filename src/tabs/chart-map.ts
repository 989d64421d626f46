// The room as cells, with the names of those who sit there: large on the chart, small on a dated tab.
import type { NamedSeat, Places, Role } from '../core/chart-places';
import { joinedFixtures, type Fixture, type Seat } from '../core/room';
import { fit, type Box } from './fit';
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
/** An empty chair is told of without colours too: the page may be copied. */
const AWAY: Style = { background: '#ffffff', bold: false, italic: true };
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
  for (const [one, text, width] of wallCells(fixtures, look)) {
    const { size, whole } = fit(text, { ...WALL, width, most: Math.min(WALL.most, look.most) });
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
      put(seat, text, { ...style, ...(seat.role && ROLES[seat.role]), ...(seat.away && AWAY) });
    }
    const [{ row, column } = { row: 0, column: 0 }] = seats;
    const label = { size: look.least, color: QUIET, vertical: 'bottom' } as const;
    put({ row: row - 1, column }, id, label);
  }
  return { cells, boxes: seatings.flatMap(({ seats }) => boxesOf(seats, look)) };
}

/** Each cell, its text and the width for it: a board over several cells says so once, in their middle. */
function wallCells(
  fixtures: readonly Fixture[],
  { widthOf }: Pick<MapLook, 'widthOf'>,
): [cell: Fixture, text: string, width: number][] {
  return joinedFixtures(fixtures).flatMap((cells) =>
    cells.map((cell, i): [Fixture, string, number] =>
      i === (cells.length - 1) >> 1
        ? [cell, cell.text, widthOf(cell.column) * cells.length]
        : [cell, '', 0],
    ),
  );
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
