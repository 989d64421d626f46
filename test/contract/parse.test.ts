// What arrives from the sidebar: a draft is whole or refused by its field, and nothing slips through.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseAnswers, parseDraft, parseRotation, parseText } from '../../src/contract/parse';

const DRAFT = {
  id: 'draft-1',
  className: '5A',
  revision: '3.abc',
  from: '2026-11-22',
  groups: [['p1', 'p2'], ['p3']],
  desks: ['LP1', 'LP2'],
  seed: 'seed',
  algorithm: 'pairs-1',
  input: 'print',
  adjusted: false,
};

const many = <T>(count: number, item: T): T[] => Array<T>(count).fill(item);
const TEXTS = ['id', 'className', 'revision', 'seed', 'algorithm', 'input'] as const;
const JUNK: readonly [string, unknown][] = [
  ['nothing', undefined],
  ['null', null],
  ['a number', 7],
  ['true', true],
  ['an object', { length: 1 }],
  ['a list of numbers', [1, 2]],
];

/** The field a draft with this change is refused for; 'fine' when it is not. */
function refusedFor(change: Readonly<Record<string, unknown>>): string {
  const parsed = parseDraft({ ...DRAFT, ...change });
  return parsed.ok ? 'fine' : parsed.field;
}

describe('parseDraft', () => {
  test('keeps every field of a draft and nothing else', () => {
    const arrived = { ...DRAFT, names: ['Ada Aas'], constructor: 'x' };
    expect(parseDraft(arrived)).toEqual({ ok: true, value: DRAFT });
  });

  test.each([
    ['undefined', undefined],
    ['null', null],
    ['text', 'draft'],
    ['a number', 3],
    ['a function', () => DRAFT],
  ])('%s is no draft', (_, arrived) => {
    expect(parseDraft(arrived)).toEqual({ ok: false, field: 'draft' });
  });

  test.each(Object.keys(DRAFT))('without %s is refused for it', (field) => {
    expect(refusedFor({ [field]: undefined })).toBe(field);
  });

  test.each(JUNK)('%s is neither text, day, list nor choice', (_, junk) => {
    for (const field of [...TEXTS, 'from', 'groups', 'desks']) {
      expect(refusedFor({ [field]: junk })).toBe(field);
    }
    expect(refusedFor({ adjusted: junk === true ? 'true' : junk })).toBe('adjusted');
  });

  test.each(TEXTS)('%s is text of 1 to 200 letters', (field) => {
    expect(refusedFor({ [field]: '' })).toBe(field);
    expect(refusedFor({ [field]: 'x'.repeat(200) })).toBe('fine');
    expect(refusedFor({ [field]: 'x'.repeat(201) })).toBe(field);
  });

  test.each(['22.11.2026', '2026-11-22T00:00', '2026-11-22\n', ' 2026-11-22', '2026-1-2', ''])(
    'the day %j is refused',
    (from) => expect(refusedFor({ from })).toBe('from'),
  );

  test.each<[string, unknown]>([
    ['a flat list', ['p1', 'p2']],
    ['numbers for pupils', [[1, 2], ['p3']]],
    ['an empty id', [['p1', ''], ['p3']]],
    ['a list too deep', [[['p1']], ['p3']]],
    ['something like a list', { 0: ['p1'], 1: ['p2'], length: 2 }],
    ['more groups than any class has', many(61, ['p1'])],
    ['a group larger than any class', [many(61, 'p1'), ['p3']]],
    ['an id as long as a book', [['p'.repeat(1e6)], ['p3']]],
  ])('groups as %s are refused', (_, groups) => expect(refusedFor({ groups })).toBe('groups'));

  test.each([[[]], [['LP1']], [['LP1', 'LP2', 'LP3']]])(
    'desks %j do not stand beside two groups',
    (desks) => expect(refusedFor({ desks })).toBe('desks'),
  );

  test('acceptDamage is the teacher’s yes and nothing like it', () => {
    const accepted = (acceptDamage: unknown): boolean => {
      const parsed = parseDraft({ ...DRAFT, acceptDamage });
      return parsed.ok && parsed.value.acceptDamage === true;
    };
    expect(accepted(true)).toBe(true);
    for (const junk of ['true', 1, {}, [true], null]) expect(accepted(junk)).toBe(false);
  });

  test('never throws, and what passes has the shape it says', () => {
    const field = fc.oneof(fc.anything(), fc.constantFrom(...Object.values(DRAFT)));
    const keys = fc.constantFrom(...Object.keys(DRAFT), 'acceptDamage', '__proto__');
    fc.assert(
      fc.property(fc.dictionary(keys, field), (changes) => {
        const parsed = parseDraft({ ...DRAFT, ...changes });
        if (!parsed.ok) return;
        const { groups, desks, from, adjusted } = parsed.value;
        expect(groups.flat().every((pupil) => typeof pupil === 'string')).toBe(true);
        expect(desks).toHaveLength(groups.length);
        expect(from).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        expect(typeof adjusted).toBe('boolean');
      }),
      { numRuns: 300 },
    );
  });

  test('a key named __proto__ gives neither draft nor other objects anything', () => {
    const arrived = JSON.parse(
      `{"__proto__":{"acceptDamage":true,"polluted":1},${JSON.stringify(DRAFT).slice(1)}`,
    ) as unknown;
    const parsed = parseDraft(arrived);
    expect(parsed.ok && 'acceptDamage' in parsed.value).toBe(false);
    expect('polluted' in {}).toBe(false);
  });
});

describe('a draft of base groups', () => {
  const WISHES = { remainder: 3, balance: 0.5, periods: 4 };
  const GROUPS = { ...DRAFT, kind: 'groups', wishes: WISHES };

  test('keeps kind and wishes, and a move has none', () => {
    expect(parseDraft({ ...GROUPS, wishes: { ...WISHES, reason: 'x' } })).toEqual({
      ok: true,
      value: GROUPS,
    });
    const move = { ...DRAFT, kind: 'move' };
    expect(parseDraft({ ...move, wishes: WISHES })).toEqual({ ok: true, value: move });
    expect(parseDraft({ ...DRAFT, wishes: WISHES })).toEqual({ ok: true, value: DRAFT });
  });

  test.each(['pairs', 'rotation', 'revoke', '', null, ['groups']])('the kind %j is none', (kind) =>
    expect(refusedFor({ ...GROUPS, kind })).toBe('kind'),
  );

  test.each<[string, unknown]>([
    ['none', undefined],
    ['groups of four', { ...WISHES, remainder: 4 }],
    ['a text', { ...WISHES, remainder: '3' }],
    ['less than nothing', { ...WISHES, balance: -0.1 }],
    ['more than all', { ...WISHES, balance: 1.1 }],
    ['no number', { ...WISHES, balance: NaN }],
    ['no period', { ...WISHES, periods: 0 }],
    ['half a period', { ...WISHES, periods: 1.5 }],
    ['eleven periods', { ...WISHES, periods: 11 }],
  ])('wishes for %s are refused', (_, wishes) =>
    expect(refusedFor({ ...GROUPS, wishes })).toBe('wishes'),
  );

  test.each([
    [3, 0, 1],
    [5, 1, 10],
  ])('wishes at their ends pass: %i, %i, %i', (remainder, balance, periods) =>
    expect(refusedFor({ ...GROUPS, wishes: { remainder, balance, periods } })).toBe('fine'),
  );
});

describe('parseRotation', () => {
  const ASKED = { id: 'turn', className: '8A', revision: '3.x' };

  test('keeps what is asked for, and nothing else', () => {
    expect(parseRotation({ ...ASKED, from: '2026-11-22', acceptDamage: 'yes' })).toEqual({
      ok: true,
      value: ASKED,
    });
    const accepted = { ...ASKED, acceptDamage: true };
    expect(parseRotation(accepted)).toEqual({ ok: true, value: accepted });
  });

  test.each(['id', 'className', 'revision'])('without %s is refused for it', (field) => {
    for (const junk of [undefined, '', 7, ['x'], 'x'.repeat(201)]) {
      expect(parseRotation({ ...ASKED, [field]: junk })).toEqual({ ok: false, field });
    }
    expect(parseRotation(null)).toEqual({ ok: false, field: 'id' });
  });
});

describe('parseAnswers', () => {
  test('keeps the two answers there are and drops all else', () => {
    const arrived = {
      p1: 'renamed',
      p2: 'new',
      p3: 'NEW',
      p4: '',
      p5: true,
      p6: ['new'],
      p7: null,
    };
    expect(parseAnswers(arrived)).toEqual({ p1: 'renamed', p2: 'new' });
  });

  test.each([[undefined], [null], ['new'], [3], [[]], [['new ']]])(
    'of %j there are none',
    (junk) => {
      expect(parseAnswers(junk)).toEqual({});
    },
  );

  test('a key named __proto__ answers for nobody', () => {
    const answers = parseAnswers(JSON.parse('{"__proto__":"new","p1":"new"}'));
    expect(Object.keys(answers)).toEqual(['p1']);
    expect(Object.getPrototypeOf(answers)).toBe(Object.prototype);
  });
});

describe('parseText', () => {
  test.each<[unknown, string]>([
    ['  5A \n', '5A'],
    ['Kari Ø.', 'Kari Ø.'],
    ['', ''],
    [undefined, ''],
    [null, ''],
    [5, ''],
    [['5A'], ''],
    [{ toString: () => '5A' }, ''],
  ])('%j is %j', (arrived, text) => expect(parseText(arrived)).toBe(text));

  test('cuts what nobody typed', () => {
    expect(parseText('x'.repeat(100_000))).toHaveLength(200);
  });
});
