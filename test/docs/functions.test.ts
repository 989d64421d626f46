// The published types are the ones the code has.
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

const read = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

test('docs/functions.md shows src/contract/replies.ts word for word', () => {
  const [, published = ''] = /```ts\n([\s\S]*?)\n```/.exec(read('docs/functions.md')) ?? [];
  expect(published).toContain('interface ServerFunctions');
  expect(read('src/contract/replies.ts')).toContain(published);
});
