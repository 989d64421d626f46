// Pupils and classes that have gone: what was agreed for them passes to nobody and stands in nobody's way.
import { afterEach, expect, test } from '@jest/globals';
import type { LoadedTeam, Reply } from '../../src/contract/replies';
import type { Host } from '../../src/local/host';
import { contents, draw, good, load, openClasses } from '../support/host';
import { typed } from '../support/team';

let host: Host;
afterEach(() => host.close());

test('a class that has left whole keeps its rows, and the others draw and compose', async () => {
  host = await openClasses({
    '5A': ['Ada Aas', 'Bo Berg', 'Cato Dahl', 'Dina Eik'],
    '8A': ['Emil Foss', 'Frida Gran', 'Gro Hagen', 'Hans Iversen'],
    '10B': ['Ida Juul', 'Jon Kval'],
  });
  await host.run('prepareWorkbook');
  typed(host, 'Hensyn', { row: 3, Klasse: '10B', Hensyn: 'ikke sammen', Elev: 'Ida Juul' });
  typed(host, 'Hensyn', { row: 3, 'Elev 2': 'Jon Kval' });
  typed(host, 'Grunnlag', { row: 3, Klasse: '10B', Elev: 'Ida Juul', Fordeling: '2' });
  for (const row of [11, 12]) typed(host, 'Elever', { row, Status: 'Sluttet' });
  expect(contents(host, 'Elever')[11]).toMatchObject({ 0: '10B', 5: 'Sluttet' });

  expect((await load(host, '5A')).problems).toEqual([]);
  await draw(host, '5A');
  const team = await good(host.run('loadTeam', '8A') as Promise<Reply<LoadedTeam>>);
  expect(team.unread).toEqual([]);
  expect(team.classes.map(({ loaded }) => loaded.problems)).toEqual([[]]);
  expect(contents(host, 'Hensyn')[2]).toMatchObject({ 0: '10B', 2: 'Ida Juul' });
});

test('what is agreed for one Emma waits for her, though another Emma comes', async () => {
  host = await openClasses({
    '5A': ['Emma Berg', 'Ola Vik', 'Cato Dahl', 'Dina Eik'],
    '5B': ['Emma Lie', 'Bo Berg'],
  });
  await host.run('prepareWorkbook');
  typed(host, 'Hensyn', { row: 3, Klasse: '5A', Hensyn: 'ikke sammen', Elev: 'Emma' });
  typed(host, 'Hensyn', { row: 3, 'Elev 2': 'Ola' });
  await host.run('repair', '5A');
  const rules = (await load(host, '5A')).rules;
  expect(rules).toHaveLength(1);
  const before = contents(host, 'Hensyn')[2];
  typed(host, 'Elever', { row: 3, Klasse: '5B' });
  typed(host, 'Elever', { row: 7, Klasse: '5A' });

  const swapped = await load(host, '5A');
  expect(swapped.rules).toEqual([]);
  expect(swapped.problems).toMatchObject([{ code: 'rule-gone', params: { row: 3, text: 'Emma' } }]);
  await host.run('repair', '5A');
  expect(contents(host, 'Hensyn')[2]).toEqual(before);

  typed(host, 'Elever', { row: 7, Klasse: '5B' });
  typed(host, 'Elever', { row: 3, Klasse: '5A' });
  expect((await load(host, '5A')).rules).toEqual(rules);
});
