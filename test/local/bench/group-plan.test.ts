// Plans for base groups: what is read, and that the field that is wrong is named.

import { describe, expect, test } from '@jest/globals';
import { PlanError, readPlan } from '../../../src/local/bench/plan';

const plan = (more: object): string =>
  JSON.stringify({
    model: 'groups',
    seed: 's',
    draws: 3,
    pupils: [{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'd' }],
    ...more,
  });

function complaint(json: string): string {
  try {
    readPlan(json);
  } catch (error) {
    if (error instanceof PlanError) return error.message;
    throw error;
  }
  return '';
}

describe('readPlan of groups', () => {
  test('reads the least there can be: fours and threes, four periods, the balance in the middle', () => {
    expect(readPlan(plan({})).groups).toEqual({
      remainder: 3,
      balance: 0.5,
      periods: [4],
      known: new Map(['a', 'b', 'c', 'd'].map((id) => [id, { id }])),
    });
  });

  test('reads what is known of pupils, those who join too', () => {
    const { groups } = readPlan(
      plan({
        pupils: [{ id: 'a', school: 'A', gender: 'J', level: 3, supports: ['b'] }, { id: 'b' }],
        events: [{ before: 2, join: [{ id: 'e', level: 7 }] }],
        groups: { size: 4, remainder: 5, balance: 0, periods: [4, 4, 3] },
      }),
    );
    expect(groups).toMatchObject({ remainder: 5, balance: 0, periods: [4, 4, 3] });
    expect(groups?.known.get('a')).toEqual({
      id: 'a',
      school: 'A',
      gender: 'J',
      level: 3,
      supports: ['b'],
    });
    expect(groups?.known.get('e')).toEqual({ id: 'e', level: 7 });
  });

  test.each([
    [plan({ pupils: [{ id: 'a', level: 'x' }, { id: 'b' }] }), 'pupils[0].level'],
    [plan({ pupils: [{ id: 'a', supports: ['z'] }, { id: 'b' }] }), 'pupils'],
    [plan({ pupils: [{ id: 'a', school: 1 }, { id: 'b' }] }), 'pupils[0].school'],
    [plan({ groups: { size: 6 } }), 'groups.size'],
    [plan({ groups: { remainder: 4 } }), 'groups.remainder'],
    [plan({ groups: { balance: 2 } }), 'groups.balance'],
    [plan({ groups: { periods: 0 } }), 'groups.periods'],
    [plan({ groups: { periods: [4, 'x'] } }), 'groups.periods[1]'],
    [plan({ events: [{ before: 2, join: [{ id: 'e', gender: 2 }] }] }), 'events[0].join[0].gender'],
  ])('names the field that is wrong in %s', (json, field) => {
    expect(complaint(json).split(':')[0]).toBe(field);
  });
});
