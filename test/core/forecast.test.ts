// The forecast: what it tells is what `simulate` then does, for classes with rules and of odd numbers.

import { describe, expect, test } from '@jest/globals';
import { coverageOf } from '../../src/core/coverage';
import { asForecast, drawnFreely, drawsAhead } from '../../src/core/forecast';
import type { PastDraw, Rule } from '../../src/core/model';
import type { ProposalInput } from '../../src/core/propose';
import type { Plan, PlanRule } from '../../src/local/bench/plan';
import { simulate } from '../../src/local/bench/simulation';

const YEAR = '2026-08-01';
const ids = (size: number): string[] => Array.from({ length: size }, (_, i) => `p${i}`);
const always = (kind: PlanRule['kind'], ...pupils: string[]): PlanRule => ({
  ...{ kind, pupils },
  ...{ from: 1, to: Infinity },
});
const room = (size: number): NonNullable<Plan['room']> => ({
  desks: Array.from({ length: Math.ceil(size / 2) }, (_, i) => ({
    ...{ id: `LP${i + 1}`, row: 1 + Math.floor(i / 4), column: 1 + 3 * (i % 4) },
    ...{ seats: 2, front: i < 4 },
  })),
  fixed: [{ pupil: 'p5', desk: 'LP2' }],
  front: ['p1', 'p7'],
});

/** Draws of a class so far, and the year that `simulate` plays after them. */
function played(size: number, rules: PlanRule[], made: number, left: number) {
  const pupils = ids(size);
  const plan = { seed: 'before', pupils, rules, history: [], events: [], room: room(size) };
  const history = simulate({ ...plan, years: [made] }).draws.map(({ groups }) => groups);
  const after: Plan = { ...plan, seed: 'ahead', history, years: [left] };
  const { fixed, front, desks } = plan.room;
  const input: ProposalInput = {
    pupils,
    rules: [
      ...rules.map(({ kind, pupils: named }, i): Rule => ({ kind, row: i + 1, pupils: named })),
      ...front.map((pupil): Rule => ({ kind: 'front', row: 0, pupil })),
      ...fixed.map(({ pupil, desk }): Rule => ({ kind: 'place', row: 0, pupil, desk })),
    ],
    history: history.map((groups, i) => ({
      ...{ nr: i + 1, className: '5A', from: `2026-09-${String(i + 1).padStart(2, '0')}` },
      ...{ groups, desks: [] },
    })),
    yearStart: YEAR,
    drawsLeft: left,
    desks,
  };
  return { input, simulated: simulate(after).draws };
}

describe('the forecast equals what simulate does', () => {
  test.each([
    ['even', 28, []],
    ['odd', 27, []],
    ['two kept apart, a couple', 28, [always('apart', 'p0', 'p1'), always('together', 'p2', 'p3')]],
    [
      'odd, kept apart, a couple',
      25,
      [always('apart', 'p0', 'p1', 'p9'), always('together', 'p2', 'p3')],
    ],
    ['few, so that partners come again', 9, [always('apart', 'p0', 'p1')]],
  ] as const)('%s: %i pupils', (_, size, rules) => {
    const { input, simulated } = played(size, [...rules], 7, 8);
    const ahead = [...drawsAhead(input, 'ahead')];
    const what = ({ groups, desks }: { groups: unknown; desks?: unknown }) => ({ groups, desks });
    expect(ahead.map(what)).toEqual(simulated.map(what));
    // And so is what is told of it: with how many others each has sat by summer.
    const counted = coverageOf(input.pupils, [...input.history, ...ahead], YEAR).year;
    const all = [...input.history.map(({ groups }) => groups), ...simulated.map((d) => d.groups)];
    expect(input.pupils.map((__, i) => counted.degree(i))).toEqual(
      input.pupils.map((id) => othersOf(id, all)),
    );
  });
});

function othersOf(id: string, draws: readonly (readonly (readonly string[])[])[]): number {
  const met = draws
    .flat()
    .filter((group) => group.includes(id))
    .flat();
  return new Set(met.filter((other) => other !== id)).size;
}

test('without a calendar it reckons with a usual year', () => {
  const { input } = played(6, [], 4, 1);
  const { drawsLeft, ...unknown } = input;
  expect([drawsLeft, [...drawsAhead(unknown, 's')].length]).toEqual([1, 15]);
});

test('a draw made today is in the year, and none has the day of another', () => {
  const { input } = played(8, [], 5, 4);
  const days = [...input.history, ...drawsAhead(input, 's')].map(({ from }) => from);
  expect(days).toEqual([...new Set(days)].sort());
});

test('ends where no draw is possible', () => {
  const { input } = played(6, [], 0, 5);
  const apart = { kind: 'apart', row: 1, pupils: input.pupils } as const;
  expect([...drawsAhead({ ...input, rules: [apart] }, 's')]).toEqual([]);
});

test('who is away now is there later; those of agreed company are not counted among all', () => {
  const { input } = played(10, [], 0, 5);
  const rules: Rule[] = [
    { kind: 'away', row: 1, pupil: 'p0' },
    { kind: 'together', row: 2, pupils: ['p1', 'p2'] },
    { kind: 'onlyWith', row: 3, pupil: 'p3', partners: ['p4', 'p5'] },
    { kind: 'alone', row: 4, pupil: 'p6' },
  ];
  const ahead = asForecast({ ...input, rules });
  expect(drawnFreely(ahead)).toEqual(['p0', 'p4', 'p5', 'p7', 'p8', 'p9']);
  const [first] = drawsAhead(ahead, 's') as Iterable<PastDraw>;
  expect(first?.groups.flat()).toContain('p0');
});
