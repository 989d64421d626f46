// Draws of earlier days as teachers have them: who sat together, on which day, and what is not understood.
import { describe, expect, test } from '@jest/globals';
import { daysOf, readEarlierDraws, type Member } from '../../src/core/earlier-draws';

const CLASS: readonly Member[] = [
  { id: 'ada', name: 'Ada Aas', here: true },
  { id: 'bo', name: 'Bo Martin Berg', here: true },
  { id: 'eb', name: 'Emma Berg', here: true },
  { id: 'el', name: 'Emma Lie', here: true },
  { id: 'kim', name: 'Kim Vik', showAs: 'Kimmen', here: true },
  { id: 'noor', name: 'Noor Haddad', here: false },
  { id: 'omar', name: 'Omar Lie', here: true },
];

const read = (text: string, most = 4) => readEarlierDraws(text, CLASS, most);
const groups = (text: string): string[][] =>
  read(text).draws.flatMap((draw) => draw.groups.map((group) => [...group].sort()));

describe('a draw as a teacher pastes it', () => {
  test.each([
    ['tabs', 'Ada Aas\tBo Martin Berg\nEmma Berg\tOmar Lie'],
    ['semicolons, with quotes', '"Aas, Ada";Bo\n"Berg, Emma";Omar'],
    ['several blanks', 'Ada   Bo\nEmma Berg  Omar'],
    ['dashes', 'Ada – Bo\nEmma B. - Omar'],
    ['«og»', 'ADA og bo martin\nemma berg og omar'],
    ['«og» without columns, numbered', '1.\tAda\tBo\n2.\tEmma B.\tOmar'],
    ['commas', 'Ada, Bo\nEmma Berg, Omar Lie'],
    ['surnames first', 'Aas Ada\tBerg Bo Martin\nBerg, Emma\tLie, Omar'],
    ['Windows lines and a last empty one', 'Ada\tBo\r\nEmma Berg\tOmar\r\n\r\n'],
  ])('%s', (_, text) => {
    expect(read(text).unread).toEqual([]);
    expect(groups(text)).toEqual([
      ['ada', 'bo'],
      ['eb', 'omar'],
    ]);
    expect(read(text).draws).toHaveLength(1);
  });

  test('by the name that is shown, and pupils of other classes by their whole name only', () => {
    expect(groups('Kimmen\tNoor Haddad')).toEqual([['kim', 'noor']]);
    expect(read('Ada\tNoor').unread).toMatchObject([{ why: 'unknown', names: ['Noor'] }]);
  });

  test('three and four at once', () => {
    expect(
      groups('Ada\tBo\tOmar\nEmma Berg\tEmma Lie\tKimmen\tNoor Haddad').map((g) => g.length),
    ).toEqual([3, 4]);
  });
});

describe('which day', () => {
  const days = (text: string) => read(text).draws.map(({ from, line }) => [from, line]);

  test('empty lines, a day of its own, or one in the first column part the draws', () => {
    expect(days('Ada\tBo\n\nAda\tOmar\n\n\nAda\tKimmen')).toEqual([
      [null, 1],
      [null, 3],
      [null, 6],
    ]);
    expect(days('22.8.2026\nAda\tBo\n5. september 2026:\nAda\tOmar')).toEqual([
      ['2026-08-22', 1],
      ['2026-09-05', 3],
    ]);
    expect(days('22.8.2026\tAda\tBo\n22.8.2026\tKimmen\tOmar\n5.9.2026\tAda\tOmar')).toEqual([
      ['2026-08-22', 1],
      ['2026-09-05', 3],
    ]);
    expect(days('22.8.2026\n\nAda\tBo\n\nAda\tOmar')).toEqual([
      ['2026-08-22', 1],
      [null, 5],
    ]);
  });

  test('a day without its year, or a week, is told of and parts them all the same', () => {
    const { draws, unread } = read('22.8.\nAda\tBo\nUke 36\nAda\tOmar\nBytte 3\nAda\tKimmen');
    expect(draws.map(({ line }) => line)).toEqual([2, 4, 6]);
    expect(unread.map(({ line, why }) => [line, why])).toEqual([
      [1, 'date'],
      [3, 'date'],
      [5, 'unknown'],
    ]);
  });

  test('missing ones are 14 days after the one before, or before the first that is known', () => {
    const { draws } = read('Ada\tBo\n\n5.9.2026\nAda\tOmar\n\nAda\tKimmen');
    expect(daysOf(draws, null)).toEqual(['2026-08-22', '2026-09-05', '2026-09-19']);
    const none = read('Ada\tBo\n\nAda\tOmar').draws;
    expect(daysOf(none, null)).toEqual([null, null]);
    expect(daysOf(none, '2026-02-28')).toEqual(['2026-02-28', '2026-03-14']);
  });
});

test.each([
  ['Ada\tPer Olsen', 'unknown', ['Per Olsen']],
  ['Ada\tEmma', 'ambiguous', ['Emma']],
  ['Ada\tada aas', 'twice', ['ada aas']],
  ['Omar\tBo\nAda\tBo', 'twice', ['Bo']],
  ['Ada', 'alone', undefined],
  ['Ada\tBo\tOmar\tEmma Berg\tKimmen', 'many', undefined],
])('%j is not understood: %s', (text, why, names) => {
  const { unread } = read(text);
  expect(unread).toHaveLength(1);
  expect(unread[0]).toMatchObject({ why, ...(names && { names }), line: text.split('\n').length });
});
