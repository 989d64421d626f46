// Whose work is pushed along with ours is said in the files themselves, as the licences ask.
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

const read = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** The packages named in the first comment that begins with an exclamation mark. */
function notices(file: string): string[] {
  const [, said = ''] = /\/\*! (.*?) \*\//s.exec(read(`dist/addon/${file}`)) ?? [];
  return said.split('; ');
}

const notice = (name: string): string => {
  const [copyright] = /^Copyright .*$/m.exec(read(`node_modules/${name}/LICENSE`)) ?? [];
  return `${name}: ${copyright ?? 'no copyright'}, MIT`;
};

test('Code.js names the matching library, and the one that knows Easter', () => {
  expect(notices('Code.js')).toEqual([notice('date-easter'), notice('edmonds-blossom-fixed')]);
});

test('Sidebar.html names the matching library and Preact', () => {
  expect(notices('Sidebar.html')).toEqual([notice('edmonds-blossom-fixed'), notice('preact')]);
});
