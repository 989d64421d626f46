// Words as Norwegian has them: lists, numbers and dates.
import { expect, test } from '@jest/globals';
import { counted, list, longDate } from '../../src/messages/nb/words';

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
