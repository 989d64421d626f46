// Base groups in the tabs: the chart and the dated tabs say who leads, and follow each change.
import { afterEach, expect, test } from '@jest/globals';
import type { Host } from '../../src/local/host';
import { commit, compose, moved, openBaseGroups, rotate } from '../support/groups-host';
import { contents, load } from '../support/host';

const CHART = 'Klassekart 8A';
const FIRST = '2026-11-09';
const SECOND = '2026-11-23';

let host: Host;
afterEach(() => host.close());

async function on(today: string, what: (later: Host) => Promise<unknown>): Promise<void> {
  const later = host.reopen({ today });
  try {
    await what(later);
  } finally {
    await later.close();
  }
}

/** Of each pupil, by id, where the chart has the name. */
async function places(): Promise<Map<string, string>> {
  const { pupils } = await load(host, '8A');
  const lines = contents(host, CHART);
  return new Map(
    pupils.map(({ id, short }) => {
      const row = lines.findIndex((line) => line.includes(short));
      return [id, `${row} ${lines[row]?.indexOf(short) ?? -1}`];
    }),
  );
}

const heading = (name: string): string[] =>
  contents(host, name)
    .slice(0, 2)
    .map((line) => line[0] ?? '');

/** A line of the table on a dated tab, without what is hidden. */
const line = (name: string, at: number): string[] =>
  (contents(host, name)[at] ?? []).slice(0, -2).filter((text) => text !== '');

test('when the first groups are undone the chart says that there are none', async () => {
  host = await openBaseGroups(12, { today: FIRST });
  await compose(host);
  await host.run('undoLast', '8A');
  expect(heading(CHART)[0]).toBe('Basisgrupper 8A');
  expect(heading(CHART)[1]).toMatch(/^Ingen basisgrupper ennå/);
  expect(contents(host, CHART).flat()).toEqual(expect.arrayContaining(['G1', 'G2', 'G3']));
});

test('a change of leader takes everybody one seat on, and counts a period', async () => {
  host = await openBaseGroups(12, { today: FIRST });
  const { groups } = await compose(host);
  const before = await places();
  expect(contents(host, CHART)[0]).toEqual(expect.arrayContaining(['Gruppeleder', 'Vikarleder']));
  expect(heading(CHART)[1]).toMatch(/^1\. periode av 4 {3}·/);

  await on(SECOND, rotate);
  const after = await places();
  expect(heading(CHART)[1]).toMatch(/^2\. periode av 4 {3}·/);
  for (const [one = '', two = '', three = '', four = ''] of groups) {
    expect([four, one, two, three].map((id) => after.get(id))).toEqual(
      [one, two, three, four].map((id) => before.get(id)),
    );
  }
});

test('dated tabs name leader and deputy: who leads next in the first period, then who led', async () => {
  host = await openBaseGroups(12, { today: FIRST });
  const [[one, two, three, four] = []] = (await compose(host)).groups;
  await on(SECOND, rotate);
  const { pupils } = await load(host, '8A');
  const named = (...ids: (string | undefined)[]): string[] =>
    ids.map((id) => pupils.find((pupil) => pupil.id === id)?.name ?? '');
  const headers = ['Bord', 'Gruppeleder', 'Vikarleder', 'Elev', 'Elev', 'Notater'];
  expect(line('8A 2026-11-09', 2)).toEqual(headers);
  expect(line('8A 2026-11-09', 3)).toEqual(['G1', ...named(one, four, three, two)]);
  expect(line('8A 2026-11-23', 3)).toEqual(['G1', ...named(four, one, three, two)]);
  expect(heading('8A 2026-11-09')).toEqual([
    '8A: nye basisgrupper fra 9. november 2026',
    expect.stringMatching(/^1\. periode av 4 {3}· {3}Lagret 9\. november 2026/),
  ]);
  expect(heading('8A 2026-11-23')[0]).toBe('8A: ny gruppeleder fra 23. november 2026');
});

test('who moves gets a dated tab, and the period stays what it was', async () => {
  host = await openBaseGroups(12, { today: FIRST });
  await compose(host);
  await on(SECOND, rotate);
  const loaded = await load(host, '8A');
  const [[a = '', ...rest] = [], [b = '', ...others] = [], ...more] = loaded.newest?.groups ?? [];
  await on(SECOND, async (later) => {
    const now = await load(later, '8A');
    await commit(later, moved(now, [[b, ...rest], [a, ...others], ...more]));
  });
  expect(heading('8A 2026-11-23 (2)')).toEqual([
    '8A: elev flyttet 23. november 2026',
    expect.stringMatching(/^2\. periode av 4/),
  ]);
  expect(heading(CHART)[1]).toMatch(/^2\. periode av 4/);
});
