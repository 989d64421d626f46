// Seven school years, three classes, 450 events: the calls of Google's services stay what they are.
import { expect, test } from '@jest/globals';
import { measureLarge } from '../../../src/local/bench/large';
import type * as HostModule from '../../../src/local/host';

const built = new URL('../../../dist/local/host.mjs', import.meta.url).href;

test('loadClass takes at most 40 calls and commit 140, the same for one change of a class and for 150', async () => {
  const { openHost } = (await import(built)) as typeof HostModule;
  const calls = async (events: number): Promise<Record<'load' | 'commit', number>> => {
    const { load, commit } = await measureLarge(openHost, events, 2);
    return { load: load.calls, commit: commit.calls };
  };
  const few = await calls(3);
  const many = await calls(450);
  expect(many).toEqual(few);
  expect(many.load).toBeLessThanOrEqual(40);
  expect(many.commit).toBeLessThanOrEqual(140);
});
