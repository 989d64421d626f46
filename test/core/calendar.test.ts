// Tests of the calendar: periods over ten school years, free days, and what is due.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { calendar, drawsLeft, isOpened, status } from '../../src/core/calendar';
import type { CalendarPlan } from '../../src/core/calendar';
import type { FreeDays } from '../../src/core/school-days';
import { anyPlan, freeDays, plan } from './support/school-years';
import { addDays, daysBetween, mondayOf, weekday } from '../../src/core/dates';

const starts = (more: Partial<CalendarPlan>) =>
  calendar(plan(more)).periods.map(({ from }) => from);

function isSchoolDay(day: string, free: readonly FreeDays[]): boolean {
  return weekday(day) <= 5 && !free.some(({ from, to }) => from <= day && day <= to);
}

function schoolDaysIn(from: string, to: string, free: readonly FreeDays[]): number {
  let count = 0;
  for (let day = from; day <= to; day = addDays(day, 1)) if (isSchoolDay(day, free)) count++;
  return count;
}

describe('periods over ten school years', () => {
  test('follow each other without gap or overlap, begin on school days, last long enough', () => {
    fc.assert(
      fc.property(anyPlan, (any) => {
        const { periods } = calendar(any);
        periods.forEach((period, index) => {
          expect(period.number).toBe(index + 1);
          expect(isSchoolDay(period.from, any.free)).toBe(true);
          expect(period.from <= period.to).toBe(true);
          const before = periods[index - 1];
          if (before) expect(addDays(before.to, 1)).toBe(period.from);
          if (index > 0) {
            expect(schoolDaysIn(period.from, period.to, any.free)).toBeGreaterThanOrEqual(3);
          }
        });
      }),
      { numRuns: 150 },
    );
  });

  test('hold two school weeks each where that is the rhythm', () => {
    fc.assert(
      fc.property(anyPlan, (any) => {
        const free = freeDays(Number(any.firstDay.slice(0, 4)));
        const { periods } = calendar({ ...any, free, rhythm: 'twoSchoolWeeks', weekday: 1 });
        const whole = periods.slice(1, -1);
        for (const { from, to } of whole) {
          const weeks = new Set<string>();
          for (let day = from; day <= to; day = addDays(day, 1)) {
            if (isSchoolDay(day, free)) weeks.add(mondayOf(day));
          }
          // A change that moved to a Friday is followed by two whole weeks.
          expect(weeks.size).toBe(weekday(from) === 5 ? 3 : 2);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('change on the chosen weekday whenever that is a school day', () => {
    fc.assert(
      fc.property(anyPlan, fc.constantFrom(1 as const, 3 as const, 5 as const), (any, day) => {
        for (const { from } of calendar({ ...any, weekday: day }).periods.slice(1)) {
          const meant = addDays(mondayOf(from), day - 1);
          const moved = weekday(from) !== day;
          const earlier = meant < from ? meant : addDays(meant, -7);
          if (moved) expect(schoolDaysIn(earlier, addDays(from, -1), any.free)).toBe(0);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('a year', () => {
  test('of every 14 days moves a change out of the holidays', () => {
    expect(starts({ weekday: 1 }).slice(0, 12)).toEqual([
      '2026-08-17',
      '2026-08-31',
      '2026-09-14',
      '2026-10-05',
      '2026-10-19',
      '2026-11-02',
      '2026-11-16',
      '2026-11-30',
      '2026-12-14',
      '2027-01-04',
      '2027-01-18',
      '2027-02-01',
    ]);
  });

  test('of school weeks counts past the holidays', () => {
    expect(starts({ weekday: 1, rhythm: 'twoSchoolWeeks' }).slice(0, 9)).toEqual([
      '2026-08-17',
      '2026-08-31',
      '2026-09-14',
      '2026-10-05',
      '2026-10-19',
      '2026-11-02',
      '2026-11-16',
      '2026-11-30',
      '2026-12-14',
    ]);
  });

  test('that starts in mid-week has a first period of 11 to 17 days', () => {
    for (let first = 17; first <= 21; first++) {
      for (const day of [1, 2, 3, 4, 5] as const) {
        const [one = '', two = ''] = starts({ firstDay: `2026-08-${first}`, weekday: day });
        expect(daysBetween(one, two)).toBeGreaterThanOrEqual(11);
        expect(daysBetween(one, two)).toBeLessThanOrEqual(17);
        expect(weekday(two)).toBe(day);
      }
    }
  });

  test('ends on 20 June, or before the summer holiday of the tab, or as told', () => {
    const last = (more: Partial<CalendarPlan>) => calendar(plan(more)).periods.slice(-1)[0]?.to;
    expect(last({})).toBe('2027-06-20');
    const summer = { from: '2027-06-18', to: '2027-08-15' };
    expect(last({ free: [...freeDays(2026), summer] })).toBe('2027-06-17');
    expect(last({ until: '2026-12-20' })).toBe('2026-12-20');
  });

  test('without a first day has no periods', () => {
    expect(calendar(plan({ firstDay: '' })).periods).toEqual([]);
    expect(calendar(plan({ firstDay: '2027-06-25' })).periods).toEqual([]);
    expect(status(calendar(plan({ firstDay: '31.02.2026' })))).toEqual({ due: 'noCalendar' });
  });
});

describe('today', () => {
  const on = (today: string, lastDrawFrom?: string) =>
    status(calendar(plan({ weekday: 1, today })), lastDrawFrom);

  test.each([
    ['2026-08-16', undefined, 'notYet', 0, '2026-08-17'],
    ['2026-08-17', undefined, 'today', 1, '2026-08-31'],
    ['2026-08-17', '2026-08-17', 'notYet', 1, '2026-08-31'],
    ['2026-11-15', '2026-11-02', 'notYet', 6, '2026-11-16'],
    ['2026-11-16', '2026-11-02', 'today', 7, '2026-11-30'],
    ['2026-11-18', '2026-11-02', 'overdue', 7, '2026-11-30'],
    ['2026-11-18', '2026-11-17', 'notYet', 7, '2026-11-30'],
  ])('%s after a draw of %s is %s in period %i', (today, drawn, due, period, next) => {
    expect(on(today, drawn)).toMatchObject({ due, period, next, of: 20 });
  });

  test('a draw on the Friday before counts as the change', () => {
    expect(on('2026-11-13', '2026-11-13')).toMatchObject({ due: 'notYet', next: '2026-11-30' });
    expect(on('2026-11-16', '2026-11-13')).toMatchObject({ due: 'notYet', period: 7 });
  });

  test('a short period after a holiday is due although the last draw is near', () => {
    const free = [{ from: '2026-08-24', to: '2026-09-11' }];
    const today = '2026-09-14';
    const year = calendar(plan({ firstDay: '2026-08-19', weekday: 1, free, today }));
    expect(status(year, '2026-08-19')).toMatchObject({ due: 'today', period: 2 });
  });

  test('after the last day nothing is due', () => {
    expect(on('2027-07-01', '2027-05-01')).toMatchObject({ due: 'notYet', next: null });
  });
});

describe('a period is opened once', () => {
  const opened = (today: string, changed: string, more: Partial<CalendarPlan> = {}) =>
    isOpened(calendar(plan({ weekday: 1, today, ...more })), changed);

  // Changes are on 2, 16 and 30 November.
  test.each([
    ['on the day after the period before', '2026-11-16', '2026-11-02', false],
    ['late', '2026-11-20', '2026-11-02', false],
    ['a bit early', '2026-11-12', '2026-11-02', false],
    ['again on the same day', '2026-11-16', '2026-11-16', true],
    ['again later in the period', '2026-11-23', '2026-11-16', true],
    ['a bit early, but the change of the period was late', '2026-11-24', '2026-11-23', false],
    ['on its day, opened a bit early', '2026-11-16', '2026-11-12', true],
    ['in the middle of the period', '2026-11-09', '2026-11-02', true],
    ['in the middle of the period, when it was forgotten', '2026-11-09', '2026-10-19', false],
    ['after a year', '2026-08-17', '2026-06-10', false],
    ['for a day to come', '2026-11-16', '2026-11-30', true],
    ['in the summer, on another day', '2027-07-02', '2027-07-01', false],
    ['in the summer, on the same day', '2027-07-01', '2027-07-01', true],
    ['before the first day', '2026-08-01', '2026-06-10', false],
  ])('%s: %s after %s', (_, today, changed, expected) =>
    expect(opened(today, changed)).toBe(expected),
  );

  test('without a calendar once a day', () => {
    expect(opened('2026-11-16', '2026-11-15', { firstDay: '' })).toBe(false);
    expect(opened('2026-11-16', '2026-11-16', { firstDay: '' })).toBe(true);
  });
});

describe('draws left', () => {
  const on = (today: string) => drawsLeft(calendar(plan({ weekday: 1, today })));

  test.each([
    ['before the first day: one more than the year has', '2026-07-30', 21],
    ['on the first day', '2026-08-17', 20],
    ['late in the first period', '2026-08-24', 20],
    ['six days before a change: it is that change', '2026-11-10', 14],
    ['a week before: one more than the change', '2026-11-09', 15],
    ['on the day of the change', '2026-11-16', 14],
    ['in the last period', '2027-06-10', 1],
    ['in the summer', '2027-07-01', 1],
  ])('%s (%s): %i', (_, today, count) => expect(on(today)).toBe(count));

  test('without a calendar nobody knows', () => {
    expect(drawsLeft(calendar(plan({ firstDay: '' })))).toBe(0);
  });
});
