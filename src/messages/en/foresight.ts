// English: what lies ahead for a class, one sentence a code.
import type { ForesightSentences } from '../foresight-sentences';
import { counted, form, number } from './words';
import { names as called } from '../names';

export const foresight: ForesightSentences = {
  'repeats-now': ({ least }) =>
    `At the next change there is no draw that gives everyone a new partner. At least ${number(least)} ${form(
      least,
      'pair has',
      'pairs have',
    )} to sit together again.`,
  'repeats-to-come': ({ least, draws }) =>
    `At least ${number(least)} ${form(least, 'repeat', 'repeats')} cannot be avoided in the rest of the school year (${counted(draws, 'change', 'changes')} left).`,
  'partners-left': ({ pupil, left }, nameOf) =>
    left === 0
      ? `${nameOf(pupil)} has sat with everyone possible this year.`
      : `${nameOf(pupil)}: ${number(left)} left to get to know.`,
  'few-partners': ({ pupil, count, row }, nameOf) =>
    `${nameOf(pupil)} can only sit with ${counted(count, 'pupil', 'pupils')} (${called().tabs.considerations} tab, row ${row}), so there will soon be repeats.`,
  'meets-at-least': ({ least, others }) =>
    least === others
      ? `Everyone will get to sit with all ${others} others this year.`
      : `Everyone will get to sit with at least ${least} of the ${others} others this year.`,
};
