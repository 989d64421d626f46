// Repeats nobody can avoid: how many at least over the coming draws, and which pairs to spend them on.

import { Grid } from './grid';
import { largestMatching } from './matching';
import type { Random } from './random';

/** The coming draws as demands on a graph. */
export interface Demand {
  /** Who is to be paired up, by index. */
  readonly vertices: readonly number[];
  /** 1 for two who have not met this year and may meet; each counts once. */
  readonly fresh: Grid;
  /** 1 for two who may meet. */
  readonly may: Grid;
  /** Of each index, in how many of the draws it needs a partner. */
  readonly draws: readonly number[];
}

export interface Shortage {
  /**
   * No way to fill the draws has fewer repeats: everybody who has too few fresh partners needs as
   * many repeats, and one repeat serves two of them at best.
   */
  readonly least: number;
  /** How often two who both lack partners are to repeat. */
  readonly copies: Grid;
  /** Repeats of the others who lack partners, with whomever it fits. */
  readonly extra: number;
}

/** Needs above this many are not matched exactly: a class so bound repeats all the time anyway. */
const MOST_NEEDS = 240;

/** @param random decides which of equally good pairs repeat */
export function shortageOf(demand: Demand, random: Random): Shortage {
  const { vertices, fresh, may, draws } = demand;
  const needs = vertices.flatMap((v) => {
    const short = Math.max(0, (draws[v] ?? 0) - fresh.degree(v));
    return Array.from({ length: short }, () => v);
  });
  const copies = new Grid(may.size);
  if (needs.length === 0) return { least: 0, copies, extra: 0 };
  const owners = random.shuffle(needs).slice(0, MOST_NEEDS);
  const met = new Set<number>();
  const places = owners.map((_, i) => i);
  const canServe = (i: number, j: number): boolean => may.get(owners[i] ?? 0, owners[j] ?? 0) === 1;
  for (const [i, j] of largestMatching(places, canServe)) {
    copies.add(owners[i] as number, owners[j] as number, 1);
    met.add(i).add(j);
  }
  return { least: needs.length - met.size / 2, copies, extra: needs.length - met.size };
}
