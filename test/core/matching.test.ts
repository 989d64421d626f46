// Matchings against brute force on small random graphs.

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cheapestPairing, largestMatching, randomPairing } from '../../src/core/matching';
import { randomFrom } from '../../src/core/random';

type Cost = (a: number, b: number) => number | null;

/** Least cost to pair up all, by trying every way; null when there is none. */
function leastCost(vertices: readonly number[], cost: Cost): number | null {
  const [first, ...rest] = vertices;
  if (first === undefined) return 0;
  let least: number | null = null;
  for (const other of rest) {
    const price = cost(first, other);
    const after =
      price === null
        ? null
        : leastCost(
            rest.filter((v) => v !== other),
            cost,
          );
    if (price === null || after === null) continue;
    least = least === null ? price + after : Math.min(least, price + after);
  }
  return least;
}

function mostPairs(vertices: readonly number[], joined: (a: number, b: number) => boolean): number {
  const [first, ...rest] = vertices;
  if (first === undefined) return 0;
  return rest.reduce(
    (most, other) =>
      joined(first, other)
        ? Math.max(
            most,
            1 +
              mostPairs(
                rest.filter((v) => v !== other),
                joined,
              ),
          )
        : most,
    mostPairs(rest, joined),
  );
}

const graph = fc
  .integer({ min: 2, max: 8 })
  .chain((size) =>
    fc.tuple(
      fc.constant(size),
      fc.array(fc.option(fc.integer({ min: 0, max: 30 }), { freq: 2 }), {
        minLength: 64,
        maxLength: 64,
      }),
    ),
  )
  .map(([size, prices]) => {
    const cost: Cost = (a, b) => prices[Math.min(a, b) * 8 + Math.max(a, b)] ?? null;
    return { vertices: Array.from({ length: size }, (_, i) => i), cost };
  });

describe('matchings', () => {
  test('cheapestPairing finds the least cost, or says that there is no way', () => {
    fc.assert(
      fc.property(graph, ({ vertices, cost }) => {
        const pairs = cheapestPairing(vertices, cost);
        const total = pairs?.reduce((sum, [a, b]) => sum + (cost(a, b) ?? NaN), 0) ?? null;
        expect(total).toBe(leastCost(vertices, cost));
      }),
      { numRuns: 400 },
    );
  });

  test('largestMatching finds as many pairs as fit, nobody in two', () => {
    fc.assert(
      fc.property(graph, ({ vertices, cost }) => {
        const joined = (a: number, b: number): boolean => cost(a, b) !== null;
        const pairs = largestMatching(vertices, joined);
        expect(new Set(pairs.flat()).size).toBe(pairs.length * 2);
        expect(pairs.every(([a, b]) => joined(a, b))).toBe(true);
        expect(pairs.length).toBe(mostPairs(vertices, joined));
      }),
      { numRuns: 400 },
    );
  });

  test('cheapestPairing pairs up nobody at no cost', () => {
    expect(cheapestPairing([], () => 0)).toEqual([]);
    expect(cheapestPairing([3], () => 0)).toBeNull();
  });

  test('randomPairing pairs up everybody', () => {
    const pairs = randomPairing([4, 5, 6, 7], randomFrom('x'));
    expect(pairs.flat().sort()).toEqual([4, 5, 6, 7]);
    expect(pairs).toHaveLength(2);
  });
});
