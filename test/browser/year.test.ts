// The dialog «Skoleåret» in a real browser: earlier pairs are pasted, and a school year is begun.
import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import axe, { type AxeResults } from 'axe-core';
import type { Browser, Frame, FrameLocator } from 'playwright-core';
import { launchBrowser } from './support/browser';
import { sitDown, startProduct, type Product, type Teacher } from './support/teacher';

const PICTURES = new URL('../../dist/pictures/', import.meta.url).pathname;

let browser: Browser;
let product: Product;
let teacher: Teacher;
let dialog: FrameLocator;
beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  [browser, product] = await Promise.all([launchBrowser(), startProduct('2026-11-30')]);
  teacher = await sitDown(browser, product.url);
  await teacher.sidebar.getByRole('button', { name: 'Meny' }).click();
  await teacher.sidebar.getByRole('button', { name: 'Skoleåret …' }).click();
  dialog = teacher.page.getByRole('dialog', { name: 'Skoleåret' }).frameLocator('iframe');
  await dialog.getByRole('heading', { name: 'Klassene flytter opp' }).waitFor();
});
afterAll(async () => {
  await browser.close();
  await product.close();
  await product.remove();
});

async function violations(): Promise<string[]> {
  const frames = teacher.page.mainFrame().childFrames();
  const frame = frames[frames.length - 1] as Frame;
  await frame.evaluate(axe.source);
  return frame.evaluate(async () => {
    const loaded = window as unknown as { axe: { run(): Promise<AxeResults> } };
    return (await loaded.axe.run()).violations.map(
      ({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`,
    );
  });
}

const picture = (name: string) =>
  teacher.page
    .getByRole('dialog', { name: 'Skoleåret' })
    .screenshot({ path: `${PICTURES}${name}` });
const values = (tab: string): string[][] =>
  product.host.sheets().find(({ name }) => name === tab)?.values ?? [];
const namesIn = (className: string): string[] =>
  values('Elever').flatMap((row) =>
    row[0] === className && row[5] === 'Går her' ? [row[1] ?? ''] : [],
  );

/** Everybody but the last of an odd class, in two columns, turned by so many. */
function pairs(names: readonly string[], turn: number): string {
  const [first = '', ...rest] = names;
  const turned = [first, ...rest.slice(turn), ...rest.slice(0, turn)];
  const half = Math.floor(turned.length / 2);
  return turned
    .slice(0, half)
    .map((name, i) => `${name}\t${turned[turned.length - 1 - i] ?? ''}`)
    .join('\n');
}

test('pasted pairs are shown with their days, what is not understood is told, and they are stored once', async () => {
  await dialog.getByRole('button', { name: 'Hent inn tidligere par' }).click();
  const box = dialog.getByLabel('Hvem satt sammen?');
  await box.waitFor();
  expect(await violations()).toEqual([]);
  await picture('year-import-empty.png');
  const names = namesIn('5A');
  const draws = [0, 1, 2].map((turn) => pairs(names, turn));
  await box.fill(`${draws.join('\n\n')}\nPer Ukjent\t${names[0] ?? ''}\n${names[1] ?? ''}`);
  await dialog.getByLabel('Første trekning var').fill('24.8.2026');
  await dialog.getByText('Hentes inn i 5A').waitFor();
  await dialog.getByText('24. august 2026').waitFor();
  await dialog.getByText('7. september 2026').waitFor();
  expect(await violations()).toEqual([]);
  await picture('year-import-preview.png');
  await dialog.getByRole('button', { name: 'Hent inn (3)' }).click();
  await dialog.getByText('Tre trekninger er hentet inn i 5A.').waitFor();
  await dialog.getByText('Her ser du hva vi har forstått').waitFor();
  expect(values('Historikk').filter((row) => row[1] === '5A')).toHaveLength(3);
  expect(await violations()).toEqual([]);
  await picture('year-import-done.png');
  expect(teacher.errors).toEqual([]);
}, 120_000);

test('classes move up, and the sidebar finds its class again', async () => {
  await dialog.getByRole('button', { name: 'Nytt skoleår' }).click();
  await dialog.getByLabel('Første skoledag').fill('18.8.27');
  expect(await violations()).toEqual([]);
  await picture('year-new.png');
  const before = namesIn('5A');
  await dialog.getByRole('button', { name: 'Start nytt skoleår' }).click();
  await dialog.getByText('Det nye skoleåret er i gang').waitFor();
  await dialog.getByRole('heading', { name: 'Gamle ark' }).waitFor();
  expect(namesIn('6A')).toEqual(before);
  expect(values('Klasser').some((row) => row[0] === '6A' && row[5] === '18.08.2027')).toBe(true);
  expect(await violations()).toEqual([]);
  await picture('year-started.png');
  await teacher.page
    .getByRole('dialog', { name: 'Skoleåret' })
    .getByRole('button', { name: /Lukk/ })
    .click();
  await teacher.sidebar.getByRole('button', { name: 'Meny' }).hover();
  const chosen = teacher.sidebar.locator('option:checked', { hasText: '6A' });
  await chosen.waitFor({ state: 'attached' });
  await teacher.page.screenshot({ path: `${PICTURES}year-after.png` });
  expect(teacher.errors).toEqual([]);
}, 120_000);
