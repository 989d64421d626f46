// Who leads today, whose turn it has been, and what the sidebar says of it.
import { describe, expect, test } from '@jest/globals';
import type { LoadedClass } from '../../src/contract/replies';
import type { DrawEvent, Rule, SeatingKind } from '../../src/core/model';
import { sidebarTexts } from '../../src/messages/sidebar';
import { tipOfPeriod } from '../../src/messages/tips';
import { goneFrom, leadersToday, turnsIn, unplacedIn } from '../../src/sidebar/groups';
import { classOf, RECIPE } from './support/class';

const GROUPS = [
  ['p4', 'p5', 'p6', 'p7'],
  ['p0', 'p1', 'p2', 'p3'],
];

function event(
  nr: number,
  kind: SeatingKind,
  groups: readonly (readonly string[])[],
  more: Partial<DrawEvent> = {},
): DrawEvent {
  const desks = ['G10', 'G2', 'G11'].slice(0, groups.length);
  return {
    ...{ kind, nr, groups, desks, className: '8A', from: '2026-11-23' },
    ...{ draftId: `d${nr}`, at: '', by: '', ...RECIPE, ...more },
  };
}

const first = event(1, 'groups', GROUPS);
const second = event(2, 'rotation', [
  ['p7', 'p4', 'p5', 'p6'],
  ['p3', 'p0', 'p1', 'p2'],
]);

const loaded = (history: readonly DrawEvent[], more: Partial<LoadedClass> = {}): LoadedClass =>
  classOf(8, { className: '8A', model: 'groups', history, ...more });

describe('«Ledere i dag»', () => {
  test('stand by table, G2 before G10', () => {
    expect(leadersToday(loaded([first]), [])).toEqual([
      { desk: 'G2', leader: 'p0' },
      { desk: 'G10', leader: 'p4' },
    ]);
  });

  test('in a first period the one who leads next stands in, then the next', () => {
    const inFor = (away: readonly string[]) => leadersToday(loaded([first]), away)[0];
    expect(inFor(['p0'])).toEqual({ desk: 'G2', leader: 'p3', instead: 'p0' });
    expect(inFor(['p0', 'p3'])).toEqual({ desk: 'G2', leader: 'p2', instead: 'p0' });
    expect(inFor(['p0', 'p1', 'p2', 'p3'])).toEqual({ desk: 'G2' });
  });

  test('later the leader of the period before stands in', () => {
    const leaders = leadersToday(loaded([first, second]), ['p3']);
    expect(leaders[0]).toEqual({ desk: 'G2', leader: 'p0', instead: 'p3' });
  });

  test('who is away for the period, or has left, leads nobody', () => {
    const rules: Rule[] = [{ kind: 'away', pupil: 'p0', row: 2 }];
    expect(leadersToday(loaded([first], { rules }), [])[0]).toEqual({ desk: 'G2', leader: 'p3' });
    const pupils = classOf(8).pupils.filter(({ id }) => id !== 'p0');
    expect(leadersToday(loaded([first], { pupils }), [])[0]).toEqual({ desk: 'G2', leader: 'p3' });
  });

  test('groups that hold from a later day do not lead yet', () => {
    const later = event(2, 'groups', [...GROUPS].reverse(), { from: '2026-11-30' });
    expect(leadersToday(loaded([first, later]), [])[0]).toEqual({ desk: 'G2', leader: 'p0' });
    expect(leadersToday(loaded([later]), [])).toEqual([]);
  });

  test('a place of one’s own has no leader', () => {
    const alone = event(1, 'groups', [...GROUPS.slice(1), ['p4']]);
    expect(leadersToday(loaded([alone]), [])).toHaveLength(1);
  });

  test('is said with the table, and with whom they stand in for', () => {
    const words = sidebarTexts().groups;
    expect(words.leader('G1', 'Nora', '')).toBe('Bord G1: Nora');
    expect(words.leader('G3', 'Emma', 'Nora')).toBe('Bord G3: Emma (for Nora)');
    expect(words.nobody('G3')).toBe('Bord G3: ingen til stede');
  });
});

describe('turns as leader', () => {
  test('count this period and earlier compositions, least first', () => {
    const before = event(1, 'groups', GROUPS, { className: '7A' });
    const history = [before, event(2, 'groups', GROUPS), { ...second, nr: 3 }];
    expect(turnsIn(loaded(history))).toEqual([
      { times: 0, pupils: ['p1', 'p2', 'p5', 'p6'] },
      { times: 1, pupils: ['p3', 'p7'] },
      { times: 2, pupils: ['p0', 'p4'] },
    ]);
  });

  test('what holds from a later day is no turn yet', () => {
    const later = event(2, 'groups', [['p1', 'p0', 'p2', 'p3']], { from: '2026-11-30' });
    expect(turnsIn(loaded([first, later]))).toEqual(turnsIn(loaded([first])));
  });

  test('a place of one’s own is no turn', () => {
    const alone = event(1, 'groups', [...GROUPS.slice(1), ['p4']]);
    expect(turnsIn(loaded([alone]))[0]?.pupils).toContain('p4');
  });

  test('who leads after a move has the turn, who was moved away from the seat has not', () => {
    const moved = event(2, 'move', [['p5', 'p4', 'p6', 'p7'], GROUPS[1]!]);
    const [none, once] = turnsIn(loaded([first, moved]));
    expect(none?.pupils).toContain('p4');
    expect(once?.pupils).toEqual(['p0', 'p5']);
  });
});

describe('groups and class that do not fit each other', () => {
  test('who sits in no group, but not who is away for the period', () => {
    const pupils = classOf(10).pupils;
    expect(unplacedIn(loaded([first], { pupils }))).toEqual(['p8', 'p9']);
    const rules: Rule[] = [{ kind: 'away', pupil: 'p9', row: 2 }];
    expect(unplacedIn(loaded([first], { pupils, rules }))).toEqual(['p8']);
    expect(unplacedIn(loaded([]))).toEqual([]);
    const left = classOf(8).pupils.filter(({ id }) => !['p0', 'p1', 'p2'].includes(id));
    expect(unplacedIn(loaded([first], { pupils: left }))).toEqual(['p3']);
    const alone: Rule[] = [{ kind: 'alone', pupil: 'p3', row: 2 }];
    expect(unplacedIn(loaded([first], { pupils: left, rules: alone }))).toEqual([]);
  });

  test('where somebody stands who goes here no more', () => {
    const pupils = classOf(8).pupils.filter(({ id }) => id !== 'p4' && id !== 'p5');
    expect(goneFrom(loaded([first], { pupils }))).toEqual([{ desk: 'G10', count: 2 }]);
  });

  test('is told without names to all', () => {
    const words = sidebarTexts().groups;
    expect(words.unplaced(2)).toBe('To elever har ingen gruppe. Åpne teammøtet.');
    expect(words.unplaced(1)).toBe('Én elev har ingen gruppe. Åpne teammøtet.');
    expect(words.usedUp(4)).toBe('Gruppene har sittet de fire periodene de ble satt sammen for.');
  });
});

test('a tip comes back only after all others', () => {
  const tips = Array.from({ length: 8 }, (_, i) => tipOfPeriod(i + 1));
  expect(new Set(tips).size).toBe(8);
  expect(tipOfPeriod(0)).not.toBe('');
  expect(tipOfPeriod(19)).not.toBe('');
});
