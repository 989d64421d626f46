// The plan of the year: what each period brings, compositions laid out evenly, what has been filled in.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { calendar } from '../../src/core/calendar';
import type { DrawEvent, SeatingKind } from '../../src/core/model';
import { evenly, yearPlan } from '../../src/core/year-plan';

const RECIPE = { seed: 's', algorithm: 'a', input: 'i', adjusted: false };

function made(nr: number, kind: SeatingKind, from: string, periods?: number): DrawEvent {
  const wishes = periods === undefined ? {} : { wishes: { remainder: 3, balance: 0, periods } };
  return {
    ...{ kind, nr, className: '8A', from, at: '', by: 'Kari', draftId: `d${nr}`, ...RECIPE },
    ...{ groups: [['p1', 'p2', 'p3', 'p4']], desks: ['G1'] },
    ...(wishes as Pick<DrawEvent, 'wishes'>),
  };
}

const year = (today = '2026-11-23') =>
  calendar({ firstDay: '2026-08-17', rhythm: 'twoSchoolWeeks', free: [], today });
const starts = (draws: readonly DrawEvent[], today = '2026-08-17') =>
  yearPlan(year(today), true, draws)
    .filter(({ what }) => what === 'groups')
    .map(({ number }) => number);

describe('learning pairs', () => {
  test('are drawn in every period, and what was done stands where it belongs', () => {
    const draws = [
      made(1, 'pairs', '2026-08-17'),
      // On the Friday before, and two days late.
      made(2, 'pairs', '2026-08-28'),
      made(3, 'pairs', '2026-09-16'),
    ];
    const plan = yearPlan(year(), false, draws);
    expect(new Set(plan.map(({ what }) => what))).toEqual(new Set(['pairs']));
    expect(plan.slice(0, 4).map(({ done }) => done?.nr)).toEqual([1, 2, 3, undefined]);
  });

  test('drawn twice in a period have the newest there', () => {
    const draws = [made(1, 'pairs', '2026-08-17'), made(2, 'pairs', '2026-08-18')];
    expect(yearPlan(year(), false, draws)[0]?.done?.nr).toBe(2);
  });
});

describe('compositions of base groups', () => {
  test('are laid out evenly over the year, four to six of them, each of whole periods', () => {
    expect(year().periods).toHaveLength(22);
    expect(starts([])).toEqual([1, 5, 9, 13, 17, 20]);
  });

  test('that stand last as long as they were meant to, and the rest is laid out anew', () => {
    const draws = [made(1, 'groups', '2026-08-17', 3), made(2, 'rotation', '2026-08-31')];
    expect(starts(draws).slice(0, 2)).toEqual([1, 4]);
    // Nobody composed when it was due: it is still what comes next.
    const late = [made(1, 'groups', '2026-08-17', 1), made(2, 'rotation', '2026-08-31')];
    expect(starts(late).slice(0, 2)).toEqual([1, 3]);
    expect(starts(late, '2026-11-23').slice(0, 2)).toEqual([1, 8]);
  });

  test('of a class that begins in the middle of the year begin then', () => {
    expect(starts([], '2026-11-23')[0]).toBe(8);
  });

  test('hold the whole year, and differ by a period at most, whatever the year', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 9 }),
        (total, parts) => {
          const lengths = evenly(total, parts);
          expect(lengths.reduce((sum, length) => sum + length, 0)).toBe(total);
          expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});
