// Dated tabs changed by hand in a real browser: kept, put back, drawn again; and a draw left half done.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Locator } from 'playwright-core';
import { swapNames } from '../support/by-hand';
import { contents, draw, ledger, load, seatedIn, tab, tabNames } from '../support/host';
import { violations } from './support/axe';
import { launchBrowser } from './support/browser';
import {
  openTeachers,
  picture,
  press,
  refresh,
  sitDown,
  startProduct,
  type Product,
  type Teacher,
} from './support/teacher';

const TODAY = '2026-11-30';
const OLDER = `5A ${TODAY}`;
const NEWEST = `${OLDER} (2)`;
/** In a commit: the ledger row is written and flushed, no tab is drawn. */
const AFTER_THE_ROW = 60;

let browser: Browser;
let product: Product;
let kari: Teacher;
beforeAll(async () => {
  [browser, product] = await Promise.all([launchBrowser(), startProduct(TODAY)]);
  await draw(product.host, '5A');
  await draw(product.host, '5A');
  kari = await sitDown(browser, product.url);
});
afterAll(async () => {
  await browser.close();
  await product.close();
  await product.remove();
});

const said = (text: string | RegExp): Locator => kari.sidebar.getByText(text);
const looksRight = async (name: string): Promise<void> => {
  await picture(kari, name);
  expect(await violations(kari)).toEqual([]);
};

test('a correction in the newest tab is put back', async () => {
  const drawn = seatedIn(product.host, NEWEST);
  swapNames(product.host, NEWEST, 4, 5);
  expect(seatedIn(product.host, NEWEST)).not.toEqual(drawn);
  await refresh(kari);
  await said('Arket fra 30. november 2026 er rettet for hånd').waitFor();
  await looksRight('rettet-for-haand');
  await press(kari, 'Sett tilbake');
  await said('Arket er satt tilbake slik det ble lagret.').waitFor();
  await looksRight('rettet-satt-tilbake');
  expect(seatedIn(product.host, NEWEST)).toEqual(drawn);
});

test('a correction in the newest tab is kept, and who it is about stands with the teacher', async () => {
  const [one = [], other = []] = seatedIn(product.host, NEWEST);
  swapNames(product.host, NEWEST, 4, 5);
  await refresh(kari);
  await openTeachers(kari);
  await kari.sidebar.getByRole('heading', { name: 'Rettet for hånd i arket' }).waitFor();
  await looksRight('rettet-hvem');
  await press(kari, 'Behold endringen');
  await said(/^Endringen er lagret/).waitFor();
  await looksRight('rettet-beholdt');
  const { newest, pupils } = await load(product.host, '5A');
  const nameOf = new Map(pupils.map(({ id, name }) => [id, name]));
  const kept = newest?.groups.map((group) => group.map((id) => nameOf.get(id)).sort());
  expect(kept).toContainEqual([other[1], one[2]].sort());
  expect(kept).toContainEqual([one[1], other[2]].sort());
});

test('an older tab that somebody deleted is drawn again on request', async () => {
  const before = contents(product.host, OLDER);
  product.host.services.SpreadsheetApp.getActiveSpreadsheet().deleteSheet(tab(product.host, OLDER));
  await refresh(kari);
  await openTeachers(kari);
  const chooser = kari.sidebar.getByLabel('Trekning', { exact: true });
  await chooser.selectOption({ index: (await chooser.locator('option').count()) - 1 });
  await press(kari, 'Vis arket');
  await said(`Arket «${OLDER}» er tegnet på nytt og ligger framme.`).waitFor();
  await looksRight('slettet-ark-tegnet');
  expect(contents(product.host, OLDER)).toEqual(before);
});

test('a draw that was left half done is drawn at the next look, and that is said', async () => {
  const dying = product.host.reopen({ fault: { call: AFTER_THE_ROW, kind: 'kill' } });
  const [events, tabs] = [ledger(product.host).length, tabNames(product.host).length];
  await expect(dying.run('drawAndCommit', '5A')).rejects.toThrow();
  await dying.close();
  expect(ledger(product.host)).toHaveLength(events + 1);
  expect(tabNames(product.host)).toHaveLength(tabs);
  await refresh(kari);
  const told = 'Noe av det siste byttet manglet i regnearket.';
  await kari.sidebar.locator('#news', { hasText: told }).waitFor();
  // Heard, too: nobody asked for it, so it does not take the focus.
  await kari.sidebar.getByRole('status').filter({ hasText: told }).waitFor({ state: 'attached' });
  await looksRight('halvferdig-tegnet');
  expect(tabNames(product.host)).toHaveLength(tabs + 1);
  expect((await load(product.host, '5A')).needs).toEqual([]);
  expect(kari.errors).toEqual([]);
});
