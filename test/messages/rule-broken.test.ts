// What is told where a draw breaks a consideration, of each kind and in each language.
import { describe, expect, test } from '@jest/globals';
import type { HardKind } from '../../src/core/model';
import { sayFinding } from '../../src/messages';
import { LANGUAGES, type Language } from '../../src/messages/language';

const nameOf = (id: string): string => ({ p1: 'Ada', p2: 'Bo' })[id] ?? '?';

const BOTH = ['p1', 'p2'];
const ONE = ['p1'];

/** Whom it names, and what is said of them. A hard kind without a case here does not compile. */
const CASES: Readonly<
  Record<HardKind, Readonly<Record<Language, string>> & { readonly pupils: string[] }>
> = {
  apart: {
    pupils: BOTH,
    nb: 'Ada og Bo skal ikke sitte sammen',
    nn: 'Ada og Bo skal ikkje sitte saman',
    en: 'Ada and Bo are not to sit together',
  },
  together: {
    pupils: BOTH,
    nb: 'Ada og Bo skal sitte sammen',
    nn: 'Ada og Bo skal sitte saman',
    en: 'Ada and Bo are to sit together',
  },
  onlyWith: {
    pupils: BOTH,
    nb: 'Ada skal bare sitte sammen med bestemte elever, ikke med Bo',
    nn: 'Ada skal berre sitte saman med bestemte elevar, ikkje med Bo',
    en: 'Ada is only to sit with certain pupils, and not with Bo',
  },
  place: {
    pupils: ONE,
    nb: 'Ada har fast plass et annet sted',
    nn: 'Ada har fast plass ein annan stad',
    en: 'Ada has a fixed place elsewhere',
  },
  alone: {
    pupils: ONE,
    nb: 'Ada skal ha egen plass nå',
    nn: 'Ada skal ha eigen plass no',
    en: 'Ada is to have a place of their own now',
  },
  away: {
    pupils: ONE,
    nb: 'Ada er borte i perioden',
    nn: 'Ada er borte i perioden',
    en: 'Ada is away this period',
  },
};

const WHERE: Readonly<Record<Language, string>> = {
  nb: '(arket Hensyn, rad 4).',
  nn: '(arket Hensyn, rad 4).',
  en: '(Hensyn tab, row 4).',
};

describe.each(Object.keys(CASES) as HardKind[])('%s', (rule) => {
  test.each(LANGUAGES)('in %s', (language) => {
    const { pupils, [language]: what } = CASES[rule];
    const said = sayFinding(
      { code: 'rule-broken', params: { rule, row: 4, pupils } },
      nameOf,
      language,
    );
    expect(said).toBe(`${what} ${WHERE[language]}`);
  });
});
