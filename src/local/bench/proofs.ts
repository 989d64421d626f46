// What the draw promises, as checks that are run for many seeds: each says what went wrong, or null.

import { leastRepeats as leastOf } from '../../core/foresight';
import { Grid } from '../../core/grid';
import type { Rule } from '../../core/model';
import { problemOf } from '../../core/problem';
import { randomFrom } from '../../core/random';
import { brokenRules } from '../../core/rules';
import { forEachPair } from '../../core/tally';
import { leastRepeats, spread } from './measure';
import type { Plan, PlanEvent, PlanRule } from './plan';
import type { Proof } from './proof';
import { seatProofs } from './seat-proofs';
import type { Simulation } from './simulation';
import { simulate } from './simulation';

const YEAR = 19;
const range = (from: number, to: number, step: number): number[] =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => from + i * step);

export const proofs: readonly Proof[] = [
  {
    name: 'even: n−1 draws without a repeat',
    sizes: range(4, 40, 2),
    run: (size, seed) => expectRepeats(simulate(planOf(size, seed, { years: [size - 1] })), 0),
  },
  {
    name: 'even: seven years, least repeats, totals within one',
    sizes: range(4, 40, 2),
    run: sevenYears,
  },
  {
    name: 'odd: as many draws without a repeat as can be, trio turns within one',
    sizes: range(9, 39, 2),
    run: (size, seed) => {
      const draws = Math.floor((size * (size - 1)) / (size + 3));
      const played = simulate(planOf(size, seed, { years: [draws] }));
      return expectRepeats(played, 0) ?? trioTurns(played, size);
    },
  },
  {
    name: 'odd: a year with least repeats, trio turns within one',
    sizes: range(9, 23, 2),
    run: (size, seed) => {
      const played = simulate(planOf(size, seed, { years: [YEAR] }));
      return expectRepeats(played, leastRepeats(size, YEAR)) ?? trioTurns(played, size);
    },
  },
  {
    name: 'considerations: never broken, repeats at the floor',
    sizes: range(20, 30, 1),
    run: bound,
  },
  { name: 'joins, leaves and absences: no repeat', sizes: [26], run: realLife },
  {
    name: 'joins, leaves and absences: trio turns within two of those always present',
    sizes: [15, 26],
    run: turnsInRealLife,
  },
  ...seatProofs,
];

/** A class of `p0`, `p1` … with a year of draws unless said. */
function planOf(size: number, seed: string, more: Partial<Plan>): Plan {
  const pupils = Array.from({ length: size }, (_, i) => `p${i}`);
  const none = { rules: [], history: [], events: [], room: null };
  return { seed, years: [YEAR], pupils, ...none, ...more };
}

function expectRepeats(played: Simulation, expected: number): string | null {
  const empty = played.draws.findIndex((draw) => draw.groups.length === 0);
  if (empty >= 0) return `no draw ${empty + 1}`;
  const { repeats } = played.report;
  return repeats === expected ? null : `${repeats} repeats, ${expected} expected`;
}

function sevenYears(size: number, seed: string): string | null {
  const years = Array.from({ length: 7 }, () => YEAR);
  const played = simulate(planOf(size, seed, { years }));
  const total = new Grid(size);
  for (const [i, { groups }] of played.draws.entries()) {
    for (const group of groups) forEachPair(group.map(numberOf), (a, b) => total.add(a, b, 1));
    const apart = spread(total);
    if (apart > 1) return `totals ${apart} apart after draw ${i + 1}`;
  }
  return expectRepeats(played, 7 * leastRepeats(size, YEAR));
}

function trioTurns(played: Simulation, size: number): string | null {
  const turns = Array.from({ length: size }, () => 0);
  for (const [i, { groups }] of played.draws.entries()) {
    const trio = groups.find((group) => group.length === 3) ?? [];
    for (const p of trio.map(numberOf)) turns[p] = (turns[p] ?? 0) + 1;
    const apart = Math.max(...turns) - Math.min(...turns);
    if (apart > 1) return `trio turns ${apart} apart after draw ${i + 1}`;
  }
  return null;
}

/** Up to eight random «ikke sammen», a couple in half the classes, one with seven bans in half. */
function bound(size: number, seed: string): string | null {
  const random = randomFrom(`rules ${size} ${seed}`);
  const pupils = planOf(size, seed, {}).pupils;
  const [one, other, banned, ...rest] = random.shuffle(pupils) as [string, string, string];
  const rules: PlanRule[] = [];
  const always = { from: 1, to: Infinity };
  const couple = random.int(2) === 1;
  if (couple) rules.push({ kind: 'together', pupils: [one, other], ...always });
  if (random.int(2) === 1) {
    for (const mate of rest.slice(0, 7)) {
      rules.push({ kind: 'apart', pupils: [banned, mate], ...always });
    }
  }
  for (let i = random.int(9); i > 0; i--) {
    const two = random.shuffle(pupils).slice(0, 2);
    if (couple && two.includes(one) && two.includes(other)) continue;
    rules.push({ kind: 'apart', pupils: two, ...always });
  }
  const played = simulate(planOf(size, seed, { rules }));
  const kept = rules.map((rule, i): Rule => ({ kind: rule.kind, row: i, pupils: rule.pupils }));
  for (const [i, { groups }] of played.draws.entries()) {
    if (groups.length === 0) return `no draw ${i + 1}`;
    if (brokenRules(kept, groups).length > 0) return `a rule broken in draw ${i + 1}`;
  }
  const floor = floorOf(pupils, kept) + (couple ? YEAR - 1 : 0);
  const over = played.report.repeats - floor;
  const most = size % 2 === 0 ? 0 : 3;
  return over >= 0 && over <= most ? null : `${over} repeats above the floor of ${floor}`;
}

/** Repeats of a year that nothing can avoid, those of a couple apart. */
function floorOf(pupils: readonly string[], rules: readonly Rule[]): number {
  return leastOf(problemOf({ pupils, rules, history: [], yearStart: '', drawsLeft: YEAR }));
}

function realLife(size: number, seed: string): string | null {
  return expectRepeats(simulate(lifeOf(size, seed).plan), 0);
}

function turnsInRealLife(size: number, seed: string): string | null {
  const { plan, always } = lifeOf(size, seed);
  const turns = new Map(always.map((pupil) => [pupil, 0]));
  for (const [i, { groups }] of simulate(plan).draws.entries()) {
    for (const pupil of groups.filter((group) => group.length === 3).flat()) {
      const before = turns.get(pupil);
      if (before !== undefined) turns.set(pupil, before + 1);
    }
    const apart = Math.max(...turns.values()) - Math.min(...turns.values());
    if (apart > 2) return `trio turns ${apart} apart after draw ${i + 1}`;
  }
  return null;
}

/** A year in which two leave, two come, and in some draws one or two are away. */
function lifeOf(size: number, seed: string): { plan: Plan; always: readonly string[] } {
  const random = randomFrom(`life ${seed}`);
  const plan = planOf(size, seed, {});
  const [gone, left, ...staying] = random.shuffle(plan.pupils) as [string, string];
  const when = (): number => 2 + random.int(YEAR - 2);
  const events: PlanEvent[] = [
    { before: when(), leave: [gone], join: [], absent: [] },
    { before: when(), leave: [left], join: [], absent: [] },
    { before: when(), leave: [], join: ['q1'], absent: [] },
    { before: when(), leave: [], join: ['q2'], absent: [] },
  ];
  for (let i = 0; i < 5; i++) {
    const absent = random.shuffle(staying).slice(0, 1 + random.int(2));
    events.push({ before: when(), leave: [], join: [], absent });
  }
  const missed = new Set(events.flatMap((event) => event.absent));
  return { plan: { ...plan, events }, always: staying.filter((pupil) => !missed.has(pupil)) };
}

function numberOf(id: string): number {
  return Number(id.slice(1));
}
