// `npm run views`: every view of the add-on, what a checker of accessibility finds, its size, its calls.
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { internals, openHost } from './host';
import { launchBrowser } from './print/browser';
import { violationsIn } from './views/axe';
import type { Seen } from './views/seat';
import { walk, WALKS } from './views/walks';

const KB = 1024;
const ROW = [10, 18, 8, 7] as const;

const { pictures } = parseArgs({ options: { pictures: { type: 'string' } } }).values;
if (pictures !== undefined) mkdirSync(pictures, { recursive: true });

process.env.TZ = 'Europe/Oslo';
const browser = await launchBrowser();
let refused = 0;
let seen = 0;
try {
  row(['view', 'state', 'KB', 'calls', 'axe']);
  for (const way of WALKS) {
    await walk(way, { openHost, internals }, browser, async (state) => {
      const found = await violationsIn(state.page);
      refused += found.length;
      seen++;
      tell(state, found);
      if (pictures !== undefined) await photograph(state, pictures);
    });
  }
} finally {
  await browser.close();
}
process.exitCode = refused === 0 ? 0 : 1;

function tell({ view, state, calls }: Seen, found: readonly string[]): void {
  row([view, state, kilobytes(view), calls, found.length === 0 ? 0 : found.join('; ')]);
}

/** At its real size, and a whole page where it is longer than that: '07 Sidebar names suggested.png'. */
async function photograph({ view, state, page }: Seen, folder: string): Promise<void> {
  const number = String(seen).padStart(2, '0');
  await page.screenshot({ path: join(folder, `${number} ${view} ${state}.png`), fullPage: true });
}

/** Of the page that is pushed, scripts and styles inside. */
function kilobytes(view: string): string {
  const file = new URL(`../addon/${view}.html`, import.meta.url);
  return (statSync(file).size / KB).toFixed(1);
}

function row(cells: readonly (string | number)[]): void {
  const padded = cells.map((cell, i) =>
    i < 2 ? String(cell).padEnd(ROW[i] ?? 0) : String(cell).padStart(ROW[i] ?? 0),
  );
  process.stdout.write(`${padded.join('  ').trimEnd()}\n`);
}
