// «Sett opp regnearket»: makes what is missing, touches nothing that is there.
import { afterEach, expect, test } from '@jest/globals';
import type { Host } from '../../src/local/host';
import { contents, everything, inventedNames, openClasses, tab, tabNames } from '../support/host';

let host: Host;
afterEach(() => host.close());

const TABS = [
  'Start',
  'Elever',
  'Klasser',
  'Hensyn',
  'Grunnlag',
  'Skolerute',
  'Historikk',
  'Samtalekort',
  '_Utkast',
  '_Logg',
];

test('makes every tab with an explaining line and headers', async () => {
  host = await openClasses({});
  expect(tabNames(host)).toEqual(['Start', 'Ark1', ...TABS.slice(1)]);
  for (const name of TABS.slice(1)) {
    const [hint, headers] = contents(host, name);
    expect(hint?.[0]?.length).toBeGreaterThan(30);
    expect(headers?.filter((text) => text !== '').length).toBeGreaterThanOrEqual(3);
  }
  const hidden = host.sheets().filter((sheet) => sheet.hidden);
  expect(hidden.map(({ name }) => name)).toEqual(['Hensyn', 'Grunnlag', '_Utkast', '_Logg']);
});

test('makes a room for each class that has none', async () => {
  host = await openClasses({ '5A': inventedNames(12), '5B': inventedNames(27) });
  await host.run('prepareWorkbook');
  const seats = (name: string) =>
    contents(host, name)
      .flat()
      .filter((text) => /^LP\d+$/.test(text));
  expect(seats('Klasserom 5A').length).toBeGreaterThanOrEqual(12);
  expect(seats('Klasserom 5B').length).toBeGreaterThanOrEqual(27);
});

test('changes nothing the second time', async () => {
  host = await openClasses({ '5A': inventedNames(12) });
  await host.run('prepareWorkbook');
  const before = everything(host);
  expect(await host.run('prepareWorkbook')).toEqual({ ok: true, made: [] });
  expect(everything(host)).toBe(before);
});

test('leaves the teachers’ own columns, order and tabs alone', async () => {
  host = await openClasses({ '5A': inventedNames(4) });
  const roster = tab(host, 'Elever');
  roster.getRange(2, 8).setValue('Allergi');
  roster.getRange(3, 8).setValue('nøtter');
  host.services.SpreadsheetApp.getActiveSpreadsheet().deleteSheet(tab(host, 'Skolerute'));
  const before = contents(host, 'Elever');
  await host.run('prepareWorkbook');
  expect(contents(host, 'Elever')).toEqual(before);
  expect(tabNames(host)).toContain('Skolerute');
});

test('takes a tab whose name differs in case for the one that is meant', async () => {
  host = await openClasses({ '5A': inventedNames(4) });
  tab(host, 'Elever').setName('elever');
  expect(await host.run('prepareWorkbook')).toMatchObject({ ok: true, made: ['Klasserom 5A'] });
  expect(await host.run('drawAndCommit', '5A')).toMatchObject({ ok: true, nr: 1 });
});

test('keeps dates apart from days and months of other countries', async () => {
  host = await openClasses({ '5A': inventedNames(4) });
  tab(host, 'Skolerute').getRange(3, 1).setValue('2026-12-08');
  expect(contents(host, 'Skolerute')[2]?.[0]).toBe('08.12.2026');
});

test('understands a roster with columns in another order and no column for ids', async () => {
  host = await openClasses({});
  const roster = tab(host, 'Elever');
  roster.clear();
  roster.getRange(1, 1, 5, 3).setValues([
    ['Fornøyd?', 'Navn', 'Klasse'],
    ['ja', 'Ada Aas', '5A'],
    ['ja', 'Bo Berg', '5A'],
    ['nei', 'Cecilie Dahl', '5A'],
    ['', 'Dina Eng', '5A'],
  ]);
  expect(await host.run('drawAndCommit', '5A')).toMatchObject({ ok: true, tab: '5A 2026-11-22' });
  expect(contents(host, 'Elever').map((row) => row.slice(0, 3))).toEqual([
    ['Fornøyd?', 'Navn', 'Klasse'],
    ['ja', 'Ada Aas', '5A'],
    ['ja', 'Bo Berg', '5A'],
    ['nei', 'Cecilie Dahl', '5A'],
    ['', 'Dina Eng', '5A'],
  ]);
});
