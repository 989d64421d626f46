// Classes to draw charts of: rooms of all kinds, filled with pupils, and where their names came out.
import { LAYOUTS, layoutOf } from '../../src/core/room-layouts';
import type { Seated } from '../../src/core/chart-places';
import { readRoom, type Room } from '../../src/tabs/room';
import { drawRoom } from '../../src/tabs/room-view';
import type { Cell, TabView } from '../../src/tabs/view';

export const texts = (view: TabView): string[][] =>
  view.cells.map((line) => line.map(({ text }) => text));

const INCH = { millimetres: 25.4, pixels: 96 };
const onPaper = (millimetres: number): number =>
  (millimetres / INCH.millimetres - 2 * 0.4) * INCH.pixels;

/** What can be printed on of A4 in landscape with margins of 0.4 inch, in pixels. */
export const PAPER = { width: onPaper(297), height: onPaper(210) };

/** A room as somebody drew it by hand: a row of the map for each line, cells parted by blanks. */
export function roomFrom(...lines: readonly string[]): Room {
  return readRoom(lines.map((line) => line.split(' ').map((cell) => (cell === '-' ? '' : cell))));
}

interface KindOfRoom {
  readonly name: string;
  /** At a desk. */
  readonly people: number;
  room(pupils: number): Room;
}

/** The ready-made rooms, and some that a teacher may draw. */
export const ROOMS: readonly KindOfRoom[] = [
  ...LAYOUTS.map((kind) => ({
    name: kind,
    people: 2,
    room: (pupils: number) => readRoom(texts(drawRoom(layoutOf(kind, pupils, 2), 'pairs'))),
  })),
  {
    name: 'tables for groups',
    people: 4,
    room: (pupils) => readRoom(texts(drawRoom(layoutOf('tables', pupils, 4), 'groups'))),
  },
  { name: 'tables for three', people: 3, room: (pupils) => inRows(Math.ceil(pupils / 3), 3, 3) },
  { name: 'single seats', people: 1, room: (pupils) => inRows(pupils, 1, 6) },
];

function inRows(count: number, people: number, across: number): Room {
  const lines: string[] = [];
  for (let first = 1; first <= count; first += across) {
    const desks = Array.from({ length: Math.min(across, count - first + 1) }, (_, index) =>
      Array<string>(people)
        .fill(`LP${first + index}`)
        .join(' '),
    );
    lines.push(desks.join(' - '));
  }
  return roomFrom(...lines, '-', '- Kateter - Tavle');
}

/** Everybody seated, desk by desk; one left over joins the last ones. */
export function seat(room: Room, names: readonly string[], people: number): Seated {
  const ids = names.map((_, index) => `p${index}`);
  const groups: string[][] = [];
  for (const id of ids) {
    const last = groups[groups.length - 1];
    if (last !== undefined && last.length < people) last.push(id);
    else groups.push([id]);
  }
  if (people > 1 && groups.length > 1 && groups[groups.length - 1]?.length === 1) {
    groups[groups.length - 2]?.push(...(groups.pop() ?? []));
  }
  return {
    room,
    groups,
    desks: groups.map((_, index) => room.desks[index]?.id ?? ''),
    names: new Map(ids.map((id, index) => [id, names[index] ?? ''])),
  };
}

export interface NameCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** Cells of a chart with a name in them, but for those of the title. */
export function nameCells(view: TabView): NameCell[] {
  return view.cells.flatMap((line, index) =>
    line.flatMap((cell, at) =>
      index > 0 && cell.style?.bold === true && cell.text !== ''
        ? [{ row: index + 1, column: at + 1, cell }]
        : [],
    ),
  );
}

/** A name in as many lines as it was given, in one. */
export const inOneLine = (text: string): string => text.replace(/-\n/g, '-').replace(/\n/g, ' ');

export function total(sizes: TabView['widths'], count: number): number {
  return Array.from({ length: count }, (_, index) => sizes.others[index + 1] ?? sizes.usual).reduce(
    (sum, size) => sum + size,
    0,
  );
}

/** First names as they are in a Norwegian class, a few of them long. */
export const FIRST_NAMES =
  'Dina Mohammed Filip Khadija Emil Benjamin Kasper Ole Johannes Linh Yosef Mathilde Ludvig Leah Sebastian Selma Mikkel Mathias Håkon Ingrid Alex Frida Maja Henrik Sofie William Sara Tuva Ida Magnus Aksel Emma Jonas Lukas Ella Olivia Jakob Noah Isak Live'.split(
    ' ',
  );

/** As long as a name on the chart may be, with wide letters, with few places to break. */
export const HARD_NAMES = [
  'Maximilian-Alexander Wik.',
  'Wilhelmine Wammen-Mommsen',
  'Konstantinopoulos-Hansen.',
];

/** A page for a substitute: who sits where, and whose chairs are empty. */
export function withAway(seated: Seated, missing: readonly string[]) {
  return { seated, missing, away: missing.map((pupil) => seated.names.get(pupil) ?? '') };
}
