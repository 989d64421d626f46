// The pictures of docs/overview.md, taken from the running product on a class with years behind it.
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { SheetPaper } from '../../src/contract/paper';
import { drawSheet } from '../../src/tabs/sheet-page';
import { classWith, Overlooked } from '../sidebar/support/overlooked';
import { FIRST_NAMES } from '../support/charts';
import { renderTab } from '../support/printed';
import { growOld } from '../support/seven-years';
import { launchBrowser } from './support/browser';
import { onTable } from './support/on-table';
import { seenOn } from './support/paper';
import { chooseClass, sitDown, startProduct } from './support/teacher';

/** `npm run pictures` copies them from here to docs/pictures. */
const FOLDER = fileURLToPath(new URL('../../dist/docs-pictures/', import.meta.url));
const SO_FAR = 7;

let browser: Browser;
beforeAll(async () => {
  mkdirSync(FOLDER, { recursive: true });
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test('the class, and who has sat with whom', async () => {
  const product = await startProduct('2026-11-24');
  await growOld(product.host, SO_FAR);
  const teacher = await sitDown(browser, product.url);
  const { page, sidebar, errors } = teacher;
  await chooseClass(teacher, '5A');
  await sidebar.getByRole('button', { name: 'Meny' }).click();
  await sidebar.getByRole('button', { name: 'Oversikt …' }).click();
  const shown = page.getByRole('dialog', { name: 'Oversikt' });
  const dialog = shown.frameLocator('iframe');
  await dialog.getByText('Alle rekker å sitte med minst 21 av de 29 andre i år.').waitFor();
  await shown.screenshot({ path: `${FOLDER}oversikt-klassen.png` });
  await dialog.getByRole('button', { name: 'Hvem med hvem' }).click();
  await dialog.locator('svg.matrix').hover({ position: { x: 300, y: 300 } });
  await dialog.locator('.pointed').getByText(' og ').waitFor();
  await shown.screenshot({ path: `${FOLDER}oversikt-matrise.png` });
  expect(errors).toEqual([]);
  await page.context().close();
  await product.close();
  await product.remove();
}, 120_000);

test('pages on paper, in colour and in grey', async () => {
  const named = classWith(28, [8, 19, 7]);
  const pupils = named.pupils.map((pupil, i) => {
    const short = FIRST_NAMES[i] ?? '';
    return { ...pupil, short, name: `${short} Berg` };
  });
  const office = new Overlooked({ ...named, pupils });
  const session = await office.open();
  session.choose({ span: 'total' });
  const viewport = { width: 1200, height: 850 };
  const page = await browser.newPage({ viewport, deviceScaleFactor: 0.5 });
  const pages: string[] = [];
  for (const wish of ['matrix', 'pupil', 'parents'] as const) {
    await session.print(wish);
    const paper = office.papers[office.papers.length - 1] as SheetPaper;
    const seen = await seenOn(page, renderTab(drawSheet(paper), 'sheet'));
    expect(seen.filter(({ cut }) => cut)).toEqual([]);
    pages.push((await page.locator('.paper').first().screenshot()).toString('base64'));
  }
  const table = await browser.newPage({ viewport });
  await table.setContent(onTable(pages));
  await table.locator('main').screenshot({ path: `${FOLDER}oversikt-ark.png` });
}, 120_000);
