// The order around each table, and who leads first: supporters, partners of before, leader turns.

import type { Random } from '../random';
import { besideCosts } from './new-criteria';
import type { GroupProblem } from './problem';
import { rotatedBy } from './rotation';
import { ordersAround } from './table';
import { weightsFor } from './weights';

/**
 * The members in seat order, clockwise, the first one leading first. Who needs a supporter gets one
 * beside it; then those who have been partners least sit beside each other, so that of four the
 * two who have been it most end up across the table; of the orders that are as good the one
 * that leaves leader turns most even after the periods the composition lasts, those who have led
 * least leading first; the rest is chance.
 */
export function seated(
  problem: GroupProblem,
  members: readonly number[],
  random: Random,
): number[] {
  const costs = besideCosts(problem, weightsFor(problem.balance));
  const orders = leastOf(ordersAround(random.shuffle(members)), (order) => {
    const next = (i: number): number => order[(i + 1) % order.length] as number;
    return order.reduce((sum, pupil, i) => {
      const before = order[(i + order.length - 1) % order.length] as number;
      return sum + costs.beside(pupil, next(i)) + costs.seat(pupil, before, next(i));
    }, 0);
  });
  const seatings = orders.flatMap((order) =>
    [order, order.slice().reverse()].flatMap((way) => way.map((_, turn) => rotatedBy(way, turn))),
  );
  const even = leastOf(seatings, (group) => unevenTurns(problem, group));
  return random.pick(leastOf(even, (group) => waiting(problem, group)));
}

/** Squares of leader turns after the composition: least when they are as even as can be. */
function unevenTurns({ past, periods }: GroupProblem, group: readonly number[]): number {
  return group.reduce((sum, pupil, seat) => {
    const turns = (past.led[pupil] as number) + turnsFrom(seat, group.length, periods);
    return sum + turns * turns;
  }, 0);
}

/** Least when those who have led least lead first. */
function waiting({ past }: GroupProblem, group: readonly number[]): number {
  return group.reduce(
    (sum, pupil, seat) => sum - (past.led[pupil] as number) * periodsUntil(seat, group.length),
    0,
  );
}

/** Periods before the pupil who begins on the seat leads: 0 for seat 0, 1 for the last seat. */
function periodsUntil(seat: number, size: number): number {
  return (size - seat) % size;
}

/** How often the pupil who begins on the seat leads in so many periods. */
export function turnsFrom(seat: number, size: number, periods: number): number {
  return Math.floor((periods - 1 - periodsUntil(seat, size)) / size) + 1;
}

function leastOf<T>(items: readonly T[], cost: (item: T) => number): T[] {
  const costs = items.map(cost);
  const least = Math.min(...costs);
  return items.filter((_, i) => costs[i] === least);
}
