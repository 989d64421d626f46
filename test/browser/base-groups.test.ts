// Base groups in a real browser: composed in the team's dialog, turned four times, led, printed.
import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, FrameLocator, Locator } from 'playwright-core';
import type { DrawEvent } from '../../src/core/model';
import { load } from '../support/host';
import { violations } from './support/axe';
import { launchBrowser, openPage } from './support/browser';
import { pagesOf } from './support/paper';
import { choose, startProduct, type Product, type Teacher } from './support/teacher';

const PICTURES = new URL('../../dist/pictures/', import.meta.url).pathname;
/** The first day of school and the four changes that follow: 28 September is in the autumn holiday. */
const [FIRST_DAY, ...CHANGES] = [
  '2026-08-17',
  '2026-08-31',
  '2026-09-14',
  '2026-10-05',
  '2026-10-19',
] as const;

let browser: Browser;
let product: Product;
let teacher: Teacher;
beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  browser = await launchBrowser();
  product = await startProduct(FIRST_DAY);
  teacher = await sitDown();
});
afterAll(async () => {
  await browser.close();
  await product.close();
  await product.remove();
});

/** The page with the sidebar on 8A. */
async function sitDown(): Promise<Teacher> {
  const { page, errors } = await openPage(browser, `${product.url}?user=Kari`);
  await choose(page, 'Åpne sidefeltet');
  const sidebar = page
    .getByRole('complementary', { name: 'Læringspartner' })
    .frameLocator('iframe');
  await sidebar.getByLabel('Klasse').selectOption('8A');
  await sidebar.getByRole('button', { name: 'Foreslå basisgrupper' }).waitFor();
  return { page, sidebar, errors };
}

const button = (name: string | RegExp): Locator => teacher.sidebar.getByRole('button', { name });
const dialog = (): FrameLocator => teacher.page.locator('dialog[open]').frameLocator('iframe');
const inDialog = (name: string | RegExp): Locator =>
  dialog().getByRole('button', { name, exact: true });
const picture = (name: string): Promise<unknown> =>
  teacher.page.screenshot({ path: `${PICTURES}${name}.png` });

/** The groups on the table, by the label of each. */
async function groups(): Promise<Record<string, string[]>> {
  const cards = await dialog().locator('li.group').all();
  const entries = await Promise.all(
    cards.map(async (card) => {
      const names = await card.locator('.name').allInnerTexts();
      return [await card.locator('h3').innerText(), names] as const;
    }),
  );
  return Object.fromEntries(entries);
}

async function newest(): Promise<DrawEvent> {
  const { newest } = await load(product.host, '8A');
  if (newest === null) throw new Error('nothing is stored');
  return newest;
}

/** The same workbook on another day. */
async function onDay(today: string): Promise<void> {
  expect(teacher.errors).toEqual([]);
  await teacher.page.context().close();
  const { file } = product;
  await product.close();
  product = await startProduct(today, file);
  teacher = await sitDown();
}

describe('the team composes', () => {
  test('in a dialog that opens on the class and says what it is for', async () => {
    await button('Foreslå basisgrupper').click();
    await dialog().getByText('Her står opplysninger om elevene. Slå av projektoren.').waitFor();
    await dialog().getByRole('tab', { name: '8A', selected: true }).waitFor();
    expect(await violations(teacher)).toEqual([]);
  });

  test('a proposal is made, with a verdict on each group and the price of both ends', async () => {
    await inDialog('Foreslå basisgrupper').click();
    await dialog().getByText('Sju grupper på fire', { exact: false }).waitFor();
    const all = await groups();
    expect(Object.keys(all)).toHaveLength(7);
    expect(new Set(Object.values(all).flat()).size).toBe(28);
    await dialog().getByRole('button', { name: 'Bruk forslaget «Flest nye»' }).waitFor();
    await picture('teammote');
    expect(await violations(teacher)).toEqual([]);
  });

  /** No leader, and nobody who may not sit together with somebody: then the swap would not be offered. */
  const anybody = (group: readonly string[] = []): string | undefined =>
    group.slice(1).find((name) => !/^(Albert|Gustav|Kaja|Thea)\b/.test(name));

  test('two pupils change places when the team says so, not before', async () => {
    const before = await groups();
    const [one = '', other = ''] = Object.keys(before);
    const [first = '', second = ''] = [before[one], before[other]].map(anybody);
    const seat = (name: string): Locator =>
      dialog()
        .getByRole('button', { name: new RegExp(`^${name}`) })
        .first();
    await seat(first).focus();
    await teacher.page.keyboard.press('Enter');
    await seat(second).focus();
    await teacher.page.keyboard.press('Enter');
    await dialog()
      .getByRole('heading', { name: `${first} og ${second}` })
      .waitFor();
    expect(await groups()).toEqual(before);
    // What is said of the two covers neither of them.
    const chosen = await dialog()
      .locator('.pick[aria-pressed=true]')
      .evaluateAll((seats) =>
        seats.map((seat) => {
          const { left, top, width, height } = seat.getBoundingClientRect();
          const seen = document.elementFromPoint(left + width / 2, top + height / 2);
          return seat.contains(seen);
        }),
      );
    expect(chosen).toEqual([true, true]);
    await picture('teammote-bytte');
    expect(await violations(teacher)).toEqual([]);
    await inDialog('Bytt plass').click();
    await dialog().getByText('Justert for hånd').waitFor();
    const after = await groups();
    expect(after[one]).toContain(second);
    expect(after[other]).toContain(first);
  });

  test('groups that are locked stay when the rest is proposed again', async () => {
    const before = await groups();
    const kept = Object.keys(before).slice(0, 2);
    for (const table of kept) await inDialog(`Lås hele gruppa ved ${table}`).click();
    await inDialog('Foreslå resten på nytt').click();
    await inDialog('Stopp og bruk dette').waitFor({ state: 'detached' });
    const after = Object.values(await groups()).map((names) => names.sort().join());
    for (const table of kept) expect(after).toContain(before[table]?.sort().join());
    expect(after.slice().sort()).not.toEqual(
      Object.values(before)
        .map((names) => names.sort().join())
        .sort(),
    );
  });

  test('saved, the groups stand with leaders on the chart', async () => {
    await inDialog('Lagre').click();
    await dialog().getByText('Lagret. Gruppene gjelder fra i dag.').waitFor();
    const { kind, from } = await newest();
    expect([kind, from]).toEqual(['groups', FIRST_DAY]);
    await teacher.page.getByRole('button', { name: 'Lukk', exact: true }).click();
    await teacher.page.getByRole('complementary', { name: 'Læringspartner' }).hover();
    await button('Bytt gruppeleder').waitFor();
    await teacher.sidebar.getByText('Ledere i dag').waitFor();
    await picture('basisgrupper-sidefelt');
    expect(await violations(teacher)).toEqual([]);
  });
});

describe('every fortnight', () => {
  test('one click changes leaders and partners, four times, and all have led', async () => {
    const composed = await newest();
    const leaders = [composed.groups.map(([leader]) => leader)];
    for (const day of CHANGES) {
      await onDay(day);
      await button('Bytt gruppeleder').click();
      await teacher.sidebar.getByText('Nye gruppeledere fra i dag').waitFor();
      const turned = await newest();
      expect([turned.kind, turned.from, turned.desks]).toEqual(['rotation', day, composed.desks]);
      leaders.push(turned.groups.map(([leader]) => leader));
    }
    expect(new Set(leaders.slice(0, 4).flat()).size).toBe(28);
    expect(leaders[4]).toEqual(leaders[0]);
  });

  test('but not twice in the same period', async () => {
    await button('Bytt gruppeleder').waitFor();
    expect(await button('Bytt gruppeleder').getAttribute('aria-disabled')).toBe('true');
    await teacher.sidebar.getByText('Byttet er allerede gjort i denne perioden.').waitFor();
  });

  test('an absent leader is stood in for by the one who led before', async () => {
    const { groups, desks } = await newest();
    const { pupils } = await load(product.host, '8A');
    const short = (id = ''): string => pupils.find((pupil) => pupil.id === id)?.short ?? '';
    const [leader, deputy] = groups[0] ?? [];
    await teacher.sidebar.getByLabel('Borte i dag').fill(short(leader));
    await teacher.page.keyboard.press('Enter');
    await teacher.sidebar
      .getByText(`Bord ${desks[0]}: ${short(deputy)} (for ${short(leader)})`)
      .waitFor();
    await picture('ledere-i-dag');
    expect(await violations(teacher)).toEqual([]);
  });

  test('the chart, lists and posters are printed, one page each, and six slips a page', async () => {
    await button('Skriv ut').click();
    const link = teacher.sidebar.getByRole('link', { name: 'Åpne som PDF' });
    const what = teacher.sidebar.getByLabel('Hva vil du skrive ut?');
    await link.waitFor();
    const kinds = await what
      .locator('option')
      .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
    for (const kind of kinds.filter((value) => value !== '')) {
      await what.selectOption(kind);
      await teacher.sidebar.locator('.sidebar[aria-busy=false]').waitFor();
      const response = await fetch((await link.getAttribute('href')) ?? '');
      const pages = pagesOf(new Uint8Array(await response.arrayBuffer()));
      expect([kind, pages.length]).toEqual([kind, kind === 'slips' ? 5 : 1]);
    }
    expect(kinds).toEqual(expect.arrayContaining(['posterLeader', 'posterChange', 'slips']));
    expect(teacher.errors).toEqual([]);
  });
});
