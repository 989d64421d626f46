// «Skriv ut» on the local host: a real PDF of the chart, on one page, with every name whole.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { chartMark } from '../../src/app/marks';
import { pdfLink } from '../../src/contract/print';
import { openWorkbook } from '../../src/google/workbook';
import type * as HostModule from '../../src/local/host';
import { printSheet } from '../../src/local/print/html';
import { CHART_PAGE } from '../../src/local/print/page';
import { startPrinter } from '../../src/local/print/printer';
import { EMPTY, type Cell, type TabView } from '../../src/tabs/view';
import { load } from '../support/host';
import { renderTab, savedTab } from '../support/printed';
import { launchBrowser } from './support/browser';
import { pagesOf, seenOn } from './support/paper';
import { chooseClass, draw, save, sitDown, startProduct, type Product } from './support/teacher';

const HOST = new URL('../../dist/local/host.mjs', import.meta.url).href;
const LANDSCAPE = { width: 841.9, height: 595.3 };
const POINT = 1;

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
});
afterAll(() => browser.close());

function expectOneLandscapePage(pdf: Uint8Array): void {
  const pages = pagesOf(pdf);
  expect(pages).toHaveLength(1);
  expect(Math.abs((pages[0]?.width ?? 0) - LANDSCAPE.width)).toBeLessThan(POINT);
  expect(Math.abs((pages[0]?.height ?? 0) - LANDSCAPE.height)).toBeLessThan(POINT);
}

describe('the chart of 28 pupils', () => {
  let product: Product;
  let link: string;

  beforeAll(async () => {
    product = await startProduct('2026-11-30');
    const teacher = await sitDown(browser, product.url);
    await chooseClass(teacher, '5A');
    await draw(teacher);
    await save(teacher);
    Object.assign(globalThis, product.host.services);
    link = pdfLink(openWorkbook().exportLink(chartMark('5A')) ?? '', 'room');
    await teacher.page.context().close();
  });
  afterAll(async () => {
    await product.close();
    await product.remove();
  });

  test('is one A4 page in landscape', async () => {
    expect(link.startsWith(product.url)).toBe(true);
    const response = await fetch(link);
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expectOneLandscapePage(new Uint8Array(await response.arrayBuffer()));
  });

  test('has every pupil once, whole and large enough to read', async () => {
    const { internals } = (await import(HOST)) as typeof HostModule;
    const tabs = internals(product.host).snapshot().sheets;
    const chart = tabs.find(({ name }) => name === 'Klassekart 5A');
    if (chart === undefined) throw new Error('no chart');
    const seen = await seenOn(page, printSheet(chart, CHART_PAGE));
    expect(seen.filter(({ cut }) => cut)).toEqual([]);
    const names = (await load(product.host, '5A')).pupils.map(({ short }) => short);
    expect(names).toHaveLength(28);
    for (const name of names) {
      const found = seen.filter(({ text }) => text === name);
      expect(found).toHaveLength(1);
      expect(found[0]?.points).toBeGreaterThanOrEqual(11);
    }
  });

  test('opens from the sidebar’s sandbox in a tab of its own', async () => {
    const teacher = await sitDown(browser, product.url);
    const asked = teacher.page.context().waitForEvent('request', {
      predicate: (request) => request.url() === link,
    });
    await teacher.sidebar.locator('body').evaluate((body, href) => {
      const anchor = document.createElement('a');
      Object.assign(anchor, { href, target: '_blank', textContent: 'PDF' });
      body.prepend(anchor);
    }, link);
    const opened = teacher.page.context().waitForEvent('page');
    await teacher.sidebar.getByText('PDF', { exact: true }).click();
    await opened;
    expect((await (await asked).response())?.status()).toBe(200);
    expect(teacher.page.url()).toContain(product.url);
    await teacher.page.context().close();
  });
});

/** A tab of `rows` × `columns` cells of 100 × 40 pixels, each with the same text. */
function tab(rows: number, columns: number, cell: Cell, more: Partial<TabView> = {}): TabView {
  return {
    cells: Array.from({ length: rows }, () => Array.from({ length: columns }, () => cell)),
    widths: { usual: 100, others: {} },
    heights: { usual: 40, others: {} },
    frozenRows: 0,
    boxes: [],
    lines: [],
    hiddenFrom: 0,
    gridlines: false,
    choices: [],
    formats: [],
    trim: true,
    ...more,
  };
}

describe('any tab', () => {
  const NAME = { text: 'Wilhelmine', style: { size: 12, bold: true, align: 'center' } } as const;

  test.each([
    ['small', 3, 3, 1],
    ['as large as the page', 17, 10, 1],
    ['too wide', 3, 20, 0.523],
    ['too high', 60, 30, 0.299],
  ])(
    '%s: one page, shrunk and never enlarged, and so in the saved file',
    async (_, rows, columns, scale) => {
      const printed = renderTab(tab(rows, columns, NAME));
      expect(printed.scale).toBeCloseTo(scale, 3);
      const seen = await seenOn(page, printed);
      expect(seen).toHaveLength(rows * columns);
      for (const { cut, points } of seen) {
        expect(cut).toBe(false);
        expect(points).toBeCloseTo(12 * scale, 1);
      }
      const { pageSetup } = await savedTab(tab(rows, columns, NAME));
      expect(pageSetup).toMatchObject({ orientation: 'landscape', fitToWidth: 1, fitToHeight: 1 });
      const printer = startPrinter();
      try {
        expectOneLandscapePage(await printer.print(printed.html));
      } finally {
        await printer.close();
      }
    },
  );

  test('a text without room is seen to be cut, one that flows into empty cells is not', async () => {
    const long = { text: 'Wilhelmine Mathilde', style: { size: 14 } };
    const beside = { ...tab(1, 3, EMPTY), cells: [[long, EMPTY, { text: 'x' }]] };
    const alone = { ...tab(1, 3, EMPTY), cells: [[long, { text: 'x' }, EMPTY]] };
    const low = tab(1, 1, { text: 'Ada', style: { size: 40 } });
    const cuts = [];
    for (const view of [beside, alone, low]) {
      const [first] = await seenOn(page, renderTab(view));
      cuts.push(first?.cut);
    }
    expect(cuts).toEqual([false, true, true]);
  });

  test('the page loads nothing and holds no markup of a cell', async () => {
    const requests: string[] = [];
    const note = (request: { url(): string }): void => void requests.push(request.url());
    page.on('request', note);
    const text = '<img src="http://127.0.0.1:9/x"><script>document.title = "nei"</script>&amp;';
    const [seen] = await seenOn(page, renderTab(tab(1, 1, { text })));
    page.off('request', note);
    expect(seen?.text).toBe(text);
    expect(requests.filter((url) => !url.startsWith('data:'))).toEqual([]);
  });
});
