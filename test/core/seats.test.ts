// Tests of seats: every group a desk it fits at, fixed places kept, a year that goes around.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Desk, PastDraw, Rule } from '../../src/core/model';
import { randomFrom } from '../../src/core/random';
import { assignDesks, rulesFromPlaces } from '../../src/core/seats';
import type { SeatInput } from '../../src/core/seats';

/** Desks of two in rows of `across`, the front row first. */
function room(count: number, across = 5, seats = 2): Desk[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `LP${index + 1}`,
    row: 2 + 2 * Math.floor(index / across),
    column: 1 + 3 * (index % across),
    seats,
    front: index < across,
  }));
}

const pupils = (count: number) => Array.from({ length: count }, (_, index) => `p${index}`);

/** Random groups of two; the last a trio when the number is odd. */
function groupsOf(list: readonly string[], seed: string): string[][] {
  const mixed = randomFrom(seed).shuffle(list);
  const groups: string[][] = [];
  while (mixed.length > 3 || mixed.length === 2) groups.push(mixed.splice(0, 2));
  if (mixed.length > 0) groups.push(mixed);
  return groups;
}

function seat(input: Partial<SeatInput> & Pick<SeatInput, 'groups' | 'desks'>) {
  return assignDesks({
    rules: [],
    history: [],
    yearStart: '2026-08-01',
    random: randomFrom('seats'),
    ...input,
  });
}

function desksOf(input: Parameters<typeof seat>[0]): string[] {
  const outcome = seat(input);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.findings));
  return outcome.value;
}

const place = (pupil: string, desk: string, row = 2): Rule => ({ kind: 'place', pupil, desk, row });
const front = (pupil: string, row = 2): Rule => ({ kind: 'front', pupil, row });

/** A year of draws, each seated on what went before. */
function year(draws: number, size: number, desks: Desk[], rules: Rule[], seed: string): PastDraw[] {
  const history: PastDraw[] = [];
  for (let nr = 1; nr <= draws; nr++) {
    const groups = groupsOf(pupils(size), `${seed} ${nr}`);
    const random = randomFrom(`${seed} seats ${nr}`);
    const value = desksOf({ groups, desks, rules, history, random });
    history.push({ nr, className: '5A', from: '2026-09-01', groups, desks: value });
  }
  return history;
}

/** The desks of one pupil, draw by draw. */
function way(history: readonly PastDraw[], pupil: string): string[] {
  return history.map(({ groups, desks }) => {
    return desks[groups.findIndex((group) => group.includes(pupil))] ?? '';
  });
}

function counts(values: readonly string[]): number[] {
  const tally = new Map<string, number>();
  for (const value of values) tally.set(value, (tally.get(value) ?? 0) + 1);
  return Array.from(tally.values());
}

describe('any class in any room that holds it', () => {
  const anything = fc.record({
    size: fc.integer({ min: 2, max: 40 }),
    spare: fc.nat(5),
    singles: fc.nat(3),
    seed: fc.string(),
  });

  test('gets a desk a group, none twice, each with room for the group', () => {
    fc.assert(
      fc.property(anything, ({ size, spare, singles, seed }) => {
        const alone = pupils(singles).map((pupil) => [`alone-${pupil}`]);
        const groups = [...groupsOf(pupils(size), seed), ...alone];
        const desks = room(groups.length + spare + 1);
        const fixed = groups[0]?.[0] ?? '';
        const rules = [place(fixed, 'LP2'), front('p1', 3), place('gone', 'LP99', 4)];
        const input = { groups, desks, rules, random: randomFrom(seed) };
        const value = desksOf(input);
        expect(value).toHaveLength(groups.length);
        expect(new Set(value).size).toBe(groups.length);
        for (const id of value) expect(desks.map((desk) => desk.id)).toContain(id);
        expect(value[0]).toBe('LP2');
        const mixed = randomFrom(`${seed} mixed`).shuffle(desks);
        expect(desksOf({ ...input, desks: mixed, random: randomFrom(seed) })).toEqual(value);
      }),
      { numRuns: 200 },
    );
  });
});

describe('over a year', () => {
  test('28 pupils on 14 desks come around: nobody at one desk four times or twice running', () => {
    for (const seed of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']) {
      const history = year(19, 28, room(14), [], seed);
      for (const pupil of pupils(28)) {
        const desks = way(history, pupil);
        expect(Math.max(...counts(desks))).toBeLessThanOrEqual(3);
        expect(desks.filter((desk, index) => desk === desks[index - 1])).toEqual([]);
      }
    }
  });

  test('a fixed place is kept while the partners change', () => {
    const history = year(10, 12, room(7), [place('p3', 'LP4')], 'fixed');
    expect(new Set(way(history, 'p3'))).toEqual(new Set(['LP4']));
    const partners = history.map(({ groups }) => groups.find((group) => group.includes('p3')));
    expect(new Set(partners.map((group) => group?.slice().sort().join())).size).toBeGreaterThan(3);
  });

  test('those who need it near the board go to every front desk', () => {
    const needs = ['p0', 'p1', 'p2'];
    const history = year(
      19,
      28,
      room(14),
      needs.map((pupil) => front(pupil)),
      'front',
    );
    for (const pupil of needs) {
      const desks = way(history, pupil);
      expect(new Set(desks)).toEqual(new Set(['LP1', 'LP2', 'LP3', 'LP4', 'LP5']));
      expect(Math.max(...counts(desks))).toBeLessThanOrEqual(6);
      expect(desks.filter((desk, index) => desk === desks[index - 1])).toEqual([]);
    }
  });

  test('visits of last school year do not count', () => {
    const groups = groupsOf(pupils(8), 'x');
    const desks = room(4);
    const before = [{ nr: 1, className: '5A', from: '2026-06-01', groups, desks: ['LP1'] }];
    expect(desksOf({ groups, desks, history: before })).toEqual(desksOf({ groups, desks }));
  });
});

describe('sizes', () => {
  const three: Desk = { id: 'LP9', row: 8, column: 1, seats: 3, front: false };
  const one: Desk = { id: 'LP8', row: 8, column: 9, seats: 1, front: false };

  test('a trio takes the desk of three, far off as it is, else a chair along', () => {
    const groups = [
      ['a', 'b', 'c'],
      ['d', 'e'],
    ];
    expect(desksOf({ groups, desks: [...room(4), three] })[0]).toBe('LP9');
    expect(desksOf({ groups, desks: room(4) })).toHaveLength(2);
  });

  test('a pupil alone takes the single desk, a pair never', () => {
    expect(desksOf({ groups: [['a'], ['b', 'c']], desks: [...room(2), one] })[0]).toBe('LP8');
    const outcome = seat({
      groups: [
        ['b', 'c'],
        ['d', 'e'],
      ],
      desks: [...room(1), one, three],
    });
    expect(outcome).toMatchObject({ ok: true, value: expect.not.arrayContaining(['LP8']) });
  });

  test('the far desks are the ones left over', () => {
    const value = desksOf({ groups: groupsOf(pupils(20), 'x'), desks: room(14) });
    expect(value.slice().sort()).toEqual(
      room(10)
        .map(({ id }) => id)
        .sort(),
    );
  });
});

describe('what does not fit', () => {
  const pair = ['a', 'b'];
  const other = ['c', 'd'];

  test.each<[string, Parameters<typeof seat>[0], unknown]>([
    [
      'more pupils than seats',
      { groups: [pair, ['c', 'd', 'e']], desks: room(2) },
      { code: 'seats-too-few', params: { pupils: 5, seats: 4 } },
    ],
    [
      'more pairs than desks of two',
      { groups: [pair, other], desks: [...room(1), ...room(3, 5, 1).slice(1)] },
      { code: 'desks-too-few', params: { groups: 2, desks: 1 } },
    ],
    [
      'a place the room does not have',
      { groups: [pair], desks: room(2), rules: [place('a', 'LP7', 5)] },
      { code: 'desk-unknown', params: { pupil: 'a', desk: 'LP7', row: 5 } },
    ],
    [
      'two groups at one fixed desk',
      {
        groups: [pair, other],
        desks: room(2),
        rules: [place('a', 'LP1', 5), place('c', 'LP1', 6)],
      },
      { code: 'desk-overfull', params: { desk: 'LP1', pupils: ['a', 'c'], rows: [5, 6] } },
    ],
    [
      'a pair at a fixed single desk',
      {
        groups: [pair],
        desks: [...room(2, 5, 1), ...room(3).slice(2)],
        rules: [place('a', 'LP1', 5)],
      },
      { code: 'desk-overfull', params: { desk: 'LP1', pupils: ['a', 'b'], rows: [5] } },
    ],
    [
      'partners with two fixed desks',
      { groups: [pair], desks: room(2), rules: [place('a', 'LP1', 5), place('b', 'LP2', 6)] },
      { code: 'rule-broken', params: { rule: 'place', row: 6, pupils: ['a', 'b'] } },
    ],
    [
      'a fixed pupil alone on the last desk of two',
      {
        groups: [['a'], pair.map((id) => `${id}2`)],
        desks: [...room(1), ...room(3, 5, 1).slice(1)],
        rules: [place('a', 'LP1', 5)],
      },
      { code: 'desks-too-few', params: { groups: 1, desks: 0 } },
    ],
  ])('%s', (_, input, finding) => {
    expect(seat(input)).toEqual({ ok: false, findings: [finding] });
  });

  test('too many for the front row is told, and they sit as near as can be', () => {
    const groups = groupsOf(pupils(8), 'x');
    const desks = room(6, 2);
    const rules = groups.slice(0, 3).map((group, index) => front(group[0] ?? '', 5 + index));
    const outcome = seat({ groups, desks, rules });
    expect(outcome.ok && outcome.value.slice(0, 3).every((id) => /LP[1-4]/.test(id))).toBe(true);
    expect(outcome.findings).toEqual([
      { code: 'front-full', params: { pupil: expect.any(String), row: expect.any(Number) } },
    ]);
  });
});

test('fixed places ask of the draw: different desks apart, one desk together', () => {
  const rules = [place('a', 'LP1', 2), place('b', 'LP2', 3), place('c', 'LP1', 4), front('d')];
  expect(rulesFromPlaces(rules)).toEqual([
    { kind: 'apart', row: 3, pupils: ['a', 'b'] },
    { kind: 'together', row: 4, pupils: ['a', 'c'] },
    { kind: 'apart', row: 4, pupils: ['b', 'c'] },
  ]);
});
