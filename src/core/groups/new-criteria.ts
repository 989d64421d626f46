// The criteria of somebody new: groupmates, neighbours at the table, turns in groups of three and five.

import { forEachPair } from '../tally';
import type { Criterion } from './criterion';
import type { GroupFinding } from './finding';
import { isWithoutNeighbour, nameOf } from './hard-criteria';
import { neighbours } from './past';
import type { GroupProblem } from './problem';
import type { TableCosts } from './table';
import { cheapestTable } from './table';
import type { Weights } from './weights';

/** As few earlier groupmates as possible, over all years; earlier learning partners count too. */
export const newMates: Criterion = {
  id: 'new',
  hard: false,
  findings: ['met-before'],
  asked: () => true,
  price: ({ past: { met, lately } }, weights) => ({
    pair: (a, b) => {
      const times = met.get(a, b);
      const again = times === 0 ? 0 : weights.met + weights.metMore * Math.min(times - 1, 7);
      return again + weights.lately * lately.get(a, b);
    },
  }),
  check: (problem, members) => {
    const found: GroupFinding[] = [];
    forEachPair(members, (a, b) => {
      const times = problem.past.met.get(a, b);
      if (times === 0) return;
      const pupils: [string, string] = [nameOf(problem, a), nameOf(problem, b)];
      found.push({ code: 'met-before', params: { pupils, times } });
    });
    return found;
  },
};

/** As few earlier neighbours as possible beside each other: each group in its best order. */
export const beside: Criterion = {
  id: 'beside',
  hard: false,
  findings: ['beside-before'],
  asked: () => true,
  price: (problem, weights) => {
    const costs = besideCosts(problem, weights);
    return { group: (slots, start, end) => cheapestTable(slots, start, end, costs) };
  },
  check: (problem, members) =>
    neighbours(members).flatMap(([a, b]): GroupFinding[] => {
      const times = problem.past.beside.get(a, b);
      const pupils: [string, string] = [nameOf(problem, a), nameOf(problem, b)];
      return times === 0 ? [] : [{ code: 'beside-before', params: { pupils, times } }];
    }),
};

/** What neighbours cost: having been it before, and above that a supporter who is not beside. */
export function besideCosts({ past, supporters }: GroupProblem, weights: Weights): TableCosts {
  const cost = past.beside.map((a, b) => {
    const times = past.beside.get(a, b);
    return times === 0 ? 0 : weights.beside + weights.besideMore * Math.min(times - 1, 7);
  });
  return {
    beside: (a, b) => cost.get(a, b),
    seat: (pupil, left, right) =>
      isWithoutNeighbour(supporters, pupil, left, right) ? weights.besideSupport : 0,
  };
}
