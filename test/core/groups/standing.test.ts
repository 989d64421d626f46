// Tests of what has been of base groups: the seating that stands, its period, and who has met whom.

import { describe, expect, test } from '@jest/globals';
import {
  groupHistory,
  openingOf,
  rotatedGroups,
  standingOf,
  withoutGroup,
} from '../../../src/core/groups/standing';
import type { DrawEvent, SeatingKind } from '../../../src/core/model';

/** One group, told by its members in seat order. */
function event(nr: number, kind: SeatingKind, members: string, className = '8A'): DrawEvent {
  return {
    ...{ nr, kind, className, groups: [members.split('')], desks: ['G1'], draftId: `d${nr}` },
    ...{ from: `2026-09-${String(nr).padStart(2, '0')}`, at: '', by: '' },
    ...{ seed: '', algorithm: '', input: '', adjusted: false },
  };
}

const YEAR = [
  event(1, 'pairs', 'ab'),
  event(2, 'groups', 'abcd'),
  event(3, 'rotation', 'dabc'),
  event(4, 'groups', 'wxyz', '8B'),
  event(5, 'move', 'dab'),
  event(6, 'rotation', 'bda'),
];

describe('standingOf', () => {
  test.each([
    [1, null, 0],
    [2, 2, 1],
    [3, 3, 2],
    [5, 5, 2],
    [6, 6, 3],
  ])('after event %i the seating of %s stands, in period %i', (nr, now, period) => {
    const standing = standingOf(
      YEAR.filter((one) => one.nr <= nr),
      '8a',
    );
    expect(standing === null ? null : standing.now.nr).toBe(now);
    expect(standing?.period ?? 0).toBe(period);
  });

  test('a new composition begins at one; pairs since leave no groups', () => {
    const again = [...YEAR, event(7, 'groups', 'abd')];
    expect(standingOf(again, '8A')).toMatchObject({
      composed: { nr: 7 },
      now: { nr: 7 },
      period: 1,
    });
    expect(standingOf([...again, event(8, 'pairs', 'ab')], '8A')).toBeNull();
  });
});

test('a period is opened by all but a move', () => {
  const openings = YEAR.map(
    ({ nr }) =>
      openingOf(
        YEAR.filter((one) => one.nr <= nr),
        '8A',
      )?.nr,
  );
  expect(openings).toEqual([1, 2, 3, 3, 3, 6]);
  expect(openingOf([], '8A')).toBeUndefined();
});

test('composing looks back on partners, and on each period as it ended', () => {
  const { compositions, partners } = groupHistory(YEAR);
  expect(partners).toEqual([[['a', 'b']]]);
  const seen = (seatings: readonly (readonly (readonly string[])[])[] = []) =>
    seatings.map((groups) => groups.map((group) => group.join('')).join());
  expect(compositions.map(({ periods, before }) => [seen(periods), seen(before)])).toEqual([
    [['abcd', 'dab', 'bda'], ['dabc']],
    [['wxyz'], []],
  ]);
});

test('a rotation leaves out who is not here, and a group of nobody with its place', () => {
  const groups = ['abcd', 'efg', 'hi'].map((group) => group.split(''));
  const here = new Set('acdefg'.split(''));
  expect(rotatedGroups(groups, here)).toEqual({
    groups: ['dac', 'gef'].map((group) => group.split('')),
    kept: [0, 1],
  });
});

describe('what never held a day', () => {
  const on = (from: string, ...[nr, kind, members]: Parameters<typeof event>): DrawEvent => ({
    ...event(nr, kind, members),
    from: `2026-09-${from}`,
  });
  const told = (...draws: DrawEvent[]): string[] =>
    groupHistory(draws).compositions.map(({ periods, before = [] }) =>
      [periods, before].map((all) => all.map(([group]) => group?.join('')).join(' ')).join('|'),
    );

  test.each(['groups', 'pairs'] as const)('a composition is forgotten for %s', (kind) => {
    const draws = [on('07', 1, 'groups', 'abcd'), on('07', 2, kind, 'efgh')];
    expect(told(...draws)).toEqual(kind === 'groups' ? ['efgh|'] : []);
    expect(told(draws[0]!, on('08', 2, kind, 'efgh'))[0]).toBe('abcd|');
  });

  test('nor has a turn been that was changed for new groups on its day', () => {
    const [composed, turned] = [on('07', 1, 'groups', 'abcd'), on('21', 2, 'rotation', 'dabc')];
    expect(told(composed, turned, on('21', 3, 'groups', 'ab'))).toEqual(['abcd|', 'ab|']);
  });

  test('nor have they met who were moved before the groups held', () => {
    const composed = on('07', 1, 'groups', 'abcd');
    expect(told(composed, on('07', 2, 'move', 'abc'))).toEqual(['abc|']);
    expect(told(composed, on('08', 2, 'move', 'abc'))).toEqual(['abc|abcd']);
    // A move from a day that never came leaves the period as it was.
    const moved = [composed, on('14', 2, 'move', 'abc'), on('14', 3, 'groups', 'ad')];
    expect(told(...moved)).toEqual(['abcd|', 'ad|']);
  });
});

test('who stood in for a leader who has left has a turn of their own all the same', () => {
  const [first] = rotatedGroups(['abcd'.split('')], new Set('bcd')).groups;
  expect(first?.join('')).toBe('dbc');
});

test('without a group is who sits nowhere, or was left alone without «egen plass nå»', () => {
  const groups = ['abcd', 'ef', 'g', 'h'].map((group) => group.split(''));
  const rules = [{ kind: 'alone' as const, row: 3, pupil: 'g' }];
  expect(withoutGroup(groups, 'abceghi'.split(''), rules)).toEqual(['e', 'h', 'i']);
});
