// A pasted list beside the roster: what is certain, and what only a teacher knows.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ListEntry } from '../../src/core/class-list';
import { compareClassList, type Listed } from '../../src/core/class-list-compare';

const pupil = (
  name: string,
  className = '5A',
  status: Listed['status'] = 'here',
  id = `p${name}${className}`,
): Listed => ({ id, name, className, status });
const listed = (...names: string[]): ListEntry[] =>
  names.map((name, index) => ({ name, line: index + 1 }));
const compare = (roster: readonly Listed[], ...names: string[]) =>
  compareClassList(listed(...names), roster, '5A');
const named = (all: readonly { readonly name: string }[]): string[] => all.map(({ name }) => name);

describe('compared with the class', () => {
  test('the same, whatever case, blanks and order of the words', () => {
    const found = compare([pupil('Emma Berg'), pupil('Berg, Ole')], 'emma  BERG', 'Ole Berg');
    expect(named(found.same)).toEqual(['Emma Berg', 'Berg, Ole']);
    expect([found.fresh, found.gone, found.doubts]).toEqual([[], [], []]);
  });

  test('new, gone, and back again', () => {
    const roster = [pupil('Emma Berg'), pupil('Bo Vik', '5A', 'left'), pupil('Ida Lie')];
    const found = compare(roster, 'Emma Berg', 'Bo Vik', 'Noor Haddad');
    expect([named(found.fresh), named(found.gone), named(found.back)]).toEqual([
      ['Noor Haddad'],
      ['Ida Lie'],
      ['Bo Vik'],
    ]);
  });

  test('who has left is no more gone than before', () => {
    expect(compare([pupil('Bo Vik', '5A', 'left')], 'Emma Berg').gone).toEqual([]);
  });

  test.each([
    ['a new surname', 'Emma Berg', 'Emma Lie'],
    ['another given name', 'Emma Berg', 'Emilie Berg'],
    ['a letter or two', 'Cristofer Bergh', 'Christoffer Bergh'],
  ])('%s is a question, with the one who may be meant', (_, before, after) => {
    const found = compare([pupil(before), pupil('Ida Vik')], after, 'Ida Vik');
    expect(found.doubts).toEqual([
      { entry: { name: after, line: 1 }, candidates: [pupil(before)] },
    ]);
    expect([named(found.fresh), named(found.gone)]).toEqual([[], [before]]);
  });

  test('the same name in another class is a question too', () => {
    const found = compare([pupil('Emma Berg', '5B'), pupil('Ida Lie')], 'Emma Berg', 'Ida Lie');
    expect(found.doubts.map(({ candidates }) => named(candidates))).toEqual([['Emma Berg']]);
  });

  test('two of one name are two pupils, and are told of', () => {
    const twins = [pupil('Emma Berg', '5A', 'here', 'p1'), pupil('Emma Berg', '5A', 'here', 'p2')];
    expect(compare(twins, 'Emma Berg', 'Emma Berg')).toMatchObject({
      same: twins,
      fresh: [],
      gone: [],
      twins: ['Emma Berg'],
    });
    expect(compare(twins, 'Emma Berg').gone.map(({ id }) => id)).toEqual(['p2']);
    const more = compare(twins.slice(0, 1), 'Emma Berg', 'Emma Berg');
    expect([named(more.fresh), more.twins]).toEqual([['Emma Berg'], ['Emma Berg']]);
  });

  test('lines about other classes are left alone', () => {
    const entries = [
      { name: 'Emma Berg', line: 1, className: '5a' },
      { name: 'Bo Vik', line: 2, className: '5B' },
    ];
    const found = compareClassList(entries, [], '5A');
    expect([named(found.fresh), named(found.elsewhere)]).toEqual([['Emma Berg'], ['Bo Vik']]);
  });
});

const FEW = ['Emma Berg', 'Emma Lie', 'Ole Berg', 'Ida Vik', 'Noor Haddad', 'Berg, Emma'];
const roster = fc.array(
  fc.record({
    name: fc.constantFrom(...FEW),
    className: fc.constantFrom('5A', '5B'),
    status: fc.constantFrom('here' as const, 'leave' as const, 'left' as const),
  }),
  { maxLength: 12 },
);

test('everybody is accounted for exactly once, and history is never moved by itself', () => {
  fc.assert(
    fc.property(roster, fc.array(fc.constantFrom(...FEW), { maxLength: 12 }), (all, names) => {
      const pupils = all.map((one, index) => ({ ...one, id: `p${index}` }));
      const found = compare(pupils, ...names);
      const lines = [...found.fresh, ...found.doubts.map(({ entry }) => entry)];
      expect(lines.length + found.same.length + found.back.length).toBe(names.length);
      const here = pupils.filter(
        ({ className, status }) => className === '5A' && status !== 'left',
      );
      expect([...found.same, ...found.gone].map(({ id }) => id).sort()).toEqual(
        here.map(({ id }) => id).sort(),
      );
      const touched = [...found.same, ...found.gone, ...found.back];
      expect(touched.every(({ className }) => className === '5A')).toBe(true);
    }),
  );
});
