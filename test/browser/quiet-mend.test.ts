// What is mended when the window has the focus again, in a real browser: a refusal leaves a teacher in peace.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { contents, tab } from '../support/host';
import { protectTab } from '../support/protection';
import { launchBrowser } from './support/browser';
import { press, sitDown, startProduct, type Product, type Teacher } from './support/teacher';

let browser: Browser;
let product: Product;
let kari: Teacher;
beforeAll(async () => {
  browser = await launchBrowser();
  product = await startProduct('2026-11-30');
  kari = await sitDown(browser, product.url);
});
afterAll(async () => {
  await browser.close();
  await product.close();
  await product.remove();
});

test('«Skriv ut» stays open, and the focus in its list, while `Elever` is protected', async () => {
  const { host } = product;
  await press(kari, 'Skriv ut');
  const what = kari.sidebar.getByLabel('Hva vil du skrive ut?');
  await what.focus();
  const row = contents(host, 'Elever').length + 1;
  tab(host, 'Elever')
    .getRange(row, 1, 1, 2)
    .setValues([['5A', 'Ny Elev']]);
  protectTab(host, 'Elever');

  await what.evaluate(() => window.dispatchEvent(new Event('focus')));
  const told = kari.sidebar.getByRole('heading', { name: 'Dette må ordnes først' });
  await told.waitFor();
  await kari.sidebar.locator('[aria-busy=false]').waitFor();
  expect(await what.evaluate((list) => document.activeElement === list)).toBe(true);
  expect(kari.errors).toEqual([]);
});
