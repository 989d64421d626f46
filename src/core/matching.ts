// Matchings in a graph: as many pairs as possible, and the cheapest way to pair everybody up.

import blossom from 'edmonds-blossom-fixed';
import type { Random } from './random';

/** Two vertices. */
export type Pair = readonly [number, number];

/**
 * As many of the pairs as fit beside each other, nobody in two.
 * @param vertices any distinct whole numbers from 0
 * @param joined whether two of them may be paired
 */
export function largestMatching(
  vertices: readonly number[],
  joined: (a: number, b: number) => boolean,
): Pair[] {
  return solve(vertices, (a, b) => (joined(a, b) ? 0 : null));
}

/**
 * Pairs up all the vertices at the least sum of costs, or null when no way pairs up all.
 * Of ways that cost the same the order of `vertices` decides; pass them shuffled.
 * @param cost a whole number from 0 to 2^49, or null for two that may not be paired
 */
export function cheapestPairing(
  vertices: readonly number[],
  cost: (a: number, b: number) => number | null,
): Pair[] | null {
  const pairs = solve(vertices, cost);
  return pairs.length * 2 === vertices.length ? pairs : null;
}

/** Everybody paired up at random, each way as likely. `vertices` are even in number. */
export function randomPairing(vertices: readonly number[], random: Random): Pair[] {
  const mixed = random.shuffle(vertices);
  const pairs: Pair[] = [];
  for (let i = 0; i + 1 < mixed.length; i += 2) {
    pairs.push([mixed[i] as number, mixed[i + 1] as number]);
  }
  return pairs;
}

function solve(vertices: readonly number[], cost: (a: number, b: number) => number | null): Pair[] {
  const edges: [number, number, number][] = [];
  let dearest = 0;
  vertices.forEach((a, i) => {
    for (let j = 0; j < i; j++) {
      const price = cost(a, vertices[j] as number);
      if (price === null) continue;
      edges.push([i, j, price]);
      dearest = Math.max(dearest, price);
    }
  });
  if (edges.length === 0) return [];
  // The library looks for the greatest weight among the largest matchings.
  const mates = blossom(
    edges.map(([a, b, price]) => [a, b, dearest - price]),
    true,
  );
  const pairs: Pair[] = [];
  mates.forEach((mate, i) => {
    if (mate > i) pairs.push([vertices[i] as number, vertices[mate] as number]);
  });
  return pairs;
}
