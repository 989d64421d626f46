// Where everything stands on the seating chart: desks, seats and furniture on lines and columns.
import { leadersInLine, seatedNow } from './groups/rotation';
import type { PupilId } from './model';
import { touch, type Fixture, type MappedDesk, type Room, type Seat, type SeenFrom } from './room';
import { seatsInTurn } from './table-seats';

/** What is told of base groups besides who sits where. */
export interface BaseGroups {
  /** Of the composition, from 1; 0 when unknown. */
  readonly period: number;
  /** Periods it is meant to last; 0 when unknown. */
  readonly of: number;
  /** Who is in class now and may lead; without it all who sit there. */
  readonly here?: ReadonlySet<PupilId>;
}

type Furnished = Pick<Room, 'desks' | 'fixtures'>;

export interface Seated {
  readonly room: Furnished;
  /** With base groups, whose members stand in seat order; without it learning pairs. */
  readonly base?: BaseGroups;
  readonly groups: readonly (readonly PupilId[])[];
  /** Beside `groups`. */
  readonly desks: readonly string[];
  /** Name for the chart, as short as the class allows. */
  readonly names: ReadonlyMap<PupilId, string>;
  /** Those whose chairs are empty today. */
  readonly away?: ReadonlySet<PupilId>;
}

/** A seat with the name of who sits there, if anybody; the last one of a desk that is too small holds the rest. */
export interface NamedSeat extends Seat {
  readonly text: string;
  /** In a base group. */
  readonly role?: Role;
  /** Nobody of them is here today. */
  readonly away?: true;
}

export type Role = 'leader' | 'deputy';

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

type Desk = Omit<MappedDesk, 'seats' | 'front'>;

/** Desks that left the map stand three in a row, four columns apart: a group of three and a gap. */
const LOST_A_ROW = 3;
const LOST_STEP = 4;
/** Tables are two wide, and with a gap four rows apart. */
const LOST_TABLE = { wide: 2, step: 4 } as const;
const LONGEST = 25;

export function placesOf(input: Seated, seenFrom: SeenFrom): Places {
  const { room, groups, desks, names, base, away = new Set() } = input;
  const lost = lostDesks(input);
  const all: readonly Desk[] = [...room.desks, ...lost.map(({ desk }) => desk)];
  const taken = [...all.flatMap(({ cells }) => cells), ...room.fixtures];
  const turned = isTurned(room, seenFrom);
  const seen = <T extends Seat>(seat: T): T =>
    turned ? { ...seat, row: -seat.row, column: -seat.column } : seat;
  const seatings = all.map((desk) => {
    // Of draws that were brought in nobody knows the desks: each group has a place of its own.
    const at = lost.find((one) => one.desk === desk)?.index ?? desks.indexOf(desk.id);
    const group = groups[at] ?? [];
    const cells = (base ? tableFor : seatsFor)(desk, group.length, taken, room);
    // A chair at one table is in the way of those at the next.
    if (base) taken.push(...cells.slice(desk.cells.length));
    const last = cells.length - 1;
    const roles = base ? rolesOf(group, base) : [];
    const seats = cells.map((cell, index) => {
      const own = group.slice(index, index < last ? index + 1 : undefined);
      const text = own.map((pupil) => shortened(names.get(pupil) ?? '')).join(' / ');
      const role = roles[index];
      const gone = own.length > 0 && own.every((pupil) => away.has(pupil));
      return seen({ ...cell, text, ...(role && { role }), ...(gone && { away: true as const }) });
    });
    const left = all.filter(({ row, column }) => row === desk.row && column < desk.column);
    const above = all.filter(({ row }) => row < desk.row).map(({ row }) => row);
    return {
      id: desk.label ?? desk.id,
      seats: base ? inReadingOrder(seats) : turned ? seats.reverse() : seats,
      free: group.length === 0,
      // Tables stand apart; of base groups the shades tell who leads.
      odd: base === undefined && (new Set(above).size + left.length) % 2 > 0,
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
function isTurned({ desks, fixtures }: Furnished, seenFrom: SeenFrom): boolean {
  const front =
    fixtures.find(({ kind }) => kind === 'board') ??
    fixtures.find(({ kind }) => kind === 'teacher');
  const isAbove =
    front !== undefined && desks.reduce((sum, { row }) => sum + row - front.row, 0) > 0;
  return isAbove !== (seenFrom === 'pupils');
}

/** Desks of the draw that are on the map no more, as a few rows below it: nobody is left out. */
function lostDesks({ room, groups, desks, base }: Seated): { desk: Desk; index: number }[] {
  const all = [...room.desks.flatMap(({ cells }) => cells), ...room.fixtures];
  const below = Math.max(0, ...all.map(({ row }) => row)) + 2;
  const lost = groups
    .map(({ length }, index) => ({ id: desks[index] ?? '', length, at: index }))
    .filter(({ id }) => room.desks.every((desk) => desk.id !== id));
  const { wide, step } = base ? LOST_TABLE : { wide: Infinity, step: 1 };
  return lost.map(({ id, length, at }, index) => {
    const row = below + Math.floor(index / LOST_A_ROW) * step;
    const column = 1 + (index % LOST_A_ROW) * LOST_STEP;
    const cells = Array.from({ length }, (_, seat) => ({
      row: row + Math.floor(seat / wide),
      column: column + (seat % wide),
    }));
    return { desk: { id, row, column, cells }, index: at };
  });
}

/** The desk's own cells, and for an extra chair the free cell to the right of it, else to the left. */
function seatsFor({ cells }: Desk, people: number, taken: readonly Seat[]): readonly Seat[] {
  if (people <= cells.length) return cells;
  const chairs = [1, -1].flatMap((side) =>
    chairsBeside(cells.slice(side > 0 ? -1 : 0).slice(0, 1), side, taken),
  );
  return [...cells, ...chairs.slice(0, 1)];
}

/**
 * The cells of a table in seat order, and for an extra chair the free cell beside it that comes last
 * on the way around, between the last seat and the leader's if it can be, and touches no other table.
 */
function tableFor(
  desk: Desk,
  people: number,
  taken: readonly Seat[],
  room: Furnished,
): readonly Seat[] {
  const seats = seatsInTurn(desk, room);
  const [leader] = seats;
  if (people <= seats.length || leader === undefined) return seats;
  const chairs = [1, -1].flatMap((side) => chairsBeside(desk.cells, side, taken));
  const turnOf = (chair: Seat): number =>
    seatsInTurn({ cells: [...desk.cells, chair], leader }, room).indexOf(chair);
  const others = taken.filter(({ row, column }) => !has(desk.cells, row, column));
  const isBetween = (chair: Seat): number => Number(others.some((other) => touch(chair, other)));
  chairs.sort((a, b) => isBetween(a) - isBetween(b) || turnOf(b) - turnOf(a));
  return [...seats, ...chairs.slice(0, 1)];
}

/**
 * Free cells beside cells, if there is no other desk right behind: three in a row before another pair
 * would read as five.
 */
function chairsBeside(cells: readonly Seat[], side: number, taken: readonly Seat[]): Seat[] {
  const columns = taken.map(({ column }) => column);
  return cells
    .map(({ row, column }) => ({ row, column: column + side }))
    .filter(
      ({ row, column }) =>
        column >= Math.min(...columns) &&
        column <= Math.max(...columns) &&
        !has(taken, row, column) &&
        !has(taken, row, column + side),
    );
}

/** Beside the members of a group. */
function rolesOf(group: readonly PupilId[], { period, here }: BaseGroups): (Role | undefined)[] {
  const seats = here === undefined ? group : seatedNow(group, here);
  const [leader, deputy] = leadersInLine(seats, period === 1);
  return group.map((pupil) =>
    pupil === leader ? 'leader' : pupil === deputy ? 'deputy' : undefined,
  );
}

function inReadingOrder(seats: readonly NamedSeat[]): NamedSeat[] {
  return [...seats].sort((one, other) => one.row - other.row || one.column - other.column);
}

function has(seats: readonly Seat[], row: number, column: number): boolean {
  return seats.some((seat) => seat.row === row && seat.column === column);
}

function shortened(name: string): string {
  const letters = Array.from(name);
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}…` : name;
}
