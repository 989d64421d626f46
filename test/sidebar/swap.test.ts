// Swapping by hand, and what it is said to break or repeat.
import { describe, expect, test } from '@jest/globals';
import type { Draft, LoadedClass } from '../../src/contract/replies';
import {
  carryOutSwap,
  mayBeSaved,
  samePair,
  swapDesks,
  swapPupils,
  verdictOf,
} from '../../src/sidebar/swap';
import { classOf, RECIPE } from './support/school';

const DRAFT: Draft = {
  id: 'd1',
  className: '5A',
  revision: 'r0',
  from: '2026-11-23',
  groups: [
    ['p0', 'p1'],
    ['p2', 'p3'],
    ['p4', 'p5'],
  ],
  desks: ['LP1', 'LP2', 'LP3'],
  seed: 's',
  algorithm: 'a',
  input: 'i',
  adjusted: false,
};

const verdict = (changes: Partial<LoadedClass>, draft: Draft = DRAFT) =>
  verdictOf(classOf(6, changes), draft);

describe('the verdict', () => {
  test('a draw in order may be saved', () => {
    const said = verdict({});
    expect(said).toEqual({ broken: [], tooSmall: [], farBack: [], repeats: [] });
    expect(mayBeSaved(said)).toBe(true);
  });

  test('«ikke sammen» broken by a swap names the row and stops the saving', () => {
    const rules = [{ kind: 'apart' as const, pupils: ['p0', 'p2'], row: 4 }];
    expect(mayBeSaved(verdict({ rules }))).toBe(true);
    const said = verdict({ rules }, swapPupils(DRAFT, 'p1', 'p2'));
    expect(said.broken).toEqual([
      { code: 'rule-broken', params: { rule: 'apart', row: 4, pupils: ['p0', 'p2'] } },
    ]);
    expect(mayBeSaved(said)).toBe(false);
  });

  test('a fixed place holds, whether pupils or desks are swapped', () => {
    const rules = [{ kind: 'place' as const, pupil: 'p0', desk: 'LP1', row: 3 }];
    expect(mayBeSaved(verdict({ rules }))).toBe(true);
    expect(mayBeSaved(verdict({ rules }, swapDesks(DRAFT, 'LP1', 'LP2')))).toBe(false);
    expect(mayBeSaved(verdict({ rules }, swapPupils(DRAFT, 'p0', 'p2')))).toBe(false);
    expect(mayBeSaved(verdict({ rules }, swapPupils(DRAFT, 'p1', 'p2')))).toBe(true);
  });

  test('«nær tavla» is regretted, but may be saved', () => {
    const desks = classOf(6).desks.map((desk) => ({ ...desk, front: desk.id === 'LP1' }));
    const rules = [{ kind: 'front' as const, pupil: 'p0', row: 3 }];
    const said = verdict({ rules, desks }, swapDesks(DRAFT, 'LP1', 'LP3'));
    expect(said.farBack).toEqual(['p0']);
    expect(mayBeSaved(said)).toBe(true);
    // Two rows of one pupil, and another pupil before: each once, as they sit.
    const more = ['p2', 'p0', 'p1'].map((pupil, i) => ({
      kind: 'front' as const,
      pupil,
      row: 4 + i,
    }));
    const all = verdict({ rules: [...rules, ...more], desks }, swapDesks(DRAFT, 'LP1', 'LP3'));
    expect(all.farBack).toEqual(['p0', 'p1', 'p2']);
  });

  test('who sat together this year is a repeat, last year is not', () => {
    const who = { kind: 'pairs' as const, draftId: 'd', at: '', by: '' };
    const past = { className: '5A', groups: [['p0', 'p1']], desks: ['LP1'], ...who, ...RECIPE };
    const history = [
      { ...past, nr: 1, from: '2026-05-04' },
      { ...past, nr: 2, from: '2026-09-07' },
    ];
    const said = verdict({ history });
    expect(said.repeats).toMatchObject([{ pupils: ['p0', 'p1'], times: 1, last: '2026-09-07' }]);
    expect(mayBeSaved(said)).toBe(true);
  });

  test('a desk with too few seats', () => {
    const desks = classOf(6).desks.map((desk) => ({
      ...desk,
      seats: desk.id === 'LP2' ? 1 : 2,
    }));
    const said = verdict({ desks });
    expect(said.tooSmall).toEqual(['LP2']);
    expect(mayBeSaved(said)).toBe(false);
  });
});

describe('the swap', () => {
  const state = {
    draft: DRAFT,
    basis: classOf(6),
    locks: [],
    drawn: DRAFT.groups,
    byHand: false,
    findings: [],
    uncertain: false,
    conflict: null,
  };

  test('two who sit together already are left alone', () => {
    const picks = [
      { kind: 'pupil' as const, id: 'p0' },
      { kind: 'pupil' as const, id: 'p1' },
    ];
    expect(samePair(DRAFT, picks)).toBe(true);
    expect(carryOutSwap(state, picks, 'd2')).toBeNull();
  });

  test('desks change, pairs stay', () => {
    const picks = [
      { kind: 'desk' as const, id: 'LP1' },
      { kind: 'desk' as const, id: 'LP3' },
    ];
    const done = carryOutSwap(state, picks, 'd2');
    expect(done?.draft).toMatchObject({
      id: 'd2',
      adjusted: true,
      groups: DRAFT.groups,
      desks: ['LP3', 'LP2', 'LP1'],
    });
  });

  test('a pupil and a desk cannot be swapped', () => {
    const picks = [
      { kind: 'pupil' as const, id: 'p0' },
      { kind: 'desk' as const, id: 'LP3' },
    ];
    expect(carryOutSwap(state, picks, 'd2')).toBeNull();
  });
});
