// Tests of names: what is the same, Norwegian order, and names that tell a class apart.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  compareNorwegian,
  displayNames,
  findPupil,
  normaliseName,
  shortNames,
  tidyName,
} from '../../src/core/names';
import type { Named } from '../../src/core/names';

function pupils(...names: (string | [name: string, showAs: string])[]): Named[] {
  return names.map((name, index) =>
    typeof name === 'string'
      ? { id: `p${index}`, name }
      : { id: `p${index}`, name: name[0], showAs: name[1] },
  );
}

const texts = (names: Map<string, string>) => Array.from(names.values());

describe('the same name', () => {
  test.each([
    ['  Emma   Berg ', 'emma berg'],
    ['Emma\nBerg', 'emma berg'],
    ['Emma\u00a0Berg', 'emma berg'],
    ['Emma Berg\u200b', 'emma berg'],
    ['Em\u200bma Berg', 'emma berg'],
    ['\ufeffEMMA BERG', 'emma berg'],
    ['A\u030asa', 'åsa'],
    ['ÅSA', 'åsa'],
  ])('%j is %j', (name, normalised) => {
    expect(normaliseName(name)).toBe(normalised);
  });

  test('normalising twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(normaliseName(normaliseName(name))).toBe(normaliseName(name));
        expect(normaliseName(tidyName(name))).toBe(normaliseName(name));
      }),
    );
  });

  test('names a reader tells apart stay apart', () => {
    expect(normaliseName('Emma Berg')).not.toBe(normaliseName('Emma Børg'));
    expect(normaliseName('Åse')).not.toBe(normaliseName('Ase'));
    expect(normaliseName('Anne-Lise')).not.toBe(normaliseName('Anne Lise'));
  });
});

describe('Norwegian order', () => {
  test('ends z æ ø å, accents with their letter, aa as two a’s, blanks first', () => {
    const ordered = [
      'Aaliyah',
      'Anna',
      'Anne Berg',
      'Anne-Lise',
      'Annette',
      'Eva',
      'Éva',
      'Ewa',
      'Çelik',
      'Dag',
      'Müller',
      'Mysen',
      'Zoe',
      'Ægir',
      'Ärlig',
      'Øst',
      'Östen',
      'Åge',
      'Ås',
    ];
    const expected = ordered.slice().sort(compareNorwegian);
    expect(expected.slice(-7)).toEqual(['Zoe', 'Ægir', 'Ärlig', 'Øst', 'Östen', 'Åge', 'Ås']);
    expect(expected.slice(0, 10)).toEqual([
      'Aaliyah',
      'Anna',
      'Anne Berg',
      'Anne-Lise',
      'Annette',
      'Çelik',
      'Dag',
      'Eva',
      'Éva',
      'Ewa',
    ]);
  });

  test('is an order: the same list however it was mixed', () => {
    const name = fc.string({ unit: fc.constantFrom(...Array.from('aAåäæøözé- e')) });
    fc.assert(
      fc.property(name, name, name, (a, b, c) => {
        expect(Math.sign(compareNorwegian(a, b))).toBe(0 - Math.sign(compareNorwegian(b, a)));
        if (compareNorwegian(a, b) <= 0 && compareNorwegian(b, c) <= 0) {
          expect(compareNorwegian(a, c)).toBeLessThanOrEqual(0);
        }
        expect(compareNorwegian(a, b) === 0).toBe(a === b);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('full names', () => {
  test('of two pupils of one name are numbered in the order given', () => {
    expect(texts(displayNames(pupils('Emma Berg', 'Ola Vik', 'emma  berg')))).toEqual([
      'Emma Berg (1)',
      'Ola Vik',
      'emma berg (2)',
    ]);
  });

  test('are what «Vis som» says, everywhere', () => {
    expect(texts(displayNames(pupils(['Maria Holm', 'Mia'], 'Mia')))).toEqual([
      'Mia (1)',
      'Mia (2)',
    ]);
    expect(texts(displayNames(pupils(['Maria Holm', '  '])))).toEqual(['Maria Holm']);
  });

  test('do not take a number somebody bears already', () => {
    expect(texts(displayNames(pupils('Emma', 'Emma', 'Emma (1)')))).toEqual([
      'Emma (2)',
      'Emma (3)',
      'Emma (1)',
    ]);
  });
});

describe('short names', () => {
  test.each([
    [
      ['Emma Berg', 'Ola Vik'],
      ['Emma', 'Ola'],
    ],
    [
      ['Emma Berg', 'Emma Dahl'],
      ['Emma B.', 'Emma D.'],
    ],
    [
      ['Emma Berg', 'Emma Bø', 'Emma Dahl'],
      ['Emma Be.', 'Emma Bø', 'Emma D.'],
    ],
    [
      ['Emma Berg', 'Emma Bergh'],
      ['Emma Berg', 'Emma Bergh'],
    ],
    [
      ['Emma', 'Emma Berg'],
      ['Emma', 'Emma B.'],
    ],
    [
      ['Anne-Lise Moe', 'Anne Moe'],
      ['Anne-Lise', 'Anne'],
    ],
    [
      ['Ole Martin Vik', 'Kari Li'],
      ['Ole', 'Kari'],
    ],
    [
      ['Ole Martin Vik', 'Ole Li'],
      ['Ole V.', 'Ole L.'],
    ],
    [
      ['Ole Martin Vik', 'Ole Vik'],
      ['Ole Martin', 'Ole Vik'],
    ],
    [
      ['Emma Berg', 'Emma Berg', 'Liv'],
      ['Emma Berg (1)', 'Emma Berg (2)', 'Liv'],
    ],
    [
      ['Berg, Emma', 'Vik, Ola'],
      ['Emma', 'Ola'],
    ],
    [
      ['Emma O’Hara', 'Emma Olsen'],
      ['Emma O’H.', 'Emma Ol.'],
    ],
    [
      ['Emma Øst', 'Emma Åse'],
      ['Emma Ø.', 'Emma Å.'],
    ],
    [['李 小龙'], ['李']],
  ])('of %j are %j', (names, short) => {
    expect(texts(shortNames(pupils(...names)))).toEqual(short);
  });

  test('keep out of the way of a «Vis som»', () => {
    expect(texts(shortNames(pupils(['Emilie Moe', 'Emma'], 'Emma Berg')))).toEqual([
      'Emma',
      'Emma B.',
    ]);
  });
});

const part = fc.constantFrom('Emma', 'Ole', 'Berg', 'Bergh', 'Bø', 'Anne-Lise', 'B.', '(1)', 'Å');
const name = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '));
const roster = fc
  .array(fc.tuple(name, fc.option(name, { nil: '' })), { maxLength: 30 })
  .map((names) => pupils(...names));

test('no two of a class are ever shown alike, in full or in short', () => {
  fc.assert(
    fc.property(roster, (list) => {
      for (const shown of [displayNames(list), shortNames(list)]) {
        expect(new Set(texts(shown).map(normaliseName)).size).toBe(list.length);
      }
    }),
    { numRuns: 1000 },
  );
});

describe('a pupil named in a cell', () => {
  const list = pupils('Emma Berg', 'Emma Berg', ['Maria Holm', 'Mia'], 'Ola Vik');

  test.each([
    ['ola\u00a0 VIK', 'p3'],
    ['Emma Berg (2)', 'p1'],
    ['Mia', 'p2'],
    ['Maria Holm', 'p2'],
    ['Emma Berg', 'ambiguous'],
    ['Ola', 'p3'],
    ['Ola V.', 'p3'],
    ['Vik, Ola', 'p3'],
    ['Emma', 'ambiguous'],
    ['Olav', 'nobody'],
    ['Vik', 'nobody'],
    ['', 'nobody'],
  ])('«%s» is %s', (text, found) => {
    expect(findPupil(text, list)).toBe(found);
  });

  test('is ambiguous where one’s name is how another is shown', () => {
    expect(findPupil('Ola Vik', pupils(['Kari Li', 'Ola Vik'], ['Ola Vik', 'Per']))).toBe(
      'ambiguous',
    );
  });

  test('is found by the name shown, whoever it is', () => {
    fc.assert(
      fc.property(roster, (list) => {
        displayNames(list).forEach((shown, id) => {
          expect([id, 'ambiguous']).toContain(findPupil(shown, list));
        });
      }),
    );
  });
});
