// What the class's calendar says about a day.
import type { CalendarView, PlannedChange } from '../contract/replies';
import {
  calendar,
  drawsLeft,
  isOpened,
  nextToCome,
  status,
  type Calendar,
  type Period,
} from '../core/calendar';
import { schoolYearStart } from '../core/dates';
import type { DrawEvent, IsoDate } from '../core/model';
import { yearPlan, type PlannedPeriod } from '../core/year-plan';
import type { ClassSettings } from '../tabs/classes';
import type { FreeDays } from '../tabs/holidays';
import { sameClass } from '../tabs/roster';
import type { Grade } from './grade';

/** The class's changes of this school year; without a first day none. */
export function calendarOf(
  { firstDay, rhythm, weekday, postponed }: ClassSettings,
  free: readonly FreeDays[],
  today: IsoDate,
): Calendar {
  const day = weekday === 0 ? {} : { weekday };
  return calendar({ firstDay, rhythm, free, today, postponed, ...day });
}

/**
 * @param lastDrawFrom the day of the newest event that opened a period
 * @param draws of the class in this school year that opened one, oldest first
 */
export function calendarView(
  settings: ClassSettings,
  free: readonly FreeDays[],
  today: IsoDate,
  lastDrawFrom: IsoDate | undefined,
  draws: readonly DrawEvent[] = [],
): CalendarView {
  const plan = calendarOf(settings, free, today);
  const isTaken = lastDrawFrom !== undefined && isOpened(plan, lastDrawFrom);
  const opened = settings.model === 'groups' && isTaken ? { opened: true as const } : {};
  const unknown = { due: 'unknown', period: 0, of: 0, next: '', drawsLeft: 0, ...opened } as const;
  const now = status(plan, lastDrawFrom);
  if (now.due === 'noCalendar') return unknown;
  const { due, period, of, next } = now;
  const inGroups = settings.model === 'groups';
  const change = nextToCome(plan, lastDrawFrom);
  const ahead = yearPlan(plan, inGroups, draws).filter(
    ({ number, done }) => done === null && change !== undefined && number >= change.number,
  );
  // Who has no partner has none to thank.
  const eve = (lastDrawFrom !== undefined && change?.eve) || '';
  const compositionsLeft = ahead.filter(({ what }) => what === 'groups').length;
  return {
    ...{ due, period, of, next: next ?? '', drawsLeft: drawsLeft(plan), ...opened },
    ...(change && { change: toCome(change, ahead, inGroups), eve }),
    ...(inGroups && { compositionsLeft }),
  };
}

/** A change that is due and was made early is no longer ahead: then it is what it would have been. */
function toCome(
  { number, from, planned }: Period,
  ahead: readonly PlannedPeriod[],
  inGroups: boolean,
): PlannedChange {
  const what = ahead.find((one) => one.number === number)?.what;
  return { number, from, planned, what: what ?? (inGroups ? 'rotation' : 'pairs') };
}

/** The class's changes of this school year that opened a period, oldest first. */
export function openingsOf({ history }: Grade, className: string, today: IsoDate): DrawEvent[] {
  const year = schoolYearStart(today);
  return history.current.filter(
    (draw) => draw.kind !== 'move' && draw.from >= year && sameClass(draw.className, className),
  );
}
