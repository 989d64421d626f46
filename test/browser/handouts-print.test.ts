// Posters and slips on paper: one page each, six slips a page, from «Skriv ut» and from the saved file.
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import ExcelJS from 'exceljs';
import type { Browser, Page } from 'playwright-core';
import type { Paper } from '../../src/contract/paper';
import type * as HostModule from '../../src/local/host';
import { printSheet } from '../../src/local/print/html';
import { handoutTexts } from '../../src/messages/handouts';
import { drawPoster, type Poster } from '../../src/tabs/poster';
import { drawSlips, type Slip } from '../../src/tabs/slips';
import { drawSubstitute } from '../../src/tabs/substitute';
import { proposeToday } from '../../src/core/today';
import type { Seated } from '../../src/core/chart-places';
import { atTables } from '../support/base-groups';
import { HARD_NAMES, ROOMS, seat, withAway } from '../support/charts';
import { pageOf, renderTab, savedTab } from '../support/printed';
import { launchBrowser } from './support/browser';
import { pagesOf, seenOn, type SeenText } from './support/paper';
import { chooseClass, draw, save, sitDown, startProduct, type Product } from './support/teacher';

const HOST = new URL('../../dist/local/host.mjs', import.meta.url).href;
/** A4 that stands, in points. */
const STANDING = { width: 595.3, height: 841.9 };

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
});
afterAll(() => browser.close());

function expectStanding(pdf: Uint8Array, count: number): void {
  const pages = pagesOf(pdf);
  expect(pages).toHaveLength(count);
  for (const { width, height } of pages) {
    expect(width).toBeCloseTo(STANDING.width, -0.5);
    expect(height).toBeCloseTo(STANDING.height, -0.5);
  }
}

const spaced = (text: string): string => text.replace(/\s+/g, ' ');

/** Slips begin with their title and end with the wish: all of one is on one page. */
function expectWhole(seen: readonly SeenText[], slips: number): void {
  const pages = Math.ceil(slips / 6);
  for (let nr = 1; nr <= pages; nr++) {
    const on = seen.filter((one) => one.page === nr).map(({ text }) => spaced(text));
    const expected = Math.min(6, slips - 6 * (nr - 1));
    for (const part of [/^To stjerner og et ønske$/, /^Til/, /^Fra /, /^Ønske$/]) {
      expect(on.filter((text) => part.test(text))).toHaveLength(expected);
    }
  }
  expect(seen.filter((one) => one.page > pages)).toEqual([]);
}

describe('of a class, through «Skriv ut»', () => {
  let product: Product;
  const links = new Map<string, string>();
  const KINDS = ['En god læringspartner', 'Slik bytter vi', 'To stjerner og et ønske'];

  beforeAll(async () => {
    product = await startProduct('2026-11-30');
    const cards =
      product.host.services.SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Samtalekort');
    cards?.getRange(3, 1, 2, 4).setValues([
      ['Plakat: slik sier vi det', '', '5A', 'Vi venter på tur.'],
      ['Bli bedre kjent', '', '', 'Hei'],
    ]);
    const teacher = await sitDown(browser, product.url);
    const { sidebar } = teacher;
    await chooseClass(teacher, '5A');
    await draw(teacher);
    await save(teacher);
    await sidebar.getByRole('button', { name: 'Skriv ut' }).click();
    const chooser = sidebar.getByLabel('Hva vil du skrive ut?');
    await chooser.waitFor();
    expect(await chooser.textContent()).not.toContain('Gruppelederen');
    for (const kind of KINDS) {
      const option = chooser.locator('option', { hasText: kind });
      await chooser.selectOption((await option.getAttribute('value')) ?? '');
      await sidebar.locator('.sidebar[aria-busy=false]').waitFor();
      if (kind === 'En god læringspartner') {
        await sidebar
          .getByText('Arket «Samtalekort», rad 4: Vi kjenner ikke «Bli bedre kjent»')
          .waitFor();
      }
      const link = sidebar.getByRole('link', { name: 'Åpne som PDF' });
      links.set(kind, (await link.getAttribute('href')) ?? '');
      const response = await fetch(links.get(kind) ?? '');
      expect(response.headers.get('content-type')).toBe('application/pdf');
      const slips = kind === 'To stjerner og et ønske';
      expectStanding(new Uint8Array(await response.arrayBuffer()), slips ? 5 : 1);
    }
    expect(teacher.errors).toEqual([]);
    await teacher.page.context().close();
  }, 120_000);
  afterAll(async () => {
    await product.close();
    await product.remove();
  });

  test('are pages that stand, each with a link of its own', () => {
    expect([...links.keys()]).toEqual(KINDS);
    expect(new Set(links.values()).size).toBe(2);
  });

  test('and the saved file has the slips on pages too, everybody once and whole', async () => {
    await product.close();
    const { openHost, internals } = (await import(HOST)) as typeof HostModule;
    const host = await openHost({ workbook: product.file, today: '2026-11-30' });
    const sheet = internals(host)
      .snapshot()
      .sheets.find(({ name }) => name === 'Utskrift 5A');
    await host.close();
    if (sheet === undefined) throw new Error('no slips');
    const seen = await seenOn(page, printSheet(sheet, pageOf('slips')));
    expect(seen.filter(({ cut }) => cut)).toEqual([]);
    expectWhole(seen, 28);
    expectStanding(await page.pdf({ preferCSSPageSize: true, printBackground: true }), 5);
    const file = new ExcelJS.Workbook();
    await file.xlsx.readFile(product.file);
    expect(file.getWorksheet('Utskrift 5A')?.pageSetup).toMatchObject({
      ...{ paperSize: 9, orientation: 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
      printArea: 'A1:D140',
    });
  });
});

/** Names as hard as they come, as many as there are pupils. */
const manyNames = (count: number): string[] =>
  Array.from({ length: count }, (_, i) => HARD_NAMES[i % HARD_NAMES.length] ?? '');

const PICTURES = fileURLToPath(new URL('../../dist/pictures/', import.meta.url));
async function shot(name: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: `${PICTURES}${name.replace(/ /g, '-')}.png`, fullPage: true });
}

describe('whatever stands on them', () => {
  async function printed(
    view: Parameters<typeof renderTab>[0],
    form: Paper['form'],
    pages: number,
  ) {
    const seen = await seenOn(page, renderTab(view, form));
    expect(seen.filter(({ cut }) => cut)).toEqual([]);
    expectStanding(await page.pdf({ preferCSSPageSize: true, printBackground: true }), pages);
    const { pageSetup } = await savedTab(view);
    const fitToHeight = pages > 1 ? 0 : 1;
    expect(pageSetup).toMatchObject({ orientation: 'portrait', fitToWidth: 1, fitToHeight });
    return seen;
  }
  const HOSTILE = [
    '<img src=x onerror="hacked=1">',
    '=HYPERLINK("http://x.invalid")',
    '{{hacked}}',
  ];

  test.each<Omit<Poster, 'className'>>([
    { name: 'partner', own: [] },
    { name: 'partner', own: HOSTILE },
    { name: 'partner', own: ['Vi hjelper hverandre uten å si svaret høyt. '.repeat(9)] },
    { name: 'leader' },
    { name: 'changePartner' },
    { name: 'changeLeader' },
  ])('the poster %j: one page with nothing cut, to be read from three metres', async (poster) => {
    const { points: asked } = handoutTexts().posters[poster.name];
    const seen = await printed(drawPoster({ className: '10C', ...poster }), 'poster', 1);
    const given = seen.filter(({ text }) => asked.some(([, said]) => said === spaced(text)));
    expect(given).toHaveLength(asked.length);
    for (const { points } of given) expect(points).toBeGreaterThanOrEqual(26);
    const told = spaced(seen.map(({ text }) => text).join(' '));
    for (const words of poster.own ?? []) expect(told).toContain(spaced(words).trim());
  });

  test.each<[string, Seated]>([
    ...ROOMS.filter(({ people }) => people === 2).map((kind): [string, Seated] => [
      kind.name,
      seat(kind.room(28), manyNames(28), 2),
    ]),
    ['tables of four', atTables(manyNames(30), 3)],
  ])('the page for a substitute, %s: both maps and all names on one page', async (name, seated) => {
    const away = [...seated.names.keys()].filter((_, i) => i % 3 === 0);
    const page = {
      ...{ className: '5A', today: '2026-11-30', ...withAway(seated, away) },
      alone: proposeToday(seated, away, [], seated.room.desks),
      routines: ['Vi begynner dagen med lesing i ti minutter.', ...HOSTILE],
    };
    const seen = await printed(drawSubstitute(page), 'substitute', 1);
    const told = spaced(seen.map(({ text }) => text).join(' '));
    for (const text of [...page.routines, 'Til vikaren i 5A', 'Slik læreren ser klassen']) {
      expect(told).toContain(text);
    }
    for (const pupil of seated.names.values()) {
      const first = pupil.slice(0, 4);
      expect(seen.filter(({ text }) => text.startsWith(first)).length).toBeGreaterThanOrEqual(2);
    }
    await shot(`vikar-${name}`);
  });

  test('slips with names of 25 letters, markup and formulas are whole', async () => {
    const names = [
      ...HARD_NAMES,
      'Wilhelmine-Alexandra Bang',
      'Christoffer-Aleksander S.',
      ...HOSTILE,
    ];
    const slips = Array.from({ length: 13 }, (_, i): Slip => {
      const at = (n: number): string => names[(i + n) % names.length] ?? '';
      return { name: at(0), partners: [at(1), at(2)].slice(i % 3) };
    });
    const seen = await printed(drawSlips(slips, '2026-11-30'), 'slips', 3);
    expectWhole(seen, 13);
    const told = seen.map(({ text }) => text.replace(/\s/g, ''));
    for (const { name } of slips)
      expect(told).toContain(`Fra ${name} · 30. november 2026`.replace(/\s/g, ''));
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  });
});
