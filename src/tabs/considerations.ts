// The tab `Hensyn`: what must be respected in a draw, one consideration a row.
import type { Finding } from '../contract/findings';
import { parseDate } from '../core/dates';
import { idCell } from '../core/identity';
import type { IsoDate, PupilId, Rule } from '../core/model';
import type { Named } from '../core/names';
import { deskLabel } from './room';
import { sameClass } from './roster';
import type { NameTexts } from '../messages/name-texts';
import { meant, offered, written } from './choices';
import { columnsOf, headerOf, readTable, rowOf, type TableRow } from './table';
import { TAB } from './tab-names';
import { isNoClass, nameFor, whoIs, type CellText, type Known } from './who-is';

type Key =
  'className' | 'kind' | 'first' | 'second' | 'place' | 'from' | 'to' | 'firstId' | 'secondId';

export const CONSIDERATION_COLUMNS = columnsOf<Key>((every) => every.columns.considerations, {
  className: true,
  kind: true,
  first: true,
  second: false,
  place: false,
  from: false,
  to: false,
  firstId: false,
  secondId: false,
});

export const considerationKinds = (every: NameTexts): NameTexts['consideration'] =>
  every.consideration;

const header = (key: Key): string => headerOf(CONSIDERATION_COLUMNS, key);

export interface Considerations {
  /** Of this class, whenever they hold; of those that have ended the ones that can be read. */
  readonly rules: readonly Rule[];
  readonly problems: readonly Finding[];
  /** Cells of hidden ids that should be written, so that a rename does not lose the row. */
  readonly idCells: readonly CellText[];
}

/**
 * @param today what ended before this day is no mistake any more and gets no ids
 */
export function readConsiderations(
  values: readonly (readonly string[])[],
  className: string,
  known: Known,
  today: IsoDate,
): { ok: true; considerations: Considerations } | { ok: false; finding: Finding } {
  const read = readTable(TAB.considerations, values, CONSIDERATION_COLUMNS);
  if (!read.ok) return read;
  const rules: Rule[] = [];
  const problems: Finding[] = [];
  const idCells: CellText[] = [];
  for (const row of read.table.rows) {
    const { cells } = row;
    if (cells.className === '' && CONTENT.every((key) => cells[key] === '')) continue;
    if (cells.className !== '' && !sameClass(cells.className, className)) {
      if (isNoClass(cells.className, known) && !hasEnded(cells.to, today)) {
        const params = { tab: TAB.considerations, row: row.row, text: cells.className };
        const classes = [...known.classes];
        problems.push({ code: 'rule-class-unknown', params: { ...params, classes } });
      }
      continue;
    }
    const result = readRow(row, known);
    if (result.rule !== null) rules.push(result.rule);
    if (hasEnded(cells.to, today)) {
      // A slip in the year of an end makes a consideration end before it began.
      problems.push(...result.problems.filter(({ code }) => code === 'dates-reversed'));
      continue;
    }
    problems.push(...result.problems);
    for (const [key, text] of Object.entries(result.ids)) {
      const column = read.table.columns[key as Key];
      if (column !== undefined && cells[key as Key] !== text) {
        idCells.push({ row: row.row, column, text });
      }
    }
  }
  return { ok: true, considerations: { rules, problems, idCells } };
}

/** Whether what holds until this day is over; a text that is no day ends nothing. */
export function hasEnded(to: string, today: IsoDate): boolean {
  const day = to === '' ? null : parseDate(to);
  return day !== null && day < today;
}

const CONTENT: readonly Key[] = ['kind', 'first', 'second', 'place', 'from', 'to'];

interface ReadRow {
  readonly rule: Rule | null;
  readonly problems: readonly Finding[];
  readonly ids: Readonly<Partial<Record<Key, string>>>;
}

function readRow(row: TableRow<Key>, known: Known): ReadRow {
  const { cells } = row;
  const where = { tab: TAB.considerations, row: row.row };
  const stop = (...problems: Finding[]): ReadRow => ({ rule: null, problems, ids: {} });
  const empty = (key: Key): ReadRow =>
    stop({ code: 'value-empty', params: { ...where, column: header(key) } });
  if (cells.className === '') return empty('className');
  if (cells.kind === '') return empty('kind');
  const kind = meant(considerationKinds, cells.kind);
  if (kind === undefined) {
    const allowed = offered(considerationKinds);
    const params = { ...where, column: header('kind'), text: cells.kind, allowed };
    return stop({ code: 'value-unknown', params });
  }
  const dates = readDates(row, where);
  if (!dates.ok) return stop(dates.finding);
  if (cells.first === '') return empty('first');
  const first = whoIs(cells.first, cells.firstId, known, { ...where, column: header('first') });
  if (typeof first !== 'string') return stop(first);
  const ids: Partial<Record<Key, string>> = { firstId: idCell(first, cells.first) };
  const base = {
    row: row.row,
    ...(dates.from === undefined ? {} : { from: dates.from }),
    ...(dates.to === undefined ? {} : { to: dates.to }),
  };
  const made = (rule: Rule): ReadRow => ({ rule, problems: [], ids });
  const withSecond = (ruleOf: (second: PupilId) => Rule): ReadRow => {
    if (cells.second === '') return empty('second');
    const inSecond = { ...where, column: header('second') };
    const second = whoIs(cells.second, cells.secondId, known, inSecond);
    if (typeof second !== 'string') return stop(second);
    if (second === first) {
      return stop({ code: 'rule-same-pupil', params: { ...where, name: cells.first } });
    }
    ids.secondId = idCell(second, cells.second);
    return made(ruleOf(second));
  };

  switch (kind) {
    case 'apart':
    case 'together':
      return withSecond((second) => ({ ...base, kind, pupils: [first, second] }));
    case 'onlyWith':
      return withSecond((second) => ({ ...base, kind, pupil: first, partners: [second] }));
    case 'place': {
      const desk = deskLabel(cells.place) ?? cells.place;
      return desk === '' ? empty('place') : made({ ...base, kind, pupil: first, desk });
    }
    case 'front':
    case 'alone':
    case 'away':
      return made({ ...base, kind, pupil: first });
    default:
      // A kind that is told of here lacks a case: which columns it needs.
      return kind satisfies never;
  }
}

type Dates =
  | { ok: true; from: IsoDate | undefined; to: IsoDate | undefined }
  | { ok: false; finding: Finding };

function readDates(row: TableRow<Key>, where: { tab: string; row: number }): Dates {
  const dates: { from?: IsoDate; to?: IsoDate } = {};
  for (const key of ['from', 'to'] as const) {
    const text = row.cells[key];
    if (text === '') continue;
    const date = parseDate(text);
    if (date === null) {
      const params = { ...where, column: header(key), text };
      return { ok: false, finding: { code: 'date-invalid', params } };
    }
    dates[key] = date;
  }
  if (dates.from !== undefined && dates.to !== undefined && dates.to < dates.from) {
    return { ok: false, finding: { code: 'dates-reversed', params: where } };
  }
  return { ok: true, from: dates.from, to: dates.to };
}

/**
 * The cells of a new row «ikke sammen», each in the column where its header stands.
 *
 * @param everybody as for reading: with them a name is told from its likes
 */
export function apartRow(
  values: readonly (readonly string[])[],
  className: string,
  pupils: readonly [Named, Named],
  everybody: readonly Named[],
): { ok: true; cells: string[] } | { ok: false; finding: Finding } {
  // Without a second column the row would say nothing.
  const columns = CONSIDERATION_COLUMNS.map((column) =>
    column.key === 'second' ? { ...column, required: true } : column,
  );
  const read = readTable(TAB.considerations, values, columns);
  if (!read.ok) return read;
  const [first, second] = pupils.map((pupil) => nameFor(pupil, everybody)) as [string, string];
  const cells = rowOf(read.table.columns, {
    className,
    kind: written(considerationKinds, 'apart'),
    ...{ first, second },
    firstId: idCell(pupils[0].id, first),
    secondId: idCell(pupils[1].id, second),
  });
  return { ok: true, cells };
}
