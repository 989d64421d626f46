// «Fil → Lag en kopi»: a copy works at once, even when it has new sheet ids and lost what marked its tabs.
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import ExcelJS from 'exceljs';
import type { DatedShown, Reply, TabsRemoved } from '../../src/contract/replies';
import type { Host } from '../../src/local/host';
import { HOST_SHEET } from '../../src/local/xlsx/names';
import {
  contents,
  draw,
  good,
  inventedNames,
  ledger,
  load,
  openClasses,
  tab,
  tabNames,
} from '../support/host';
import { forked } from '../support/quick-host';

let host: Host;
/** Copied once as a file; each test has a copy of that. */
let untouched: Host;
let copy: Host;
const DAYS = ['2026-05-04', '2026-11-09', '2026-11-22'];
const TODAY = { today: '2026-11-23' };

/** The workbook as any program makes a copy of it: cells and looks, and nothing else. */
async function copyOf(original: Host): Promise<Host> {
  const file = new ExcelJS.Workbook();
  const bytes = await original.toXlsx();
  await file.xlsx.load(bytes.slice().buffer);
  file.removeWorksheet(file.getWorksheet(HOST_SHEET)!.id);
  const workbook = new Uint8Array(await file.xlsx.writeBuffer());
  return openClasses({}, { workbook, ...TODAY });
}

/** What the sidebar does when it opens. */
async function open(book: Host): Promise<void> {
  const { needs } = await load(book, '5A');
  if (needs.length > 0) await good(book.run('repair', '5A') as Promise<Reply<{ ok: true }>>);
}

beforeAll(async () => {
  host = await openClasses({ '5A': inventedNames(8) });
  for (const today of DAYS) await draw(host.reopen({ today }), '5A');
  untouched = await copyOf(host);
});
beforeEach(() => {
  copy = forked(untouched);
});
afterEach(() => copy.close());
afterAll(async () => {
  await untouched.close();
  await host.close();
});

test('it is a copy that has lost its marks and ids', () => {
  const metadata = tab(copy, '5A 2026-11-22').createDeveloperMetadataFinder().find();
  expect(metadata).toEqual([]);
  const ids = (book: Host) =>
    tabNames(book).map((name) => [name, tab(book, name).getSheetId()] as const);
  expect(ids(copy)).not.toEqual(ids(host));
});

test('no tab is doubled, and pupils, history and charts are as they were', async () => {
  const before = await load(host, '5A');
  await open(copy);
  const after = await load(copy, '5A');
  expect(after.needs).toEqual([]);
  expect(after).not.toHaveProperty('corrected');
  expect(tabNames(copy).sort()).toEqual(tabNames(host).sort());
  expect(after.pupils).toEqual(before.pupils);
  expect(after.history).toEqual(before.history);
  expect(contents(copy, 'Klassekart 5A')).toEqual(contents(host, 'Klassekart 5A'));
});

test('the index leads to the copy’s own tabs', async () => {
  await open(copy);
  for (const [nr, name] of [
    ['1', '5A 2026-05-04'],
    ['2', '5A 2026-11-09'],
    ['3', '5A 2026-11-22'],
  ] as const) {
    const line = contents(copy, 'Historikk').find((row) => row[6] === nr);
    expect(line?.[7]).toBe(String(tab(copy, name).getSheetId()));
  }
});

test('it is drawn in at once, without anything doubled', async () => {
  await open(copy);
  const tabs = tabNames(copy);
  await draw(copy, '5A');
  expect(tabNames(copy).filter((name) => !tabs.includes(name))).toEqual(['5A 2026-11-23']);
  expect(ledger(copy)).toHaveLength(4);
  expect(ledger(host)).toHaveLength(3);
});

test('a correction made before it was copied is noticed in the copy', async () => {
  const original = forked(host);
  const sheet = tab(original, '5A 2026-11-22');
  const names = contents(original, '5A 2026-11-22');
  const [one, other] = [names[3]![1]!, names[4]![1]!];
  sheet.getRange(4, 2).setValue(other);
  sheet.getRange(5, 2).setValue(one);
  const another = await copyOf(original);
  await open(another);
  expect((await load(another, '5A')).corrected?.problems).toEqual([]);
  await Promise.all([another.close(), original.close()]);
});

test('older tabs are shown as they are, and tidied away', async () => {
  await open(copy);
  const shown = copy.run('showDated', '5A', 2) as Promise<Reply<DatedShown>>;
  expect(await good(shown)).toMatchObject({ tab: '5A 2026-11-09' });
  expect(tabNames(copy).sort()).toEqual(tabNames(host).sort());
  const { removed } = await good(copy.run('removeOldTabs', 0) as Promise<Reply<TabsRemoved>>);
  expect(removed).toBe(1);
  expect(tabNames(copy)).not.toContain('5A 2026-05-04');
});

test('notes and corrections in an older tab that has lost its mark are still there', async () => {
  const name = '5A 2026-11-09';
  const notes = (contents(copy, name)[2] ?? []).indexOf('Notater') + 1;
  tab(copy, name).getRange(4, notes).setValue('Gikk fint');
  tab(copy, name).getRange(4, 2).setValue('Ukjent');
  const shown = copy.run('showDated', '5A', 2) as Promise<Reply<DatedShown>>;
  expect(await good(shown)).toMatchObject({ corrected: true });
  expect(contents(copy, name)[3]).toEqual(expect.arrayContaining(['Ukjent', 'Gikk fint']));
  await good(copy.run('redrawDated', '5A', 2) as Promise<Reply<DatedShown>>);
  expect(contents(copy, name)[3]).toEqual(expect.arrayContaining(['Gikk fint']));
  expect(contents(copy, name)[3]).not.toContain('Ukjent');
});
