// School years for tests: what a Norwegian school has free, and any plan of such a year.
import fc from 'fast-check';
import type { CalendarPlan } from '../../../src/core/calendar';
import { addDays, mondayOf } from '../../../src/core/dates';
import type { FreeDays } from '../../../src/core/school-days';

/** Easter Sunday by Butcher's rule. */
function easter(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d =
    (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return addDays(`${year}-${String(Math.floor(f / 31)).padStart(2, '0')}-01`, f % 31);
}

/** The free days of a Norwegian school year that begins in August of `year`. */
export function freeDays(year: number): FreeDays[] {
  const week = (day: string) => ({ from: mondayOf(day), to: addDays(mondayOf(day), 4) });
  const sunday = easter(year + 1);
  const one = (day: string) => ({ from: day, to: day });
  return [
    week(`${year}-10-01`),
    { from: `${year}-12-21`, to: `${year + 1}-01-02` },
    week(`${year + 1}-02-20`),
    { from: addDays(sunday, -6), to: addDays(sunday, 1) },
    one(`${year + 1}-05-01`),
    one(`${year + 1}-05-17`),
    one(addDays(sunday, 39)),
    one(addDays(sunday, 50)),
  ];
}

export function plan(more: Partial<CalendarPlan> = {}): CalendarPlan {
  return {
    firstDay: '2026-08-17',
    rhythm: 'every14days',
    free: freeDays(2026),
    today: '2026-11-22',
    ...more,
  };
}

export const anyPlan: fc.Arbitrary<CalendarPlan> = fc
  .record({
    year: fc.integer({ min: 2024, max: 2034 }),
    offset: fc.nat(30),
    rhythm: fc.constantFrom('every14days' as const, 'twoSchoolWeeks' as const),
    weekday: fc.constantFrom(undefined, 1 as const, 2 as const, 3 as const, 4 as const, 5 as const),
    extra: fc.array(fc.tuple(fc.nat(300), fc.nat(20)), { maxLength: 4 }),
  })
  .map(({ year, offset, rhythm, weekday: day, extra }) => {
    const firstDay = addDays(`${year}-08-10`, offset);
    const more = extra.map(([from, length]) => ({
      from: addDays(firstDay, from),
      to: addDays(firstDay, from + length),
    }));
    return {
      firstDay,
      rhythm,
      free: [...freeDays(year), ...more],
      today: firstDay,
      ...(day === undefined ? {} : { weekday: day }),
    };
  });
