// First draws are fair: each pair and each whole draw as likely; a biased generator is caught.

import { describe, expect, test } from '@jest/globals';
import { drawPairs } from '../../src/core/draw';
import { randomPairing } from '../../src/core/matching';
import { randomFrom } from '../../src/core/random';
import type { DrawBySeed } from '../../src/local/bench/fairness';
import { isFair, pairFairness, wholeDrawFairness } from '../../src/local/bench/fairness';

const first: DrawBySeed = (pupils, seed) => {
  const drawn = drawPairs({ pupils, rules: [], history: [], yearStart: '2026-08-01' }, seed);
  return drawn.ok ? drawn.value.groups : [];
};

/** A shuffle that takes the smaller of two numbers: a slight leaning. */
const biased: DrawBySeed = (pupils, seed) => {
  const random = randomFrom(seed);
  const mixed = pupils.slice();
  for (let i = mixed.length - 1; i > 0; i--) {
    const j = Math.min(random.int(i + 1), random.int(i + 1));
    [mixed[i], mixed[j]] = [mixed[j] ?? '', mixed[i] ?? ''];
  }
  return mixed.flatMap((one, i) => (i % 2 === 0 ? [[one, mixed[i + 1] ?? '']] : []));
};

/** A round of the circle method taken at random: every pair as likely, few whole draws possible. */
const circle: DrawBySeed = (pupils, seed) => {
  const [fixed, ...rest] = pupils;
  const turn = randomFrom(seed).int(rest.length);
  const round = [...rest.slice(turn), ...rest.slice(0, turn)];
  const others = round.slice(1, (round.length + 1) / 2);
  return [
    [fixed ?? '', round[0] ?? ''],
    ...others.map((one, i) => [one, round[round.length - 1 - i] ?? '']),
  ];
};

describe('first draws', () => {
  test('make every pair as likely', () => {
    expect(isFair(pairFairness(first, 8, 5000))).toBe(true);
    expect(isFair(pairFairness(first, 20, 3000))).toBe(true);
  });

  test('make every whole draw of eight as likely', () => {
    expect(isFair(wholeDrawFairness(first, 5000))).toBe(true);
  });

  test('make every trio as likely in an odd class', () => {
    const counts = new Map<string, number>();
    for (let seed = 0; seed < 3500; seed++) {
      const trio = first(['a', 'b', 'c', 'd', 'e', 'f', 'g'], `trio ${seed}`).find(
        (group) => group.length === 3,
      );
      const name = [...(trio ?? [])].sort().join('');
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    const statistic = [...counts.values()].reduce(
      (sum, n) => sum + ((n - 100) * (n - 100)) / 100,
      0,
    );
    expect(counts.size).toBe(35);
    // 34 degrees of freedom: above 65.2 once in a thousand.
    expect(statistic).toBeLessThan(65.2);
  });
});

describe('the tests of fairness', () => {
  test('catch a biased shuffle', () => {
    expect(isFair(pairFairness(biased, 8, 5000))).toBe(false);
    expect(isFair(wholeDrawFairness(biased, 5000))).toBe(false);
  });

  test('catch by whole draws what pairs alone do not show', () => {
    expect(isFair(pairFairness(circle, 8, 5000))).toBe(true);
    expect(isFair(wholeDrawFairness(circle, 5000))).toBe(false);
  });

  test('let a plain shuffle pass', () => {
    const plain: DrawBySeed = (pupils, seed) =>
      randomPairing(
        pupils.map((_, i) => i),
        randomFrom(seed),
      ).map((pair) => pair.map((i) => pupils[i] ?? ''));
    expect(isFair(pairFairness(plain, 8, 5000))).toBe(true);
    expect(isFair(wholeDrawFairness(plain, 5000))).toBe(true);
  });
});
