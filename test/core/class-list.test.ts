// Class lists as school systems give them: the names in them, however they are laid out.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readClassList } from '../../src/core/class-list';

const names = (text: string, order?: 'given-first' | 'surname-first'): string[] =>
  readClassList(text, order).entries.map(({ name }) => name);

describe('a list as a teacher pastes it', () => {
  test.each([
    ['one name a line', 'Emma Berg\nOle Martin Vik'],
    ['Windows lines and blank ones', '\r\nEmma Berg\r\n\r\n  Ole Martin   Vik \r\n'],
    ['surname first', 'Berg, Emma\nVik, Ole Martin'],
    ['surname first, in quotes', '"Berg, Emma"\n"Vik, Ole Martin"'],
    ['numbering', '1. Emma Berg\n2) Ole Martin Vik'],
    ['numbering in a column', '1\tEmma Berg\n2\tOle Martin Vik'.replace(/\t/g, '  ')],
    ['bullets', '• Emma Berg\n- Ole Martin Vik'],
    ['hard blanks and marks nobody sees', 'Emma\u00a0Berg\u200b\n\ufeffOle Martin\u00a0\u00a0Vik'],
    ['two columns', 'Emma\tBerg\nOle Martin\tVik'],
    ['semicolons', 'Emma;Berg\nOle Martin;Vik'],
    ['headings', 'Fornavn\tEtternavn\nEmma\tBerg\nOle Martin\tVik'],
    ['headings the other way', 'Nr;Etternavn;Fornavn\n1;Berg;Emma\n2;Vik;Ole Martin'],
    ['headings between commas', 'Etternavn,Fornavn\nBerg,Emma\nVik,Ole Martin'],
    ['«Navn» beside «Etternavn»', 'Navn\tEtternavn\nEmma\tBerg\nOle Martin\tVik'],
    [
      'more columns than are wanted',
      'Født;Navn;E-post;Etternavn, fornavn\n2015;"Berg, Emma";e@x.no;\n2015;"Vik, Ole Martin";o@x.no;',
    ],
    ['extra text beside a whole name', 'Emma Berg\tKari Lie\t2015\nOle Martin Vik\tKari Lie\tja'],
    ['class above', '5A\nEmma Berg\nOle Martin Vik'],
    ['class beside', 'Emma Berg 5A\n5A Ole Martin Vik'],
  ])('%s', (_, text) => expect(names(text)).toEqual(['Emma Berg', 'Ole Martin Vik']));

  test('the class in a column, above, or beside the name', () => {
    const classes = (text: string) => readClassList(text).entries.map(({ className }) => className);
    expect(classes('Klasse\tNavn\n5A\tEmma Berg\n5B\tBo Vik')).toEqual(['5A', '5B']);
    expect(classes('Emma\tBerg\t5A')).toEqual(['5A']);
    expect(classes('Klasse 5A\nEmma Berg\n5B\nBo Vik')).toEqual(['5A', '5B']);
    expect(classes('Emma Berg (5A)')).toEqual(['5A']);
    expect(classes('Emma Berg')).toEqual([undefined]);
  });

  test('which of two columns comes first is asked only where no heading says it', () => {
    expect(readClassList('Berg\tEmma').guessed).toBe(true);
    expect(names('Berg\tEmma', 'surname-first')).toEqual(['Emma Berg']);
    expect(readClassList('Etternavn\tFornavn\nBerg\tEmma').guessed).toBe(false);
    expect(readClassList('Emma Berg').guessed).toBe(false);
  });

  test('what is no name is told with its line', () => {
    const { entries, unread } = readClassList('Emma Berg\n\nAntall: 28\n=1+1\n12345');
    expect(entries).toEqual([{ name: 'Emma Berg', line: 1 }]);
    expect(unread).toEqual([
      { line: 3, text: 'Antall: 28' },
      { line: 4, text: '=1+1' },
      { line: 5, text: '12345' },
    ]);
  });
});

const word = fc
  .array(fc.constantFrom(...Array.from('abdefghijklmnoprstuvyåøæ')), { minLength: 2, maxLength: 8 })
  .map((letters) => letters.join(''))
  .map((text) => text.charAt(0).toUpperCase() + text.slice(1))
  .filter((text) => !/^(Fornavn|Etternavn|Navn|Elev|Elever|Klasse|Gruppe)$/.test(text));
const person = fc.record({
  given: fc.array(word, { minLength: 1, maxLength: 2 }).map((words) => words.join(' ')),
  surname: word,
});
const people = fc.array(person, { minLength: 1, maxLength: 30 });
type Person = { readonly given: string; readonly surname: string };

const LAYOUTS: readonly ((all: readonly Person[]) => string)[] = [
  (all) => all.map(({ given, surname }) => `${given} ${surname}`).join('\n'),
  (all) => all.map(({ given, surname }) => `${surname}, ${given}`).join('\r\n'),
  (all) => all.map(({ given, surname }, i) => `${i + 1}. ${given}  ${surname}`).join('\n\n'),
  (all) => all.map(({ given, surname }) => `${given}\t${surname}`).join('\n'),
  (all) =>
    `Klasse;Etternavn;Fornavn\n${all.map(({ given, surname }) => `5A;${surname};"${given}"`).join('\n')}`,
  (all) =>
    `Navn\tTelefon\n${all.map(({ given, surname }) => `"${surname}, ${given}"\t22 33`).join('\n')}`,
];

test('every layout of the same people gives the same people', () => {
  fc.assert(
    fc.property(people, fc.constantFrom(...LAYOUTS), (all, layout) => {
      const expected = all.map(({ given, surname }) => `${given} ${surname}`);
      expect(names(layout(all))).toEqual(expected);
    }),
  );
});

test('whatever is pasted, every line with something in it is a name, a heading or told', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      const { entries, unread } = readClassList(text);
      const lines = [...entries, ...unread].map(({ line }) => line);
      expect(new Set(lines).size).toBe(lines.length);
      for (const { name } of entries) {
        expect(name).toBe(name.trim());
        expect(name).toMatch(/\p{L}/u);
        expect(name).not.toMatch(/[\r\n\t]/);
      }
      expect(entries).toEqual(readClassList(text).entries);
    }),
  );
});
