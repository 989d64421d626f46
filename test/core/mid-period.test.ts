// Pairs in mid-period: as little as can be is changed, and what comes out may be saved.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { amends, MID_PERIOD, withoutContinued } from '../../src/core/amended';
import { checkDraw } from '../../src/core/check';
import { checkDesks } from '../../src/core/check-desks';
import { looseIn, mendPairs, type MidPeriod } from '../../src/core/mid-period';
import type { Desk, DrawEvent, Rule } from '../../src/core/model';

const DESKS: Desk[] = Array.from({ length: 8 }, (_, i) => ({
  id: `LP${i + 1}`,
  row: 1,
  column: 1 + 3 * i,
  seats: 2,
  front: i < 3,
}));

/** p0 and p1 at LP1, p2 and p3 at LP2 …; an odd last one is third at the last desk. */
function seated(count: number) {
  const ids = Array.from({ length: count }, (_, i) => `p${i}`);
  const pairs = Math.floor(count / 2);
  const groups = Array.from({ length: pairs }, (_, i) =>
    i === pairs - 1 ? ids.slice(2 * i) : ids.slice(2 * i, 2 * i + 2),
  );
  return { groups, desks: groups.map((_, i) => `LP${i + 1}`) };
}

const input = (pupils: readonly string[], changes: Partial<MidPeriod> = {}): MidPeriod => ({
  pupils,
  rules: [],
  history: [],
  yearStart: '2026-08-01',
  desks: DESKS,
  ...changes,
});

const without = (count: number, ...gone: number[]): string[] =>
  Array.from({ length: count }, (_, i) => `p${i}`).filter(
    (id) => !gone.includes(Number(id.slice(1))),
  );

const past = (groups: string[][]) => [
  { nr: 1, className: '5A', from: '2026-09-01', groups, desks: [] },
];

describe('a partner who leaves', () => {
  test('nobody is alone: nothing to mend', () => {
    expect(mendPairs(input(without(8, 0, 1)), seated(8))).toBeNull();
    expect(looseIn(input(without(7, 6)), seated(7))).toEqual([]);
  });

  test('who is left joins the nearest pair as the third', () => {
    const mended = mendPairs(input(without(8, 5)), seated(8));
    expect(mended?.fresh).toEqual([['p4', 'p2', 'p3']]);
    expect(mended?.desks[mended.groups.findIndex((group) => group.includes('p4'))]).toBe('LP2');
  });

  test('… but rather one near the board, when that is agreed', () => {
    const rules: Rule[] = [{ kind: 'front', row: 3, pupil: 'p8' }];
    const far = mendPairs(input(without(10, 9)), seated(10))!;
    expect(far.desks[far.groups.findIndex((group) => group.includes('p8'))]).toBe('LP4');
    const near = mendPairs(input(without(10, 9), { rules }), seated(10))!;
    expect(near.desks[near.groups.findIndex((group) => group.includes('p8'))]).toBe('LP3');
  });

  test('… and moves to a desk there that is free', () => {
    const rules: Rule[] = [{ kind: 'front', row: 3, pupil: 'ny' }];
    const { groups } = seated(6);
    const behind = { groups, desks: ['LP5', 'LP6', 'LP7'] };
    const mended = mendPairs(input([...without(6, 5), 'ny'], { rules }), behind)!;
    expect(mended.fresh).toEqual([['p4', 'ny']]);
    expect(mended.desks[mended.groups.indexOf(mended.fresh[0]!)]).toBe('LP1');
  });

  test('… but rather one with whom none has sat before, and one it may sit with', () => {
    const history = past([
      ['p4', 'p2'],
      ['p0', 'p1'],
      ['p3', 'p5'],
      ['p6', 'p7'],
    ]);
    expect(mendPairs(input(without(8, 5), { history }), seated(8))?.fresh).toEqual([
      ['p4', 'p6', 'p7'],
    ]);
    const rules: Rule[] = [{ kind: 'apart', pupils: ['p4', 'p7'], row: 2 }];
    expect(mendPairs(input(without(8, 5), { history, rules }), seated(8))?.fresh).toEqual([
      ['p4', 'p0', 'p1'],
    ]);
  });

  test('two who are left become a pair at a desk of theirs', () => {
    const mended = mendPairs(input(without(8, 1, 6)), seated(8));
    expect(mended?.fresh).toEqual([['p0', 'p7']]);
    expect(['LP1', 'LP4']).toContain(mended?.desks[mended.groups.length - 1]);
  });

  test('two who may not are each given a partner of one pair, the others stay', () => {
    const rules: Rule[] = [{ kind: 'apart', pupils: ['p0', 'p7'], row: 2 }];
    const mended = mendPairs(input(without(8, 1, 6), { rules }), seated(8));
    expect(mended?.fresh).toHaveLength(2);
    expect(mended?.groups).toHaveLength(3);
  });

  test('of a group of three one comes along, when the class comes out even again', () => {
    const mended = mendPairs(input(without(9, 1)), seated(9));
    expect(mended?.fresh.map((group) => group.length)).toEqual([2, 2]);
    expect(mended?.fresh.flat().sort()).toEqual(['p0', 'p6', 'p7', 'p8']);
  });

  test('who is away for the period is as one who left', () => {
    const rules: Rule[] = [{ kind: 'away', pupil: 'p5', row: 2 }];
    expect(mendPairs(input(without(8), { rules }), seated(8))?.fresh).toEqual([['p4', 'p2', 'p3']]);
  });

  test('a fixed place is kept', () => {
    const rules: Rule[] = [{ kind: 'place', pupil: 'p4', desk: 'LP3', row: 2 }];
    const mended = mendPairs(input(without(8, 5), { rules }), seated(8));
    expect(mended?.desks[mended.groups.findIndex((group) => group.includes('p4'))]).toBe('LP3');
  });
});

describe('somebody who comes', () => {
  test('is the third of a pair, or takes one of three along to a free desk', () => {
    const even = mendPairs(input([...without(8), 'ny']), seated(8));
    expect(even?.fresh).toHaveLength(1);
    expect(even?.fresh[0]).toHaveLength(3);
    const odd = mendPairs(input([...without(9), 'ny']), seated(9));
    expect(odd?.fresh.map((group) => group.length)).toEqual([2, 2]);
    expect(odd?.desks[odd.groups.findIndex((group) => group.includes('ny'))]).toBe('LP5');
  });

  test('gets a desk alone who has a place of their own', () => {
    const rules: Rule[] = [{ kind: 'alone', pupil: 'ny', row: 2 }];
    const mended = mendPairs(input([...without(8), 'ny'], { rules }), seated(8));
    expect(mended?.fresh).toEqual([['ny']]);
  });
});

test('too many for a small change', () => {
  expect(mendPairs(input(without(16, 0, 2, 4, 6, 8)), seated(16))).toBeNull();
});

test('whatever happens: in order, few are moved, and the answer is the same again', () => {
  const arbitrary = fc.record({
    count: fc.integer({ min: 8, max: 15 }),
    gone: fc.uniqueArray(fc.nat(14), { maxLength: 3 }),
    come: fc.nat(1),
    apart: fc.array(fc.tuple(fc.nat(14), fc.nat(14)), { maxLength: 3 }),
  });
  let mendings = 0;
  fc.assert(
    fc.property(arbitrary, ({ count, gone, come, apart }) => {
      const standing = seated(count);
      const rules: Rule[] = apart
        .filter(
          ([a, b]) =>
            a !== b && !standing.groups.some((g) => g.includes(`p${a}`) && g.includes(`p${b}`)),
        )
        .map(([a, b]) => ({ kind: 'apart', pupils: [`p${a}`, `p${b}`], row: 2 }));
      const asked = input([...without(count, ...gone), ...(come ? ['ny'] : [])], { rules });
      const loose = looseIn(asked, standing);
      const mended = mendPairs(asked, standing);
      if (mended === null) return;
      mendings++;
      expect(checkDraw(asked, mended.groups)).toEqual([]);
      expect(checkDesks({ ...asked, groups: mended.groups }, mended.desks)).toEqual([]);
      // Loose ones, and at most two groups of others.
      expect(mended.fresh.flat().length).toBeLessThanOrEqual(loose.length + 6);
      for (const group of mended.groups.filter((one) => !mended.fresh.includes(one))) {
        const at = standing.groups.findIndex((one) => one.includes(group[0] ?? ''));
        expect(standing.groups[at]).toEqual(expect.arrayContaining([...group]));
        expect(mended.desks[mended.groups.indexOf(group)]).toBe(standing.desks[at]);
      }
      expect(mendPairs(asked, standing)).toEqual(mended);
    }),
    { numRuns: 300 },
  );
  expect(mendings).toBeGreaterThan(100);
});

describe('an amended draw in the history', () => {
  const event = (nr: number, groups: string[][], changes: Partial<DrawEvent> = {}): DrawEvent => ({
    ...{
      kind: 'pairs',
      nr,
      className: '5A',
      from: '2026-11-23',
      groups,
      by: '',
      draftId: `d${nr}`,
    },
    ...{ desks: groups.map((_, i) => `LP${i + 1}`), at: '2026-11-23T08:05:00+01:00' },
    ...{ seed: 's', algorithm: 'a', input: 'i', adjusted: false },
    ...changes,
  });
  const first = event(1, [
    ['a', 'b'],
    ['c', 'd'],
    ['e', 'f'],
  ]);
  const amended = (at: string, changes: Partial<DrawEvent> = {}): DrawEvent =>
    event(
      2,
      [
        ['c', 'd'],
        ['a', 'e', 'f'],
      ],
      { at, algorithm: MID_PERIOD, ...changes },
    );

  test('counts company that went on once, and company that ended after three days', () => {
    const draws = withoutContinued([first, amended('2026-11-26T09:00:00+01:00')]);
    expect(draws.map(({ groups }) => groups)).toEqual([
      [['a', 'b']],
      [
        ['c', 'd'],
        ['a', 'e', 'f'],
      ],
    ]);
    expect(draws[0]?.desks).toEqual(['LP1']);
  });

  test('company that ended sooner has not been', () => {
    expect(withoutContinued([first, amended('2026-11-25T09:00:00+01:00')])).toHaveLength(1);
  });

  test('of another day, another class or another kind nothing is touched', () => {
    for (const changes of [{ from: '2026-12-07' }, { className: '5B' }, { algorithm: 'a' }]) {
      const later = amended('2026-12-10T09:00:00+01:00', changes);
      expect([amends(later, first), withoutContinued([first, later])]).toEqual([
        false,
        [first, later],
      ]);
    }
  });
});
