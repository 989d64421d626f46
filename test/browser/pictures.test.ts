// The pictures of the documentation, taken from the running product: they cannot lie.
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser } from './support/browser';
import { chooseClass, draw, save, sitDown, startProduct, type Product } from './support/teacher';

/** `npm run pictures` copies them from here to docs/pictures. */
const FOLDER = fileURLToPath(new URL('../../dist/pictures/', import.meta.url));

let browser: Browser;
let product: Product;
beforeAll(async () => {
  mkdirSync(FOLDER, { recursive: true });
  [browser, product] = await Promise.all([launchBrowser(), startProduct('2026-11-30')]);
});
afterAll(async () => {
  await browser.close();
  await product.close();
  await product.remove();
});

test('the sidebar with a draft, and the chart', async () => {
  const teacher = await sitDown(browser, product.url);
  const { page } = teacher;
  await chooseClass(teacher, '5A');
  await draw(teacher);
  const panel = page.getByRole('complementary', { name: 'Læringspartner' });
  const frame = await panel.locator('iframe').boundingBox();
  expect(frame?.width).toBe(300);
  const box = await panel.boundingBox();
  const clip = { x: box?.x ?? 0, y: box?.y ?? 0, width: box?.width ?? 0, height: 560 };
  await page.screenshot({ path: `${FOLDER}sidefelt.png`, clip });
  await page.screenshot({ path: `${FOLDER}lokal-vert.png` });

  await save(teacher);
  await teacher.sidebar.getByRole('button', { name: 'Skriv ut' }).click();
  await page.getByRole('tab', { name: 'Klassekart 5A', selected: true }).waitFor();
  await panel.getByRole('button', { name: /Lukk/ }).first().click();
  await page.setViewportSize({ width: 1140, height: 830 });
  await page.locator('.grid').screenshot({ path: `${FOLDER}klassekart.png` });
  expect(teacher.errors).toEqual([]);
});
