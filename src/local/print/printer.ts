// Pages of HTML made into PDF files, by one browser that starts with the first of them.
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from './browser';
import { standInFont } from './fonts';

/** There is no browser on this machine to print with. */
export class NoBrowser extends Error {}

export interface Printer {
  /** Rejects with NoBrowser when none can be started; the next call tries again. */
  print(html: string): Promise<Uint8Array>;
  /** Ends the browser, if there is one. */
  close(): Promise<void>;
}

/** The host ends on signals by itself, after saving; the browser must not end it before. */
const NO_SIGNALS = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };

export function startPrinter(launch = () => launchBrowser(NO_SIGNALS)): Printer {
  let running: Promise<Browser> | null = null;
  const browser = async (): Promise<Browser> => {
    const mine = (running ??= launch());
    try {
      const found = await mine;
      if (found.isConnected()) return found;
    } catch (cause) {
      if (running === mine) running = null;
      throw new NoBrowser('No browser to print with', { cause });
    }
    // It has ended by itself since the last page.
    if (running === mine) running = null;
    return browser();
  };
  return {
    print: async (html) => {
      const context = await (await browser()).newContext();
      try {
        const page = await context.newPage();
        await layOut(page, html);
        return await page.pdf({ preferCSSPageSize: true, printBackground: true });
      } finally {
        await context.close();
      }
    },
    close: async () => {
      const last = running;
      running = null;
      await last?.then((found) => found.close()).catch(() => undefined);
    },
  };
}

/** Puts a printed sheet into a page of the browser as it will be on paper, its font included. */
export async function layOut(page: Page, html: string): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await page.setContent(html);
  const font = await standInFont();
  if (font !== '') await page.addStyleTag({ content: font });
  await page.evaluate('document.fonts.ready.then(() => undefined)');
}
