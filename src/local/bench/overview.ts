// «Oversikt» in a new page of a browser: how long its matrix takes to stand there, table and all.
import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { addDays } from '../../core/dates';
import { drawsAhead } from '../../core/forecast';
import type { DrawEvent } from '../../core/model';
import type { LoadedClass } from '../../contract/replies';

const YEARS = 7;
const DRAWS = 19;
const LAST_YEAR = 2026;

/** A server that knows one class; `ANSWER` is put in its place. */
const SERVER = `
const runner = {
  withSuccessHandler(handler) { return { ...runner, succeed: handler }; },
  withFailureHandler() { return this; },
  loadClass() { this.succeed(ANSWER); },
};
window.google = { script: { run: runner, host: {} } };`;

/** What is asked for last has the browser lay out everything at once. */
const PRESS_AND_WAIT = `(async () => {
  const matrix = document.querySelectorAll('.choice button')[1];
  const start = performance.now();
  matrix.click();
  for (;;) {
    const drawn = document.querySelector('svg.matrix');
    const table = document.querySelector('.picture tbody tr:last-child');
    if (drawn && table) {
      drawn.getBoundingClientRect();
      table.getBoundingClientRect();
      return performance.now() - start;
    }
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
})()`;

/** A class that has drawn for seven school years, as the server tells of it. */
export function oldClass(size: number): LoadedClass {
  const pupils = Array.from({ length: size }, (_, i) => ({
    ...{ id: `p${i}`, row: i + 3, name: `Elev${i} Etternavn${i}`, short: `Elev${i}` },
  }));
  const ids = pupils.map(({ id }) => id);
  const history: DrawEvent[] = [];
  for (let year = LAST_YEAR - YEARS + 1; year <= LAST_YEAR; year++) {
    const yearStart = `${year}-08-01`;
    const input = { pupils: ids, rules: [], history, yearStart, drawsLeft: DRAWS, desks: [] };
    const made = [...drawsAhead(input, `bench ${year}`)].map((draw, i): DrawEvent => ({
      ...{ ...draw, className: '5A', from: addDays(yearStart, 14 * i), kind: 'pairs' },
      ...{ seed: '', algorithm: '', input: '', adjusted: false, draftId: '', at: '', by: '' },
    }));
    history.push(...made);
  }
  return {
    ...{ ok: true, classes: [{ name: '5A', model: 'pairs' }], className: '5A', model: 'pairs' },
    ...{ today: `${LAST_YEAR + 1}-06-01`, yearStart: `${LAST_YEAR}-08-01`, pupils, history },
    calendar: { due: 'notYet', period: DRAWS, of: DRAWS, next: '', drawsLeft: 1 },
    ...{ rules: [], otherRules: [], desks: [], fixtures: [], others: [] },
    ...{ newest: history[history.length - 1] ?? null, revision: 'r' },
    ...{ needs: [], problems: [], notices: [], readOnly: false, user: '' },
  };
}

/**
 * From the press of «Hvem med hvem» until all of it is laid out, in milliseconds.
 *
 * @param file the built page
 */
export async function timeMatrix(
  browser: Browser,
  file: string,
  loaded: LoadedClass,
): Promise<number> {
  const html = await readFile(file, 'utf8');
  const context = await browser.newContext({ viewport: { width: 1120, height: 680 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(SERVER.replace('ANSWER', () => JSON.stringify(loaded)));
    await page.goto('about:blank');
    await page.setContent(html.replace('</body>', '<div id="asked" data-class="5A"></div></body>'));
    await page
      .locator('tbody tr')
      .nth(loaded.pupils.length - 1)
      .waitFor();
    return await page.evaluate<number>(PRESS_AND_WAIT);
  } finally {
    await context.close();
  }
}
