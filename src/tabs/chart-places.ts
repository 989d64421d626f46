// Where everything stands on the seating chart: desks, seats and furniture on lines and columns.
import type { SeenFrom } from '../contract/replies';
import type { PupilId } from '../core/model';
import type { Fixture, MappedDesk, Room, Seat } from './room';

export interface Seated {
  readonly room: Room;
  readonly groups: readonly (readonly PupilId[])[];
  /** Beside `groups`. */
  readonly desks: readonly string[];
  /** Name for the chart, as short as the class allows. */
  readonly names: ReadonlyMap<PupilId, string>;
}

/** A seat with the name of who sits there, if anybody; the last one of a desk that is too small holds the rest. */
export interface NamedSeat extends Seat {
  readonly text: string;
}

export interface Seating {
  readonly id: string;
  /** The first is the upper left one, or a chair beside it. */
  readonly seats: readonly NamedSeat[];
  readonly free: boolean;
  /** Every other desk along a row, and the opposite ones in the next row. */
  readonly odd: boolean;
}

/** Lines and columns from 1. */
export interface Places {
  readonly lines: number;
  readonly columns: number;
  readonly seatings: readonly Seating[];
  readonly fixtures: readonly Fixture[];
}

type Desk = Pick<MappedDesk, 'id' | 'row' | 'column' | 'cells' | 'label'>;

/** Desks that left the map stand three in a row, four columns apart: a group of three and a gap. */
const LOST_A_ROW = 3;
const LOST_STEP = 4;
const LONGEST = 25;

export function placesOf(input: Seated, seenFrom: SeenFrom): Places {
  const { room, groups, desks, names } = input;
  const all = [...room.desks, ...lostDesks(input)];
  const taken = [...all.flatMap(({ cells }) => cells), ...room.fixtures];
  const turned = isTurned(room, seenFrom);
  const seen = <T extends Seat>(seat: T): T =>
    turned ? { ...seat, row: -seat.row, column: -seat.column } : seat;
  const seatings = all.map((desk) => {
    const group = groups[desks.indexOf(desk.id)] ?? [];
    const shown = group.map((pupil) => shortened(names.get(pupil) ?? ''));
    const cells = seatsFor(desk.cells, group.length, taken);
    const last = cells.length - 1;
    const seats = cells.map((cell, index) =>
      seen({ ...cell, text: shown.slice(index, index < last ? index + 1 : undefined).join(' / ') }),
    );
    const left = all.filter(({ row, column }) => row === desk.row && column < desk.column);
    const above = all.filter(({ row }) => row < desk.row).map(({ row }) => row);
    return {
      id: desk.label ?? desk.id,
      seats: turned ? seats.reverse() : seats,
      free: group.length === 0,
      odd: (new Set(above).size + left.length) % 2 > 0,
    };
  });
  return onLines(seatings, room.fixtures.map(seen));
}

/**
 * Each row of the map is a line; one more above it for numbers of desks that have no free cell above
 * them.
 */
function onLines(seatings: readonly Seating[], fixtures: readonly Fixture[]): Places {
  const taken = [...seatings.flatMap(({ seats }) => seats), ...fixtures];
  const rows = taken.map(({ row }) => row);
  const first = Math.min(...rows);
  const columns = taken.map(({ column }) => column);
  const left = Math.min(...columns) - 1;
  const crowded = seatings.flatMap(({ seats }) =>
    seats
      .slice(0, 1)
      .filter(({ row, column }) => row === first || has(taken, row - 1, column))
      .map(({ row }) => row),
  );
  const lineOf = (row: number): number =>
    row - first + 1 + new Set(crowded.filter((above) => above <= row)).size;
  const placed = <T extends Seat>(seat: T): T => ({
    ...seat,
    row: lineOf(seat.row),
    column: seat.column - left,
  });
  return {
    lines: Math.max(0, lineOf(Math.max(...rows))),
    columns: Math.max(1, Math.max(...columns) - left),
    seatings: seatings.map((seating) => ({ ...seating, seats: seating.seats.map(placed) })),
    fixtures: fixtures.map(placed),
  };
}

/** The teacher sees the board, or else the teacher's desk, at the bottom; so is a map drawn. */
function isTurned({ desks, fixtures }: Room, seenFrom: SeenFrom): boolean {
  const front =
    fixtures.find(({ kind }) => kind === 'board') ??
    fixtures.find(({ kind }) => kind === 'teacher');
  const isAbove =
    front !== undefined && desks.reduce((sum, { row }) => sum + row - front.row, 0) > 0;
  return isAbove !== (seenFrom === 'pupils');
}

/** Desks of the draw that are on the map no more, as a few rows below it: nobody is left out. */
function lostDesks({ room, groups, desks }: Seated): Desk[] {
  const all = [...room.desks.flatMap(({ cells }) => cells), ...room.fixtures];
  const below = Math.max(0, ...all.map(({ row }) => row)) + 2;
  const lost = groups
    .map(({ length }, index) => ({ id: desks[index] ?? '', length }))
    .filter(({ id }) => room.desks.every((desk) => desk.id !== id));
  return lost.map(({ id, length }, index) => {
    const row = below + Math.floor(index / LOST_A_ROW);
    const column = 1 + (index % LOST_A_ROW) * LOST_STEP;
    return {
      ...{ id, row, column },
      cells: Array.from({ length }, (_, seat) => ({ row, column: column + seat })),
    };
  });
}

/**
 * The desk's own cells, and for an extra chair the free cell beside it, if there is no other desk
 * right behind that cell: three in a row before another pair would read as five.
 */
function seatsFor(cells: readonly Seat[], people: number, taken: readonly Seat[]): readonly Seat[] {
  if (people <= cells.length) return cells;
  const columns = taken.map(({ column }) => column);
  const chairs = [1, -1].flatMap((side) =>
    cells
      .slice(side > 0 ? -1 : 0)
      .slice(0, 1)
      .map(({ row, column }) => ({ row, column: column + side }))
      .filter(
        ({ row, column }) =>
          column >= Math.min(...columns) &&
          column <= Math.max(...columns) &&
          !has(taken, row, column) &&
          !has(taken, row, column + side),
      ),
  );
  return [...cells, ...chairs.slice(0, 1)];
}

function has(seats: readonly Seat[], row: number, column: number): boolean {
  return seats.some((seat) => seat.row === row && seat.column === column);
}

function shortened(name: string): string {
  const letters = Array.from(name);
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}…` : name;
}
