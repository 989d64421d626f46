// A countdown: what is left whenever it is asked, however it was stopped, resumed and made longer.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  begun,
  extended,
  leftAt,
  paused,
  resumed,
  secondsLeft,
  stretchAt,
  untilNextSecond,
  type Countdown,
} from '../../../src/sidebar/wall/countdown';

const MINUTE = 60_000;

describe('a minute', () => {
  const minute = begun(MINUTE, 1000);

  test('is full when it begins, is gone after a minute, and never less than that', () => {
    expect(secondsLeft(minute, 1000)).toBe(60);
    expect(secondsLeft(minute, 1001)).toBe(60);
    expect(secondsLeft(minute, 2000)).toBe(59);
    expect(secondsLeft(minute, 60_999)).toBe(1);
    expect(secondsLeft(minute, 61_000)).toBe(0);
    expect(leftAt(minute, 900_000)).toBe(0);
  });

  test('has two halves', () => {
    expect(stretchAt(minute, 1000)).toBe('first');
    expect(stretchAt(minute, 30_999)).toBe('first');
    expect(stretchAt(minute, 31_000)).toBe('second');
    expect(stretchAt(minute, 60_999)).toBe('second');
    expect(stretchAt(minute, 61_000)).toBe('over');
  });

  test('stands still while it is paused, and goes on where it stopped', () => {
    const still = paused(minute, 11_000);
    expect(leftAt(still, 500_000)).toBe(50_000);
    expect(untilNextSecond(still, 500_000)).toBeNull();
    expect(leftAt(resumed(still, 500_000), 510_000)).toBe(40_000);
  });

  test('can be paused twice and resumed twice', () => {
    expect(paused(paused(minute, 11_000), 90_000)).toEqual(paused(minute, 11_000));
    expect(resumed(minute, 30_000)).toEqual(minute);
  });

  test('gets longer, running, paused and after the end', () => {
    expect(leftAt(extended(minute, 30_000, 11_000), 21_000)).toBe(70_000);
    expect(leftAt(extended(paused(minute, 11_000), 30_000, 21_000), 99_000)).toBe(80_000);
    const late = extended(minute, 30_000, 400_000);
    expect([leftAt(late, 400_000), leftAt(late, 410_000)]).toEqual([30_000, 20_000]);
  });

  test('that gets longer has its half later', () => {
    const longer = extended(minute, 30_000, 1000);
    expect(stretchAt(longer, 45_999)).toBe('first');
    expect(stretchAt(longer, 46_000)).toBe('second');
  });

  test('is not made longer by a clock that goes back', () => {
    expect(leftAt(minute, 0)).toBe(MINUTE);
  });
});

test('whoever waits for the next second sees every second once, down to none', () => {
  let now = 250.5;
  const countdown = begun(5000, now);
  const seen = [secondsLeft(countdown, now)];
  for (let wait = untilNextSecond(countdown, now); wait !== null;) {
    now += wait;
    seen.push(secondsLeft(countdown, now));
    wait = untilNextSecond(countdown, now);
  }
  expect(seen).toEqual([5, 4, 3, 2, 1, 0]);
});

test('only time that ran is gone, whatever was done in between', () => {
  type Step = { readonly wait: number; readonly act: 'pause' | 'resume' | 'extend' | 'look' };
  const steps = fc.array(
    fc.record<Step>({
      wait: fc.integer({ min: 0, max: 9000 }),
      act: fc.constantFrom('pause', 'resume', 'extend', 'look'),
    }),
    { maxLength: 20 },
  );
  fc.assert(
    fc.property(steps, (all) => {
      let [now, running, left] = [0, true, MINUTE];
      let countdown: Countdown = begun(MINUTE, now);
      for (const { wait, act } of all) {
        now += wait;
        if (running) left = Math.max(0, left - wait);
        if (act === 'extend') left += 30_000;
        if (act === 'pause' || act === 'resume') running = act === 'resume';
        if (act === 'pause') countdown = paused(countdown, now);
        if (act === 'resume') countdown = resumed(countdown, now);
        if (act === 'extend') countdown = extended(countdown, 30_000, now);
        expect(leftAt(countdown, now)).toBe(left);
      }
    }),
  );
});
