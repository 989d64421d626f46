// What is refused before any draw, and that it names the pupils and rows that stand in the way.

import { describe, expect, test } from '@jest/globals';
import { companyOf } from '../../src/core/company';
import { contradictions, rulesAboutGroups } from '../../src/core/contradictions';
import type { Rule } from '../../src/core/model';

const class6 = ['a', 'b', 'c', 'd', 'e', 'f'];
const apart = (row: number, ...pupils: string[]): Rule => ({ kind: 'apart', row, pupils });
const together = (row: number, ...pupils: string[]): Rule => ({ kind: 'together', row, pupils });
const onlyWith = (row: number, pupil: string, ...partners: string[]): Rule => ({
  kind: 'onlyWith',
  row,
  pupil,
  partners,
});
const alone = (row: number, pupil: string): Rule => ({ kind: 'alone', row, pupil });
const away = (row: number, pupil: string): Rule => ({ kind: 'away', row, pupil });

describe('contradictions', () => {
  test('finds none in a class without considerations', () => {
    expect(contradictions(class6, [])).toEqual([]);
  });

  test('refuses a class with nobody to pair', () => {
    expect(contradictions(['a'], [])).toEqual([{ code: 'class-too-small', params: { count: 1 } }]);
    expect(contradictions(['a', 'b'], [away(2, 'b')])).toEqual([
      { code: 'class-too-small', params: { count: 1 } },
    ]);
  });

  test('apart and together about the same two', () => {
    expect(contradictions(class6, [apart(2, 'a', 'b'), together(5, 'b', 'a')])).toEqual([
      { code: 'rules-contradict', params: { rows: [2, 5], pupils: ['a', 'b'] } },
    ]);
  });

  test('apart against a chain of together', () => {
    const rules = [together(2, 'a', 'b'), together(3, 'b', 'c'), apart(4, 'a', 'c')];
    expect(contradictions([...class6, 'g'], rules)).toEqual([
      { code: 'rules-contradict', params: { rows: [2, 3, 4], pupils: ['a', 'c'] } },
    ]);
  });

  test('together too many for a group', () => {
    const rules = [together(2, 'a', 'b'), together(3, 'c', 'd'), together(4, 'b', 'd')];
    expect(contradictions(class6, rules)).toEqual([
      { code: 'rules-contradict', params: { rows: [2, 3, 4], pupils: ['a', 'b', 'c', 'd'] } },
    ]);
  });

  test('together against only with', () => {
    expect(contradictions(class6, [together(2, 'a', 'b'), onlyWith(3, 'a', 'c')])).toEqual([
      { code: 'rules-contradict', params: { rows: [2, 3], pupils: ['a', 'b'] } },
    ]);
  });

  test('together against alone', () => {
    expect(contradictions(class6, [together(2, 'a', 'b'), alone(3, 'a')])).toEqual([
      { code: 'rules-contradict', params: { rows: [2, 3], pupils: ['a'] } },
    ]);
  });

  test('only with somebody who is away leaves nobody', () => {
    expect(contradictions(class6, [onlyWith(2, 'a', 'b'), away(3, 'b')])).toEqual([
      { code: 'pupil-without-partner', params: { pupil: 'a', rows: [2] } },
    ]);
  });

  test('apart from everybody leaves nobody, and the rows are named', () => {
    const rules = [apart(2, 'a', 'b'), apart(3, 'a', 'c'), onlyWith(4, 'd', 'b', 'c')];
    expect(contradictions(['a', 'b', 'c', 'd'], rules)).toEqual([
      { code: 'pupil-without-partner', params: { pupil: 'a', rows: [2, 3, 4] } },
    ]);
  });

  test('everybody else in a couple leaves nobody in an even class', () => {
    const rules = [together(2, 'a', 'b'), apart(3, 'c', 'd')];
    const found = contradictions(['a', 'b', 'c', 'd'], rules);
    expect(found.map((finding) => finding.code)).toEqual([
      'pupil-without-partner',
      'pupil-without-partner',
    ]);
    expect(found[0]?.params).toEqual({ pupil: 'c', rows: [2, 3] });
  });

  test('a couple takes in a third in an odd class', () => {
    expect(contradictions(['a', 'b', 'c'], [together(2, 'a', 'b')])).toEqual([]);
    expect(contradictions(['a', 'b', 'c'], [together(2, 'a', 'b'), apart(3, 'a', 'c')])).toEqual([
      { code: 'pupil-without-partner', params: { pupil: 'c', rows: [2, 3] } },
    ]);
  });

  test('own place for one of two leaves the other nobody', () => {
    expect(contradictions(['a', 'b'], [alone(2, 'a')])).toEqual([
      { code: 'pupil-without-partner', params: { pupil: 'b', rows: [2] } },
    ]);
  });

  test('base groups have room for chains, and for who may be with few', () => {
    const chain = [together(2, 'a', 'b', 'c'), together(3, 'c', 'd')];
    expect(contradictions(class6, chain, 'groups')).toEqual([]);
    expect(contradictions(class6, [onlyWith(2, 'a', 'b'), away(3, 'b')], 'groups')).toEqual([]);
    const all = [...chain, together(4, 'd', 'e', 'f')];
    expect(contradictions(class6, all, 'groups')).toMatchObject([{ code: 'rules-contradict' }]);
    const apartToo = [...chain, apart(5, 'a', 'd')];
    expect(contradictions(class6, apartToo, 'groups')).toMatchObject([
      { code: 'rules-contradict', params: { pupils: ['a', 'd'] } },
    ]);
  });

  test('rules about pupils who are away or gone hold nothing', () => {
    const rules = [
      away(2, 'a'),
      apart(3, 'a', 'b'),
      together(4, 'a', 'b'),
      onlyWith(5, 'a', 'x'),
      together(6, 'b', 'x'),
      onlyWith(7, 'x', 'y'),
    ];
    expect(contradictions(class6, rules)).toEqual([]);
  });
});

test('what is about groups is about who sits with whom, of those who are there', () => {
  const rules: Rule[] = [
    apart(2, 'a', 'b'),
    together(3, 'a', 'c'),
    onlyWith(4, 'd', 'e'),
    alone(5, 'f'),
    { kind: 'place', row: 6, pupil: 'a', desk: 'LP1' },
    { kind: 'front', row: 7, pupil: 'a' },
    away(8, 'g'),
    apart(9, 'g', 'h'),
  ];
  const about = rulesAboutGroups(companyOf([...class6, 'g'], rules), rules);
  expect(about.map(({ row }) => row)).toEqual([2, 3, 4, 5]);
});
