// What the class's calendar says about a day.
import type { CalendarView } from '../contract/replies';
import { calendar, drawsLeft, isOpened, status, type Calendar } from '../core/calendar';
import type { IsoDate } from '../core/model';
import type { ClassSettings } from '../tabs/classes';
import type { FreeDays } from '../tabs/holidays';

/** The class's changes of this school year; without a first day none. */
function calendarOf(
  { firstDay, rhythm, weekday }: ClassSettings,
  free: readonly FreeDays[],
  today: IsoDate,
): Calendar {
  return calendar({ firstDay, rhythm, free, today, ...(weekday === 0 ? {} : { weekday }) });
}

/** @param lastDrawFrom the day of the newest event that opened a period */
export function calendarView(
  settings: ClassSettings,
  free: readonly FreeDays[],
  today: IsoDate,
  lastDrawFrom: IsoDate | undefined,
): CalendarView {
  const plan = calendarOf(settings, free, today);
  const isTaken = lastDrawFrom !== undefined && isOpened(plan, lastDrawFrom);
  const opened = settings.model === 'groups' && isTaken ? { opened: true as const } : {};
  const unknown = { due: 'unknown', period: 0, of: 0, next: '', drawsLeft: 0, ...opened } as const;
  const now = status(plan, lastDrawFrom);
  if (now.due === 'noCalendar') return unknown;
  const { due, period, of, next } = now;
  return { due, period, of, next: next ?? '', drawsLeft: drawsLeft(plan), ...opened };
}
