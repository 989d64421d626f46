// Around the table: everybody moves one seat clockwise, leads, stands in and changes partner.

import { describe, expect, test } from '@jest/globals';
import {
  leadersInLine,
  partnersAt,
  rotated,
  rotatedBy,
  seatedNow,
  seatsOfLine,
} from '../../../src/core/groups/rotation';

const GROUPS = [
  ['a', 'b', 'c'],
  ['a', 'b', 'c', 'd'],
  ['a', 'b', 'c', 'd', 'e'],
];

test('everybody moves one seat clockwise: from seat 0 to seat 1, from the last seat to the leader’s', () => {
  expect(rotated(['a', 'b', 'c', 'd'])).toEqual(['d', 'a', 'b', 'c']);
  expect(rotatedBy(['a', 'b', 'c', 'd'], 6)).toEqual(['c', 'd', 'a', 'b']);
  expect(rotatedBy(['a', 'b', 'c', 'd'], 4)).toEqual(['a', 'b', 'c', 'd']);
  expect(rotated([])).toEqual([]);
});

describe.each(GROUPS.map((group) => [group.length, group] as const))(
  'a group of %i',
  (size, group) => {
    test('has everybody lead once in as many periods', () => {
      const leaders = group.map((_, period) => rotatedBy(group, period)[0]);
      expect([...leaders].sort()).toEqual(group);
    });

    test('has the leader of the period before as deputy, one seat clockwise of the leader', () => {
      const next = rotated(group);
      expect(leadersInLine(next, false)[1]).toBe(group[0]);
      expect(next[1]).toBe(group[0]);
    });

    test('has in its first period as deputy who leads next', () => {
      expect(leadersInLine(group, true)[1]).toBe(rotated(group)[0]);
    });

    test('has everybody stand in, in the order in which they lead', () => {
      expect(leadersInLine(group, true)).toEqual(
        group.map((_, period) => rotatedBy(group, period)[0]),
      );
      expect([...leadersInLine(rotated(group), false)].sort()).toEqual(group);
    });

    test.each(['first', 'last'] as const)(
      'gives everybody a partner, sides by the %s seat',
      (sides) => {
        for (let period = 0; period < size; period++) {
          const partners = partnersAt(rotatedBy(group, period), sides);
          expect(partners.flat().sort()).toEqual(group);
          expect(partners.every((some) => some.length > 1)).toBe(true);
        }
      },
    );
  },
);

test('when leader and deputy are away the next in turn leads', () => {
  expect(leadersInLine(['d', 'a', 'b', 'c'], false)).toEqual(['d', 'a', 'c', 'b']);
});

test.each([
  ['abcd', 'abcd'],
  ['bcd', 'dbc'],
  ['acd', 'acd'],
  ['abc', 'abc'],
  ['bc', 'cb'],
  ['c', 'c'],
  ['', ''],
])('of abcd with %s here sit %s: who leads next takes an empty leader’s seat', (here, seats) => {
  expect(seatedNow('abcd'.split(''), new Set(here)).join('')).toBe(seats);
});

describe('partners of a group of four', () => {
  test('are seats 0 and 1, 2 and 3, or seats 3 and 0, 1 and 2, as the room decides', () => {
    expect(partnersAt(['a', 'b', 'c', 'd'], 'first')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(partnersAt(['a', 'b', 'c', 'd'], 'last')).toEqual([
      ['d', 'a'],
      ['b', 'c'],
    ]);
  });

  test.each(['first', 'last'] as const)(
    'change every period, each neighbour twice in four (%s)',
    (sides) => {
      const pairs = [0, 1, 2, 3].map((period) =>
        partnersAt(rotatedBy(['a', 'b', 'c', 'd'], period), sides).map((two) =>
          [...two].sort().join(''),
        ),
      );
      const counts = new Map<string, number>();
      for (const two of pairs.flat()) counts.set(two, (counts.get(two) ?? 0) + 1);
      expect([...counts].sort()).toEqual([
        ['ab', 2],
        ['ad', 2],
        ['bc', 2],
        ['cd', 2],
      ]);
      pairs.forEach((now, period) => {
        expect(now.some((two) => pairs[period - 1]?.includes(two))).toBe(false);
      });
    },
  );
});

test('of five the leader has one partner and the other three are together', () => {
  expect(partnersAt(['a', 'b', 'c', 'd', 'e'], 'first')).toEqual([
    ['a', 'b'],
    ['c', 'd', 'e'],
  ]);
  expect(partnersAt(['a', 'b', 'c', 'd', 'e'], 'last')).toEqual([
    ['e', 'a'],
    ['b', 'c', 'd'],
  ]);
});

describe('seatsOfLine', () => {
  test.each([0, 1, 2, 3, 4, 5])('is the way back from a line of %i, in any period', (size) => {
    const group = Array.from({ length: size }, (_, i) => i);
    for (const isFirst of [true, false]) {
      expect(seatsOfLine(leadersInLine(group, isFirst), isFirst)).toEqual(group);
    }
  });
});
