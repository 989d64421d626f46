// The tab `Klasserom 5A`: the room as a map in the cells, read and drawn.
import type { Desk } from '../core/model';
import { tabTexts } from '../messages/tabs';
import { HINT } from './style';
import { plain } from './table';
import { EMPTY, rectangular, type Cell, type Style, type TabView } from './view';

/** A seat is one cell of the map; rows and columns from 1. */
export interface Seat {
  readonly row: number;
  readonly column: number;
}

export type FixtureKind = 'teacher' | 'board' | 'door' | 'window' | 'adult';

export interface Fixture extends Seat {
  readonly kind: FixtureKind;
  /** As the teacher wrote it. */
  readonly text: string;
}

export interface MappedDesk extends Desk {
  /** Reading order: row by row, left to right. */
  readonly cells: readonly Seat[];
}

export interface Room {
  /** In the order of their numbers. */
  readonly desks: readonly MappedDesk[];
  readonly fixtures: readonly Fixture[];
}

const FIXTURES: Readonly<Record<string, FixtureKind>> = {
  kateter: 'teacher',
  tavle: 'board',
  dør: 'door',
  vindu: 'window',
  voksen: 'adult',
};

const DESK_LABEL = /^(lp|g)\s*(\d{1,3})$/;

/** @param values display text of the tab from its cell A1 */
export function readRoom(values: readonly (readonly string[])[]): Room {
  const seats = new Map<string, Seat[]>();
  const fixtures: Fixture[] = [];
  values.forEach((line, rowIndex) =>
    line.forEach((text, columnIndex) => {
      const place = { row: rowIndex + 1, column: columnIndex + 1 };
      const label = DESK_LABEL.exec(plain(text));
      const kind = FIXTURES[plain(text)];
      if (label !== null) {
        const id = `${(label[1] ?? '').toUpperCase()}${Number(label[2])}`;
        seats.set(id, [...(seats.get(id) ?? []), place]);
      } else if (kind !== undefined) {
        fixtures.push({ ...place, kind, text: text.trim() });
      }
    }),
  );
  return { desks: desksOf(seats, fixtures), fixtures };
}

function desksOf(
  seats: ReadonlyMap<string, readonly Seat[]>,
  fixtures: readonly Fixture[],
): MappedDesk[] {
  const rows = [...seats.values()].map((cells) => Math.min(...cells.map((cell) => cell.row)));
  const frontRow = nearestRow(rows, fixtures);
  return [...seats.entries()]
    .map(([id, cells]) => {
      const row = Math.min(...cells.map((cell) => cell.row));
      const column = Math.min(...cells.map((cell) => cell.column));
      return { id, row, column, seats: cells.length, front: row === frontRow, cells };
    })
    .sort((a, b) => deskNumber(a.id) - deskNumber(b.id) || (a.id < b.id ? -1 : 1));
}

export function deskNumber(id: string): number {
  return Number(/\d+/.exec(id)?.[0] ?? 0);
}

/** The row of desks nearest the board; without a board nearest the teacher's desk, else the last. */
function nearestRow(rows: readonly number[], fixtures: readonly Fixture[]): number {
  const board =
    fixtures.find(({ kind }) => kind === 'board') ??
    fixtures.find(({ kind }) => kind === 'teacher');
  const target = board?.row ?? Number.MAX_SAFE_INTEGER;
  return rows.reduce(
    (best, row) => (Math.abs(row - target) < Math.abs(best - target) ? row : best),
    rows[0] ?? 0,
  );
}

/** Pairs stand side by side in this many columns, whatever the size of the class. */
const PAIR_COLUMNS = 3;
const DESK: Style = { align: 'center', vertical: 'middle', background: '#fdf3d8', size: 11 };
const WALL: Style = { align: 'center', vertical: 'middle', background: '#e8eaed', size: 11 };

/** The map a class starts with: pairs in rows, board and teacher's desk at the bottom. */
export function defaultRoom(pupils: number): TabView {
  const deskRows = Math.max(1, Math.ceil(Math.ceil(pupils / 2) / PAIR_COLUMNS));
  const lines: Cell[][] = [[{ text: tabTexts().hint.room, style: HINT }], []];
  for (let row = 0; row < deskRows; row++) {
    const line: Cell[] = [EMPTY];
    for (let pair = 0; pair < PAIR_COLUMNS; pair++) {
      const desk = { text: `LP${row * PAIR_COLUMNS + pair + 1}`, style: DESK };
      line.push(desk, desk, EMPTY);
    }
    lines.push(line);
  }
  const wall = (text: string): Cell => ({ text, style: WALL });
  const front = [EMPTY, wall('Kateter'), EMPTY, EMPTY, wall('Tavle'), wall('Tavle')];
  lines.push([], [...front, EMPTY, EMPTY, wall('Dør')]);
  const firstDesk = 3;
  const boxes = lines.slice(firstDesk - 1, firstDesk - 1 + deskRows).flatMap((_, index) =>
    Array.from({ length: PAIR_COLUMNS }, (__, pair) => ({
      row: firstDesk + index,
      column: 2 + pair * 3,
      rows: 1,
      columns: 2,
    })),
  );
  return {
    cells: rectangular(lines),
    widths: { usual: 70, others: {} },
    heights: { usual: 34, others: {} },
    frozenRows: 0,
    merges: [],
    boxes,
    hiddenFrom: 0,
    gridlines: true,
    choices: [],
    trim: false,
  };
}
