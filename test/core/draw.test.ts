// The draw as teachers rely on it: everybody once, considerations kept, no partner twice.

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkDraw, repeatsOf } from '../../src/core/check';
import { contradictions } from '../../src/core/contradictions';
import type { PairDraw } from '../../src/core/draw';
import { drawPairs, PAIR_ALGORITHM } from '../../src/core/draw';
import type { CoreFinding } from '../../src/core/finding';
import type { PastDraw, Rule } from '../../src/core/model';
import type { DrawInput } from '../../src/core/problem';

const classOf = (size: number): string[] =>
  Array.from({ length: size }, (_, i) => `p${String(i).padStart(2, '0')}`);

const past = (nr: number, groups: string[][], from?: string): PastDraw => ({
  nr,
  className: '5A',
  from: from ?? `2026-09-${String(nr).padStart(2, '0')}`,
  groups,
  desks: [],
});

const inputOf = (pupils: string[], more: Partial<DrawInput> = {}): DrawInput => ({
  pupils,
  rules: [],
  history: [],
  yearStart: '2026-08-01',
  ...more,
});

function drawn(input: DrawInput, seed: string): PairDraw {
  const outcome = drawPairs(input, seed);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.findings));
  return outcome.value;
}

function refused(input: DrawInput): CoreFinding[] {
  const outcome = drawPairs(input, 'seed');
  return outcome.ok ? [] : [...outcome.findings];
}

/** Groups whatever their order. */
const plain = (groups: readonly (readonly string[])[]): string[] =>
  groups.map((group) => [...group].sort().join('+')).sort();

/** A year drawn draw by draw: repeats of each, and turns in the trio by pupil. */
function year(
  input: DrawInput,
  draws: number,
  seed: string,
): { repeats: number[]; turns: number[] } {
  const history = [...input.history];
  const turns = new Map(input.pupils.map((pupil) => [pupil, 0]));
  const repeats = Array.from({ length: draws }, (_, i) => {
    const now = { ...input, history, drawsLeft: draws - i };
    const { groups } = drawn(now, `${seed}/${i}`);
    expect(checkDraw(now, groups)).toEqual([]);
    const met = repeatsOf(now, groups).length;
    history.push(past(history.length + 1, groups, `2026-10-${String(10 + i)}`));
    for (const group of groups) {
      if (group.length !== 3) continue;
      for (const pupil of group) turns.set(pupil, (turns.get(pupil) ?? 0) + 1);
    }
    return met;
  });
  return { repeats, turns: [...turns.values()] };
}

const anyClass = fc.integer({ min: 2, max: 24 }).map(classOf);

/** Some rules about pupils of the class and one who is not in it. */
const anyRules = (pupils: string[]): fc.Arbitrary<Rule[]> => {
  const pupil = fc.constantFrom(...pupils, 'gone');
  const several = fc.uniqueArray(pupil, { minLength: 2, maxLength: 3 });
  const row = fc.integer({ min: 2, max: 40 });
  return fc.array(
    fc.oneof(
      {
        weight: 6,
        arbitrary: fc.record({ kind: fc.constant('apart' as const), row, pupils: several }),
      },
      {
        weight: 2,
        arbitrary: fc.record({ kind: fc.constant('together' as const), row, pupils: several }),
      },
      { weight: 1, arbitrary: fc.record({ kind: fc.constant('alone' as const), row, pupil }) },
      { weight: 1, arbitrary: fc.record({ kind: fc.constant('away' as const), row, pupil }) },
      {
        weight: 1,
        arbitrary: fc.record({
          kind: fc.constant('onlyWith' as const),
          row,
          pupil,
          partners: fc.uniqueArray(pupil, { minLength: 1, maxLength: 6 }),
        }),
      },
      {
        weight: 1,
        arbitrary: fc.record({
          kind: fc.constant('place' as const),
          row,
          pupil,
          desk: fc.constant('LP1'),
        }),
      },
    ),
    { maxLength: 6 },
  );
};

/** Earlier draws in pairs, trios and fours, some of pupils nobody knows. */
const anyHistory = (pupils: string[]): fc.Arbitrary<PastDraw[]> =>
  fc.array(
    fc
      .tuple(
        fc.shuffledSubarray([...pupils, 'gone', 'moved']),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 1, max: 28 }),
        fc.constantFrom('2025-11', '2026-09'),
      )
      .map(([order, size, day, month]) => {
        const groups: string[][] = [];
        for (let i = 0; i < order.length; i += size) groups.push(order.slice(i, i + size));
        return past(day, groups, `${month}-${String(day).padStart(2, '0')}`);
      }),
    { maxLength: 8 },
  );

const anyInput = anyClass.chain((pupils) =>
  fc
    .tuple(anyRules(pupils), anyHistory(pupils))
    .map(([rules, history]) => inputOf(pupils, { rules, history })),
);

describe('every draw', () => {
  test('places everybody exactly once and breaks no consideration, or says why there is none', () => {
    let made = 0;
    fc.assert(
      fc.property(anyInput, fc.string(), (input, seed) => {
        const outcome = drawPairs(input, seed);
        if (outcome.ok) {
          made++;
          expect(checkDraw(input, outcome.value.groups)).toEqual([]);
        } else {
          expect(outcome.findings.length).toBeGreaterThan(0);
          for (const finding of outcome.findings) {
            if (finding.code === 'no-draw-possible') expect(finding.params.proved).toBe(true);
          }
        }
      }),
      { numRuns: 100 },
    );
    expect(made).toBeGreaterThan(30);
  });

  test('is possible wherever brute force finds one', () => {
    const small = fc
      .integer({ min: 2, max: 7 })
      .map(classOf)
      .chain((pupils) => anyRules(pupils).map((rules) => inputOf(pupils, { rules })));
    fc.assert(
      fc.property(small, (input) => {
        expect(drawPairs(input, 'x').ok).toBe(someDraw(input));
      }),
      { numRuns: 200 },
    );
  });

  test('is the same whatever the order of pupils, rules and history', () => {
    fc.assert(
      fc.property(anyInput, fc.string(), fc.infiniteStream(fc.nat()), (input, seed, numbers) => {
        const mix = <T>(items: readonly T[]): T[] =>
          items
            .map((item) => ({ item, key: numbers.next().value as number }))
            .sort((a, b) => a.key - b.key)
            .map(({ item }) => item);
        const mixed: DrawInput = {
          ...input,
          pupils: mix(input.pupils),
          rules: mix(input.rules),
          history: mix(input.history).map((draw) => ({
            ...draw,
            groups: mix(draw.groups).map((group) => mix(group)),
          })),
        };
        const one = drawPairs(input, seed);
        const other = drawPairs(mixed, seed);
        expect(other.ok).toBe(one.ok);
        if (one.ok && other.ok) expect(other.value).toEqual(one.value);
      }),
      { numRuns: 40 },
    );
  });

  test('is another with another seed, and the same with the same', () => {
    const input = inputOf(classOf(28));
    expect(drawn(input, 'one')).toEqual(drawn(input, 'one'));
    expect(plain(drawn(input, 'one').groups)).not.toEqual(plain(drawn(input, 'two').groups));
  });

  test('stays what it is: a stored draw is made again from its seed', () => {
    const input = inputOf(classOf(9), {
      history: [
        past(1, [
          ['p00', 'p01'],
          ['p02', 'p03'],
          ['p04', 'p05'],
          ['p06', 'p07', 'p08'],
        ]),
      ],
    });
    expect(PAIR_ALGORITHM).toBe('pairs-2');
    expect(drawn(input, 'stored')).toMatchInlineSnapshot(`
     {
       "algorithm": "pairs-2",
       "drawsLeft": 18,
       "groups": [
         [
           "p05",
           "p01",
           "p02",
         ],
         [
           "p04",
           "p07",
         ],
         [
           "p00",
           "p06",
         ],
         [
           "p03",
           "p08",
         ],
       ],
       "input": "anoh36f6jhe-i76fvox35pk",
     }
    `);
  });

  test('does not tell by the order of groups or within them who was drawn how', () => {
    const firsts = new Set<string>();
    const trioPlaces = new Set<number>();
    for (let i = 0; i < 60; i++) {
      const { groups } = drawn(inputOf(classOf(7)), `order ${i}`);
      firsts.add(groups[0]?.[0] ?? '');
      trioPlaces.add(groups.findIndex((group) => group.length === 3));
    }
    expect(firsts.size).toBe(7);
    expect(trioPlaces.size).toBe(3);
  });
});

describe('sizes', () => {
  const sizesOf = (input: DrawInput): number[] =>
    drawn(input, 'sizes')
      .groups.map((group) => group.length)
      .sort();

  test('two are a pair, three are one group, five a pair and a trio', () => {
    expect(sizesOf(inputOf(classOf(2)))).toEqual([2]);
    expect(sizesOf(inputOf(classOf(3)))).toEqual([3]);
    expect(sizesOf(inputOf(classOf(5)))).toEqual([2, 3]);
  });

  test('own place makes an odd class even, without a trio', () => {
    const rules: Rule[] = [{ kind: 'alone', row: 2, pupil: 'p03' }];
    expect(sizesOf(inputOf(classOf(7), { rules }))).toEqual([1, 2, 2, 2]);
    expect(sizesOf(inputOf(classOf(8), { rules }))).toEqual([1, 2, 2, 3]);
  });

  test('away for the period is not placed', () => {
    const rules: Rule[] = [{ kind: 'away', row: 2, pupil: 'p03' }];
    const { groups } = drawn(inputOf(classOf(6), { rules }), 'away');
    expect(groups.flat().sort()).toEqual(['p00', 'p01', 'p02', 'p04', 'p05']);
  });

  test('together of three is the trio, in an odd class the only one', () => {
    const rules: Rule[] = [{ kind: 'together', row: 2, pupils: ['p00', 'p01', 'p02'] }];
    expect(sizesOf(inputOf(classOf(7), { rules }))).toEqual([2, 2, 3]);
    expect(sizesOf(inputOf(classOf(8), { rules }))).toEqual([2, 3, 3]);
  });
});

describe('a year', () => {
  test.each([4, 6, 8, 12, 20, 28])('of n−1 draws for %i pupils has no repeat', (size) => {
    for (const seed of ['a', 'b', 'c']) {
      const { repeats } = year(inputOf(classOf(size)), size - 1, seed);
      expect(repeats).toEqual(repeats.map(() => 0));
    }
  });

  test.each([
    [3, 1],
    [5, 1],
    [7, 3],
    [9, 6],
    [11, 7],
    [21, 17],
    [27, 19],
  ])(
    'of an odd class of %i has %i draws without a repeat, turns in the trio even',
    (size, draws) => {
      for (const seed of ['a', 'b']) {
        const { repeats, turns } = year(inputOf(classOf(size)), draws, seed);
        expect(repeats).toEqual(repeats.map(() => 0));
        // With seven pupils turns give way: three draws without a repeat are hard to have at all.
        const apart = Math.max(...turns) - Math.min(...turns);
        expect(apart).toBeLessThanOrEqual(size === 7 ? 2 : 1);
      }
    },
  );

  test('of more draws than partners repeats exactly as much as it must', () => {
    const even = year(inputOf(classOf(16)), 19, 'x').repeats;
    expect(even.reduce((a, b) => a + b, 0)).toBe(32);
    expect(even.slice(0, 15)).toEqual(even.slice(0, 15).map(() => 0));
    const odd = year(inputOf(classOf(21)), 19, 'x').repeats;
    expect(odd.reduce((a, b) => a + b, 0)).toBe(18);
  });

  test('does not need to know how many draws are left', () => {
    const history: PastDraw[] = [];
    for (let i = 1; i <= 27; i++) {
      const input = inputOf(classOf(28), { history });
      const { groups } = drawn(input, `unknown ${i}`);
      expect(repeatsOf(input, groups)).toEqual([]);
      history.push(past(i, groups));
    }
  });

  test('forgets last year for «this year» but not for totals', () => {
    const pupils = classOf(8);
    const lastYear = [...Array(5).keys()].reduce<PastDraw[]>((history, i) => {
      const input = inputOf(pupils, { history, yearStart: '2025-08-01' });
      return [...history, past(i, drawn(input, `l${i}`).groups, `2025-09-0${i + 1}`)];
    }, []);
    const met = new Set(lastYear.flatMap((draw) => plain(draw.groups)));
    // Two draws of partners never met are left: they come first.
    for (const seed of ['a', 'b', 'c', 'd']) {
      const { groups } = drawn(inputOf(pupils, { history: lastYear }), seed);
      expect(plain(groups).filter((pair) => met.has(pair))).toEqual([]);
    }
  });

  test('with an absence, a newcomer and one who leaves has no repeat in a class of 26', () => {
    const history: PastDraw[] = [];
    let pupils = classOf(26);
    for (let i = 1; i <= 19; i++) {
      if (i === 6) pupils = pupils.filter((pupil) => pupil !== 'p04');
      if (i === 9) pupils = [...pupils, 'q1'];
      if (i === 13) pupils = [...pupils, 'q2'];
      const rules: Rule[] = i % 4 === 0 ? [{ kind: 'away', row: 2, pupil: 'p07' }] : [];
      const input = inputOf(pupils, { history, rules, drawsLeft: 20 - i });
      const { groups } = drawn(input, `life ${i}`);
      expect(repeatsOf(input, groups)).toEqual([]);
      history.push(past(i, groups));
    }
  });

  test('lets a newcomer into the trio as often as others, not to catch up', () => {
    const history: PastDraw[] = [];
    let pupils = classOf(11);
    let turns = 0;
    for (let i = 1; i <= 14; i++) {
      // The eleventh changes: until then the class has had about three turns each.
      if (i === 12) pupils = [...pupils.slice(1), 'q'];
      const { groups } = drawn(inputOf(pupils, { history, drawsLeft: 20 - i }), `new ${i}`);
      if (groups.some((group) => group.length === 3 && group.includes('q'))) turns++;
      history.push(past(i, groups));
    }
    expect(turns).toBeLessThanOrEqual(2);
  });
});

describe('locks', () => {
  test('are kept, the rest is drawn again', () => {
    const pupils = classOf(10);
    const locked = [
      ['p00', 'p01'],
      ['p02', 'p03'],
    ];
    const rest = new Set<string>();
    for (let i = 0; i < 10; i++) {
      const groups = plain(drawn(inputOf(pupils, { locked }), `lock ${i}`).groups);
      expect(groups).toEqual(expect.arrayContaining(['p00+p01', 'p02+p03']));
      rest.add(groups.join());
    }
    expect(rest.size).toBeGreaterThan(3);
  });

  test('hold in every class with every history', () => {
    fc.assert(
      fc.property(anyInput, fc.string(), fc.nat(), (input, seed, number) => {
        const first = drawPairs(input, seed);
        if (!first.ok) return;
        const kept = first.value.groups.filter((_, i) => ((number >> (i % 16)) & 1) === 1);
        const again = drawPairs({ ...input, locked: kept }, `${seed} again`);
        if (!again.ok) throw new Error(JSON.stringify(again.findings));
        expect(checkDraw(input, again.value.groups)).toEqual([]);
        expect(plain(again.value.groups)).toEqual(expect.arrayContaining(plain(kept)));
      }),
      { numRuns: 40 },
    );
  });

  test('that break a consideration or name somebody twice are refused', () => {
    const rules: Rule[] = [
      { kind: 'apart', row: 4, pupils: ['p00', 'p01'] },
      { kind: 'together', row: 5, pupils: ['p04', 'p05'] },
    ];
    const codes = (locked: string[][]): string[] =>
      refused(inputOf(classOf(6), { rules, locked })).map((finding) => finding.code);
    expect(codes([['p00', 'p01']])).toEqual(['rule-broken']);
    expect(codes([['p04', 'p00']])).toEqual(['rule-broken']);
    expect(
      codes([
        ['p00', 'p02'],
        ['p02', 'p03'],
      ]),
    ).toEqual(['pupil-placed-twice']);
    expect(codes([['p00', 'p02', 'p03']])).toEqual(['group-size']);
    expect(codes([['p00', 'stranger']])).toEqual(['pupil-unknown']);
    expect(codes([['p00', 'p02']])).toEqual([]);
  });
});

describe('when there is no draw', () => {
  test('names what contradicts, before anything is searched', () => {
    const rules: Rule[] = [
      { kind: 'apart', row: 2, pupils: ['p00', 'p01'] },
      { kind: 'together', row: 3, pupils: ['p00', 'p01'] },
    ];
    expect(refused(inputOf(classOf(6), { rules }))).toEqual(contradictions(classOf(6), rules));
  });

  test('names the considerations that cannot hold together, and no others', () => {
    // Three who may only sit with the same two.
    const rules: Rule[] = [
      { kind: 'onlyWith', row: 2, pupil: 'p00', partners: ['p03', 'p04'] },
      { kind: 'onlyWith', row: 3, pupil: 'p01', partners: ['p03', 'p04'] },
      { kind: 'onlyWith', row: 4, pupil: 'p02', partners: ['p03', 'p04'] },
      { kind: 'apart', row: 5, pupils: ['p05', 'p06'] },
    ];
    expect(refused(inputOf(classOf(8), { rules }))).toEqual([
      { code: 'no-draw-possible', params: { proved: true, rows: [2, 3, 4] } },
    ]);
  });
});

/** Whether any draw at all satisfies the rules, by trying every one. */
function someDraw(input: DrawInput): boolean {
  if (new Set(input.pupils).size < 2) return false;
  const away = new Set(input.rules.flatMap((rule) => (rule.kind === 'away' ? [rule.pupil] : [])));
  const present = input.pupils.filter((pupil) => !away.has(pupil));
  if (present.length < 2) return false;
  const search = (left: readonly string[], groups: string[][]): boolean => {
    const [one, ...rest] = left;
    if (one === undefined) return checkDraw(input, groups).length === 0;
    if (search(rest, [...groups, [one]])) return true;
    return rest.some((two, i) => {
      const others = rest.filter((pupil) => pupil !== two);
      if (search(others, [...groups, [one, two]])) return true;
      return rest.slice(i + 1).some((three) =>
        search(
          others.filter((pupil) => pupil !== three),
          [...groups, [one, two, three]],
        ),
      );
    });
  };
  return search(present, []);
}
