// The use case «Lagre i Elever»: what the teacher has confirmed is written on the roster.
import type { Finding } from '../contract/findings';
import type { Enrolled, Enrolment, RosterPupil, RosterWritten } from '../contract/replies';
import { idCell } from '../core/identity';
import type { PupilId } from '../core/model';
import { readDays } from '../core/part-time';
import { written } from '../tabs/choices';
import { ROSTER_COLUMNS, statuses, type RosterKey } from '../tabs/roster';
import { TAB } from '../tabs/tab-names';
import { idOf } from './find-ids';
import type { Ports } from './ports';
import { whatIsProtected, type CellPlace } from './protection';
import { textsOf, readPupils, revisionOf, type Pupils } from './pupils';
import { busy, refuse, type Result } from './result';

/** Texts by row, from 1. */
type Column = Map<number, string>;
type Texts = Map<RosterKey, Column>;

/**
 * In this order: ids without a name are nobody yet, so that a newcomer who was written half is no
 * pupil until the name is there.
 */
const ORDER: readonly RosterKey[] = ['id', 'className', 'showAs', 'status', 'days', 'name'];

/**
 * Everything is checked before anything is written. An enrolment that was written half, or whole,
 * is known by what it wrote: sent again it is finished, and written once.
 */
export function enrol(ports: Ports, enrolment: Enrolment): Result<RosterWritten> {
  const done = ports.withLock((): Result<RosterWritten> => {
    const renamed = enrolment.changes.filter(({ before, after }) => before.name !== after.name);
    const read = readPupils(
      ports,
      Object.fromEntries(renamed.map(({ id }) => [id, 'renamed' as const])),
    );
    if (!read.ok) return read;
    if (!isWanted(read, enrolment)) return { ok: true, rows: 0 };
    if (revisionOf(rewound(read.pupils, enrolment)) !== enrolment.revision) {
      return refuse([{ code: 'roster-changed', params: { tab: TAB.roster } }]);
    }
    return writeEnrolment(ports, read, enrolment);
  });
  return done ?? busy();
}

/** Whether anything of it is still to be written. */
function isWanted({ pupils }: Pupils, { newcomers, changes }: Enrolment): boolean {
  const there = new Map(pupils.map((pupil) => [pupil.id, pupil]));
  const wanted = [...newcomers, ...changes.map(({ id, after }) => ({ id, ...after }))];
  return wanted.some((pupil) => {
    const found = there.get(pupil.id);
    return found === undefined || !same(found, pupil);
  });
}

function same(one: Enrolled, other: Enrolled): boolean {
  return JSON.stringify(textsOf(one)) === JSON.stringify(textsOf(other));
}

/** The roster as it was before any of this was written. */
function rewound(
  pupils: readonly RosterPupil[],
  { newcomers, changes }: Enrolment,
): readonly RosterPupil[] {
  const fresh = new Set(newcomers.map(({ id }) => id));
  const changed = new Map(changes.map((change) => [change.id, change]));
  return pupils
    .filter(({ id }) => !fresh.has(id))
    .map((pupil) => {
      const change = changed.get(pupil.id);
      if (change === undefined) return pupil;
      const { before, after } = change;
      const back = <K extends keyof Enrolled>(key: K): Enrolled[K] =>
        pupil[key] === after[key] ? before[key] : pupil[key];
      return {
        id: pupil.id,
        className: back('className'),
        name: back('name'),
        showAs: back('showAs'),
        status: back('status'),
        days: back('days'),
      };
    });
}

/** Only cells that change are written, those below each other in one go. */
export function writeEnrolment(
  ports: Ports,
  pupils: Pupils,
  enrolment: Enrolment,
): Result<RosterWritten> {
  const { workbook } = ports;
  const { roster, values } = pupils;
  const texts: Texts = new Map();
  const rows = rowsOf(pupils, enrolment);
  const unread = rows.filter(({ before, after }) => !areDays(after.days, before?.days));
  if (unread.length > 0) return refuse(unread.map(daysUnread));
  const put = (key: RosterKey, row: number, text: string): void => {
    const column = roster.columns[key];
    const there = column === undefined ? '' : (values[row - 1]?.[column - 1] ?? '').trim();
    if (there === text) return;
    texts.set(key, (texts.get(key) ?? new Map<number, string>()).set(row, text));
  };
  for (const { row, id, after, before } of rows) {
    if (before === null || before.name !== after.name) {
      put('id', row, idCell(id, after.name));
      put('name', row, after.name);
    }
    put('className', row, after.className);
    put('showAs', row, after.showAs);
    put('days', row, after.days);
    // Without a word, everybody goes here; a word of the teachers' own stays until it is changed.
    const said = after.status !== 'here' || roster.columns.status !== undefined;
    if (said && before?.status !== after.status) {
      put('status', row, written(statuses, after.status));
    }
  }
  const last = Math.max(roster.lastRow, ...rows.map(({ row }) => row));
  const shut = whatIsProtected(ports, () => [{ tab: TAB.roster, cells: cellsOf(roster, texts) }]);
  if (shut !== null) return shut;
  const columns = columnsFor(ports, pupils, texts, last);
  for (const key of ORDER) {
    for (const run of runsOf(texts.get(key) ?? new Map())) {
      workbook.writeColumn(TAB.roster, columns[key] ?? 0, run.first, run.texts);
    }
  }
  workbook.flush();
  return { ok: true, rows: rows.length };
}

/** What stood there before may stay, whatever it is. */
function areDays(text: string, before = ''): boolean {
  return text === before || text === '' || readDays(text) !== null;
}

function daysUnread({ row, after }: Row): Finding {
  return { code: 'days-invalid', params: { tab: TAB.roster, row, text: after.days } };
}

/** A column that is to be added stands beyond all that was protected as a range. */
function cellsOf({ columns }: Pupils['roster'], texts: Texts): CellPlace[] {
  return [...texts].flatMap(([key, column]) =>
    [...column.keys()].map((row) => ({ row, column: columns[key] ?? Infinity })),
  );
}

interface Row {
  readonly row: number;
  readonly id: PupilId;
  /** null for who is new. */
  readonly before: Enrolled | null;
  readonly after: Enrolled;
}

/** Newcomers go where they were put the last time, else below the last row. */
function rowsOf({ roster, pupils }: Pupils, { newcomers, changes }: Enrolment): Row[] {
  const known = new Map(pupils.map(({ id, row }) => [id, row]));
  const begun = new Map(roster.rows.map((row) => [idOf(row), row.row]));
  let next = roster.lastRow;
  return [
    ...changes.flatMap(({ id, before, after }) => {
      const row = known.get(id);
      return row === undefined ? [] : [{ row, id, before, after }];
    }),
    ...newcomers.map((after) => {
      const row = begun.get(after.id) ?? ++next;
      return { row, id: after.id, before: null, after };
    }),
  ];
}

/** Where the columns are; those that are needed and missing are added beside all others. */
function columnsFor(
  { workbook }: Ports,
  { roster, values }: Pupils,
  texts: Texts,
  lastRow: number,
): Partial<Record<RosterKey, number>> {
  const columns = { ...roster.columns };
  const { headerRow } = roster;
  const added = ROSTER_COLUMNS.filter(({ key }) => columns[key] === undefined && texts.has(key));
  const width = values[0]?.length ?? 0;
  workbook.makeRoom(TAB.roster, lastRow, width + added.length);
  // The ids come last in the list, and so they stand beside what was added before them.
  added.forEach(({ key, header }, index) => {
    columns[key] = width + index + 1;
    if (key === 'id') workbook.addHiddenColumn(TAB.roster, headerRow, header);
    else workbook.writeColumn(TAB.roster, columns[key], headerRow, [header]);
  });
  return columns;
}

/** Rows that stand below each other, from above. */
export function runsOf(column: ReadonlyMap<number, string>): { first: number; texts: string[] }[] {
  const runs: { first: number; texts: string[] }[] = [];
  for (const [row, text] of Array.from(column).sort(([a], [b]) => a - b)) {
    const run = runs[runs.length - 1];
    if (run !== undefined && run.first + run.texts.length === row) run.texts.push(text);
    else runs.push({ first: row, texts: [text] });
  }
  return runs;
}
