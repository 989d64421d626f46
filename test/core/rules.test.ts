// One test for each kind of consideration, of the same name: three facts and no search.

import { describe, expect, test } from '@jest/globals';
import type { Rule } from '../../src/core/model';
import { activeRules, brokenRules, pupilsNamed, ruleKinds } from '../../src/core/rules';

const broken = (rules: readonly Rule[], groups: string[][]): string[][] =>
  brokenRules(rules, groups).flatMap((finding) =>
    finding.code === 'rule-broken' ? [finding.params.pupils] : [],
  );

describe('each kind', () => {
  test('apart', () => {
    const rules: Rule[] = [{ kind: 'apart', row: 2, pupils: ['a', 'b', 'c'] }];
    expect(
      broken(rules, [
        ['a', 'd'],
        ['b', 'e'],
        ['c', 'f'],
      ]),
    ).toEqual([]);
    expect(
      broken(rules, [
        ['a', 'b'],
        ['c', 'f'],
      ]),
    ).toEqual([['a', 'b']]);
    expect(broken(rules, [['d', 'c', 'a']])).toEqual([['c', 'a']]);
  });

  test('together', () => {
    const rules: Rule[] = [{ kind: 'together', row: 2, pupils: ['a', 'b'] }];
    expect(broken(rules, [['a', 'b', 'c']])).toEqual([]);
    expect(
      broken(rules, [
        ['a', 'c'],
        ['b', 'd'],
      ]),
    ).toEqual([['a', 'b']]);
    expect(broken(rules, [['a', 'c']])).toEqual([]);
  });

  test('onlyWith', () => {
    const rules: Rule[] = [
      { kind: 'onlyWith', row: 2, pupil: 'a', partners: ['b'] },
      { kind: 'onlyWith', row: 3, pupil: 'a', partners: ['c'] },
    ];
    expect(broken(rules, [['a', 'b', 'c']])).toEqual([]);
    expect(broken(rules, [['a', 'd']])).toEqual([['a', 'd']]);
    expect(broken(rules, [['b', 'd']])).toEqual([]);
  });

  test('alone', () => {
    const rules: Rule[] = [{ kind: 'alone', row: 2, pupil: 'a' }];
    expect(broken(rules, [['a'], ['b', 'c']])).toEqual([]);
    expect(broken(rules, [['a', 'b']])).toEqual([['a']]);
    expect(broken(rules, [['b', 'c']])).toEqual([]);
  });

  test('away', () => {
    const rules: Rule[] = [{ kind: 'away', row: 2, pupil: 'a' }];
    expect(broken(rules, [['b', 'c']])).toEqual([]);
    expect(broken(rules, [['a', 'b']])).toEqual([['a']]);
    expect(broken(rules, [['a']])).toEqual([['a']]);
  });

  test('place', () => {
    const rules: Rule[] = [{ kind: 'place', row: 2, pupil: 'a', desk: 'LP1' }];
    expect(broken(rules, [['a', 'b']])).toEqual([]);
    expect(pupilsNamed(rules[0] as Rule)).toEqual(['a']);
    expect(ruleKinds.place.about).toBe('seats');
  });

  test('front', () => {
    const rules: Rule[] = [{ kind: 'front', row: 2, pupil: 'a' }];
    expect(broken(rules, [['a', 'b']])).toEqual([]);
    expect(pupilsNamed(rules[0] as Rule)).toEqual(['a']);
    expect(ruleKinds.front.hard).toBe(false);
  });
});

describe('the catalogue', () => {
  test('says which rule was broken, in which row', () => {
    const rules: Rule[] = [{ kind: 'apart', row: 7, pupils: ['a', 'b'] }];
    expect(brokenRules(rules, [['b', 'a']])).toEqual([
      { code: 'rule-broken', params: { rule: 'apart', row: 7, pupils: ['b', 'a'] } },
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
