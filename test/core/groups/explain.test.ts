// What is said of groups: the weakest first, each criterion met or not, and for whom not.

import { describe, expect, test } from '@jest/globals';
import { checkGroups, explainGroups, seatAnew } from '../../../src/core/groups/explain';
import type { GroupVerdict } from '../../../src/core/groups/explain';
import { groupsOf, inputOf } from './support/class';

const unmet = (verdict: GroupVerdict | undefined): string[] =>
  (verdict?.criteria ?? []).filter(({ findings }) => findings.length > 0).map(({ id }) => id);

describe('explainGroups', () => {
  const about = {
    p0: { level: 3, supports: ['p7'] },
    p1: { level: 3 },
    p2: { level: 1 },
    p3: { level: 1 },
    p4: { level: 3 },
    p5: { level: 1 },
    p6: { level: 1 },
  };

  test('has the weakest group first, and says what it does not meet and for whom', () => {
    const groups = [
      ['p0', 'p1', 'p2', 'p3'],
      ['p4', 'p5', 'p6', 'p7'],
    ];
    const verdicts = explainGroups(inputOf(8, {}, about), groups);
    expect(verdicts.map(({ group }) => group)).toEqual([1, 0]);
    expect(verdicts.map(unmet)).toEqual([['supporter', 'challenge'], []]);
    expect(verdicts[1]?.weakness).toBe(0);
    expect(verdicts[0]?.criteria.flatMap(({ findings }) => findings)).toEqual([
      { code: 'no-supporter', params: { pupil: 'p7' } },
      { code: 'no-challenger', params: { pupil: 'p4' } },
    ]);
  });

  test('a broken consideration weighs more than anything else', () => {
    const rules = [{ kind: 'apart', row: 1, pupils: ['p0', 'p1'] } as const];
    const groups = [
      ['p4', 'p5', 'p6', 'p7'],
      ['p0', 'p1', 'p2', 'p3'],
    ];
    const verdicts = explainGroups(inputOf(8, { rules }, about), groups);
    expect(verdicts.map(({ group }) => group)).toEqual([1, 0]);
    expect(verdicts[0]?.criteria[0]).toMatchObject({ id: 'apart', hard: true });
  });

  test('what the class does not ask about is left out, and so is who has a place of their own', () => {
    const rules = [{ kind: 'alone', row: 1, pupil: 'p8' } as const];
    const input = inputOf(9, { rules });
    const verdicts = explainGroups(input, groupsOf(input));
    expect(verdicts).toHaveLength(2);
    expect(verdicts[0]?.criteria.map(({ id }) => id)).toEqual(['size', 'new', 'beside']);
  });
});

describe('checkGroups', () => {
  test('a proposal is in order', () => {
    const rules = [
      { kind: 'alone', row: 1, pupil: 'p8' },
      { kind: 'away', row: 2, pupil: 'p3' },
      { kind: 'apart', row: 3, pupils: ['p0', 'p1'] },
    ] as const;
    const input = inputOf(16, { rules });
    expect(checkGroups(input, groupsOf(input))).toEqual([]);
  });

  test('says who is missing, doubled or unknown, which sizes and rules are broken', () => {
    const rules = [{ kind: 'apart', row: 3, pupils: ['p0', 'p1'] } as const];
    const groups = [
      ['p0', 'p1', 'p2', 'x'],
      ['p3', 'p4', 'p5', 'p6', 'p6'],
    ];
    expect(checkGroups(inputOf(8, { rules }), groups)).toEqual([
      { code: 'pupil-unknown', params: { pupil: 'x' } },
      { code: 'pupil-placed-twice', params: { pupil: 'p6' } },
      { code: 'pupil-not-placed', params: { pupil: 'p7' } },
      {
        code: 'base-group-size',
        params: { size: 5, pupils: ['p3', 'p4', 'p5', 'p6', 'p6'], sizes: [4, 4] },
      },
      { code: 'rule-broken', params: { rule: 'apart', row: 3, pupils: ['p0', 'p1'] } },
    ]);
  });
});

test('after a swap the same pupils are seated anew, supporters beside', () => {
  const input = inputOf(8, {}, { p1: { supports: ['p0'] } });
  const groups = [
    ['p0', 'p2', 'p1', 'p3'],
    ['p4', 'p5', 'p6', 'p7'],
  ];
  const seated = seatAnew(input, groups, 's');
  expect(seated.map((group) => [...group].sort())).toEqual(groups.map((g) => [...g].sort()));
  expect(explainGroups(input, seated).flatMap(unmet)).toEqual([]);
});
