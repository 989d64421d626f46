// «Oversikt» on paper: the matrix and the page of one pupil on one A4 page each, with nothing cut.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { SheetPaper } from '../../src/contract/paper';
import type { LoadedClass } from '../../src/contract/replies';
import { drawSheet } from '../../src/tabs/sheet-page';
import { classWith, eventOf, Overlooked } from '../sidebar/support/overlooked';
import { HARD_NAMES } from '../support/charts';
import { renderTab, savedTab } from '../support/printed';
import { launchBrowser } from './support/browser';
import { pagesOf, seenOn, type SeenText } from './support/paper';

const PICTURES = new URL('../../dist/pictures/', import.meta.url).pathname;

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 1200, height: 850 } });
});
afterAll(() => browser.close());

/** As «Skriv ut» gives it, and as the saved file does: one page that lies down. */
async function printed(paper: SheetPaper, picture: string): Promise<SeenText[]> {
  const view = drawSheet(paper);
  const seen = await seenOn(page, renderTab(view, 'sheet'));
  await page
    .locator('.paper')
    .first()
    .screenshot({ path: `${PICTURES}${picture}.png` });
  expect(seen.filter(({ cut }) => cut)).toEqual([]);
  const pages = pagesOf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  expect(pages).toHaveLength(1);
  expect(pages[0]?.width).toBeGreaterThan(pages[0]?.height ?? 0);
  const { pageSetup } = await savedTab(view);
  expect(pageSetup).toMatchObject({
    ...{ orientation: 'landscape', paperSize: 9 },
    ...{ fitToPage: true, fitToWidth: 1, fitToHeight: 1 },
  });
  return seen;
}

async function papersOf(loaded: LoadedClass): Promise<SheetPaper[]> {
  const office = new Overlooked(loaded);
  const session = await office.open();
  session.choose({ span: 'total', pupil: 'p1' });
  for (const paper of ['matrix', 'pupil', 'parents'] as const) await session.print(paper);
  return office.papers as SheetPaper[];
}

/** The first three names are as long as they come. */
function named(loaded: LoadedClass): LoadedClass {
  const pupils = loaded.pupils.map((pupil, i) => {
    const hard = HARD_NAMES[i];
    return hard === undefined ? pupil : { ...pupil, name: hard, short: hard };
  });
  return { ...loaded, pupils };
}

test.each([12, 30, 40])('%i pupils in pairs', async (size) => {
  const loaded = named(classWith(size, size === 30 ? [19, 19, 19, 19, 19, 19, 19] : [9, 4]));
  const [matrix, pupil, parents] = await papersOf(loaded);
  if (!matrix || !pupil || !parents) throw new Error('a page is missing');
  const cells = (await printed(matrix, `ark-matrise-${size}`)).filter(({ text }) => text !== '');
  for (const { short } of loaded.pupils) {
    expect(
      cells.filter(({ text }) => text.replace(/\s/g, '') === short.replace(/\s/g, '')),
    ).toHaveLength(1);
  }
  expect(Math.min(...cells.map(({ points }) => points))).toBeGreaterThanOrEqual(6);
  await printed(pupil, `ark-elev-${size}`);
  const read = await printed(parents, `ark-foresatte-${size}`);
  expect(Math.min(...read.map(({ points }) => points))).toBeGreaterThanOrEqual(11);
});

test('thirty pupils in base groups', async () => {
  const loaded = named(classWith(30, [5]));
  const ids = loaded.pupils.map(({ id }) => id);
  const groups = Array.from({ length: 8 }, (_, i) => ids.slice(4 * i, 4 * i + 4));
  const desks = groups.map((_, i) => `LP${i + 1}`);
  const composed = eventOf(
    { nr: 99, className: '8A', from: '2026-10-12', groups, desks },
    'groups',
  );
  const history = [...loaded.history, composed];
  const [, pupil] = await papersOf({ ...loaded, model: 'groups', history });
  if (!pupil) throw new Error('the page is missing');
  await printed(pupil, 'ark-elev-grupper');
});
