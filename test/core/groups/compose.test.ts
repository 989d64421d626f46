// Composing: what is asked for is kept, the same seed gives the same, and what cannot be is said.

import { describe, expect, test } from '@jest/globals';
import { compose, Composer } from '../../../src/core/groups/compose';
import type { Rule } from '../../../src/core/model';
import { groupsOf, inputOf, lasting, together } from './support/class';

const everybody = (size: number): string[] =>
  Array.from({ length: size }, (_, i) => `p${i}`).sort();

describe('a proposal', () => {
  test.each([2, 3, 5, 7, 8, 11, 13, 20, 29, 40])('places everybody once (%i pupils)', (size) => {
    expect(groupsOf(inputOf(size)).flat().sort()).toEqual(everybody(size));
  });

  test('is the same for the same seed and pupils in any order, and another for another', () => {
    const input = inputOf(21);
    const turned = { ...input, pupils: [...input.pupils].reverse() };
    expect(groupsOf(turned)).toEqual(groupsOf(input));
    expect(groupsOf(input, 'other')).not.toEqual(groupsOf(input));
  });

  test('is the same however the search is cut into slices', () => {
    const input = inputOf(12, {}, { p0: { level: 1 }, p1: { level: 2 }, p2: { level: 2 } });
    const composer = new Composer(input, 's');
    const seen = [composer.progress];
    while (composer.progress < 1) {
      composer.step(7_777);
      seen.push(composer.progress);
    }
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(composer.best()).toEqual(compose(input, 's'));
  });

  test('can be had before the search has ended, and twice alike', () => {
    const composer = new Composer(inputOf(12, {}, { p0: { level: 1 }, p1: { level: 2 } }), 's');
    composer.step(100);
    const first = composer.best();
    expect(first.ok && first.value.groups.flat().sort()).toEqual(everybody(12));
    expect(composer.best()).toEqual(first);
  });

  test('has earlier learning partners in different groups', () => {
    const pairs = [0, 2, 4, 6, 8, 10, 12, 14].map((i) => [`p${i}`, `p${i + 1}`]);
    const groups = groupsOf(inputOf(16, { partners: [pairs] }));
    expect(pairs.filter((two) => together(groups, ...two))).toEqual([]);
  });

  test('goes on with the design when a composition has been', () => {
    const first = groupsOf(inputOf(28));
    const groups = groupsOf(inputOf(28, { compositions: [lasting(first, 4)] }), 't');
    const again = first.flatMap((group) =>
      group.flatMap((a, i) => group.slice(i + 1).filter((b) => together(groups, a, b))),
    );
    expect(again).toEqual([]);
  });
});

describe('considerations', () => {
  const rules: Rule[] = [
    { kind: 'away', row: 1, pupil: 'p0' },
    { kind: 'alone', row: 2, pupil: 'p1' },
    { kind: 'together', row: 3, pupils: ['p2', 'p3'] },
    { kind: 'together', row: 4, pupils: ['p3', 'p4'] },
    { kind: 'apart', row: 5, pupils: ['p2', 'p5', 'p6', 'p7'] },
    { kind: 'onlyWith', row: 6, pupil: 'p8', partners: ['p9', 'p10', 'p11', 'p12'] },
  ];

  test.each(['a', 'b', 'c'])('are kept (seed %s)', (seed) => {
    const groups = groupsOf(inputOf(22, { rules }), seed);
    expect(groups.flat()).not.toContain('p0');
    expect(groups).toContainEqual(['p1']);
    expect(together(groups, 'p2', 'p3', 'p4')).toBe(true);
    const named = ['p2', 'p5', 'p6', 'p7'];
    expect(groups.filter((g) => g.filter((id) => named.includes(id)).length > 1)).toEqual([]);
    const own = groups.find((group) => group.includes('p8'))!;
    expect(['p8', 'p9', 'p10', 'p11', 'p12']).toEqual(expect.arrayContaining(own));
    expect(groups.map((group) => group.length).sort()).toEqual([1, 4, 4, 4, 4, 4]);
  });

  test('locked groups and parts of groups stay', () => {
    const locked = [
      ['p0', 'p1', 'p2', 'p3'],
      ['p4', 'p5'],
      ['p6', 'p7', 'p8'],
    ];
    // They have been together before, so that the search would rather part them.
    const compositions = [lasting(locked, 4), lasting(locked, 4)];
    const groups = groupsOf(inputOf(15, { locked, compositions }));
    expect(groups.flat().sort()).toEqual(everybody(15));
    for (const group of locked) expect(together(groups, ...group)).toBe(true);
    expect(groups.find((group) => group.includes('p6'))).toHaveLength(3);
  });

  test.each<[string, Partial<Parameters<typeof inputOf>[1]>, unknown]>([
    [
      'more together than a group has places',
      { rules: [{ kind: 'together', row: 3, pupils: ['p0', 'p1', 'p2', 'p3', 'p4'] }] },
      { code: 'rules-contradict', params: { rows: [3], pupils: ['p0', 'p1', 'p2', 'p3', 'p4'] } },
    ],
    [
      'together and apart',
      {
        rules: [
          { kind: 'together', row: 3, pupils: ['p0', 'p1'] },
          { kind: 'apart', row: 4, pupils: ['p1', 'p0'] },
        ],
      },
      { code: 'rules-contradict', params: { rows: [3, 4], pupils: ['p0', 'p1'] } },
    ],
    [
      'together and alone',
      {
        rules: [
          { kind: 'together', row: 3, pupils: ['p0', 'p1'] },
          { kind: 'alone', row: 4, pupil: 'p1' },
        ],
      },
      { code: 'rules-contradict', params: { rows: [3, 4], pupils: ['p1'] } },
    ],
    [
      'more apart than there are groups',
      { rules: [{ kind: 'apart', row: 3, pupils: ['p0', 'p1', 'p2'] }] },
      { code: 'no-draw-possible', params: { proved: false, rows: [3] } },
    ],
    [
      'a locked group that is too large',
      { locked: [['p0', 'p1', 'p2', 'p3', 'p4']] },
      {
        code: 'base-group-size',
        params: { size: 5, pupils: ['p0', 'p1', 'p2', 'p3', 'p4'], sizes: [4, 4] },
      },
    ],
    [
      'a pupil in two locked groups',
      { locked: [['p0', 'p1'], ['p0']] },
      { code: 'pupil-placed-twice', params: { pupil: 'p0' } },
    ],
  ])('%s: said', (_, more, finding) => {
    expect(compose(inputOf(8, more), 's')).toEqual({ ok: false, findings: [finding] });
  });

  test('one pupil is too few', () => {
    expect(compose(inputOf(1), 's')).toEqual({
      ok: false,
      findings: [{ code: 'class-too-small', params: { count: 1 } }],
    });
  });
});

test('the balance decides between even groups and new groupmates', () => {
  const schools = Object.fromEntries(
    everybody(16).map((id, i) => [id, { school: i % 2 === 0 ? 'A' : 'B' }]),
  );
  // Those of different schools have all met; those of one school never have.
  const partners = everybody(16).flatMap((one, i) =>
    everybody(16)
      .filter((_, j) => j > i && (i + j) % 2 === 1)
      .map((other) => [[one, other]]),
  );
  const mixed = (balance: number): number =>
    groupsOf(inputOf(16, { balance, partners }, schools)).filter(
      (group) => group.filter((id) => schools[id]?.school === 'A').length === 2,
    ).length;
  expect([mixed(1), mixed(0)]).toEqual([4, 0]);
});
