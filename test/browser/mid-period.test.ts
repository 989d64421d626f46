// Between two changes, in a real browser: pupils of some days, and a partner who leaves.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Locator } from 'playwright-core';
import type { PupilView } from '../../src/contract/replies';
import { contents, draw, load, tab } from '../support/host';
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

/** A Monday, and the Wednesday after it. */
const DRAWN = '2026-11-30';
const TODAY = '2026-12-02';

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

/** Who sits at a desk, by its place in the draw. */
async function pair(at: number): Promise<PupilView[]> {
  const { newest, pupils } = await load(product.host, '5A');
  return (newest?.groups[at] ?? []).flatMap((id) => pupils.filter((one) => one.id === id));
}

function typed({ row }: PupilView, header: string, text: string): void {
  const column = (contents(product.host, 'Elever')[1] ?? []).indexOf(header) + 1;
  tab(product.host, 'Elever').getRange(row, column).setValue(text);
}

const said = (text: string | RegExp): Locator => kari.sidebar.getByText(text);
const looksRight = async (name: string): Promise<void> => {
  await picture(kari, name);
  expect(await violations(kari)).toEqual([]);
};

test('who comes on some days is away by plan, and the pairs of the other days are told', async () => {
  const [one, alone] = await pair(0);
  const [two, other] = await pair(1);
  const desk = (await load(product.host, '5A')).newest?.desks[0] ?? '';
  typed(one!, 'Til stede', 'ma–ti');
  typed(two!, 'Til stede', 'mandag, tirsdag');
  await refresh(kari);
  await kari.sidebar.getByRole('button', { name: `${one!.short} · etter timeplanen` }).waitFor();
  await said(/er alene i dag og kan sitte sammen ved/).waitFor();
  await looksRight('deltid');
  await openTeachers(kari);
  const names = [alone!.short, other!.short].join(' og ');
  await kari.sidebar.getByRole('heading', { name: 'Ikke her hver dag' }).scrollIntoViewIfNeeded();
  await said(`Onsdag–fredag: ${names} er vikarpar ved ${desk}.`).waitFor();
  await looksRight('deltid-vikarpar');
});

test('a partner leaves: the least change is proposed, looked over and saved', async () => {
  const before = await load(product.host, '5A');
  const [gone, left] = await pair(2);
  typed(gone!, 'Status', 'Sluttet');
  await refresh(kari);
  await said('Én elev mangler læringspartner. Se «Bare for læreren».').waitFor();
  await openTeachers(kari);
  await kari.sidebar.getByRole('heading', { name: 'Mangler læringspartner' }).waitFor();
  await looksRight('partner-sluttet');
  await press(kari, 'Bruk forslaget');
  await press(kari, 'Lagre');
  await said(/^Lagret\. Gjelder fra mandag 30\. november\.$/).waitFor();
  await looksRight('partner-sluttet-lagret');
  expect(kari.errors).toEqual([]);

  const { newest } = await load(product.host, '5A');
  expect(newest).toMatchObject({ from: DRAWN, adjusted: true });
  expect(newest?.groups.flat()).not.toContain(gone!.id);
  expect(newest?.groups.find((group) => group.includes(left!.id))?.length).toBe(3);
  // All others sit as they sat.
  const same = before.newest?.groups.filter((group) =>
    newest?.groups.some((now) => now.join() === group.join()),
  );
  expect(same).toHaveLength(before.newest!.groups.length - 2);
});
