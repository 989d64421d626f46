// The criteria that are never broken: who may not and who must be together, sizes, and supporters.

import type { PupilId } from '../model';
import { forEachPair } from '../tally';
import type { Criterion } from './criterion';
import type { GroupFinding } from './finding';
import type { GroupProblem } from './problem';

/** «Ikke sammen» and «bare sammen med»: no two in one group who may not be. */
export const apart: Criterion = {
  id: 'apart',
  hard: true,
  findings: ['kept-apart'],
  asked: ({ company: { pupils, may } }) => pupils.some((_, i) => may.degree(i) < pupils.length - 1),
  price: ({ company: { may } }, { hard }) => ({
    pair: (a, b) => (may.get(a, b) === 1 ? 0 : hard),
  }),
  check: (problem, members) => {
    const found: GroupFinding[] = [];
    forEachPair(members, (a, b) => {
      if (problem.company.may.get(a, b) === 1) return;
      found.push({
        code: 'kept-apart',
        params: { pupils: [nameOf(problem, a), nameOf(problem, b)] },
      });
    });
    return found;
  },
};

/** «Sammen»: all of a unit in one group. */
export const together: Criterion = {
  id: 'together',
  hard: true,
  findings: ['torn-apart'],
  asked: ({ company }) => company.units.length > 0,
  price: ({ unit, company }, { hard }) => ({
    group: (slots, start, end) => {
      let missing = 0;
      for (let i = start; i < end; i++) {
        const own = unit[slots[i] as number] as number;
        if (own < 0) continue;
        missing += (company.units[own] as readonly number[]).length;
        for (let j = start; j < end; j++) if (unit[slots[j] as number] === own) missing--;
      }
      return hard * missing;
    },
  }),
  check: (problem, members) =>
    problem.company.units
      .filter(
        (unit) => unit.some((i) => members.includes(i)) && !unit.every((i) => members.includes(i)),
      )
      .map((unit) => ({
        code: 'torn-apart',
        params: {
          pupils: unit.filter((i) => members.includes(i)).map((i) => nameOf(problem, i)),
          missing: unit.filter((i) => !members.includes(i)).map((i) => nameOf(problem, i)),
        },
      })),
};

/** Fours, and threes or fives for those left over. The search keeps sizes; swaps by hand may not. */
export const size: Criterion = {
  id: 'size',
  hard: true,
  findings: ['size-not-needed'],
  asked: () => true,
  price: () => ({}),
  check: (problem, members) =>
    problem.sizes.includes(members.length)
      ? []
      : [
          {
            code: 'size-not-needed',
            params: { size: members.length, pupils: members.map((i) => nameOf(problem, i)) },
          },
        ],
};

/** Who needs a supporter has one in the group, beside it at the table. Only rules come before it. */
export const supporter: Criterion = {
  id: 'supporter',
  hard: true,
  findings: ['no-supporter', 'supporter-not-beside'],
  asked: ({ supporters, unsupported }) =>
    unsupported.length > 0 || supporters.some((all) => all.length > 0),
  // That one sits beside is priced where the order around the table is: see `besideCosts`.
  price: ({ supporters }, { support }) => ({
    group: (slots, start, end) => {
      let cost = 0;
      for (let i = start; i < end; i++) {
        const mine = supporters[slots[i] as number] as readonly number[];
        if (mine.length === 0) continue;
        let found = false;
        for (let j = start; j < end; j++) found = found || mine.includes(slots[j] as number);
        if (!found) cost += support;
      }
      return cost;
    },
  }),
  check: (problem, members) =>
    members.flatMap((i, seat): GroupFinding[] => {
      const params = { pupil: nameOf(problem, i) };
      const mine = problem.supporters[i] as readonly number[];
      const alone = mine.length > 0 && !mine.some((one) => members.includes(one));
      if (alone || problem.unsupported.includes(i)) return [{ code: 'no-supporter', params }];
      const left = members[(seat + 1) % members.length] as number;
      const right = members[(seat + members.length - 1) % members.length] as number;
      const far = isWithoutNeighbour(problem.supporters, i, left, right);
      return far ? [{ code: 'supporter-not-beside', params }] : [];
    }),
};

/** Whether the pupil needs a supporter and has none of them on either side. */
export function isWithoutNeighbour(
  supporters: GroupProblem['supporters'],
  pupil: number,
  left: number,
  right: number,
): boolean {
  const mine = supporters[pupil] as readonly number[];
  return mine.length > 0 && !mine.includes(left) && !mine.includes(right);
}

/** The id of a pupil of the problem. */
export function nameOf({ company }: GroupProblem, i: number): PupilId {
  return company.pupils[i] as PupilId;
}
