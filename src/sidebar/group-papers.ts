// Printed lists of a class in base groups: the overview for the wall, and the leaders' lists on trips.
import type { RoomPaper } from '../contract/paper';
import type { LoadedClass } from '../contract/replies';
import type { Outcome } from '../core/finding';
import type { DeskId, IsoDate } from '../core/model';
import type { MappedDesk, Seat } from '../core/room';
import { groupPaperTexts } from '../messages/group-papers';
import { groupsNow, groupsOf } from './groups';

const words = groupPaperTexts();

/** A base group by names, the leader first, at its table. */
interface Listed {
  readonly desk: DeskId;
  readonly names: readonly string[];
}

/** Those of the class that stand, from whatever day they hold; who is not here is left out. */
function listed(loaded: LoadedClass): readonly Listed[] {
  const standing = groupsOf(loaded);
  if (standing === null) return [];
  const names = new Map(loaded.pupils.map(({ id, short }) => [id, short]));
  return groupsNow(loaded, standing).map(({ desk, seats }) => ({
    desk,
    names: seats.flatMap((pupil) => names.get(pupil) ?? []),
  }));
}

/** The day from which they hold. */
function since(loaded: LoadedClass): IsoDate {
  return groupsOf(loaded)?.now.from ?? loaded.today;
}

const TABLES_A_ROW = 4;

/** All groups by table, large, for the wall: the leader first. */
export function groupOverview(loaded: LoadedClass): Outcome<RoomPaper> {
  const groups = listed(loaded);
  const across = groups.length > 2 * TABLES_A_ROW ? TABLES_A_ROW + 1 : TABLES_A_ROW;
  const tall = Math.max(0, ...groups.map(({ names }) => names.length));
  const desks = groups.map(({ desk, names }, i) => {
    const row = 2 + Math.floor(i / across) * (tall + 2);
    const column = 1 + 2 * (i % across);
    const cells = names.map((_, at) => ({ row: row + at, column }));
    return block(desk, cells, words.group(desk));
  });
  return paper({
    ...words.overview(loaded.className, since(loaded)),
    desks,
    texts: groups.map(({ names }) =>
      names.map((name, i) => (i === 0 && names.length > 1 ? words.leader(name) : name)),
    ),
  });
}

const LISTS_A_ROW = 2;
/** Names on one list without a group. */
const LONGEST = 8;
/** A cell without a text would not be drawn. */
const BLANK = ' ';

/** A list a group on one page: the leader on top, a box to tick for each name and thing. */
export function tripList(loaded: LoadedClass): Outcome<RoomPaper> {
  const groups = [...listed(loaded), ...withoutGroup(loaded)];
  const { ticks } = words;
  const wide = 1 + ticks.length;
  let row = 2;
  let tall = 0;
  const desks = groups.map(({ desk, names }, i) => {
    if (i % LISTS_A_ROW === 0) {
      row += tall;
      tall = 0;
    }
    tall = Math.max(tall, names.length + 2);
    const [first, column] = [row, 1 + (i % LISTS_A_ROW) * (wide + 1)];
    const seat = (line: number, at: number): Seat => ({ row: first + line, column: column + at });
    // Without the cell above the names, where the number of the group stands, it is no rectangle:
    // so each cell gets lines of its own.
    const lines = names.flatMap((_, line) =>
      Array.from({ length: wide }, (_, at) => seat(line + 1, at)),
    );
    const head = ticks.map((_, at) => seat(0, at + 1));
    return block(desk, [...lines, ...head], desk === '' ? words.noGroup : words.group(desk));
  });
  const blanks = ticks.map(() => BLANK);
  const texts = groups.map(({ desk, names }) => [
    ...names.flatMap((name, i) => [i === 0 && desk !== '' ? words.leader(name) : name, ...blanks]),
    ...ticks,
  ]);
  return paper({ ...words.tripList(loaded.className, since(loaded)), desks, texts });
}

/** On a trip nobody may be missing from the lists. */
function withoutGroup(loaded: LoadedClass): readonly Listed[] {
  const standing = groupsOf(loaded);
  const groups = standing === null ? [] : groupsNow(loaded, standing);
  const placed = new Set(groups.flatMap(({ seats }) => seats));
  const names = loaded.pupils.filter(({ id }) => !placed.has(id)).map(({ short }) => short);
  const lists = Math.ceil(names.length / LONGEST);
  return Array.from({ length: lists }, (_, i) => ({
    desk: '',
    names: names.slice(i * LONGEST, (i + 1) * LONGEST),
  }));
}

/** A block of cells that is drawn as a desk is, with its label in the free cell above the first. */
export function block(id: string, cells: readonly Seat[], label: string): MappedDesk {
  const [first = { row: 1, column: 1 }] = cells;
  return { id, ...first, seats: cells.length, front: false, cells, label };
}

/** A page of blocks and their texts, without a room. */
export function paper(
  page: Pick<RoomPaper, 'title' | 'subtitle' | 'desks' | 'texts'>,
): Outcome<RoomPaper> {
  // Numbered here, since names of blocks may be empty or alike.
  const desks = page.desks.map((desk, i) => ({ ...desk, id: `b${i + 1}` }));
  const at = desks.map(({ id }) => id);
  return { ok: true, value: { form: 'room', ...page, desks, fixtures: [], at }, findings: [] };
}
