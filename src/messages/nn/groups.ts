// Nynorsk: what is asked of a base group, and a sentence for each thing it does not meet.
import type { CriterionTexts } from '../team-texts';
import { list, number } from './words';

/** «før», «to gonger før». */
function before(times: number): string {
  return times === 1 ? 'før' : `${number(times)} gonger før`;
}

/** «Bygdøy: Ida og Noah. Jamt fordelt blir det éin.» */
function spread(value: string, names: readonly string[], least: number, most: number): string {
  const who = names.length === 0 ? 'ingen' : list(names);
  return `${value}: ${who}. Jamt fordelt blir det ${range(least, most)}.`;
}

function range(least: number, most: number): string {
  if (least === 0) return `høgst ${number(most)}`;
  return least === most ? number(least) : `${number(least)} eller ${number(most)}`;
}

export const groups: CriterionTexts = {
  criteria: {
    apart: 'Ikkje saman, berre saman med',
    together: 'Saman',
    size: 'Storleiken på gruppa',
    supporter: 'Nokon som støttar',
    school: 'Barneskulane er spreidde',
    gender: 'Kjønna er spreidde',
    challenge: 'Nokon å strekke seg etter',
    spread: 'Ulike styrkar',
    new: 'Nye å bli kjend med',
    beside: 'Nye å sitte ved sida av',
    turns: 'Alle får sin tur',
    average: 'Jamne grupper',
  },
  sentences: {
    'kept-apart': ({ pupils }, nameOf) =>
      `${list(pupils.map(nameOf))} skal ikkje vere i same gruppe.`,
    'torn-apart': ({ pupils, missing }, nameOf) =>
      `${list(pupils.map(nameOf))} skal vere saman med ${list(missing.map(nameOf))}.`,
    'size-not-needed': ({ size }) =>
      size === 1 ? 'Gruppa har berre éin elev.' : `Gruppa har ${number(size)} elevar.`,
    'no-supporter': ({ pupil }, nameOf) =>
      `Ingen av dei som støttar ${nameOf(pupil)}, er i gruppa.`,
    'supporter-not-beside': ({ pupil }, nameOf) =>
      `${nameOf(pupil)} har støtte i gruppa, men ikkje ved sida av seg.`,
    'school-uneven': ({ value, pupils, least, most }, nameOf) =>
      spread(value, pupils.map(nameOf), least, most),
    'gender-uneven': ({ value, pupils, least, most }, nameOf) =>
      spread(
        `Kjønn «${value.length === 1 ? value.toUpperCase() : value}»`,
        pupils.map(nameOf),
        least,
        most,
      ),
    'no-challenger': ({ pupil }, nameOf) =>
      `${nameOf(pupil)} har ingen på sitt nivå eller over å strekke seg etter.`,
    'alone-at-bottom': ({ pupil }, nameOf) =>
      `${nameOf(pupil)} har ingen andre på sitt nivå i gruppa.`,
    'one-level': ({ pupils }, nameOf) => `${list(pupils.map(nameOf))} har same fordeling.`,
    'met-before': ({ pupils, times }, nameOf) =>
      `${list(pupils.map(nameOf))} har vore saman ${before(times)}.`,
    'beside-before': ({ pupils, times }, nameOf) =>
      `${list(pupils.map(nameOf))} har sete ved sida av kvarandre ${before(times)}.`,
    'odd-size-again': ({ pupil, times }, nameOf) =>
      `${nameOf(pupil)} har vore i gruppe på tre eller fem ${before(times)}, oftare enn andre.`,
  },
};
