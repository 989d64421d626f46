// Public holidays, and changes that are postponed.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { calendar, laterDay, type Postponement } from '../../src/core/calendar';
import { addDays, daysBetween, mondayOf, weekday } from '../../src/core/dates';
import { publicHolidays } from '../../src/core/public-holidays';
import type { FreeDays } from '../../src/core/school-days';
import { anyPlan, plan } from './support/school-years';

/** First of a school year: Easter late and early, years of 53 weeks, leap years. */
const YEARS = [2010, 2015, 2019, 2020, 2023, 2024, 2026, 2027, 2031, 2037];

describe('public holidays', () => {
  test.each([
    [2027, ['2027-01-01', '2027-03-25', '2027-03-26', '2027-03-29', '2027-05-06', '2027-05-17']],
    [2035, ['2035-01-01', '2035-03-22', '2035-03-23', '2035-03-26', '2035-05-01', '2035-05-03']],
    [2038, ['2038-01-01', '2038-04-22', '2038-04-23', '2038-04-26', '2038-05-17', '2038-06-03']],
  ])('of %i are known without being written down', (year, first) => {
    expect(publicHolidays(year).slice(0, 6)).toEqual(first);
  });

  test.each(YEARS)(
    'are no day of change in the year from %i, with nothing on `Skolerute`',
    (year) => {
      for (const rhythm of ['every14days', 'twoSchoolWeeks'] as const) {
        for (const [offset, day] of [
          [14, 1],
          [16, undefined],
          [18, 4],
          [19, 5],
        ] as const) {
          const firstDay = addDays(`${year}-08-03`, offset);
          const free: FreeDays[] = [];
          const chosen = day === undefined ? {} : { weekday: day };
          const { periods } = calendar({ firstDay, rhythm, free, today: firstDay, ...chosen });
          const holidays = [...publicHolidays(year), ...publicHolidays(year + 1)];
          expect(periods.filter(({ from }) => holidays.includes(from))).toEqual([]);
          expect(periods.filter(({ from }) => weekday(from) > 5)).toEqual([]);
          expect(periods.length).toBeGreaterThan(18);
        }
      }
    },
  );
});

describe('a change that is postponed', () => {
  const { periods } = calendar(plan());

  test('falls a week later, the ones before stay, and the count goes on from there', () => {
    const put = periods[4]!;
    const to = laterDay({ weekday: 1 }, put, plan().today);
    const after = calendar(plan({ today: put.from, postponed: [{ change: put.planned, to }] }));
    expect(after.periods.slice(0, 4).map(({ from }) => from)).toEqual(
      periods.slice(0, 4).map(({ from }) => from),
    );
    expect(after.periods[4]).toMatchObject({ planned: put.planned, from: to });
    expect(daysBetween(to, after.periods[5]!.from)).toBe(14);
  });

  test('can be postponed again, and go back', () => {
    const put = periods[6]!;
    const twice = [
      { change: put.planned, to: addDays(put.from, 7) },
      { change: put.planned, to: addDays(put.from, 14) },
    ];
    expect(calendar(plan({ postponed: twice })).periods[6]?.from).toBe(addDays(put.from, 14));
    expect(calendar(plan({ postponed: [] })).periods).toEqual(periods);
  });

  test('stays so when its own day is made free afterwards, and can go back', () => {
    const put = periods[4]!;
    const free = [...plan().free, { from: put.planned, to: put.planned }];
    const postponed = [{ change: put.planned, to: addDays(put.planned, 7) }];
    expect(calendar(plan({ free })).periods[4]?.planned).toBe(addDays(put.planned, 1));
    expect(calendar(plan({ postponed, free })).periods[4]).toEqual(
      calendar(plan({ postponed })).periods[4],
    );
  });

  test('says nothing of a change on another weekday, when that was chosen later', () => {
    const put = periods[4]!;
    const postponed = [{ change: put.planned, to: addDays(put.planned, 7) }];
    const fridays = { weekday: 5 } as const;
    expect(calendar(plan({ ...fridays, postponed })).periods).toEqual(
      calendar(plan(fridays)).periods,
    );
  });

  test('is still a plan of school days without overlap, whatever is postponed', () => {
    const put = fc.array(fc.tuple(fc.nat(25), fc.integer({ min: 1, max: 40 })), { maxLength: 4 });
    fc.assert(
      fc.property(anyPlan, put, (chosen, moves) => {
        let postponed: Postponement[] = [];
        for (const [at, days] of moves) {
          const now = calendar({ ...chosen, postponed }).periods;
          const change = now[at % Math.max(1, now.length)];
          if (change === undefined) return;
          const { planned, from } = change;
          postponed = [...postponed, { change: planned, to: addDays(from, days) }];
          const after = calendar({ ...chosen, postponed }).periods;
          const moved = after.find((period) => period.planned === planned);
          if (moved !== undefined) expect(moved.from >= addDays(from, days)).toBe(true);
          after.slice(1).forEach((period, i) => {
            expect(after[i]!.to).toBe(addDays(period.from, -1));
            expect(period.from > after[i]!.from).toBe(true);
          });
          for (const period of after) expect(weekday(period.from)).toBeLessThanOrEqual(5);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('comes later than today, on the chosen weekday', () => {
    const put = periods[3]!;
    expect(laterDay({ weekday: 5 }, put, put.from)).toBe(addDays(mondayOf(put.from), 11));
    const late = addDays(put.from, 30);
    expect(laterDay({ weekday: 0 }, put, late) > late).toBe(true);
  });

  test('has its eve on the last school day before', () => {
    const third = periods[2]!;
    expect([weekday(third.from), third.eve]).toEqual([1, addDays(third.from, -3)]);
    const after = calendar(plan({ free: [{ from: third.eve!, to: third.eve! }] })).periods[2]!;
    expect([after.from, after.eve]).toEqual([third.from, addDays(third.from, -4)]);
  });
});
