// Time that is counted down, as plain data: whoever asks brings the clock, in milliseconds.

export interface Countdown {
  /** All of it, what was added later included. */
  readonly total: number;
  /** What was left when it last began to run or stood still. */
  readonly left: number;
  /** When it last began to run; null while it stands still. */
  readonly since: number | null;
}

/** The first half of the time, the second half, or after it. */
export type Stretch = 'first' | 'second' | 'over';

/** Runs from now on. */
export function begun(total: number, now: number): Countdown {
  return { total, left: total, since: now };
}

export function leftAt({ left, since }: Countdown, now: number): number {
  return since === null ? left : Math.max(0, left - Math.max(0, now - since));
}

export function paused(countdown: Countdown, now: number): Countdown {
  return { ...countdown, left: leftAt(countdown, now), since: null };
}

export function resumed(countdown: Countdown, now: number): Countdown {
  return countdown.since === null ? { ...countdown, since: now } : countdown;
}

/** More time, also when there was none left; runs on or stands still as before. */
export function extended(countdown: Countdown, more: number, now: number): Countdown {
  const { total, since } = countdown;
  const left = leftAt(countdown, now) + more;
  return { total: total + more, left, since: since === null ? null : now };
}

export function stretchAt(countdown: Countdown, now: number): Stretch {
  const left = leftAt(countdown, now);
  if (left === 0) return 'over';
  return left * 2 > countdown.total ? 'first' : 'second';
}

/** As shown: the full time at first, none only when there is none left. */
export function secondsLeft(countdown: Countdown, now: number): number {
  return Math.ceil(leftAt(countdown, now) / 1000);
}

/** Until what is shown changes; null when it does not change by itself. */
export function untilNextSecond(countdown: Countdown, now: number): number | null {
  const left = leftAt(countdown, now);
  if (countdown.since === null || left === 0) return null;
  return left - (secondsLeft(countdown, now) - 1) * 1000;
}
