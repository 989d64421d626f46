// Tests of calendar days: against the Gregorian calendar as JavaScript knows it, and as people type.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  dateFromDayNumber,
  dayNumber,
  daysBetween,
  isDate,
  mondayOf,
  parseDate,
  schoolYearStart,
  weekday,
} from '../../src/core/dates';

const MILLISECONDS = 86_400_000;
const anyDay = fc.integer({ min: -25_567, max: 84_005 });

describe('days', () => {
  test('agree with the calendar of JavaScript from 1900 to 2199', () => {
    fc.assert(
      fc.property(anyDay, (days) => {
        const date = new Date(days * MILLISECONDS);
        const iso = dateFromDayNumber(days);
        expect(iso).toBe(date.toISOString().slice(0, 10));
        expect(dayNumber(iso)).toBe(days);
        expect(weekday(iso) % 7).toBe(date.getUTCDay());
        expect(isDate(iso)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('count over a leap day', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2027-02-28', 1)).toBe('2027-03-01');
    expect(daysBetween('2027-12-31', '2028-03-01')).toBe(61);
  });
});

describe('weeks', () => {
  test('begin on Monday', () => {
    expect(mondayOf('2026-11-22')).toBe('2026-11-16');
    expect(mondayOf('2026-11-23')).toBe('2026-11-23');
  });
});

test('a school year begins on 1 August', () => {
  expect(schoolYearStart('2026-08-01')).toBe('2026-08-01');
  expect(schoolYearStart('2027-07-31')).toBe('2026-08-01');
});

describe('a typed date', () => {
  test.each([
    '22.11.2026',
    '22.11.26',
    ' 22. 11. 2026 ',
    '22/11-26',
    '22-11-2026',
    '2026-11-22',
    '22. november 2026',
    '22 nov. 26',
    '22. NOV 2026',
    'søndag 22. november 2026',
    '22.11.2026 00:00:00',
  ])('«%s» is understood', (text) => {
    expect(parseDate(text)).toBe('2026-11-22');
  });

  test.each([
    '',
    '31.02.2026',
    '29.02.2027',
    '00.01.2026',
    '11/22/2026',
    '22.11',
    '22.13.2026',
    '22. nevember 2026',
    'uke 47',
    '20261122',
    '22.11.1026',
    '46348',
    '2026-02-30',
  ])('«%s» is none', (text) => {
    expect(parseDate(text)).toBeNull();
  });

  test('every day comes back from the way Norwegians write it', () => {
    fc.assert(
      fc.property(anyDay, (days) => {
        const iso = dateFromDayNumber(days);
        const [year, month, day] = iso.split('-').map(Number);
        expect(parseDate(`${day}.${month}.${year}`)).toBe(iso);
      }),
    );
  });
});
