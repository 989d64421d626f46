// Every ready-made room on paper: one page from «Skriv ut» and from the saved file, and all can be read.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Worksheet } from 'exceljs';
import type { Browser, Page } from 'playwright-core';
import type { SeenFrom } from '../../src/contract/replies';
import { LAYOUTS } from '../../src/core/room-layouts';
import { drawChart } from '../../src/tabs/chart';
import { drawDated } from '../../src/tabs/dated';
import type { TabView } from '../../src/tabs/view';
import { FIRST_NAMES, HARD_NAMES, ROOMS, seat } from '../support/charts';
import { renderTab, savedTab } from '../support/printed';
import { launchBrowser } from './support/browser';
import { pagesOf, seenOn, type SeenText } from './support/paper';

const CLASSES = [4, 13, 20, 27, 28, 30, 40];
/** A4 in landscape, in points. */
const PAPER = { width: 841.9, height: 595.3 };
const MARGIN = 0.4 * 72;
const TOO_LONG = 'Maria Alexandra Fernanda Christoffersen';
const HARD = [...HARD_NAMES, TOO_LONG, ...FIRST_NAMES];

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
});
afterAll(() => browser.close());

const seatedIn = (layout: string, names: readonly string[]) => {
  const kind = ROOMS.find(({ name }) => name === layout);
  if (kind === undefined) throw new Error(layout);
  return seat(kind.room(names.length), names, kind.people);
};

const PERIOD = { className: '5A', from: '2026-11-30', next: '2026-12-14' } as const;
const chartOf = (layout: string, names: readonly string[], seenFrom: SeenFrom): TabView =>
  drawChart({ ...seatedIn(layout, names), ...PERIOD, seenFrom });

function datedOf(layout: string, names: readonly string[]): TabView {
  const { groups, desks, ...seated } = seatedIn(layout, names);
  const event = { kind: 'pairs', nr: 1, at: '2026-11-30T08:05:00+01:00', by: 'Kari' } as const;
  const draw = { draftId: 'd', seed: 's', algorithm: 'pairs-1', input: 'i', adjusted: true };
  return drawDated({ ...event, ...draw, ...PERIOD, groups, desks }, seated.names, seated);
}

/** The page as «Skriv ut» gives it: one, lying down, with nothing cut. */
async function printed(view: TabView): Promise<SeenText[]> {
  const seen = await seenOn(page, renderTab(view));
  expect(seen.filter(({ cut }) => cut)).toEqual([]);
  const pages = pagesOf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  expect(pages).toHaveLength(1);
  expect(pages[0]?.width).toBeCloseTo(PAPER.width, -0.5);
  expect(pages[0]?.height).toBeCloseTo(PAPER.height, -0.5);
  return seen;
}

/** The browser counts in pixels, and a point is a third more than one. */
const rounded = (points: number): number => Math.round(points * 100) / 100;
const plain = (text: string): string => text.replace(/\s/g, '');

/** Of each name its points on paper. Fails where one is not there, whole and once. */
function sizesOf(seen: readonly SeenText[], names: readonly string[]): Map<string, number> {
  return new Map(
    names.map((name) => {
      const found = seen.filter(({ text }) => plain(text) === plain(name));
      expect([name, found.length]).toEqual([name, 1]);
      return [name, rounded(found[0]?.points ?? 0)];
    }),
  );
}

const smaller = (sizes: ReadonlyMap<string, number>, least: number): unknown[] =>
  [...sizes].filter(([, points]) => points < least);

interface Length {
  readonly view: number;
  readonly file: number;
}

/**
 * How much a spreadsheet program shrinks the saved tab, which is set up for one page of A4 and has the
 * proportions of the tab. It does so by whole per cents.
 */
function scaleInFile(sheet: Worksheet, view: TabView): number {
  const { pageSetup } = sheet;
  expect(pageSetup).toMatchObject({
    paperSize: 9,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 1,
  });
  const { left, right, top, bottom } = pageSetup.margins ?? {};
  expect([left, right, top, bottom]).toEqual([0.4, 0.4, 0.4, 0.4]);
  const columns = view.hiddenFrom > 0 ? view.hiddenFrom - 1 : (view.cells[0]?.length ?? 0);
  const width = lengthOf(columns, view.widths, (at) => {
    const { width: letters = 0, hidden } = sheet.getColumn(at);
    return hidden ? 0 : (letters * 7 + 5) * 0.75;
  });
  const { defaultRowHeight } = sheet.properties;
  const heightOf = (at: number): number => sheet.getRow(at).height || defaultRowHeight;
  const height = lengthOf(view.cells.length, view.heights, heightOf);
  expect(width.file).toBeCloseTo(width.view, 0);
  expect(height.file).toBeCloseTo(height.view, 0);
  const scale = Math.min(
    1,
    (PAPER.width - 2 * MARGIN) / width.file,
    (PAPER.height - 2 * MARGIN) / height.file,
  );
  return Math.floor(scale * 100) / 100;
}

/** In points. */
function lengthOf(
  count: number,
  { usual, others }: TabView['widths'],
  inFile: (at: number) => number,
): Length {
  const all = Array.from({ length: count }, (_, index) => index + 1);
  return {
    view: all.reduce((sum, at) => sum + (others[at] ?? usual) * 0.75, 0),
    file: all.reduce((sum, at) => sum + inFile(at), 0),
  };
}

/** Points on paper of the names in the saved file. */
function sizesInFile(sheet: Worksheet, scale: number, names: readonly string[]): number[] {
  const sizes: number[] = [];
  sheet.eachRow((row) =>
    row.eachCell(({ text, font }) => {
      const isName = names.some((name) => plain(name) === plain(text));
      if (isName && font.bold === true) sizes.push((font.size ?? 0) * scale);
    }),
  );
  return sizes;
}

const rooms = LAYOUTS.flatMap((layout) => CLASSES.map((pupils) => [layout, pupils] as const));

describe.each(rooms)('%s for %i', (layout, pupils) => {
  const names = FIRST_NAMES.slice(0, pupils);

  test.each(['teacher', 'pupils'] as const)('as it is for the %s', async (seenFrom) => {
    const view = chartOf(layout, names, seenFrom);
    const sizes = sizesOf(await printed(view), names);
    const least = pupils <= 28 ? 16 : 11;
    expect(smaller(sizes, least)).toEqual([]);
    const file = await savedTab(view);
    const inFile = sizesInFile(file, scaleInFile(file, view), names);
    expect(inFile).toHaveLength(pupils);
    expect(Math.min(...inFile)).toBeGreaterThanOrEqual(least);
  });

  test('with the longest names', async () => {
    const hard = HARD.slice(0, pupils);
    const shown = hard.map((name) => (name === TOO_LONG ? `${name.slice(0, 24)}…` : name));
    const view = chartOf(layout, hard, 'teacher');
    expect(smaller(sizesOf(await printed(view), shown), 11)).toEqual([]);
  });

  test('its dated tab has everybody in full', async () => {
    const hard = HARD.slice(0, pupils);
    const view = datedOf(layout, hard);
    const seen = await printed(view);
    // Below three lines of heading a line a desk, and the small chart.
    const end = 3 + Math.floor(pupils / 2);
    const table = seen.filter(({ address }) => Number(address.replace(/\D/g, '')) <= end);
    sizesOf(table, hard);
    scaleInFile(await savedTab(view), view);
  });
});
