// What a workbook holds, in a form that two runs can be compared by: no ids of sheets or pupils, no order.
import { createHash } from 'node:crypto';
import { fork, type Cell, type Sheet } from '../../../src/local/model/book';
import type { QuickBook } from '../../support/quick-book';

/** Everything there is on each tab, by the tab's name: cells with looks, sizes, marks, protection. */
export type State = Readonly<Record<string, string>>;

export function stateOf(book: QuickBook): State {
  const sheets = frozenSheets(book);
  const names = new Map(sheets.map(({ id, name }) => [String(id), name]));
  const pupils = pupilIds(book);
  return Object.fromEntries(
    sheets.map((sheet) => {
      if (sheet.name === 'Historikk') return [sheet.name, textOf(withoutIds(sheet, names))];
      return [sheet.name, named(sheet, pupils)];
    }),
  );
}

const namedTexts = new WeakMap<Sheet, { readonly whose: string; readonly text: string }>();

/** Pupils by their names instead of the ids they were given. */
function named(sheet: Sheet, { ids, whose }: Pupils): string {
  const known = namedTexts.get(sheet);
  if (known?.whose === whose) return known.text;
  const text = cached(sheet).replace(/p[a-z0-9]{8}/g, (id) => ids.get(id) ?? id);
  namedTexts.set(sheet, { whose, text });
  return text;
}

/** Every single thing, sheet ids and their order too: equal only when nothing at all was changed. */
export function everythingIn(book: QuickBook): string {
  const sheets = frozenSheets(book).map((sheet) => [sheet.id, digest(sheet)]);
  const properties = [...book.live.properties].map(([user, own]) => [user, ...own]);
  return JSON.stringify([sheets, [...book.live.book.active], properties]);
}

/** Texts of the ledger's events, top down. */
export function ledgerOf(book: QuickBook): string[] {
  const values = book.values('_Logg');
  const column = values.find((line) => line.includes('Data'))?.indexOf('Data') ?? 5;
  return values.map((line) => line[column] ?? '').filter((text) => text.startsWith('{'));
}

/** The names of tabs that are not the same in both, with the first place that differs. */
export function differences(one: State, other: State): string[] {
  const tabs = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return tabs.flatMap((tab) => {
    const [a, b] = [one[tab] ?? 'no such tab', other[tab] ?? 'no such tab'];
    if (a === b) return [];
    let at = 0;
    while (a[at] === b[at]) at++;
    const near = (text: string): string => text.slice(Math.max(0, at - 60), at + 90);
    return [`${tab}: …${near(a)}… instead of …${near(b)}…`];
  });
}

/** From now on a write to one of them makes a new object, so what was seen of one stays true. */
function frozenSheets(book: QuickBook): readonly Sheet[] {
  fork(book.live.book);
  return book.live.book.sheets;
}

const texts = new WeakMap<Sheet, string>();
const digests = new WeakMap<Sheet, string>();

function cached(sheet: Sheet): string {
  const text = texts.get(sheet) ?? textOf(sheet);
  texts.set(sheet, text);
  return text;
}

function digest(sheet: Sheet): string {
  const sum = digests.get(sheet) ?? createHash('sha1').update(cached(sheet)).digest('hex');
  digests.set(sheet, sum);
  return sum;
}

function textOf(sheet: Sheet): string {
  const { name, hidden, gridlinesHidden, row, column, cells, merges } = sheet;
  const lines = [row, column].map(({ sizes, hidden: gone, ...rest }) => [
    rest,
    [...sizes].sort(),
    [...gone].sort(),
  ]);
  const filled = [...cells]
    .sort(([a], [b]) => a - b)
    .map(([r, line]) => [r, [...line].sort(([a], [b]) => a - b)]);
  const marks = sheet.metadata.map(({ key, value }) => `${key}=${value}`).sort();
  const guards = sheet.protections.map(({ warningOnly }) => warningOnly);
  return JSON.stringify([name, hidden, gridlinesHidden, lines, merges, marks, guards, filled]);
}

/** The index names the sheets of its dated tabs by id, in links and in a hidden column. */
function withoutIds(sheet: Sheet, names: ReadonlyMap<string, string>): Sheet {
  const renamed = (column: number, { link, value, ...cell }: Cell): Cell => ({
    ...cell,
    ...(value === undefined
      ? {}
      : { value: column === 8 ? (names.get(String(value)) ?? value) : value }),
    ...(link === undefined ? {} : { link: link.replace(/\d+$/, (id) => names.get(id) ?? '?') }),
  });
  const cells = new Map(
    [...sheet.cells].map(([r, line]) => [
      r,
      new Map([...line].map(([c, cell]) => [c, renamed(c, cell)])),
    ]),
  );
  return { ...sheet, cells };
}

interface Pupils {
  readonly ids: ReadonlyMap<string, string>;
  /** The same as one text. */
  readonly whose: string;
}

function pupilIds(book: QuickBook): Pupils {
  const lines = book.values('Elever');
  const header = lines.find((line) => line.includes('ID') && line.includes('Navn')) ?? [];
  const [id, name] = [header.indexOf('ID'), header.indexOf('Navn')];
  const all = lines.map(
    (line) => [(line[id] ?? '').split('.')[0] ?? '', `<${line[name] ?? ''}>`] as const,
  );
  return { ids: new Map(all), whose: JSON.stringify(all) };
}
