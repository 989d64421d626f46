// Names of tabs: told by class and day, never longer than Google allows.
import { expect, test } from '@jest/globals';
import { chartTab, datedTab, roomTab, TAB, teacherTabs } from '../../src/tabs/tab-names';

test('say class, day and which of the day', () => {
  expect([roomTab('5A'), chartTab('5A')]).toEqual(['Klasserom 5A', 'Klassekart 5A']);
  expect([1, 2, 11].map((nth) => datedTab('5A', '2026-11-22', nth))).toEqual([
    '5A 2026-11-22',
    '5A 2026-11-22 (2)',
    '5A 2026-11-22 (11)',
  ]);
});

test('have no line breaks or blanks too many', () => {
  expect([roomTab(' 5 \n A '), datedTab('5\tA ', '2026-11-22', 1)]).toEqual([
    'Klasserom 5 A',
    '5 A 2026-11-22',
  ]);
});

test('of a class with an endless name fit, and keep their day and number', () => {
  const endless = 'Fem A '.repeat(50);
  const names = [roomTab(endless), chartTab(endless), datedTab(endless, '2026-11-22', 12)];
  for (const name of names) expect(name.length).toBeLessThanOrEqual(100);
  expect(names[2]).toMatch(/ 2026-11-22 \(12\)$/);
});

test('are all different, and what may be hidden from the wall is what is delicate', () => {
  const all = Object.values(TAB);
  expect(new Set(all.map((name) => name.toLowerCase())).size).toBe(all.length);
  expect(teacherTabs()).toEqual(['Hensyn', 'Grunnlag']);
});
