// The tab `Klasserom 5A`: the room as a map in the cells, read with all the freedom it leaves.
import type { Fixture, FixtureKind, MappedDesk, Room, Seat } from '../core/room';
import type { NameTexts } from '../messages/name-texts';
import { meant } from './choices';
import { placeMarks, withoutLeader } from './room-leaders';
import { plain } from './table';

export type { Room } from '../core/room';

/** The words of the map. */
const fixtureWords = (names: NameTexts): NameTexts['fixture'] => names.fixture;

/** One word or two, and no sentence: a note is not drawn on the wall. */
const FURNITURE = /^[a-zæøå]\S{0,14}( \S{1,10})?$/i;
/** Cells between furniture and the nearest desk or fixture; what is farther off is no part of the room. */
const NEAR = 3;
/** A sheet has at most ten million cells. */
const BELOW_ALL = { row: 10_000_000 };

const DESK_LABEL = /^(lp|g)[\s.:_–-]*(\d{1,3})\.?$/;

/** `lp 01` and `LP-1.` → `LP1`; null for text that names no desk. */
export function deskLabel(text: string): string | null {
  const label = DESK_LABEL.exec(plain(text));
  return label === null ? null : `${(label[1] ?? '').toUpperCase()}${Number(label[2])}`;
}

/** @param values display text of the tab from its cell A1 */
export function readRoom(values: readonly (readonly string[])[]): Room {
  const seats = new Map<string, Seat[]>();
  const leaders = new Map<string, Seat>();
  const fixtures: Fixture[] = [];
  const others: Fixture[] = [];
  const marks: Fixture[] = [];
  values.forEach((line, rowIndex) =>
    line.forEach((cell, columnIndex) => {
      const text = cell.trim();
      if (text === '') return;
      const place = { row: rowIndex + 1, column: columnIndex + 1 };
      const table = withoutLeader(text);
      const led = table === null ? null : deskLabel(table);
      const id = led?.[0] === 'G' ? led : deskLabel(text);
      if (led !== null && led === id && !leaders.has(id)) leaders.set(id, place);
      const kind = meant(fixtureWords, text);
      if (id !== null) seats.set(id, [...(seats.get(id) ?? []), place]);
      else if (table === '') marks.push({ ...place, kind: 'other', text });
      else (kind === undefined ? others : fixtures).push({ ...place, kind: kind ?? 'other', text });
    }),
  );
  const lost = placeMarks({ seats, leaders }, marks);
  const room = [...fixtures, ...[...seats.values()].flat()];
  const isNear = (one: Seat): boolean =>
    room.some(
      ({ row, column }) => Math.abs(row - one.row) <= NEAR && Math.abs(column - one.column) <= NEAR,
    );
  const furniture = others.filter((one) => FURNITURE.test(one.text) && isNear(one));
  const desks = desksOf(seats, fixtures).map((desk) => {
    const leader = leaders.get(desk.id);
    return leader === undefined ? desk : { ...desk, leader };
  });
  return { desks, fixtures: [...fixtures, ...furniture], others: [...others, ...lost] };
}

function desksOf(
  seats: ReadonlyMap<string, readonly Seat[]>,
  all: readonly Fixture[],
): MappedDesk[] {
  // Without a board the teacher's desk tells what is in front, else the last row is.
  const first = (wanted: FixtureKind): { readonly row: number } | undefined =>
    all.find(({ kind }) => kind === wanted);
  const wall = (first('board') ?? first('teacher') ?? BELOW_ALL).row;
  const desks = [...seats].map(([id, cells]) => ({
    id,
    row: Math.min(...cells.map((cell) => cell.row)),
    column: Math.min(...cells.map((cell) => cell.column)),
    seats: cells.length,
    cells,
  }));
  const away = ({ row }: { readonly row: number }): number => Math.abs(row - wall);
  const nearest = Math.min(...desks.map(away));
  return desks
    .map((desk) => ({ ...desk, front: away(desk) === nearest }))
    .sort((a, b) => compareDesks(a.id, b.id));
}

/** By number, so that LP10 comes after LP9. */
export function compareDesks(one: string, other: string): number {
  const number = (id: string): number => Number(/\d+/.exec(id)?.[0] ?? 0);
  return number(one) - number(other) || (one < other ? -1 : 1);
}
