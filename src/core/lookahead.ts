// The look-ahead: a draw is taken only if the rest of the year can still be filled after it.

import type { Grid } from './grid';
import { firstOfAll, wholeLayer } from './layer';
import type { Outlook } from './outlook';
import {
  amongFree,
  drawsWithoutRepeat,
  hasGoneByPlan,
  isBound,
  metInOtherYears,
  outlookOf,
  someAreBound,
} from './outlook';
import { blockedIn, demandOf, planWithin } from './plan';
import type { Price } from './price';
import type { Problem } from './problem';
import type { Random } from './random';
import { shortageOf } from './shortage';
import type { Groups, Single } from './single';
import { bestSingle } from './single';
import { forEachPair } from './tally';

/**
 * Attempts' worth of steps, for each pupil, for plans that must use nearly every pair (about one in
 * four succeeds): many where the year has gone by plan, since then there is a way; else fewer.
 */
const TIGHT_BY_PLAN = 6;
const TIGHT = 2;
/** Attempts' worth for plans with room. */
const EASY = 7;
/** And for plans in which some repeat: many of them cannot be filled. */
const FEW_REPEATS = 30;
const ONCE = 0;
/** With fewer draws left than these an attempt at a plan costs less. */
const MANY_DRAWS = 6;
/** Repeats beyond what considerations ask for, where no plan with fewer is found. */
const MOST_SPARE = 3;

/** The best draw for the rest of the year too, or why there is none. */
export function drawWithForesight(problem: Problem, price: Price, random: Random): Single {
  const outlook = outlookOf(problem, price, random);
  const whole = firstOfAll(outlook) ?? wholeLayer(outlook);
  if (whole !== null) return { groups: whole, price: 0 };
  return outlook.now.odd || outlook.then.odd ? drawOdd(outlook) : drawEven(outlook);
}

/** Exact for the draw itself; among those the first found after which the year can still be best. */
function drawEven(outlook: Outlook): Single {
  const { problem, fresh } = outlook;
  const draws = problem.drawsLeft;
  const unmet = single(outlook, fresh);
  const cheapest = unmet.groups === null ? single(outlook, problem.company.may) : unmet;
  if (cheapest.groups === null || draws === 1) return cheapest;
  const left = amongFree(outlook, fresh);
  for (const group of problem.locked) forEachPair(group, (a, b) => left.set(a, b, 0));
  const demand = demandOf(outlook, left, draws, blockedIn(outlook, draws, []));
  const { least } = shortageOf(demand, outlook.random);
  const copiesFrom = unmet.groups === null ? 0 : 1;
  const task = { draws, strict: true, copiesFrom };
  const groups =
    planWithin(outlook, ONCE, { ...task, cheapest: true, least }) ??
    planWithin(outlook, EASY, { ...task, cheapest: false, least });
  return groups === null ? cheapest : { groups, price: 0 };
}

/**
 * A year without a repeat, turns in the trio by the book; where considerations stand in the way of
 * that, turns give way before partners do; then as many draws without a repeat as can be had.
 */
function drawOdd(outlook: Outlook): Single {
  const { problem, then, fresh } = outlook;
  const all = problem.drawsLeft;
  const most = Math.min(all, drawsWithoutRepeat(then, fresh));
  const bound = someAreBound(outlook);
  const tight = hasGoneByPlan(outlook) ? TIGHT_BY_PLAN : TIGHT;
  const groups = bound
    ? ((most === all ? withoutRepeat(outlook, all, EASY) : null) ??
      withFewRepeats(outlook, most) ??
      anyWithoutRepeat(outlook, most, EASY))
    : anyWithoutRepeat(outlook, most, tight * fresh.size);
  return groups === null ? single(outlook, problem.company.may, !bound) : { groups, price: 0 };
}

/** The draw now, if `most` draws or else some fewer can be had without a repeat. */
function anyWithoutRepeat(outlook: Outlook, most: number, worth: number): Groups | null {
  for (let draws = most; draws >= 1; draws--) {
    const groups = withoutRepeat(outlook, draws, draws === most ? worth : EASY);
    if (groups !== null) return groups;
  }
  return null;
}

function withoutRepeat(outlook: Outlook, draws: number, worth: number): Groups | null {
  const task = { draws, copiesFrom: draws, least: 0 };
  const older = metInOtherYears(outlook);
  for (const strict of [true, false]) {
    const tries = [...(older ? [true, true] : []), false];
    for (const cheapest of tries) {
      const effort = cheapest ? ONCE : strict ? worth : EASY;
      const groups = planWithin(outlook, effort, { ...task, strict, cheapest });
      if (groups !== null) return groups;
    }
  }
  return null;
}

/**
 * The draw now, from a plan of all the year in which some must repeat: later rather than now, and
 * one more than seems needed rather than a year without a plan.
 */
function withFewRepeats(outlook: Outlook, most: number): Groups | null {
  const draws = outlook.problem.drawsLeft;
  // A single draw is found exactly.
  if (draws === 1) return null;
  const copiesFrom = most > 0 ? 1 : 0;
  const task = { draws, copiesFrom, strict: false, cheapest: false };
  // Late in the year few plans are left, and each attempt at one is short.
  const thorough = FEW_REPEATS * Math.max(1, Math.floor(MANY_DRAWS / draws));
  for (let spare = 0; spare <= MOST_SPARE; spare++) {
    const worth = spare === 0 ? thorough : EASY;
    const groups = planWithin(outlook, worth, { ...task, spare });
    if (groups !== null) return groups;
  }
  return null;
}

function single(outlook: Outlook, table: Grid, turnsFirst = true): Single {
  const { problem, now, price, random } = outlook;
  const allowed = (a: number, b: number): boolean =>
    table.get(a, b) === 1 || isBound(outlook, a, b);
  return bestSingle(problem, now, allowed, price, random, { turnsFirst });
}
