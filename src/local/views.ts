// `npm run views`: every view of the add-on, what a checker of accessibility finds, its size, its calls.
import { statSync } from 'node:fs';
import { internals, openHost } from './host';
import { launchBrowser } from './print/browser';
import { violationsIn } from './views/axe';
import { walk, WALKS } from './views/walks';

const KB = 1024;
const ROW = [10, 18, 8, 7] as const;

process.env.TZ = 'Europe/Oslo';
const browser = await launchBrowser();
let refused = 0;
try {
  row(['view', 'state', 'KB', 'calls', 'axe']);
  for (const way of WALKS) {
    await walk(way, { openHost, internals }, browser, async ({ view, state, page, calls }) => {
      const found = await violationsIn(page);
      refused += found.length;
      row([view, state, kilobytes(view), calls, found.length === 0 ? 0 : found.join('; ')]);
    });
  }
} finally {
  await browser.close();
}
process.exitCode = refused === 0 ? 0 : 1;

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
