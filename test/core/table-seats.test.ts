// Seats around a table: the leader's is where the school says, the others follow clockwise.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { partnersAt, rotated } from '../../src/core/groups/rotation';
import type { MappedDesk, Room, Seat } from '../../src/core/room';
import { seatsInTurn, sidesOf } from '../../src/core/table-seats';
import { readRoom } from '../../src/tabs/room';

type Grid = readonly (readonly string[])[];

const grid = (lines: readonly string[]): Grid => lines.map((line) => line.trim().split(/\s+/));

/** A quarter turn clockwise. */
const turned = (cells: Grid): Grid =>
  (cells[0] ?? []).map((_, column) => cells.map((line) => line[column] ?? '-').reverse());

/** `2b` is the seat after the leader's at the table G2; `-` is free. */
const SEAT = /^(\d+)([a-f])$/;

const roomOf = (cells: Grid): Room =>
  readRoom(
    cells.map((line) =>
      line.map((text) => (text === '-' ? '' : text.replace(SEAT, (_, nr: string) => `G${nr}`))),
    ),
  );

/** What the drawing says of a table's seats, in the order of their letters. */
function drawnSeats(cells: Grid, id: string): Seat[] {
  const found = cells.flatMap((line, row) =>
    line.flatMap((text, column) => {
      const [, nr, letter = ''] = SEAT.exec(text) ?? [];
      return `G${nr ?? ''}` === id ? [{ letter, row: row + 1, column: column + 1 }] : [];
    }),
  );
  return found
    .sort((a, b) => (a.letter < b.letter ? -1 : 1))
    .map(({ row, column }) => ({ row, column }));
}

const DRAWN: Readonly<Record<string, readonly string[]>> = {
  'tables of four in all corners, the teacher’s desk to the left': [
    '1a 1b - - - - - - 2d 2a',
    '1d 1c - - - - - - 2c 2b',
    '-  -  - - - - - - -  - ',
    '-  -  - - - - - - -  - ',
    '3a 3b - - - - - - 4d 4a',
    '3d 3c - - - - - - 4c 4b',
    '-  -  - - - - - - -  - ',
    'Kateter - - Tavle Tavle Tavle Tavle - - Dør',
  ],
  'the same with the teacher’s desk to the right': [
    '1a 1b - - - - - - 2d 2a',
    '1d 1c - - - - - - 2c 2b',
    '-  -  - - - - - - -  - ',
    '3a 3b - - - - - - 4d 4a',
    '3d 3c - - - - - - 4c 4b',
    '-  -  - - - - - - -  - ',
    'Dør - - - Tavle Tavle - - - Kateter',
  ],
  'the teacher’s desk in the middle, and no board': [
    '1a 1b - - 5d 5a - - 2d 2a',
    '1d 1c - - 5c 5b - - 2c 2b',
    '-  -  - - -  -  - - -  - ',
    '3a 3b - - -  -  - - 4d 4a',
    '3d 3c - - -  -  - - 4c 4b',
    '-  -  - - -  -  - - -  - ',
    '-  -  - - Kateter - - - - Dør',
  ],
  'tables of three, each turned another way': [
    '1a 1b - - - - - - 2c - ',
    '1c -  - - - - - - 2b 2a',
    '-  -  - - - - - - -  - ',
    '-  3a - - - - - - 4c 4a',
    '3c 3b - - - - - - 4b - ',
    '-  -  - - - - - - -  - ',
    'Kateter - - Tavle Tavle Tavle Tavle - - - ',
  ],
  'tables in one line, askew, of six, and of two halves': [
    '1a 1b 1c 1d - -  -  - - 2a',
    '-  -  -  -  - -  -  - - 2b',
    '3a -  -  3b - 5d -  - - 2c',
    '3d -  -  3c 5c - 5a - - 2d',
    '-  -  -  -  - 5b -  - - -',
    '4a 4b 4c -  - -  -  - - -',
    '4f 4e 4d -  - -  -  6c 6b 6a',
    '-  -  -  -  - -  -  - - -',
    'Kateter - - Tavle Tavle Tavle Tavle - - - ',
  ],
  'the teacher’s desk at the back, the board in front': [
    'Kateter - - - - - -',
    '-  -  - - - -  - ',
    '1b 1c - - - 2c 2d',
    '1a 1d - - - 2b 2a',
    '-  -  - - - -  - ',
    '- - Tavle Tavle Tavle - -',
  ],
};

const WAYS = [0, 1, 2, 3];
const turnedBy = (cells: Grid, quarters: number): Grid =>
  Array.from({ length: quarters }).reduce<Grid>(turned, cells);

describe.each(Object.entries(DRAWN))('%s', (_, lines) => {
  test.each(WAYS)('as drawn, and turned by %i quarters', (quarters) => {
    const cells = turnedBy(grid(lines), quarters);
    const room = roomOf(cells);
    expect(room.desks.length).toBeGreaterThan(1);
    for (const desk of room.desks) {
      expect([desk.id, seatsInTurn(desk, room)]).toEqual([desk.id, drawnSeats(cells, desk.id)]);
    }
  });
});

test('without a teacher’s desk the board tells, without either the last row is in front', () => {
  const tables = ['1a 1b - 2d 2a', '1d 1c - 2c 2b'];
  for (const front of [['- - - - -', '- Tavle Tavle Tavle -'], []]) {
    const cells = grid([...tables, ...front]);
    const room = roomOf(cells);
    for (const desk of room.desks) {
      expect(seatsInTurn(desk, room)).toEqual(drawnSeats(cells, desk.id));
    }
  }
});

test('a mark on the map decides, also at a table in one line', () => {
  const room = roomOf(grid(['1a 1b - 2a 2b 2c 2d', '1c 1d - - - - -', 'Tavle - - - - - -']));
  const [four, line] = room.desks as [MappedDesk, MappedDesk];
  const columns = (seats: readonly Seat[]): number[] => seats.map(({ column }) => column);
  expect(seatsInTurn({ ...four, leader: { row: 1, column: 2 } }, room)).toEqual([
    { row: 1, column: 2 },
    { row: 2, column: 2 },
    { row: 2, column: 1 },
    { row: 1, column: 1 },
  ]);
  expect(columns(seatsInTurn({ ...line, leader: { row: 1, column: 4 } }, room))).toEqual([
    4, 5, 6, 7,
  ]);
  expect(columns(seatsInTurn({ ...line, leader: { row: 1, column: 6 } }, room))).toEqual([
    6, 7, 4, 5,
  ]);
  // A mark that is not of this table says nothing.
  expect(seatsInTurn({ ...four, leader: { row: 1, column: 5 } }, room)).toEqual(
    seatsInTurn(four, room),
  );
});

test.each(WAYS)('in four periods everybody comes clockwise through every cell (%i)', (quarters) => {
  const room = roomOf(turnedBy(grid(DRAWN[Object.keys(DRAWN)[0] ?? ''] ?? []), quarters));
  for (const desk of room.desks) {
    const seats = seatsInTurn(desk, room);
    const cellOf = (group: readonly string[], pupil: string): string => {
      const { row, column } = seats[group.indexOf(pupil)] as Seat;
      return `${row - desk.row}${column - desk.column}`;
    };
    // Seen from above: upper left, upper right, lower right, lower left.
    const around = ['00', '01', '11', '10'];
    let group = ['a', 'b', 'c', 'd'];
    const begun = group;
    for (let period = 1; period <= 4; period++) {
      const next = rotated(group);
      for (const pupil of group) {
        const at = around.indexOf(cellOf(group, pupil));
        expect(cellOf(next, pupil)).toBe(around[(at + 1) % 4]);
      }
      group = next;
    }
    expect(group).toEqual(begun);
  }
});

test.each(WAYS)('partners are the two who sit side by side along the board (%i)', (quarters) => {
  const cells = turnedBy(grid(DRAWN[Object.keys(DRAWN)[0] ?? ''] ?? []), quarters);
  const room = roomOf(cells);
  const letters = (id: string): string[] =>
    partnersAt(
      ['a', 'b', 'c', 'd'],
      sidesOf(
        room.desks.find((desk) => desk.id === id)!,
        room,
      ),
    ).map((pair) => [...pair].sort().join(''));
  // Where the leader has the wall to the left of the board, seat 1 is beside; else the last seat.
  expect(['G1', 'G2', 'G3', 'G4'].map((id) => letters(id).sort())).toEqual([
    ['ab', 'cd'],
    ['ad', 'bc'],
    ['ab', 'cd'],
    ['ad', 'bc'],
  ]);
});

/** The middle of the table is the teacher's desk. */
function isInTheMiddle({ cells }: MappedDesk, room: Room): boolean {
  const teacher = room.fixtures.find(({ kind }) => kind === 'teacher')!;
  return (['row', 'column'] as const).every(
    (axis) => cells.reduce((sum, cell) => sum + cell[axis], 0) === cells.length * teacher[axis],
  );
}

describe('any table in any room', () => {
  const SIZE = 12;
  const spot = fc.record({ row: fc.integer({ min: 2, max: SIZE }), column: fc.nat(SIZE - 1) });
  const rooms = fc
    .record({
      cells: fc.uniqueArray(spot, {
        minLength: 1,
        maxLength: 8,
        selector: ({ row, column }) => `${row} ${column}`,
      }),
      teacher: spot,
      board: fc.nat(SIZE - 3),
    })
    .map(({ cells, teacher, board }) => {
      const lines = Array.from({ length: SIZE + 1 }, () => Array<string>(SIZE).fill('-'));
      lines[0]?.fill('Tavle', board, board + 2);
      for (const { row, column } of cells) lines[row]![column] = '1a';
      lines[teacher.row]![teacher.column] = 'Kateter';
      return lines;
    })
    .filter((lines) => lines.flat().includes('1a'));

  test('has all its seats in turn, none farther from the teacher’s desk than the leader’s', () => {
    fc.assert(
      fc.property(rooms, (lines) => {
        const room = roomOf(lines);
        const [desk] = room.desks as [MappedDesk];
        const seats = seatsInTurn(desk, room);
        expect(new Set(seats)).toEqual(new Set(desk.cells));
        expect(seats).toHaveLength(desk.seats);
        const teacher = room.fixtures.find(({ kind }) => kind === 'teacher')!;
        const away = ({ row, column }: Seat): number =>
          Math.max(Math.abs(row - teacher.row), Math.abs(column - teacher.column));
        expect(Math.max(...seats.map(away))).toBe(away(seats[0]!));
      }),
      { numRuns: 500 },
    );
  });

  test('turns with the map', () => {
    fc.assert(
      fc.property(rooms, (lines) => {
        const [room, other] = [roomOf(lines), roomOf(turned(lines))];
        const [[desk], [there]] = [room.desks, other.desks] as [[MappedDesk], [MappedDesk]];
        // Around the teacher's desk it is the reading order that tells, which does not turn.
        fc.pre(!isInTheMiddle(desk, room));
        const height = lines.length;
        expect(seatsInTurn(there, other)).toEqual(
          seatsInTurn(desk, room).map(({ row, column }) => ({
            row: column,
            column: height + 1 - row,
          })),
        );
        expect(sidesOf(there, other)).toBe(sidesOf(desk, room));
      }),
      { numRuns: 500 },
    );
  });
});
