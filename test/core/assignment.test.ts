// Tests of the assignment problem against trying every order.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { assign } from '../../src/core/assignment';

type Matrix = number[][];

/** The least total, by trying everything. */
function least(costs: Matrix, row = 0, used = 0): number {
  const mine = costs[row];
  if (!mine) return 0;
  const totals = mine.map((cost, column) =>
    used & (1 << column) ? Infinity : cost + least(costs, row + 1, used | (1 << column)),
  );
  return Math.min(...totals);
}

const matrix = fc
  .tuple(fc.integer({ min: 0, max: 5 }), fc.nat(2), fc.constantFrom(3, 100, 200_000_000_000_000))
  .chain(([rows, spare, most]) => {
    const size = rows + spare;
    const row = fc.array(fc.nat(most), { minLength: size, maxLength: size });
    return fc.array(row, { minLength: rows, maxLength: rows });
  });

test('costs the least there is, no column twice', () => {
  fc.assert(
    fc.property(matrix, (costs) => {
      const columns = assign(costs);
      expect(new Set(columns).size).toBe(costs.length);
      const total = columns.reduce((sum, column, row) => sum + (costs[row]?.[column] ?? NaN), 0);
      expect(total).toBe(least(costs));
    }),
    { numRuns: 1000 },
  );
});

test('refuses fewer columns than rows', () => {
  expect(() => assign([[1], [2]])).toThrow(RangeError);
});
