// Sets that give a random member at once: pairs that may still be used, numbers in a range.

import type { Grid } from './grid';

/** Pairs with how often each may still be used; of each vertex the partners left, as a list. */
export class PairPool {
  private readonly size: number;
  private readonly room: Int16Array;
  private readonly near: Int16Array;
  private readonly where: Int16Array;
  private readonly counts: Int16Array;

  constructor(room: Grid) {
    this.size = room.size;
    this.room = new Int16Array(room.size * room.size);
    this.near = new Int16Array(room.size * room.size);
    this.where = new Int16Array(room.size * room.size);
    this.counts = new Int16Array(room.size);
    for (let a = 0; a < room.size; a++) {
      for (let b = 0; b < a; b++) {
        for (let i = room.get(a, b); i > 0; i--) this.put(a, b);
      }
    }
  }

  count(a: number): number {
    return this.counts[a] ?? 0;
  }

  at(a: number, i: number): number {
    return this.near[a * this.size + i] ?? -1;
  }

  has(a: number, b: number): boolean {
    return (this.room[a * this.size + b] ?? 0) > 0;
  }

  take(a: number, b: number): void {
    if (this.change(a, b, -1) > 0) return;
    this.leave(a, b);
    this.leave(b, a);
  }

  put(a: number, b: number): void {
    if (this.change(a, b, 1) > 1) return;
    this.enter(a, b);
    this.enter(b, a);
  }

  private change(a: number, b: number, by: number): number {
    const now = (this.room[a * this.size + b] ?? 0) + by;
    this.room[a * this.size + b] = now;
    this.room[b * this.size + a] = now;
    return now;
  }

  private enter(a: number, b: number): void {
    const end = this.count(a);
    this.near[a * this.size + end] = b;
    this.where[a * this.size + b] = end;
    this.counts[a] = end + 1;
  }

  private leave(a: number, b: number): void {
    const end = this.count(a) - 1;
    const at = this.where[a * this.size + b] ?? 0;
    const moved = this.at(a, end);
    this.near[a * this.size + at] = moved;
    this.where[a * this.size + moved] = at;
    this.counts[a] = end;
  }
}

/** A set of numbers below `limit` from which one can be picked by its place. */
export class IndexSet {
  count = 0;
  private readonly items: Int32Array;
  private readonly where: Int32Array;

  constructor(limit: number) {
    this.items = new Int32Array(limit);
    this.where = new Int32Array(limit).fill(-1);
  }

  at(i: number): number {
    return this.items[i] ?? -1;
  }

  add(item: number): void {
    if ((this.where[item] ?? -1) >= 0) return;
    this.items[this.count] = item;
    this.where[item] = this.count++;
  }

  remove(item: number): void {
    const at = this.where[item] ?? -1;
    if (at < 0) return;
    const moved = this.at(--this.count);
    this.items[at] = moved;
    this.where[moved] = at;
    this.where[item] = -1;
  }
}
