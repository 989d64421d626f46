// School days of a year: all but weekends, public holidays and what the school has free.

import { dateFromDayNumber, dayNumber, mondayOf } from './dates';
import type { IsoDate } from './model';
import { publicHolidays } from './public-holidays';

/** Days without school, both ends included; public holidays need not be among them. */
export interface FreeDays {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

interface SchoolYear {
  readonly firstDay: IsoDate;
  readonly free: readonly FreeDays[];
}

export interface SchoolDays {
  /** The school year's last day. */
  readonly until: IsoDate;
  /** The first school day on or after a day; null when the year has none left. */
  nextFrom(day: IsoDate): IsoDate | null;
  /** The last school day before a day; null before the first. */
  lastBefore(day: IsoDate): IsoDate | null;
  /** School days from a day up to, not including, another. */
  count(from: IsoDate, before: IsoDate): number;
}

/**
 * School days between the week of `firstDay` and `until`, as running totals by day; public holidays are
 * none.
 */
export function schoolDays(plan: SchoolYear, until: IsoDate): SchoolDays {
  const start = dayNumber(mondayOf(plan.firstDay));
  const end = dayNumber(until) + 1;
  const years = new Set([plan.firstDay, until].map((day) => Number(day.slice(0, 4))));
  const holidays = [...years].flatMap(publicHolidays).map((day) => ({ from: day, to: day }));
  const free = [...plan.free, ...holidays].map(({ from, to }) => ({
    from: dayNumber(from),
    to: dayNumber(to),
  }));
  const before = [0];
  for (let day = start; day < end; day++) {
    // `start` is a Monday.
    const isFree = (day - start) % 7 > 4 || free.some(({ from, to }) => from <= day && day <= to);
    before.push((before[day - start] ?? 0) + (isFree ? 0 : 1));
  }
  const total = (day: number) => before[Math.max(0, Math.min(day, end) - start)] ?? 0;
  return {
    until,
    nextFrom(date) {
      for (let day = dayNumber(date); day < end; day++) {
        if (total(day + 1) > total(day)) return dateFromDayNumber(day);
      }
      return null;
    },
    lastBefore(date) {
      for (let day = Math.min(dayNumber(date), end) - 1; day >= start; day--) {
        if (total(day + 1) > total(day)) return dateFromDayNumber(day);
      }
      return null;
    },
    count: (from, to) => total(dayNumber(to)) - total(dayNumber(from)),
  };
}
