// Plans for `simulate`: what is read, and that the field that is wrong is named.

import { describe, expect, test } from '@jest/globals';
import { PlanError, readPlan } from '../../../src/local/bench/plan';

const plan = (more: object): string =>
  JSON.stringify({
    model: 'pairs',
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

describe('readPlan', () => {
  test('reads the least there can be', () => {
    expect(readPlan(plan({}))).toEqual({
      seed: 's',
      years: [3],
      pupils: ['a', 'b', 'c', 'd'],
      rules: [],
      history: [],
      events: [],
      room: null,
    });
  });

  test('reads everything there can be', () => {
    const read = readPlan(
      plan({
        years: [2, 3],
        rules: [{ kind: 'apart', pupils: ['a', 'e'], from: 2, to: 3 }],
        history: [
          [
            ['a', 'b'],
            ['c', 'd', 'x'],
          ],
        ],
        events: [{ before: 2, leave: ['b'], join: [{ id: 'e' }], absent: ['c'] }],
        room: {
          desks: [{ id: 'LP1', row: 1, column: 1, seats: 2, front: true }],
          fixed: [{ pupil: 'a', desk: 'LP1' }],
          front: ['b'],
        },
      }),
    );
    expect(read.years).toEqual([2, 3]);
    expect(read.rules).toEqual([{ kind: 'apart', pupils: ['a', 'e'], from: 2, to: 3 }]);
    expect(read.history).toEqual([
      [
        ['a', 'b'],
        ['c', 'd', 'x'],
      ],
    ]);
    expect(read.events).toEqual([{ before: 2, leave: ['b'], join: ['e'], absent: ['c'] }]);
    expect(read.room?.desks[0]?.front).toBe(true);
  });

  test.each([
    ['{', 'plan'],
    ['[]', 'plan'],
    [plan({ model: 'rows' }), 'model'],
    [plan({ seed: 7 }), 'seed'],
    [plan({ draws: 0 }), 'draws'],
    [plan({ years: [19, 'x'] }), 'years[1]'],
    [plan({ pupils: [{ id: 'a' }] }), 'pupils'],
    [plan({ pupils: [{ id: 'a' }, { id: 'a' }] }), 'pupils'],
    [plan({ pupils: [{ id: 'a' }, { name: 'b' }] }), 'pupils[1].id'],
    [plan({ rules: [{ kind: 'near', pupils: ['a', 'b'] }] }), 'rules[0].kind'],
    [plan({ rules: [{ kind: 'apart', pupils: ['a', 'z'] }] }), 'rules[0].pupils'],
    [plan({ rules: [{ kind: 'apart', pupils: ['a', 'b'], to: 1.5 }] }), 'rules[0].to'],
    [plan({ history: [['a', 'b']] }), 'history[0][0]'],
    [plan({ events: [{ leave: ['a'] }] }), 'events[0].before'],
    [plan({ events: [{ before: 2, leave: ['z'] }] }), 'events[0].leave'],
    [plan({ events: [{ before: 2, join: [{ id: 'a' }] }] }), 'events[0].join'],
    [plan({ room: { desks: [{ id: 'LP1', row: 1, column: 1 }] } }), 'room.desks[0].seats'],
  ])('names the field that is wrong in %s', (json, field) => {
    expect(complaint(json).split(':')[0]).toBe(field);
  });
});
