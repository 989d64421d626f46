// Every dependency is justified in one table, with its exact version in package.json.
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

const read = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const { devDependencies, dependencies = {} } = JSON.parse(read('package.json')) as {
  devDependencies: Record<string, string>;
  dependencies?: Record<string, string>;
};
const packages = Object.entries({ ...dependencies, ...devDependencies });
const [, table = ''] = /^## Dependencies\n([\s\S]*)/m.exec(read('docs/house.md')) ?? [];
const rows = table
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .slice(1)
  .map((line) => line.split('|').map((cell) => cell.trim()));
const named = rows.flatMap(([, names = '']) => names.split(', '));

test.each(packages)('%s %s is in the table, and pinned', (name, version) => {
  const isTypes = name.startsWith('@types/') && !named.includes(name);
  expect(named).toContain(isTypes ? '@types/*' : name);
  expect(version).toMatch(/^\d+\.\d+\.\d+$/);
});

test('the table has none that is not there, and says why, licence, size and what instead', () => {
  const known = [...packages.map(([name]) => name), '@types/*'];
  expect(named.filter((name) => !known.includes(name))).toEqual([]);
  for (const [, ...cells] of rows) expect(cells.slice(0, 5).every((cell) => cell !== '')).toBe(true);
});
