// The word goes round: everyone once before anyone twice, whoever is away, passed over or back again.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { randomFrom } from '../../src/core/random';
import {
  giveWord,
  takeWordBack,
  tallyOf,
  turnsFrom,
  type Turns,
} from '../../src/core/taking-turns';

const GROUPS = 7;
const numbers = (count: number): number[] => Array.from({ length: count }, (_, i) => i);
const ALL = numbers(GROUPS);

/** Who is given the word, and the turns afterwards. */
function give(turns: Turns, here: readonly number[], seed: string): [number, Turns] {
  const next = giveWord(turns, here, randomFrom(seed));
  return [next.holder?.group ?? -1, next];
}

type Step =
  | { readonly do: 'give'; readonly seed: string }
  | { readonly do: 'back' }
  /** Closed and opened again, with others away. */
  | { readonly do: 'reopen'; readonly here: readonly number[] };

const lesson = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: fc.string().map((seed): Step => ({ do: 'give', seed })) },
    { weight: 2, arbitrary: fc.constant<Step>({ do: 'back' }) },
    {
      weight: 1,
      arbitrary: fc.subarray(ALL, { minLength: 1 }).map((here): Step => ({ do: 'reopen', here })),
    },
  ),
  { maxLength: 60 },
);

/** Plays a lesson; tells before each word who got it, who was here, and how often each had had it. */
function play(
  steps: readonly Step[],
  seen: (group: number, here: readonly number[], times: readonly number[]) => void,
): readonly number[] {
  let turns = turnsFrom([]);
  let here: readonly number[] = ALL;
  const times = ALL.map(() => 0);
  for (const step of steps) {
    if (step.do === 'back') {
      const holder = turns.holder?.group;
      if (holder !== undefined) times[holder]! -= 1;
      turns = takeWordBack(turns);
    } else if (step.do === 'reopen') {
      // All that is kept is numbers.
      turns = turnsFrom(JSON.parse(JSON.stringify(turns.counts)) as number[]);
      here = step.here;
    } else {
      const [group, next] = give(turns, here, step.seed);
      seen(group, here, times);
      times[group]! += 1;
      turns = next;
    }
  }
  return times;
}

describe('everyone once before anyone twice', () => {
  test('among those who are here, also after reopening and when somebody is away', () => {
    fc.assert(
      fc.property(lesson, (steps) => {
        play(steps, (group, here, times) => {
          expect(here).toContain(group);
          if (times[group]! > 0) {
            expect(here.filter((other) => times[other] === 0)).toEqual([]);
          }
        });
      }),
    );
  });

  test('and round after round: nobody is more than once ahead of who was here all the time', () => {
    fc.assert(
      fc.property(lesson, (steps) => {
        const always = ALL.filter((group) =>
          steps.every((step) => step.do !== 'reopen' || step.here.includes(group)),
        );
        const times = play(steps, () => undefined);
        const had = always.map((group) => times[group]!);
        if (had.length > 0) expect(Math.max(...had) - Math.min(...had)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('whoever was away comes first when back, and only once', () => {
    let turns = turnsFrom([0, 3, 3, 4]);
    let group: number;
    [group, turns] = give(turns, [0, 1, 2, 3], 'a');
    expect(group).toBe(0);
    const rest = [1, 2].map((_, i) => {
      [group, turns] = give(turns, [0, 1, 2, 3], `b${i}`);
      return group;
    });
    expect(rest.sort()).toEqual([1, 2]);
  });
});

describe('at random', () => {
  test('every group can come first', () => {
    const first = numbers(200).map((i) => give(turnsFrom([]), ALL, `${i}`)[0]);
    expect([...new Set(first)].sort()).toEqual(ALL);
  });

  test('but never the same twice running, where there is another', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 40 }), (seeds) => {
        let turns = turnsFrom([]);
        let last = -1;
        for (const seed of seeds) {
          const [group, next] = give(turns, ALL, seed);
          expect(group).not.toBe(last);
          [last, turns] = [group, next];
        }
      }),
    );
  });

  test('one alone is given it again and again; where nobody is, nothing happens', () => {
    const [group, turns] = give(give(turnsFrom([]), [4], 'a')[1], [4], 'b');
    expect([group, turns.counts[4]]).toEqual([4, 2]);
    expect(giveWord(turns, [], randomFrom('c'))).toBe(turns);
  });
});

describe('the word taken back', () => {
  test('is as if nobody had asked, and they come after the others of the round', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: GROUPS, maxLength: GROUPS }), (seeds) => {
        const [skipped, given] = give(turnsFrom([]), ALL, 'first');
        let turns = takeWordBack(given);
        expect([turns.counts[skipped], turns.holder]).toEqual([0, null]);
        const order = seeds.map((seed) => {
          const [group, next] = give(turns, ALL, seed);
          turns = next;
          return group;
        });
        expect(order[GROUPS - 1]).toBe(skipped);
        expect([...order].sort()).toEqual(ALL);
      }),
    );
  });

  test('when nobody has it, nothing happens', () => {
    const turns = turnsFrom([1, 0]);
    expect(takeWordBack(turns)).toEqual(turns);
  });
});

describe('the count', () => {
  test.each([
    [[], { had: 0, of: 3, round: 1 }],
    [[1, 0, 1], { had: 2, of: 3, round: 1 }],
    [[1, 1, 1], { had: 3, of: 3, round: 1 }],
    [[2, 1, 1], { had: 1, of: 3, round: 2 }],
    [[2, 2, 2], { had: 3, of: 3, round: 2 }],
  ])('of %j is %j', (counts, expected) => {
    expect(tallyOf(turnsFrom(counts), [0, 1, 2])).toEqual(expected);
  });

  test('is of those who are here', () => {
    expect(tallyOf(turnsFrom([1, 0, 1]), [0, 2])).toEqual({ had: 2, of: 2, round: 1 });
    expect(tallyOf(turnsFrom([1, 0, 1]), [])).toEqual({ had: 0, of: 0, round: 1 });
  });
});
