// The tab `Klasser`: model, rhythm, first day and changes put off, one class a row.
import type { Finding } from '../contract/findings';
import type { ClassModel } from '../contract/replies';
import type { Postponement } from '../core/calendar';
import { parseDate } from '../core/dates';
import type { IsoDate } from '../core/model';
import { readPostponed, writePostponed } from './postponed';
import { sameClass } from './roster';
import { plain, readTable, type Column, type TableRow } from './table';
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

export const CLASS_COLUMNS: readonly Column<ClassKey>[] = [
  { key: 'className', header: 'Klasse', required: true },
  { key: 'grade', header: 'Trinn', required: false },
  { key: 'model', header: 'Modell', required: false },
  { key: 'teachers', header: 'Kontaktlærere', required: false },
  { key: 'rhythm', header: 'Rytme', required: false },
  { key: 'firstDay', header: 'Første dag', required: false },
  { key: 'weekday', header: 'Byttedag', required: false },
  { key: 'lesson', header: 'Time', required: false },
  { key: 'postponed', header: 'Utsatt', required: false },
];

export const MODELS = ['Læringspar', 'Basisgrupper'] as const;
export const RHYTHMS = ['hver 14. dag', 'to skoleuker'] as const;
export const WEEKDAYS = ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag'] as const;

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
  const header = CLASS_COLUMNS.find(({ key }) => key === 'postponed')?.header ?? '';
  const cell = { row, column, text: writePostponed(postponed) };
  return hasPostponed ? [cell] : [{ row: headerRow, column, text: header }, cell];
}

function readSettings(row: TableRow<ClassKey>): { value: ClassSettings; findings: Finding[] } {
  const { cells } = row;
  const findings: Finding[] = [];
  const choose = (key: ClassKey, header: string, options: readonly string[]): number => {
    if (cells[key] === '') return -1;
    const index = options.findIndex((option) => plain(option) === plain(cells[key]));
    if (index < 0) {
      const where = { tab: TAB.classes, row: row.row, column: header, text: cells[key] };
      findings.push({ code: 'value-unknown', params: { ...where, allowed: [...options] } });
    }
    return index;
  };
  const plainSettings = defaultSettings(cells.className, cells.grade);
  const model = choose('model', 'Modell', MODELS);
  const rhythm = choose('rhythm', 'Rytme', RHYTHMS);
  const weekday = choose('weekday', 'Byttedag', WEEKDAYS);
  const firstDay = cells.firstDay === '' ? '' : parseDate(cells.firstDay);
  if (firstDay === null) {
    const params = { tab: TAB.classes, row: row.row, column: 'Første dag', text: cells.firstDay };
    findings.push({ code: 'date-invalid', params });
  }
  const postponed = readPostponed(cells.postponed);
  if (postponed === null) {
    const params = { tab: TAB.classes, row: row.row, text: cells.postponed };
    findings.push({ code: 'postponed-unreadable', params });
  }
  const value: ClassSettings = {
    className: cells.className,
    years: plainSettings.years,
    model: model < 0 ? plainSettings.model : model === 0 ? 'pairs' : 'groups',
    rhythm: rhythm === 1 ? 'twoSchoolWeeks' : 'every14days',
    firstDay: firstDay ?? '',
    weekday: (weekday + 1) as ClassSettings['weekday'],
    postponed: postponed ?? [],
  };
  return { value, findings };
}
