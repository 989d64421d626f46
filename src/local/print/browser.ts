// A real browser: the one inside @sparticuz/chromium on Linux, an installed Chrome elsewhere.
import type { Browser, LaunchOptions } from 'playwright-core';

/**
 * Starts a headless browser, which the caller closes. Rejects when there is none to start.
 * What it takes is loaded now and not before: few who start the host print.
 */
export async function launchBrowser(options: LaunchOptions = {}): Promise<Browser> {
  const { chromium } = await import('playwright-core');
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    return chromium.launch({ channel: 'chrome', headless: true, ...options });
  }
  const { default: sparticuz } = await import('@sparticuz/chromium');
  return chromium.launch({
    executablePath: await sparticuz.executablePath(),
    // In a single process the browser dies with the first context that is closed.
    args: sparticuz.args.filter((arg) => arg !== '--single-process'),
    headless: true,
    ...options,
  });
}
