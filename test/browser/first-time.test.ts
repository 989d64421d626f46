// A teacher's first time: a blank spreadsheet and a class list from the school's system, to a class on the wall.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import ExcelJS from 'exceljs';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import type * as HostModule from '../../src/local/host';
import type { Host } from '../../src/local/host';
import type * as ServerModule from '../../src/local/server/server';
import { contents, inventedNames, seatedIn } from '../support/host';
import { violations } from './support/axe';
import { launchBrowser, openPage } from './support/browser';
import { choose, picture } from './support/teacher';

const HOST = new URL('../../dist/local/host.mjs', import.meta.url).href;
const SERVER = new URL('../../dist/local/server.mjs', import.meta.url).href;
const NAMES = inventedNames(28);
/** As it comes out: surnames first, and dates of birth that nobody asked for. */
const LIST = NAMES.map((name, i) => {
  const [given = '', surname = ''] = name.split(' ');
  return `${surname}, ${given}\t${10 + (i % 18)}.03.2015`;
});

let browser: Browser;
let host: Host;
let server: Awaited<ReturnType<typeof ServerModule.startServer>>;
let page: Page;
let errors: string[];
beforeAll(async () => {
  const { openHost, internals } = (await import(HOST)) as typeof HostModule;
  const { startServer } = (await import(SERVER)) as typeof ServerModule;
  const blank = new ExcelJS.Workbook();
  blank.addWorksheet('Ark1');
  const workbook = new Uint8Array(await blank.xlsx.writeBuffer());
  host = await openHost({ workbook, today: '2026-08-17', user: 'Kari' });
  server = await startServer(internals(host), { port: 0 });
  browser = await launchBrowser();
  ({ page, errors } = await openPage(browser, `${server.url}?user=Kari`));
});
afterAll(async () => {
  await browser.close();
  await server.close();
  await host.close();
});

let clicks = 0;
const press = async (within: FrameLocator, name: string): Promise<void> => {
  await within.getByRole('button', { name, exact: true }).click();
  clicks++;
};
const dialog = (): FrameLocator => page.locator('dialog[open]').frameLocator('iframe');
const sidebar = (): FrameLocator =>
  page.getByRole('complementary', { name: 'Læringspartner' }).frameLocator('iframe');

test('each step says what is next, from the menu to a chart, in ten clicks', async () => {
  await choose(page, 'Åpne sidefeltet');
  clicks += 2;
  await press(sidebar(), 'Sett opp regnearket');
  await sidebar().getByText('Nå trengs klasselista').waitFor();
  await picture({ page, sidebar: sidebar(), errors }, 'first-time-list');
  expect(await violations({ page, sidebar: sidebar(), errors })).toEqual([]);
  expect(await sidebar().getByText('_Logg').count()).toBe(0);
  await press(sidebar(), 'Lim inn klasseliste …');
  await dialog().getByLabel('Klasselista').fill(LIST.join('\n'));
  await dialog().getByText('Hvilken klasse er det?').waitFor();
  await dialog().getByLabel('Klasse', { exact: true }).fill('5A');
  await dialog().getByLabel(NAMES[0]!).waitFor();
  await picture({ page, sidebar: sidebar(), errors }, 'first-time-names');
  await press(dialog(), 'Lagre i Elever (28)');
  await dialog().getByText('Lagret i Elever').waitFor();
  await page.locator('dialog[open]').getByRole('button', { name: /Lukk/ }).click();
  await page.mouse.move(1150, 300);
  clicks++;
  await press(sidebar(), 'Trekk nye læringspartnere');
  await press(sidebar(), 'Lagre');
  await sidebar().getByText('Lagret. Gjelder fra i dag.').waitFor();
  await picture({ page, sidebar: sidebar(), errors }, 'first-time-saved');
  await press(sidebar(), 'Skriv ut');
  await sidebar().getByRole('link', { name: 'Åpne som PDF' }).waitFor();
  expect(clicks).toBeLessThanOrEqual(10);
  const seated = seatedIn(host, '5A 2026-08-17').flatMap(([, ...names]) => names);
  expect(seated.sort()).toEqual([...NAMES].sort());
  expect(contents(host, 'Klassekart 5A')[0]?.[0]).toBe('Klassekart 5A');
});

test('the change two weeks later takes five clicks', async () => {
  clicks = 0;
  const { internals } = (await import(HOST)) as typeof HostModule;
  const later = host.reopen({ today: '2026-08-31' });
  const { startServer } = (await import(SERVER)) as typeof ServerModule;
  const again = await startServer(internals(later), { port: 0 });
  ({ page, errors } = await openPage(browser, `${again.url}?user=Kari`));
  await choose(page, 'Åpne sidefeltet');
  clicks += 2;
  await press(sidebar(), 'Trekk nye læringspartnere');
  await press(sidebar(), 'Lagre');
  await sidebar().getByText('Lagret. Gjelder fra i dag.').waitFor();
  await press(sidebar(), 'Skriv ut');
  await sidebar().getByRole('link', { name: 'Åpne som PDF' }).waitFor();
  expect(clicks).toBeLessThanOrEqual(5);
  expect(errors).toEqual([]);
  await again.close();
  await later.close();
});
