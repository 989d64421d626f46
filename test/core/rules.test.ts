// One case for each kind that is never broken: who may sit so, who may not, and whom that names.

import { describe, expect, test } from '@jest/globals';
import { checkDesks } from '../../src/core/check-desks';
import type { Desk, DeskId, HardKind, PupilId, Rule } from '../../src/core/model';
import { activeRules, brokenRules, pupilsNamed, ruleKinds } from '../../src/core/rules';

interface Seated {
  readonly groups: readonly (readonly PupilId[])[];
  /** Beside `groups`; a kind that is not about desks needs none. */
  readonly desks?: readonly DeskId[];
}

interface Case {
  readonly rules: readonly Rule[];
  readonly kept: readonly [Seated, ...Seated[]];
  /** With whom is named, a list for each time it is broken. */
  readonly broken: readonly [Broken, ...Broken[]];
}
type Broken = readonly [Seated, ...(readonly PupilId[])[]];

const desk = (id: DeskId): Desk => ({ id, row: 1, column: 1, seats: 2, front: false });
const ROOM = [desk('LP1'), desk('LP2')];

const sit = (...groups: string[][]): Seated => ({ groups });
const at = (desks: DeskId[], ...groups: string[][]): Seated => ({ groups, desks });

/** A hard kind without a case here does not compile. */
const CASES: Readonly<Record<HardKind, Case>> = {
  apart: {
    rules: [{ kind: 'apart', row: 2, pupils: ['a', 'b', 'c'] }],
    kept: [sit(['a', 'd'], ['b', 'e'], ['c', 'f'])],
    broken: [
      [sit(['a', 'b'], ['c', 'f']), ['a', 'b']],
      [sit(['d', 'c', 'a']), ['c', 'a']],
    ],
  },
  together: {
    rules: [{ kind: 'together', row: 2, pupils: ['a', 'b'] }],
    kept: [sit(['a', 'b', 'c']), sit(['a', 'c'])],
    broken: [[sit(['a', 'c'], ['b', 'd']), ['a', 'b']]],
  },
  onlyWith: {
    rules: [
      { kind: 'onlyWith', row: 2, pupil: 'a', partners: ['b'] },
      { kind: 'onlyWith', row: 3, pupil: 'a', partners: ['c'] },
    ],
    kept: [sit(['a', 'b', 'c']), sit(['b', 'd'])],
    broken: [[sit(['a', 'd']), ['a', 'd']]],
  },
  alone: {
    rules: [{ kind: 'alone', row: 2, pupil: 'a' }],
    kept: [sit(['a'], ['b', 'c']), sit(['b', 'c'])],
    broken: [[sit(['a', 'b']), ['a']]],
  },
  away: {
    rules: [{ kind: 'away', row: 2, pupil: 'a' }],
    kept: [sit(['b', 'c'])],
    broken: [
      [sit(['a', 'b']), ['a']],
      [sit(['a']), ['a']],
    ],
  },
  place: {
    rules: [{ kind: 'place', row: 2, pupil: 'a', desk: 'LP1' }],
    kept: [at(['LP2', 'LP1'], ['c', 'd'], ['a', 'b']), at(['LP2'], ['c', 'd'])],
    broken: [[at(['LP1', 'LP2'], ['c', 'd'], ['a', 'b']), ['a']]],
  },
};

/** Whom each broken consideration names, whether groups or desks break it. */
function named(kind: HardKind, { groups, desks }: Seated): (readonly PupilId[])[] {
  const { rules } = CASES[kind];
  const ofDesks = desks === undefined ? [] : checkDesks({ groups, desks: ROOM, rules }, desks);
  return [...brokenRules(rules, groups), ...ofDesks].map(({ code, params }) => {
    expect([code, params]).toEqual(['rule-broken', expect.objectContaining({ rule: kind })]);
    return code === 'rule-broken' ? params.pupils : [];
  });
}

describe.each(Object.keys(CASES) as HardKind[])('%s', (kind) => {
  const { kept, broken } = CASES[kind];

  test.each(kept)('is kept by %j', (seated) => {
    expect(named(kind, seated)).toEqual([]);
  });

  test.each(broken)('is broken by %j, told with %j', (seated, ...pupils) => {
    expect(named(kind, seated)).toEqual(pupils);
  });
});

describe('the catalogue', () => {
  test('says which rule was broken, in which row', () => {
    const rules: Rule[] = [{ kind: 'apart', row: 7, pupils: ['a', 'b'] }];
    expect(brokenRules(rules, [['b', 'a']])).toEqual([
      { code: 'rule-broken', params: { rule: 'apart', row: 7, pupils: ['b', 'a'] } },
    ]);
  });

  test('knows everybody a rule names', () => {
    expect(pupilsNamed({ kind: 'onlyWith', row: 2, pupil: 'a', partners: ['b', 'c'] })).toEqual([
      'a',
      'b',
      'c',
    ]);
  });

  test('tells hard ones before soft ones', () => {
    const hard = Object.values(ruleKinds).map((kind) => kind.hard);
    expect(hard).toEqual(hard.slice().sort((a, b) => Number(b) - Number(a)));
  });
});

describe('activeRules', () => {
  test('keeps those that hold on the day, first and last day included', () => {
    const rules: Rule[] = [
      { kind: 'front', row: 2, pupil: 'a', from: '2026-09-01', to: '2026-09-30' },
      { kind: 'front', row: 3, pupil: 'b', from: '2026-10-01' },
      { kind: 'front', row: 4, pupil: 'c' },
    ];
    const rows = (date: string): number[] => activeRules(rules, date).map((rule) => rule.row);
    expect(rows('2026-08-31')).toEqual([4]);
    expect(rows('2026-09-01')).toEqual([2, 4]);
    expect(rows('2026-09-30')).toEqual([2, 4]);
    expect(rows('2026-10-01')).toEqual([3, 4]);
  });
});
