// Who sits in the group of three in the draws to come: turns as even as can be, nobody met twice.

import type { Grid } from './grid';
import type { Random } from './random';
import { forEachPair } from './tally';

export type Trio = readonly [number, number, number];

export interface TrioTask {
  /** Trios that may be, for the first draw and for the later ones. */
  readonly first: readonly Trio[];
  readonly later: readonly Trio[];
  readonly draws: number;
  /** Of each index, turns so far. */
  readonly turns: readonly number[];
  /** Everybody who takes turns. */
  readonly members: readonly number[];
  /** 1 for two who have not met this year. */
  readonly fresh: Grid;
  /** The first of the draws whose trio may hold two who have met. */
  readonly repeatsFrom: number;
  /**
   * Of each index, fresh partners less the draws to be filled; couples need none. A turn in a trio
   * uses one more, a turn as a couple's third one less.
   */
  readonly spare: readonly number[];
  /** Those who are in every draw together anyway. */
  readonly couples: readonly (readonly number[])[];
  /** Whether only those are taken whose turn it is, and nobody may come out short of partners. */
  readonly strict: boolean;
}

export interface TrioTurns {
  readonly trios: readonly Trio[];
  /** Pairs in them who have met before. */
  readonly repeats: number;
}

/**
 * A trio for each draw, or null when chance led into a corner: try again. Not strict: as few
 * repeats and partners lacked as can be, and among those trios the fewest turns.
 */
export function planTrios(task: TrioTask, random: Random): TrioTurns | null {
  const plan = new TrioPlan(task);
  const later = random.shuffle(task.later);
  for (let draw = 0; draw < task.draws; draw++) {
    const choice = draw === 0 ? random.shuffle(task.first) : later;
    const trio = plan.next(choice, task.draws - draw - 1, draw >= task.repeatsFrom);
    if (trio === null) return null;
    plan.take(trio);
  }
  return { trios: plan.trios, repeats: plan.repeats };
}

class TrioPlan {
  readonly trios: Trio[] = [];
  repeats = 0;
  private readonly turns: number[];
  private readonly spare: number[];
  private readonly fresh: Grid;
  private readonly coupled = new Set<number>();
  /** Partners lacked by all together. */
  private short = 0;

  constructor(private readonly task: TrioTask) {
    this.turns = task.turns.slice();
    this.spare = task.spare.slice();
    this.fresh = task.fresh.map((a, b) => task.fresh.get(a, b));
    for (const couple of task.couples) for (const i of couple) this.coupled.add(i);
    for (const i of task.members) {
      if (!this.coupled.has(i)) this.short += Math.max(0, -(this.spare[i] ?? 0));
    }
  }

  /** @param left draws after this one: each can relieve one pupil by a turn with a couple */
  next(choice: readonly Trio[], left: number, mayRepeat: boolean): Trio | null {
    const { strict, couples } = this.task;
    const lowest = this.lowestTurns();
    const relief = couples.length > 0 ? left : 0;
    const least = Math.max(0, this.short - (couples.length > 0 ? 1 : 0) - relief);
    let best: Trio | null = null;
    let fewest = Infinity;
    for (const trio of choice) {
      const [a, b, c] = trio;
      const sum = (this.turns[a] ?? 0) + (this.turns[b] ?? 0) + (this.turns[c] ?? 0);
      if (sum >= fewest || (strict && sum > lowest)) continue;
      const repeats = this.repeatsIn(trio);
      if (repeats > 0 && !mayRepeat) continue;
      const lacking = Math.max(0, this.shortAfter(trio) - relief);
      if (strict && lacking > 0) continue;
      // Of two who repeat each is served, of two partners lacked both need one.
      const rank = (lacking + 2 * repeats) * 0x10000 + sum;
      if (rank >= fewest) continue;
      best = trio;
      fewest = rank;
      if (sum === lowest && lacking === least && repeats === 0) break;
    }
    return best;
  }

  take(trio: Trio): void {
    this.short = this.shortAfter(trio);
    this.repeats += this.repeatsIn(trio);
    for (const i of trio) {
      this.turns[i] = (this.turns[i] ?? 0) + 1;
      this.spare[i] = (this.spare[i] ?? 0) + this.change(trio, i);
    }
    forEachPair(trio, (a, b) => this.fresh.set(a, b, 0));
    this.trios.push(trio);
  }

  private shortAfter(trio: Trio): number {
    let short = this.short;
    for (const i of trio) {
      const before = this.spare[i] ?? 0;
      const after = before + this.change(trio, i);
      short += Math.max(0, -after) - Math.max(0, -before);
    }
    return short;
  }

  /** What a turn in this trio does to the spare partners of one in it. */
  private change(trio: Trio, i: number): number {
    if (this.coupled.has(i)) return 0;
    let change = 1;
    for (const other of trio) {
      if (other !== i && !this.coupled.has(other)) change -= this.fresh.get(i, other);
    }
    return change;
  }

  private repeatsIn(trio: Trio): number {
    const [a, b, c] = trio;
    let fresh = this.fresh.get(a, b) + this.fresh.get(a, c) + this.fresh.get(b, c);
    // A couple's own pair is no repeat to be avoided.
    if (trio.filter((i) => this.coupled.has(i)).length === 2) fresh = Math.min(3, fresh + 1);
    return 3 - fresh;
  }

  private lowestTurns(): number {
    return this.task.members
      .map((i) => this.turns[i] ?? 0)
      .sort((a, b) => a - b)
      .slice(0, 3)
      .reduce((sum, n) => sum + n, 0);
  }
}
