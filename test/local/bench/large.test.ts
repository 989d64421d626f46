// Seven school years, three classes, 450 events: the calls of Google's services stay what they are.
import { expect, test } from '@jest/globals';
import { measureLarge, type LargeResult } from '../../../src/local/bench/large';
import type * as HostModule from '../../../src/local/host';

const built = new URL('../../../dist/local/host.mjs', import.meta.url).href;

test('loadClass takes at most 40 calls and commit 140, the same for one change of a class and for 150', async () => {
  const { openHost } = (await import(built)) as typeof HostModule;
  const calls: Omit<LargeResult, 'events' | 'milliseconds'>[] = [];
  for (const events of [3, 450]) {
    const { load, commit } = await measureLarge(openHost, events);
    calls.push({ load, commit });
  }
  const [few, many] = calls;
  expect(many).toEqual(few);
  expect(many?.load).toBeLessThanOrEqual(40);
  expect(many?.commit).toBeLessThanOrEqual(140);
});
