// The tab `Klasserom 5A`: the room as a map in the cells, read and drawn.
import type { ClassModel } from '../contract/replies';
import type { Desk } from '../core/model';
import { tabTexts } from '../messages/tabs';
import { HINT } from './style';
import { plain } from './table';
import { EMPTY, rectangular, type Cell, type Rect, type Style, type TabView } from './view';

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

const FIXTURES: ReadonlyMap<string, FixtureKind> = new Map([
  ['kateter', 'teacher'],
  ['tavle', 'board'],
  ['dør', 'door'],
  ['vindu', 'window'],
  ['voksen', 'adult'],
]);

const DESK_LABEL = /^(lp|g)\s*(\d{1,3})$/;

/** `lp 01` → `LP1`; null for text that names no desk. */
export function deskLabel(text: string): string | null {
  const label = DESK_LABEL.exec(plain(text));
  return label === null ? null : `${(label[1] ?? '').toUpperCase()}${Number(label[2])}`;
}

/** @param values display text of the tab from its cell A1 */
export function readRoom(values: readonly (readonly string[])[]): Room {
  const seats = new Map<string, Seat[]>();
  const fixtures: Fixture[] = [];
  values.forEach((line, rowIndex) =>
    line.forEach((text, columnIndex) => {
      const place = { row: rowIndex + 1, column: columnIndex + 1 };
      const id = deskLabel(text);
      const kind = FIXTURES.get(plain(text));
      if (id !== null) {
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
    .sort((a, b) => compareDesks(a.id, b.id));
}

/** By number, so that LP10 comes after LP9. */
export function compareDesks(one: string, other: string): number {
  const number = (id: string): number => Number(/\d+/.exec(id)?.[0] ?? 0);
  return number(one) - number(other) || (one < other ? -1 : 1);
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

/** How the furniture of a default room stands; three columns, whatever the size of the class. */
interface Furniture {
  readonly label: string;
  /** Cells of one desk or table. */
  readonly rows: number;
  readonly people: number;
}

const COLUMNS = 3;
const PAIR_DESK: Furniture = { label: 'LP', rows: 1, people: 2 };
const GROUP_TABLE: Furniture = { label: 'G', rows: 2, people: 4 };
/** First row of the desks: below the explaining line and a blank one. */
const FIRST_DESK = 3;
/** A desk is two cells wide, with an aisle of one cell on its left. */
const STEP = 3;

const DESK: Style = { align: 'center', vertical: 'middle', background: '#fdf3d8', size: 11 };
const WALL: Style = { align: 'center', vertical: 'middle', background: '#e8eaed', size: 11 };

/** The map a class starts with, in rows, with board and teacher's desk at the bottom. */
export function defaultRoom(pupils: number, model: ClassModel): TabView {
  const furniture = model === 'pairs' ? PAIR_DESK : GROUP_TABLE;
  const count = Math.max(1, Math.ceil(pupils / furniture.people));
  const deskRows = Math.ceil(count / COLUMNS);
  // Tables stand apart, so that everybody sees the board; pair desks stand in rows.
  const apart = furniture.rows > 1 ? 1 : 0;
  const lines: Cell[][] = [[{ text: tabTexts().hint.room, style: HINT }], []];
  const boxes: Rect[] = [];
  for (let row = 0; row < deskRows; row++) {
    const line: Cell[] = [];
    for (let column = 0; column < COLUMNS; column++) {
      const text = `${furniture.label}${row * COLUMNS + column + 1}`;
      line.push(EMPTY, { text, style: DESK }, { text, style: DESK });
      const place = { row: FIRST_DESK + row * (furniture.rows + apart), column: 2 + column * STEP };
      boxes.push({ ...place, rows: furniture.rows, columns: 2 });
    }
    for (let copy = 0; copy < furniture.rows; copy++) lines.push(line);
    for (let gap = 0; gap < apart; gap++) lines.push([]);
  }
  const wall = (text: string): Cell => ({ text, style: WALL });
  const front = [EMPTY, wall('Kateter'), EMPTY, EMPTY, wall('Tavle'), wall('Tavle')];
  lines.push([], [...front, EMPTY, EMPTY, wall('Dør')]);
  return {
    cells: rectangular(lines),
    widths: { usual: 70, others: {} },
    heights: { usual: 34, others: {} },
    frozenRows: 0,
    boxes,
    hiddenFrom: 0,
    gridlines: true,
    choices: [],
    formats: [],
    trim: false,
  };
}
