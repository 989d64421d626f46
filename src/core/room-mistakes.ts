// What may be a slip on the map of a room, told at its cells. None of it stands in the way of a draw.
import type { FindingOf } from './finding';
import { cellName, touch, type Fixture, type MappedDesk, type Room, type Seat } from './room';
import {
  freeNumbers,
  isFormulaError,
  plainText,
  unreadLabels,
  type UnreadLabel,
} from './unread-labels';

/** Cells are given as people name them: `C7`. */
export interface RoomMistakes {
  /** Texts that look like labels and are read as none. */
  'labels-unread': { labels: UnreadLabel[] };
  /** A formula instead of a text, such as `=LP1`. */
  'formula-error': { text: string; cells: string[]; free: string };
  /** Desks of one cell, where no pair can sit. */
  'desks-single': { desks: DeskAt[] };
  /** Tables with too few cells for a base group. */
  'tables-small': { desks: DeskAt[] };
  /** One label at places that do not touch: the first cell of each. `free` is nobody's label. */
  'desk-parted': { desk: string; cells: string[]; free: string };
  'desk-large': { desk: string; cells: string[]; free: string };
  /** Tables in a class of pairs: each takes one pair. */
  'tables-for-pairs': { desks: DeskAt[] };
  /** `Leder` at no table's seat. */
  'leader-astray': { cells: string[] };
  'name-on-map': { name: string; cell: string };
  /** Nothing says what is in front. We reckon with `row`; `cell` is where a board could stand. */
  'front-unknown': { row: number; cell: string };
  /** The same, but this text may mean the board or the teacher's desk. */
  'front-misspelt': { kind: 'board' | 'teacher'; text: string; cell: string };
  /** The teacher's desk at places that do not touch: the first cell of each. */
  'teacher-twice': { cells: string[] };
}

export type RoomMistake = FindingOf<RoomMistakes>;

/** A desk by its label, and its first cell. */
export interface DeskAt {
  readonly desk: string;
  readonly cell: string;
}

export interface Around {
  /** In base groups at tables, rather than in pairs. */
  readonly groups: boolean;
  /** How many sit alone for now: each may well have a desk of one cell. */
  readonly alone: number;
  /** The pupils' names, in all the ways they may be written. */
  readonly names: readonly string[];
}

/** Cells of a desk from which on it is no desk for a pair, or no table for a group. */
const TOO_MANY = { pairs: 5, groups: 7 };
/** A group of three is the smallest. */
const SMALLEST_GROUP = 3;

/** With nothing more to it than signs. */
const LEADER = /^\W*(gruppe)?leder\W*$/;

/** What may be wrong, what costs seats first. */
export function roomMistakes(room: Room, around: Around): RoomMistake[] {
  return [
    ...misread(room, around),
    ...(around.groups ? smallTables(room) : singleDesks(room, around)),
    ...strangeDesks(room, around),
    ...(around.groups ? leadersAstray(room) : []),
    ...inFront(room),
  ];
}

function prefixOf({ groups }: Around): string {
  return groups ? 'G' : 'LP';
}

function misread(room: Room, around: Around): RoomMistake[] {
  const found: RoomMistake[] = [];
  const labels = unreadLabels(room, prefixOf(around));
  if (labels.length > 0) found.push({ code: 'labels-unread', params: { labels } });
  const errors = room.others.filter(({ text }) => isFormulaError(text));
  if (errors[0] !== undefined) {
    const params = { text: errors[0].text, cells: errors.map(cellName), free: free(room, around) };
    found.push({ code: 'formula-error', params });
  }
  const names = new Set(around.names.map(plainText));
  for (const other of room.others) {
    if (names.has(plainText(other.text))) {
      found.push({ code: 'name-on-map', params: { name: other.text, cell: cellName(other) } });
    }
  }
  return found;
}

function free({ desks }: Room, around: Around): string {
  return `${prefixOf(around)}${freeNumbers(desks)()}`;
}

function singleDesks(room: Room, around: Around): RoomMistake[] {
  // The other cell of these has been told of already.
  const told = unreadLabels(room, prefixOf(around)).map(({ desk }) => desk);
  const single = room.desks.filter(({ seats, id }) => seats === 1 && !told.includes(id));
  return single.length <= around.alone
    ? []
    : [{ code: 'desks-single', params: { desks: single.map(deskAt) } }];
}

function smallTables({ desks }: Room): RoomMistake[] {
  const small = desks.filter(({ seats }) => seats < SMALLEST_GROUP);
  return small.length === 0 ? [] : [{ code: 'tables-small', params: { desks: small.map(deskAt) } }];
}

function strangeDesks(room: Room, around: Around): RoomMistake[] {
  const tables: MappedDesk[] = [];
  const found = room.desks.flatMap((desk): RoomMistake[] => {
    const parts = partsOf(desk.cells);
    const params = { desk: desk.id, free: free(room, around) };
    if (parts.length > 1) {
      return [{ code: 'desk-parted', params: { ...params, cells: parts.map(cellName) } }];
    }
    if (!around.groups && desk.id.startsWith('G') && desk.seats > SMALLEST_GROUP) tables.push(desk);
    else if (desk.seats >= TOO_MANY[around.groups ? 'groups' : 'pairs']) {
      return [{ code: 'desk-large', params: { ...params, cells: desk.cells.map(cellName) } }];
    }
    return [];
  });
  if (tables.length === 0) return found;
  return [...found, { code: 'tables-for-pairs', params: { desks: tables.map(deskAt) } }];
}

function leadersAstray({ others }: Room): RoomMistake[] {
  const cells = others.filter(({ text }) => LEADER.test(plainText(text))).map(cellName);
  return cells.length === 0 ? [] : [{ code: 'leader-astray', params: { cells } }];
}

function deskAt({ id, cells }: MappedDesk): DeskAt {
  return { desk: id, cell: cells[0] === undefined ? '' : cellName(cells[0]) };
}

/** The first cell of each of the parts that hang together. */
function partsOf(cells: readonly Seat[]): Seat[] {
  const left = new Set(cells);
  return cells.filter((first) => {
    if (!left.delete(first)) return false;
    const part = [first];
    // The part grows while it is gone through.
    for (const seat of part) {
      for (const other of left) if (touch(seat, other) && left.delete(other)) part.push(other);
    }
    return true;
  });
}

/** In whatever way they may be written; a board for notes is none to look at. */
const FRONT: readonly [kind: 'board' | 'teacher', text: RegExp][] = [
  ['board', /^(?!oppslag|kork).*(tavl|board|skjerm|lerret)/],
  ['teacher', /^(kat+[ae]t|lærer)/],
];

function inFront({ desks, fixtures, others }: Room): RoomMistake[] {
  const of = (wanted: Fixture['kind']): Fixture[] => fixtures.filter(({ kind }) => kind === wanted);
  const teachers = partsOf(of('teacher'));
  if (teachers.length > 1) {
    return [{ code: 'teacher-twice', params: { cells: teachers.map(cellName) } }];
  }
  if (teachers.length + of('board').length > 0 || desks.length === 0) return [];
  for (const [kind, pattern] of FRONT) {
    const near = others.find(({ text }) => text.length < 20 && pattern.test(plainText(text)));
    if (near !== undefined) {
      const params = { kind, text: near.text, cell: cellName(near) };
      return [{ code: 'front-misspelt', params }];
    }
  }
  const cells = desks.flatMap((desk) => desk.cells);
  const columns = cells.map(({ column }) => column);
  const cell = cellName({
    row: Math.max(...cells.map(({ row }) => row)) + 2,
    column: Math.floor((Math.min(...columns) + Math.max(...columns)) / 2),
  });
  const row = Math.max(...desks.map((desk) => desk.row));
  return [{ code: 'front-unknown', params: { row, cell } }];
}
