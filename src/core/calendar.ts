// The calendar of changes: the school year's periods, and what is due on a day.

import {
  addDays,
  dayNumber,
  daysBetween,
  isDate,
  mondayOf,
  schoolYearStart,
  weekday as weekdayOf,
} from './dates';
import type { IsoDate } from './model';
import { schoolDays, type FreeDays, type SchoolDays } from './school-days';

/** «Utsett byttet»: the change that would fall on a day falls on a later one. */
export interface Postponement {
  readonly change: IsoDate;
  readonly to: IsoDate;
}

export interface CalendarPlan {
  /** First day of the first period. */
  readonly firstDay: IsoDate;
  /** `every14days` counts all weeks, `twoSchoolWeeks` only those with at least one school day. */
  readonly rhythm: 'every14days' | 'twoSchoolWeeks';
  /** The day of change («Byttedag»), Monday 1; without it that of the first day. */
  readonly weekday?: 1 | 2 | 3 | 4 | 5;
  readonly free: readonly FreeDays[];
  readonly postponed?: readonly Postponement[];
  readonly today: IsoDate;
  /** The school year's last day; without it the day before the summer holiday of `free`, else 20 June. */
  readonly until?: IsoDate;
}

/** A period from a day of change to the day before the next, both included. */
export interface Period {
  readonly number: number;
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** The day the change would have fallen on, had it not been postponed, as it was then. */
  readonly planned: IsoDate;
  /** The last school day before the change: «to stjerner og et ønske» may be taken then. */
  readonly eve: IsoDate | null;
}

export interface Calendar {
  readonly today: IsoDate;
  readonly periods: readonly Period[];
}

/** What the class's calendar asks for today. */
export type CalendarStatus =
  | { readonly due: 'noCalendar' }
  | {
      /** `overdue`: the day of change of this period has gone by without a draw. */
      readonly due: 'today' | 'overdue' | 'notYet';
      /** The period today belongs to, from 1; 0 before the first. */
      readonly period: number;
      /** Number of periods in the year. */
      readonly of: number;
      /** The next day of change after today; null after the last. */
      readonly next: IsoDate | null;
    };

/** Two have met when they had three school days together: a shorter period is not begun. */
export const LEAST_SCHOOL_DAYS = 3;
/** A draw made less than a week before a change is that change, made early. */
export const EARLY_DAYS = 6;
const SUMMER_DAYS = 21;

/**
 * The periods of a school year. Each change is planned two weeks (by `rhythm`) after the one
 * before, as near as the chosen weekday allows (11 to 17 days); on a free day it moves to the next
 * school day, and the count goes on from there. A change waits a week where partners would have
 * had fewer than three school days, and is left out where so few remain of the year. One that was
 * postponed falls on the first school day from then on, and the count goes on from there. No periods
 * when the first day is no date or lies after the end.
 */
export function calendar(plan: CalendarPlan): Calendar {
  const { today } = plan;
  if (!isDate(plan.firstDay)) return { today, periods: [] };
  const until = plan.until ?? lastDay(plan);
  const school = schoolDays(plan, until);
  const starts = changes(plan, school);
  const periods = starts.map(({ from, planned }, index): Period => {
    const next = starts[index + 1];
    const to = next === undefined ? until : addDays(next.from, -1);
    return { number: index + 1, from, to, planned, eve: school.lastBefore(from) };
  });
  return { today, periods };
}

type Change = Pick<Period, 'from' | 'planned'>;

/** A change as the rhythm has it, and the school day it falls on for that. */
interface Due {
  readonly rhythm: IsoDate;
  readonly day: IsoDate;
}

function changes(plan: CalendarPlan, school: SchoolDays): Change[] {
  const first = school.nextFrom(plan.firstDay);
  if (first === null) return [];
  const chosen = plan.weekday ?? weekdayOf(first);
  const starts: Change[] = [];
  let due: Due | null = { rhythm: plan.firstDay, day: first };
  while (due !== null) {
    const change = putOff(plan, due, school);
    if (change === null || (starts.length > 0 && !isWorthIt(change.from, school))) break;
    starts.push(change);
    due = changeAfter(plan, chosen, change.from, school);
  }
  return starts;
}

/** Too few days before the summer make no period. */
function isWorthIt(from: IsoDate, school: SchoolDays): boolean {
  return school.count(from, addDays(school.until, 1)) >= LEAST_SCHOOL_DAYS;
}

/** The day of the next change; null when the year has none left. */
function changeAfter(
  plan: CalendarPlan,
  chosen: number,
  previous: IsoDate,
  school: SchoolDays,
): Due | null {
  let rhythm = nextChange(plan, chosen, previous, school);
  while (rhythm <= school.until) {
    const day = school.nextFrom(rhythm);
    if (day === null) return null;
    if (school.count(previous, day) >= LEAST_SCHOOL_DAYS) return { rhythm, day };
    rhythm = addDays(rhythm, 7);
  }
  return null;
}

/**
 * A change stays postponed when its own day is made free afterwards: then it is known by any day from
 * that of the rhythm. Null when no school day is left.
 */
function putOff(
  { postponed = [] }: CalendarPlan,
  { rhythm, day }: Due,
  school: SchoolDays,
): Change | null {
  const [last] = postponed
    .filter(({ change, to }) => rhythm <= change && change <= day && to > day)
    .slice(-1);
  if (last === undefined) return { from: day, planned: day };
  const from = school.nextFrom(last.to);
  return from === null ? null : { from, planned: last.change };
}

/** What is due today, given the day from which the newest draw of the class holds. */
export function status(calendar: Calendar, lastDrawFrom?: IsoDate): CalendarStatus {
  const { periods, today } = calendar;
  if (periods.length === 0) return { due: 'noCalendar' };
  const begun = periods.filter((period) => period.from <= today).length;
  const drawn = periodsDrawn(periods, lastDrawFrom);
  const next = periods.find((period) => period.from > today && period.number > drawn);
  const current = periods[begun - 1];
  const waits = current !== undefined && drawn < begun && today <= current.to;
  const due = !waits ? 'notYet' : current.from === today ? 'today' : 'overdue';
  return { due, period: begun, of: periods.length, next: next ? next.from : null };
}

/** The change that is due or overdue, else the next one; undefined after the last. */
export function nextToCome(calendar: Calendar, lastDrawFrom?: IsoDate): Period | undefined {
  const { periods, today } = calendar;
  const drawn = periodsDrawn(periods, lastDrawFrom);
  return periods.find(({ number, to }) => number > drawn && today <= to);
}

/** The day a change falls on when it is postponed: a week later, or more until it is to come. */
export function laterDay(
  { weekday }: { readonly weekday: number },
  { from }: Period,
  today: IsoDate,
): IsoDate {
  const chosen = weekday === 0 ? weekdayOf(from) : weekday;
  let day = addDays(mondayOf(from), 7 + chosen - 1);
  while (day <= today) day = addDays(day, 7);
  return day;
}

/** Draws left this school year, one made today included; 0 without a calendar. */
export function drawsLeft({ periods, today }: Calendar): number {
  if (periods.length === 0) return 0;
  return 1 + periods.filter(({ from }) => daysBetween(today, from) > EARLY_DAYS).length;
}

/**
 * Whether a change made today would open a period that the class's last change, from `changedFrom`
 * on, has opened already: a change opens a period on its day, late or a bit early. On days in no
 * period each day is one of its own.
 */
export function isOpened({ periods, today }: Calendar, changedFrom: IsoDate): boolean {
  const now = periodsDrawn(periods, today);
  const last = periods[periods.length - 1];
  if (now === 0 || last === undefined || today > last.to) return changedFrom >= today;
  return periodsDrawn(periods, changedFrom) >= now;
}

/** The number of the last period that the newest draw opened, on its day, late, or a bit early. */
export function periodsDrawn(periods: readonly Period[], drawnFrom: IsoDate | undefined): number {
  if (drawnFrom === undefined) return 0;
  let drawn = 0;
  periods.forEach((period, index) => {
    const previous = periods[index - 1];
    const early =
      daysBetween(drawnFrom, period.from) <= EARLY_DAYS && drawnFrom > (previous?.from ?? '');
    if (drawnFrom >= period.from || early) drawn = period.number;
  });
  return drawn;
}

/** The day of change that is planned after one that took place; free days are not looked at yet. */
function nextChange(
  plan: CalendarPlan,
  chosen: number,
  previous: IsoDate,
  school: SchoolDays,
): IsoDate {
  const days = chosen - weekdayOf(previous);
  let weeks = days === 4 ? 1 : days === -4 ? 3 : 2;
  let monday = mondayOf(previous);
  while (weeks > 0 && monday <= school.until) {
    monday = addDays(monday, 7);
    const counts = plan.rhythm === 'every14days' || school.count(monday, addDays(monday, 5)) > 0;
    if (counts) weeks--;
  }
  return addDays(monday, chosen - 1);
}

/** The last day before a summer holiday in `free`, else 20 June. */
function lastDay(plan: CalendarPlan): IsoDate {
  const year = Number(schoolYearStart(plan.firstDay).slice(0, 4)) + 1;
  const summer = plan.free
    .filter(
      (range) =>
        range.from > `${year}-05-01` &&
        range.from < `${year}-08-01` &&
        dayNumber(range.to) - dayNumber(range.from) >= SUMMER_DAYS,
    )
    .map((range) => range.from)
    .sort()[0];
  return summer === undefined ? `${year}-06-20` : addDays(summer, -1);
}
