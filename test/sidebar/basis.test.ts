// What lies ahead is reckoned from the next change, not from one more today.
import { describe, expect, test } from '@jest/globals';
import type { CalendarView } from '../../src/contract/replies';
import { inputAhead, inputOf } from '../../src/sidebar/basis';
import { classOf, RECIPE } from './support/class';

const ahead = (calendar: Partial<CalendarView>): number | undefined | null => {
  const view = { due: 'today', period: 7, of: 19, next: '2026-12-07', drawsLeft: 13 } as const;
  const input = inputAhead(classOf(8, { today: '2026-11-23', calendar: { ...view, ...calendar } }));
  return input === null ? null : input.drawsLeft;
};

describe('draws ahead', () => {
  test.each<[string, Partial<CalendarView>, number | undefined | null]>([
    ['on the day of the change it is one of them', {}, 13],
    ['when it is overdue as well', { due: 'overdue' }, 13],
    ['when it is done only the later ones are', { due: 'notYet' }, 12],
    ['in the week before the next, that one is', { due: 'notYet', next: '2026-11-27' }, 13],
    ['after the last there are none', { due: 'notYet', next: '', drawsLeft: 1 }, null],
    ['without a calendar nobody knows', { due: 'unknown', drawsLeft: 0 }, undefined],
  ])('%s', (_, calendar, expected) => expect(ahead(calendar)).toBe(expected));
});

test('a draw looks back on learning partners, not on base groups', () => {
  const history = (['pairs', 'groups', 'rotation', 'move'] as const).map((kind, index) => ({
    ...{ kind, nr: index + 1, className: '5A', draftId: `d${index}`, at: '', by: '' },
    ...{ from: '2026-08-17', groups: [['p0', 'p1']], desks: ['LP1'], ...RECIPE },
  }));
  expect(inputOf(classOf(8, { history })).history).toEqual(history.slice(0, 1));
});
