// The sidebar in nynorsk and English, chosen in its own menu, on a workbook in bokmål.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, FrameLocator } from 'playwright-core';
import { violations } from './support/axe';
import { launchBrowser } from './support/browser';
import {
  chooseClass,
  picture,
  press,
  sitDown,
  startProduct,
  type Product,
  type Teacher,
} from './support/teacher';

let browser: Browser;
let product: Product;
let kari: Teacher;
beforeAll(async () => {
  browser = await launchBrowser();
  product = await startProduct('2026-11-30');
  kari = await sitDown(browser, product.url);
  await chooseClass(kari, '5A');
});
afterAll(async () => {
  await browser.close();
  await product.close();
  await product.remove();
});

/** As it is spoken from now on: the sidebar has been opened anew. */
async function speak(menu: string, label: string, button: string): Promise<FrameLocator> {
  await press(kari, menu);
  await press(kari, label);
  await kari.sidebar.getByRole('button', { name: button, exact: true }).waitFor();
  return kari.sidebar;
}

test('in English a teacher draws and saves, and the tabs stay as they are', async () => {
  const sidebar = await speak('Meny', 'Language: English', 'Draw new learning partners');
  expect(await violations(kari)).toEqual([]);
  await sidebar.getByRole('button', { name: 'Draw new learning partners' }).click();
  await sidebar.getByRole('button', { name: 'Save' }).waitFor();
  await picture(kari, 'sidebar-english');
  expect(await violations(kari)).toEqual([]);
  await sidebar.getByRole('button', { name: 'Save' }).click();
  await sidebar.getByText('Saved. In use from today.').waitFor();
  await picture(kari, 'sidebar-english-saved');
  const tabs = product.host.sheets().map(({ name }) => name);
  expect(tabs).toEqual(expect.arrayContaining(['Elever', 'Klassekart 5A', '5A 2026-11-30']));
});

test('help names the tabs as this workbook has them', async () => {
  await press(kari, 'Help');
  await kari.sidebar.getByText('When is the next change?').click();
  await kari.sidebar.getByText('“Klasser” tab', { exact: false }).waitFor();
  expect(await violations(kari)).toEqual([]);
  await picture(kari, 'sidebar-english-help');
  await press(kari, 'Help');
});

test('dialogs open in the language that was chosen', async () => {
  await press(kari, 'Menu');
  await press(kari, 'Overview…');
  const dialog = kari.page.locator('dialog[open]').frameLocator('iframe');
  await dialog.getByRole('heading', { name: '5A' }).first().waitFor();
  expect(await dialog.locator('html').getAttribute('lang')).toBe('en');
  await kari.page.waitForTimeout(500);
  await picture(kari, 'overview-english');
  expect(await violations(kari)).toEqual([]);
  await kari.page.keyboard.press('Escape');
});

test('in nynorsk, and back to bokmål', async () => {
  await speak('Menu', 'Språk: nynorsk', 'Trekk nye læringspartnarar');
  await picture(kari, 'sidebar-nynorsk');
  expect(await violations(kari)).toEqual([]);
  await speak('Meny', 'Språk: bokmål', 'Trekk nye læringspartnere');
  expect(kari.errors).toEqual([]);
});

test('the footer says which version it is', async () => {
  await kari.sidebar.getByText(/^Læringspartner \d+\.\d+\.\d+$/).waitFor();
});
