// The script's clock: a chosen date at the real time of day in Oslo, and what it slept.
import { TIME_ZONE } from '../model/coerce';
import { wallClock, zoneOffset } from '../model/dates';

/** A script that sleeps holds up its test no longer than this, in milliseconds. */
const MAX_NAP = 2;

const nap = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The clock of one execution. `offset` is milliseconds to add to the machine's. */
export class ScriptClock {
  private slept = 0;

  constructor(private offset: number) {}

  now(): Date {
    return new Date(Date.now() + this.offset);
  }

  /** Other executions get a turn, and the clock moves on by the whole time. */
  async sleep(milliseconds: number): Promise<undefined> {
    const real = Math.min(milliseconds, MAX_NAP);
    await nap(real);
    this.slept += milliseconds - real;
    this.offset += milliseconds - real;
    return undefined;
  }

  /** By how much the clock was moved on since this was last asked. */
  takeSlept(): number {
    const { slept } = this;
    this.slept = 0;
    return slept;
  }
}

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
  const ahead = (time: number): number => zoneOffset(new Date(time), TIME_ZONE);
  return wall - ahead(wall - ahead(wall)) - now;
}
