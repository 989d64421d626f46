// Three years in base groups: what a class has been through in grade 8 counts when it is composed in grade 10.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { LoadedTeam, Reply, TeamClass } from '../../src/contract/replies';
import { compose } from '../../src/core/groups/compose';
import type { PupilId } from '../../src/core/model';
import type { Host } from '../../src/local/host';
import { inputOf } from '../../src/sidebar/team/basis';
import { commit, composed, openBaseGroups } from '../support/groups-host';
import { good, load, tabNames } from '../support/host';
import { planOf, startOf, startYear } from '../support/year';

/** For sixteen there are five compositions in which nobody is with anybody twice. */
const SIZE = 16;
const COMPOSITIONS = 4;

let host: Host;
beforeAll(async () => {
  host = await openBaseGroups(SIZE, { today: '2026-08-17' });
});
afterAll(() => host.close());

let day = '2026-08-17';
async function on(next: string): Promise<void> {
  const later = host.reopen({ today: next });
  await host.close();
  host = later;
  day = next;
}

async function atTheTable(className: string): Promise<TeamClass> {
  const { classes } = await good(host.run('loadTeam', className) as Promise<Reply<LoadedTeam>>);
  return classes.find(({ loaded }) => loaded.className === className)!;
}

/** Composes the class as the team's meeting does, and saves it. */
async function composeNow(className: string): Promise<readonly PupilId[][]> {
  const one = await atTheTable(className);
  const wishes = { remainder: 3, balance: 0.5, periods: 1 } as const;
  const made = compose(inputOf(one, { ...wishes, from: day }), 'seed');
  if (!made.ok) throw new Error(JSON.stringify(made.findings));
  const { groups, algorithm, input } = made.value;
  await commit(host, composed(one.loaded, { id: `on ${day}`, groups, algorithm, input, wishes }));
  return groups;
}

/** Each two who are together in a group, by their ids. */
const togetherIn = (groups: readonly PupilId[][]): string[] =>
  groups.flatMap((group) =>
    group.flatMap((a) => group.filter((b) => a < b).map((b) => `${a} ${b}`)),
  );

test('nobody is with the same pupil twice in four compositions, from August in 8 to 10', async () => {
  const together = togetherIn(await composeNow('8A'));
  await on('2026-10-12');
  together.push(...togetherIn(await composeNow('8A')));
  await on('2027-08-16');
  await startYear(host, startOf(await planOf(host), {}, day));
  together.push(...togetherIn(await composeNow('9A')));
  await on('2028-08-21');
  await startYear(host, { ...startOf(await planOf(host), {}, day), id: 'year-two' });
  together.push(...togetherIn(await composeNow('10A')));
  expect(together).toHaveLength(COMPOSITIONS * (SIZE / 4) * 6);
  expect(new Set(together).size).toBe(together.length);
});

test('the class of grade 10 sees its own groups and tabs, not those of the years before', async () => {
  const { newest, history } = await load(host, '10A');
  expect(newest).toMatchObject({ className: '10A', kind: 'groups', from: '2028-08-21' });
  expect(history.map(({ className }) => className)).toEqual(['8A', '8A', '9A', '10A']);
  expect(tabNames(host)).toContain('10A 2028-08-21');
});
