// Where everybody stands on the seating chart: the room's part of the page, and a cell a pupil.
import type { IsoDate, PupilId } from '../core/model';
import type { MappedDesk, Room, Seat } from './room';

export interface ChartInput {
  readonly className: string;
  readonly from: IsoDate;
  /** The next change; empty when the calendar does not say. */
  readonly next: IsoDate | '';
  readonly room: Room;
  readonly groups: readonly (readonly PupilId[])[];
  /** Beside `groups`. */
  readonly desks: readonly string[];
  /** Name for the chart, as short as the class allows. */
  readonly names: ReadonlyMap<PupilId, string>;
}

/** Rows above the map: title, what it holds for, a gap. */
export const HEAD = 3;
/** Desks that left the map stand three in a row, four columns apart: a group of three and a gap. */
const LOST_A_ROW = 3;
const LOST_STEP = 4;
/** Two pale shades that differ in grey too. */
const SHADES = ['#fdf3d8', '#e3eefb'];

/** A desk with the names of those who sit there, and the cell of each. */
export interface Seating {
  readonly desk: MappedDesk;
  readonly names: readonly string[];
  /** At least as many as the desk has; one more for an extra chair. */
  readonly seats: readonly Seat[];
  readonly shade: string;
}

/** Desks of the draw that are on the map no more, as a few rows below it: nobody is left out. */
export function withLostDesks({ room, groups, desks }: ChartInput): Room {
  const all = seatsOf(room);
  const below = Math.max(0, ...all.map((seat) => seat.row)) + 2;
  const left = all.length === 0 ? 1 : Math.min(...all.map((seat) => seat.column));
  const known = new Set(room.desks.map(({ id }) => id));
  const lost = groups
    .map((group, index) => ({ id: desks[index] ?? '', seats: group.length }))
    .filter(({ id }) => !known.has(id))
    .map(({ id, seats }, index): MappedDesk => {
      const row = below + Math.floor(index / LOST_A_ROW);
      const column = left + (index % LOST_A_ROW) * LOST_STEP;
      const cells = Array.from({ length: seats }, (_, seat) => ({ row, column: column + seat }));
      return { id, row, column, seats, front: false, cells };
    });
  return { ...room, desks: [...room.desks, ...lost] };
}

function seatsOf(room: Room): Seat[] {
  return [...room.desks.flatMap((desk) => desk.cells), ...room.fixtures];
}

export function seatingsOf({ room, groups, desks, names }: ChartInput, frame: Frame): Seating[] {
  const taken = new Set(seatsOf(room).map(key));
  const rows = [...new Set(room.desks.map(({ row }) => row))].sort((a, b) => a - b);
  return room.desks.map((desk) => {
    const group = groups[desks.indexOf(desk.id)] ?? [];
    const shown = group.map((pupil) => names.get(pupil) ?? '');
    const left = room.desks.filter(({ row, column }) => row === desk.row && column < desk.column);
    const shade = SHADES[(rows.indexOf(desk.row) + left.length) % SHADES.length] ?? '';
    return { desk, names: shown, seats: seatsFor(desk, shown.length, taken, frame), shade };
  });
}

/** The part of the map that holds something. */
export interface Frame {
  readonly left: number;
  readonly columns: number;
  /**
   * Row of the map → row of the chart. A row with desks is two of the chart, the labels and below
   * them the names; any other row is one.
   */
  readonly lineOf: ReadonlyMap<number, number>;
}

export function frameOf(room: Room): Frame {
  const all = seatsOf(room);
  if (all.length === 0) return { left: 1, columns: 1, lineOf: new Map() };
  const rows = all.map((seat) => seat.row);
  const columns = all.map((seat) => seat.column);
  const left = Math.min(...columns);
  const withDesks = new Set(room.desks.flatMap((desk) => desk.cells.map((cell) => cell.row)));
  const lineOf = new Map<number, number>();
  let line = HEAD;
  for (let row = Math.min(...rows); row <= Math.max(...rows); row++) {
    line += withDesks.has(row) ? 2 : 1;
    lineOf.set(row, line);
  }
  return { left, columns: Math.max(...columns) - left + 1, lineOf };
}

function key(seat: Seat): string {
  return `${seat.row}:${seat.column}`;
}

/** The chart's row of the names at a row of the map. */
export function nameRow(mapRow: number, frame: Frame): number {
  return frame.lineOf.get(mapRow) ?? HEAD;
}

/**
 * The desk's own cells, and for an extra chair the free cell beside it, if there is no other desk
 * right behind that cell: three in a row before another pair would read as five.
 */
function seatsFor(
  desk: MappedDesk,
  people: number,
  taken: ReadonlySet<string>,
  frame: Frame,
): readonly Seat[] {
  const last = desk.cells[desk.cells.length - 1];
  const first = desk.cells[0];
  if (people <= desk.cells.length || first === undefined || last === undefined) return desk.cells;
  const sides = [
    { chair: { ...last, column: last.column + 1 }, beyond: { ...last, column: last.column + 2 } },
    {
      chair: { ...first, column: first.column - 1 },
      beyond: { ...first, column: first.column - 2 },
    },
  ];
  const chair = sides.find(
    (side) =>
      side.chair.column >= frame.left &&
      side.chair.column < frame.left + frame.columns &&
      !taken.has(key(side.chair)) &&
      !taken.has(key(side.beyond)),
  )?.chair;
  return chair === undefined ? desk.cells : [...desk.cells, chair];
}
