// «Angre siste» in a real browser: step by step back, and two teachers with one class.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { contents, draw as drawAsHost, load } from '../support/host';
import { violations } from './support/axe';
import { launchBrowser } from './support/browser';
import {
  chooseClass,
  draw,
  picture,
  press,
  save,
  sitDown,
  startProduct,
  type Product,
  type Teacher,
} from './support/teacher';

const TODAY = '2026-11-30';
let browser: Browser;
let product: Product;
let kari: Teacher;
beforeAll(async () => {
  browser = await launchBrowser();
  product = await startProduct(TODAY);
  kari = await sitDown(browser, product.url);
  await chooseClass(kari, '5A');
});
afterAll(async () => {
  await browser.close();
  await product.close();
  await product.remove();
});

const newestNr = async (): Promise<number> => (await load(product.host, '5A')).newest?.nr ?? 0;
const titles = (): string[] =>
  product.host
    .sheets()
    .filter(({ name }) => name.startsWith(`5A ${TODAY}`))
    .map(({ name }) => contents(product.host, name)[0]?.[0] ?? '');

test('two draws are undone one after the other, asked about each time', async () => {
  const before = await newestNr();
  for (let time = 0; time < 2; time++) {
    await draw(kari);
    await save(kari);
  }
  for (let time = 0; time < 2; time++) {
    await press(kari, 'Angre siste');
    await kari.sidebar
      .getByRole('heading', { name: 'Angre byttet i 5A fra mandag 30. november?' })
      .waitFor();
    expect(await violations(kari)).toEqual([]);
    await press(kari, 'Ja, angre byttet');
    await kari.sidebar.getByText(/^Angret\. /).waitFor();
  }
  expect(await newestNr()).toBe(before);
  const both = titles();
  expect(both).toHaveLength(2);
  for (const title of both) expect(title).toMatch(/^Angret – 5A: læringspartnere fra/);
});

/** Kari has a draft and Per saves his; his event's Nr. */
async function perIsFirst(): Promise<number> {
  await draw(kari);
  const per = product.host.reopen({ user: 'Per' });
  await per.run('rememberUser', 'Per');
  const { nr } = await drawAsHost(per, '5A');
  await per.close();
  await press(kari, 'Lagre');
  await kari.sidebar.getByText(/^Per var først ute: 5A fikk nye læringspartnere/).waitFor();
  return nr;
}

test('a colleague was first: what they saved is shown, and the draft is gone', async () => {
  const pers = await perIsFirst();
  await kari.sidebar.getByText(/^Byttet er gjort/).waitFor();
  await picture(kari, 'kollega-forst');
  expect(await violations(kari)).toEqual([]);
  await press(kari, 'Vis den som gjelder');
  await kari.sidebar.getByRole('button', { name: 'Lagre', exact: true }).waitFor({
    state: 'detached',
  });
  await kari.page.getByRole('tab', { name: 'Klassekart 5A', selected: true }).waitFor();
  await picture(kari, 'kollega-forst-vist');
  expect(await violations(kari)).toEqual([]);
  expect(await newestNr()).toBe(pers);
});

test('a colleague’s draw is undone only after asking, and then it is drawn again', async () => {
  const pers = await perIsFirst();
  await press(kari, 'Angre den og trekk på nytt');
  const ask = kari.sidebar.getByText('Så trekkes det på nytt med en gang.');
  await ask.waitFor();
  expect(await newestNr()).toBe(pers);
  expect(await violations(kari)).toEqual([]);
  await picture(kari, 'kollega-forst-angre');

  await press(kari, 'Avbryt');
  await ask.waitFor({ state: 'detached' });
  expect(await newestNr()).toBe(pers);

  await press(kari, 'Angre den og trekk på nytt');
  await ask.waitFor();
  await kari.sidebar
    .locator('#panels')
    .getByRole('button', { name: 'Angre den og trekk på nytt' })
    .click();
  await kari.sidebar.getByRole('button', { name: 'Lagre', exact: true }).waitFor();
  expect(await newestNr()).toBeLessThan(pers);
  await save(kari);
  expect(await newestNr()).toBeGreaterThan(pers);
  expect(kari.errors).toEqual([]);
});
