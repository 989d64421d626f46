// Base groups on paper: what happens between compositions is heeded, and the report adds up.

import { describe, expect, test } from '@jest/globals';
import { playGroups } from '../../../src/local/bench/group-proofs';

const together = (groups: readonly (readonly string[])[], ...ids: string[]): boolean =>
  groups.some((group) => ids.every((id) => group.includes(id)));

describe('simulateGroups', () => {
  test('counts repeats over all years, and those that nothing avoids', () => {
    const { draws, report } = playGroups(8, 's', {}, { years: [2, 1] });
    expect(draws.map(({ groups }) => groups.map((group) => group.length))).toEqual([
      [4, 4],
      [4, 4],
      [4, 4],
    ]);
    // 12 meetings a composition; of 28 pairs 4 across are new each time at least.
    expect(report).toMatchObject({ unavoidable: 8, firstRepeat: 2 });
    expect(report.repeats).toBeGreaterThanOrEqual(8);
    expect(report.repeats).toBeLessThanOrEqual(12);
  });

  test('takes earlier groups and earlier learning partners into account', () => {
    const partners = [
      ['p0', 'p1'],
      ['p2', 'p3'],
      ['p4', 'p5'],
      ['p6', 'p7'],
    ];
    const { draws, report } = playGroups(8, 's', {}, { years: [1], history: [partners] });
    // Two groups of four from four pairs that are to be parted: one of each pair in each group.
    expect(partners.filter((two) => together(draws[0]?.groups ?? [], ...two))).toEqual([]);
    expect(report).toMatchObject({ repeats: 0, unavoidable: 0, firstRepeat: null });
  });

  test('lets pupils leave, come and be away for one composition', () => {
    const events = [
      { before: 2, leave: ['p0'], join: ['q'], absent: ['p1'] },
      { before: 3, leave: [], join: [], absent: [] },
    ];
    const { draws } = playGroups(8, 's', {}, { years: [3], events });
    expect(draws.map(({ groups }) => groups.flat().sort())).toEqual([
      ['p0', 'p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7'],
      ['p2', 'p3', 'p4', 'p5', 'p6', 'p7', 'q'],
      ['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7', 'q'],
    ]);
  });

  test('keeps rules from their first composition to their last', () => {
    const rules = [{ kind: 'together' as const, pupils: ['p0', 'p1'], from: 2, to: 3 }];
    const { draws } = playGroups(16, 'u', {}, { years: [4], rules });
    expect(draws.map(({ groups }) => together(groups, 'p0', 'p1'))).toEqual([
      expect.any(Boolean),
      true,
      true,
      false,
    ]);
  });

  test('says why where there are no groups, and goes on', () => {
    const rules = [{ kind: 'apart' as const, pupils: ['p0', 'p1', 'p2'], from: 2, to: 2 }];
    const { draws, report } = playGroups(8, 's', {}, { years: [3], rules });
    expect(draws.map(({ groups }) => groups.length)).toEqual([2, 0, 2]);
    expect(report.findings).toEqual([
      { draw: 2, code: 'no-draw-possible', params: { proved: false, rows: [1] } },
    ]);
  });

  test('says whom a criterion fails', () => {
    const known = new Map([
      ['p0', { id: 'p0', level: 3 }],
      ...[1, 2, 3, 4, 5, 6, 7].map((i) => [`p${i}`, { id: `p${i}`, level: 1 }] as const),
    ]);
    const { report } = playGroups(8, 's', { known }, { years: [1] });
    expect(report.findings).toContainEqual({
      draw: 1,
      code: 'no-challenger',
      params: { pupil: 'p0' },
    });
  });

  test('gives each group a table when there is a room', () => {
    const desks = [1, 2, 3].map((i) => ({
      id: `G${i}`,
      row: 1,
      column: 3 * i,
      seats: 4,
      front: true,
    }));
    const room = { desks, fixed: [{ pupil: 'p2', desk: 'G3' }], front: [] };
    for (const draw of playGroups(12, 's', {}, { years: [3], room }).draws) {
      expect([...(draw.desks ?? [])].sort()).toEqual(['G1', 'G2', 'G3']);
      expect(draw.groups[draw.desks?.indexOf('G3') ?? -1]).toContain('p2');
    }
  });

  test('groups of five go round', () => {
    const { draws } = playGroups(9, 's', { remainder: 5 }, { years: [9] });
    const turns = new Map<string, number>();
    for (const { groups } of draws) {
      for (const id of groups.find((group) => group.length === 5) ?? []) {
        turns.set(id, (turns.get(id) ?? 0) + 1);
      }
    }
    expect(turns.size).toBe(9);
    expect(Math.max(...turns.values()) - Math.min(...turns.values())).toBeLessThanOrEqual(2);
  });
});
