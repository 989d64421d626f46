// The look-ahead: a draw is taken only if the rest of the year can still be filled after it.

import type { Filled } from './climb';
import { climb, FRESH } from './climb';
import { Grid } from './grid';
import type { Pair } from './matching';
import { cheapestPairing, randomPairing } from './matching';
import type { Price } from './price';
import type { Problem } from './problem';
import type { Random } from './random';
import { shortageOf } from './shortage';
import type { Frame, Groups, Single } from './single';
import { bestSingle, complete, frameOf, possibleTrios } from './single';
import { forEachPair } from './tally';
import type { Trio, TrioTask, TrioTurns } from './trios';
import { planTrios } from './trios';

/** Steps of the hill climb before it starts anew. */
const STEPS = 60000;
/** No small plan needs more than these for each partner to be found. */
const STEPS_A_CELL = 200;
/** Attempts for plans that must use nearly every pair, for those with room, and for the cheapest. */
const TIGHT_ATTEMPTS = 240;
const EASY_ATTEMPTS = 6;
const CHEAPEST_ATTEMPTS = 2;
/** Chances to find turns for the trio that fit each other, a plan. */
const TRIO_PLANS = 40;

/** A draw and what the coming ones are made from. */
interface Outlook {
  readonly problem: Problem;
  readonly now: Frame;
  readonly then: Frame;
  /** 1 for two who may meet and have not this year. */
  readonly fresh: Grid;
  readonly price: Price;
  readonly random: Random;
}

/** The draw, or why there is none. */
export function drawWithForesight(problem: Problem, price: Price, random: Random): Single {
  const now = frameOf(problem, problem.locked);
  const then = problem.locked.length === 0 ? now : frameOf(problem, []);
  const { may } = problem.company;
  const { year } = problem.past;
  const fresh = may.map((a, b) => (may.get(a, b) === 1 && year.get(a, b) === 0 ? 1 : 0));
  const outlook: Outlook = { problem, now, then, fresh, price, random };
  const whole = nothingKnown(outlook) ?? wholeLayer(outlook);
  if (whole !== null) return { groups: whole, price: 0 };
  return now.odd || then.odd ? drawOdd(outlook) : drawEven(outlook);
}

/** The very first draw, with no considerations: any is as good, so each is exactly as likely. */
function nothingKnown(outlook: Outlook): Groups | null {
  const { problem, now, fresh, random } = outlook;
  if (problem.locked.length > 0 || problem.company.units.length > 0) return null;
  if (problem.past.turns.some((n) => n !== problem.past.turns[0])) return null;
  let free = true;
  forEachPair(now.free, (a, b) => {
    if (fresh.get(a, b) === 0 || problem.past.total.get(a, b) > 0) free = false;
  });
  if (!free) return null;
  const [a, b, c, ...rest] = random.shuffle(now.free);
  if (!now.odd) return complete(now, null, randomPairing(now.free, random));
  if (a === undefined || b === undefined || c === undefined) return null;
  return complete(now, [a, b, c], randomPairing(rest, random));
}

/**
 * A class that comes out even and where everybody has as many partners in the lowest layer (met
 * least this year, then least at all): the whole layer is split into draws and one is taken at
 * random, so what is left is again a whole number of draws, year after year.
 */
function wholeLayer(outlook: Outlook): Groups | null {
  const { problem, now, random } = outlook;
  const { free } = now;
  if (now.odd || problem.locked.length > 0 || free.length === 0) return null;
  const layer = lowestLayer(problem, free);
  const degree = layer.degree(free[0] as number);
  if (degree === 0 || free.some((v) => layer.degree(v) !== degree)) return null;
  const none = new Grid(layer.size);
  const blocked = blockedIn(outlook, degree, []);
  const { size } = layer;
  const settled = { copies: none, extra: 0, may: none, copiesFrom: degree };
  const task = { size, colours: degree, fresh: layer, ...settled, blocked };
  for (let attempt = 0; attempt < EASY_ATTEMPTS; attempt++) {
    const filled = climb(task, random, STEPS);
    if (filled !== null) return groupsIn(now, filled, random.int(degree), layer.size, null);
  }
  return null;
}

function lowestLayer(problem: Problem, free: readonly number[]): Grid {
  const { may } = problem.company;
  const { year, total } = problem.past;
  let least = Infinity;
  const height = (a: number, b: number): number => year.get(a, b) * 0x10000 + total.get(a, b);
  forEachPair(free, (a, b) => {
    if (may.get(a, b) === 1) least = Math.min(least, height(a, b));
  });
  const layer = new Grid(may.size);
  forEachPair(free, (a, b) => {
    if (may.get(a, b) === 1 && height(a, b) === least) layer.set(a, b, 1);
  });
  return layer;
}

/** Exact for the draw itself; among those the first found after which the year can still be best. */
function drawEven(outlook: Outlook): Single {
  const { problem, now, fresh } = outlook;
  const draws = problem.drawsLeft;
  const unmet = single(outlook, fresh);
  const cheapest = unmet.groups === null ? single(outlook, problem.company.may) : unmet;
  if (cheapest.groups === null || draws === 1) return cheapest;
  const everybody = blockedIn(outlook, draws, []);
  const demand = demandOf(outlook, amongFree(outlook, fresh), draws, everybody);
  const { least } = shortageOf(demand, outlook.random);
  const copiesFrom = unmet.groups === null ? 0 : 1;
  const task = { draws, strict: true, copiesFrom };
  const groups =
    attempts(CHEAPEST_ATTEMPTS, () => plan(outlook, { ...task, cheapest: true, least })) ??
    attempts(EASY_ATTEMPTS, () => plan(outlook, { ...task, cheapest: false })) ??
    attempts(EASY_ATTEMPTS, () => plan(outlook, { ...task, copiesFrom: 0, cheapest: false }));
  return groups === null ? cheapest : { groups, price: 0 };
}

/**
 * As many draws without a repeat as can still be had, turns in the trio by the book where that
 * costs no repeat; then the rest of the year with the fewest repeats; then the cheapest.
 */
function drawOdd(outlook: Outlook): Single {
  const { problem, then, fresh } = outlook;
  const all = problem.drawsLeft;
  const most = Math.min(all, drawsWithoutRepeat(then, fresh));
  const groups =
    (most < all && someAreBound(outlook) ? withFewRepeats(outlook, most) : null) ??
    withoutRepeat(outlook, most);
  return groups === null ? single(outlook, problem.company.may) : { groups, price: 0 };
}

/** The draw now, if `most` draws or some fewer can be had without a repeat. */
function withoutRepeat(outlook: Outlook, most: number): Groups | null {
  const older = metInOtherYears(outlook);
  for (let draws = most; draws >= 1; draws--) {
    for (const strict of [true, false]) {
      const task = { draws, strict, copiesFrom: draws, least: 0 };
      const patience = draws === most && strict ? TIGHT_ATTEMPTS : EASY_ATTEMPTS;
      const groups =
        (older
          ? attempts(CHEAPEST_ATTEMPTS, () => plan(outlook, { ...task, cheapest: true }))
          : null) ?? attempts(patience, () => plan(outlook, { ...task, cheapest: false }));
      if (groups !== null) return groups;
    }
  }
  return null;
}

/** The draw now, from a plan of all the year in which some must repeat: late rather than soon. */
function withFewRepeats(outlook: Outlook, most: number): Groups | null {
  const draws = outlook.problem.drawsLeft;
  const task = { draws, strict: false, cheapest: false };
  for (const copiesFrom of most > 0 ? [1, 0] : [0]) {
    const groups = attempts(EASY_ATTEMPTS, () => plan(outlook, { ...task, copiesFrom }));
    if (groups !== null) return groups;
  }
  return null;
}

/** Whether considerations bind anybody: without them repeats come to all alike. */
function someAreBound(outlook: Outlook): boolean {
  const { free, couples } = outlook.then;
  const { may } = outlook.problem.company;
  return couples.length > 0 || free.some((v) => free.some((w) => v !== w && may.get(v, w) === 0));
}

function attempts(times: number, make: () => Groups | null): Groups | null {
  for (let i = 0; i < times; i++) {
    const made = make();
    if (made !== null) return made;
  }
  return null;
}

interface PlanTask {
  /** Draws to be filled, the one now included. */
  readonly draws: number;
  /** Whether turns in the trio go by the book. */
  readonly strict: boolean;
  /** The first of the draws that may repeat a pair. */
  readonly copiesFrom: number;
  /** Whether the draw now is to be the cheapest, or any of the plan. */
  readonly cheapest: boolean;
  /** Repeats allowed in all of the draws. */
  readonly least?: number;
}

/** One attempt to fill the draws to come; the groups of the first of them. */
function plan(outlook: Outlook, task: PlanTask): Groups | null {
  const { now, random } = outlook;
  const { draws, copiesFrom } = task;
  const turns = triosFor(outlook, task);
  if (turns === null) return null;
  const { trios } = turns;
  const fresh = amongFree(outlook, outlook.fresh);
  for (const group of [...trios, ...outlook.problem.locked]) {
    forEachPair(group ?? [], (a, b) => fresh.set(a, b, 0));
  }
  const blocked = blockedIn(outlook, draws, trios);
  const first = task.cheapest ? cheapestFirst(outlook, fresh, trios[0] ?? null, copiesFrom) : null;
  if (task.cheapest) {
    if (first === null) return null;
    blocked.fill(1, 0, fresh.size);
    for (const [a, b] of first.pairs) fresh.set(a, b, 0);
  }
  const shortage = shortageOf(demandOf(outlook, fresh, draws, blocked), random);
  const repeats = turns.repeats + shortage.least + (first?.repeats ?? 0);
  if (repeats > (task.least ?? Infinity)) return null;
  const { copies, extra } = shortage;
  const { may } = outlook.problem.company;
  const steps = Math.min(STEPS, STEPS_A_CELL * fresh.size * draws);
  const filled = climb(
    { size: fresh.size, colours: draws, fresh, copies, extra, may, copiesFrom, blocked },
    random,
    steps,
  );
  if (filled === null) return null;
  if (first !== null) return complete(now, trios[0] ?? null, first.pairs);
  const colour = copiesFrom === 0 ? fewestCopies(outlook, filled, draws) : 0;
  return groupsIn(now, filled, colour, fresh.size, trios[colour] ?? null);
}

interface First {
  readonly pairs: readonly Pair[];
  readonly repeats: number;
}

/** The pairs of the draw now at the least price: unmet ones, or where `copiesFrom` is 0 any. */
function cheapestFirst(
  outlook: Outlook,
  fresh: Grid,
  trio: Trio | null,
  copiesFrom: number,
): First | null {
  const { now, random, price } = outlook;
  const table = copiesFrom === 0 ? outlook.problem.company.may : fresh;
  const free = random.shuffle(now.free.filter((v) => !trio?.includes(v)));
  const pairs = cheapestPairing(free, (a, b) => (table.get(a, b) === 1 ? price(a, b) : null));
  if (pairs === null) return null;
  return { pairs, repeats: pairs.filter(([a, b]) => fresh.get(a, b) === 0).length };
}

interface Turns {
  /** The trio of each draw, null for one without. */
  readonly trios: readonly (Trio | null)[];
  readonly repeats: number;
}

/** Trios for the draws, null when none were found: by chance, of a few the best. */
function triosFor(outlook: Outlook, task: PlanTask): Turns | null {
  const { now, then, random } = outlook;
  const { draws, copiesFrom } = task;
  const none = (count: number): null[] => Array.from({ length: count }, () => null);
  if (!now.odd && !then.odd) return { trios: none(draws), repeats: 0 };
  const turns = trioTask(outlook, task);
  let best: TrioTurns | null = null;
  for (let i = 0; i < TRIO_PLANS; i++) {
    const found = planTrios(turns, random);
    if (found !== null && (best === null || found.repeats < best.repeats)) best = found;
    if (best !== null && (copiesFrom >= draws || best.repeats === 0)) break;
  }
  if (best === null) return null;
  const all = now.odd ? best.trios : [null, ...best.trios];
  return { trios: [...all, ...none(draws - all.length)], repeats: best.repeats };
}

function trioTask(outlook: Outlook, task: PlanTask): TrioTask {
  const { now, then, fresh } = outlook;
  const { draws, copiesFrom } = task;
  const { may } = outlook.problem.company;
  const { turns } = outlook.problem.past;
  const table = copiesFrom < draws ? may : fresh;
  const allowed = (a: number, b: number): boolean => table.get(a, b) === 1;
  const later = then.odd ? possibleTrios(then, allowed) : [];
  const among = amongFree(outlook, fresh);
  return {
    first: !now.odd || now === then ? later : possibleTrios(now, allowed),
    later,
    draws: (now.odd ? 1 : 0) + (then.odd ? draws - 1 : 0),
    turns,
    members: [...then.free, ...then.couples.flat()],
    fresh,
    repeatsFrom: copiesFrom,
    spare: turns.map((_, i) => among.degree(i) - draws),
    couples: then.couples,
    strict: task.strict,
  };
}

/** Whether some who have not met this year did so before: then it matters who meets first. */
function metInOtherYears(outlook: Outlook): boolean {
  const { fresh, problem } = outlook;
  let met = false;
  forEachPair(outlook.then.free, (a, b) => {
    if (fresh.get(a, b) === 1 && problem.past.total.get(a, b) > 0) met = true;
  });
  return met;
}

/** Draws that can be had without a repeat, at most: by the pairs left, and by everybody's own. */
function drawsWithoutRepeat(frame: Frame, fresh: Grid): number {
  const inFrame = new Set([...frame.free, ...frame.couples.flat()]);
  let pairs = 0;
  forEachPair([...inFrame], (a, b) => {
    if (fresh.get(a, b) === 1) pairs++;
  });
  const byPairs = Math.floor((2 * pairs) / (frame.free.length + 3));
  const own = frame.free.map((v) => frame.free.filter((w) => fresh.get(v, w) === 1).length);
  return Math.min(byPairs - (inFrame.size === 5 || inFrame.size === 7 ? 1 : 0), ...own);
}

function demandOf(
  outlook: Outlook,
  fresh: Grid,
  colours: number,
  blocked: Uint8Array,
): Parameters<typeof shortageOf>[0] {
  const draws = Array.from({ length: fresh.size }, (_, v) => {
    let count = 0;
    for (let colour = 0; colour < colours; colour++) {
      if (blocked[colour * fresh.size + v] === 0) count++;
    }
    return count;
  });
  return { vertices: outlook.then.free, fresh, may: outlook.problem.company.may, draws };
}

/** The pairs of a table that can be drawn as pairs: those of two who are in no unit. */
function amongFree(outlook: Outlook, table: Grid): Grid {
  const out = new Grid(table.size);
  forEachPair(outlook.then.free, (a, b) => out.set(a, b, table.get(a, b)));
  return out;
}

/** Who takes no part in the pairs of each draw, as `ClimbTask` wants it. */
function blockedIn(
  outlook: Outlook,
  draws: number,
  trios: readonly (Trio | null)[],
): Uint8Array {
  const size = outlook.fresh.size;
  const blocked = new Uint8Array(size * draws).fill(1);
  for (let draw = 0; draw < draws; draw++) {
    for (const v of (draw === 0 ? outlook.now : outlook.then).free) {
      if (!trios[draw]?.includes(v)) blocked[draw * size + v] = 0;
    }
  }
  return blocked;
}

/** Of a plan whose draws may come in any order one with fewest repeats, at random; locks come first. */
function fewestCopies(outlook: Outlook, filled: Filled, draws: number): number {
  const { now, then, random, fresh } = outlook;
  if (now !== then) return 0;
  const repeats = Array.from({ length: draws }, (_, draw) =>
    now.free.reduce((n, v) => n + (filled.origin[draw * fresh.size + v] === FRESH ? 0 : 1), 0),
  );
  const fewest = Math.min(...repeats);
  return random.pick(repeats.flatMap((n, draw) => (n === fewest ? [draw] : [])));
}

function groupsIn(
  frame: Frame,
  filled: Filled,
  colour: number,
  size: number,
  trio: Trio | null,
): Groups {
  const pairs: [number, number][] = [];
  for (const v of frame.free) {
    const mate = filled.mate[colour * size + v] ?? -1;
    if (mate > v) pairs.push([v, mate]);
  }
  return complete(frame, trio, pairs);
}

function single(outlook: Outlook, table: Grid): Single {
  const { problem, now, price, random } = outlook;
  const allowed = (a: number, b: number): boolean =>
    table.get(a, b) === 1 || isBound(outlook, a, b);
  return bestSingle(problem, now, allowed, price, random);
}

/** Two whom «sammen» keeps together in every draw: no partners to be met. */
function isBound(outlook: Outlook, a: number, b: number): boolean {
  return outlook.problem.company.units.some((unit) => unit.includes(a) && unit.includes(b));
}
