// The same seed and input give the same draw in Node and in a bare script, as Google runs it.
import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { propose } from '../../src/core/propose';
import type { Drawn } from '../../src/local/bench/core-script';
import { drawAll } from '../../src/local/bench/core-script';
import type { Host } from '../../src/local/host';
import { drawTasks } from '../support/draw-tasks';
import { draw, inventedNames, ledger, load, openThreaded } from '../support/host';

const script = readFileSync(new URL('../../dist/local/core.js', import.meta.url), 'utf8');

describe('the core, compiled as it is shipped, in a bare context', () => {
  const tasks = drawTasks();
  const names = [...tasks.keys()];
  let here: Drawn[];
  let there: Drawn[];

  beforeAll(() => {
    const json = JSON.stringify([...tasks.values()]);
    here = JSON.parse(drawAll(json)) as Drawn[];
    const context = vm.createContext({ json });
    vm.runInContext(script, context);
    there = JSON.parse(vm.runInContext('Core.drawAll(json)', context) as string) as Drawn[];
  });

  test.each(names.map((name, at) => [name, at] as const))('draws the same: %s', (_, at) => {
    expect(there[at]).toEqual(here[at]);
  });

  test('those were draws of many kinds: each another input, repeats among them, one refused', () => {
    const made = here.flatMap(({ proposal }) => (proposal.ok ? [proposal] : []));
    expect(made).toHaveLength(names.length - 1);
    // Two differ in their seeds alone.
    expect(new Set(made.map(({ value }) => value.input)).size).toBe(made.length - 1);
    expect(new Set(made.map(({ value }) => JSON.stringify(value.groups))).size).toBe(made.length);
    const codes = new Set(here.flatMap(({ proposal }) => proposal.findings.map((f) => f.code)));
    expect([...codes]).toEqual(
      expect.arrayContaining(['repeat-this-year', 'pupil-without-partner']),
    );
    expect(made.filter(({ value }) => value.locked !== undefined)).toHaveLength(2);
  });
});

describe('Code.js itself', () => {
  let host: Host;
  afterEach(() => host.close());

  test.each([12, 13])('stores what Node draws from the same seed, for %i pupils', async (size) => {
    host = await openThreaded({ '5A': inventedNames(size) });
    await host.run('repair', '5A');
    for (let nr = 0; nr < 3; nr++) {
      const loaded = await load(host, '5A');
      await draw(host, '5A');
      const stored = ledger(host).at(-1) as { seed: string; drawsLeft: number };
      const input = { ...loaded, pupils: loaded.pupils.map(({ id }) => id) };
      const made = propose({ ...input, drawsLeft: stored.drawsLeft }, stored.seed);
      if (!made.ok) throw new Error('no proposal');
      expect(stored).toMatchObject(made.value);
    }
  });
});
