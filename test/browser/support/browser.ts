// A real browser for tests, and its pages.
import type { Browser, Page } from 'playwright-core';

export { launchBrowser } from '../../../src/local/print/browser';

/** As wide and high as a teacher's laptop shows a browser window. */
export const WINDOW = { width: 1280, height: 800 };

/** A page whose errors, and console errors, are collected: a test ends by expecting none. */
export async function openPage(
  browser: Browser,
  url: string,
): Promise<{ page: Page; errors: string[] }> {
  const context = await browser.newContext({ viewport: WINDOW, locale: 'nb-NO' });
  const page = await context.newPage();
  // Far above what any step takes, far below the time of a test: a missing thing names itself.
  page.setDefaultTimeout(30_000);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(url);
  return { page, errors };
}
