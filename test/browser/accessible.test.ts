// Every view in every state: at 320 pixels, in high contrast, with reduced motion, and its targets.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type * as HostModule from '../../src/local/host';
import { violationsIn } from '../../src/local/views/axe';
import type { Seen } from '../../src/local/views/seat';
import { walk, WALKS } from '../../src/local/views/walks';
import { launchBrowser } from './support/browser';

const HOST = new URL('../../dist/local/host.mjs', import.meta.url).href;
/** What a page has to do with when it is shown at 400 %: WCAG 2.2, 1.4.10. */
const NARROW = 320;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** What is wider than the page, and does not lie in something that scrolls by itself. */
const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth <= clientWidth ? [] : [`${scrollWidth} of ${clientWidth} pixels`];
  });

/** What moves for ever although the user asked for less of it. */
const restless = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime === Infinity)
      .map(({ id }) => `moves: ${id}`),
  );

/** The user's own distances between lines, words and letters: WCAG 2.2, 1.4.12. */
const SPACED = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-bottom: 2em !important; }`;

/** Texts that no longer fit where they stand; what is for screen readers alone is cut on purpose. */
async function cutWhenSpaced(page: Page): Promise<string[]> {
  return page.evaluate(async (style) => {
    const sheet = new CSSStyleSheet();
    await sheet.replace(style);
    document.adoptedStyleSheets = [sheet];
    // Names on the wall are fitted anew when the page is given another size.
    window.dispatchEvent(new Event('resize'));
    const said = Array.from(
      document.querySelectorAll('button, a, label, p, li, td, th, h1, h2, h3'),
    );
    const cut = said.filter((element) => {
      const { overflowX, display } = getComputedStyle(element);
      const { clientWidth, scrollWidth, offsetParent, parentElement } = element as HTMLElement;
      if (offsetParent === null || element.closest('.sr-only') !== null) return false;
      // What stands in a line has no width of its own: the line must not leave what it stands in.
      const end = parentElement?.getBoundingClientRect().right ?? Infinity;
      if (display === 'inline') return element.getBoundingClientRect().right > end + 1;
      return overflowX !== 'auto' && scrollWidth > clientWidth + 1;
    });
    document.adoptedStyleSheets = [];
    window.dispatchEvent(new Event('resize'));
    return cut.map((element) => `cut: ${element.outerHTML.slice(0, 120)}`);
  }, SPACED);
}

/** Where the focus cannot be seen on what a key can reach: all colours are the user's own. */
async function focusUnseen(page: Page): Promise<string[]> {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.keyboard.press('Tab');
  const unseen = await page.evaluate(() => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body) return [];
    const { outlineStyle, outlineWidth } = getComputedStyle(focused);
    const seen = outlineStyle !== 'none' && outlineWidth !== '0px';
    return seen ? [] : [focused.outerHTML.slice(0, 120)];
  });
  await page.emulateMedia({ forcedColors: 'none' });
  return unseen;
}

test.each(WALKS.map((way) => [way.name, way] as const))(
  '%s: nothing is cut off, unseen or restless, and no rule is broken',
  async (_name, way) => {
    const hosts = (await import(HOST)) as typeof HostModule;
    const faults: string[] = [];
    const states: string[] = [];
    await walk(way, hosts, browser, async ({ view, state, page, size }: Seen) => {
      const found = await violationsIn(page);
      await page.setViewportSize({ width: NARROW, height: size.height });
      found.push(...(await tooWide(page)), ...(await restless(page)));
      await page.setViewportSize(size);
      found.push(...(await cutWhenSpaced(page)));
      // A key would end what is being done in the other states.
      if (view !== 'Show' && view !== 'Lesson' && state === 'saved') {
        found.push(...(await focusUnseen(page)));
      }
      states.push(state);
      faults.push(...found.map((fault) => `${view}, ${state}: ${fault}`));
    });
    expect(faults).toEqual([]);
    expect(states.length).toBeGreaterThan(1);
  },
  120_000,
);
