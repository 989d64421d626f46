// Text for Sheets: it stays text, and a block of cells is named as Sheets names it.
import { expect, test } from '@jest/globals';
import { a1, literal } from '../../src/google/text';

test.each([['=1+1'], ['2026-11-22'], ['1E2'], ["'apostrof"], [' blank'], ['TRUE'], ['Ada']])(
  '%j is written so that it stays as it is',
  (text) => expect(literal(text)).toBe(`'${text}`),
);

test('nothing stays nothing: an empty cell is not a text', () => expect(literal('')).toBe(''));

test.each([
  [1, 1, 1, 1, 'A1:A1'],
  [3, 2, 2, 3, 'B3:D4'],
  [1, 26, 1, 2, 'Z1:AA1'],
  [1, 52, 10, 2, 'AZ1:BA10'],
  [7, 702, 1, 2, 'ZZ7:AAA7'],
])('row %i, column %i, %i by %i is %s', (row, column, rows, columns, name) => {
  expect(a1({ row, column, rows, columns })).toBe(name);
});
