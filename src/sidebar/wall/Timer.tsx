// A countdown on the wall: a ring that empties calmly around large minutes and seconds.
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { wallTexts } from '../../messages/wall';
import { leftAt, secondsLeft, stretchAt, untilNextSecond, type Countdown } from './countdown';

const texts = wallTexts().timer;

/** A little longer than the whole ring, so that a full one has no seam. */
const DASH = 100.5;

interface TimerProps {
  readonly countdown: Countdown;
  /** Milliseconds by a clock that only grows. */
  readonly now: () => number;
  /** What the time is for. */
  readonly label: string;
  /** Said when half of the time is left. */
  readonly half?: string;
  /** Half of the time is gone: told once, however much is added afterwards. */
  readonly onHalf?: () => void;
}

/** One for each countdown: give it a key. */
export function Timer(props: TimerProps): JSX.Element {
  const { countdown, now, label } = props;
  const at = useSeconds(countdown, now);
  const said = useSaid(props, at);
  const { total } = countdown;
  const seconds = secondsLeft(countdown, at);
  const over = seconds === 0;
  const still = countdown.since === null && !over;
  return (
    <div class={`timer${still ? ' still' : ''}${over ? ' over' : ''}`}>
      <svg viewBox="0 0 100 100" aria-hidden="true" focusable="false">
        <circle class="all" cx="50" cy="50" r="44" />
        <circle
          class="left"
          cx="50"
          cy="50"
          r="44"
          pathLength="100"
          stroke-dasharray={DASH}
          stroke-dashoffset={DASH * (1 - leftAt(countdown, at) / total)}
        />
      </svg>
      <div class="digits" role="timer" aria-label={label}>
        {minutesAndSeconds(seconds)}
      </div>
      <p class="state">{over ? texts.over : still ? texts.paused : ''}</p>
      <p class="sr-only" role="status">
        {said}
      </p>
    </div>
  );
}

/** `65` → «1:05». */
function minutesAndSeconds(seconds: number): string {
  const rest = seconds % 60;
  return `${Math.floor(seconds / 60)}:${rest < 10 ? '0' : ''}${rest}`;
}

/** The time, shown anew whenever another second is left. */
function useSeconds(countdown: Countdown, now: () => number): number {
  const [, show] = useState(0);
  useEffect(() => {
    const wait = untilNextSecond(countdown, now());
    if (wait === null) return undefined;
    // A timer that rings a hair too early waits once more.
    const timer = setTimeout(() => show((count) => count + 1), Math.ceil(wait));
    return () => clearTimeout(timer);
  });
  return now();
}

/** What is said aloud: once at half, and whenever the time is out. */
function useSaid({ countdown, half = texts.half, onHalf }: TimerProps, at: number): string {
  const stretch = stretchAt(countdown, at);
  const halved = useRef(false);
  const [said, say] = useState('');
  useEffect(() => {
    const first = stretch !== 'first' && !halved.current;
    if (first) {
      halved.current = true;
      onHalf?.();
    }
    if (stretch === 'over') say(texts.over);
    else say(first ? half : '');
  }, [stretch]);
  return said;
}
