// A grade team in a real browser: a draft kept over night, fetched by a colleague, and friction in a group.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, FrameLocator, Locator } from 'playwright-core';
import { load } from '../support/host';
import { launchBrowser, openPage } from './support/browser';
import { choose, startProduct, type Product } from './support/teacher';

let browser: Browser;
let product: Product;
let errors: string[] = [];
beforeAll(async () => {
  browser = await launchBrowser();
  product = await startProduct('2026-08-17');
});
afterAll(async () => {
  await browser.close();
  await product.close();
  await product.remove();
});

/** The team's meeting, opened on 8A. */
async function meet(user: string): Promise<FrameLocator> {
  const { page, errors: thrown } = await openPage(browser, `${product.url}?user=${user}`);
  errors = thrown;
  await choose(page, 'Åpne sidefeltet');
  const panel = page.getByRole('complementary', { name: 'Læringspartner' });
  const sidebar = panel.frameLocator('iframe');
  await sidebar.getByLabel('Klasse').selectOption('8A');
  await sidebar.getByRole('button', { name: 'Foreslå basisgrupper' }).click();
  return page.locator('dialog[open]').frameLocator('iframe');
}

async function nextDay(today: string): Promise<void> {
  expect(errors).toEqual([]);
  const { file } = product;
  await product.close();
  product = await startProduct(today, file);
}

const button = (meeting: FrameLocator, name: string | RegExp): Locator =>
  meeting.locator('.board').getByRole('button', { name });

test('a draft is kept over night, and a colleague fetches it from where groups will stand', async () => {
  const meeting = await meet('Kari');
  await meeting.getByText('Velg hvordan dere vil ha gruppene').waitFor();
  await meeting.getByRole('button', { name: 'Foreslå basisgrupper', exact: true }).click();
  await button(meeting, 'Lagre utkast').click();
  await meeting.getByText('Utkastet er lagret').waitFor();
  const names = (await meeting.locator('.board .name').allInnerTexts()).sort();

  await nextDay('2026-08-18');
  const morning = await meet('Per');
  await button(morning, /^Hent utkast fra 17\. august kl\. /).click();
  await button(morning, 'Lagre utkast').waitFor();
  expect((await morning.locator('.board .name').allInnerTexts()).sort()).toEqual(names);
  await button(morning, /^Lagre$/).click();
  await morning.getByText('Lagret. Gruppene gjelder fra i dag.').waitFor();
  const { newest } = await load(product.host, '8A');
  expect(newest).toMatchObject({ kind: 'groups', from: '2026-08-18' });
});

test('while groups last it says what can be done instead of composing', async () => {
  await nextDay('2026-08-25');
  const meeting = await meet('Kari');
  await meeting.getByText('Gruppene er satt sammen. Til venstre kan dere flytte en elev').waitFor();
  await meeting.getByRole('button', { name: 'Flytt elev' }).click();
  await button(meeting, 'Avbryt').click();
  await meeting.getByRole('button', { name: 'Sett sammen nye grupper likevel' }).click();
  await meeting.getByText('Velg hvordan dere vil ha gruppene').waitFor();
  expect(errors).toEqual([]);
});
