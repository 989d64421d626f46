// What composing base groups promises, for one seed; `npm run prove` runs many more, and all sizes.

import { describe, expect, test } from '@jest/globals';
import {
  classRules,
  fullClass,
  unevenGroups,
  withoutChallenger,
  withoutSupporter,
} from '../../../src/local/bench/group-class';
import { groupProofs, playGroups } from '../../../src/local/bench/group-proofs';

/** Those that take some seconds here. The class with every criterion has shorter tests below. */
const QUICK = groupProofs.filter(({ sizes }) => sizes.length > 1);

test.each(QUICK.map((proof) => [proof.name, proof] as const))('%s', (_, proof) => {
  expect(proof.run(20, 'seed 0')).toBeNull();
});

test('a class with groups of three goes on with its design too', () => {
  expect(groupProofs[0]?.run(30, 'seed 0')).toBeNull();
});

describe('a class with every criterion, three compositions', () => {
  const known = new Map(fullClass.map((pupil) => [pupil.id, pupil]));
  const play = (balance: number) =>
    playGroups(fullClass.length, 's', { balance, known }, { years: [3], rules: classRules });
  const evenFirst = play(1);
  const newFirst = play(0);
  const sum = (played: typeof evenFirst, measure: typeof unevenGroups): number =>
    played.draws.reduce((total, { groups }) => total + measure(groups), 0);

  test('keeps considerations and supporters at both ends', () => {
    for (const played of [evenFirst, newFirst]) {
      expect(sum(played, withoutSupporter)).toBe(0);
      for (const { groups } of played.draws) {
        expect(groups.flat()).toHaveLength(fullClass.length);
        for (const { pupils } of classRules) {
          expect(groups.filter((group) => pupils.every((id) => group.includes(id)))).toEqual([]);
        }
      }
    }
  });

  test('at the even end is as even as can be, everybody with a challenger', () => {
    expect(sum(evenFirst, unevenGroups)).toBe(0);
    expect(sum(evenFirst, withoutChallenger)).toBe(0);
    expect(evenFirst.report.findings.map(({ code }) => code)).not.toContain('school-uneven');
  });

  test('at the other end is less even', () => {
    expect(sum(newFirst, unevenGroups)).toBeGreaterThan(0);
  });
});
