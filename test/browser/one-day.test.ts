// A day like others: a new pupil comes, three are away, and a substitute takes over after lunch.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, FrameLocator, Locator } from 'playwright-core';
import type { PupilView } from '../../src/contract/replies';
import { contents, draw, load } from '../support/host';
import { violations } from './support/axe';
import { launchBrowser } from './support/browser';
import {
  openTeachers,
  picture,
  press,
  sitDown,
  startProduct,
  type Product,
  type Teacher,
} from './support/teacher';

/** A Monday, and the day after it. */
const DRAWN = '2026-11-30';
const TODAY = '2026-12-01';
const NEWCOMER = 'Noor Haddad';

let browser: Browser;
let product: Product;
let kari: Teacher;
beforeAll(async () => {
  [browser, product] = await Promise.all([launchBrowser(), startProduct(TODAY)]);
  const monday = product.host.reopen({ today: DRAWN });
  await draw(monday, '5A');
  await monday.close();
  kari = await sitDown(browser, product.url);
});
afterAll(async () => {
  await browser.close();
  await product.close();
  await product.remove();
});

const said = (text: string | RegExp): Locator => kari.sidebar.getByText(text);
const dialog = (): FrameLocator => kari.page.locator('dialog[open]').frameLocator('iframe');

/** Who sits together, in the order of the draw. */
async function pairs(): Promise<PupilView[][]> {
  const { newest, pupils } = await load(product.host, '5A');
  return (newest?.groups ?? []).map((group) =>
    group.flatMap((id) => pupils.filter((one) => one.id === id)),
  );
}

test('one name is pasted, and nobody else is touched', async () => {
  const before = contents(product.host, 'Elever');
  await press(kari, 'Meny');
  await press(kari, 'Elever …');
  await dialog().getByLabel('Klasselista').fill(NEWCOMER);
  await dialog().getByRole('button', { name: 'Lagre i Elever (1)' }).click();
  await dialog()
    .getByText(/^Lagret i Elever/)
    .waitFor();
  await kari.page.locator('dialog[open]').getByRole('button', { name: /Lukk/ }).click();
  await kari.sidebar.getByRole('button', { name: 'Hjelp' }).hover();
  const after = contents(product.host, 'Elever');
  expect(after.filter((row) => !before.some((old) => old.join() === row.join()))).toMatchObject([
    { 0: '5A', 1: NEWCOMER },
  ]);
});

test('the newcomer gets partners by the least change, from the day the others got theirs', async () => {
  const before = await pairs();
  await said('Én elev mangler læringspartner. Se «Bare for læreren».').waitFor();
  await openTeachers(kari);
  await press(kari, 'Bruk forslaget');
  await kari.sidebar.getByRole('heading', { name: 'Forslaget er klart.' }).waitFor();
  await said('Alle andre blir sittende. Ingenting er lagret ennå.').waitFor();
  expect(await kari.sidebar.getByRole('button', { name: 'Vis trekningen' }).count()).toBe(0);
  await press(kari, 'Avbryt');
  expect(await pairs()).toEqual(before);
  await press(kari, 'Bruk forslaget');
  await picture(kari, 'en-dag-ny-elev');
  await press(kari, 'Lagre');
  await said(/^Lagret\. Gjelder fra mandag 30\. november\.$/).waitFor();
  const now = await pairs();
  const joined = now.filter((group) => group.some(({ name }) => name === NEWCOMER));
  expect(joined.map((group) => group.length)).toEqual([3]);
  const ids = (group: PupilView[]): string => group.map(({ id }) => id).join();
  expect(now.filter((group) => before.some((old) => ids(old) === ids(group)))).toHaveLength(13);
});

/** As the chart has them. */
let away: string[] = [];

test('of three who are away those left alone are told whom to sit with, and nothing is stored', async () => {
  const { newest } = await load(product.host, '5A');
  const twos = (await pairs()).filter((group) => group.length === 2).slice(0, 3);
  const ill = twos.map(([one]) => one!);
  away = ill.map(({ short }) => short);
  const alone = twos.map(([, other]) => other!);
  for (const { name, short } of ill) {
    await kari.sidebar.getByRole('combobox', { name: 'Borte i dag' }).fill(name);
    await kari.page.keyboard.press('ArrowDown');
    await kari.page.keyboard.press('Enter');
    await kari.sidebar.getByRole('button', { name: new RegExp(`^${short}`) }).waitFor();
  }
  await said('Gjelder bare i dag').waitFor();
  const told = await kari.sidebar.locator('.proposals').innerText();
  for (const { short } of alone) expect(told).toContain(short);
  await picture(kari, 'en-dag-tre-borte');
  expect(await violations(kari)).toEqual([]);
  expect((await load(product.host, '5A')).newest).toEqual(newest);
});

test('the substitute’s page names who is away, and has the newcomer', async () => {
  await press(kari, 'Skriv ut');
  const chooser = kari.sidebar.getByLabel('Hva vil du skrive ut?');
  const option = chooser.locator('option', { hasText: 'Til vikaren' });
  await chooser.selectOption((await option.getAttribute('value')) ?? '');
  await kari.sidebar.locator('.sidebar[aria-busy=false]').waitFor();
  const link = kari.sidebar.getByRole('link', { name: 'Åpne som PDF' });
  const response = await fetch((await link.getAttribute('href')) ?? '');
  expect(response.headers.get('content-type')).toBe('application/pdf');
  const cells = contents(product.host, 'Til vikaren').flat();
  const about = cells.find((text) => text.includes('Borte i dag'));
  for (const short of away) expect(about).toContain(short);
  expect(cells.filter((text) => text.startsWith('Noor'))).toHaveLength(2);
  expect(kari.errors).toEqual([]);
});
