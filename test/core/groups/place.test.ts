// Where a newcomer disturbs least: small groups first, considerations kept, then the criteria.
import { describe, expect, test } from '@jest/globals';
import { placeNewcomer } from '../../../src/core/groups/place';
import { inputOf } from './support/class';

const FOURS = [
  ['p0', 'p1', 'p2', 'p3'],
  ['p4', 'p5', 'p6', 'p7'],
];
const WITH_THREE = [...FOURS, ['p8', 'p9', 'p10']];

const groupsTried = (...given: Parameters<typeof placeNewcomer>): number[] =>
  placeNewcomer(...given).map(({ group }) => group);

describe('a newcomer', () => {
  test('joins the group of three, after the deputy and before those who lead next', () => {
    const [best] = placeNewcomer(inputOf(12), WITH_THREE, 'p11');
    expect(best).toMatchObject({ group: 2, broken: 0, findings: [] });
    const [leader, deputy, ...next] = ['p8', 'p9', 'p10'];
    expect(best?.groups).toEqual([...FOURS, [leader, deputy, 'p11', ...next]]);
  });

  test('does not join it against a consideration', () => {
    const rules = [{ kind: 'apart', row: 2, pupils: ['p9', 'p11'] }] as const;
    const tried = placeNewcomer(inputOf(12, { rules }), WITH_THREE, 'p11');
    expect(tried.map(({ group, broken }) => [group, broken])).toEqual([
      [0, 0],
      [1, 0],
      [2, 1],
    ]);
  });

  test('joins a group of four where nobody has met the pupil, before one where somebody has', () => {
    const partners = [[['p8', 'p2']]];
    expect(groupsTried(inputOf(9, { partners }), FOURS, 'p8')).toEqual([1, 0]);
    const there = placeNewcomer(inputOf(9, { partners }), FOURS, 'p8')[1];
    expect(there?.findings).toContainEqual({
      code: 'met-before',
      params: { pupils: ['p8', 'p2'], times: 1 },
    });
  });

  test('sits where a supporter is, however it suits otherwise', () => {
    const about = { p0: { supports: ['p8'] } };
    const partners = [[['p8', 'p1', 'p2']]];
    expect(groupsTried(inputOf(9, { partners }, about), FOURS, 'p8')[0]).toBe(0);
  });

  test('never makes a group of six, though all are full', () => {
    expect(placeNewcomer(inputOf(6), [['p0', 'p1', 'p2', 'p3', 'p4']], 'p5')).toEqual([]);
  });

  test('is the last of two at a table', () => {
    const [best] = placeNewcomer(inputOf(11), [...FOURS, ['p8', 'p9']], 'p10');
    expect(best?.groups[2]).toEqual(['p8', 'p9', 'p10']);
  });

  test('joins one who is left alone only where there is no group', () => {
    const alone = [...FOURS, ['p8']];
    expect(groupsTried(inputOf(10), alone, 'p9')).toEqual([0, 1, 2]);
  });

  test('who comes back is with those of before, unless there is no room or it may not be', () => {
    const mates = ['p5', 'p6'];
    expect(groupsTried(inputOf(12), WITH_THREE, 'p11', mates)[0]).toBe(1);
    const five = [FOURS[0]!, [...FOURS[1]!, 'p7b'], WITH_THREE[2]!];
    expect(groupsTried(inputOf(13), five, 'p11', mates)).toEqual([2, 0]);
    const rules = [{ kind: 'apart', row: 2, pupils: ['p4', 'p11'] }] as const;
    expect(groupsTried(inputOf(12, { rules }), WITH_THREE, 'p11', mates)).toEqual([2, 0, 1]);
  });

  test('who is to have a place of their own gets one', () => {
    const rules = [{ kind: 'alone', row: 2, pupil: 'p8' }] as const;
    const [only, ...others] = placeNewcomer(inputOf(9, { rules }), FOURS, 'p8');
    expect(only).toMatchObject({ group: 2, groups: [...FOURS, ['p8']] });
    expect(others).toEqual([]);
  });
});
