// «Borte i dag»: who is left alone, and whom to sit with.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Desk, Rule } from '../../src/core/model';
import { missingToday, proposeToday } from '../../src/core/today';

/** Three in front, and one behind the first. */
const desks = ['LP1', 'LP2', 'LP3', 'LP4'].map((id, i): Desk => {
  const row = i < 3 ? 2 : 4;
  return { id, row, column: 1 + 3 * (i % 3), seats: 2, front: i < 3 };
});
const SEATING = {
  groups: [
    ['p0', 'p1'],
    ['p2', 'p3'],
    ['p4', 'p5'],
    ['p6', 'p7'],
  ],
  desks: ['LP1', 'LP2', 'LP3', 'LP4'],
};

const propose = (away: readonly string[], rules: readonly Rule[] = []) =>
  proposeToday(SEATING, away, rules, desks);

describe('today', () => {
  test('nobody away: nothing to say', () => {
    expect(propose([])).toEqual([]);
  });

  test('one left alone joins the nearest pair, here the one behind', () => {
    expect(propose(['p1'])).toEqual([{ alone: ['p0'], desk: 'LP4', joins: true }]);
  });

  test('two left alone sit together', () => {
    expect(propose(['p1', 'p6'])).toEqual([{ alone: ['p0', 'p7'], desk: 'LP1', joins: false }]);
  });

  test('… unless a consideration is against it', () => {
    const rules: Rule[] = [{ kind: 'apart', pupils: ['p0', 'p7'], row: 2 }];
    expect(propose(['p1', 'p6'], rules).map(({ alone, joins }) => [alone, joins])).toEqual([
      [['p0'], true],
      [['p7'], true],
    ]);
  });

  test('a pair that is away leaves nobody alone', () => {
    expect(propose(['p0', 'p1'])).toEqual([]);
  });

  test('who has a place of their own keeps it: the other one comes, or they stay', () => {
    const place = (pupil: string, desk: string): Rule => ({ kind: 'place', pupil, desk, row: 2 });
    expect(propose(['p1', 'p6'], [place('p0', 'LP1')])).toEqual([
      { alone: ['p0', 'p7'], desk: 'LP1', joins: false },
    ]);
    expect(propose(['p1', 'p6'], [place('p7', 'LP4')])).toEqual([
      { alone: ['p7', 'p0'], desk: 'LP4', joins: false },
    ]);
    expect(propose(['p1'], [place('p0', 'LP1')])).toEqual([
      { alone: ['p0'], desk: '', joins: false },
    ]);
    const both = [place('p0', 'LP1'), place('p7', 'LP4')];
    expect(propose(['p1', 'p6'], both).map(({ desk }) => desk)).toEqual(['', '']);
    // Of three the one who cannot go to a pair has company first.
    expect(propose(['p1', 'p3', 'p5'], [place('p4', 'LP3')])).toMatchObject([
      { alone: ['p4', 'p2'], desk: 'LP3' },
      { alone: ['p0'], desk: 'LP4', joins: true },
    ]);
    // Agreed after the draw: they do not sit there yet.
    expect(propose(['p1'], [place('p0', 'LP2')])[0]?.joins).toBe(true);
  });

  test('who is to be near the board stays there where it can be', () => {
    const rules: Rule[] = [{ kind: 'front', pupil: 'p0', row: 2 }];
    const behindFirst = {
      groups: [...SEATING.groups].reverse(),
      desks: [...SEATING.desks].reverse(),
    };
    // Of p7 behind and p0 in front it is p7 who moves; without a need it is the other way round.
    expect(proposeToday(behindFirst, ['p1', 'p6'], rules, desks)[0]?.desk).toBe('LP1');
    expect(proposeToday(behindFirst, ['p1', 'p6'], [], desks)[0]?.desk).toBe('LP4');
    expect(propose(['p1'], rules)).toEqual([{ alone: ['p0'], desk: 'LP2', joins: true }]);
  });

  test('nobody to join: the pupil is alone', () => {
    const rules: Rule[] = [{ kind: 'onlyWith', pupil: 'p0', partners: ['p1'], row: 2 }];
    expect(propose(['p1'], rules)).toEqual([{ alone: ['p0'], desk: '', joins: false }]);
  });

  test('where no desks are known everybody is still told of once', () => {
    const nowhere = { ...SEATING, desks: ['', '', '', ''] };
    const rules: Rule[] = [{ kind: 'apart', pupils: ['p0', 'p2'], row: 2 }];
    const told = proposeToday(nowhere, ['p1', 'p3', 'p5'], rules, desks);
    expect(told.flatMap(({ alone }) => alone).sort()).toEqual(['p0', 'p2', 'p4']);
  });

  test('who has left, or is away for the period, is missing too', () => {
    const rules: Rule[] = [{ kind: 'away', pupil: 'p2', row: 2 }];
    const here = SEATING.groups.flat().filter((pupil) => pupil !== 'p4');
    expect(missingToday(SEATING, here, rules, ['p7'])).toEqual(['p2', 'p4', 'p7']);
  });

  test('everybody left alone is told of once, no desk gets more than three', () => {
    const anyone = fc.subarray(SEATING.groups.flat());
    fc.assert(
      fc.property(anyone, (away) => {
        const left = SEATING.groups
          .map((group) => group.filter((pupil) => !away.includes(pupil)))
          .filter((group) => group.length === 1)
          .flat();
        const proposals = propose(away);
        expect(proposals.flatMap(({ alone }) => alone).sort()).toEqual([...left].sort());
        const joined = proposals.filter(({ joins }) => joins).map(({ desk }) => desk);
        expect(new Set(joined).size).toBe(joined.length);
      }),
    );
  });
});
