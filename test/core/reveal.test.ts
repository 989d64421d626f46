// The order in which a class is shown: everybody once, the last two together, and by chance alone.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { revealOrder } from '../../src/core/reveal';

test('every group comes once, one a card, the last two on one', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20 }), fc.string(), (groups, seed) => {
      const cards = revealOrder(groups, seed);
      const all = Array.from({ length: groups }, (_, group) => group);
      expect(cards.flat().sort((a, b) => a - b)).toEqual(all);
      const sizes = cards.map((card) => card.length);
      expect(sizes.slice(0, -1).every((size) => size === 1)).toBe(true);
      expect(sizes[sizes.length - 1]).toBe(groups === 0 ? undefined : Math.min(2, groups));
      expect(revealOrder(groups, seed)).toEqual(cards);
    }),
  );
});

test('each group is as likely to be the first', () => {
  const first = [0, 0, 0, 0, 0];
  for (let seed = 0; seed < 5000; seed++) first[revealOrder(5, `d${seed}`)[0]![0]!]! += 1;
  // Of 5000 drawn with one fifth each, one in a million lies farther from 1000.
  for (const times of first) expect(Math.abs(times - 1000)).toBeLessThan(140);
});
