// The floor of repeats against brute force: no way to fill the draws has fewer.

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Grid } from '../../src/core/grid';
import { randomFrom } from '../../src/core/random';
import { shortageOf } from '../../src/core/shortage';

/** A graph on `size` vertices; `fresh` are some of those in `may`. */
const graph = fc
  .record({
    size: fc.constantFrom(4, 6),
    colours: fc.integer({ min: 1, max: 3 }),
    cells: fc.array(fc.constantFrom(0, 1, 2, 2, 2), { minLength: 36, maxLength: 36 }),
  })
  .map(({ size, colours, cells }) => {
    const kind = (a: number, b: number): number => cells[Math.max(a, b) * 6 + Math.min(a, b)] ?? 0;
    const may = new Grid(size).map((a, b) => (kind(a, b) > 0 ? 1 : 0));
    const fresh = new Grid(size).map((a, b) => (kind(a, b) > 1 ? 1 : 0));
    return { size, colours, may, fresh };
  });

/** Fewest repeats over all ways to fill the draws; Infinity when there is none. */
function fewest(size: number, colours: number, may: Grid, fresh: Grid): number {
  const left = Array.from({ length: size }, (_, v) => v);
  const fill = (open: readonly number[], draws: number): number => {
    const [one, ...rest] = open;
    if (one === undefined) return draws === 1 ? 0 : fill(left, draws - 1);
    return rest.reduce((least, other) => {
      if (may.get(one, other) === 0) return least;
      const isFresh = fresh.get(one, other);
      fresh.set(one, other, 0);
      const after = fill(
        rest.filter((v) => v !== other),
        draws,
      );
      fresh.set(one, other, isFresh);
      return Math.min(least, after + (isFresh === 1 ? 0 : 1));
    }, Infinity);
  };
  return fill(left, colours);
}

describe('shortageOf', () => {
  test('never claims more repeats than the best way has', () => {
    fc.assert(
      fc.property(graph, ({ size, colours, may, fresh }) => {
        const vertices = Array.from({ length: size }, (_, v) => v);
        const draws = vertices.map(() => colours);
        const { least } = shortageOf({ vertices, may, fresh, draws }, randomFrom('x'));
        expect(least).toBeLessThanOrEqual(fewest(size, colours, may, fresh));
      }),
      { numRuns: 200 },
    );
  });

  test('is exact for a whole class over more draws than partners', () => {
    const size = 16;
    const vertices = Array.from({ length: size }, (_, v) => v);
    const may = new Grid(size).map(() => 1);
    const demand = { vertices, may, fresh: may, draws: vertices.map(() => 19) };
    const { least, copies, extra } = shortageOf(demand, randomFrom('x'));
    expect(least).toBe(32);
    expect(extra).toBe(0);
    let copied = 0;
    for (let a = 0; a < size; a++) for (let b = 0; b < a; b++) copied += copies.get(a, b);
    expect(copied).toBe(32);
  });

  test('serves two who lack partners by one repeat, others one by one', () => {
    // 0 lacks two, 1 lacks one and may meet 0; 2 and 3 have enough.
    const may = new Grid(4).map(() => 1);
    const fresh = new Grid(4).map((a, b) => (a + b > 2 ? 1 : 0));
    const demand = { vertices: [0, 1, 2, 3], may, fresh, draws: [3, 3, 2, 3] };
    const { least, copies, extra } = shortageOf(demand, randomFrom('x'));
    expect(copies.get(0, 1)).toBe(1);
    expect([least, extra]).toEqual([2, 1]);
  });
});
