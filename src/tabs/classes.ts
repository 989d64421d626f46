// The tab `Klasser`: model, rhythm, first day and changes put off, one class a row.
import type { Finding } from '../contract/findings';
import type { ClassModel } from '../contract/replies';
import type { Postponement } from '../core/calendar';
import { parseDate } from '../core/dates';
import type { IsoDate } from '../core/model';
import { readPostponed, writePostponed } from './postponed';
import { sameClass } from './roster';
import type { NameTexts } from '../messages/name-texts';
import { meant, offered } from './choices';
import { columnsOf, headerOf, readTable, type TableRow } from './table';
import { TAB } from './tab-names';
import type { CellText } from './who-is';

type ClassKey =
  | 'className'
  | 'grade'
  | 'model'
  | 'teachers'
  | 'rhythm'
  | 'firstDay'
  | 'weekday'
  | 'lesson'
  | 'postponed';

export const CLASS_COLUMNS = columnsOf<ClassKey>((names) => names.columns.classes, {
  className: true,
  grade: false,
  model: false,
  teachers: false,
  rhythm: false,
  firstDay: false,
  weekday: false,
  lesson: false,
  postponed: false,
});

export const models = (names: NameTexts): NameTexts['model'] => names.model;
export const rhythms = (names: NameTexts): NameTexts['rhythm'] => names.rhythm;
export const weekdays = (names: NameTexts): NameTexts['weekday'] => names.weekday;

export interface ClassSettings {
  readonly className: string;
  /** Number of the grade; 0 where neither «Trinn» nor the name has one. */
  readonly years: number;
  readonly model: ClassModel;
  readonly rhythm: 'every14days' | 'twoSchoolWeeks';
  /** Empty when the teachers have not filled it in. */
  readonly firstDay: IsoDate | '';
  /** 1 is Monday; 0 when not chosen: then the weekday of the first day. */
  readonly weekday: 0 | 1 | 2 | 3 | 4 | 5;
  readonly postponed: readonly Postponement[];
}

export interface Classes {
  readonly settings: readonly ClassSettings[];
  readonly problems: readonly { className: string; finding: Finding }[];
  /** Rows on the tab, from 1, beside `settings`. */
  readonly rows: readonly number[];
  readonly headerRow: number;
  /** Of «Utsatt», from 1; the first free one where there is none yet. */
  readonly postponedColumn: number;
  readonly hasPostponed: boolean;
}

/** Grades 8 to 10 sit in base groups unless the tab says otherwise. */
const FIRST_GRADE_OF_GROUPS = 8;

export function defaultSettings(className: string, grade = ''): ClassSettings {
  const years = Number(/\d+/.exec(grade === '' ? className : grade)?.[0] ?? 0);
  const model = years >= FIRST_GRADE_OF_GROUPS && years <= 10 ? 'groups' : 'pairs';
  return {
    className,
    years,
    model,
    rhythm: 'every14days',
    firstDay: '',
    weekday: 0,
    postponed: [],
  };
}

export function readClasses(
  values: readonly (readonly string[])[],
): { ok: true; classes: Classes } | { ok: false; finding: Finding } {
  const read = readTable(TAB.classes, values, CLASS_COLUMNS);
  if (!read.ok) return read;
  const settings: ClassSettings[] = [];
  const rows: number[] = [];
  const problems: { className: string; finding: Finding }[] = [];
  for (const row of read.table.rows) {
    const className = row.cells.className;
    if (className === '') continue;
    if (settings.some((other) => sameClass(other.className, className))) {
      const params = { tab: TAB.classes, row: row.row, className };
      problems.push({ className, finding: { code: 'class-twice', params } });
      continue;
    }
    const { value, findings } = readSettings(row);
    settings.push(value);
    rows.push(row.row);
    problems.push(...findings.map((finding) => ({ className, finding })));
  }
  const { headerRow, columns } = read.table;
  const postponedColumn = columns.postponed ?? (values[0]?.length ?? 0) + 1;
  const hasPostponed = columns.postponed !== undefined;
  const table = { rows, headerRow, postponedColumn, hasPostponed };
  return { ok: true, classes: { settings, problems, ...table } };
}

/** The cells to write for changes that are put off: the header too where the tab has none. */
export function classCells(
  classes: Classes,
  className: string,
  postponed: readonly Postponement[],
): CellText[] {
  const { settings, rows, headerRow, postponedColumn: column, hasPostponed } = classes;
  const row = rows[settings.findIndex((one) => sameClass(one.className, className))];
  if (row === undefined) return [];
  const header = headerOf(CLASS_COLUMNS, 'postponed');
  const cell = { row, column, text: writePostponed(postponed) };
  return hasPostponed ? [cell] : [{ row: headerRow, column, text: header }, cell];
}

function readSettings(row: TableRow<ClassKey>): { value: ClassSettings; findings: Finding[] } {
  const { cells } = row;
  const findings: Finding[] = [];
  const where = (key: ClassKey) => {
    const column = headerOf(CLASS_COLUMNS, key);
    return { tab: TAB.classes, row: row.row, column, text: cells[key] };
  };
  function choose<Key extends string>(
    key: ClassKey,
    choice: (names: NameTexts) => Readonly<Record<Key, string>>,
  ): Key | undefined {
    const found = cells[key] === '' ? undefined : meant(choice, cells[key]);
    if (cells[key] !== '' && found === undefined) {
      const params = { ...where(key), allowed: offered(choice) };
      findings.push({ code: 'value-unknown', params });
    }
    return found;
  }
  const plainSettings = defaultSettings(cells.className, cells.grade);
  const model = choose('model', models);
  const rhythm = choose('rhythm', rhythms);
  const weekday = choose('weekday', weekdays);
  const firstDay = cells.firstDay === '' ? '' : parseDate(cells.firstDay);
  if (firstDay === null) {
    findings.push({ code: 'date-invalid', params: where('firstDay') });
  }
  const postponed = readPostponed(cells.postponed);
  if (postponed === null) {
    const params = { tab: TAB.classes, row: row.row, text: cells.postponed };
    findings.push({ code: 'postponed-unreadable', params });
  }
  const value: ClassSettings = {
    className: cells.className,
    years: plainSettings.years,
    model: model ?? plainSettings.model,
    rhythm: rhythm ?? 'every14days',
    firstDay: firstDay ?? '',
    weekday: Number(weekday ?? 0) as ClassSettings['weekday'],
    postponed: postponed ?? [],
  };
  return { value, findings };
}
