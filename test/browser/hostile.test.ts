// Names that try to be markup, scripts or formulas: in sheet, sidebar, dialogs and PDF they stay text.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, FrameLocator } from 'playwright-core';
import { launchBrowser } from './support/browser';
import { pagesOf } from './support/paper';
import { draw, save, sitDown, startProduct, type Product, type Teacher } from './support/teacher';

const HOSTILE = [
  '<img src=x onerror="hacked=1">',
  '"><script>hacked=1</script>',
  '<svg onload=hacked=1>',
  '\'=HYPERLINK("http://x.invalid";"y")',
  'javascript:hacked=1//${hacked=1}{{hacked=1}}<?= hacked=1 ?>',
];

let browser: Browser;
let product: Product;
let teacher: Teacher;
beforeAll(async () => {
  [browser, product] = await Promise.all([launchBrowser(), startProduct('2026-11-30')]);
  const spreadsheet = product.host.services.SpreadsheetApp.getActiveSpreadsheet();
  const sheet = spreadsheet.getSheetByName('Elever');
  const rows = sheet?.getDataRange().getDisplayValues() ?? [];
  for (const className of ['5A', '8A']) {
    const first = rows.findIndex(([name]) => name === className) + 1;
    sheet?.getRange(first, 2, HOSTILE.length, 1).setValues(HOSTILE.map((name) => [name]));
    // New pupils, all of them: no history is theirs.
    sheet?.getRange(first, 8, HOSTILE.length, 1).clearContent();
  }
  // What is noted there is about those who stood in these rows before.
  for (const name of ['Hensyn', 'Grunnlag']) {
    const noted = spreadsheet.getSheetByName(name);
    noted?.getRange(3, 1, noted.getLastRow(), noted.getLastColumn()).clearContent();
  }
  teacher = await sitDown(browser, product.url);
});
afterAll(async () => {
  await browser.close();
  await product.close();
  await product.remove();
});

/** Whatever ran or was drawn as markup, in the page and in every frame of it. */
async function harm(): Promise<unknown[]> {
  const found = await Promise.all(
    teacher.page.frames().map((frame) =>
      frame.evaluate(() => {
        const drawn = document.querySelectorAll('img[src=x], svg[onload], a[href*="x.invalid"]');
        return 'hacked' in window || drawn.length > 0;
      }),
    ),
  );
  return found.filter(Boolean);
}

const dialog = (): FrameLocator => teacher.page.locator('dialog[open]').frameLocator('iframe');
const close = (): Promise<void> =>
  teacher.page.getByRole('button', { name: 'Lukk', exact: true }).click();

test('in the sidebar, a draw and what is for the teacher', async () => {
  await draw(teacher);
  await teacher.sidebar.getByRole('button', { name: 'Bare for læreren' }).click();
  await teacher.sidebar.locator('.pairs').getByText('<img').first().waitFor();
  await save(teacher);
  expect(await harm()).toEqual([]);
});

test('on the chart as a PDF, which is one page', async () => {
  await teacher.sidebar.getByRole('button', { name: 'Skriv ut' }).click();
  const link = teacher.sidebar.getByRole('link', { name: 'Åpne som PDF' });
  const response = await fetch((await link.getAttribute('href')) ?? '');
  expect(pagesOf(new Uint8Array(await response.arrayBuffer()))).toHaveLength(1);
  expect(await harm()).toEqual([]);
});

test('in the dialog «Elever»', async () => {
  await teacher.sidebar.getByRole('button', { name: 'Meny', exact: true }).click();
  await teacher.sidebar.getByRole('button', { name: 'Elever …' }).click();
  await dialog().getByLabel('Klasselista').fill(HOSTILE.join('\n'));
  await dialog().getByText('<svg').first().waitFor();
  expect(await harm()).toEqual([]);
  await close();
});

test('in the dialog «Teammøte»', async () => {
  await teacher.sidebar.getByLabel('Klasse', { exact: true }).selectOption('8A');
  await teacher.sidebar.getByRole('button', { name: 'Foreslå basisgrupper' }).click();
  await dialog().getByRole('button', { name: 'Foreslå basisgrupper', exact: true }).click();
  await dialog().locator('li.group').first().waitFor();
  expect(await harm()).toEqual([]);
  expect(teacher.errors).toEqual([]);
});
