// Desks in rows, and tables with space around them: the rooms that are drawn without being asked for.
import type { Seat } from './room';

/** A desk, or a thing along the wall; its top left cell, from 1, and how many cells it covers. */
export interface Block extends Seat {
  readonly rows: number;
  readonly columns: number;
}

export interface Front extends Block {
  readonly kind: 'teacher' | 'board' | 'door';
}

/** A room as geometry, the board in the last row. */
export interface Layout {
  /** In the order of their numbers. */
  readonly desks: readonly Block[];
  readonly fixtures: readonly Front[];
}

/** Where a row's desks begin: one set of columns for one desk, one for two, and so on. */
type Row = readonly (readonly number[])[];

const TWO_TABLES: Row = [[3], [3, 7]];
const THREE_TABLES: Row = [[5], [1, 9], [1, 5, 9]];

/** Pairs in rows of three; in an odd class the aisles are wide enough for the third one's chair. */
export function rowsOfPairs(pupils: number): Layout {
  const step = 3 + (pupils % 2);
  const [middle, right] = [1 + step, 1 + 2 * step];
  const desks = inRows(Math.ceil(pupils / 2), [[[middle], [1, right], [1, middle, right]]], 1);
  return withFront(desks, right + 1, 2);
}

/** Tables for four; rows of two and of three by turns: nobody sits right behind the table in front. */
export function tablesApart(pupils: number): Layout {
  const count = Math.ceil(pupils / 4);
  // The row at the back is whole, or of three places: one table of two would stand askew.
  const first = [1, 3].indexOf(count % 5) < 0 ? TWO_TABLES : THREE_TABLES;
  const desks = inRows(count, [first, first === TWO_TABLES ? THREE_TABLES : TWO_TABLES], 2);
  return withFront(desks, 10, 4);
}

/**
 * Rows filled from the front, the rest at the back; a free row between desks that are tables.
 *
 * @param turns the front row first, then over again
 * @param depth rows of a desk: 1 or 2
 * @returns desks two cells wide, row by row from the back
 */
export function inRows(count: number, turns: readonly Row[], depth: 1 | 2): Block[] {
  const rows: (readonly number[])[] = [];
  for (let left = count; left > 0;) {
    const row = turns[rows.length % turns.length] ?? [];
    rows.unshift(row[Math.min(left, row.length) - 1] ?? []);
    left -= row.length;
  }
  return rows.flatMap((row, index) =>
    row.map((column) => ({ row: 1 + index * (2 * depth - 1), column, rows: depth, columns: 2 })),
  );
}

/** Teacher's desk to the left, door to the right, and the board in the middle. */
export function withFront(desks: readonly Block[], columns: number, board: number): Layout {
  const row = Math.max(...desks.map((desk) => desk.row + desk.rows)) + 1;
  const fixtures: Front[] = [
    { kind: 'teacher', row, column: 1, rows: 1, columns: 1 },
    { kind: 'board', row, column: (columns - board) / 2 + 1, rows: 1, columns: board },
    { kind: 'door', row, column: columns, rows: 1, columns: 1 },
  ];
  return { desks, fixtures };
}
