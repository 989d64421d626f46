// What draws are measured by: the fewest repeats there can be, and how even totals are.

import type { Grid } from '../../core/grid';

/**
 * No way of drawing has fewer repeats in a year of so many draws, for a class without
 * considerations: the pairs the draws need, beyond those there are.
 */
export function leastRepeats(size: number, draws: number): number {
  const pairs = size % 2 === 0 ? size / 2 : (size + 3) / 2;
  return Math.max(0, draws * pairs - (size * (size - 1)) / 2);
}

/** The greatest difference between the totals of two pairs. */
export function spread(total: Grid): number {
  let least = Infinity;
  let most = 0;
  for (let a = 0; a < total.size; a++) {
    for (let b = 0; b < a; b++) {
      least = Math.min(least, total.get(a, b));
      most = Math.max(most, total.get(a, b));
    }
  }
  return most - least;
}
