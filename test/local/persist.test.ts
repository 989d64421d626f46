// The workbook's file: loaded if it is there, saved after every change.
import { afterEach, expect, test } from '@jest/globals';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { closeAll, emptyWorkbook, internals, openWith } from './support/bench';

afterEach(closeAll);

const folder = (): string => mkdtempSync(path.join(tmpdir(), 'workbook-'));
const code = `function add(text) { SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().appendRow([text]); }`;

test('every change is in the file, also after another session made it', async () => {
  const file = path.join(folder(), '5A.xlsx');
  writeFileSync(file, await emptyWorkbook());
  const host = await openWith(code, { workbook: file, persist: true });
  await host.run('add', 'en');
  await host.reopen({ user: 'Ola' }).run('add', 'to');
  await internals(host).saved();
  const again = await openWith(code, { workbook: file });
  expect(again.sheets()[0]?.values).toEqual([['en'], ['to']]);
});

test('a file that is not there yet begins as the demo workbook', async () => {
  const file = path.join(folder(), 'ny.xlsx');
  const host = await openWith(code, { workbook: file, persist: true });
  host.services.SpreadsheetApp.getActiveSpreadsheet().insertSheet('Min');
  await host.close();
  const again = await openWith(code, { workbook: file });
  expect(again.sheets().map((one) => one.name)).toContain('Min');
});

test('without persist the file stays as it was, and a missing one is an error', async () => {
  const file = path.join(folder(), 'borte.xlsx');
  await expect(openWith(code, { workbook: file })).rejects.toThrow('ENOENT');
  writeFileSync(file, await emptyWorkbook());
  const host = await openWith(code, { workbook: file });
  await host.run('add', 'en');
  await host.close();
  const again = await openWith(code, { workbook: file });
  expect(again.sheets()[0]?.values).toEqual([]);
});

test('a save that fails is told', async () => {
  const file = path.join(folder(), 'x.xlsx');
  const host = await openWith(code, { workbook: file, persist: true });
  writeFileSync(`${file}.saving`, '');
  const blocked = path.join(folder(), 'missing', 'x.xlsx');
  const other = await openWith(code, { workbook: blocked, persist: true });
  await other.run('add', 'en');
  await expect(internals(other).saved()).rejects.toThrow('ENOENT');
  await host.run('add', 'en');
  await internals(host).saved();
  expect(existsSync(file)).toBe(true);
});
