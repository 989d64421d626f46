// «Vis/skjul ark for lærere»: one click to the safe state, whatever was shown before.
import { afterEach, expect, test } from '@jest/globals';
import type { Host } from '../../src/local/host';
import { openThreaded, tab } from '../support/host';

let host: Host;
let told: string[] = [];
afterEach(() => host.close());

async function open(): Promise<void> {
  told = [];
  host = await openThreaded(
    {},
    {
      answer: ({ text }) => {
        told.push(text);
        return Promise.resolve({ button: 'OK' });
      },
    },
  );
}

const shown = (): string[] =>
  host
    .sheets()
    .filter(
      ({ name, hidden }) => !hidden && ['Hensyn', 'Grunnlag', '_Logg', '_Utkast'].includes(name),
    )
    .map(({ name }) => name);

test('shows both, then hides both, and never the ledger', async () => {
  await open();
  await host.run('toggleTeacherTabs');
  expect(shown()).toEqual(['Hensyn', 'Grunnlag']);
  expect(told.pop()).toMatch(/Vises nå: Hensyn og Grunnlag.*Skjul/);
  await host.run('toggleTeacherTabs');
  expect(shown()).toEqual([]);
  expect(told.pop()).toMatch(/Skjult nå: Hensyn og Grunnlag/);
});

test.each(['Hensyn', 'Grunnlag'])('hides all when only %s can be seen', async (name) => {
  await open();
  tab(host, name).showSheet();
  await host.run('toggleTeacherTabs');
  expect(shown()).toEqual([]);
});

test('does with one of them what it can when the other is deleted', async () => {
  await open();
  host.services.SpreadsheetApp.getActiveSpreadsheet().deleteSheet(tab(host, 'Grunnlag'));
  await host.run('toggleTeacherTabs');
  expect(shown()).toEqual(['Hensyn']);
  expect(told.pop()).not.toContain('Grunnlag');
});

test('says what to do when there are none', async () => {
  await open();
  const book = host.services.SpreadsheetApp.getActiveSpreadsheet();
  for (const name of ['Hensyn', 'Grunnlag']) book.deleteSheet(tab(host, name));
  await host.run('toggleTeacherTabs');
  expect(told).toEqual([expect.stringContaining('Sett opp regnearket')]);
});
