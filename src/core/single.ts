// The best single draw: exact for classes that come out even, the best of many trios otherwise.

import type { Pair } from './matching';
import { cheapestPairing, largestMatching } from './matching';
import type { Price } from './price';
import type { Problem } from './problem';
import type { Random } from './random';
import { forEachPair } from './tally';

/** Groups of a draw by index, units and locked groups included. */
export type Groups = number[][];

/** What of a draw is settled before chance, and what is left to be drawn. */
export interface Frame {
  /** Locked groups and units that no trio can take in. */
  readonly settled: readonly (readonly number[])[];
  /** Units of two, each to be a pair or, with a third, the trio. */
  readonly couples: readonly (readonly number[])[];
  /** Those to be paired up. */
  readonly free: readonly number[];
  /** Whether one group of three is needed. */
  readonly odd: boolean;
}

/** @param locked groups kept as they are; none for the draws to come */
export function frameOf(problem: Problem, locked: Problem['locked']): Frame {
  const taken = new Set(locked.flat());
  const open = problem.company.units.filter((unit) => !unit.some((i) => taken.has(i)));
  const free = problem.company.singles.filter((i) => !taken.has(i));
  const odd = free.length % 2 === 1;
  return {
    settled: [...locked, ...open.filter((unit) => unit.length > 2)],
    couples: open.filter((unit) => unit.length === 2),
    free,
    odd,
  };
}

/** Trios looked at to find the best draw of an odd class. */
const TRIOS_TRIED = 40;
/** Trios looked at before giving up the search for any draw at all. */
const TRIOS_FOR_PROOF = 4000;

/** A draw, or why there is none: proved, or only not found. */
export type Single =
  | { readonly groups: Groups; readonly price: number }
  | { readonly groups: null; readonly proved: boolean };

/** How the trio of an odd class is chosen. */
export interface TrioChoice {
  /** How many trios to compare. */
  readonly triosTried?: number;
  /** Whether turns go before the price of the draw. */
  readonly turnsFirst?: boolean;
}

/**
 * The draw of the least price; for an odd class the best among many trios.
 * @param allowed whether two may be in one group
 */
export function bestSingle(
  problem: Problem,
  frame: Frame,
  allowed: (a: number, b: number) => boolean,
  price: Price,
  random: Random,
  { triosTried = TRIOS_TRIED, turnsFirst = true }: TrioChoice = {},
): Single {
  const pairUp = (free: readonly number[]): Pair[] | null =>
    cheapestPairing(random.shuffle(free), (a, b) => (allowed(a, b) ? price(a, b) : null));
  if (!frame.odd) {
    const pairs = pairUp(frame.free);
    if (pairs === null) return { groups: null, proved: true };
    return { groups: complete(frame, null, pairs), price: sum(pairs, price) };
  }
  if (!allButOnePairUp(frame.free, allowed)) return { groups: null, proved: true };
  let best: { groups: Groups; price: number; turns: number } | null = null;
  let tried = 0;
  const trios = triosInOrder(problem, frame, allowed, price, random);
  if (!turnsFirst) trios.sort((a, b) => a.price - b.price);
  for (const trio of trios) {
    const enough = best === null ? TRIOS_FOR_PROOF : triosTried;
    if (tried >= enough || (best !== null && turnsFirst && trio.turns > best.turns)) break;
    tried++;
    const pairs = pairUp(frame.free.filter((i) => !trio.members.includes(i)));
    if (pairs === null) continue;
    const total = trio.price + sum(pairs, price);
    if (best === null || total < best.price) {
      best = { groups: complete(frame, trio.members, pairs), price: total, turns: trio.turns };
    }
  }
  return best ?? { groups: null, proved: tried === trios.length };
}

/** The groups of a draw: what was settled, the couples, the trio and the pairs. */
export function complete(
  frame: Frame,
  trio: readonly number[] | null,
  pairs: readonly Pair[],
): Groups {
  const couples = frame.couples.filter((couple) => !trio?.includes(couple[0] as number));
  const groups = [...frame.settled, ...couples, ...pairs].map((group) => [...group]);
  return trio === null ? groups : [...groups, [...trio]];
}

/** Trios that may be: three of the free, or a couple and one of them. */
export function possibleTrios(
  frame: Frame,
  allowed: (a: number, b: number) => boolean,
): (readonly [number, number, number])[] {
  const out: [number, number, number][] = [];
  const { free } = frame;
  free.forEach((a, i) => {
    for (let j = i + 1; j < free.length; j++) {
      const b = free[j] as number;
      if (!allowed(a, b)) continue;
      for (let k = j + 1; k < free.length; k++) {
        const c = free[k] as number;
        if (allowed(a, c) && allowed(b, c)) out.push([a, b, c]);
      }
    }
    for (const couple of frame.couples) {
      const [b, c] = couple as [number, number];
      if (allowed(a, b) && allowed(a, c)) out.push([a, b, c]);
    }
  });
  return out;
}

interface PricedTrio {
  readonly members: readonly [number, number, number];
  readonly turns: number;
  readonly price: number;
}

/** Fewest turns so far first, then cheapest, then by chance. */
function triosInOrder(
  problem: Problem,
  frame: Frame,
  allowed: (a: number, b: number) => boolean,
  price: Price,
  random: Random,
): PricedTrio[] {
  const couples = new Set(frame.couples.flat());
  const priced = possibleTrios(frame, allowed).map((members): PricedTrio => {
    let total = 0;
    forEachPair(members, (a, b) => {
      if (!(couples.has(a) && couples.has(b))) total += price(a, b);
    });
    const turns = members.reduce((n, i) => n + (problem.past.turns[i] ?? 0), 0);
    return { members, turns, price: total };
  });
  return random.shuffle(priced).sort((a, b) => a.turns - b.turns || a.price - b.price);
}

/** Needed for any draw with a trio: take one of the trio away and the rest of it is a pair. */
function allButOnePairUp(
  free: readonly number[],
  allowed: (a: number, b: number) => boolean,
): boolean {
  return largestMatching(free, allowed).length * 2 + 1 >= free.length;
}

function sum(pairs: readonly Pair[], price: Price): number {
  return pairs.reduce((total, [a, b]) => total + price(a, b), 0);
}
