// Where a search for groups begins: what is locked in its place, everybody else anywhere.

import type { Random } from '../random';
import type { GroupProblem } from './problem';

/** Groups of the problem's sizes, and the pupils in them who stay where they are. */
export interface Start {
  readonly groups: number[][];
  readonly locked: ReadonlySet<number>;
}

/** Each locked group, or part of one, takes the smallest group it fits in; the largest ones first. */
export function firstGroups(problem: GroupProblem, random: Random): Start {
  const groups: number[][] = problem.sizes.map(() => []);
  const locked = new Set(problem.locked.flat());
  const open = new Set(groups.keys());
  for (const lock of problem.locked) {
    const place = smallestFitting(problem.sizes, open, lock.length);
    if (place === null) continue;
    open.delete(place);
    groups[place] = lock.slice();
  }
  const rest = random.shuffle(
    problem.company.pupils.map((_, i) => i).filter((i) => !locked.has(i)),
  );
  problem.sizes.forEach((size, g) => {
    const group = groups[g] as number[];
    group.push(...rest.splice(0, size - group.length));
  });
  return { groups, locked };
}

/** Whether every lock finds a group. */
export function locksFit(problem: GroupProblem): boolean {
  const open = new Set(problem.sizes.keys());
  return problem.locked.every((lock) => {
    const place = smallestFitting(problem.sizes, open, lock.length);
    return place !== null && open.delete(place);
  });
}

function smallestFitting(
  sizes: readonly number[],
  open: ReadonlySet<number>,
  length: number,
): number | null {
  let best: number | null = null;
  for (const g of open) {
    const size = sizes[g] as number;
    if (size >= length && (best === null || size < (sizes[best] as number))) best = g;
  }
  return best;
}
