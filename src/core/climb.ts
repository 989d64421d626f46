// The hill climb: fills several coming draws at once so that no pair is used more often than it may.

import type { Grid } from './grid';
import { IndexSet, PairPool } from './pools';
import type { Random } from './random';

/** Draws to be filled with pairs. A draw is called a colour here: a pair in it has that colour. */
export interface ClimbTask {
  readonly size: number;
  readonly colours: number;
  /** 1 for two who have not met this year: may be used once, in any colour. */
  readonly fresh: Grid;
  /** How many times more two may be used. */
  readonly copies: Grid;
  /** Uses more than these, of any two in `may`, when somebody has no other left. */
  readonly extra: number;
  readonly may: Grid;
  /** The first colour that takes copies and extra ones. */
  readonly copiesFrom: number;
  /** Who takes no part in a colour, `colour * size + vertex` → 1. */
  readonly blocked: Uint8Array;
}

/** Of each vertex in each colour, `colour * size + vertex`: its partner (-1 if blocked). */
export interface Filled {
  readonly mate: Int16Array;
  /** Where that pair comes from: FRESH, COPY or EXTRA. */
  readonly origin: Uint8Array;
}

export const FRESH = 0;
export const COPY = 1;
export const EXTRA = 2;

/** Out of 1000 steps: how many look for a partner who is free too, how many take from another draw. */
const PREFER_FREE = 200;
const TAKE_ELSEWHERE = 8;

/**
 * After Dinitz and Stinson: fill a hole with a random pair, which may make a hole elsewhere, until
 * there are none. Null when `steps` were not enough.
 */
export function climb(task: ClimbTask, random: Random, steps: number): Filled | null {
  const state = new ClimbState(task, random);
  for (let step = 0; step < steps && state.holes.count > 0; step++) state.step();
  return state.holes.count === 0 ? { mate: state.mate, origin: state.origin } : null;
}

class ClimbState {
  readonly mate: Int16Array;
  readonly origin: Uint8Array;
  readonly holes: IndexSet;
  private readonly fresh: PairPool;
  private readonly copies: PairPool;
  private readonly found: number[] = [];
  private readonly willing: readonly (readonly number[])[];
  private extra: number;

  constructor(
    private readonly task: ClimbTask,
    private readonly random: Random,
  ) {
    const cells = task.colours * task.size;
    this.mate = new Int16Array(cells).fill(-1);
    this.origin = new Uint8Array(cells);
    this.extra = task.extra;
    this.willing = Array.from({ length: task.size }, (_, a) => neighbours(task.may, a));
    this.fresh = new PairPool(task.fresh);
    this.copies = new PairPool(task.copies);
    this.holes = new IndexSet(cells);
    for (let i = 0; i < cells; i++) if (task.blocked[i] === 0) this.holes.add(i);
  }

  step(): void {
    const hole = this.holes.at(this.random.int(this.holes.count));
    const x = hole % this.task.size;
    const colour = (hole - x) / this.task.size;
    const dice = this.random.int(1000);
    if (dice < TAKE_ELSEWHERE) {
      this.takeElsewhere(x, colour);
      return;
    }
    const preferFree = dice < TAKE_ELSEWHERE + PREFER_FREE;
    const y = this.partnerFor(x, colour, preferFree);
    if (y >= 0) this.join(x, y, colour, this.originOf(x, y, colour));
    else if (!this.joinExtra(x, colour, preferFree)) this.takeElsewhere(x, colour);
  }

  /** A random partner for x that is not used up, -1 if none. */
  private partnerFor(x: number, colour: number, preferFree: boolean): number {
    const fresh = this.fresh.count(x);
    const copies = colour < this.task.copiesFrom ? 0 : this.copies.count(x);
    const all = fresh + copies;
    if (all === 0) return -1;
    if (preferFree) {
      const free = this.collect(x, colour, fresh, all, true);
      if (free >= 0) return free;
    }
    for (let i = 0; i < 4; i++) {
      const y = this.candidate(x, this.random.int(all), fresh);
      if (this.task.blocked[colour * this.task.size + y] === 0) return y;
    }
    return this.collect(x, colour, fresh, all, false);
  }

  private candidate(x: number, i: number, fresh: number): number {
    return i < fresh ? this.fresh.at(x, i) : this.copies.at(x, i - fresh);
  }

  /** One of those who can take part, or of those who are holes too, at random. */
  private collect(x: number, colour: number, fresh: number, all: number, free: boolean): number {
    this.found.length = 0;
    for (let i = 0; i < all; i++) {
      const y = this.candidate(x, i, fresh);
      const cell = colour * this.task.size + y;
      if (this.task.blocked[cell] !== 0) continue;
      if (!free || this.mate[cell] === -1) this.found.push(y);
    }
    return this.found.length === 0 ? -1 : (this.found[this.random.int(this.found.length)] ?? -1);
  }

  /** Copies first: the fresh are wanted in colours that take no copies. */
  private originOf(x: number, y: number, colour: number): number {
    return colour >= this.task.copiesFrom && this.copies.has(x, y) ? COPY : FRESH;
  }

  /** Pairs x, who has no partner left, with anybody, as long as there are extra uses. */
  private joinExtra(x: number, colour: number, preferFree: boolean): boolean {
    if (this.extra === 0 || colour < this.task.copiesFrom) return false;
    this.found.length = 0;
    for (const y of this.willing[x] ?? []) {
      const cell = colour * this.task.size + y;
      if (this.task.blocked[cell] !== 0) continue;
      if (!preferFree || this.mate[cell] === -1) this.found.push(y);
    }
    const y = this.found.length === 0 ? -1 : (this.found[this.random.int(this.found.length)] ?? -1);
    if (y < 0) return false;
    this.join(x, y, colour, EXTRA);
    return true;
  }

  private join(x: number, y: number, colour: number, origin: number): void {
    const at = colour * this.task.size;
    const former = this.mate[at + y] ?? -1;
    if (former >= 0) this.part(y, former, colour);
    if (origin === EXTRA) this.extra--;
    else (origin === COPY ? this.copies : this.fresh).take(x, y);
    this.mate[at + x] = y;
    this.mate[at + y] = x;
    this.origin[at + x] = origin;
    this.origin[at + y] = origin;
    this.holes.remove(at + x);
    this.holes.remove(at + y);
  }

  private part(x: number, y: number, colour: number): void {
    const at = colour * this.task.size;
    const origin = this.origin[at + x] ?? FRESH;
    if (origin === EXTRA) this.extra++;
    else (origin === COPY ? this.copies : this.fresh).put(x, y);
    this.mate[at + x] = -1;
    this.mate[at + y] = -1;
    this.origin[at + x] = FRESH;
    this.origin[at + y] = FRESH;
    this.holes.add(at + x);
    this.holes.add(at + y);
  }

  /** Moves a pair of x from another colour here. */
  private takeElsewhere(x: number, colour: number): void {
    const { size, colours, copiesFrom, blocked } = this.task;
    for (let i = 0; i < 12; i++) {
      const other = this.random.int(colours);
      const cell = other * size + x;
      const y = this.mate[cell] ?? -1;
      if (y < 0 || blocked[colour * size + y] !== 0) continue;
      const origin = this.origin[cell] ?? FRESH;
      if (origin !== FRESH && colour < copiesFrom) continue;
      this.part(x, y, other);
      this.join(x, y, colour, origin);
      return;
    }
  }
}

function neighbours(table: Grid, a: number): number[] {
  return Array.from({ length: table.size }, (_, b) => b).filter((b) => table.get(a, b) > 0);
}
