// «Oversikt» in a real browser, for a class of thirty with seven years behind it.
import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, FrameLocator } from 'playwright-core';
import type { Host } from '../../src/local/host';
import { composeOld, growOld } from '../support/seven-years';
import { violations } from './support/axe';
import { launchBrowser, openPage } from './support/browser';
import { choose, startProduct, type Product, type Teacher } from './support/teacher';

const PICTURES = new URL('../../dist/pictures/', import.meta.url).pathname;
/** Of 19 draws a year, in November: seven years of them less what is to come. */
const SO_FAR = 7;

let browser: Browser;
beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  browser = await launchBrowser();
});
afterAll(() => browser.close());

interface Opened {
  readonly product: Product;
  readonly teacher: Teacher;
  readonly dialog: FrameLocator;
}

/** The dialog on a class whose log was written. */
async function openOn(className: string, grow: (host: Host) => Promise<void>): Promise<Opened> {
  const product = await startProduct('2026-11-24');
  await grow(product.host);
  const { page, errors } = await openPage(browser, `${product.url}?user=Kari`);
  await choose(page, 'Åpne sidefeltet');
  const sidebar = page
    .getByRole('complementary', { name: 'Læringspartner' })
    .frameLocator('iframe');
  await sidebar.getByLabel('Klasse').selectOption(className);
  await sidebar.locator('.sidebar[aria-busy=false]').waitFor();
  await sidebar.getByRole('button', { name: 'Meny' }).click();
  await sidebar.getByRole('button', { name: 'Oversikt …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Oversikt' }).frameLocator('iframe');
  await dialog.getByRole('heading', { name: `Oversikt for ${className}` }).waitFor();
  return { product, dialog, teacher: { page, sidebar, errors } };
}

/** One view after the other: nothing a checker would refuse, and a picture of each. */
async function lookAt({ dialog, teacher }: Opened, views: readonly string[], prefix: string) {
  for (const view of views) {
    await dialog.getByRole('button', { name: view, exact: true }).click();
    const name = `${prefix}-${view.toLowerCase().replace(/ /g, '-')}`;
    await teacher.page
      .getByRole('dialog', { name: 'Oversikt' })
      .screenshot({ path: `${PICTURES}oversikt-${name}.png` });
    expect([name, await violations(teacher)]).toEqual([name, []]);
  }
}

describe('thirty pupils in pairs', () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openOn('5A', (host) => growOld(host, SO_FAR));
    await opened.dialog.getByText(/^Alle rekker å sitte med minst/).waitFor();
  }, 120_000);
  afterAll(async () => {
    await opened.product.close();
    await opened.product.remove();
  });

  test('every view', async () => {
    const { dialog, teacher } = opened;
    await lookAt(opened, ['Klassen', 'Plasser', 'Én elev', 'Hvem med hvem', 'I alt'], 'par');
    await dialog.locator('svg.matrix').hover({ position: { x: 300, y: 300 } });
    await lookAt(opened, ['Færrest først'], 'par');
    expect(teacher.errors).toEqual([]);
  });
});

describe('a class in base groups', () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openOn('8A', composeOld);
  }, 120_000);
  afterAll(async () => {
    await opened.product.close();
    await opened.product.remove();
  });

  test('every view', async () => {
    const views = [
      'Klassen',
      'Plasser',
      'Én elev',
      'Gruppeledere',
      'Hvem med hvem',
      'Basisgrupper',
    ];
    await lookAt(opened, views, 'gruppe');
    expect(opened.teacher.errors).toEqual([]);
  });
});
