// The hill climb: what it fills is filled properly, and what cannot be filled is given up.

import { describe, expect, test } from '@jest/globals';
import { climb, EXTRA, FRESH } from '../../src/core/climb';
import { Grid } from '../../src/core/grid';
import { randomFrom } from '../../src/core/random';

const everybody = (size: number): Grid => new Grid(size).map(() => 1);

function taskOf(size: number, colours: number): Parameters<typeof climb>[0] {
  return {
    size,
    colours,
    fresh: everybody(size),
    copies: new Grid(size),
    extra: 0,
    may: everybody(size),
    copiesFrom: 0,
    blocked: new Uint8Array(size * colours),
  };
}

describe('climb', () => {
  test('splits all pairs of an even class into draws, each pair once', () => {
    const filled = climb(taskOf(20, 19), randomFrom('x'), 60000);
    const seen = new Set<string>();
    for (let colour = 0; colour < 19; colour++) {
      for (let v = 0; v < 20; v++) {
        const mate = filled?.mate[colour * 20 + v] ?? -1;
        expect(filled?.mate[colour * 20 + mate]).toBe(v);
        seen.add(`${Math.min(v, mate)} ${Math.max(v, mate)}`);
      }
    }
    expect(seen.size).toBe(190);
  });

  test('gives up what cannot be filled', () => {
    expect(climb(taskOf(6, 6), randomFrom('x'), 5000)).toBeNull();
    expect(climb(taskOf(5, 1), randomFrom('x'), 5000)).toBeNull();
  });

  test('leaves out who is blocked', () => {
    const task = taskOf(5, 1);
    task.blocked[3] = 1;
    const filled = climb(task, randomFrom('x'), 5000);
    expect(filled?.mate[3]).toBe(-1);
    expect([...(filled?.mate ?? [])].filter((mate) => mate >= 0)).toHaveLength(4);
  });

  test('repeats no more often than it may, and not before it may', () => {
    const filled = climb({ ...taskOf(6, 6), extra: 3, copiesFrom: 2 }, randomFrom('x'), 60000);
    const origins = [...(filled?.origin ?? [])];
    expect(origins.filter((origin) => origin === EXTRA)).toHaveLength(6);
    expect(origins.slice(0, 12).every((origin) => origin === FRESH)).toBe(true);
  });
});
