// Turns in the group of three: even, and nobody with the same two again.

import { describe, expect, test } from '@jest/globals';
import { Grid } from '../../src/core/grid';
import { randomFrom } from '../../src/core/random';
import type { Trio, TrioTask } from '../../src/core/trios';
import { planTrios } from '../../src/core/trios';

function taskOf(size: number, more: Partial<TrioTask> = {}): TrioTask {
  const members = Array.from({ length: size }, (_, i) => i);
  const all: Trio[] = members.flatMap((a) =>
    members.slice(a + 1).flatMap((b) => members.slice(b + 1).map((c): Trio => [a, b, c])),
  );
  return {
    first: all,
    later: all,
    draws: 5,
    turns: members.map(() => 0),
    members,
    fresh: new Grid(size).map(() => 1),
    repeatsFrom: 99,
    spare: members.map(() => 9),
    couples: [],
    strict: true,
    ...more,
  };
}

/** A plan, after as many tries as it takes. */
function planned(task: TrioTask): readonly Trio[] {
  for (let i = 0; i < 100; i++) {
    const plan = planTrios(task, randomFrom(`try ${i}`));
    if (plan !== null) return plan.trios;
  }
  throw new Error('no plan');
}

describe('planTrios', () => {
  test('keeps turns within one of each other at every moment', () => {
    const turns = Array.from({ length: 13 }, () => 0);
    for (const trio of planned(taskOf(13, { draws: 9 }))) {
      for (const i of trio) turns[i] = (turns[i] ?? 0) + 1;
      expect(Math.max(...turns) - Math.min(...turns)).toBeLessThanOrEqual(1);
    }
  });

  test('lets no two meet twice', () => {
    const pairs = planned(taskOf(13, { draws: 9 })).flatMap(([a, b, c]) => [
      `${a} ${b}`,
      `${a} ${c}`,
      `${b} ${c}`,
    ]);
    expect(new Set(pairs).size).toBe(27);
  });

  test('begins with those who have had fewest turns', () => {
    const [first] = planned(taskOf(7, { draws: 1, turns: [1, 0, 1, 0, 1, 0, 1] }));
    expect([...(first ?? [])].sort()).toEqual([1, 3, 5]);
  });

  test('prefers fewer turns where it need not go by the book', () => {
    const turns = [2, 2, 0, 1, 2, 1, 2];
    const [first] = planned(taskOf(7, { draws: 1, turns, strict: false }));
    expect([...(first ?? [])].sort()).toEqual([2, 3, 5]);
  });

  test('spares whoever has no partner to spare', () => {
    const spare = [0, 0, 0, 0, 9, 9, 9];
    const [first] = planned(taskOf(7, { draws: 1, spare, strict: false }));
    expect([...(first ?? [])].sort()).toEqual([4, 5, 6]);
  });

  test('a turn with a couple relieves who lacks a partner', () => {
    const spare = [0, 0, 0, 0, -1, 0, 0];
    const couples = [[0, 1]];
    const later = taskOf(7).later.filter((trio) => trio.includes(0) === trio.includes(1));
    const [first] = planned(taskOf(7, { draws: 1, spare, couples, later, first: later }));
    expect([...(first ?? [])].sort()).toEqual([0, 1, 4]);
  });
});
