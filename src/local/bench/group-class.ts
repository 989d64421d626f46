// An invented class for base groups with everything teachers may ask for, and how its groups are measured.

import type { GroupPupil, Seating } from '../../core/groups/model';
import type { PupilId } from '../../core/model';
import type { PlanRule } from './plan';

const SIZE = 28;
const SCHOOLS: readonly (readonly [string, number])[] = [
  ['A', 10],
  ['B', 8],
  ['C', 6],
  ['D', 4],
];
/** Who supports whom, by number. */
const SUPPORTS: Readonly<Record<number, readonly number[]>> = {
  3: [9],
  6: [20],
  14: [9, 20],
  25: [20],
};
const APART: readonly (readonly number[])[] = [
  [0, 1],
  [4, 15],
  [9, 20],
];

/** 28 pupils of four feeder schools of unequal size, three levels, two genders, some supporters. */
export const fullClass: readonly GroupPupil[] = Array.from({ length: SIZE }, (_, i) => {
  const supports = SUPPORTS[i]?.map(idOf);
  return {
    id: idOf(i),
    school: schoolOf(i),
    gender: (i * 5) % SIZE < 13 ? 'J' : 'G',
    level: 1 + ((i * 7 + Math.floor(i / 9)) % 3),
    ...(supports === undefined ? {} : { supports }),
  };
});

export const classRules: readonly PlanRule[] = APART.map((two) => ({
  kind: 'apart',
  pupils: two.map(idOf),
  from: 1,
  to: Infinity,
}));

function idOf(i: number): PupilId {
  return `p${i}`;
}

function schoolOf(i: number): string {
  let last = 0;
  return SCHOOLS.find(([, count]) => i < (last += count))?.[0] ?? '';
}

/** Groups with more or fewer of a school or gender than an even spread has, over all values. */
export function unevenGroups(groups: Seating): number {
  let uneven = 0;
  for (const key of ['school', 'gender'] as const) {
    for (const value of new Set(fullClass.map((pupil) => pupil[key]))) {
      const all = fullClass.filter((pupil) => pupil[key] === value);
      const ids = new Set(all.map(({ id }) => id));
      const share = all.length / groups.length;
      uneven += groups.filter((group) => {
        const here = group.filter((id) => ids.has(id)).length;
        return here < Math.floor(share) || here > Math.ceil(share);
      }).length;
    }
  }
  return uneven;
}

/** Pupils with nobody in the group on their level or above. */
export function withoutChallenger(groups: Seating): number {
  const level = new Map(fullClass.map((pupil) => [pupil.id, pupil.level ?? 0]));
  const levelOf = (id: PupilId): number => level.get(id) ?? 0;
  return groups
    .flatMap((group) => group.map((id) => group.filter((one) => levelOf(one) >= levelOf(id))))
    .filter((challengers) => challengers.length < 2).length;
}

/** Pupils who need a supporter and have none beside them. */
export function withoutSupporter(groups: Seating): number {
  const needy = new Set(fullClass.flatMap(({ supports = [] }) => supports));
  return groups
    .flatMap((group) => group.map((id, seat) => ({ id, group, seat })))
    .filter(({ id, group, seat }) => {
      const left = group[(seat + 1) % group.length];
      const right = group[(seat + group.length - 1) % group.length];
      return (
        needy.has(id) &&
        !fullClass.some(
          (one) => (one.id === left || one.id === right) && one.supports?.includes(id),
        )
      );
    }).length;
}
