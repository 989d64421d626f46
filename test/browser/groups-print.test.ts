// Base groups on paper: one page, every name there to be read, whoever looks and whatever the sizes.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { DrawEvent } from '../../src/core/model';
import { drawChart } from '../../src/tabs/chart';
import { drawDated } from '../../src/tabs/dated';
import type { TabView } from '../../src/tabs/view';
import { atTables } from '../support/base-groups';
import { FIRST_NAMES, HARD_NAMES } from '../support/charts';
import { renderTab } from '../support/printed';
import { launchBrowser } from './support/browser';
import { pagesOf, seenOn, type SeenText } from './support/paper';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
});
afterAll(() => browser.close());

const PERIOD = { className: '10C', from: '2026-11-30', next: '2026-12-14' } as const;
const ROTATION: Omit<DrawEvent, 'groups' | 'desks'> = {
  ...PERIOD,
  kind: 'rotation',
  nr: 1,
  at: '2026-11-30T08:05:00+01:00',
  by: 'Kari',
  draftId: 'd',
  seed: '',
  algorithm: 'rotation',
  input: '',
  adjusted: false,
};

/** The page as «Skriv ut» gives it: one, lying down, with nothing cut. */
async function printed(view: TabView): Promise<SeenText[]> {
  const seen = await seenOn(page, renderTab(view));
  expect(seen.filter(({ cut }) => cut)).toEqual([]);
  const pages = pagesOf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  expect(pages).toHaveLength(1);
  expect(pages[0]?.width).toBeGreaterThan(pages[0]?.height ?? 0);
  return seen;
}

const plain = (text: string): string => text.replace(/\s/g, '');

/** Of each name its points on paper, the least first. Fails where one is not there, whole and once. */
function sizesOf(seen: readonly SeenText[], names: readonly string[]): number[] {
  const found = names.map((name) => seen.filter(({ text }) => plain(text) === plain(name)));
  expect(names.filter((_, index) => found[index]?.length !== 1)).toEqual([]);
  return found.map(([one]) => Math.round((one?.points ?? 0) * 100) / 100).sort((a, b) => a - b);
}

describe.each([
  [20, 3],
  [28, 3],
  [29, 3],
  [29, 5],
  [30, 3],
  [30, 5],
] as const)('%i pupils, groups of %i beside the fours', (pupils, odd) => {
  test.each(['teacher', 'pupils'] as const)('as it is for the %s', async (seenFrom) => {
    const names = FIRST_NAMES.slice(0, pupils);
    const seen = await printed(drawChart({ ...atTables(names, odd), ...PERIOD, seenFrom }));
    expect(sizesOf(seen, names)[0]).toBeGreaterThanOrEqual(16);
    expect(sizesOf(seen, ['Gruppeleder', 'Vikarleder'])[0]).toBeGreaterThanOrEqual(9);
  });

  test('with the longest names', async () => {
    const hard = [...HARD_NAMES, ...FIRST_NAMES].slice(0, pupils);
    const seen = await printed(drawChart({ ...atTables(hard, odd), ...PERIOD }));
    expect(sizesOf(seen, hard)[0]).toBeGreaterThanOrEqual(11);
  });

  test('its dated tab has everybody in full', async () => {
    const hard = [...HARD_NAMES, ...FIRST_NAMES].slice(0, pupils);
    const { groups, desks, ...seated } = atTables(hard, odd);
    const draw: DrawEvent = { ...ROTATION, groups, desks };
    const seen = await printed(drawDated(draw, seated.names, seated));
    const table = seen.filter(
      ({ address }) => Number(address.replace(/\D/g, '')) <= 3 + groups.length,
    );
    sizesOf(table, hard);
  });
});
