// The order around the table: supporters beside, old partners across, who has led least first.

import { describe, expect, test } from '@jest/globals';
import { groupPast } from '../../../src/core/groups/past';
import { groupProblem } from '../../../src/core/groups/problem';
import { seated, turnsFrom } from '../../../src/core/groups/seats';
import { cheapestTable, ordersAround } from '../../../src/core/groups/table';
import { randomFrom } from '../../../src/core/random';
import { inputOf, lasting } from './support/class';

function seats(input: ReturnType<typeof inputOf>, seed: string): string[] {
  const problem = groupProblem(input);
  const members = problem.company.pupils.map((_, i) => i);
  return seated(problem, members, randomFrom(seed)).map((i) => problem.company.pupils[i]!);
}

const SEEDS = ['a', 'b', 'c', 'd', 'e', 'f'];

describe('a group of four', () => {
  test.each(SEEDS)('has those across the table who have been partners most (seed %s)', (seed) => {
    const partners = [[['p0', 'p3']], [['p0', 'p3']], [['p0', 'p1']]];
    const order = seats(inputOf(4, { partners }), seed);
    expect(Math.abs(order.indexOf('p0') - order.indexOf('p3'))).toBe(2);
  });

  test.each(SEEDS)('has a supporter beside, even one who has been partner (seed %s)', (seed) => {
    const partners = [[['p0', 'p1']], [['p0', 'p1']]];
    const order = seats(inputOf(4, { partners }, { p1: { supports: ['p0'] } }), seed);
    expect(Math.abs(order.indexOf('p0') - order.indexOf('p1')) % 2).toBe(1);
  });

  test.each(SEEDS)('begins with who has led least; who has led most waits (seed %s)', (seed) => {
    const led = (leader: string, times: number) =>
      Array.from({ length: times }, () => lasting([[leader, 'x']], 1));
    const compositions = [...led('p0', 2), ...led('p1', 1), ...led('p3', 1)];
    const order = seats(inputOf(4, { compositions, periods: 3 }), seed);
    expect(order[0]).toBe('p2');
    // Three periods: seats 0, 3 and 2 lead, and seat 1 does not.
    expect(order[1]).toBe('p0');
  });

  test.each(SEEDS)('of one period has the leader who has led least (seed %s)', (seed) => {
    const led = (leader: string, times: number) =>
      Array.from({ length: times }, () => lasting([[leader, 'x']], 1));
    const compositions = [...led('p0', 9), ...led('p1', 1), ...led('p3', 1)];
    // Across the table from who has led most, who would wait longest beginning elsewhere.
    const partners = [[['p0', 'p2']], [['p1', 'p3']]];
    expect(seats(inputOf(4, { compositions, partners, periods: 1 }), seed)[0]).toBe('p2');
  });

  test('begins with anybody when all have led as often', () => {
    const first = new Set(Array.from({ length: 40 }, (_, i) => seats(inputOf(4), `${i}`)[0]));
    expect(first.size).toBe(4);
  });
});

test('in a group of three who has led least leads twice in four periods', () => {
  const compositions = [lasting([['p0', 'x']], 1), lasting([['p2', 'x']], 1)];
  for (const seed of SEEDS) {
    expect(seats(inputOf(3, { compositions }), seed)[0]).toBe('p1');
  }
});

test.each([
  [4, 4, [1, 1, 1, 1]],
  [4, 3, [1, 0, 1, 1]],
  [3, 4, [2, 1, 1]],
  [5, 4, [1, 0, 1, 1, 1]],
  [4, 6, [2, 1, 1, 2]],
])('seats of %i over %i periods lead %j times', (size, periods, turns) => {
  expect(turns.map((_, seat) => turnsFrom(seat, size, periods))).toEqual(turns);
});

test('there are 1, 3 and 12 orders around tables of three, four and five', () => {
  expect([3, 4, 5].map((size) => ordersAround([0, 1, 2, 3, 4].slice(0, size)).length)).toEqual([
    1, 3, 12,
  ]);
});

test('the cheapest table is the cheapest of all orders', () => {
  const random = randomFrom('tables');
  for (let i = 0; i < 50; i++) {
    const size = 2 + random.int(4);
    const price = Array.from({ length: 25 }, () => random.int(9));
    const beside = (a: number, b: number): number => price[Math.min(a, b) * 5 + Math.max(a, b)]!;
    const members = random.shuffle([0, 1, 2, 3, 4]).slice(0, size);
    const costs = ordersAround(members).map((order) =>
      order
        .map((a, seat) => beside(a, order[(seat + 1) % size]!))
        .slice(0, size === 2 ? 1 : size)
        .reduce((sum, cost) => sum + cost, 0),
    );
    const slots = Int32Array.from([9, ...members]);
    const least = cheapestTable(slots, 1, size + 1, { beside, seat: () => 0 });
    expect(least).toBe(Math.min(...costs));
  }
});

test('who sits alone leads nobody', () => {
  expect(groupPast(['a', 'b'], [lasting([['a'], ['b', 'c']], 1)], []).led).toEqual([0, 1]);
});

test('the past counts once a composition: groupmates, neighbours, and leaders by period', () => {
  const compositions = [lasting([['a', 'b', 'c', 'd']], 6), lasting([['a', 'c', 'x']], 2)];
  const past = groupPast(['a', 'b', 'c', 'd'], compositions, [[['a', 'd']]]);
  expect([past.met.get(0, 1), past.met.get(0, 2), past.met.get(0, 3)]).toEqual([1, 2, 2]);
  expect([past.beside.get(0, 1), past.beside.get(0, 2), past.beside.get(0, 3)]).toEqual([1, 1, 2]);
  expect([past.lately.get(0, 1), past.lately.get(0, 2)]).toEqual([0, 1]);
  expect(past.led).toEqual([3, 1, 1, 2]);
  expect(past.odd).toEqual([1, 0, 1, 0]);
});
