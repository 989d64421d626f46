// «Oversikt» in a real browser, for a class of thirty with seven years behind it.
import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, FrameLocator } from 'playwright-core';
import type { Host } from '../../src/local/host';
import { composeOld, growOld } from '../support/seven-years';
import { violations } from './support/axe';
import { launchBrowser, openPage } from './support/browser';
import { pagesOf } from './support/paper';
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
    const said = 'Alle rekker å sitte med minst 21 av de 29 andre i år.';
    await opened.dialog.getByText(said).waitFor();
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

  test('the matrix by keyboard says what the table for screen readers says', async () => {
    const { dialog, teacher } = opened;
    // Where the pointer rests is where arrows would begin.
    await teacher.page.mouse.move(0, 0);
    for (const view of ['Klassen', 'Hvem med hvem', 'I alt', 'Etter navn']) {
      await dialog.getByRole('button', { name: view, exact: true }).click();
    }
    const table = dialog.getByRole('table', { name: 'Hvem har sittet med hvem' });
    const names = await table.getByRole('rowheader').allInnerTexts();
    expect(names).toHaveLength(30);
    const third = table.getByRole('row').nth(3);
    const times = await third.getByRole('cell').nth(1).innerText();
    await teacher.page.mouse.move(0, 0);
    await dialog.getByRole('application', { name: 'Hvem har sittet med hvem' }).focus();
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowDown']) {
      await teacher.page.keyboard.press(key);
    }
    const said = dialog.locator('.pointed');
    await said.filter({ hasText: `${names[2] ?? ''} og ${names[1] ?? ''}: ` }).waitFor();
    const counts = [...(await said.innerText()).matchAll(/(\d+) gang(?:er)? (?:i år|før)/g)];
    const sum = counts.reduce((total, [, count]) => total + Number(count), 0);
    expect(String(sum)).toBe(times);
  });

  test('the pages are drawn for teachers, one PDF page each', async () => {
    const { dialog, product } = opened;
    const pages = [
      ['Hvem med hvem', 'Lag ark til utskrift'],
      ['Én elev', 'Ark for læreren'],
      ['Én elev', 'Ark for foresatte'],
    ] as const;
    for (const [view, button] of pages) {
      await dialog.getByRole('button', { name: view, exact: true }).click();
      await dialog.getByRole('button', { name: button, exact: true }).click();
      await dialog.getByText('Klar til utskrift i arket «Teammøte»', { exact: false }).waitFor();
      const link = dialog.getByRole('link', { name: 'Åpne som PDF' });
      const response = await fetch((await link.getAttribute('href')) ?? '');
      const [first, ...more] = pagesOf(new Uint8Array(await response.arrayBuffer()));
      expect([button, more]).toEqual([button, []]);
      expect(first?.width).toBeGreaterThan(first?.height ?? 0);
    }
    const names = product.host.sheets().filter(({ hidden }) => !hidden);
    expect(names.map(({ name }) => name)).not.toContain('Utskrift 5A');
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
