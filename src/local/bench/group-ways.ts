// Ways to compose base groups, ours and what other tools do, behind one function each, to be compared.

import { compose } from '../../core/groups/compose';
import type { Composition } from '../../core/groups/model';
import { groupSizes } from '../../core/groups/sizes';
import { Grid } from '../../core/grid';
import type { Random } from '../../core/random';
import { randomFrom } from '../../core/random';
import { forEachPair } from '../../core/tally';

/** What a way knows when it composes. Pupils are numbers from 0. */
export interface GroupMoment {
  readonly size: number;
  /** Times in one group before. */
  readonly met: Grid;
  readonly before: readonly Composition[];
  readonly seed: string;
}

export type GroupWay = (moment: GroupMoment) => number[][];

/** Most tools: a shuffle, cut into groups. */
export const shuffledGroups: GroupWay = ({ size, seed }) => cut(size, randomFrom(seed));

/** A social mixer: one pupil after the other into the group it has met least of. */
export const onePass: GroupWay = ({ size, seed, met }) => {
  const random = randomFrom(seed);
  const groups = groupSizes(size, 3).map((room): { room: number; members: number[] } => ({
    room,
    members: [],
  }));
  for (const pupil of random.shuffle(Array.from({ length: size }, (_, i) => i))) {
    const open = groups.filter(({ room, members }) => members.length < room);
    const prices = open.map(({ members }) =>
      members.reduce((sum, other) => sum + met.get(pupil, other), 0),
    );
    open[prices.indexOf(Math.min(...prices))]?.members.push(pupil);
  }
  return groups.map(({ members }) => members);
};

const STARTS = 20;

/** The careful tools: from many shuffles the swap that helps most, until none does. */
export const bestSwaps: GroupWay = ({ size, seed, met }) => {
  const random = randomFrom(seed);
  let best: number[][] = [];
  let least = Infinity;
  for (let start = 0; start < STARTS; start++) {
    const groups = cut(size, random);
    while (swapBest(groups, met));
    const price = groups.reduce((sum, group) => sum + priceOf(group, met), 0);
    if (price >= least) continue;
    least = price;
    best = groups;
  }
  return best;
};

export const oursInGroups: GroupWay = ({ size, seed, before }) => {
  const composed = compose(
    {
      pupils: Array.from({ length: size }, (_, i) => ({ id: `p${i}` })),
      ...{ rules: [], compositions: before, partners: [] },
      ...{ remainder: 3, balance: 0.5, periods: 4 },
    },
    seed,
  );
  if (!composed.ok) throw new Error('no composition');
  return composed.value.groups.map((group) => group.map((id) => Number(id.slice(1))));
};

export interface CompositionsResult {
  /** Meetings of two who had been in one group before. */
  readonly repeats: number;
  /** Compositions before the first repeat. */
  readonly free: number;
  readonly milliseconds: { readonly mean: number; readonly worst: number };
}

export function playCompositions(
  way: GroupWay,
  size: number,
  count: number,
  seed: string,
): CompositionsResult {
  const met = new Grid(size);
  const before: Composition[] = [];
  const times: number[] = [];
  let repeats = 0;
  let free = count;
  for (let nr = 0; nr < count; nr++) {
    const start = performance.now();
    const groups = way({ size, met, before, seed: `${seed}/${nr}` });
    times.push(performance.now() - start);
    for (const group of groups) {
      forEachPair(group, (a, b) => {
        if (met.get(a, b) > 0) repeats++;
        met.add(a, b, 1);
      });
    }
    if (repeats > 0) free = Math.min(free, nr);
    before.push({ periods: [groups.map((group) => group.map((pupil) => `p${pupil}`))] });
  }
  const mean = times.reduce((sum, time) => sum + time, 0) / count;
  return { repeats, free, milliseconds: { mean, worst: Math.max(...times) } };
}

/** Over so many compositions no way has fewer: meetings beyond the pairs there are. */
export function leastGroupRepeats(size: number, count: number): number {
  const meetings = groupSizes(size, 3).reduce((sum, one) => sum + (one * (one - 1)) / 2, 0);
  return Math.max(0, count * meetings - (size * (size - 1)) / 2);
}

function cut(size: number, random: Random): number[][] {
  const mixed = random.shuffle(Array.from({ length: size }, (_, i) => i));
  let start = 0;
  return groupSizes(size, 3).map((one) => mixed.slice(start, (start += one)));
}

/** Each further time weighs more, so that repeats are spread. */
function priceOf(group: readonly number[], met: Grid): number {
  let price = 0;
  forEachPair(group, (a, b) => (price += met.get(a, b) * met.get(a, b)));
  return price;
}

/** Carries out the swap of two pupils that lowers the price most; false when none does. */
function swapBest(groups: number[][], met: Grid): boolean {
  let best = { gain: 0, swap: (): void => undefined };
  groups.forEach((one, i) => {
    for (const other of groups.slice(i + 1)) {
      const before = priceOf(one, met) + priceOf(other, met);
      one.forEach((a, x) =>
        other.forEach((b, y) => {
          const after = priceOf(replaced(one, x, b), met) + priceOf(replaced(other, y, a), met);
          const swap = (): void => {
            one[x] = b;
            other[y] = a;
          };
          if (before - after > best.gain) best = { gain: before - after, swap };
        }),
      );
    }
  });
  best.swap();
  return best.gain > 0;
}

function replaced(group: readonly number[], at: number, pupil: number): number[] {
  return group.map((one, i) => (i === at ? pupil : one));
}
