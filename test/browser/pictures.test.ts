// The pictures of the documentation, taken from the running product: they cannot lie.
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { Paper } from '../../src/contract/paper';
import { LAYOUTS } from '../../src/core/room-layouts';
import { proposeToday } from '../../src/core/today';
import { drawChart, type ChartInput } from '../../src/tabs/chart';
import type { Seated } from '../../src/core/chart-places';
import { drawPoster } from '../../src/tabs/poster';
import { drawSlips } from '../../src/tabs/slips';
import { drawSubstitute } from '../../src/tabs/substitute';
import type { TabView } from '../../src/tabs/view';
import { atTables } from '../support/base-groups';
import { draw as drawOn } from '../support/host';
import { FIRST_NAMES, ROOMS, seat, withAway } from '../support/charts';
import { renderTab } from '../support/printed';
import { launchBrowser, openPage } from './support/browser';
import { onTable } from './support/on-table';
import { seenOn, type SeenText } from './support/paper';
import {
  choose,
  chooseClass,
  draw,
  save,
  sitDown,
  startProduct,
  type Product,
} from './support/teacher';

/** `npm run pictures` copies them from here to docs/pictures. */
const FOLDER = fileURLToPath(new URL('../../dist/docs-pictures/', import.meta.url));

let browser: Browser;
beforeAll(async () => {
  mkdirSync(FOLDER, { recursive: true });
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('the product', () => {
  let product: Product;
  beforeAll(async () => {
    product = await startProduct('2026-11-30');
  });
  afterAll(async () => {
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
    await page.setViewportSize({ width: 1140, height: 890 });
    await page.locator('.grid').screenshot({ path: `${FOLDER}klassekart.png` });
    expect(teacher.errors).toEqual([]);
  });
});

describe('a lesson, and the year', () => {
  test('think, «Bytt», who has the word; the plan of changes', async () => {
    const product = await startProduct('2026-11-27');
    await product.host.run('rememberUser', 'Kari');
    for (const today of ['2026-11-02', '2026-11-16']) {
      await drawOn(product.host.reopen({ today }), '5A');
    }
    const { page, sidebar, errors } = await sitDown(browser, product.url);
    // Nothing moves while it is photographed.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.clock.install();
    await sidebar.getByRole('button', { name: 'Meny' }).click();
    await sidebar.getByRole('button', { name: 'IGP i timen …' }).click();
    const shown = page.locator('dialog[open]');
    const lesson = shown.frameLocator('iframe');
    const scene = async (text: string, file: string): Promise<void> => {
      await lesson.getByText(text).first().waitFor();
      await shown.screenshot({ path: `${FOLDER}igp-${file}.png` });
    };
    await lesson.getByText('har hatt ordet').waitFor();
    await page.keyboard.type('Hvorfor blir det høst i Norge, men ikke ved ekvator?');
    await lesson.getByRole('button', { name: 'Start' }).click();
    await scene('Ikke snakk ennå.', 'tenk');
    await page.keyboard.press('PageDown');
    await lesson.getByRole('heading', { name: 'Snakk sammen' }).waitFor();
    await page.keyboard.press('PageDown');
    await lesson.getByRole('heading', { name: 'Hva snakket dere om?' }).waitFor();
    await page.keyboard.press('PageDown');
    await scene('Ordet går til', 'ordet');
    await page.getByRole('button', { name: 'Lukk', exact: true }).click();

    await sidebar.getByRole('button', { name: 'Meny' }).click();
    await sidebar.getByRole('button', { name: 'Bytteplan' }).click();
    await page.getByRole('tab', { name: 'Bytteplan', selected: true }).waitFor();
    await page.setViewportSize({ width: 1280, height: 850 });
    await page.screenshot({ path: `${FOLDER}bytteplan.png` });
    expect(errors).toEqual([]);
    await page.context().close();
    await product.close();
    await product.remove();
  });
});

describe('the draw as the class sees it', () => {
  test('stand ready, a pair, the last two, find your place', async () => {
    const product = await startProduct('2026-11-30');
    const { page, sidebar, errors } = await sitDown(browser, product.url);
    // Nothing moves while it is photographed.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await sidebar.getByRole('button', { name: 'Trekk nye læringspartnere' }).click();
    await sidebar.getByRole('button', { name: 'Vis trekningen' }).click();
    const shown = page.locator('dialog[open]');
    const heading = shown.frameLocator('iframe').getByRole('heading', { level: 2 });
    await heading.waitFor();
    const files = new Map([
      ['Rolig kropp, rolig ansikt', 'rolig'],
      ['Par 9 av 14', 'par'],
      ['Par 13 og 14 av 14', 'siste'],
      ['Finn plassen din', 'plassen'],
      ['Ett minutt hver', 'minutt'],
    ]);
    for (let steps = 0; files.size > 0 && steps < 30; steps++) {
      const title = (await heading.textContent()) ?? '';
      const file = files.get(title);
      if (file !== undefined) await shown.screenshot({ path: `${FOLDER}visning-${file}.png` });
      files.delete(title);
      await page.keyboard.press('PageDown');
      await heading.filter({ hasNotText: title }).waitFor();
    }
    expect([...files.values()]).toEqual([]);
    expect(errors).toEqual([]);
    await page.context().close();
    await product.close();
    await product.remove();
  });
});

describe('base groups', () => {
  let product: Product;
  beforeAll(async () => {
    product = await startProduct('2026-08-17');
  });
  afterAll(async () => {
    await product.close();
    await product.remove();
  });

  test('the team’s meeting', async () => {
    const { page, sidebar, errors } = await sitDown(browser, product.url);
    await sidebar.getByLabel('Klasse').selectOption('8A');
    await sidebar.getByRole('button', { name: 'Foreslå basisgrupper' }).click();
    const shown = page.locator('dialog[open]');
    const dialog = shown.frameLocator('iframe');
    await dialog.getByRole('button', { name: 'Foreslå basisgrupper', exact: true }).click();
    await dialog.getByText('Sju grupper på fire', { exact: false }).waitFor();
    await dialog.getByRole('button', { name: 'Bruk forslaget «Flest nye»' }).waitFor();
    expect(await dialog.locator('li.group .name').count()).toBe(28);
    await shown.screenshot({ path: `${FOLDER}teammote.png` });

    await dialog.getByRole('button', { name: 'Lagre', exact: true }).click();
    await dialog.getByText('Lagret. Gruppene gjelder fra i dag.').waitFor();
    expect(errors).toEqual([]);
    await page.context().close();
  });
  test('the sidebar on the day leaders change', async () => {
    const { file } = product;
    await product.close();
    product = await startProduct('2026-08-31', file);
    const { page, errors } = await openPage(browser, `${product.url}?user=Kari`);
    await choose(page, 'Åpne sidefeltet');
    const panel = page.getByRole('complementary', { name: 'Læringspartner' });
    await panel.frameLocator('iframe').getByText('Ledere i dag').waitFor();
    const { x = 0, y = 0, width = 0 } = (await panel.boundingBox()) ?? {};
    const clip = { x, y, width, height: 560 };
    await page.screenshot({ path: `${FOLDER}sidefelt-basisgrupper.png`, clip });
    expect(errors).toEqual([]);
  });

  /** One of the dialogs in the sidebar's menu, and who goes in 5A. */
  async function dialogOf(user: string, item: string) {
    const { page, sidebar, errors } = await sitDown(browser, product.url, user);
    await sidebar.getByLabel('Klasse').selectOption('5A');
    await sidebar.getByRole('button', { name: 'Meny' }).click();
    await sidebar.getByRole('button', { name: item }).click();
    const shown = page.locator('dialog[open]');
    const roster = product.host.sheets().find(({ name }) => name === 'Elever')?.values ?? [];
    const here = roster.filter((row) => row[0] === '5A' && row[5] === 'Går her');
    const names = here.map((row) => row[1] ?? '');
    return { shown, dialog: shown.frameLocator('iframe'), names, errors };
  }

  test('a pasted list, a new school year and pasted pairs, before anything is saved', async () => {
    const { shown: list, dialog: pupils, names, errors } = await dialogOf('Per', 'Elever …');
    await pupils.getByLabel('Klasselista').fill(['Noor Haddad', ...names.slice(1)].join('\n'));
    await pupils.getByLabel('Noor Haddad').waitFor();
    await list.screenshot({ path: `${FOLDER}elever.png` });
    const { shown, dialog, errors: more } = await dialogOf('Liv', 'Skoleåret …');
    await dialog.getByLabel('Første skoledag').fill('18.8.2027');
    await shown.screenshot({ path: `${FOLDER}skolear-nytt.png` });
    await dialog.getByRole('button', { name: 'Hent inn tidligere par' }).click();
    const pairs = names.slice(0, 14).map((name, i) => `${name}\t${names[14 + i] ?? ''}`);
    const text = ['2.3.2026', ...pairs, '', ...pairs.slice(0, 5), `Noor Ukjent\t${names[9]!}`];
    await dialog.getByLabel('Hvem satt sammen?').fill(text.join('\n'));
    await dialog.getByText('Ikke forstått (1)').waitFor();
    await shown.screenshot({ path: `${FOLDER}tidligere-par.png` });
    expect([errors, more]).toEqual([[], []]);
  });
});

describe('on paper, in colour and in grey', () => {
  const FILES = { rows: 'rader', columns: 'kolonner', horseshoe: 'hestesko', tables: 'grupper' };
  const ABOUT = { className: '5A', from: '2026-11-30', next: '2026-12-14' } as const;
  const NAMES = FIRST_NAMES.slice(0, 28);
  let page: Page;
  /** Another one: the printed page loads nothing, pictures of itself neither. */
  let table: Page;
  beforeAll(async () => {
    const viewport = { width: 1200, height: 850 };
    page = await browser.newPage({ viewport, deviceScaleFactor: 0.5 });
    table = await browser.newPage({ viewport });
  });

  test.each(LAYOUTS)('a class of 28, from both sides: %s', async (layout) => {
    const kind = ROOMS.find(({ name }) => name === layout);
    if (kind === undefined) throw new Error(layout);
    await photograph(seat(kind.room(NAMES.length), NAMES, kind.people), ABOUT, FILES[layout]);
  });

  test('base groups', () =>
    photograph(atTables(NAMES, 3), { ...ABOUT, className: '8A' }, 'basisgrupper'));

  test('posters', async () => {
    const own = ['Vi ser på den som snakker.', 'Vi sier «prøv en gang til».'];
    const posters = [
      drawPoster({ name: 'partner', className: '5A', own }),
      drawPoster({ name: 'changePartner', className: '5A' }),
      drawPoster({ name: 'leader', className: '8A' }),
    ];
    await pictured(posters, 'poster', 'plakater');
  });

  test('the page for a substitute', async () => {
    const seated = seat(ROOMS[0]!.room(NAMES.length), NAMES, 2);
    const away = [...seated.names.keys()].slice(3, 4);
    const routines = ['Vi leser ti minutter når vi kommer inn.', 'Melk hentes kl. 10.45.'];
    const alone = proposeToday(seated, away, [], seated.room.desks);
    const who = { className: '5A', today: ABOUT.from, ...withAway(seated, away) };
    await pictured([drawSubstitute({ ...who, alone, routines })], 'substitute', 'vikar');
  });

  test('slips', async () => {
    const slips = NAMES.map((name, i) => ({ name, partners: [NAMES[i ^ 1] ?? ''] }));
    await pictured([drawSlips(slips, ABOUT.from)], 'slips', 'lapper');
  });

  async function photograph(
    seated: Seated,
    about: Omit<ChartInput, keyof Seated>,
    file: string,
  ): Promise<void> {
    const views = (['teacher', 'pupils'] as const).map((seenFrom) =>
      drawChart({ ...seated, ...about, seenFrom }),
    );
    const seen = await pictured(views, 'room', `kart-${file}`);
    expect(seen.filter(({ text }) => NAMES.includes(text))).toHaveLength(2 * NAMES.length);
  }

  /** The first page of each, beside each other. */
  async function pictured(
    views: readonly TabView[],
    form: Paper['form'],
    file: string,
  ): Promise<SeenText[]> {
    const pages: string[] = [];
    const all: SeenText[] = [];
    for (const view of views) {
      const seen = await seenOn(page, renderTab(view, form));
      expect(seen.filter(({ cut }) => cut)).toEqual([]);
      all.push(...seen);
      pages.push((await page.locator('.paper').first().screenshot()).toString('base64'));
    }
    await table.setContent(onTable(pages));
    await table.locator('main').screenshot({ path: `${FOLDER}${file}.png` });
    return all;
  }
});
