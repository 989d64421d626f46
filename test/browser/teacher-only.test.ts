// «Bare for læreren» in a real browser: foresight, locks, swaps, and a stored draw checked.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Locator } from 'playwright-core';
import { load, tab } from '../support/host';
import { violations } from './support/axe';
import { launchBrowser } from './support/browser';
import {
  draw,
  openTeachers,
  picture,
  refresh,
  save,
  sitDown,
  startProduct,
  type Product,
  type Teacher,
} from './support/teacher';

let browser: Browser;
let product: Product;
let teacher: Teacher;
beforeAll(async () => {
  [browser, product] = await Promise.all([launchBrowser(), startProduct('2026-11-30')]);
  teacher = await sitDown(browser, product.url);
});
afterAll(async () => {
  await browser.close();
  await product.close();
  await product.remove();
});

const button = (name: string | RegExp): Locator => teacher.sidebar.getByRole('button', { name });

/** The pairs as the teacher reads them, «Amina og Jonas», in the order of the desks. */
async function pairs(): Promise<string[]> {
  const rows = teacher.sidebar.locator('.pairs > li > span:not(.sr-only)');
  return (await rows.allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim());
}

/** The first pupil of a draft with one of another pair; what a consideration is against is not offered. */
async function swapTwo(): Promise<void> {
  const names = teacher.sidebar.locator('.members .button.pick');
  for (let other = 2; ; other += 2) {
    await names.nth(0).click();
    await names.nth(other).click();
    if (await button('Bytt plass').isEnabled()) return button('Bytt plass').click();
    await button('Avbryt').click();
  }
}

const locks = (pressed: boolean): Locator =>
  teacher.sidebar.getByRole('button', { name: /^Behold /, pressed });

describe('behind «Bare for læreren»', () => {
  test('what lies ahead is told before the draw', async () => {
    await openTeachers(teacher);
    await teacher.sidebar.getByText('Framover').waitFor();
    await teacher.sidebar.getByText(/Alle rekker å sitte med minst|kan ikke unngås/).waitFor();
  });

  test('kept pairs stay when the rest is drawn again', async () => {
    await draw(teacher);
    const kept = (await pairs()).slice(0, 3);
    for (let i = 0; i < 3; i++) await locks(false).first().click();
    await teacher.sidebar.getByText('Tre par beholdes').waitFor();
    await teacher.sidebar.locator('#teacher').scrollIntoViewIfNeeded();
    await picture(teacher, 'laaste-par');
    expect(await violations(teacher)).toEqual([]);
    await button('Trekk på nytt').click();
    await teacher.sidebar.getByText('Tre par beholdes').waitFor();
    expect(await locks(true).count()).toBe(3);
    const now = new Set((await pairs()).map(sorted));
    for (const pair of kept) expect(now).toContain(sorted(pair));
  });

  test('the saved draw can be checked, with what was kept', async () => {
    await save(teacher);
    await button('Sjekk trekningen').click();
    await teacher.sidebar.getByText(/^Stemmer\. .*Beholdt fra et tidligere forslag/).waitFor();
    expect(await violations(teacher)).toEqual([]);
  });

  test('a draw changed by hand is marked, and tells how it came out', async () => {
    await draw(teacher);
    await swapTwo();
    await save(teacher);
    await button('Sjekk trekningen').click();
    await teacher.sidebar.getByText(/^Trekningen er justert for hånd\. Før det/).waitFor();
    await teacher.sidebar.locator('#teacher').scrollIntoViewIfNeeded();
    await picture(teacher, 'sjekk-trekningen');
  });

  test('earlier draws can be looked up and checked', async () => {
    const chooser = teacher.sidebar.getByLabel('Trekning', { exact: true });
    const labels = await chooser.locator('option').allInnerTexts();
    expect(labels).toEqual(['30. november 2026 (justert)', '30. november 2026']);
    const newest = await pairs();
    await chooser.selectOption({ index: 1 });
    await teacher.sidebar.getByRole('heading', { name: 'Par og pulter' }).waitFor();
    expect(await pairs()).not.toEqual(newest);
    await button('Sjekk trekningen').click();
    await teacher.sidebar.getByText(/^Stemmer\./).waitFor();
    expect(teacher.errors).toEqual([]);
  });

  test('a consideration that was written since is told of with the pair that breaks it', async () => {
    const { newest, pupils } = await load(product.host, '5A');
    const [one, other] = pupils.filter(({ id }) => newest?.groups[0]?.includes(id));
    const rows = tab(product.host, 'Hensyn');
    rows
      .getRange(rows.getLastRow() + 1, 1, 1, 4)
      .setValues([['5A', 'ikke sammen', one!.name, other!.name]]);
    await refresh(teacher);
    await openTeachers(teacher);
    await teacher.sidebar.getByLabel('Trekning', { exact: true }).selectOption({ index: 0 });
    await teacher.sidebar.getByText('Parene følger ikke disse hensynene').waitFor();
    const told = teacher.sidebar.getByText(
      /^\S.* skal ikke sitte sammen \(arket Hensyn, rad \d+\)\.$/,
    );
    for (const { short } of [one!, other!]) expect(await told.innerText()).toContain(short);
    await picture(teacher, 'hensyn-etter-trekningen');
    expect(await violations(teacher)).toEqual([]);
    // Who has left breaks nothing with those who are here.
    tab(product.host, 'Elever').getRange(one!.row, 6).setValue('Sluttet');
    await refresh(teacher);
    await teacher.sidebar.getByRole('heading', { name: 'Mangler læringspartner' }).waitFor();
    expect(await teacher.sidebar.getByText('Parene følger ikke').count()).toBe(0);
    expect(teacher.errors).toEqual([]);
  });
});

function sorted(pair: string): string {
  return pair
    .split(/ og |, /)
    .sort()
    .join('+');
}
