// Bokmål: what is asked of a base group, and a sentence for each thing it does not meet.
import type { CriterionTexts } from '../team-texts';
import { list, number } from './words';

/** «før», «to ganger før». */
function before(times: number): string {
  return times === 1 ? 'før' : `${number(times)} ganger før`;
}

/** «Bygdøy: Ida og Noah. Jevnt fordelt blir det én.» */
function spread(value: string, names: readonly string[], least: number, most: number): string {
  const who = names.length === 0 ? 'ingen' : list(names);
  return `${value}: ${who}. Jevnt fordelt blir det ${range(least, most)}.`;
}

function range(least: number, most: number): string {
  if (least === 0) return `høyst ${number(most)}`;
  return least === most ? number(least) : `${number(least)} eller ${number(most)}`;
}

export const groups: CriterionTexts = {
  criteria: {
    apart: 'Ikke sammen, bare sammen med',
    together: 'Sammen',
    size: 'Størrelsen på gruppa',
    supporter: 'Noen som støtter',
    school: 'Barneskolene er spredt',
    gender: 'Kjønnene er spredt',
    challenge: 'Noen å strekke seg etter',
    spread: 'Ulike styrker',
    new: 'Nye å bli kjent med',
    beside: 'Nye å sitte ved siden av',
    turns: 'Alle får sin tur',
    average: 'Jevne grupper',
  },
  sentences: {
    'kept-apart': ({ pupils }, nameOf) =>
      `${list(pupils.map(nameOf))} skal ikke være i samme gruppe.`,
    'torn-apart': ({ pupils, missing }, nameOf) =>
      `${list(pupils.map(nameOf))} skal være sammen med ${list(missing.map(nameOf))}.`,
    'size-not-needed': ({ size }) =>
      size === 1 ? 'Gruppa har bare én elev.' : `Gruppa har ${number(size)} elever.`,
    'no-supporter': ({ pupil }, nameOf) =>
      `Ingen av dem som støtter ${nameOf(pupil)}, er i gruppa.`,
    'supporter-not-beside': ({ pupil }, nameOf) =>
      `${nameOf(pupil)} har støtte i gruppa, men ikke ved siden av seg.`,
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
    'one-level': ({ pupils }, nameOf) => `${list(pupils.map(nameOf))} har samme fordeling.`,
    'met-before': ({ pupils, times }, nameOf) =>
      `${list(pupils.map(nameOf))} har vært sammen ${before(times)}.`,
    'beside-before': ({ pupils, times }, nameOf) =>
      `${list(pupils.map(nameOf))} har sittet ved siden av hverandre ${before(times)}.`,
    'odd-size-again': ({ pupil, times }, nameOf) =>
      `${nameOf(pupil)} har vært i gruppe på tre eller fem ${before(times)}, oftere enn andre.`,
  },
};
