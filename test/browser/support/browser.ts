// A real browser for tests: the one inside @sparticuz/chromium on Linux, an installed Chrome elsewhere.
import sparticuz from '@sparticuz/chromium';
import { chromium, type Browser, type Page } from 'playwright-core';

/** As wide and high as a teacher's laptop shows a browser window. */
export const WINDOW = { width: 1280, height: 800 };

/** Starts a headless browser; close it in afterAll. */
export async function launchBrowser(): Promise<Browser> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    return chromium.launch({ channel: 'chrome', headless: true });
  }
  return chromium.launch({
    executablePath: await sparticuz.executablePath(),
    // In a single process the browser dies with the first context that is closed.
    args: sparticuz.args.filter((arg) => arg !== '--single-process'),
    headless: true,
  });
}

/** A page whose errors, and console errors, are collected: a test ends by expecting none. */
export async function openPage(
  browser: Browser,
  url: string,
): Promise<{ page: Page; errors: string[] }> {
  const context = await browser.newContext({ viewport: WINDOW, locale: 'nb-NO' });
  const page = await context.newPage();
  // Far above what any step takes, far below the time of a test: a missing thing names itself.
  page.setDefaultTimeout(10_000);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(url);
  return { page, errors };
}
