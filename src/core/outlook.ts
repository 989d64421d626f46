// What is in sight when a draw is made: who may be drawn now and later, who has not met this year.

import { Grid } from './grid';
import type { Price } from './price';
import type { Problem } from './problem';
import type { Random } from './random';
import type { Frame } from './single';
import { frameOf } from './single';
import { forEachPair } from './tally';

/** A draw and what the coming ones are made from. */
export interface Outlook {
  readonly problem: Problem;
  /** The draw now, with its locks. */
  readonly now: Frame;
  /** Every draw after it; the same object as `now` when nothing is locked. */
  readonly then: Frame;
  /** 1 for two who may meet and have not this year. */
  readonly fresh: Grid;
  readonly price: Price;
  readonly random: Random;
}

export function outlookOf(problem: Problem, price: Price, random: Random): Outlook {
  const now = frameOf(problem, problem.locked);
  const then = problem.locked.length === 0 ? now : frameOf(problem, []);
  const { may } = problem.company;
  const { year } = problem.past;
  const fresh = may.map((a, b) => (may.get(a, b) === 1 && year.get(a, b) === 0 ? 1 : 0));
  return { problem, now, then, fresh, price, random };
}

/** Two whom «sammen» keeps together in every draw: no partners to be met. */
export function isBound(outlook: Outlook, a: number, b: number): boolean {
  return outlook.problem.company.units.some((unit) => unit.includes(a) && unit.includes(b));
}

/** The pairs of a table that can be drawn as pairs: those of two who are in no unit. */
export function amongFree(outlook: Outlook, table: Grid): Grid {
  const out = new Grid(table.size);
  forEachPair(outlook.then.free, (a, b) => out.set(a, b, table.get(a, b)));
  return out;
}

/** Whether considerations bind anybody: without them repeats come to all alike. */
export function someAreBound(outlook: Outlook): boolean {
  const { free, couples } = outlook.then;
  const { may } = outlook.problem.company;
  return couples.length > 0 || free.some((v) => free.some((w) => v !== w && may.get(v, w) === 0));
}

/** Whether some who have not met this year did so before: then it matters who meets first. */
export function metInOtherYears(outlook: Outlook): boolean {
  const { fresh, problem, then } = outlook;
  const { total } = problem.past;
  return then.free.some((a) => then.free.some((b) => fresh.get(a, b) === 1 && total.get(a, b) > 0));
}

/** Draws that can be had without a repeat, at most: by the pairs left, and by everybody's own. */
export function drawsWithoutRepeat(frame: Frame, fresh: Grid): number {
  const members = [...frame.free, ...frame.couples.flat()];
  let pairs = 0;
  forEachPair(members, (a, b) => {
    pairs += fresh.get(a, b);
  });
  const byPairs = Math.floor((2 * pairs) / (frame.free.length + 3));
  const own = frame.free.map((v) => frame.free.filter((w) => fresh.get(v, w) === 1).length);
  // By exhaustive search five pupils have one such draw and seven have three, not two and four.
  return Math.min(byPairs - (members.length === 5 || members.length === 7 ? 1 : 0), ...own);
}

/** Whether this year's draws of an odd class have used as many pairs as draws without repeat do. */
export function hasGoneByPlan(outlook: Outlook): boolean {
  const { problem, then } = outlook;
  const { year, drawsThisYear } = problem.past;
  let used = 0;
  forEachPair(then.free, (a, b) => {
    used += year.get(a, b) > 0 ? 1 : 0;
  });
  return used * 2 === drawsThisYear * (then.free.length + 3);
}
