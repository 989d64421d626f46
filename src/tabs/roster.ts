// The tab `Elever`: one pupil a row, found by header text.
import type { Finding } from '../contract/findings';
import { classKey } from '../core/class-key';
import { readDays } from '../core/part-time';
import type { NameTexts } from '../messages/name-texts';
import { meant, offered } from './choices';
import { columnsOf, headerOf, readTable, type Table } from './table';
import { TAB } from './tab-names';

export type RosterKey =
  'className' | 'name' | 'showAs' | 'school' | 'teacher' | 'status' | 'days' | 'id';

export const ROSTER_COLUMNS = columnsOf<RosterKey>((names) => names.columns.roster, {
  className: true,
  name: true,
  showAs: false,
  school: false,
  teacher: false,
  status: false,
  days: false,
  id: false,
});

export const statuses = (names: NameTexts): NameTexts['status'] => names.status;

export interface RosterRow {
  /** From 1. */
  readonly row: number;
  readonly className: string;
  readonly name: string;
  readonly showAs: string;
  /** Feeder school and contact teacher; empty where nobody filled them in. */
  readonly school: string;
  readonly teacher: string;
  /** Goes in the class now; on leave and left are not drawn. */
  readonly present: boolean;
  readonly left: boolean;
  /** Weekdays in school, Monday 1; left out for every day. */
  readonly days?: readonly number[];
  /** The same as it is written. */
  readonly daysText: string;
  readonly idCell: string;
}

export interface Roster {
  readonly rows: readonly RosterRow[];
  /** Class names in the order they first stand; a class that has left whole is none. */
  readonly classes: readonly string[];
  /** Those that have left whole. */
  readonly leftClasses: readonly string[];
  readonly headerRow: number;
  /** Where the columns stand, from 1; left out where the tab has no such column. */
  readonly columns: Table<RosterKey>['columns'];
  /** Column of the ids, from 1; 0 when the tab has none yet. */
  readonly idColumn: number;
  /** Last row with anything known in it. */
  readonly lastRow: number;
  /** Of one class each, or of all where a row has no class. */
  readonly problems: readonly { className: string; finding: Finding }[];
  readonly notices: readonly Finding[];
  /** Rows whose id was found again elsewhere and is to be written. */
  readonly foundIds: number;
}

export type ReadRoster = { ok: true; roster: Roster } | { ok: false; finding: Finding };

/** A roster that may be empty still. */
export function readRows(values: readonly (readonly string[])[]): ReadRoster {
  const read = readTable(TAB.roster, values, ROSTER_COLUMNS);
  return read.ok ? { ok: true, roster: collect(read.table) } : read;
}

export function readRoster(values: readonly (readonly string[])[]): ReadRoster {
  const read = readRows(values);
  if (!read.ok) return read;
  const { roster } = read;
  const params = { tab: TAB.roster };
  if (roster.rows.every((row) => row.name === '' || row.left)) {
    return { ok: false, finding: { code: 'roster-empty', params } };
  }
  return roster.classes.length === 0
    ? { ok: false, finding: { code: 'classes-missing', params } }
    : { ok: true, roster };
}

function collect(table: Table<RosterKey>): Roster {
  const rows: RosterRow[] = [];
  const problems: { className: string; finding: Finding }[] = [];
  const notices: Finding[] = [];
  const canonical = new Map<string, string>();
  for (const { row, cells } of table.rows) {
    if (cells.name === '' && cells.id === '') continue;
    const className = cells.className;
    if (cells.name !== '' && className !== '' && !canonical.has(classKey(className))) {
      canonical.set(classKey(className), className);
    }
    if (cells.name !== '' && className === '') {
      const params = { tab: TAB.roster, row, name: cells.name };
      notices.push({ code: 'pupil-without-class', params });
    }
    const status = cells.status === '' ? 'here' : meant(statuses, cells.status);
    if (status === undefined) {
      const column = headerOf(ROSTER_COLUMNS, 'status');
      const where = { tab: TAB.roster, row, column, text: cells.status };
      const params = { ...where, allowed: offered(statuses) };
      problems.push({ className, finding: { code: 'value-unknown', params } });
    }
    const days = cells.days === '' ? undefined : readDays(cells.days);
    if (days === null) {
      const params = { tab: TAB.roster, row, text: cells.days };
      problems.push({ className, finding: { code: 'days-invalid', params } });
    }
    rows.push({
      row,
      className: canonical.get(classKey(className)) ?? className,
      name: cells.name,
      showAs: cells.showAs,
      school: cells.school,
      teacher: cells.teacher,
      present: status === 'here',
      left: status === 'left',
      ...(days && days.length < 5 ? { days } : {}),
      daysText: cells.days,
      idCell: cells.id,
    });
  }
  const names = [...canonical.values()];
  const classes = names.filter((name) =>
    rows.some((row) => row.className === name && row.name !== '' && !row.left),
  );
  return {
    rows,
    classes,
    leftClasses: names.filter((name) => !classes.includes(name)),
    headerRow: table.headerRow,
    columns: table.columns,
    idColumn: table.columns.id ?? 0,
    lastRow: Math.max(table.headerRow, ...table.rows.map(({ row }) => row)),
    problems,
    notices,
    foundIds: 0,
  };
}

/** Whether two class names are the same class: case and extra blanks do not count. */
export function sameClass(one: string, other: string): boolean {
  return classKey(one) === classKey(other);
}
