// The draw as the class sees it, in a real browser: the whole ritual by keyboard, for pairs and for an odd class.
import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, FrameLocator, Locator, Route } from 'playwright-core';
import { ledger, load } from '../support/host';
import { violations } from './support/axe';
import { launchBrowser, openPage } from './support/browser';
import {
  choose,
  chooseClass,
  sitDown,
  startProduct,
  type Product,
  type Teacher,
} from './support/teacher';

const PICTURES = new URL('../../dist/pictures/', import.meta.url).pathname;
const SIZES = {
  small: { width: 1280, height: 800 },
  large: { width: 1920, height: 1080 },
};

let browser: Browser;
let product: Product;
beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  browser = await launchBrowser();
  product = await startProduct('2026-11-23');
});
afterAll(async () => {
  await browser.close();
  await product.close();
  await product.remove();
});

interface Wall extends Teacher {
  readonly dialog: FrameLocator;
  readonly button: (name: string) => Locator;
  readonly press: (key: string) => Promise<void>;
  readonly picture: (name: string) => Promise<unknown>;
}

/** In front of the class, with a projector of this size. */
async function standUp(className: string, size: keyof typeof SIZES, user = 'Kari'): Promise<Wall> {
  const teacher = await sitDown(browser, product.url, user);
  await teacher.page.setViewportSize(SIZES[size]);
  await chooseClass(teacher, className);
  const { page, sidebar } = teacher;
  return {
    ...teacher,
    dialog: page.locator('dialog[open]').frameLocator('iframe'),
    button: (name) => sidebar.getByRole('button', { name, exact: true }),
    press: (key) => page.keyboard.press(key),
    picture: (name) => page.screenshot({ path: `${PICTURES}${name}-${size}.png` }),
  };
}

/** Once it can be used: what is pressed before is not heard. */
async function byKeyboard(button: Locator): Promise<void> {
  await button.click({ trial: true });
  await button.focus();
  await button.press('Enter');
}

/** Keeps a call of the server waiting, as a slow line does. */
async function hold(
  { page }: Wall,
  call: string,
): Promise<{ readonly asked: Promise<void>; readonly letGo: () => Promise<void> }> {
  const waiting = { asked: () => {}, letGo: () => {} };
  const asked = new Promise<void>((resolve) => (waiting.asked = resolve));
  const gone = new Promise<void>((resolve) => (waiting.letGo = resolve));
  const calls = (route: Route): Promise<void> => {
    if (route.request().postData()?.includes(`"${call}"`) !== true) return route.fallback();
    waiting.asked();
    return gone.then(() => route.fallback());
  };
  await page.route('**/*', calls);
  const letGo = async (): Promise<void> => {
    waiting.letGo();
    await page.unroute('**/*', calls);
  };
  return { asked, letGo };
}

/** Letters of a name against the height of the dialog. */
async function nameHeights({ dialog }: Wall): Promise<number[]> {
  return dialog
    .locator('.name')
    .evaluateAll((names) =>
      names.map((name) => Number.parseFloat(getComputedStyle(name).fontSize) / innerHeight),
    );
}

const heading = ({ dialog }: Wall, text: string | RegExp): Locator =>
  dialog.getByRole('heading', { name: text });

/** From the button in the sidebar until everybody has been shown; the names on each card. */
async function revealAll(wall: Wall, cards: number, pairs: string): Promise<string[][]> {
  await heading(wall, 'To stjerner og et ønske').waitFor();
  expect(await violations(wall)).toEqual([]);
  await wall.picture('ritual-stjerner');
  await wall.press('PageDown');
  await heading(wall, 'Pakk sekken og still dere klare').waitFor();
  await wall.press(' ');
  await heading(wall, 'Rolig kropp, rolig ansikt').waitFor();
  expect(await violations(wall)).toEqual([]);
  await wall.picture('ritual-rolig');
  const shown: string[][] = [];
  for (let card = 1; card < cards; card++) {
    await wall.press('ArrowRight');
    const which = card < cards - 1 ? String(card) : `${card} og ${card + 1}`;
    await heading(wall, `${pairs} ${which} av ${cards}`).waitFor();
    shown.push(await wall.dialog.locator('.letters').allTextContents());
  }
  return shown;
}

describe('an even class on a small projector', () => {
  let wall: Wall;
  beforeAll(async () => {
    wall = await standUp('5A', 'small');
    await byKeyboard(wall.button('Trekk nye læringspartnere'));
    await wall.button('Vis trekningen').waitFor();
    await byKeyboard(wall.sidebar.getByRole('button', { name: 'Bare for læreren' }));
  });

  test('nothing is stored and nothing for teachers is open when the dialog comes', async () => {
    expect(await violations(wall)).toEqual([]);
    await byKeyboard(wall.button('Vis trekningen'));
    await heading(wall, 'To stjerner og et ønske').waitFor();
    await expect(
      wall.sidebar.getByRole('button', { name: 'Bare for læreren' }).getAttribute('aria-expanded'),
    ).resolves.toBe('false');
    expect(ledger(product.host).filter((event) => event.revealed)).toEqual([]);
    const active = wall.page.getByRole('tab', { selected: true });
    expect(await active.count()).toBeLessThanOrEqual(1);
  });

  test('everybody is shown once, in letters of at least 8 % of the height', async () => {
    await heading(wall, 'To stjerner og et ønske').waitFor();
    const shown = await revealAll(wall, 14, 'Par');
    expect(new Set(shown.flat()).size).toBe(28);
    expect(shown.map((names) => names.length)).toEqual([...Array<number>(12).fill(2), 4]);
    expect(Math.min(...(await nameHeights(wall)))).toBeGreaterThanOrEqual(0.08);
    expect(await violations(wall)).toEqual([]);
    await wall.page.waitForTimeout(2500);
    await wall.picture('ritual-siste');
    await wall.press('PageUp');
    await heading(wall, 'Par 12 av 14').waitFor();
    expect(Math.min(...(await nameHeights(wall)))).toBeGreaterThanOrEqual(0.08);
    await wall.page.waitForTimeout(2000);
    await wall.picture('ritual-par');
  });

  test('it is stored, and no tab tells of it before the end', async () => {
    const events = ledger(product.host);
    expect(events[events.length - 1]?.revealed).toBe(true);
    const tabs = product.host.sheets().map(({ name }) => name);
    expect(tabs.filter((name) => name.startsWith('5A 2026-11-23'))).toEqual([]);
    expect((await load(product.host, '5A')).needs).toMatchObject([{ kind: 'showing', by: '' }]);
  });

  test('closed half-way it goes on where it stopped; a colleague is told', async () => {
    await wall.press('Tab');
    await byKeyboard(wall.dialog.getByRole('button', { name: 'Lukk' }));
    await wall.page.locator('dialog[open]').waitFor({ state: 'detached' });
    await wall.button('Hjelp').hover();
    await wall.sidebar.getByText('Trekningen vises nå').waitFor();
    expect(await violations(wall)).toEqual([]);
    await wall.picture('ritual-avbrutt');
    const { page: other } = await openPage(browser, `${product.url}?user=Per`);
    await choose(other, 'Åpne sidefeltet');
    const sidebar = other.locator('aside').frameLocator('iframe');
    await sidebar.getByText('Trekningen vises nå').waitFor();
    expect(await sidebar.getByRole('button', { name: /^Trekk/ }).count()).toBe(0);
    await other.close();
    await byKeyboard(wall.button('Fortsett visningen'));
    await heading(wall, 'Par 12 av 14').waitFor();
  });

  test('after the last pair: find your place, greet, wishes, a minute each, done', async () => {
    await wall.press('ArrowRight');
    await wall.press('ArrowRight');
    await heading(wall, 'Finn plassen din').waitFor();
    expect(await violations(wall)).toEqual([]);
    await wall.picture('ritual-plassen');
    await wall.press('ArrowRight');
    await heading(wall, 'Hils på læringspartneren din').waitFor();
    expect(await violations(wall)).toEqual([]);
    await wall.picture('ritual-hils');
    await wall.press('ArrowRight');
    await heading(wall, 'Ønsker for perioden').waitFor();
    await wall.press('ArrowRight');
    await heading(wall, 'Ett minutt hver').waitFor();
    await byKeyboard(wall.dialog.getByRole('button', { name: 'Start klokka' }));
    await wall.dialog.getByRole('timer').waitFor();
    expect(await violations(wall)).toEqual([]);
    await wall.picture('ritual-minutt');
    await wall.press('ArrowRight');
    await heading(wall, 'Lykke til sammen!').waitFor();
    await wall.dialog.getByText('Klassekartet er tegnet').waitFor();
    expect(await violations(wall)).toEqual([]);
    await wall.picture('ritual-ferdig');
    const tabs = product.host.sheets().map(({ name }) => name);
    expect(tabs).toEqual(expect.arrayContaining(['5A 2026-11-23', 'Klassekart 5A']));
    await byKeyboard(wall.dialog.getByRole('button', { name: 'Lukk' }));
    await wall.page.locator('dialog[open]').waitFor({ state: 'detached' });
    expect(wall.errors).toEqual([]);
    await wall.page.close();
  });
});

describe('an odd class on a large projector', () => {
  let wall: Wall;
  beforeAll(async () => {
    wall = await standUp('5B', 'large');
  });
  afterAll(() => wall.page.close());

  test('the whole ritual, with one away today', async () => {
    const { pupils } = await load(product.host, '5B');
    const [away] = pupils;
    await wall.sidebar.getByLabel('Borte i dag').fill(away?.name ?? '');
    await wall.press('ArrowDown');
    await wall.press('Enter');
    await wall.sidebar.getByText('Gjelder bare i dag').waitFor();
    await byKeyboard(wall.button('Trekk nye læringspartnere'));
    await byKeyboard(wall.button('Vis trekningen'));
    const cards = Math.floor(pupils.length / 2);
    const shown = await revealAll(wall, cards, 'Nummer');
    expect(new Set(shown.flat()).size).toBe(pupils.length);
    expect(Math.min(...(await nameHeights(wall)))).toBeGreaterThanOrEqual(0.08);
    expect(await violations(wall)).toEqual([]);
    await wall.page.waitForTimeout(2500);
    await wall.picture('ritual-odde');
    await wall.press('ArrowRight');
    await heading(wall, 'Finn plassen din').waitFor();
    await wall.picture('ritual-odde-plassen');
    expect(await violations(wall)).toEqual([]);
  });

  test('a menu opened at once stays open when the sidebar learns that all is stored', async () => {
    for (const scene of ['Hils på', 'Ønsker', 'Ett minutt', 'Lykke til']) {
      await wall.press('ArrowRight');
      await heading(wall, new RegExp(`^${scene}`)).waitFor();
    }
    await wall.dialog.getByText('Klassekartet er tegnet').waitFor();
    const held = await hold(wall, 'loadClass');
    await byKeyboard(wall.dialog.getByRole('button', { name: 'Lukk' }));
    await wall.page.locator('dialog[open]').waitFor({ state: 'detached' });
    await byKeyboard(wall.button('Meny'));
    await held.asked;
    await held.letGo();
    await wall.sidebar.getByText('Lagret. Gjelder fra i dag.').waitFor();
    await expect(wall.button('Oppdater').isVisible()).resolves.toBe(true);
    expect(wall.errors).toEqual([]);
  });
});
