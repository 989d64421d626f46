// «Til vikaren» as cells: whose chair is empty can be seen on both maps, in black and white too.
import { expect, test } from '@jest/globals';
import { proposeToday } from '../../src/core/today';
import { PAGE } from '../../src/tabs/poster';
import { drawSubstitute } from '../../src/tabs/substitute';
import { FIRST_NAMES, ROOMS, seat, withAway } from '../support/charts';

const NAMES = FIRST_NAMES.slice(0, 28);
const seated = seat(ROOMS[0]!.room(NAMES.length), NAMES, 2);
const about = { className: '5A', today: '2026-11-30', alone: [], routines: [] };
const drawn = (away: readonly string[]) => drawSubstitute({ ...about, ...withAway(seated, away) });

test('empty chairs are white and slanted, all others coloured and upright', () => {
  const away = [...seated.names.keys()].slice(0, 3);
  const cells = drawn(away)
    .cells.flat()
    .filter(({ text }) => NAMES.includes(text));
  const empty = cells.filter(({ style }) => style?.italic);
  expect(empty.map(({ text }) => text).sort()).toEqual(
    [...NAMES.slice(0, 3), ...NAMES.slice(0, 3)].sort(),
  );
  expect(new Set(empty.map(({ style }) => style?.background))).toEqual(new Set(['#ffffff']));
  expect(cells).toHaveLength(2 * NAMES.length);
  const full = cells.filter(({ style }) => !style?.italic);
  expect(full.every(({ style }) => style?.bold && style.background !== '#ffffff')).toBe(true);
});

test.each([24, 30, 36])('is one page for %d pupils, every other one away', (count) => {
  const names = Array.from({ length: count }, (_, i) => `${FIRST_NAMES[i % 28] ?? ''} ${i}`);
  for (const kind of ROOMS) {
    const all = seat(kind.room(count), names, kind.people);
    const away = [...all.names.keys()].filter((_, i) => i % 2 === 0);
    const alone = proposeToday(all, away, [], all.room.desks);
    const { cells, heights } = drawSubstitute({ ...about, ...withAway(all, away), alone });
    // The last row is empty, and not printed.
    const rows = cells.slice(0, -1).map((_, i) => heights.others[i + 1] ?? heights.usual);
    expect(rows.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(PAGE.height);
  }
});

test('many who are away are told of in several lines', () => {
  const [, ...lines] = drawn([...seated.names.keys()].slice(0, 14)).cells.map(
    ([first]) => first?.text ?? '',
  );
  const told = lines.slice(0, lines.indexOf('')).join(' ');
  expect(told).toMatch(/^Mandag 30\. november\. Borte i dag: /);
  for (const name of NAMES.slice(0, 14)) expect(told).toContain(name);
  expect(lines.indexOf('')).toBeGreaterThan(1);
});
