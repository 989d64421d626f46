// «Systemsjekk» from the menu, on the real host: everything as expected, and the tab is gone again.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { violations } from './support/axe';
import { launchBrowser } from './support/browser';
import { choose, picture, sitDown, startProduct, type Product } from './support/teacher';

let browser: Browser;
let product: Product;
beforeAll(async () => {
  [browser, product] = await Promise.all([launchBrowser(), startProduct('2026-11-23')]);
});
afterAll(async () => {
  await browser.close();
  await product.close();
  await product.remove();
});

test('is run, told and can be copied; the workbook is as it was', async () => {
  const before = JSON.stringify(product.host.sheets());
  const teacher = await sitDown(browser, product.url);
  await choose(teacher.page, 'Systemsjekk');
  const dialog = teacher.page.locator('dialog[open]').frameLocator('iframe');
  await dialog.getByText(/^Alle \d+ prøvene gikk som ventet\.$/).waitFor();
  expect(await violations(teacher)).toEqual([]);
  await picture(teacher, 'system-check');
  const report = await dialog.getByLabel('Rapport').inputValue();
  expect(report.split('\n').length).toBeGreaterThan(40);
  const names = product.host
    .sheets()
    .filter(({ name }) => name === 'Elever')
    .flatMap(({ values }) => values.slice(2).map((line) => line[1] ?? ''));
  expect(names.filter((name) => name !== '' && report.includes(name))).toEqual([]);
  expect(JSON.stringify(product.host.sheets())).toBe(before);
  expect(teacher.errors).toEqual([]);
});
