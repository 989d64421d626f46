// Bokmål: everything in «Bare for læreren».
import type { TeacherTexts } from '../teacher-texts';
import { capital, list, longDate, moment, number, satTogether } from './words';
import { names as called } from '../names';

export const teacher: TeacherTexts = {
  swapHelp: 'Velg to elever eller to pulter for å bytte dem.',
  deskButton: (desk) => `Pult ${desk}`,
  picked: (name) => `${name} er valgt. Velg én til for å bytte.`,
  swapOf: (first, second) => `${first} ⇄ ${second}`,
  swapped: (first, second) => `${first} og ${second} har byttet.`,
  samePair: 'De to sitter sammen allerede.',
  fine: 'Ingen hensyn brytes, og ingen får en partner de har hatt i år.',
  breaks: 'Dette går ikke:',
  repeats: 'Gjentakelser:',
  repeat: satTogether,
  deskSmall: (desk) => `${desk} har for få plasser til dem som skal sitte der.`,
  farBack: (names) => `${list(names)} sitter da ikke nær tavla.`,
  noRepeats: 'Alle får en partner de ikke har hatt i år.',
  get agreed() {
    return `Avtalt i arket ${called().tabs.considerations}.`;
  },
  notPlaced: (names) => `Ikke med i denne trekningen: ${list(names)}.`,
  together: (names) => list(names),
  joint: (at, size) => (at === size - 1 ? ' og ' : ', '),
  standing: (from) => `Gjelder fra ${longDate(from)}`,
  brokenNow: 'Parene følger ikke disse hensynene:',
  by: (who) => `Lagret${moment(who)}`,
  adjusted: 'Justert for hånd',
  nothingYet: 'Klassen har ingen læringspartnere ennå.',
  delicate: 'Noe som gjelder enkeltelever, må rettes først. Se «Bare for læreren».',
  unknownPupil: 'en elev som ikke går i klassen nå',
  keep: (names) => `Behold ${list(names)}`,
  kept: (groups) =>
    `${groups === 1 ? 'Ett par' : `${capital(number(groups))} par`} beholdes når du trekker på nytt. Resten trekkes om igjen.`,
};
