// Bokmål: what lies ahead for a class, one sentence a code.
import type { ForesightSentences } from '../foresight-sentences';
import { counted, number } from './words';
import { names as called } from '../names';

export const foresight: ForesightSentences = {
  'repeats-now': ({ least }) =>
    `Ved neste bytte finnes det ingen trekning der alle får en ny partner. Minst ${
      least === 1 ? 'ett par' : `${number(least)} par`
    } må sitte sammen igjen.`,
  'repeats-to-come': ({ least, draws }) =>
    `Minst ${least === 1 ? 'én gjentakelse' : `${number(least)} gjentakelser`} kan ikke unngås i resten av skoleåret (${counted(draws, 'bytte', 'bytter')} igjen).`,
  'partners-left': ({ pupil, left }, nameOf) =>
    left === 0
      ? `${nameOf(pupil)} har sittet med alle det går an å sitte med i år.`
      : `${nameOf(pupil)}: ${number(left)} igjen å bli kjent med.`,
  'few-partners': ({ pupil, count, row }, nameOf) =>
    `${nameOf(pupil)} kan bare sitte sammen med ${counted(count, 'elev', 'elever')} (arket ${called().tabs.considerations}, rad ${row}). Da blir det fort gjentakelser.`,
  'meets-at-least': ({ least, others }) =>
    least === others
      ? `Alle rekker å sitte med alle de ${others} andre i år.`
      : `Alle rekker å sitte med minst ${least} av de ${others} andre i år.`,
};
