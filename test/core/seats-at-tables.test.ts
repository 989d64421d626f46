// Base groups at tables: chairs brought along, tables told of where there are too few, a way around.
import { describe, expect, test } from '@jest/globals';
import { checkDesks } from '../../src/core/check-desks';
import { rotated } from '../../src/core/groups/rotation';
import { groupSizes } from '../../src/core/groups/sizes';
import type { Desk, PastDraw } from '../../src/core/model';
import { randomFrom } from '../../src/core/random';
import { assignDesks } from '../../src/core/seats';
import { readRoom } from '../../src/tabs/room';
import { defaultRoom } from '../../src/tabs/room-view';
import { texts } from '../support/charts';

/** Tables in rows of three, the front row first. */
const tables = (count: number, seats = 4): Desk[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `G${index + 1}`,
    row: 1 + 3 * Math.floor(index / 3),
    column: 1 + 4 * (index % 3),
    seats,
    front: index < 3,
  }));

/** Groups of these sizes, by chance. */
function groupsOf(sizes: readonly number[], seed: string): string[][] {
  const pupils = sizes.reduce((sum, size) => sum + size, 0);
  const mixed = randomFrom(seed).shuffle(Array.from({ length: pupils }, (_, i) => `p${i}`));
  return sizes.map((size) => mixed.splice(0, size));
}

const NO_PAST = { rules: [], history: [], yearStart: '2026-08-01' };
const seat = (groups: string[][], desks: readonly Desk[], history: readonly PastDraw[] = []) =>
  assignDesks({ ...NO_PAST, history, groups, desks, random: randomFrom('tables') });

describe('a chair brought along', () => {
  test('29 pupils have room at seven tables of four, in six fours and a five', () => {
    const groups = groupsOf(groupSizes(29, 5), 'five');
    const outcome = seat(groups, tables(7));
    expect(
      outcome.ok && checkDesks({ groups, desks: tables(7), rules: [] }, outcome.value),
    ).toEqual([]);
  });

  test('the five take a table for five where there is one, far off as it is', () => {
    const large: Desk = { id: 'G9', row: 20, column: 1, seats: 5, front: false };
    const groups = groupsOf([4, 5, 4], 'large');
    expect(seat(groups, [...tables(5), large])).toMatchObject({ ok: true, value: { 1: 'G9' } });
  });

  test.each<[string, number[], Desk[], { groups: number; tables: number; alone?: true }]>([
    ['seven groups at six tables', [4, 4, 4, 4, 4, 4, 4], tables(6), { groups: 7, tables: 6 }],
    ['two chairs at one table', [6, 4], tables(2), { groups: 1, tables: 0 }],
    [
      'four at a desk of two',
      [4, 4],
      [...tables(1), ...tables(2, 2).slice(1)],
      { groups: 2, tables: 1 },
    ],
    [
      'a place of one’s own is missing',
      [4, 4, 1],
      tables(2),
      { groups: 3, tables: 2, alone: true },
    ],
  ])('%s: tables are too few', (_, sizes, desks, params) => {
    expect(seat(groupsOf(sizes, 'few'), desks)).toEqual({
      ok: false,
      findings: [{ code: 'tables-too-few', params }],
    });
  });
});

test.each([3, 5] as const)(
  'the default room seats any class, with groups of %i too',
  (remainder) => {
    for (let pupils = 4; pupils <= 40; pupils++) {
      const { desks } = readRoom(texts(defaultRoom(pupils, 'groups')));
      const groups = groupsOf(groupSizes(pupils, remainder), 'room');
      const outcome = seat(groups, desks);
      expect([pupils, outcome.ok]).toEqual([pupils, true]);
      expect(outcome.ok && checkDesks({ groups, desks, rules: [] }, outcome.value)).toEqual([]);
    }
  },
);

/**
 * Eight tables and five compositions: by chance 24 of 30 pupils would come back to a table they have
 * had. Nobody does so at once, and at most 12 at all.
 */
test('over five compositions of four periods pupils come around in the room', () => {
  for (const seed of ['a', 'b', 'c', 'd']) {
    const history: PastDraw[] = [];
    const composed: PastDraw[] = [];
    for (let nr = 1; nr <= 20; nr++) {
      const before = history[history.length - 1];
      const event = { nr, className: '8A', from: '2026-09-01' };
      if (before !== undefined && nr % 4 !== 1) {
        history.push({ ...event, groups: before.groups.map(rotated), desks: before.desks });
        continue;
      }
      const groups = groupsOf(groupSizes(30, 3), `${seed} ${nr}`);
      const outcome = seat(groups, tables(8), history);
      if (!outcome.ok) throw new Error(JSON.stringify(outcome.findings));
      history.push({ ...event, groups, desks: outcome.value });
      composed.push({ ...event, groups, desks: outcome.value });
    }
    const tableOf = ({ groups, desks }: PastDraw, pupil: string): string =>
      desks[groups.findIndex((group) => group.includes(pupil))] ?? '';
    const times = Array.from({ length: 30 }, (_, i) => {
      const way = composed.map((draw) => tableOf(draw, `p${i}`));
      expect(way.filter((table, at) => table === way[at - 1])).toEqual([]);
      return way.length - new Set(way).size;
    });

    expect(times.filter((again) => again > 0).length).toBeLessThanOrEqual(12);
  }
});
