// The tab `Elever`: who goes here, in which class, past blank rows, typing errors and odd cases.
import { describe, expect, test } from '@jest/globals';
import { readRoster, sameClass } from '../../src/tabs/roster';

const HEADERS = ['Klasse', 'Navn', 'Vis som', 'Status', 'ID'];

function read(...rows: string[][]) {
  const result = readRoster([['Én elev i hver rad.'], HEADERS, ...rows]);
  if (!result.ok) throw new Error(result.finding.code);
  return result.roster;
}

describe('the status', () => {
  test.each([
    ['', true],
    ['Går her', true],
    ['GÅR  HER ', true],
    ['Permisjon', false],
    ['permisjon', false],
    ['Sluttet', false],
  ])('%j: goes here %s', (status, present) => {
    const { rows, problems } = read(['5A', 'Ada', '', status], ['5A', 'Bo']);
    expect(rows).toMatchObject([{ name: 'Ada', present }, { name: 'Bo' }]);
    expect(problems).toEqual([]);
  });

  test('that nobody knows is told to the class, and the pupil not drawn meanwhile', () => {
    const { rows, problems } = read(['5A', 'Ada'], ['5a', 'Bo', '', 'syk']);
    expect(rows.map(({ present }) => present)).toEqual([true, false]);
    const params = {
      tab: 'Elever',
      row: 4,
      column: 'Status',
      text: 'syk',
      allowed: ['Går her', 'Permisjon', 'Sluttet'],
    };
    expect(problems.map(({ finding }) => finding)).toEqual([{ code: 'value-unknown', params }]);
    expect(sameClass(problems[0]?.className ?? '', '5A')).toBe(true);
  });
});

describe('the class', () => {
  test('is one, however it is typed, and called as it first stands', () => {
    const { rows, classes } = read(
      ['5b', 'Ada'],
      ['5A', 'Bo'],
      [' 5B', 'Cecilie'],
      ['5 A', 'Dina'],
    );
    expect(classes).toEqual(['5b', '5A', '5 A']);
    expect(rows.map(({ className }) => className)).toEqual(['5b', '5A', '5b', '5 A']);
  });

  test('that is missing is a notice, no obstacle to the others', () => {
    const { classes, problems, notices } = read(['5A', 'Ada'], ['', 'Bo']);
    expect([classes, problems]).toEqual([['5A'], []]);
    const params = { tab: 'Elever', row: 4, name: 'Bo' };
    expect(notices).toEqual([{ code: 'pupil-without-class', params }]);
  });

  test('of a row without a name is no class', () => {
    expect(read(['5A', 'Ada'], ['5B', '', '', '', 'pabc.defgh']).classes).toEqual(['5A']);
  });
});

describe('blank and half rows', () => {
  const roster = read(
    ['5A', 'Ada', '', '', 'pada.aaaaa'],
    [],
    ['', ' ', '', ''],
    ['5A', '', 'Bare visningsnavn'],
    ['5A', 'Bo', 'Bosse'],
    ['', '', '', '', 'pgone.bbbbb'],
  );

  test('keep the row numbers, and ids whose names were emptied', () => {
    expect(roster.rows.map(({ row, name, showAs, idCell }) => [row, name, showAs, idCell])).toEqual(
      [
        [3, 'Ada', '', 'pada.aaaaa'],
        [7, 'Bo', 'Bosse', ''],
        [8, '', '', 'pgone.bbbbb'],
      ],
    );
  });

  test('count for where the tab ends', () => {
    const { headerRow, idColumn, lastRow } = roster;
    expect([headerRow, idColumn, lastRow]).toEqual([2, 5, 8]);
  });
});

test('a roster without a column for ids says so', () => {
  const result = readRoster([
    ['Navn', 'Klasse'],
    ['Ada', '5A'],
  ]);
  expect(result).toMatchObject({ ok: true, roster: { idColumn: 0, headerRow: 1, lastRow: 2 } });
});

test.each<[string, string[][], string]>([
  ['only headers', [HEADERS], 'roster-empty'],
  ['classes, but no names', [HEADERS, ['5A', ''], ['5B', '']], 'roster-empty'],
  ['only ids left', [HEADERS, ['', '', '', '', 'pada.aaaaa']], 'roster-empty'],
  ['no column Navn', [['Klasse', 'Status']], 'header-missing'],
])('a roster with %s', (_, values, code) => {
  expect(readRoster(values)).toMatchObject({ ok: false, finding: { code } });
});
