// The script's clock: a chosen date at the real time of day in Oslo.
import { TIME_ZONE } from '../model/coerce';
import { wallClock } from '../model/dates';

/**
 * Milliseconds to add to the machine's clock so that Oslo's calendar shows `today` at the present
 * time of day. Limits: the distance is fixed when a host opens, so the date changes at midnight as
 * it does outside; a time of day that summer time skips that day is shown an hour off.
 */
export function clockOffset(today: string | undefined): number {
  if (today === undefined) return 0;
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(today);
  const midnight = parts ? Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])) : NaN;
  if (Number.isNaN(midnight) || new Date(midnight).toISOString().slice(0, 10) !== today) {
    throw new Error(`today must be a date like 2026-11-22, not '${today}'.`);
  }
  const now = Date.now();
  const clock = wallClock(new Date(now), TIME_ZONE);
  const seconds = clock.hour * 3600 + clock.minute * 60 + clock.second;
  const wall = midnight + seconds * 1000 + (now % 1000);
  const first = wall - zoneOffset(wall);
  return wall - zoneOffset(first) - now;
}

/** How far Oslo's clocks are ahead of UTC at an instant, in milliseconds. */
function zoneOffset(time: number): number {
  const clock = wallClock(new Date(time), TIME_ZONE);
  const wall = Date.UTC(
    clock.year,
    clock.month - 1,
    clock.day,
    clock.hour,
    clock.minute,
    clock.second,
  );
  return wall - Math.floor(time / 1000) * 1000;
}
