// Coverage: who has been with whom and who has waited, as one would count it by hand.

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  coverageOf,
  leaderTurns,
  longestWaits,
  mayMeet,
  visitsIn,
  roundsOf,
} from '../../src/core/coverage';
import { Grid } from '../../src/core/grid';
import { groupPast } from '../../src/core/groups/past';
import { groupHistory } from '../../src/core/groups/standing';
import type { DrawEvent, PastDraw } from '../../src/core/model';
import { groupRounds, partnerRounds } from '../../src/core/rounds';

const YEAR = '2026-08-01';
const ROOM = { desks: [], fixtures: [] };

function event(nr: number, from: string, kind: DrawEvent['kind'], groups: string[][]): DrawEvent {
  return {
    ...{ nr, from, kind, groups, className: '8A', desks: groups.map((_, i) => `B${i + 1}`) },
    ...{ seed: '', algorithm: '', input: '', adjusted: false, draftId: '', at: from, by: '' },
  };
}

const pupils = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
/** Some draws of some of the pupils, a day apart, over the turn of a school year. */
const history = fc
  .array(fc.shuffledSubarray(pupils, { minLength: 2 }), { maxLength: 12 })
  .map((draws) =>
    draws.map((order, i): PastDraw => {
      const groups = order.flatMap((_, at) => (at % 2 === 0 ? [order.slice(at, at + 2)] : []));
      const from = i < 6 ? `2026-06-${10 + i}` : `2026-09-${10 + i}`;
      return { nr: i + 1, className: '5A', from, groups, desks: [] };
    }),
  );

describe('of any draws', () => {
  test('times together, this year and in all, and when last', () => {
    fc.assert(
      fc.property(history, (draws) => {
        const { year, total, last } = coverageOf(pupils, draws, YEAR);
        eachTwo((one, other, a, b) => {
          const met = draws.filter(({ groups }) => areIn(groups, one, other));
          expect(total.get(a, b)).toBe(met.length);
          expect(year.get(a, b)).toBe(met.filter(({ from }) => from >= YEAR).length);
          expect(last(a, b)).toBe(met[met.length - 1]?.from ?? '');
        });
      }),
    );
  });

  test('waits: draws both were in since they were together last', () => {
    fc.assert(
      fc.property(history, (draws) => {
        const { waits } = coverageOf(pupils, draws, YEAR);
        eachTwo((one, other, a, b) => {
          const both = draws.filter(({ groups }) =>
            [one, other].every((id) => groups.flat().includes(id)),
          );
          const since = both.map(({ groups }) => areIn(groups, one, other)).lastIndexOf(true);
          expect(waits.get(a, b)).toBe(both.length - 1 - since);
        });
      }),
    );
  });

  test('rounds: in how many each has taken part', () => {
    fc.assert(
      fc.property(history, (draws) => {
        const { year, total } = roundsOf(pupils, draws, YEAR);
        pupils.forEach((id, i) => {
          const own = draws.filter(({ groups }) => groups.flat().includes(id));
          expect([total[i], year[i]]).toEqual([
            own.length,
            own.filter((d) => d.from >= YEAR).length,
          ]);
        });
      }),
    );
  });

  test('whoever is asked about, in whatever order, is told the same', () => {
    fc.assert(
      fc.property(history, fc.shuffledSubarray(pupils), (draws, asked) => {
        const [all, some] = [coverageOf(pupils, draws, YEAR), coverageOf(asked, draws, YEAR)];
        asked.forEach((one, a) => {
          asked.forEach((other, b) => {
            const [x, y] = [pupils.indexOf(one), pupils.indexOf(other)];
            expect(some.total.get(a, b)).toBe(all.total.get(x, y));
            expect(some.waits.get(a, b)).toBe(all.waits.get(x, y));
          });
        });
      }),
    );
  });
});

function eachTwo(check: (one: string, other: string, a: number, b: number) => void): void {
  pupils.forEach((one, a) => {
    pupils.slice(0, a).forEach((other, b) => check(one, other, a, b));
  });
}

function areIn(groups: PastDraw['groups'], one: string, other: string): boolean {
  return groups.some((group) => group.includes(one) && group.includes(other));
}

describe('longest waits', () => {
  const may = (size: number): Grid => new Grid(size).map(() => 1);
  const draw = (nr: number, ...groups: string[][]): PastDraw => ({
    ...{ nr, className: '5A', from: `2026-09-${10 + nr}`, groups, desks: [] },
  });

  test('the longest first, all who waited equally long or none of them', () => {
    const draws = [draw(1, ['a', 'b'], ['c', 'd']), draw(2, ['a', 'c'], ['b', 'd'])];
    const found = longestWaits(coverageOf(['a', 'b', 'c', 'd'], draws, YEAR), may(4), 3);
    expect(found).toEqual({
      told: [
        { pair: [0, 3], rounds: 2 },
        { pair: [1, 2], rounds: 2 },
      ],
      many: null,
    });
  });

  test('too many who have waited equally long are counted', () => {
    const draws = [draw(1, ['a', 'b'], ['c', 'd'])];
    const found = longestWaits(coverageOf(['a', 'b', 'c', 'd'], draws, YEAR), may(4), 3);
    expect(found).toEqual({ told: [], many: { pairs: 4, rounds: 1 } });
  });

  test('nobody is told of whom no draw would bring together', () => {
    const rules = [
      { kind: 'apart', row: 1, pupils: ['a', 'b'] },
      { kind: 'together', row: 2, pupils: ['c', 'd'] },
      { kind: 'alone', row: 3, pupil: 'e' },
      { kind: 'away', row: 4, pupil: 'f' },
    ] as const;
    const meet = mayMeet(['f', 'e', 'd', 'c', 'b', 'a'], rules);
    const pairs = [...Array(6).keys()].flatMap((a) =>
      [...Array(a).keys()].flatMap((b) => (meet.get(a, b) === 1 ? [[b, a]] : [])),
    );
    // f, who is away for a time, with b and a.
    expect(pairs).toEqual([
      [0, 4],
      [0, 5],
    ]);
  });
});

describe('base groups', () => {
  const composed = event(1, '2026-05-04', 'groups', [
    ['a', 'b', 'c', 'd'],
    ['e', 'f', 'g'],
  ]);
  const turned = event(2, '2026-09-07', 'rotation', [
    ['d', 'a', 'b', 'c'],
    ['g', 'e', 'f'],
  ]);
  const moved = event(3, '2026-09-09', 'move', [
    ['d', 'a', 'b'],
    ['g', 'e', 'f', 'c'],
  ]);
  const draws = [composed, turned, moved];

  test('partners are who sits beside one, once a period; classmates once a composition', () => {
    const partners = coverageOf(pupils, partnerRounds(draws, ROOM), YEAR);
    const classmates = coverageOf(pupils, groupRounds(draws), YEAR);
    const [a, b, c, d, e] = [0, 1, 2, 3, 4] as const;
    // a with b in the first period, with d in the second, and in the three left by the move with both.
    expect([partners.total.get(a, b), partners.total.get(a, d), partners.total.get(a, c)]).toEqual([
      2, 1, 0,
    ]);
    expect(partners.year.get(a, b)).toBe(1);
    // b and c sat together until c moved.
    expect(partners.year.get(b, c)).toBe(1);
    expect([
      classmates.total.get(a, c),
      classmates.total.get(c, e),
      classmates.total.get(a, e),
    ]).toEqual([1, 1, 0]);
    // The composition is of last year and went on in this one.
    expect([classmates.year.get(a, b), classmates.last(a, b)]).toEqual([1, '2026-09-07']);
  });

  test('turns as leader, this year and in all', () => {
    const { year, total } = leaderTurns(pupils, draws, YEAR);
    expect(total).toEqual([1, 0, 0, 1, 1, 0, 1]);
    expect(year).toEqual([0, 0, 0, 1, 0, 0, 1]);
    expect(total).toEqual(groupPast(pupils, groupHistory(draws).compositions, []).led);
  });

  test('what was replaced before it had held a day has not been', () => {
    const again = event(4, '2026-09-09', 'groups', [
      ['a', 'e', 'b', 'f'],
      ['c', 'd', 'g'],
    ]);
    const found = coverageOf(pupils, groupRounds([...draws, again]), YEAR);
    expect([found.total.get(2, 4), found.total.get(0, 4)]).toEqual([0, 1]);
  });

  test('places are those of the room as it is, this year', () => {
    const visits = visitsIn(draws, [{ id: 'B1' }], YEAR);
    expect([...visits('a')]).toEqual([['B1', 1]]);
    expect([...visits('g')]).toEqual([]);
  });
});
