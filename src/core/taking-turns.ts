// Who is given the word: at random, everyone once before anyone twice.

import type { Random } from './random';

/** Groups by their number in the seating, from 0. */
export interface Turns {
  /** Rounds in which each has had the word; by number. */
  readonly counts: readonly number[];
  /** Passed over: they come after the others of their round. */
  readonly passed: readonly number[];
  /** Who has the word, and what their count was before. */
  readonly holder: { readonly group: number; readonly before: number } | null;
}

export function turnsFrom(counts: readonly number[]): Turns {
  return { counts, passed: [], holder: null };
}

/**
 * Gives the word to one of those who have had it least; where there is a choice, to nobody who was
 * passed over and not to whoever has it now.
 *
 * @param here groups of whom somebody is here
 */
export function giveWord(turns: Turns, here: readonly number[], random: Random): Turns {
  const { counts, passed, holder } = turns;
  const countOf = (group: number): number => counts[group] ?? 0;
  const all = here.map(countOf);
  const waiting = here.filter((group) => countOf(group) === Math.min(...all));
  const willing = unlessNone(waiting, (group) => !passed.includes(group));
  const others = unlessNone(willing, (group) => group !== holder?.group);
  if (others.length === 0) return turns;
  const group = random.pick(others);
  const before = countOf(group);
  // Who was away for a while comes first once, and does not make up for every round.
  return {
    counts: withCount(counts, group, Math.max(before + 1, ...all)),
    passed: passed.filter((other) => other !== group),
    holder: { group, before },
  };
}

/** Whoever has the word now is passed over, as if nobody had asked. */
export function takeWordBack({ counts, passed, holder }: Turns): Turns {
  if (holder === null) return { counts, passed, holder };
  const { group, before } = holder;
  return { counts: withCount(counts, group, before), passed: [...passed, group], holder: null };
}

/** How many of those who are here have had the word in the round that is on, from 1. */
export interface Tally {
  readonly had: number;
  readonly of: number;
  readonly round: number;
}

export function tallyOf({ counts }: Turns, here: readonly number[]): Tally {
  const all = here.map((group) => counts[group] ?? 0);
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const of = here.length;
  // Nobody has begun the next round yet: this one is full.
  if (of > 0 && least === most && most > 0) return { had: of, of, round: most };
  return { had: all.filter((count) => count > least).length, of, round: of > 0 ? least + 1 : 1 };
}

function unlessNone(groups: readonly number[], fits: (group: number) => boolean): number[] {
  const fitting = groups.filter(fits);
  return fitting.length > 0 ? fitting : [...groups];
}

function withCount(counts: readonly number[], group: number, count: number): number[] {
  const length = Math.max(counts.length, group + 1);
  return Array.from({ length }, (_, i) => (i === group ? count : (counts[i] ?? 0)));
}
