// The same seed and input give the same draw in Node and in Chromium.
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { propose } from '../../src/core/propose';
import { inNewPage } from '../../src/local/bench/chromium';
import type { Drawn } from '../../src/local/bench/core-script';
import { drawAll } from '../../src/local/bench/core-script';
import { drawTasks } from '../support/draw-tasks';
import { ledger, load } from '../support/host';
import { launchBrowser } from './support/browser';
import { chooseClass, draw, save, sitDown, startProduct, type Product } from './support/teacher';

const CORE = fileURLToPath(new URL('../../dist/local/core.js', import.meta.url));

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('the core, compiled as it is shipped, in a page', () => {
  const tasks = drawTasks();
  let here: Drawn[];
  let there: Drawn[];

  beforeAll(async () => {
    const json = JSON.stringify([...tasks.values()]);
    here = JSON.parse(drawAll(json)) as Drawn[];
    there = JSON.parse(await inNewPage(browser, CORE, 'drawAll', json)) as Drawn[];
  });

  test.each([...tasks.keys()].map((name, at) => [name, at] as const))(
    'draws the same: %s',
    (_, at) => {
      expect(here[at]).toBeDefined();
      expect(there[at]).toEqual(here[at]);
    },
  );
});

describe('the sidebar itself', () => {
  let product: Product;
  beforeAll(async () => {
    product = await startProduct('2026-11-30');
  });
  afterAll(async () => {
    await product.close();
    await product.remove();
  });

  test.each(['5A', '5B'])('saves what Node draws from the same seed: %s', async (className) => {
    const teacher = await sitDown(browser, product.url);
    await chooseClass(teacher, className);
    const loaded = await load(product.host, className);
    await draw(teacher);
    await save(teacher);
    const stored = ledger(product.host).at(-1) as { seed: string; drawsLeft: number };
    const input = { ...loaded, pupils: loaded.pupils.map(({ id }) => id) };
    const made = propose({ ...input, drawsLeft: stored.drawsLeft }, stored.seed);
    if (!made.ok) throw new Error('no proposal');
    expect(stored).toMatchObject(made.value);
    expect(teacher.errors).toEqual([]);
    await teacher.page.context().close();
  });
});
