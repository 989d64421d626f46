// «Slå sammen par»: everybody in one group of four with neighbours, considerations kept.

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { joinPairs } from '../../src/core/joined-pairs';
import type { Desk, Rule } from '../../src/core/model';

const room = (count: number): Desk[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `LP${i + 1}`,
    row: 1 + 2 * Math.floor(i / 2),
    column: 1 + 5 * (i % 2),
    seats: 2,
    front: i < 2,
  }));

const seated = (count: number, trio = false) => ({
  groups: Array.from({ length: count }, (_, i) =>
    i === 0 && trio ? ['a0', 'b0', 'c0'] : [`a${i}`, `b${i}`],
  ),
  desks: room(count).map(({ id }) => id),
});

const apart = (one: string, other: string): Rule => ({
  kind: 'apart',
  row: 2,
  pupils: [one, other],
});

describe('joined pairs', () => {
  test('are neighbours: in two columns by an aisle, those behind each other', () => {
    expect(joinPairs(seated(8), room(8), [])).toEqual([
      [0, 2],
      [1, 3],
      [4, 6],
      [5, 7],
    ]);
  });

  test('leave nobody out, and at most one group as it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.boolean(), (count, trio) => {
        const joined = joinPairs(seated(count, trio), room(count), []);
        expect(joined.flat().sort((a, b) => a - b)).toEqual(seated(count).groups.map((_, i) => i));
        expect(joined.filter((group) => group.length === 1)).toHaveLength(count % 2);
      }),
    );
  });

  test('keep apart who is to be kept apart, whatever way that makes them walk', () => {
    const rules = [apart('a0', 'b2'), apart('a0', 'a1')];
    const joined = joinPairs(seated(8), room(8), rules);
    const withFirst = joined.find((group) => group.includes(0)) ?? [];
    expect(withFirst).toHaveLength(2);
    expect(withFirst).not.toContain(1);
    expect(withFirst).not.toContain(2);
  });

  test('stay as they are where nobody fits', () => {
    expect(joinPairs(seated(2), room(2), [apart('a0', 'a1')])).toEqual([[0], [1]]);
  });

  test('keep to the list of «bare sammen med»', () => {
    const rules: Rule[] = [{ kind: 'onlyWith', row: 2, pupil: 'a0', partners: ['b0', 'a3', 'b3'] }];
    expect(joinPairs(seated(4), room(4), rules)).toContainEqual([0, 3]);
  });

  test('are joined whatever has been agreed since about own places, or who is away', () => {
    const rules: Rule[] = [
      { kind: 'alone', row: 2, pupil: 'a0' },
      { kind: 'away', row: 3, pupil: 'a1' },
    ];
    expect(joinPairs(seated(2), room(2), rules)).toEqual([[0, 1]]);
  });

  test('leave a place of one’s own alone, and find desks that left the map last', () => {
    const { groups, desks } = seated(4);
    const alone = { groups: [...groups, ['x']], desks: [...desks, 'LP9'] };
    expect(joinPairs(alone, room(4), []).flat()).not.toContain(4);
    expect(joinPairs({ groups, desks: ['', ...desks.slice(1)] }, room(4), [])).toHaveLength(2);
  });
});
