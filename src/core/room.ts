// The room as its map shows it: desks, what stands around them, and words that say nothing to us.
import type { Desk } from './model';

/** One cell of a map; rows and columns from 1. */
export interface Seat {
  readonly row: number;
  readonly column: number;
}

/** `other` is furniture in the teacher's own words. */
export type FixtureKind = 'teacher' | 'board' | 'door' | 'window' | 'adult' | 'other';

/** A cell with a text, as the teacher wrote it. */
export interface Labelled extends Seat {
  readonly text: string;
}

export interface Fixture extends Labelled {
  readonly kind: FixtureKind;
}

/** A seat is one cell. */
export interface MappedDesk extends Desk {
  /** Reading order: row by row, left to right. */
  readonly cells: readonly Seat[];
  /** The cell of the leader's seat, where the map says so. */
  readonly leader?: Seat;
  /** What a chart writes beside it; without it the id. */
  readonly label?: string;
}

export interface Room {
  /** In the order of their numbers. */
  readonly desks: readonly MappedDesk[];
  readonly fixtures: readonly Fixture[];
  /** Cells that name neither a desk nor a fixture; those in the room are furniture too. */
  readonly others: readonly Labelled[];
}

/** Who sees the class as a chart shows it: the teacher has the board below, the pupils above. */
export type SeenFrom = 'teacher' | 'pupils';

/** What takes several cells side by side, as a board does, is one thing; each from its left cell. */
export function joinedFixtures(fixtures: readonly Fixture[]): Fixture[][] {
  const things: Fixture[][] = [];
  const inOrder = [...fixtures].sort((a, b) => a.row - b.row || a.column - b.column);
  for (const cell of inOrder) {
    const beside = things.find((thing) => {
      const last = thing[thing.length - 1];
      return last?.row === cell.row && last.column === cell.column - 1 && last.text === cell.text;
    });
    if (beside === undefined) things.push([cell]);
    else beside.push(cell);
  }
  return things;
}

/** As people name a cell: column 3, row 7 → `C7`. */
export function cellName({ row, column }: Seat): string {
  let letters = '';
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return `${letters}${row}`;
}

/** Side by side, above one another, or corner to corner: a desk may stand askew. */
export function touch(one: Seat, other: Seat): boolean {
  return Math.abs(one.row - other.row) <= 1 && Math.abs(one.column - other.column) <= 1;
}
