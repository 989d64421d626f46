// Each criterion: what a group must be like to meet it, and for whom it is not met.

import { expect, test } from '@jest/globals';
import { criteria } from '../../../src/core/groups/criteria';
import type { CriterionId } from '../../../src/core/groups/criterion';
import type { GroupFinding } from '../../../src/core/groups/finding';
import type { ComposeInput, GroupPupil } from '../../../src/core/groups/model';
import { groupProblem } from '../../../src/core/groups/problem';
import { weightsFor } from '../../../src/core/groups/weights';
import { inputOf, lasting } from './support/class';

/** What the group of these pupils, in seat order, does not meet. */
function findings(id: CriterionId, input: ComposeInput, ...group: string[]): GroupFinding[] {
  const problem = groupProblem(input);
  const criterion = criteria.find((one) => one.id === id)!;
  expect(criterion.asked(problem)).toBe(true);
  return criterion.check(
    problem,
    group.map((pupil) => problem.company.pupils.indexOf(pupil)),
  );
}

/** What the search pays for the group. */
function price(id: CriterionId, input: ComposeInput, ...group: string[]): number {
  const problem = groupProblem(input);
  const members = group.map((pupil) => problem.company.pupils.indexOf(pupil));
  const weights = weightsFor(problem.balance);
  const priced = criteria.find((one) => one.id === id)!.price(problem, weights);
  let cost = priced.group?.(Int32Array.from(members), 0, members.length) ?? 0;
  members.forEach((a, i) =>
    members.slice(i + 1).forEach((b) => (cost += priced.pair?.(a, b) ?? 0)),
  );
  return cost;
}

type About = Record<string, Omit<GroupPupil, 'id'>>;
const levels = (...given: number[]): About =>
  Object.fromEntries(given.map((level, i) => [`p${i}`, { level }]));

test('the catalogue has hard criteria first, each id once', () => {
  const hard = criteria.map((one) => one.hard);
  expect(hard).toEqual([...hard].sort((a, b) => Number(b) - Number(a)));
  expect(new Set(criteria.map(({ id }) => id)).size).toBe(criteria.length);
});

test('a class nothing is known of asks only for sizes and new groupmates', () => {
  const problem = groupProblem(inputOf(8));
  expect(criteria.filter((one) => one.asked(problem)).map(({ id }) => id)).toEqual([
    'size',
    'new',
    'beside',
  ]);
});

test('apart', () => {
  const input = inputOf(8, {
    rules: [
      { kind: 'apart', row: 1, pupils: ['p0', 'p1'] },
      { kind: 'onlyWith', row: 2, pupil: 'p2', partners: ['p3', 'p4', 'p5'] },
    ],
  });
  expect(findings('apart', input, 'p0', 'p1', 'p4', 'p5')).toEqual([
    { code: 'kept-apart', params: { pupils: ['p0', 'p1'] } },
  ]);
  expect(findings('apart', input, 'p2', 'p3', 'p4', 'p6')).toEqual([
    { code: 'kept-apart', params: { pupils: ['p2', 'p6'] } },
  ]);
  expect(findings('apart', input, 'p2', 'p3', 'p4', 'p5')).toEqual([]);
  expect(price('apart', input, 'p2', 'p3', 'p4', 'p5')).toBe(0);
  expect(price('apart', input, 'p2', 'p3', 'p4', 'p6')).toBeGreaterThan(0);
});

test('together', () => {
  const input = inputOf(8, { rules: [{ kind: 'together', row: 1, pupils: ['p0', 'p1', 'p2'] }] });
  expect(findings('together', input, 'p0', 'p1', 'p4', 'p5')).toEqual([
    { code: 'torn-apart', params: { pupils: ['p0', 'p1'], missing: ['p2'] } },
  ]);
  expect(findings('together', input, 'p0', 'p1', 'p2', 'p5')).toEqual([]);
  expect(price('together', input, 'p0', 'p1', 'p2', 'p5')).toBe(0);
  expect(price('together', input, 'p0', 'p1', 'p4', 'p5')).toBeGreaterThan(0);
  expect(price('together', input, 'p3', 'p4', 'p5', 'p6')).toBe(0);
});

test('size', () => {
  expect(findings('size', inputOf(8), 'p0', 'p1', 'p2')).toEqual([
    { code: 'size-not-needed', params: { size: 3, pupils: ['p0', 'p1', 'p2'] } },
  ]);
  expect(findings('size', inputOf(7), 'p0', 'p1', 'p2')).toEqual([]);
});

test('supporter', () => {
  const input = inputOf(8, {}, { p1: { supports: ['p0'] }, p2: { supports: ['p0'] } });
  expect(findings('supporter', input, 'p0', 'p3', 'p4', 'p5')).toEqual([
    { code: 'no-supporter', params: { pupil: 'p0' } },
  ]);
  expect(findings('supporter', input, 'p0', 'p3', 'p2', 'p5')).toEqual([
    { code: 'supporter-not-beside', params: { pupil: 'p0' } },
  ]);
  expect(findings('supporter', input, 'p0', 'p3', 'p5', 'p2')).toEqual([]);
  expect(findings('supporter', input, 'p1', 'p2', 'p3', 'p4')).toEqual([]);
  expect(price('supporter', input, 'p0', 'p3', 'p4', 'p5')).toBeGreaterThan(0);
  expect(price('supporter', input, 'p0', 'p3', 'p4', 'p1')).toBe(0);
});

test('supporter: who is away supports nobody', () => {
  const about = { p1: { supports: ['p0'] } };
  const input = inputOf(8, { rules: [{ kind: 'away', row: 1, pupil: 'p1' }] }, about);
  expect(findings('supporter', input, 'p0', 'p3', 'p4', 'p5')).toEqual([
    { code: 'no-supporter', params: { pupil: 'p0' } },
  ]);
});

test.each(['school', 'gender'] as const)('%s', (key) => {
  const about = Object.fromEntries(['p0', 'p1', 'p2'].map((id) => [id, { [key]: 'A' }]));
  const input = inputOf(8, {}, { ...about, p3: { [key]: 'B' } });
  expect(findings(key, input, 'p0', 'p1', 'p2', 'p3')).toEqual([
    {
      code: `${key}-uneven`,
      params: { value: 'A', pupils: ['p0', 'p1', 'p2'], least: 1, most: 2 },
    },
  ]);
  expect(findings(key, input, 'p4', 'p5', 'p6', 'p7')).toEqual([
    { code: `${key}-uneven`, params: { value: 'A', pupils: [], least: 1, most: 2 } },
  ]);
  expect(findings(key, input, 'p0', 'p1', 'p4', 'p5')).toEqual([]);
  expect(price(key, input, 'p0', 'p1', 'p2', 'p3')).toBe(3 * price(key, input, 'p0', 'p1', 'p4'));
  expect(price(key, input, 'p4', 'p5', 'p6', 'p7')).toBe(0);
});

test('challenge', () => {
  const input = inputOf(8, {}, levels(3, 3, 2, 2, 1, 1, 2));
  expect(findings('challenge', input, 'p0', 'p2', 'p4', 'p5')).toEqual([
    { code: 'no-challenger', params: { pupil: 'p0' } },
  ]);
  expect(findings('challenge', input, 'p0', 'p1', 'p2', 'p4')).toEqual([
    { code: 'alone-at-bottom', params: { pupil: 'p4' } },
  ]);
  expect(findings('challenge', input, 'p0', 'p1', 'p4', 'p5')).toEqual([]);
  // Nobody's level is known but one's: there is nothing to compare.
  expect(findings('challenge', input, 'p0', 'p7')).toEqual([]);
  expect(price('challenge', input, 'p0', 'p1', 'p4', 'p5')).toBe(0);
  expect(price('challenge', input, 'p0', 'p2', 'p4', 'p5')).toBeGreaterThan(
    price('challenge', input, 'p0', 'p1', 'p2', 'p4'),
  );
});

test('spread', () => {
  const input = inputOf(8, {}, levels(3, 3, 3, 3, 1, 1));
  expect(findings('spread', input, 'p0', 'p1', 'p2', 'p6')).toEqual([
    { code: 'one-level', params: { pupils: ['p0', 'p1', 'p2'] } },
  ]);
  expect(findings('spread', input, 'p0', 'p1', 'p4', 'p5')).toEqual([]);
  expect(price('spread', input, 'p0', 'p1', 'p2', 'p3')).toBeGreaterThan(
    price('spread', input, 'p0', 'p1', 'p4', 'p5'),
  );
});

test('new', () => {
  const input = inputOf(8, {
    compositions: [lasting([['p0', 'p1', 'p2', 'p3']], 4), lasting([['p0', 'p1', 'p4', 'p5']], 3)],
    partners: [[['p6', 'p7']]],
  });
  expect(findings('new', input, 'p0', 'p1', 'p6', 'p7')).toEqual([
    { code: 'met-before', params: { pupils: ['p0', 'p1'], times: 2 } },
    { code: 'met-before', params: { pupils: ['p6', 'p7'], times: 1 } },
  ]);
  expect(findings('new', input, 'p0', 'p6')).toEqual([]);
  expect(price('new', input, 'p0', 'p6')).toBe(0);
  expect(price('new', input, 'p0', 'p1')).toBeGreaterThan(price('new', input, 'p0', 'p2'));
});

test('beside', () => {
  const input = inputOf(8, { compositions: [lasting([['p0', 'p1', 'p2', 'p3']], 4)] });
  expect(findings('beside', input, 'p0', 'p4', 'p1', 'p5')).toEqual([]);
  expect(findings('beside', input, 'p0', 'p1', 'p4', 'p5')).toEqual([
    { code: 'beside-before', params: { pupils: ['p0', 'p1'], times: 1 } },
  ]);
  // The search knows that there is an order in which they are not beside each other.
  expect(price('beside', input, 'p0', 'p1', 'p4', 'p5')).toBe(0);
  expect(price('beside', input, 'p0', 'p1', 'p2', 'p3')).toBeGreaterThan(0);
});

test('turns', () => {
  const input = inputOf(7, { compositions: [lasting([['p0', 'p1', 'p2']], 3)] });
  expect(findings('turns', input, 'p0', 'p4', 'p5')).toEqual([
    { code: 'odd-size-again', params: { pupil: 'p0', times: 1 } },
  ]);
  expect(findings('turns', input, 'p0', 'p4', 'p5', 'p6')).toEqual([]);
  expect(price('turns', input, 'p0', 'p4', 'p5')).toBeGreaterThan(
    price('turns', input, 'p3', 'p4', 'p5'),
  );
});

test('average', () => {
  const input = inputOf(8, {}, levels(3, 3, 3, 3, 1, 1, 1, 1));
  expect(price('average', input, 'p0', 'p1', 'p4', 'p5')).toBe(0);
  expect(price('average', input, 'p0', 'p1', 'p2', 'p5')).toBeGreaterThan(0);
});
