// «Sjekk trekningen»: a stored draw comes out again, and what was changed since is told apart.

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { DrawEvent, Rule } from '../../src/core/model';
import { propose } from '../../src/core/propose';
import { replayDraw } from '../../src/core/replay';

const YEAR_START = '2026-08-01';

const classOf = (size: number): string[] =>
  Array.from({ length: size }, (_, i) => `p${String(i).padStart(2, '0')}`);

const desks = Array.from({ length: 24 }, (_, i) => ({
  id: `LP${i + 1}`,
  row: 1 + Math.floor(i / 3),
  column: 1 + 3 * (i % 3),
  seats: 2,
  front: i < 3,
}));

interface Setting {
  readonly pupils: readonly string[];
  readonly rules?: readonly Rule[];
  readonly history?: readonly DrawEvent[];
  readonly locked?: readonly (readonly string[])[];
  readonly drawsLeft?: number;
}

/** A draw as it is stored. */
function stored({ pupils, rules = [], history = [], ...more }: Setting): DrawEvent {
  const nr = history.length + 1;
  const input = { pupils, rules, history, yearStart: YEAR_START, desks, ...more };
  const made = propose(input, `seed ${nr}`);
  if (!made.ok) throw new Error(JSON.stringify(made.findings));
  return {
    kind: 'pairs',
    nr,
    className: '5A',
    at: '',
    by: '',
    draftId: `d${nr}`,
    from: `2026-09-${String(nr).padStart(2, '0')}`,
    ...made.value,
  };
}

function swapped(draw: DrawEvent): DrawEvent {
  const [[a, b] = [], [c, d] = [], ...rest] = draw.groups.filter((group) => group.length === 2);
  const trio = draw.groups.filter((group) => group.length !== 2);
  return { ...draw, groups: [[a!, d!], [c!, b!], ...rest, ...trio] };
}

const again = (draw: DrawEvent, history: readonly DrawEvent[], rules: readonly Rule[] = []) =>
  replayDraw(draw, { history, rules, yearStart: YEAR_START });

describe('a stored draw', () => {
  test('comes out again, whatever the class, its considerations, its past and its future', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 4, max: 25 }),
        fc.integer({ min: 0, max: 4 }),
        fc.option(fc.integer({ min: 1, max: 19 }), { nil: undefined }),
        fc.constantFrom<Rule['kind']>('apart', 'together', 'alone', 'away', 'onlyWith'),
        (size, before, drawsLeft, kind) => {
          const pupils = classOf(size);
          const rules = [rule(kind)];
          const left = drawsLeft === undefined ? {} : { drawsLeft };
          const history: DrawEvent[] = [];
          for (let i = 0; i < before; i++) history.push(stored({ pupils, history: [...history] }));
          const draw = stored({ pupils, rules, history, ...left });
          // What came later, and a class of others, change nothing.
          const later = stored({ pupils, history: [...history, draw] });
          const others = { ...stored({ pupils: ['x', 'y'] }), nr: 0, className: '5B' };
          expect(again(draw, [others, later, draw, ...history], rules)).toEqual({
            outcome: 'same',
          });
        },
      ),
      { numRuns: 40 },
    );
  });

  test('of which some groups were kept comes out again with them', () => {
    const pupils = classOf(11);
    const first = stored({ pupils });
    const [one, other] = first.groups;
    const draw = stored({ pupils, history: [first], locked: [one!, other!] });
    expect(draw.locked).toHaveLength(2);
    expect(again(draw, [first, draw])).toEqual({ outcome: 'same' });
  });

  test('that was changed by hand tells what had come out', () => {
    const draw = stored({ pupils: classOf(12) });
    const adjusted = { ...swapped(draw), adjusted: true };
    const replay = again(adjusted, [adjusted]);
    const [one, other] = draw.groups;
    expect(replay).toMatchObject({ outcome: 'adjusted' });
    expect('drawn' in replay && replay.drawn.map((group) => [...group].sort()).sort()).toEqual(
      [one, other].map((group) => [...(group ?? [])].sort()).sort(),
    );
  });

  test('of which only desks were changed has nothing else to tell', () => {
    const draw = stored({ pupils: classOf(12) });
    const adjusted = { ...draw, desks: [...draw.desks].reverse(), adjusted: true };
    expect(again(adjusted, [adjusted])).toEqual({ outcome: 'adjusted', drawn: [] });
  });

  test('that somebody changed in the ledger does not pass', () => {
    const draw = stored({ pupils: classOf(12) });
    const forged = swapped(draw);
    expect(again(forged, [forged])).toMatchObject({ outcome: 'differs' });
  });
});

describe('what makes a check impossible is told', () => {
  const pupils = classOf(12);
  const rules: Rule[] = [{ kind: 'apart', row: 2, pupils: ['p00', 'p01'] }];
  const first = stored({ pupils });
  const draw = stored({ pupils, rules, history: [first] });

  test('another algorithm', () => {
    const old = { ...draw, algorithm: 'pairs-1' };
    expect(again(old, [first, old], rules)).toEqual({ outcome: 'other-version' });
  });

  test('considerations that changed, or contradict each other now', () => {
    const more: Rule = { kind: 'apart', row: 3, pupils: ['p02', 'p03'] };
    const against: Rule = { kind: 'together', row: 4, pupils: ['p00', 'p01'] };
    const { seed } = draw;
    expect(seed).not.toBe('');
    expect(again(draw, [first, draw])).toEqual({ outcome: 'other-rules' });
    expect(again(draw, [first, draw], [...rules, more])).toEqual({ outcome: 'other-rules' });
    expect(again(draw, [first, draw], [...rules, against])).toEqual({ outcome: 'other-rules' });
  });

  test('a pupil put in another’s place', () => {
    const groups = draw.groups.map((group) => group.map((id) => (id === 'p05' ? 'px' : id)));
    expect(again({ ...draw, groups }, [first, draw], rules)).toEqual({ outcome: 'other-rules' });
  });

  test('a past that changed', () => {
    expect(again(draw, [draw], rules)).toEqual({ outcome: 'other-past' });
    expect(again(draw, [swapped(first), draw], rules)).toEqual({ outcome: 'other-past' });
  });

  test('but not considerations written another way, nor those of somebody who is not placed', () => {
    const same: Rule[] = [
      { kind: 'apart', row: 9, pupils: ['p01', 'p00'] },
      { kind: 'apart', row: 7, pupils: ['p00', 'gone'] },
      { kind: 'front', row: 8, pupil: 'p03' },
    ];
    expect(again(draw, [first, draw], same)).toEqual({ outcome: 'same' });
  });
});

function rule(kind: Rule['kind']): Rule {
  if (kind === 'apart' || kind === 'together') return { kind, row: 2, pupils: ['p00', 'p01'] };
  if (kind === 'onlyWith') return { kind, row: 2, pupil: 'p00', partners: ['p02', 'p03'] };
  return { kind: kind === 'alone' ? 'alone' : 'away', row: 2, pupil: 'p00' };
}
