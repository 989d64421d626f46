// What hangs on the wall says nothing of considerations, levels, reasons or repeats: every scene, text and attribute.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Frame } from 'playwright-core';
import type { LoadedTeam, Reply } from '../../src/contract/replies';
import { names } from '../../src/messages/nb/names';
import { compose } from '../support/groups-host';
import { good, load } from '../support/host';
import { launchBrowser } from './support/browser';
import { draw, press, sitDown, startProduct, type Product, type Teacher } from './support/teacher';

let browser: Browser;
let product: Product;
let teacher: Teacher;
beforeAll(async () => {
  [browser, product] = await Promise.all([launchBrowser(), startProduct('2026-11-23')]);
  teacher = await sitDown(browser, product.url);
});
afterAll(async () => {
  await browser.close();
  await product.close();
  await product.remove();
});

/** Words that would tell the class what only teachers know; «sammen» alone is what everybody is. */
const TELLING = new RegExp(
  [
    ...Object.values(names.consideration).filter((name) => name !== names.consideration.together),
    'bare sammen|egen plass|hensyn(?!ene)|fordeling|støttespiller|gjentak|sittet sammen|hatt i år|justert|"rules"|"level"',
  ].join('|'),
  'i',
);

/** All of a page but what is not shown: its scripts, its styles, and the labels of closed buttons. */
async function contentOf(frame: Frame): Promise<string> {
  return frame.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    for (const element of copy.querySelectorAll('script, style')) element.remove();
    return copy.outerHTML;
  });
}

const frames = (): Frame[] => teacher.page.mainFrame().childFrames();
const lastFrame = (): Frame => frames()[frames().length - 1]!;

test('the class has much that must not be told, and the teacher’s part tells it', async () => {
  const { rules, otherRules } = await load(product.host, '5A');
  expect(rules.length + otherRules.length).toBeGreaterThanOrEqual(4);
  await draw(teacher);
  await teacher.sidebar.getByRole('button', { name: 'Bare for læreren' }).click();
  expect(await contentOf(frames()[0]!)).toMatch(TELLING);
});

test('the sidebar’s first view does not', async () => {
  await teacher.sidebar.getByRole('button', { name: 'Bare for læreren' }).click();
  expect(await contentOf(frames()[0]!)).not.toMatch(TELLING);
});

test('«Vis trekningen» does not, from the first scene to the last', async () => {
  await teacher.sidebar.getByRole('button', { name: 'Vis trekningen' }).click();
  const dialog = teacher.page.locator('dialog[open]').frameLocator('iframe');
  const heading = dialog.getByRole('heading', { level: 2 });
  await heading.waitFor();
  const titles = new Set<string>();
  for (let steps = 0; steps < 40; steps++) {
    titles.add((await heading.textContent()) ?? '');
    expect(await contentOf(lastFrame())).not.toMatch(TELLING);
    if (titles.has('Lykke til sammen!')) break;
    await dialog.getByRole('button', { name: /^(Neste|Vis det første paret)$/ }).click();
    await dialog.locator('[aria-busy="false"]').waitFor();
  }
  expect(titles.size).toBe(3 + 13 + 5);
  expect(await contentOf(frames()[0]!)).not.toMatch(TELLING);
});

/** Through «IGP», until somebody has the word. */
async function leadLesson(): Promise<void> {
  await press(teacher, 'Meny');
  await press(teacher, 'IGP i timen …');
  const dialog = teacher.page.locator('dialog[open]').frameLocator('iframe');
  await dialog.getByText('har hatt ordet').waitFor();
  expect(await contentOf(lastFrame())).not.toMatch(TELLING);
  await dialog.getByRole('button', { name: 'Start' }).click();
  for (const scene of ['Tenk selv', 'Snakk sammen', 'Hva snakket dere om?']) {
    await dialog.getByRole('heading', { level: 1, name: scene }).waitFor();
    expect(await contentOf(lastFrame())).not.toMatch(TELLING);
    await teacher.page.keyboard.press('ArrowRight');
  }
  await dialog.getByText('Ordet går til').waitFor();
  expect(await contentOf(lastFrame())).not.toMatch(TELLING);
  await closeDialog();
}

async function closeDialog(): Promise<void> {
  await teacher.page.getByRole('button', { name: 'Lukk', exact: true }).click();
  await teacher.page.locator('dialog[open]').waitFor({ state: 'detached' });
}

test('«IGP» does not, in pairs', async () => {
  await closeDialog();
  await leadLesson();
});

test('neither the sidebar nor «IGP» does of base groups composed by levels', async () => {
  const team = await good(product.host.run('loadTeam', '8A') as Promise<Reply<LoadedTeam>>);
  const known = team.classes.flatMap(({ grounds }) => grounds);
  expect(known.filter(({ level }) => level !== undefined).length).toBeGreaterThan(4);
  await compose(product.host);
  await teacher.sidebar.getByLabel('Klasse').selectOption('8A');
  await teacher.sidebar.getByRole('button', { name: 'Bytt gruppeleder' }).waitFor();
  expect(await contentOf(frames()[0]!)).not.toMatch(TELLING);
  await leadLesson();
});
