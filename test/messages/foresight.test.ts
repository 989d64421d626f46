// What is said of the coming draws: whole sentences that claim no more than is known.
import { describe, expect, test } from '@jest/globals';
import type { Foresight } from '../../src/core/finding';
import { sayForesight } from '../../src/messages/foresight';

const say = (found: Foresight): string =>
  sayForesight(found, (pupil) => (pupil === 'p1' ? 'Ada' : '?'));

describe('foresight says', () => {
  test.each<readonly [Foresight, string]>([
    [{ code: 'partners-left', params: { pupil: 'p1', left: 2 } }, 'Ada: to igjen å bli kjent med.'],
    [{ code: 'partners-left', params: { pupil: 'p1', left: 1 } }, 'Ada: én igjen å bli kjent med.'],
    [
      { code: 'partners-left', params: { pupil: 'p1', left: 0 } },
      'Ada har sittet med alle det går an å sitte med i år.',
    ],
    [
      { code: 'meets-at-least', params: { least: 19, others: 27 } },
      'Alle rekker å sitte med minst 19 av de 27 andre i år.',
    ],
    [
      { code: 'meets-at-least', params: { least: 11, others: 11 } },
      'Alle rekker å sitte med alle de 11 andre i år.',
    ],
    [
      { code: 'repeats-now', params: { least: 1 } },
      'Ved neste bytte finnes det ingen trekning der alle får en ny partner. Minst ett par må sitte sammen igjen.',
    ],
    [
      { code: 'repeats-now', params: { least: 2 } },
      'Ved neste bytte finnes det ingen trekning der alle får en ny partner. Minst to par må sitte sammen igjen.',
    ],
    [
      { code: 'repeats-to-come', params: { least: 1, draws: 1 } },
      'Minst én gjentakelse kan ikke unngås i resten av skoleåret (1 bytte igjen).',
    ],
    [
      { code: 'repeats-to-come', params: { least: 32, draws: 19 } },
      'Minst 32 gjentakelser kan ikke unngås i resten av skoleåret (19 bytter igjen).',
    ],
    [
      { code: 'few-partners', params: { pupil: 'p1', count: 1, row: 4 } },
      'Ada kan bare sitte sammen med 1 elev (arket Hensyn, rad 4). Da blir det fort gjentakelser.',
    ],
  ])('%j', (found, sentence) => expect(say(found)).toBe(sentence));
});
