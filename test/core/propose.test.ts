// A proposal: the same in browser and server, complete, and with everybody's fixed place kept.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkDraw } from '../../src/core/check';
import { checkDesks } from '../../src/core/check-desks';
import type { Desk, PastDraw, Rule } from '../../src/core/model';
import { propose, type ProposalInput } from '../../src/core/propose';

const pupils = (count: number): string[] => Array.from({ length: count }, (_, at) => `p${at}`);
const room = (count: number): Desk[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `LP${at + 1}`,
    row: 1 + Math.floor(at / 3),
    column: 1 + 3 * (at % 3),
    seats: 2,
    front: at < 3,
  }));
const place = (pupil: string, desk: string, row = 3): Rule => ({ kind: 'place', pupil, desk, row });

const inputOf = (count: number, more: Partial<ProposalInput> = {}): ProposalInput => ({
  pupils: pupils(count),
  rules: [],
  history: [],
  yearStart: '2026-08-01',
  desks: room(Math.ceil(count / 2)),
  ...more,
});

function proposed(input: ProposalInput, seed: string) {
  const made = propose(input, seed);
  if (!made.ok) throw new Error(JSON.stringify(made.findings));
  return made.value;
}

describe('the same seed and input', () => {
  test('give the same proposal, however often and from a copy', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 24 }), fc.string(), (count, seed) => {
        const input = inputOf(count);
        const copy = JSON.parse(JSON.stringify(input)) as ProposalInput;
        expect(propose(copy, seed)).toEqual(propose(input, seed));
      }),
      { numRuns: 30 },
    );
  });

  test('are what the proposal says of itself', () => {
    const input = inputOf(12);
    const { seed, algorithm, input: print } = proposed(input, 'one');
    expect([seed, proposed(input, 'two').input]).toEqual(['one', print]);
    expect(algorithm).not.toBe('');
    expect(proposed(inputOf(14), 'one').input).not.toBe(print);
  });

  test('another seed gives other pairs, and other desks', () => {
    const seeds = ['a', 'b', 'c', 'd', 'e', 'f'];
    const drawn = seeds.map((seed) => proposed(inputOf(20), seed));
    const pairs = drawn.map(({ groups }) =>
      groups
        .map((g) => [...g].sort().join())
        .sort()
        .join(),
    );
    expect(new Set(pairs).size).toBe(seeds.length);
    const alone = seeds.map((seed) => proposed(inputOf(2, { desks: room(6) }), seed).desks[0]);
    expect(new Set(alone).size).toBeGreaterThan(1);
  });
});

describe('any class', () => {
  test('is seated whole: nobody twice or missing, each group at a desk of its own', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 30 }), fc.string(), (count, seed) => {
        const input = inputOf(count);
        const { groups, desks } = proposed(input, seed);
        expect(checkDraw(input, groups)).toEqual([]);
        expect(checkDesks({ ...input, groups }, desks)).toEqual([]);
        expect(desks).toHaveLength(groups.length);
      }),
      { numRuns: 40 },
    );
  });
});

describe('fixed places', () => {
  const seeds = Array.from({ length: 25 }, (_, at) => `seed ${at}`);

  test('at different desks never make partners, and are kept', () => {
    const fixed = ['p0', 'p1', 'p2', 'p3'];
    const rules = fixed.map((pupil, at) => place(pupil, `LP${at + 1}`, 3 + at));
    const input = inputOf(8, { rules });
    for (const seed of seeds) {
      const { groups, desks } = proposed(input, seed);
      fixed.forEach((pupil, at) => {
        const group = groups.findIndex((members) => members.includes(pupil));
        expect(desks[group]).toBe(`LP${at + 1}`);
        expect(groups[group]?.filter((member) => fixed.includes(member))).toEqual([pupil]);
      });
    }
  });

  test('at one desk make partners, though they have sat together before', () => {
    const rules = [place('p0', 'LP2', 3), place('p1', 'LP2', 4)];
    const met: PastDraw = {
      nr: 1,
      className: '5A',
      from: '2026-10-01',
      groups: [['p0', 'p1']],
      desks: ['LP2'],
    };
    for (const seed of seeds.slice(0, 8)) {
      const { groups, desks } = proposed(inputOf(8, { rules, history: [met] }), seed);
      const group = groups.findIndex((members) => members.includes('p0'));
      expect([groups[group]?.slice().sort(), desks[group]]).toEqual([['p0', 'p1'], 'LP2']);
    }
  });

  test('of all pupils at desks of their own leave no draw, and each is named', () => {
    const rules = pupils(3).map((pupil, at) => place(pupil, `LP${at + 1}`, 3 + at));
    const made = propose(inputOf(3, { rules, desks: room(3) }), 'x');
    expect(made.ok).toBe(false);
    expect(made.findings).toMatchObject(
      pupils(3).map((pupil) => ({ code: 'pupil-without-partner', params: { pupil } })),
    );
  });
});

describe('no proposal', () => {
  test.each<[string, ProposalInput, string]>([
    ['for one pupil', inputOf(1), 'class-too-small'],
    ['in too small a room', inputOf(12, { desks: room(5) }), 'seats-too-few'],
    ['at a desk that is not there', inputOf(4, { rules: [place('p0', 'LP77')] }), 'desk-unknown'],
  ])('%s', (_, input, code) => {
    expect(propose(input, 'x')).toMatchObject({ ok: false, findings: [{ code }] });
  });
});

test('what could not be avoided, in pairs and in seats, is told together', () => {
  const history: PastDraw[] = ['p1', 'p2', 'p3'].map((other, at) => ({
    nr: at + 1,
    className: '5A',
    from: `2026-10-0${at + 1}`,
    groups: [['p0', other], ['p1', 'p2', 'p3'].filter((one) => one !== other)],
    desks: ['LP1', 'LP2'],
  }));
  const rules: Rule[] = ['p0', 'p1', 'p2', 'p3'].map((pupil) => ({ kind: 'front', pupil, row: 3 }));
  const desks = room(2).map((desk, at) => ({ ...desk, row: 1 + at, front: at === 0 }));
  const made = propose(inputOf(4, { history, rules, desks }), 'x');
  expect(made.ok).toBe(true);
  const codes = new Set(made.findings.map(({ code }) => code));
  expect([...codes]).toEqual(expect.arrayContaining(['repeat-this-year', 'front-full']));
});
