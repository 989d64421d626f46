// What is foretold before a draw: who has few left to meet, what nothing can avoid, what all can reach.

import { describe, expect, test } from '@jest/globals';
import { drawPairs } from '../../src/core/draw';
import { foresight, leastRepeats } from '../../src/core/foresight';
import type { PastDraw, Rule } from '../../src/core/model';
import type { DrawInput } from '../../src/core/problem';
import { problemOf } from '../../src/core/problem';

const past = (nr: number, ...groups: string[][]): PastDraw => ({
  nr,
  className: '5A',
  from: `2026-09-${String(nr).padStart(2, '0')}`,
  groups,
  desks: [],
});

const input = (more: Partial<DrawInput> = {}): DrawInput => ({
  pupils: ['a', 'b', 'c', 'd'],
  rules: [],
  history: [],
  yearStart: '2026-08-01',
  drawsLeft: 19,
  ...more,
});

const classOf = (size: number): string[] =>
  Array.from({ length: size }, (_, i) => `p${String(i).padStart(2, '0')}`);

/** Every way to pair four. */
const all = [
  past(1, ['a', 'b'], ['c', 'd']),
  past(2, ['a', 'c'], ['b', 'd']),
  past(3, ['a', 'd'], ['b', 'c']),
];

const codes = (found: ReturnType<typeof foresight>): string[] => found.map(({ code }) => code);

describe('a class at the start of its year', () => {
  test('of 28 with 19 draws: everybody comes to sit with 19 of the 27 others', () => {
    expect(foresight(input({ pupils: classOf(28) }))).toEqual([
      { code: 'meets-at-least', params: { least: 19, others: 27 } },
    ]);
  });

  test('of 16 with 19 draws: 32 repeats nothing can avoid', () => {
    expect(foresight(input({ pupils: classOf(16) }))).toEqual([
      { code: 'repeats-to-come', params: { least: 32, draws: 19 } },
    ]);
  });

  test('of 21, an odd class, with as many draws as its pairs last for', () => {
    expect(foresight(input({ pupils: classOf(21), drawsLeft: 17 }))).toEqual([
      { code: 'meets-at-least', params: { least: 17, others: 20 } },
    ]);
    expect(codes(foresight(input({ pupils: classOf(21) })))).toEqual(['repeats-to-come']);
  });

  test('with nobody, or one: nothing to tell', () => {
    expect(foresight(input({ pupils: [] }))).toEqual([]);
    expect(foresight(input({ pupils: ['a'] }))).toEqual([]);
  });
});

describe('single pupils', () => {
  test('are named when they have more draws than pupils left to meet', () => {
    const history = all.slice(0, 1);
    const found = foresight(input({ history, drawsLeft: 3 }));
    expect(found.filter(({ code }) => code === 'partners-left')).toEqual(
      ['a', 'b', 'c', 'd'].map((pupil) => ({ code: 'partners-left', params: { pupil, left: 2 } })),
    );
    expect(codes(foresight(input({ history, drawsLeft: 2 })))).toEqual(['meets-at-least']);
  });

  test('of whom only one is short are named alone', () => {
    const pupils = classOf(10);
    const rules: Rule[] = pupils
      .slice(3)
      .map((pupil, i) => ({ kind: 'apart', row: i + 2, pupils: ['p00', pupil] }));
    const found = foresight(input({ pupils, rules, drawsLeft: 4 }));
    expect(found).toEqual([
      { code: 'repeats-to-come', params: { least: 2, draws: 4 } },
      { code: 'partners-left', params: { pupil: 'p00', left: 2 } },
    ]);
  });

  test('with a short list of «bare sammen med» are told of once, and not counted up', () => {
    const pupils = classOf(8);
    const rules: Rule[] = [
      { kind: 'onlyWith', row: 4, pupil: 'p00', partners: ['p01'] },
      { kind: 'onlyWith', row: 5, pupil: 'p00', partners: ['p02', 'gone'] },
    ];
    expect(foresight(input({ pupils, rules, drawsLeft: 2 }))).toEqual([
      { code: 'few-partners', params: { pupil: 'p00', count: 2, row: 4 } },
    ]);
    const partners = pupils.slice(1, 6);
    const many: Rule[] = [{ kind: 'onlyWith', row: 4, pupil: 'p00', partners }];
    expect(foresight(input({ pupils, rules: many, drawsLeft: 2 }))).toEqual([]);
  });
});

describe('the next draw', () => {
  test('is told when it cannot be without repeats, with how many at least', () => {
    expect(foresight(input({ history: all, drawsLeft: 1 }))[0]).toEqual({
      code: 'repeats-now',
      params: { least: 2 },
    });
    expect(codes(foresight(input({ history: all.slice(0, 2), drawsLeft: 1 })))).toEqual([
      'meets-at-least',
    ]);
  });

  test('is told of in an odd class too', () => {
    const history = [past(1, ['a', 'b', 'c'])];
    expect(foresight(input({ pupils: ['a', 'b', 'c'], history, drawsLeft: 1 }))[0]).toEqual({
      code: 'repeats-now',
      params: { least: 1 },
    });
  });

  test('of a couple by «sammen» is no repeat: it is agreed', () => {
    const rules: Rule[] = [{ kind: 'together', row: 2, pupils: ['a', 'b'] }];
    const history = [past(1, ['a', 'b'], ['c', 'd'])];
    const pupils = ['a', 'b', 'c', 'd', 'e', 'f'];
    expect(codes(foresight(input({ pupils, rules, history, drawsLeft: 2 })))).toEqual([]);
  });

  test('never has fewer repeats than foretold, and a class that comes out even has just as many', () => {
    for (const size of [6, 8, 12]) {
      const pupils = classOf(size);
      const rules: Rule[] = [{ kind: 'apart', row: 2, pupils: ['p00', 'p03'] }];
      let history: PastDraw[] = [];
      for (let nr = 1; nr <= size + 4; nr++) {
        const now = input({ pupils, rules, history, drawsLeft: size + 5 - nr });
        const [first] = foresight(now);
        const least = first?.code === 'repeats-now' ? first.params.least : 0;
        const drawn = drawPairs(now, `foretold ${size}`);
        if (!drawn.ok) throw new Error('no draw');
        expect(drawn.findings.filter((f) => f.code === 'repeat-this-year')).toHaveLength(least);
        history = [...history, past(nr, ...drawn.value.groups)];
      }
    }
  });
});

describe('the rest of the year', () => {
  test('has just as many repeats as foretold, whichever draw it is foretold at', () => {
    const pupils = classOf(12);
    const rules: Rule[] = ['p01', 'p02', 'p03'].map((other, i) => ({
      kind: 'apart',
      row: i + 2,
      pupils: ['p00', other],
    }));
    let history: PastDraw[] = [];
    let repeats = 0;
    const foretold: number[] = [];
    for (let nr = 1; nr <= 15; nr++) {
      const now = input({ pupils, rules, history, drawsLeft: 16 - nr });
      foretold.push(repeats + leastRepeats(problemOf(now)));
      const drawn = drawPairs(now, 'rest');
      if (!drawn.ok) throw new Error('no draw');
      repeats += drawn.findings.length;
      history = [...history, past(nr, ...drawn.value.groups)];
    }
    expect(foretold).toEqual(foretold.map(() => repeats));
  });
});
