// «IGP» in a real browser: a whole lesson by keyboard alone, in pairs and in base groups, on two walls.
import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, FrameLocator, Locator } from 'playwright-core';
import type { LoadedLesson, Reply } from '../../src/contract/replies';
import { compose } from '../support/groups-host';
import { draw, good } from '../support/host';
import { violations } from './support/axe';
import { launchBrowser, openPage } from './support/browser';
import { choose, startProduct, type Product, type Teacher } from './support/teacher';

const PICTURES = new URL('../../dist/pictures/', import.meta.url).pathname;
const WALLS = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
] as const;
const QUESTION = 'Hvorfor blir det høst i Norge, men ikke ved ekvator?';

let browser: Browser;
let product: Product;
let teacher: Teacher;
beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  [browser, product] = await Promise.all([launchBrowser(), startProduct('2026-11-30')]);
  await draw(product.host, '5A');
  await compose(product.host);
});
afterAll(async () => {
  await browser.close();
  await product.close();
  await product.remove();
});

const told = (className: string): Promise<LoadedLesson> =>
  good(product.host.run('loadLesson', className) as Promise<Reply<LoadedLesson>>);

/** The sidebar on a class. */
async function sitDown(className: string): Promise<void> {
  const { page, errors } = await openPage(browser, `${product.url}?user=Kari`);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await choose(page, 'Åpne sidefeltet');
  const sidebar = page
    .getByRole('complementary', { name: 'Læringspartner' })
    .frameLocator('iframe');
  await sidebar.getByLabel('Klasse').selectOption(className);
  await sidebar.getByLabel('Borte i dag').waitFor();
  teacher = { page, sidebar, errors };
}

const lesson = (): FrameLocator => teacher.page.locator('dialog[open] iframe').contentFrame();
const heading = (name: string): Locator => lesson().getByRole('heading', { level: 1, name });
/** Seconds left, as shown: the clock runs while we look, and we put it forward. */
async function left(): Promise<number> {
  const [minutes = NaN, seconds = NaN] = (await lesson().getByRole('timer').innerText())
    .split(':')
    .map(Number);
  return minutes * 60 + seconds;
}
/** The page may not have begun to count when its clock is put forward: it does at its next second. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('It never was so.');
}
const forward = (seconds: number): Promise<void> => teacher.page.clock.fastForward(seconds * 1000);
async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await teacher.page.keyboard.press(key);
}

/** From the sidebar's menu. The dialog gets the whole window. */
async function openLesson(): Promise<void> {
  const { page, sidebar } = teacher;
  await sidebar.getByRole('button', { name: 'Meny' }).focus();
  await press('Enter', 'Tab', 'Tab', 'Enter');
  await lesson().getByText('har hatt ordet').waitFor();
  await page.locator('dialog[open] .frame-place').evaluate((place: HTMLElement) => {
    place.style.width = '100vw';
    place.style.height = '100vh';
  });
}

async function closeLesson(): Promise<void> {
  await teacher.page.getByRole('button', { name: 'Lukk', exact: true }).focus();
  await press('Enter');
  await teacher.page.locator('dialog[open]').waitFor({ state: 'detached' });
}

/** Scenes that are another thing in base groups; the rest is looked at once. */
const OF_GROUPS = ['talk', 'change', 'word'];

/** What the class sees on both walls: nothing to be scrolled to, nothing a checker would refuse. */
async function look(className: string, scene: string): Promise<void> {
  const name = `${className}-${scene}`;
  if (className === '8A' && !OF_GROUPS.includes(scene)) return;
  for (const wall of WALLS) {
    await teacher.page.setViewportSize(wall);
    await teacher.page.screenshot({ path: `${PICTURES}igp-${name}-${wall.width}.png` });
    const hidden = await lesson()
      .locator('html')
      .evaluate((page) => [
        page.scrollHeight - page.clientHeight,
        page.scrollWidth - page.clientWidth,
      ]);
    expect([name, wall.width, ...hidden]).toEqual([name, wall.width, 0, 0]);
    expect([name, await violations(teacher)]).toEqual([name, []]);
  }
}

/** The names on the wall, and how high their letters are in parts of the page. */
async function word(): Promise<{ names: string; share: number }> {
  const shown = lesson().locator('.names');
  const share = await shown.evaluate(
    (element) => Number.parseFloat(getComputedStyle(element).fontSize) / window.innerHeight,
  );
  const names = await shown.locator('> *').allInnerTexts();
  return { names: names.map((name) => name.trim()).join(', '), share };
}

describe.each([
  ['5A', 'Én snakker, den andre lytter.', 'Nå snakker den som lyttet.'],
  ['8A', 'Del det dere har tenkt, én om gangen.', 'Nå slipper de andre i gruppa til.'],
])('a lesson of %s', (className, first, second) => {
  let groups: string[];
  let away: string;
  const seen: string[] = [];

  test('is planned: a question, times, and who is away', async () => {
    await sitDown(className);
    const { page, sidebar } = teacher;
    const all = (await told(className)).groups.map(({ pupils }) => pupils.map((p) => p.name));
    away = all[1]?.[0] ?? '';
    groups = all.map((names) => names.filter((name) => name !== away).join(', '));
    await sidebar.getByLabel('Borte i dag').fill(away);
    await press('Enter');
    await sidebar.getByRole('list', { name: 'Borte i dag' }).getByText(away).waitFor();
    await page.clock.install();
    await openLesson();
    // The question has the focus.
    await page.keyboard.type(QUESTION);
    await press('Tab', 'ArrowDown', 'Tab', 'Tab', 'Tab');
    await press('Space', 'Space');
    await lesson().getByRole('spinbutton', { name: 'Tenke' }).getByText('45 s').waitFor();
    await look(className, 'plan');
  });

  test('is thought about alone: pause, more time, on', async () => {
    await press('Tab', 'Enter');
    await heading('Tenk selv').waitFor();
    await lesson().getByText('Ikke snakk ennå.').waitFor();
    await lesson().getByText(QUESTION).waitFor();
    await look(className, 'think');
    await press('p');
    await lesson().getByRole('button', { name: 'Fortsett' }).waitFor();
    const still = await left();
    await forward(15);
    expect(await left()).toBe(still);
    await look(className, 'paused');
    // A button is a button: the space bar presses it.
    await press('Tab', 'Tab', 'Tab', 'Space');
    expect([await left(), await heading('Tenk selv').count()]).toEqual([still + 30, 1]);
    await press('p');
    await lesson().getByRole('button', { name: 'Pause' }).waitFor();
    await forward(15);
    await until(async () => (await left()) <= still + 15);
    await forward(80);
    await lesson().getByText('Tiden er ute').first().waitFor();
    await look(className, 'over');
  });

  test('is talked about, with «Bytt» half-way', async () => {
    await press('ArrowRight');
    await heading('Snakk sammen').waitFor();
    await lesson().getByText(first).waitFor();
    await look(className, 'talk');
    await forward(60);
    await heading('Bytt!').waitFor();
    await lesson().getByText(second, { exact: true }).waitFor();
    expect(await lesson().getByRole('status').allInnerTexts()).toEqual([`Bytt! ${second}`]);
    await look(className, 'change');
  });

  test('is shared: everyone has the word once, nobody who is away is named', async () => {
    await press('Space');
    await heading('Hva snakket dere om?').waitFor();
    await look(className, 'plenary');
    await press('PageUp');
    await lesson().locator('[aria-current]').getByText('Snakke').waitFor();
    await press('PageDown', 'PageDown');
    for (let had = 1; had <= groups.length; had++) {
      if (had > 1) await press(had % 2 === 0 ? 'PageDown' : 'Space');
      await lesson().getByText(`${had} av ${groups.length} har hatt ordet`).waitFor();
      const { names, share } = await word();
      seen.push(names);
      expect(share).toBeGreaterThan(0.08);
      if (had === 1) await look(className, 'word');
    }
    expect([...seen].sort()).toEqual([...groups].sort());
    expect(await lesson().locator('html').innerHTML()).not.toContain(away);
  });

  test('goes on when it is opened again: who was skipped comes last', async () => {
    await press('ArrowLeft');
    await heading('Hva snakket dere om?').waitFor();
    await reached(className, groups.length - 1);
    await closeLesson();
    await openLesson();
    await lesson()
      .getByText(`${groups.length - 1} av ${groups.length} har hatt ordet`)
      .waitFor();
    await look(className, 'again');
    await lesson().getByRole('button', { name: 'Start' }).focus();
    await press('Enter');
    for (const scene of ['Tenk selv', 'Snakk sammen', 'Hva snakket dere om?']) {
      await heading(scene).waitFor();
      await press('ArrowRight');
    }
    await lesson().getByText('Ordet går til').waitFor();
    expect((await word()).names).toBe(seen[groups.length - 1]);
    await reached(className, groups.length);
    expect(teacher.errors).toEqual([]);
    await teacher.page.context().close();
  });
});

/** Nobody waits for it in the dialog; here we do. */
async function reached(className: string, had: number): Promise<void> {
  for (let tries = 0; tries < 40; tries++) {
    const { turns } = await told(className);
    if (turns.filter((count) => count > 0).length === had) return;
  }
  throw new Error(`the server does not know that ${had} have had the word`);
}
