// What the class's calendar says about a day.
import type { CalendarView } from '../contract/replies';
import { calendar, drawsLeft, status } from '../core/calendar';
import type { IsoDate } from '../core/model';
import type { ClassSettings } from '../tabs/classes';
import type { FreeDays } from '../tabs/holidays';

export function calendarView(
  settings: ClassSettings,
  free: readonly FreeDays[],
  today: IsoDate,
  lastDrawFrom: IsoDate | undefined,
): CalendarView {
  const unknown: CalendarView = { due: 'unknown', period: 0, of: 0, next: '', drawsLeft: 0 };
  if (settings.firstDay === '') return unknown;
  const { firstDay, rhythm, weekday } = settings;
  const plan = calendar({ firstDay, rhythm, free, today, ...(weekday === 0 ? {} : { weekday }) });
  const now = status(plan, lastDrawFrom);
  if (now.due === 'noCalendar') return unknown;
  const { due, period, of, next } = now;
  return { due, period, of, next: next ?? '', drawsLeft: drawsLeft(plan) };
}
