// Ways to draw pairs, ours and what other tools do, behind one function each, to be compared.

import { drawPairs } from '../../core/draw';
import { Grid } from '../../core/grid';
import { cheapestPairing } from '../../core/matching';
import type { PastDraw } from '../../core/model';
import type { Random } from '../../core/random';
import { randomFrom } from '../../core/random';
import { forEachPair } from '../../core/tally';
import { spread } from './measure';

/** What a way knows when it makes a draw. Pupils are numbers from 0. */
export interface Moment {
  readonly size: number;
  /** Times together this school year and in all. */
  readonly year: Grid;
  readonly total: Grid;
  readonly history: readonly PastDraw[];
  readonly yearStart: string;
  /** Draws left this year. */
  readonly left: number;
  readonly seed: string;
}

export type Way = (moment: Moment) => number[][];

/** Most tools: a shuffle, cut into pairs. */
export const shuffled: Way = ({ size, seed }) => cut(size, randomFrom(seed));

/** The careful tools: many shuffles, the one with fewest repeats. */
export const bestOf1000: Way = ({ size, seed, year }) => {
  const random = randomFrom(seed);
  let best = cut(size, random);
  for (let i = 1; i < 1000; i++) {
    const other = cut(size, random);
    if (repeatsIn(other, year) < repeatsIn(best, year)) best = other;
  }
  return best;
};

/** Each draw as good as it can be by itself: a matching of least weight, a trio of least weight first. */
export const cheapestEachTime: Way = ({ size, seed, year, total }) => {
  const random = randomFrom(seed);
  const price = (a: number, b: number): number => year.get(a, b) * 1000 + total.get(a, b);
  const everybody = random.shuffle(Array.from({ length: size }, (_, i) => i));
  const trio = size % 2 === 0 ? [] : cheapestTrio(everybody, price);
  const rest = everybody.filter((i) => !trio.includes(i));
  const pairs = (cheapestPairing(rest, price) ?? []).map((pair) => [...pair]);
  return trio.length === 0 ? pairs : [...pairs, trio];
};

export const ours: Way = ({ size, seed, history, yearStart, left }) => {
  const pupils = Array.from({ length: size }, (_, i) => `p${i}`);
  const drawn = drawPairs({ pupils, rules: [], history, yearStart, drawsLeft: left }, seed);
  if (!drawn.ok) throw new Error('no draw');
  return drawn.value.groups.map((group) => group.map((id) => Number(id.slice(1))));
};

/** What came of some years. */
export interface YearsResult {
  /** Meetings of two who had met before in the same year. */
  readonly repeats: number;
  /** Greatest difference between totals of two pairs at the end. */
  readonly apart: number;
  readonly milliseconds: { readonly mean: number; readonly worst: number };
}

/** @param years draws of each school year */
export function playYears(
  way: Way,
  size: number,
  years: readonly number[],
  seed: string,
): YearsResult {
  const total = new Grid(size);
  const history: PastDraw[] = [];
  const times: number[] = [];
  let repeats = 0;
  years.forEach((draws, y) => {
    const year = new Grid(size);
    const yearStart = `${2000 + y}-08-01`;
    for (let i = 0; i < draws; i++) {
      const moment = { size, year, total, history, yearStart, left: draws - i };
      const start = performance.now();
      const groups = way({ ...moment, seed: `${seed}/${y}/${i}` });
      times.push(performance.now() - start);
      repeats += repeatsIn(groups, year);
      for (const group of groups) {
        forEachPair(group, (a, b) => {
          year.add(a, b, 1);
          total.add(a, b, 1);
        });
      }
      const ids = groups.map((group) => group.map((p) => `p${p}`));
      const from = `${2000 + y}-${i < 28 ? '09' : '10'}-${String((i % 28) + 1).padStart(2, '0')}`;
      history.push({ nr: history.length, className: '5A', from, groups: ids, desks: [] });
    }
  });
  const mean = times.reduce((sum, t) => sum + t, 0) / times.length;
  return { repeats, apart: spread(total), milliseconds: { mean, worst: Math.max(...times) } };
}

function cut(size: number, random: Random): number[][] {
  const mixed = random.shuffle(Array.from({ length: size }, (_, i) => i));
  const groups: number[][] = [];
  for (let i = 0; i + 1 < size; i += 2) groups.push(mixed.slice(i, i + 2));
  if (size % 2 === 1) groups[0]?.push(mixed[size - 1] ?? 0);
  return groups;
}

function cheapestTrio(
  everybody: readonly number[],
  price: (a: number, b: number) => number,
): number[] {
  let best: number[] = [];
  let least = Infinity;
  everybody.forEach((a, i) => {
    everybody.slice(i + 1).forEach((b, j) => {
      for (const c of everybody.slice(i + j + 2)) {
        const sum = price(a, b) + price(a, c) + price(b, c);
        if (sum >= least) continue;
        least = sum;
        best = [a, b, c];
      }
    });
  });
  return best;
}

function repeatsIn(groups: readonly (readonly number[])[], year: Grid): number {
  let repeats = 0;
  for (const group of groups) {
    forEachPair(group, (a, b) => {
      if (year.get(a, b) > 0) repeats++;
    });
  }
  return repeats;
}
