// The ready-made rooms: for any class, everybody has a seat, can get to it, and sees the board.
import { describe, expect, test } from '@jest/globals';
import type { Block, Layout } from '../../src/core/desk-rows';
import { layoutOf, LAYOUTS, type LayoutKind } from '../../src/core/room-layouts';

const CLASSES = Array.from({ length: 37 }, (_, index) => 4 + index);
/** Each kind for pairs, and tables for base groups. */
const ROOMS: readonly [LayoutKind, 2 | 4][] = [
  ...LAYOUTS.map((kind): [LayoutKind, 2 | 4] => [kind, 2]),
  ['tables', 4],
];

const key = (row: number, column: number): string => `${row}:${column}`;

function cellsOf({ row, column, rows, columns }: Block): string[] {
  return Array.from({ length: rows * columns }, (_, index) =>
    key(row + Math.floor(index / columns), column + (index % columns)),
  );
}

/** The cells around a block. */
function around({ row, column, rows, columns }: Block): string[] {
  return cellsOf({ row: row - 1, column: column - 1, rows: rows + 2, columns: columns + 2 }).filter(
    (cell) => !cellsOf({ row, column, rows, columns }).includes(cell),
  );
}

describe.each(ROOMS)('%s with %i at a desk', (kind, people) => {
  test.each(CLASSES)('for %i pupils', (pupils) => {
    const { desks, fixtures } = layoutOf(kind, pupils, people);
    expect(desks).toHaveLength(Math.ceil(pupils / people));
    expect(desks.every(({ rows, columns }) => rows * columns === people)).toBe(true);

    const taken = [...desks, ...fixtures].flatMap(cellsOf);
    expect(new Set(taken).size).toBe(taken.length);

    // On a page in landscape: few enough columns for names, and nothing left of or above the room.
    const [rows, columns] = [0, 1].map((at) => taken.map((cell) => Number(cell.split(':')[at])));
    expect(Math.min(...rows!)).toBe(1);
    expect(Math.min(...columns!)).toBe(1);
    expect(Math.max(...rows!)).toBeLessThanOrEqual(13);
    expect(Math.max(...columns!)).toBeLessThanOrEqual(12);

    // The board hangs in front of everybody, in the middle.
    const board = fixtures.find((one) => one.kind === 'board')!;
    expect(board.row).toBe(Math.max(...rows!));
    expect(desks.every((desk) => desk.row + desk.rows < board.row)).toBe(true);
    expect(2 * board.column + board.columns - 1).toBe(Math.max(...columns!) + 1);
  });

  test.each(CLASSES)('has a way from the door to each desk of %i pupils', (pupils) => {
    const layout = layoutOf(kind, pupils, people);
    const reached = fromTheDoor(layout);
    for (const desk of layout.desks) {
      expect(
        cellsOf(desk)
          .flatMap(neighbours)
          .some((cell) => reached.has(cell)),
      ).toBe(true);
    }
  });
});

const neighbours = (cell: string): string[] => {
  const [row, column] = cell.split(':').map(Number) as [number, number];
  return [key(row - 1, column), key(row + 1, column), key(row, column - 1), key(row, column + 1)];
};

/** Free cells one can walk to; along the walls there is room to pass. */
function fromTheDoor({ desks, fixtures }: Layout): Set<string> {
  const taken = new Set(desks.flatMap(cellsOf));
  const door = fixtures.find(({ kind }) => kind === 'door')!;
  const room = { row: 0, column: 0, rows: door.row + 1, columns: door.column + 2 };
  const free = new Set(cellsOf(room).filter((cell) => !taken.has(cell)));
  const reached = new Set([key(door.row, door.column)]);
  for (const cell of reached) {
    for (const next of neighbours(cell)) if (free.has(next)) reached.add(next);
  }
  return reached;
}

test.each(CLASSES)('tables for %i pupils stand apart, none right behind the next', (pupils) => {
  const { desks } = layoutOf('tables', pupils, 4);
  const taken = new Set(desks.flatMap(cellsOf));
  for (const table of desks) {
    expect(around(table).filter((cell) => taken.has(cell))).toEqual([]);
    const inTheWay = desks.filter(
      (other) => other.row === table.row + 3 && Math.abs(other.column - table.column) < 2,
    );
    expect(inTheWay).toEqual([]);
  }
});

test.each([
  ['horseshoe', 2],
  ['tables', 4],
] as const)('%s with %i at a desk: the left half mirrors the right', (kind, people) => {
  for (const pupils of CLASSES) {
    const { desks, fixtures } = layoutOf(kind, pupils, people);
    const last = Math.max(...fixtures.map(({ column }) => column));
    const places = desks.map(({ row, column, columns }) => [row, column, columns]);
    const mirrored = desks.map(({ row, column, columns }) => [
      row,
      last + 2 - column - columns,
      columns,
    ]);
    expect(mirrored.map(String).sort()).toEqual(places.map(String).sort());
  }
});

test.each(CLASSES)('the horseshoe of %i pupils is open to the board', (pupils) => {
  const { desks } = layoutOf('horseshoe', pupils, 2);
  const sides = desks.filter((desk) => desk.columns === 1);
  const back = desks.filter((desk) => desk.columns > 1);
  // One desk deep at the back, or two where one horseshoe stands inside the other.
  expect(new Set(back.map((desk) => desk.row)).size).toBe(pupils > 24 ? 2 : 1);
  const outermost = Math.min(...sides.map((desk) => desk.column));
  const reach = (of: readonly Block[]): number => Math.max(0, ...of.map((desk) => desk.row));
  expect(reach(desks)).toBe(reach(sides.length > 0 ? sides : back));
  expect(reach(sides.filter((desk) => desk.column === outermost))).toBe(reach(sides));
});

test('the columns have an aisle down the middle', () => {
  for (const pupils of CLASSES) {
    const { desks, fixtures } = layoutOf('columns', pupils, 2);
    const last = Math.max(...fixtures.map(({ column }) => column));
    const middle = new Set([last / 2, last / 2 + 1]);
    for (const { column, columns } of desks) {
      expect(middle.has(column) || middle.has(column + columns - 1)).toBe(false);
    }
  }
});
