// The criteria of even groups: schools, gender, somebody to be challenged by, different levels.

import type { PupilId } from '../model';
import type { Criterion, Price } from './criterion';
import type { GroupFinding } from './finding';
import { nameOf } from './hard-criteria';
import type { GroupProblem } from './problem';
import type { Weights } from './weights';

/** Pupils of each feeder school spread evenly. */
export const school: Criterion = evenly('school', 'school-uneven');

/** Gender spread evenly, where the teachers fill it in. */
export const gender: Criterion = evenly('gender', 'gender-uneven');

/** Two of the same in a group: the sum of these pairs is least when groups are as even as can be. */
function evenly(id: 'school' | 'gender', code: 'school-uneven' | 'gender-uneven'): Criterion {
  return {
    id,
    hard: false,
    findings: [code],
    asked: (problem) => new Set(problem[id]).size > 1,
    price: (problem, { even }) => ({
      pair: (a, b) => (problem[id][a] !== 0 && problem[id][a] === problem[id][b] ? even : 0),
    }),
    check: (problem, members) => {
      const { values, sizes } = { values: problem[id], sizes: problem.sizes };
      const different = [...new Set(values)].filter((value) => value !== 0).sort((a, b) => a - b);
      return different.flatMap((value): GroupFinding[] => {
        const all = values.filter((other) => other === value).length;
        const [least, most] = [Math.floor(all / sizes.length), Math.ceil(all / sizes.length)];
        const here = members.filter((i) => values[i] === value);
        if (here.length >= least && here.length <= most) return [];
        const pupils = here.map((i) => nameOf(problem, i));
        const name = problem.names[id][value - 1] ?? '';
        return [{ code, params: { value: name, pupils, least, most } }];
      });
    },
  };
}

/**
 * Everybody has somebody in the group whose level is at least as high, and nobody is alone at the
 * bottom. Pupils without a level neither need a challenge nor are one.
 */
export const challenge: Criterion = {
  id: 'challenge',
  hard: false,
  findings: ['no-challenger', 'alone-at-bottom'],
  asked: ({ level }) => level.filter((one) => one !== null).length > 1,
  price: ({ level }, weights) => challengePrice(level, weights),
  check: (problem, members) => {
    const levels = members.map((i) => problem.level[i] ?? null).filter((one) => one !== null);
    return members.flatMap((i): GroupFinding[] => {
      const own = problem.level[i] ?? null;
      if (own === null || levels.length < 2) return [];
      const params = { pupil: nameOf(problem, i) };
      if (levels.filter((other) => other >= own).length < 2) {
        return [{ code: 'no-challenger', params }];
      }
      const alone = levels.filter((other) => other <= own).length < 2;
      return alone ? [{ code: 'alone-at-bottom', params }] : [];
    });
  },
};

/** By the two highest and the two lowest levels of the group. */
function challengePrice(level: GroupProblem['level'], { challenge, bottom }: Weights): Price {
  const NONE = -Infinity;
  const levels = level.map((one) => one ?? NONE);
  return {
    group: (slots, start, end) => {
      let highest = NONE;
      let next = NONE;
      let lowest = Infinity;
      let above = Infinity;
      for (let i = start; i < end; i++) {
        const own = levels[slots[i] as number] as number;
        if (own === NONE) continue;
        if (own > highest) [highest, next] = [own, highest];
        else if (own > next) next = own;
        if (own < lowest) [lowest, above] = [own, lowest];
        else if (own < above) above = own;
      }
      if (next === NONE) return 0;
      return (highest > next ? challenge : 0) + (lowest < above ? bottom : 0);
    },
  };
}

/** Members of a group have somewhat different levels. */
export const spread: Criterion = {
  id: 'spread',
  hard: false,
  findings: ['one-level'],
  asked: ({ level }) => new Set(level.filter((one) => one !== null)).size > 1,
  price: ({ level }, weights) => ({
    pair: (a, b) => (level[a] !== null && level[a] === level[b] ? weights.level : 0),
  }),
  check: (problem, members) => {
    const given = members.filter((i) => problem.level[i] !== null);
    if (given.length < 2 || new Set(given.map((i) => problem.level[i])).size > 1) return [];
    const pupils: PupilId[] = given.map((i) => nameOf(problem, i));
    return [{ code: 'one-level', params: { pupils } }];
  },
};

/** How far the levels of a group may count against it, and in how many steps they are told apart. */
const MOST = 30;
const STEPS = 8;

/** The average level of the groups alike: last of all, so never told to anybody. */
export const average: Criterion = {
  id: 'average',
  hard: false,
  findings: [],
  asked: (problem) => spread.asked(problem),
  price: ({ level }) => {
    const given = level.filter((one) => one !== null);
    const mean = given.reduce((sum, one) => sum + one, 0) / given.length;
    const range = Math.max(...given) - Math.min(...given);
    const off = level.map((one) => (one === null ? 0 : Math.round((STEPS * (one - mean)) / range)));
    return {
      group: (slots, start, end) => {
        let sum = 0;
        for (let i = start; i < end; i++) sum += off[slots[i] as number] as number;
        return Math.min(MOST, Math.floor((sum * sum) / STEPS));
      },
    };
  },
  check: () => [],
};
