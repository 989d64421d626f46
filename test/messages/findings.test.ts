// Every sentence a teacher can meet: whole, in Norwegian, with what, where and what to do.
import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../src/contract/findings';
import { sayFinding, sayFindings } from '../../src/messages';
import { findings } from '../../src/messages/nb/findings';
import { counted, list, longDate } from '../../src/messages/words';

const PARAMS = {
  count: 2,
  rows: [3, 5],
  pupils: ['p1', 'p2'],
  pupil: 'p1',
  proved: true,
  row: 4,
  size: 3,
  times: 1,
  last: '2026-10-05',
  left: 2,
  seats: 20,
  groups: 14,
  desks: 10,
  desk: 'LP4',
  tab: 'Elever',
  header: 'Navn',
  nearest: 'Namn',
  className: '5A',
  classes: ['5A', '5B'],
  name: 'Ada',
  column: 'Elev',
  text: 'hva',
  allowed: ['a', 'b'],
  names: ['Ada 1', 'Ada 2'],
  by: 'Kari',
  at: '2026-11-22T08:05:00+01:00',
  undone: false,
  field: 'x',
  step: 'her',
  rule: 'apart',
};
const names: Readonly<Record<string, string>> = { p1: 'Ada', p2: 'Bo' };
const nameOf = (id: string): string => names[id] ?? '?';

describe.each(Object.keys(findings))('%s', (code) => {
  const params = code === 'seats-too-few' ? { pupils: 28, seats: 20 } : PARAMS;
  const said = sayFinding({ code, params } as unknown as Finding, nameOf);
  test('is whole sentences without holes', () => {
    expect(said).toMatch(/^[A-ZÆØÅ«0-9].*[.?]$/s);
    expect(said).not.toMatch(/undefined|NaN|\[object|null|\?\?|p1|p2/);
  });
});

test('a repeat says «finnes ingen» only when that is proved', () => {
  const repeat = (proved: boolean): string =>
    sayFinding(
      {
        code: 'repeat-this-year',
        params: { pupils: ['p1', 'p2'], times: 1, last: '2026-10-05', proved },
      },
      nameOf,
    );
  expect(repeat(true)).toContain('finnes det ingen trekning');
  expect(repeat(false)).not.toContain('finnes det ingen');
});

test('the same sentence is said once', () => {
  const busy: Finding = { code: 'busy', params: {} };
  expect(sayFindings([busy, busy], nameOf).split('\n')).toHaveLength(1);
});

test('lists, numbers and dates read as Norwegian', () => {
  expect([list([]), list(['A']), list(['A', 'B']), list(['A', 'B', 'C'])]).toEqual([
    '',
    'A',
    'A og B',
    'A, B og C',
  ]);
  expect([counted(1, 'elev', 'elever'), counted(2, 'elev', 'elever')]).toEqual([
    '1 elev',
    '2 elever',
  ]);
  expect(longDate('2026-12-07')).toBe('7. desember 2026');
});
