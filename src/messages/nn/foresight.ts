// Nynorsk: what lies ahead for a class, one sentence a code.
import type { ForesightSentences } from '../foresight-sentences';
import { counted, number } from './words';
import { names as called } from '../names';

export const foresight: ForesightSentences = {
  'repeats-now': ({ least }) =>
    `Ved neste byte finst det inga trekning der alle får ein ny partnar. Minst ${
      least === 1 ? 'eitt par' : `${number(least)} par`
    } må sitte saman igjen.`,
  'repeats-to-come': ({ least, draws }) =>
    `Minst ${least === 1 ? 'éi gjentaking' : `${number(least)} gjentakingar`} er ikkje til å unngå i resten av skuleåret (${counted(draws, 'byte', 'byte')} igjen).`,
  'partners-left': ({ pupil, left }, nameOf) =>
    left === 0
      ? `${nameOf(pupil)} har sete med alle det går an å sitte med i år.`
      : `${nameOf(pupil)}: ${number(left)} igjen å bli kjend med.`,
  'few-partners': ({ pupil, count, row }, nameOf) =>
    `${nameOf(pupil)} kan berre sitte saman med ${counted(count, 'elev', 'elevar')} (arket ${called().tabs.considerations}, rad ${row}). Då blir det fort gjentakingar.`,
  'meets-at-least': ({ least, others }) =>
    least === others
      ? `Alle rekk å sitte med alle dei ${others} andre i år.`
      : `Alle rekk å sitte med minst ${least} av dei ${others} andre i år.`,
};
