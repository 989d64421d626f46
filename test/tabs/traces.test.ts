// A name in a text: whose it is, and what of it only a person can judge.
import { describe, expect, test } from '@jest/globals';
import { mayMean, without } from '../../src/tabs/traces';

const pupil = (name: string, others: readonly string[] = [], showAs = '') => ({
  ...{ id: 'p1', name, showAs, others },
});

describe('the first name alone', () => {
  test.each<[string, string, boolean]>([
    ['Emma Berg', 'Emma', true],
    ['Emma Berg', 'emma sitter ved vinduet', true],
    ['Emma Berg', 'Emmas plass', true],
    ['Emma Berg', 'EMMA/BO', true],
    ['Emma Berg', 'Gemma og Emmanuel', false],
    ['Emma Berg', 'fru Berg', false],
    ['Berg, Emma', 'Emma har med ball', true],
    ['Bo Vik', 'Bo kan bo her', true],
    ['Bo Vik', 'hvor skal vi bo?', false],
    ['Bo Vik', ' bo ', true],
    ['Åse-Marie Ødegård', 'Åse-Marie', true],
    ['A Berg', 'A og B', false],
    ['Ida Lie', 'Ida\u0308', false],
  ])('of %j in %j: %j', (name, text, means) => {
    expect(mayMean(text, pupil(name))).toBe(means);
  });

  test('is not said to be meant where it begins the whole name of another', () => {
    const emma = pupil('Emma Berg', ['Emma Vik', 'Emma']);
    expect(mayMean('Emma Vik og Bo', emma)).toBe(false);
    expect(mayMean('Emma Viks sekk', emma)).toBe(false);
    expect(mayMean('Emma Vik og Emma', emma)).toBe(true);
    expect(mayMean('Emma', emma)).toBe(true);
  });

  test('counts as it is shown, too', () => {
    expect(mayMean('Mimmi har nøkkelen', pupil('Emilie Berg', [], 'Mimmi B.'))).toBe(true);
  });
});

describe('the whole name', () => {
  test.each<[string, string, string | null]>([
    ['Emma Berg', 'Emma Bergs sekk', 'tidligere elevs sekk'],
    ['Emma Berg', 'Emma Bergsen', null],
    ['Jona', 'Jonas', null],
    ['Ada Aas', "Ada Aas' plass", "tidligere elev' plass"],
    ['Berg, Emma', 'Emma Berg', 'tidligere elev'],
    ['Em\u200bma Berg', 'Emma Berg og Em\u200bma Berg', 'tidligere elev og tidligere elev'],
    ['Åse-Marie Dæhli-Øy', 'dæhli-øy, åse-marie', 'tidligere elev'],
    [
      'A.B. [C] (D) {E} $F ^G *H +I ?J |K \\\\L /M',
      'a.b. [c] (d) {e} $f ^g *h +i ?j |k \\\\l /m',
      'tidligere elev',
    ],
  ])('of %j in %j', (name, text, rest) => {
    expect(without(text, pupil(name))).toBe(rest);
  });
});
