// What earlier compositions say about a class: who has met whom, sat beside whom, and led.

import { Grid } from '../grid';
import type { PupilId } from '../model';
import { forEachPair } from '../tally';
import type { Composition, Seating } from './model';
import { USUAL_SIZE } from './sizes';

/** Counts about pupils by their index in the list given. */
export interface GroupPast {
  /** Times in one group, once a composition; a draw of learning partners counts as well. */
  readonly met: Grid;
  /** Times beside each other at the table, once a composition, and as learning partners before. */
  readonly beside: Grid;
  /** Periods led. */
  readonly led: readonly number[];
  /** Compositions in a group of three or five. */
  readonly odd: readonly number[];
  /** Whose composition before this one was the same: 1 for two who were in one group then. */
  readonly lately: Grid;
}

export function groupPast(
  pupils: readonly PupilId[],
  compositions: readonly Composition[],
  partners: readonly Seating[],
): GroupPast {
  const index = new Map(pupils.map((id, i) => [id, i]));
  const known = (group: readonly PupilId[]): number[] =>
    [...new Set(group)].flatMap((id) => index.get(id) ?? []);
  const size = pupils.length;
  const past = { met: new Grid(size), beside: new Grid(size), lately: new Grid(size) };
  const led = pupils.map(() => 0);
  const odd = pupils.map(() => 0);

  for (const draw of partners) {
    for (const group of draw) {
      forEachPair(known(group), (a, b) => {
        past.met.add(a, b, 1);
        past.beside.add(a, b, 1);
      });
    }
  }
  compositions.forEach(({ periods, before = [] }, nr) => {
    const met = new Grid(size);
    const beside = new Grid(size);
    for (const group of [...before, ...periods].flat()) {
      forEachPair(known(group), (a, b) => met.set(a, b, 1));
      for (const [one, other] of neighbours(group)) {
        const [a, b] = known([one, other]);
        if (a !== undefined && b !== undefined) beside.set(a, b, 1);
      }
    }
    for (const group of periods.flat()) {
      // Who sits alone leads nobody.
      const [leader] = group.length > 1 ? known(group.slice(0, 1)) : [];
      if (leader !== undefined) led[leader] = (led[leader] ?? 0) + 1;
    }
    for (const group of periods[0] ?? []) {
      if (group.length === USUAL_SIZE || group.length < 3) continue;
      for (const i of known(group)) odd[i] = (odd[i] ?? 0) + 1;
    }
    addAll(past.met, met);
    addAll(past.beside, beside);
    if (nr === compositions.length - 1) addAll(past.lately, met);
  });
  return { ...past, led, odd };
}

/** Those beside each other around a table, each two once. */
export function neighbours<T>(group: readonly T[]): [T, T][] {
  if (group.length < 3) return group.length === 2 ? [[group[0] as T, group[1] as T]] : [];
  return group.map((one, i) => [one, group[(i + 1) % group.length] as T]);
}

function addAll(sum: Grid, more: Grid): void {
  for (let a = 0; a < sum.size; a++) {
    for (let b = 0; b < a; b++) sum.add(a, b, more.get(a, b));
  }
}
