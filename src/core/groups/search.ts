// The search for groups: swaps between two groups, accepted by a falling threshold, in slices.

import type { Random } from '../random';
import { criteria } from './criteria';
import type { Price } from './criterion';
import type { GroupProblem } from './problem';
import { weightsFor } from './weights';

/** Swaps tried in one fall of the threshold, and falls, each from where the best one ended. */
const SWAPS_A_PUPIL = 3_000;
const FALLS = 3;
/** The threshold begins at this many repeats or units of uneven groups, whichever weighs more. */
const HOTTEST = 2;
/** Steps in which chance scales the threshold from swap to swap. */
const GRAIN = 256;

/** Groups by index, in the order of the problem's sizes. */
export type Groups = readonly (readonly number[])[];

/** A search that is carried on bit by bit; the same chance gives the same groups however it is cut. */
export class Search {
  private readonly slots: Int32Array;
  private readonly best: Int32Array;
  private readonly groupAt: readonly number[];
  private readonly starts: readonly number[];
  private readonly costOf: number[];
  /** Slots whose pupils may be swapped. */
  private readonly free: readonly number[];
  private readonly priceOf: (start: number, end: number) => number;
  private readonly hottest: number;
  private readonly swaps: number;
  private cost: number;
  private leastCost: number;
  private done = 0;

  /** @param locked slots whose pupils stay; `first` has a pupil for every slot */
  constructor(
    private readonly problem: GroupProblem,
    private readonly random: Random,
    first: Groups,
    locked: ReadonlySet<number>,
  ) {
    const pupils = first.flat();
    this.slots = Int32Array.from(pupils);
    this.best = Int32Array.from(pupils);
    this.starts = startsOf(first.map((group) => group.length));
    this.groupAt = first.flatMap((group, g) => group.map(() => g));
    this.free = pupils.map((_, slot) => slot).filter((slot) => !locked.has(pupils[slot] as number));
    const weights = weightsFor(problem.balance);
    this.hottest = HOTTEST * Math.max(weights.met, weights.even);
    this.priceOf = compiled(problem, this.slots);
    this.costOf = first.map((_, g) => this.costNow(g));
    this.cost = this.costOf.reduce((sum, cost) => sum + cost, 0);
    this.leastCost = this.cost;
    // With fewer than two groups there is nothing to swap.
    const movable = new Set(this.free.map((slot) => this.groupAt[slot])).size > 1;
    this.swaps = movable ? FALLS * SWAPS_A_PUPIL * pupils.length : 0;
  }

  /** From 0 to 1. */
  get progress(): number {
    return this.swaps === 0 ? 1 : this.done / this.swaps;
  }

  /** Goes on for so many swaps, or to the end. */
  step(swaps: number): void {
    const end = Math.min(this.swaps, this.done + swaps);
    const fall = this.swaps / FALLS;
    for (; this.done < end; this.done++) {
      const at = this.done % fall;
      if (at === 0 && this.done > 0) this.backToBest();
      // Later falls begin lower: they mend what the first one found.
      const round = Math.floor(this.done / fall);
      this.trySwap(((this.hottest / (1 + round)) * (fall - at)) / fall);
    }
  }

  /** The best groups so far. */
  groups(): number[][] {
    return this.starts
      .slice(0, -1)
      .map((start, g) => Array.from(this.best.subarray(start, this.starts[g + 1])));
  }

  /** Goes to the best of these groups, each of the same sizes in any order, whatever was before. */
  beginWith(choices: readonly Groups[]): void {
    this.leastCost = Infinity;
    for (const groups of choices) this.goTo(groups);
  }

  private goTo(groups: Groups): void {
    const inOrder = groups.slice().sort((one, other) => other.length - one.length);
    this.slots.set(inOrder.flat());
    this.costOf.forEach((_, g) => (this.costOf[g] = this.costNow(g)));
    this.cost = this.costOf.reduce((sum, cost) => sum + cost, 0);
    if (this.cost >= this.leastCost) return;
    this.leastCost = this.cost;
    this.best.set(this.slots);
  }

  private trySwap(threshold: number): void {
    const { slots, free, groupAt, random } = this;
    const a = free[random.int(free.length)] as number;
    const b = free[random.int(free.length)] as number;
    const one = groupAt[a] as number;
    const other = groupAt[b] as number;
    if (one === other) return;
    this.exchange(a, b);
    const costOne = this.costNow(one);
    const costOther = this.costNow(other);
    const more =
      costOne + costOther - (this.costOf[one] as number) - (this.costOf[other] as number);
    const chance = random.int(GRAIN);
    if (more > 0 && more * GRAIN * GRAIN > threshold * chance * chance) {
      this.exchange(a, b);
      return;
    }
    this.costOf[one] = costOne;
    this.costOf[other] = costOther;
    this.cost += more;
    if (this.cost < this.leastCost) {
      this.leastCost = this.cost;
      this.best.set(slots);
    }
  }

  private exchange(a: number, b: number): void {
    const held = this.slots[a] as number;
    this.slots[a] = this.slots[b] as number;
    this.slots[b] = held;
  }

  private costNow(group: number): number {
    return this.priceOf(this.starts[group] as number, this.starts[group + 1] as number);
  }

  private backToBest(): void {
    this.slots.set(this.best);
    this.costOf.forEach((_, g) => (this.costOf[g] = this.costNow(g)));
    this.cost = this.leastCost;
  }
}

/** Where each group starts, and where the last one ends. */
function startsOf(sizes: readonly number[]): number[] {
  const starts = [0];
  for (const size of sizes) starts.push((starts[starts.length - 1] as number) + size);
  return starts;
}

/** All prices of the catalogue as one: pairs added up in a table once, the others one by one. */
function compiled(
  problem: GroupProblem,
  slots: Int32Array,
): (start: number, end: number) => number {
  const weights = weightsFor(problem.balance);
  const prices = criteria
    .filter((one) => one.asked(problem))
    .map((one) => one.price(problem, weights));
  const size = problem.company.pupils.length;
  const table = pairTable(prices, size);
  const others = prices.filter(
    (price): price is Required<Pick<Price, 'group'>> => price.group !== undefined,
  );
  return (start, end) => {
    let cost = 0;
    for (let i = start + 1; i < end; i++) {
      const row = (slots[i] as number) * size;
      for (let j = start; j < i; j++) cost += table[row + (slots[j] as number)] as number;
    }
    for (const price of others) cost += price.group(slots, start, end);
    return cost;
  };
}

function pairTable(prices: readonly Price[], size: number): Int32Array {
  const table = new Int32Array(size * size);
  for (const price of prices) {
    if (price.pair === undefined) continue;
    for (let a = 0; a < size; a++) {
      for (let b = 0; b < size; b++) {
        if (a !== b) table[a * size + b] = (table[a * size + b] as number) + price.pair(a, b);
      }
    }
  }
  return table;
}
