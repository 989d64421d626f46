// Chance from a seed: repeatable, and every outcome as likely as the others.

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { randomFrom } from '../../src/core/random';

/** Pearson's statistic of counts against all alike. */
function chiSquare(counts: readonly number[]): number {
  const expected = counts.reduce((a, b) => a + b, 0) / counts.length;
  return counts.reduce((sum, n) => sum + ((n - expected) * (n - expected)) / expected, 0);
}

describe('randomFrom', () => {
  test('gives the same for the same seed and something else for another', () => {
    const draw = (seed: string): number[] => {
      const random = randomFrom(seed);
      return Array.from({ length: 20 }, () => random.int(1000000));
    };
    expect(draw('5A/1')).toEqual(draw('5A/1'));
    expect(draw('5A/1')).not.toEqual(draw('5A/2'));
  });

  test('stays what it is: stored draws are made again from their seeds', () => {
    const random = randomFrom('læringspartner');
    expect([1, 2, 3, 4].map(() => random.int(0x100000000))).toMatchInlineSnapshot(`
     [
       1435787310,
       2723746251,
       722683397,
       233597059,
     ]
    `);
  });

  test('int stays below its limit and reaches every number alike', () => {
    const counts = [0, 0, 0, 0, 0, 0, 0];
    for (let seed = 0; seed < 7000; seed++) {
      const i = randomFrom(`s${seed}`).int(7);
      counts[i] = (counts[i] ?? 0) + 1;
    }
    // 6 degrees of freedom: above 22.5 once in a thousand.
    expect(chiSquare(counts)).toBeLessThan(22.5);
  });

  test('int throws away what would make small numbers likelier', () => {
    const random = randomFrom('limit');
    const third = 0x55555556;
    let low = 0;
    for (let i = 0; i < 3000; i++) if (random.int(2 * third) < third) low++;
    expect(low).toBeGreaterThan(1350);
    expect(low).toBeLessThan(1650);
  });

  test('int refuses a limit that is none', () => {
    for (const n of [0, -1, 1.5, 0x100000001]) {
      expect(() => randomFrom('x').int(n)).toThrow(RangeError);
    }
  });

  test('shuffle keeps all items and makes each order as likely', () => {
    const orders = new Map<string, number>();
    for (let seed = 0; seed < 12000; seed++) {
      const order = randomFrom(`o${seed}`).shuffle(['a', 'b', 'c', 'd']).join('');
      orders.set(order, (orders.get(order) ?? 0) + 1);
    }
    expect(orders.size).toBe(24);
    // 23 degrees of freedom: above 49.7 once in a thousand.
    expect(chiSquare([...orders.values()])).toBeLessThan(49.7);
  });

  test('shuffle leaves the list it was given alone', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.string(), (items, seed) => {
        const before = items.slice();
        const mixed = randomFrom(seed).shuffle(items);
        expect(items).toEqual(before);
        expect(mixed.slice().sort()).toEqual(before.slice().sort());
      }),
    );
  });

  test('pick takes one of the items and refuses nothing', () => {
    expect(['a', 'b']).toContain(randomFrom('x').pick(['a', 'b']));
    expect(() => randomFrom('x').pick([])).toThrow(RangeError);
  });
});
