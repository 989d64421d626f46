// The tab `Skolerute`: days without school, one line each, and what is said of lines that are none.
import { expect, test } from '@jest/globals';
import { readHolidays } from '../../src/tabs/holidays';

const HEADERS = ['Fra', 'Til', 'Hva'];

function read(...rows: string[][]) {
  const result = readHolidays([['Dager uten skole.'], HEADERS, ...rows]);
  if (!result.ok) throw new Error(result.finding.code);
  return result;
}

test.each([
  ['a holiday', ['05.10.2026', '09.10.2026', 'Høstferie'], '2026-10-05', '2026-10-09'],
  ['a day without Til', ['17.05.2027', '', 'Grunnlovsdagen'], '2027-05-17', '2027-05-17'],
  ['a day without Fra', ['', '17.05.2027', ''], '2027-05-17', '2027-05-17'],
  ['a day twice', ['2026-11-02', '2.11.26', ''], '2026-11-02', '2026-11-02'],
  ['over New Year', ['21.12.2026', '1. januar 2027', 'Jul'], '2026-12-21', '2027-01-01'],
])('%s', (_, row, from, to) => {
  expect(read(row)).toMatchObject({ free: [{ from, to }], problems: [] });
});

test.each([
  ['reversed', ['09.10.2026', '05.10.2026', ''], { code: 'dates-reversed', params: {} }],
  ['Fra is none', ['31.02.2026', '05.03.2026', ''], { column: 'Fra', text: '31.02.2026' }],
  ['Til is none', ['05.10.2026', 'fredag', ''], { column: 'Til', text: 'fredag' }],
])('%s: told with its row, and the other lines hold', (_, row, said) => {
  const { free, problems } = read(row, ['17.05.2027', '', '']);
  expect(free).toEqual([{ from: '2027-05-17', to: '2027-05-17' }]);
  const where = { tab: 'Skolerute', row: 3 };
  expect(problems).toEqual([
    'code' in said
      ? { code: said.code, params: where }
      : { code: 'date-invalid', params: { ...where, ...said } },
  ]);
});

test('a line with only a word, and blank lines, are nothing', () => {
  expect(read(['', '', 'Husk!'], [], ['', '', ''])).toMatchObject({ free: [], problems: [] });
});

test('without the column Fra nothing is', () => {
  expect(readHolidays([['Til', 'Hva']])).toMatchObject({
    ok: false,
    finding: { code: 'header-missing', params: { tab: 'Skolerute', header: 'Fra' } },
  });
});
