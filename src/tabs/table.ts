// Reads a tab that is a table: finds the header row and its columns by their text, in any order.
import type { Finding } from '../contract/findings';
import { editDistance } from '../core/edit-distance';
import type { NameTexts } from '../messages/name-texts';
import { everyName, names } from '../messages/names';

export interface Heading<Key extends string> {
  readonly key: Key;
  /** As it is written in this workbook. */
  readonly header: string;
}

export interface Column<Key extends string> extends Heading<Key> {
  readonly required: boolean;
  /** All that it may be called; left out where it is the header alone. */
  readonly known?: readonly string[];
}

/**
 * The columns of a tab, in the order of `required`.
 *
 * @param required whether the tab can be read without the column
 */
export function columnsOf<Key extends string>(
  of: (names: NameTexts) => Readonly<Record<Key, string>>,
  required: Readonly<Record<Key, boolean>>,
): readonly Column<Key>[] {
  return (Object.keys(required) as Key[]).map((key) => ({
    key,
    required: required[key],
    known: everyName((every) => of(every)[key]),
    get header() {
      return of(names())[key];
    },
  }));
}

/** What a column is called in this workbook. */
export function headerOf<Key extends string>(columns: readonly Heading<Key>[], key: Key): string {
  return columns.find((column) => column.key === key)?.header ?? '';
}

export interface TableRow<Key extends string> {
  /** Row in the sheet, from 1. */
  readonly row: number;
  /** Trimmed text; empty where the column is missing. */
  readonly cells: Readonly<Record<Key, string>>;
}

export interface Table<Key extends string> {
  /** From 1. */
  readonly headerRow: number;
  /** From 1; left out where the tab has no such column. */
  readonly columns: Readonly<Partial<Record<Key, number>>>;
  /** Rows below the header with something in one of the known columns. */
  readonly rows: readonly TableRow<Key>[];
}

export type ReadTable<Key extends string> =
  { ok: true; table: Table<Key> } | { ok: false; finding: Finding };

/** Where a column stands in a tab that we made ourselves: from 1, in the order of the list. */
export function numberOf<Key extends string>(columns: readonly Heading<Key>[], key: Key): number {
  return columns.findIndex((column) => column.key === key) + 1;
}

/** Explaining lines may stand above the header, but not many. */
const HEADER_WITHIN = 10;

export function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}

/**
 * @param values display text of the tab from its cell A1
 */
export function readTable<Key extends string>(
  tab: string,
  values: readonly (readonly string[])[],
  columns: readonly Column<Key>[],
): ReadTable<Key> {
  const called = columns.map(({ header, known = [header] }) => known.map(plain));
  const headerIndex = findHeader(values, called);
  const header = values[headerIndex] ?? [];
  const found: Partial<Record<Key, number>> = {};
  for (const [at, column] of columns.entries()) {
    const index = header.findIndex((text) => called[at]?.includes(plain(text)));
    if (index >= 0) found[column.key] = index + 1;
    else if (column.required) {
      const known = called.flat();
      const free = header.filter((text) => text.trim() !== '' && !known.includes(plain(text)));
      const params = { tab, header: column.header, nearest: nearest(column.header, free) };
      return { ok: false, finding: { code: 'header-missing', params } };
    }
  }
  const rows: TableRow<Key>[] = [];
  for (let index = headerIndex + 1; index < values.length; index++) {
    const cells = {} as Record<Key, string>;
    for (const { key } of columns) {
      const column = found[key];
      cells[key] = column === undefined ? '' : (values[index]?.[column - 1] ?? '').trim();
    }
    if (columns.some(({ key }) => cells[key] !== '')) rows.push({ row: index + 1, cells });
  }
  return { ok: true, table: { headerRow: headerIndex + 1, columns: found, rows } };
}

/** The cells of a row, each text in the column where its header stands; what has none is left out. */
export function rowOf<Key extends string>(
  columns: Readonly<Partial<Record<Key, number>>>,
  texts: Readonly<Partial<Record<Key, string>>>,
): string[] {
  const row: string[] = [];
  for (const key in texts) {
    const column = columns[key];
    if (column === undefined) continue;
    while (row.length < column) row.push('');
    row[column - 1] = texts[key] ?? '';
  }
  return row;
}

/**
 * The row that knows most of the headers; the upper one of equals.
 *
 * @param called what each column may be called
 */
function findHeader(
  values: readonly (readonly string[])[],
  called: readonly (readonly string[])[],
): number {
  let best = 0;
  let most = 0;
  for (let index = 0; index < Math.min(values.length, HEADER_WITHIN); index++) {
    const texts = new Set((values[index] ?? []).map(plain));
    const known = called.filter((every) => every.some((text) => texts.has(text))).length;
    if (known > most) [best, most] = [index, known];
  }
  return best;
}

/** The text that is most like the one looked for, or nothing when none is much alike. */
export function nearest(wanted: string, texts: readonly string[]): string {
  let best = '';
  let least = Math.ceil(wanted.length / 2) + 1;
  for (const text of texts) {
    const distance = editDistance(plain(wanted), plain(text));
    if (distance < least) [best, least] = [text.trim(), distance];
  }
  return best;
}
