// The price of pairing two: ordered criteria packed into one whole number, none outweighed by a lower.

import type { Random } from './random';
import type { Tally } from './tally';

/** The criteria for one draw, the weightiest first; of each the most it can come to for a pair. */
const CRITERIA = {
  /** 1 if they have met this year. */
  repeat: 1,
  /** What one time more adds to the square of their count this year: 2·count + 1. */
  yearSquared: 41,
  /** The same of all years. */
  totalSquared: 255,
  /** How lately they met. */
  recency: 30,
  /** Chance, where all else is equal. */
  noise: 63,
} as const;

/** Pairs in a draw at most, those in a trio counted singly. */
const MOST_PAIRS = 23;

/** The step from one criterion to the next: more than the lower ones can add up to in a draw. */
const REPEAT = stepOver([CRITERIA.yearSquared, CRITERIA.totalSquared, CRITERIA.recency]);
const YEAR = stepOver([CRITERIA.totalSquared, CRITERIA.recency]);
const TOTAL = stepOver([CRITERIA.recency]);
const RECENCY = stepOver([]);

/** The price of each two, below 2^47 even summed over a draw; prices compare only as sums. */
export type Price = (a: number, b: number) => number;

/** Prices by history, ties broken by chance drawn once for every pair. */
export function prices(past: Tally, random: Random): Price {
  const noise = past.total.map(() => random.int(CRITERIA.noise + 1));
  return (a, b) => {
    const year = past.year.get(a, b);
    const ago = past.days.length - past.last.get(a, b);
    const recency = past.last.get(a, b) === 0 ? 0 : Math.max(0, CRITERIA.recency - ago);
    return (
      (year > 0 ? REPEAT : 0) +
      Math.min(CRITERIA.yearSquared, 2 * year + 1) * YEAR +
      Math.min(CRITERIA.totalSquared, 2 * past.total.get(a, b) + 1) * TOTAL +
      recency * RECENCY +
      noise.get(a, b)
    );
  };
}

function stepOver(lower: readonly number[]): number {
  return [...lower, CRITERIA.noise].reduceRight((step, most) => step * (most * MOST_PAIRS + 1), 1);
}
