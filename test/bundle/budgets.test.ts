// The budgets of the product: sizes of what is pushed, and calls of Google's services.
import { statSync } from 'node:fs';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { Host } from '../../src/local/host';
import { draw, inventedNames, load, openThreaded } from '../support/host';
import { PAGES, PAGE_FILES } from './page-files';

const KB = 1024;
const size = (name: string): number =>
  statSync(new URL(`../../dist/addon/${name}`, import.meta.url)).size;

describe('sizes', () => {
  // Why they are what they are: decision 11.
  test('Code.js is within its limit', () => {
    expect(size('Code.js')).toBeLessThanOrEqual(308 * KB);
  });

  test.each(PAGE_FILES)('%s in %s is within its limit', (page, _language, file) => {
    expect(size(file)).toBeLessThanOrEqual((PAGES[page] ?? 0) * KB);
  });
});

describe('service calls', () => {
  let host: Host;
  afterEach(() => host.close());

  interface Calls {
    load: number;
    first: number;
    later: number;
    undo: number;
  }

  async function callsFor(pupils: number, locale = 'no'): Promise<Calls> {
    host = await openThreaded({ '5A': inventedNames(pupils) }, { locale });
    await host.run('prepareWorkbook');
    await host.run('repair', '5A');
    const total = (): number => host.lastExecution?.total ?? 0;
    const first = await commitCalls('one');
    const later = await commitCalls('two');
    await load(host, '5A');
    const loading = total();
    await host.run('undoLast', '5A');
    const undo = total();
    return { load: loading, first, later, undo };
  }

  /** Calls of `commit` alone: the draft is made outside, as the sidebar makes it. */
  async function commitCalls(seed: string): Promise<number> {
    const { propose } = await import('../../src/core/propose');
    const loaded = await load(host, '5A');
    const made = propose({ ...loaded, pupils: loaded.pupils.map(({ id }) => id) }, seed);
    if (!made.ok) throw new Error('no proposal');
    const { className, revision, today } = loaded;
    const draft = { ...made.value, id: seed, className, revision, from: today, adjusted: false };
    expect(await host.run('commit', draft)).toMatchObject({ ok: true, complete: true });
    return host.lastExecution?.total ?? 0;
  }

  // Design says 40 and 140.
  test('loadClass takes at most 38, commit at most 140, the same for 12 and 36 pupils', async () => {
    const small = await callsFor(12);
    await host.close();
    const large = await callsFor(36);
    expect(large).toEqual(small);
    expect(small.load).toBeLessThanOrEqual(38);
    expect(small.first).toBeLessThanOrEqual(140);
    expect(small.later).toBeLessThanOrEqual(140);
    expect(small.undo).toBeLessThanOrEqual(140);
  });

  test.each(['nn', 'en-GB'])('in a workbook in %s at most 40 and 140', async (locale) => {
    const { load, first, later, undo } = await callsFor(12, locale);
    expect(load).toBeLessThanOrEqual(40);
    expect(Math.max(first, later, undo)).toBeLessThanOrEqual(140);
  });

  test('they do not grow with the number of events', async () => {
    host = await openThreaded({ '5A': inventedNames(12) });
    await host.run('prepareWorkbook');
    const commits: number[] = [];
    const loads: number[] = [];
    for (let event = 1; event <= 8; event++) {
      await draw(host, '5A');
      commits.push(host.lastExecution?.total ?? 0);
      await load(host, '5A');
      loads.push(host.lastExecution?.total ?? 0);
    }
    // The first draw makes the chart, and the first load keeps the class that was chosen.
    expect(new Set(commits.slice(1)).size).toBe(1);
    expect(new Set(loads.slice(1)).size).toBe(1);
  });
});
