// Tables are read by header text, wherever the columns stand.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { nearest, readTable, type Column } from '../../src/tabs/table';

const COLUMNS: readonly Column<'className' | 'name' | 'status'>[] = [
  { key: 'className', header: 'Klasse', required: true },
  { key: 'name', header: 'Navn', required: true },
  { key: 'status', header: 'Status', required: false },
];

function rowsOf(values: string[][]) {
  const read = readTable('Elever', values, COLUMNS);
  if (!read.ok) throw new Error(read.finding.code);
  return read.table.rows;
}

describe('readTable', () => {
  test('gives the same rows for any order of the columns and with strange ones between', () => {
    const word = fc.stringMatching(/^[a-zæøå]{1,8}$/);
    const order = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 });
    fc.assert(
      fc.property(fc.array(fc.tuple(word, word, word, word)), order, (rows, columns) => {
        const all = [['Klasse', 'Navn', 'Status', 'Egen kolonne'], ...rows];
        const moved = all.map((row) => columns.map((column) => row[column] ?? ''));
        expect(rowsOf(moved)).toEqual(rowsOf(all));
      }),
    );
  });

  test('finds headers below explaining lines, whatever case and blanks', () => {
    expect(rowsOf([['Skriv her'], [], [' klasse ', 'NAVN'], ['5A', 'Ada']])).toEqual([
      { row: 4, cells: { className: '5A', name: 'Ada', status: '' } },
    ]);
  });

  test('keeps the row numbers of the sheet past blank rows', () => {
    const rows = rowsOf([
      ['Klasse', 'Navn'],
      ['5A', 'Ada'],
      ['', ''],
      ['5A', 'Bo'],
    ]);
    expect(rows.map(({ row }) => row)).toEqual([2, 4]);
  });

  test('names a missing header and the text most like it', () => {
    const read = readTable('Elever', [['Klasse', 'Namn', 'Adresse']], COLUMNS);
    expect(read).toEqual({
      ok: false,
      finding: {
        code: 'header-missing',
        params: { tab: 'Elever', header: 'Navn', nearest: 'Namn' },
      },
    });
  });

  test('of a blank tab says the first required header', () => {
    expect(readTable('Elever', [['']], COLUMNS)).toMatchObject({
      finding: { params: { header: 'Klasse', nearest: '' } },
    });
  });
});

test('nearest says nothing when no text is much alike', () => {
  expect(nearest('Klasse', ['Adresse', 'Telefon'])).not.toBe('Telefon');
  expect(nearest('Navn', ['Telefonnummer'])).toBe('');
});
