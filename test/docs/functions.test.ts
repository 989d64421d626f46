// The published types are the ones the code has.
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

const read = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const blocks = [...read('docs/functions.md').matchAll(/`(\S+)`:\n\n```ts\n([\s\S]*?)\n```/g)];

test.each(blocks.map(([, path = '', published = '']) => [path, published] as const))(
  'docs/functions.md shows %s word for word',
  (path, published) => expect(read(path).trimEnd().endsWith(published)).toBe(true),
);

test('and all of what crosses', () => {
  expect(blocks).toHaveLength(8);
  expect(blocks.join()).toContain('interface ServerFunctions');
});
