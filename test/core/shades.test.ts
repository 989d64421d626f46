// Shades for how often: from none to most, and what a legend says of them.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { inkOn, rangesOf, shadeOf, SHADES } from '../../src/core/shades';

test('more is never lighter, none is white, and every count is in the range of its shade', () => {
  fc.assert(
    fc.property(fc.nat(40), fc.nat(40), (one, other) => {
      const [count, most] = [Math.min(one, other), Math.max(one, other)];
      const shade = shadeOf(count, most);
      expect(shade === 0).toBe(count === 0);
      expect(shadeOf(most, most)).toBeGreaterThanOrEqual(shade);
      const [from = NaN, to = NaN] = rangesOf(most)[shade] ?? [];
      expect(from <= count && count <= to).toBe(true);
    }),
  );
});

test('up to four every count has a shade of its own', () => {
  expect([0, 1, 2, 3, 4].map((count) => shadeOf(count, 4))).toEqual([0, 1, 2, 3, 4]);
  expect(rangesOf(5)).toEqual([
    [0, 0],
    [1, 2],
    [3, 4],
    [5, 5],
  ]);
});

test('numbers can be read on every shade, and each is darker than the one before', () => {
  const light = SHADES.map(luminance);
  light.forEach((one, shade) => {
    const ink = luminance(inkOn(shade));
    const [high, low] = [Math.max(one, ink), Math.min(one, ink)];
    expect((high + 0.05) / (low + 0.05)).toBeGreaterThanOrEqual(4.5);
    if (shade > 0) expect(one).toBeLessThan((light[shade - 1] ?? 0) * 0.85);
  });
});

/** As WCAG has it. */
function luminance(colour: string): number {
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = parts.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
