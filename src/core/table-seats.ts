// Seats of a base group's table in turn: the leader's first, then clockwise as seen from above.
import type { Sides } from './groups/rotation';
import type { Fixture, MappedDesk, Room, Seat } from './room';

/** What there is to know of a table. */
type Table = Pick<MappedDesk, 'cells' | 'leader'>;

/** What stands in a room. */
type Around = Pick<Room, 'desks' | 'fixtures'>;

/** Of the map. Seats along the board share a row; where it hangs on a side of the map, a column. */
type Axis = 'row' | 'column';

/** A point, or a way from one point to another. */
type Way = readonly [row: number, column: number];

/**
 * The cells of a table in seat order. The leader's is the cell marked on the map, else
 * 1. the one farthest from the teacher's desk, in rows or columns, whichever are more: the two at
 *    the back of a table are equally far off, also when the teacher's desk stands in a corner;
 * 2. of those as far, the one nearest a side wall: the room is as wide as all that stands in it;
 * 3. the one farthest from the teacher's desk as the crow flies;
 * 4. the one to the right as seen from the teacher's desk, then the one ahead. Around a teacher's desk
 *    in the middle of the table it is the first in reading order.
 *
 * The board stands for a teacher's desk that is not on the map; without either, what is below the
 * last row. A table in one line has no way round: its seats are told from the leader's on along it.
 * Turning the map turns the answer, but where rows alone tell what is in front, or the reading order.
 *
 * Extra chairs are not on the map: they come last, before the leader's seat again.
 *
 * @param room all that stands in it, the desk too
 */
export function seatsInTurn(desk: Table, room: Around): Seat[] {
  const { cells } = desk;
  const middle = middleOf(cells);
  const leader = leaderSeat(desk, room, middle);
  if (leader === undefined) return [];
  const way = (cell: Seat): Way => wayFrom(middle, cell, cells.length);
  const others = cells.filter((cell) => cell !== leader);
  const first = [leader, ...others].map(way).find((one) => length(one) > 0);
  if (first === undefined) return [leader];
  if (others.every((cell) => cross(first, way(cell)) === 0)) return alongLine(cells, leader);
  return [leader, ...others.sort((one, other) => clockwise(first, way(one), way(other)))];
}

/**
 * Which sides of the table make partners: those who sit side by side, in one row of the map, with
 * the board along it. `first`: the leader and seat 1; `last`: the leader and the last seat.
 */
export function sidesOf(desk: Table, room: Around): Sides {
  const axis = boardAxis(room);
  const [a, b, c, d] = seatsInTurn(desk, room);
  if (a === undefined || b === undefined || c === undefined || d === undefined) return 'first';
  const apart = (one: Seat, other: Seat): number =>
    distance(one, other) + (one[axis] === other[axis] ? 0 : 1);
  return apart(a, b) + apart(c, d) <= apart(d, a) + apart(b, c) ? 'first' : 'last';
}

function leaderSeat({ cells, leader }: Table, room: Around, middle: Way): Seat | undefined {
  const marked = cells.find(({ row, column }) => row === leader?.row && column === leader.column);
  if (marked !== undefined) return marked;
  const teacher = teachersPlace(room);
  const toWall = wallDistance(room);
  const [row, column] = middleOf(teacher);
  const count = teacher.length * cells.length;
  const seen: Way = [
    middle[0] * teacher.length - row * cells.length,
    middle[1] * teacher.length - column * cells.length,
  ];
  const nearest = (far: (one: Seat, other: Seat) => number, cell: Seat): number =>
    Math.min(...teacher.map((at) => far(at, cell)));
  const ranks = cells.map((cell): readonly number[] => [
    -nearest(steps, cell),
    toWall(cell),
    -nearest(distance, cell),
    -cross(seen, [cell.row * count, cell.column * count]),
    -ahead(seen, [cell.row * count, cell.column * count]),
  ]);
  const order = cells.map((_, index) => index).sort((a, b) => compare(ranks[a], ranks[b]) || a - b);
  return cells[order[0] ?? 0];
}

/** From left to right, the first that differs. */
function compare(one: readonly number[] = [], other: readonly number[] = []): number {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}

function teachersPlace(room: Around): readonly Seat[] {
  for (const kind of ['teacher', 'board'] as const) {
    const found = room.fixtures.filter((one) => one.kind === kind);
    if (found.length > 0) return found;
  }
  const all = standing(room);
  const row = Math.max(...all.map((seat) => seat.row)) + 1;
  return all.map(({ column }) => ({ row, column }));
}

/** Columns, or rows where the board hangs on a side, to the nearer of the two walls beside it. */
function wallDistance(room: Around): (seat: Seat) => number {
  const along = boardAxis(room) === 'row' ? 'column' : 'row';
  const all = standing(room).map((seat) => seat[along]);
  const [least, most] = [Math.min(...all), Math.max(...all)];
  return (seat) => Math.min(seat[along] - least, most - seat[along]);
}

/** By how long the board is, else by the wall it is nearest; so for the teacher's desk. */
function boardAxis(room: Around): Axis {
  const all = standing(room);
  const of = (kind: Fixture['kind']): Fixture[] => room.fixtures.filter((one) => one.kind === kind);
  const board = of('board');
  const [rows, columns] = [extent(board, 'row'), extent(board, 'column')];
  if (rows !== columns) return rows < columns ? 'row' : 'column';
  const wall = board.length > 0 ? board : of('teacher');
  const toWall = (axis: Axis): number => {
    const walls = all.map((seat) => seat[axis]);
    const [least, most] = [Math.min(...walls), Math.max(...walls)];
    return Math.min(...wall.map((seat) => Math.min(seat[axis] - least, most - seat[axis])));
  };
  return wall.length > 0 && toWall('column') < toWall('row') ? 'column' : 'row';
}

function standing({ desks, fixtures }: Around): Seat[] {
  return [...desks.flatMap(({ cells }) => cells), ...fixtures];
}

function extent(seats: readonly Seat[], axis: Axis): number {
  const all = seats.map((seat) => seat[axis]);
  return seats.length === 0 ? 0 : Math.max(...all) - Math.min(...all);
}

/** From an end to the other; from a seat between to the nearer end, then on from the other. */
function alongLine(cells: readonly Seat[], leader: Seat): Seat[] {
  const line = [...cells].sort((one, other) => one.row - other.row || one.column - other.column);
  const at = line.indexOf(leader);
  const last = line.length - 1;
  if ((at === 0 || at === last) === at * 2 >= last) line.reverse();
  const turned = line.indexOf(leader);
  return [...line.slice(turned), ...line.slice(0, turned)];
}

/** The middle of cells, times how many they are: whole numbers only. */
function middleOf(cells: readonly Seat[]): Way {
  return [
    cells.reduce((sum, { row }) => sum + row, 0),
    cells.reduce((sum, { column }) => sum + column, 0),
  ];
}

function wayFrom(middle: Way, { row, column }: Seat, count: number): Way {
  return [row * count - middle[0], column * count - middle[1]];
}

/** Above 0 when the second way is clockwise of the first, by less than half a turn. */
function cross([rowOne, columnOne]: Way, [rowOther, columnOther]: Way): number {
  return columnOne * rowOther - rowOne * columnOther;
}

/** Above 0 when the second way leads ahead as seen along the first. */
function ahead([rowOne, columnOne]: Way, [rowOther, columnOther]: Way): number {
  return rowOne * rowOther + columnOne * columnOther;
}

/** Orders ways clockwise from the first one; of the same way the farther first, no way at all last. */
function clockwise(first: Way, one: Way, other: Way): number {
  return (
    halfTurns(first, one) - halfTurns(first, other) ||
    -cross(one, other) ||
    length(other) - length(one)
  );
}

/** 0 in the half turn that begins with the first way, 1 in the other half, 2 at the middle. */
function halfTurns(first: Way, way: Way): number {
  if (length(way) === 0) return 2;
  const side = cross(first, way);
  return side > 0 || (side === 0 && ahead(first, way) > 0) ? 0 : 1;
}

function length([row, column]: Way): number {
  return row * row + column * column;
}

function steps(one: Seat, other: Seat): number {
  return Math.max(Math.abs(one.row - other.row), Math.abs(one.column - other.column));
}

/** Squared. */
function distance(one: Seat, other: Seat): number {
  return length([one.row - other.row, one.column - other.column]);
}
