// «Oversikt» in a real browser, for a class of thirty with seven years behind it.
import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, FrameLocator } from 'playwright-core';
import { growOld } from '../support/seven-years';
import { violations } from './support/axe';
import { launchBrowser } from './support/browser';
import { chooseClass, sitDown, startProduct, type Product, type Teacher } from './support/teacher';

const PICTURES = new URL('../../dist/pictures/', import.meta.url).pathname;
/** Of 19 draws a year, in November: seven years of them less what is to come. */
const SO_FAR = 7;

let browser: Browser;
let product: Product;
let teacher: Teacher;
let dialog: FrameLocator;
beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  [browser, product] = await Promise.all([launchBrowser(), startProduct('2026-11-24')]);
  await growOld(product.host, SO_FAR);
  teacher = await sitDown(browser, product.url);
  await chooseClass(teacher, '5A');
  await teacher.sidebar.getByRole('button', { name: 'Meny' }).click();
  await teacher.sidebar.getByRole('button', { name: 'Oversikt …' }).click();
  dialog = teacher.page.getByRole('dialog', { name: 'Oversikt' }).frameLocator('iframe');
  await dialog.getByRole('heading', { name: 'Oversikt for 5A' }).waitFor();
}, 120_000);
afterAll(async () => {
  await browser.close();
  await product.close();
  await product.remove();
});

const picture = (name: string) =>
  teacher.page
    .getByRole('dialog', { name: 'Oversikt' })
    .screenshot({ path: `${PICTURES}oversikt-${name}.png` });
const see = (view: string) => dialog.getByRole('button', { name: view, exact: true }).click();

test('views', async () => {
  await dialog.getByText(/^Alle rekker å sitte med minst/).waitFor();
  await picture('klassen');
  for (const [view, name] of [
    ['Hvem med hvem', 'matrise'],
    ['Plasser', 'plasser'],
    ['Én elev', 'elev'],
  ] as const) {
    await see(view);
    await picture(name);
    expect([name, await violations(teacher)]).toEqual([name, []]);
  }
  await see('Hvem med hvem');
  await see('I alt');
  await dialog.locator('svg.matrix').hover({ position: { x: 300, y: 300 } });
  await picture('matrise-alt');
  expect(teacher.errors).toEqual([]);
}, 120_000);
