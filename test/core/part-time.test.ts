// «Til stede»: weekdays in any usual spelling, and who is away on a day.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { offOn, readDays } from '../../src/core/part-time';

test.each<[string, number[]]>([
  ['ma–on', [1, 2, 3]],
  ['ma-on', [1, 2, 3]],
  ['man - ons', [1, 2, 3]],
  ['Mandag til onsdag', [1, 2, 3]],
  ['mandag til og med onsdag', [1, 2, 3]],
  ['man. t.o.m. ons.', [1, 2, 3]],
  ['ma, ti, to', [1, 2, 4]],
  ['MA TI TO', [1, 2, 4]],
  ['tirsdag og fredag', [2, 5]],
  ['tirsdager og fredager', [2, 5]],
  ['ma–ti, fr', [1, 2, 5]],
  ['ma/on/fr', [1, 3, 5]],
  ['to', [4]],
  ['måndag–tysdag', [1, 2]],
  ['fr, ma', [1, 5]],
  ['ma–fr', [1, 2, 3, 4, 5]],
  ['Måndag til onsdag', [1, 2, 3]],
  ['Mon–Wed', [1, 2, 3]],
  ['Monday to Thursday', [1, 2, 3, 4]],
  ['Tue and Fri', [2, 5]],
  ['alle dager', [1, 2, 3, 4, 5]],
])('«%s» are days', (text, days) => expect(readDays(text)).toEqual(days));

test.each([
  'av og til',
  'to dager',
  'fr–ma',
  'ma–',
  'ma-ti-on',
  '3',
  'lørdag',
  'mandagg',
  '–',
  '.',
])('«%s» says nothing of days', (text) => expect(readDays(text)).toBeNull());

test('what is written is what is read', () => {
  const names = ['ma', 'ti', 'on', 'to', 'fr'];
  const some = fc.subarray([1, 2, 3, 4, 5], { minLength: 1 });
  fc.assert(
    fc.property(some, fc.constantFrom(', ', ' og ', ' ', '/'), (days, between) => {
      expect(readDays(days.map((day) => names[day - 1]).join(between))).toEqual(days);
    }),
  );
});

test('who is away: only those who say so, and only on school days', () => {
  const pupils = [{ id: 'a' }, { id: 'b', present: [1, 2, 3] }, { id: 'c', present: [4, 5] }];
  expect(offOn(pupils, '2026-11-23')).toEqual(['c']);
  expect(offOn(pupils, '2026-11-26')).toEqual(['b']);
  expect(offOn(pupils, '2026-11-28')).toEqual([]);
});
