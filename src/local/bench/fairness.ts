// Whether first draws are fair: how often each pair and each whole draw comes, against chance.

import type { PupilId } from '../../core/model';

/** A draw of pairs for pupils, by a seed. */
export type DrawBySeed = (
  pupils: readonly PupilId[],
  seed: string,
) => readonly (readonly string[])[];

export interface FairnessTest {
  /** Corrected chi-square statistic. */
  readonly statistic: number;
  /** What a fair draw exceeds once in a thousand times. */
  readonly limit: number;
}

/**
 * Pair frequencies of an even class. Pairs of one draw depend on each other: the raw statistic is
 * divided by (n−2)/(n−3) and has n(n−3)/2 degrees of freedom.
 */
export function pairFairness(draw: DrawBySeed, size: number, seeds: number): FairnessTest {
  const pupils = classOf(size);
  const counts = new Map<string, number>();
  for (let seed = 0; seed < seeds; seed++) {
    for (const group of draw(pupils, `fair ${seed}`)) count(counts, key([group]));
  }
  const pairs = (size * (size - 1)) / 2;
  const raw = chiSquare(counts, pairs, (seeds * (size / 2)) / pairs);
  return { statistic: raw / ((size - 2) / (size - 3)), limit: limitOf((size * (size - 3)) / 2) };
}

/** Whole draws of a class of eight, of which there are 105. */
export function wholeDrawFairness(draw: DrawBySeed, seeds: number): FairnessTest {
  const cells = 105;
  const pupils = classOf(8);
  const counts = new Map<string, number>();
  for (let seed = 0; seed < seeds; seed++) count(counts, key(draw(pupils, `fair ${seed}`)));
  return { statistic: chiSquare(counts, cells, seeds / cells), limit: limitOf(cells - 1) };
}

export function isFair(test: FairnessTest): boolean {
  return test.statistic <= test.limit;
}

function classOf(size: number): string[] {
  return Array.from({ length: size }, (_, i) => `p${i}`);
}

/** A draw as text, whatever the order of its groups and within them. */
function key(groups: readonly (readonly string[])[]): string {
  return groups
    .map((group) => [...group].sort().join('+'))
    .sort()
    .join(' ');
}

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

function chiSquare(counts: ReadonlyMap<string, number>, cells: number, expected: number): number {
  let sum = (cells - counts.size) * expected;
  for (const n of counts.values()) sum += ((n - expected) * (n - expected)) / expected;
  return sum;
}

/** The chi-square value exceeded once in a thousand, by the approximation of Wilson and Hilferty. */
function limitOf(degrees: number): number {
  const ONCE_IN_A_THOUSAND = 3.0902;
  const share = 2 / (9 * degrees);
  return degrees * (1 - share + ONCE_IN_A_THOUSAND * Math.sqrt(share)) ** 3;
}
