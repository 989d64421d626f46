// «Nytt skoleår» writes the cells of the classes that move, and leaves what stands between them.
import { afterEach, expect, test } from '@jest/globals';
import type { Host } from '../../src/local/host';
import { contents, inventedNames, load, openClasses, tab } from '../support/host';
import { formulaAt } from '../support/quick-host';
import { planOf, startOf, startYear } from '../support/year';

let host: Host;
afterEach(() => host.close());

test('a formula between two rows that move is still a formula', async () => {
  const names = inventedNames(6);
  host = await openClasses({ '5A': names }, { today: '2026-08-10' });
  await load(host, '5A');
  await host.run('repair', '5A');
  const row = (name: string): string[] => ['5A', 'egen plass nå', name];
  const own = ['=CONCATENATE("5";"A")', 'egen plass nå', names[1]!];
  tab(host, 'Hensyn')
    .getRange(3, 1, 3, 3)
    .setValues([row(names[0]!), own, row(names[2]!)]);
  await startYear(host, startOf(await planOf(host)));
  expect(contents(host, 'Hensyn').map(([first]) => first)[2]).toBe('6A');
  expect(contents(host, 'Hensyn').map(([first]) => first)[4]).toBe('6A');
  expect(formulaAt(host, 'Hensyn', 4, 1)).toBe('=CONCATENATE("5";"A")');
});
