// Where the names stand on a desk of the wall's map: side by side, or in steps where that gives larger letters.
import type { Box, DeskBox } from './wall-map';

/** A name as it is written; `x` is where its line begins, has its middle, or ends. */
export interface Written {
  readonly text: string;
  readonly x: number;
  /** The middle of its line. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

export interface DeskNames {
  /** Height of the letters, in units of the map, the same for all of a desk. */
  readonly size: number;
  readonly names: readonly Written[];
}

/** From a text to its width, in heights of its letters. */
export type Measure = (text: string) => number;

type Named = DeskBox['seats'][number];

/** How much of its line the letters fill. */
const LEADING = { alone: 0.62, steps: 0.9 } as const;
/** Above and below steps is less free than at their sides. */
const ABOVE = 0.65;
/** Between two names of one line, in heights of their letters. */
const BETWEEN = 0.9;
/** Side by side is how they sit: steps must be worth it. */
const WORTH = 1.1;

/**
 * All names of a desk in letters of one size. Who sits to the left stands to the left, also in steps.
 *
 * @param edge free on all sides of the desk, in units of the map
 * @param most the largest letters, in units of the map
 */
export function namesOnDesk(
  { seats }: Pick<DeskBox, 'seats'>,
  measure: Measure,
  { edge, most }: { readonly edge: number; readonly most: number },
): DeskNames {
  const rows = rowsOf(seats);
  const flat = Math.min(most, ...rows.map((row) => sizeBeside(row, measure, edge)));
  const steps = Math.min(most, ...rows.map((row) => sizeInSteps(row, measure, edge)));
  return steps > flat * WORTH
    ? { size: steps, names: rows.flatMap((row) => inSteps(row, edge)) }
    : { size: flat, names: rows.flatMap((row) => beside(row, measure, flat, edge)) };
}

/** Seats that stand beside each other, from the left. */
function rowsOf(seats: readonly Named[]): Named[][] {
  const rows = new Map<number, Named[]>();
  for (const seat of [...seats].sort((a, b) => a.x - b.x)) {
    rows.set(seat.y, [...(rows.get(seat.y) ?? []), seat]);
  }
  return [...rows.values()];
}

function spanOf(row: readonly Named[]): Box {
  const x = Math.min(...row.map((seat) => seat.x));
  const right = Math.max(...row.map((seat) => seat.x + seat.width));
  const [{ y, height } = { y: 0, height: 0 }] = row;
  return { x, y, width: right - x, height };
}

function sizeBeside(row: readonly Named[], measure: Measure, edge: number): number {
  const { width, height } = spanOf(row);
  const letters = row.reduce((sum, { name }) => sum + measure(name), BETWEEN * (row.length - 1));
  return Math.min(height * LEADING.alone, (width - 2 * edge) / Math.max(1, letters));
}

/** In the middle of their seats, where all have room there; else from edge to edge, equally far apart. */
function beside(row: readonly Named[], measure: Measure, size: number, edge: number): Written[] {
  const { x, y, width, height } = spanOf(row);
  const widths = row.map(({ name }) => size * measure(name));
  const free = width - 2 * edge - widths.reduce((sum, one) => sum + one, 0);
  const inSeats = row.every((seat, i) => (widths[i] ?? 0) <= seat.width - 2 * edge);
  let left = x + edge;
  return row.map((seat, i) => {
    const own = widths[i] ?? 0;
    const middle = inSeats ? seat.x + seat.width / 2 : left + own / 2;
    left += own + free / Math.max(1, row.length - 1);
    return { text: seat.name, x: middle, y: y + height / 2, anchor: 'middle' };
  });
}

function sizeInSteps(row: readonly Named[], measure: Measure, edge: number): number {
  const { width, height } = spanOf(row);
  const longest = Math.max(1, ...row.map(({ name }) => measure(name)));
  const line = (height - 2 * ABOVE * edge) / row.length;
  return Math.min(
    row.length === 1 ? height * LEADING.alone : line * LEADING.steps,
    (width - 2 * edge) / longest,
  );
}

/** One line each, from the upper left to the lower right. */
function inSteps(row: readonly Named[], edge: number): Written[] {
  const { x, y, width, height } = spanOf(row);
  const line = (height - 2 * ABOVE * edge) / row.length;
  return row.map(({ name }, i): Written => {
    const at = { text: name, y: y + ABOVE * edge + line * (i + 0.5) };
    if (i === 0 && row.length > 1) return { ...at, x: x + edge, anchor: 'start' };
    if (i === row.length - 1 && row.length > 1)
      return { ...at, x: x + width - edge, anchor: 'end' };
    return { ...at, x: x + width / 2, anchor: 'middle' };
  });
}
