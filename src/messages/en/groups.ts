// English: what is asked of a base group, and a sentence for each thing it does not meet.
import type { CriterionTexts } from '../team-texts';
import { form, list, number, times } from './words';

/** “before”, “twice before”. */
function before(count: number): string {
  return count === 1 ? 'before' : `${times(count)} before`;
}

/** “Bygdøy: Ida and Noah. An even spread is one.” */
function spread(value: string, names: readonly string[], least: number, most: number): string {
  const who = names.length === 0 ? 'nobody' : list(names);
  return `${value}: ${who}. An even spread is ${range(least, most)}.`;
}

function range(least: number, most: number): string {
  if (least === 0) return `at most ${number(most)}`;
  return least === most ? number(least) : `${number(least)} or ${number(most)}`;
}

export const groups: CriterionTexts = {
  criteria: {
    apart: 'Apart, only together with',
    together: 'Together',
    size: 'Size of the group',
    supporter: 'Someone who supports',
    school: 'Primary schools are spread',
    gender: 'Genders are spread',
    challenge: 'Someone to reach for',
    spread: 'Different strengths',
    new: 'New faces',
    beside: 'New neighbours',
    turns: 'Everyone gets their turn',
    average: 'Even groups',
  },
  sentences: {
    'kept-apart': ({ pupils }, nameOf) =>
      `${list(pupils.map(nameOf))} are not to be in the same group.`,
    'torn-apart': ({ pupils, missing }, nameOf) =>
      `${list(pupils.map(nameOf))} ${form(pupils.length, 'is', 'are')} to be together with ${list(missing.map(nameOf))}.`,
    'size-not-needed': ({ size }) =>
      size === 1 ? 'The group has only one pupil.' : `The group has ${number(size)} pupils.`,
    'no-supporter': ({ pupil }, nameOf) =>
      `${nameOf(pupil)} has none of their supporters in the group.`,
    'supporter-not-beside': ({ pupil }, nameOf) =>
      `${nameOf(pupil)} has support in the group, but not in the next seat.`,
    'school-uneven': ({ value, pupils, least, most }, nameOf) =>
      spread(value, pupils.map(nameOf), least, most),
    'gender-uneven': ({ value, pupils, least, most }, nameOf) =>
      spread(
        `Gender “${value.length === 1 ? value.toUpperCase() : value}”`,
        pupils.map(nameOf),
        least,
        most,
      ),
    'no-challenger': ({ pupil }, nameOf) =>
      `${nameOf(pupil)} has nobody at or above their own level to reach for.`,
    'alone-at-bottom': ({ pupil }, nameOf) =>
      `${nameOf(pupil)} has nobody else at their own level in the group.`,
    'one-level': ({ pupils }, nameOf) => `${list(pupils.map(nameOf))} are at the same level.`,
    'met-before': ({ pupils, times: often }, nameOf) =>
      `${list(pupils.map(nameOf))} have been together ${before(often)}.`,
    'beside-before': ({ pupils, times: often }, nameOf) =>
      `${list(pupils.map(nameOf))} have sat next to each other ${before(often)}.`,
    'odd-size-again': ({ pupil, times: often }, nameOf) =>
      `${nameOf(pupil)} has been in a group of three or five ${before(often)}, and others less often.`,
  },
};
