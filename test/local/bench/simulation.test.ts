// A year on paper: what happens between draws is heeded, and the report adds up.

import { describe, expect, test } from '@jest/globals';
import type { Plan } from '../../../src/local/bench/plan';
import { simulate } from '../../../src/local/bench/simulation';

const planOf = (size: number, more: Partial<Plan>): Plan => ({
  seed: 's',
  years: [3],
  pupils: Array.from({ length: size }, (_, i) => `p${i}`),
  rules: [],
  history: [],
  events: [],
  room: null,
  ...more,
});

const together = (groups: readonly (readonly string[])[], one: string, other: string): boolean =>
  groups.some((group) => group.includes(one) && group.includes(other));

describe('simulate', () => {
  test('counts repeats of a year and tells the first', () => {
    const { report, draws } = simulate(planOf(4, { years: [5] }));
    expect(draws).toHaveLength(5);
    expect(report.repeats).toBe(4);
    expect(report.unavoidable).toBe(4);
    expect(report.firstRepeat).toBe(4);
    expect(report.findings.map((finding) => finding.draw)).toContain(4);
  });

  test('counts anew each school year', () => {
    const { report } = simulate(planOf(4, { years: [3, 3] }));
    expect(report).toMatchObject({ repeats: 0, unavoidable: 0, firstRepeat: null });
  });

  test('takes earlier draws for this school year', () => {
    const history = [
      [
        ['p0', 'p1'],
        ['p2', 'p3'],
      ],
    ];
    const { draws, report } = simulate(planOf(4, { years: [2], history }));
    expect(report.repeats).toBe(0);
    expect(draws.some(({ groups }) => together(groups, 'p0', 'p1'))).toBe(false);
  });

  test('lets pupils leave, come and be away for one draw', () => {
    const events = [
      { before: 2, leave: ['p0'], join: ['q'], absent: ['p1'] },
      { before: 3, leave: [], join: [], absent: [] },
    ];
    const placed = simulate(planOf(6, { events })).draws.map(({ groups }) => groups.flat().sort());
    expect(placed).toEqual([
      ['p0', 'p1', 'p2', 'p3', 'p4', 'p5'],
      ['p2', 'p3', 'p4', 'p5', 'q'],
      ['p1', 'p2', 'p3', 'p4', 'p5', 'q'],
    ]);
  });

  test('keeps rules from their first draw to their last', () => {
    const rules = [{ kind: 'together' as const, pupils: ['p0', 'p1'], from: 2, to: 3 }];
    const { draws, report } = simulate(planOf(8, { years: [4], rules, seed: 'u' }));
    expect(together(draws[0]?.groups ?? [], 'p0', 'p1')).toBe(false);
    expect(draws.slice(1, 3).every(({ groups }) => together(groups, 'p0', 'p1'))).toBe(true);
    expect(together(draws[3]?.groups ?? [], 'p0', 'p1')).toBe(false);
    expect(report.repeats).toBe(1);
    expect(report.unavoidable).toBe(1);
  });

  test('says why where there is no draw, and goes on', () => {
    const rules = [
      { kind: 'together' as const, pupils: ['p0', 'p1'], from: 1, to: 9 },
      { kind: 'apart' as const, pupils: ['p0', 'p1'], from: 2, to: 2 },
    ];
    const { draws, report } = simulate(planOf(6, { rules }));
    expect(draws.map(({ groups }) => groups.length)).toEqual([3, 0, 3]);
    expect(report.findings.find((finding) => finding.draw === 2)).toEqual({
      draw: 2,
      code: 'rules-contradict',
      params: { rows: [1, 2], pupils: ['p0', 'p1'] },
    });
  });

  test('gives each group a desk when there is a room', () => {
    const desks = [1, 2, 3].map((i) => ({
      id: `LP${i}`,
      row: 1,
      column: 2 * i,
      seats: 2,
      front: true,
    }));
    const room = { desks, fixed: [{ pupil: 'p2', desk: 'LP3' }], front: [] };
    for (const draw of simulate(planOf(6, { room })).draws) {
      expect([...(draw.desks ?? [])].sort()).toEqual(['LP1', 'LP2', 'LP3']);
      expect(draw.groups[draw.desks?.indexOf('LP3') ?? -1]).toContain('p2');
    }
  });

  test('is the same for the same seed', () => {
    const drawn = (seed: string): string =>
      JSON.stringify(simulate(planOf(21, { seed })).draws.map(({ groups }) => groups));
    expect(drawn('x')).toBe(drawn('x'));
    expect(drawn('x')).not.toBe(drawn('y'));
  });
});
