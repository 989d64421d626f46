// The flags of npm start: what is taken, and the one line about what is not.
import { expect, test } from '@jest/globals';
import { readFlags } from '../../../src/local/server/flags';

test('all flags together, and none', () => {
  const args = '--workbook a.xlsx --port 0 --today 2026-11-22 --user Kari --trace=t.jsonl';
  expect(readFlags(args.split(' '))).toEqual({
    workbook: 'a.xlsx',
    port: 0,
    today: '2026-11-22',
    user: 'Kari',
    trace: 't.jsonl',
  });
  expect(readFlags([])).toEqual({});
});

test.each([
  ['--ukjent', /--ukjent/],
  ['--port x', /--port/],
  ['--port 65536', /--port/],
  ['--today 2026-02-30', /--today/],
  ['--today i-dag', /--today/],
  ['--workbook=', /--workbook/],
  ['fil.xlsx', /fil\.xlsx/],
])('%s is refused', (args, message) => {
  expect(() => readFlags(args.split(' '))).toThrow(message);
});
