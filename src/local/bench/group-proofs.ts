// What composing base groups promises, as checks that are run for many seeds.

import { neighbours } from '../../core/groups/past';
import { rotatedBy } from '../../core/groups/rotation';
import { groupSizes } from '../../core/groups/sizes';
import type { Seating } from '../../core/groups/model';
import { randomFrom } from '../../core/random';
import { brokenRules } from '../../core/rules';
import {
  classRules,
  fullClass,
  unevenGroups,
  withoutChallenger,
  withoutSupporter,
} from './group-class';
import type { GroupPlan } from './group-plan';
import type { GroupSimulation } from './group-simulation';
import { simulateGroups } from './group-simulation';
import type { Plan } from './plan';
import type { Proof } from './proof';

const COMPOSITIONS = 12;
/** Pupils, compositions without a repeat, repeats over twelve. */
const WITHOUT_CRITERIA: readonly (readonly [size: number, free: number, repeats: number])[] = [
  [20, 5, 170],
  [24, 7, 156],
  [28, 9, 126],
  [30, 9, 70],
  [32, 9, 80],
];
const SIZES = WITHOUT_CRITERIA.map(([size]) => size);
/** Periods of five compositions a year, 19 together, for three years. */
const YEAR = [4, 4, 4, 4, 3];
const THREE_YEARS = [...YEAR, ...YEAR, ...YEAR];

export const groupProofs: readonly Proof[] = [
  {
    name: 'groups: no repeats as long as known possible, least over 12',
    sizes: SIZES,
    run: fromScratch,
  },
  {
    name: 'groups: after three made by hand within 5 % of the bound',
    sizes: SIZES,
    run: afterHand,
  },
  { name: 'groups: every criterion kept, the balance weighs', sizes: [28], run: withCriteria },
  {
    name: 'groups: three years, leader turns within two, partners new',
    sizes: SIZES,
    run: threeYears,
  },
];

/** A class without criteria, unless said. */
export function playGroups(
  size: number,
  seed: string,
  wishes: Partial<GroupPlan>,
  more: Partial<Plan> = {},
): GroupSimulation {
  const pupils = Array.from({ length: size }, (_, i) => `p${i}`);
  const none = { rules: [], history: [], events: [], room: null };
  const groups = { remainder: 3 as const, balance: 0.5, periods: [4], known: new Map(), ...wishes };
  return simulateGroups({ seed, years: [COMPOSITIONS], pupils, ...none, ...more }, groups);
}

function fromScratch(size: number, seed: string): string | null {
  const [, free = 0, most = 0] = WITHOUT_CRITERIA.find(([one]) => one === size) ?? [];
  const { repeats, firstRepeat } = playGroups(size, seed, {}).report;
  if (repeats > most) return `${repeats} repeats, ${most} at most expected`;
  const played = (firstRepeat ?? COMPOSITIONS + 1) - 1;
  return played < free ? `${played} compositions without a repeat, ${free} expected` : null;
}

function afterHand(size: number, seed: string): string | null {
  const random = randomFrom(`by hand ${size} ${seed}`);
  const ids = Array.from({ length: size }, (_, i) => `p${i}`);
  const history = [1, 2, 3].map(() => cut(random.shuffle(ids), groupSizes(size, 3)));
  const { repeats, unavoidable } = playGroups(size, seed, {}, { history }).report;
  return repeats <= unavoidable * 1.05 ? null : `${repeats} repeats, bound ${unavoidable}`;
}

function withCriteria(size: number, seed: string): string | null {
  const known = new Map(fullClass.map((pupil) => [pupil.id, pupil]));
  const [newFirst, between, evenFirst] = [0, 0.5, 1].map((balance) =>
    playGroups(size, seed, { balance, known }, { rules: classRules }),
  ) as [GroupSimulation, GroupSimulation, GroupSimulation];
  const rules = classRules.map((rule, i) => ({ ...ruleOf(rule), row: i + 1 }));
  for (const played of [newFirst, between, evenFirst]) {
    for (const [i, { groups }] of played.draws.entries()) {
      if (brokenRules(rules, groups).length > 0) return `a rule broken in composition ${i + 1}`;
      if (withoutSupporter(groups) > 0) return `no supporter in composition ${i + 1}`;
    }
  }
  const uneven = [newFirst, between, evenFirst].map(({ draws }) =>
    draws.reduce((sum, { groups }) => sum + unevenGroups(groups), 0),
  ) as [number, number, number];
  const repeats = [newFirst, between, evenFirst].map(({ report }) => report.repeats) as [
    number,
    number,
    number,
  ];
  if (uneven[2] > 0) return `${uneven[2]} groups uneven at the even end`;
  const unchallenged = evenFirst.draws.reduce(
    (sum, { groups }) => sum + withoutChallenger(groups),
    0,
  );
  if (unchallenged > 0) return `${unchallenged} without a challenger at the even end`;
  const bound = COMPOSITIONS * (size / 4) * 6 - (size * (size - 1)) / 2;
  if (repeats[0] > bound * 1.12) return `${repeats[0]} repeats at the other end, bound ${bound}`;
  const inOrder =
    repeats[0] < repeats[1] && repeats[1] < repeats[2] && uneven[0] > uneven[1] && uneven[1] > 0;
  return inOrder ? null : `repeats ${repeats.join()}, uneven ${uneven.join()}: not in order`;
}

function ruleOf({ kind, pupils }: (typeof classRules)[number]): {
  kind: 'apart' | 'together';
  pupils: readonly string[];
} {
  return { kind, pupils };
}

function threeYears(size: number, seed: string): string | null {
  const played = playGroups(size, seed, { periods: THREE_YEARS }, { years: [5, 5, 5] });
  const groups = played.draws.map((draw) => draw.groups);
  const apart = leaderTurnsApart(groups);
  if (apart > 2) return `leader turns ${apart} apart`;
  const ours = partnersAgain(size, groups);
  const random = randomFrom(`around the table ${seed}`);
  const others = groups.map((seating) => seating.map((group) => random.shuffle(group)));
  const theirs = partnersAgain(size, others);
  return ours <= 0.4 * theirs ? null : `${ours} partners again, ${theirs} by chance`;
}

/** The greatest difference between two pupils' leader turns after any period. */
export function leaderTurnsApart(compositions: readonly Seating[]): number {
  const turns = new Map((compositions[0] ?? []).flat().map((id) => [id, 0]));
  let apart = 0;
  compositions.forEach((groups, nr) => {
    for (let period = 0; period < (THREE_YEARS[nr] ?? 0); period++) {
      for (const group of groups) {
        const leader = rotatedBy(group, period)[0] ?? '';
        turns.set(leader, (turns.get(leader) ?? 0) + 1);
      }
      apart = Math.max(apart, Math.max(...turns.values()) - Math.min(...turns.values()));
    }
  });
  return apart;
}

/** Learning partners who had been it before, beyond those that no order could avoid. */
export function partnersAgain(size: number, compositions: readonly Seating[]): number {
  const met = new Set<string>();
  let made = 0;
  for (const two of compositions.flat().flatMap((group) => neighbours(group))) {
    made++;
    met.add(two.sort().join());
  }
  return made - met.size - Math.max(0, made - (size * (size - 1)) / 2);
}

function cut(ids: readonly string[], sizes: readonly number[]): string[][] {
  let start = 0;
  return sizes.map((size) => ids.slice(start, (start += size)));
}
