// Draws that were amended in mid-period, as they count afterwards.

import { LEAST_SCHOOL_DAYS } from './calendar';
import { classKey } from './class-key';
import { addDays, daysBetween, weekday } from './dates';
import type { DrawEvent, IsoDate } from './model';

/** `algorithm` of a draw that somebody's coming or leaving changed; its seed is `-`, its input the Nr of the draw it amends. */
export const MID_PERIOD = 'mid-period';

/** Whether the one is what became of the other, in the same period. */
export function amends(later: DrawEvent, earlier: DrawEvent): boolean {
  return (
    later.algorithm === MID_PERIOD &&
    later.kind === 'pairs' &&
    earlier.kind === 'pairs' &&
    later.nr > earlier.nr &&
    later.from === earlier.from &&
    classKey(later.className) === classKey(earlier.className)
  );
}

/**
 * Whether a draw goes on with the one before it in its class: somebody was moved, or the tab was
 * corrected by hand, or the draw amended in mid-period.
 */
export function goesOnWith(later: DrawEvent, before: DrawEvent): boolean {
  const isCorrection =
    later.kind === before.kind &&
    later.from === before.from &&
    later.seed === before.seed &&
    later.input === before.input;
  return later.kind === 'move' || isCorrection || amends(later, before);
}

/**
 * What counts as having sat together when a draw was amended in mid-period. The amended draw holds
 * from the same day as the one it amends, so company that went on is counted once, by the amended
 * draw. Company that ended then counts by the earlier draw when it had lasted three school days or
 * more (holidays are not known here; weekends are), else it has not been. New company counts in
 * full, however short the rest of the period is: whom a pupil was given must not come again soon.
 *
 * @param draws that hold, by nr
 */
export function withoutContinued(draws: readonly DrawEvent[]): readonly DrawEvent[] {
  return draws.flatMap((draw) => {
    const next = draws.find((later) => amends(later, draw));
    if (next === undefined) return [draw];
    const lasted = weekdaysBetween(draw.from, next.at.slice(0, 10)) >= LEAST_SCHOOL_DAYS;
    const ended = draw.groups
      .map((_, i) => i)
      .filter((i) => {
        const group = draw.groups[i] ?? [];
        return lasted && !next.groups.some((one) => group.every((pupil) => one.includes(pupil)));
      });
    if (ended.length === 0) return [];
    const groups = ended.map((i) => draw.groups[i] ?? []);
    return [{ ...draw, groups, desks: ended.map((i) => draw.desks[i] ?? '') }];
  });
}

/** Weekdays from a day up to, not including, another. */
function weekdaysBetween(from: IsoDate, before: IsoDate): number {
  const days = Math.max(0, Math.min(14, daysBetween(from, before)));
  return Array.from({ length: days }, (_, i) => weekday(addDays(from, i))).filter((day) => day < 6)
    .length;
}
