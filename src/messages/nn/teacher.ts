// Nynorsk: everything in «Berre for læraren».
import type { TeacherTexts } from '../teacher-texts';
import { capital, list, longDate, moment, number, satTogether } from './words';
import { names as called } from '../names';

export const teacher: TeacherTexts = {
  swapHelp: 'Vel to elevar eller to pultar som skal byte.',
  deskButton: (desk) => `Pult ${desk}`,
  picked: (name) => `${name} er vald. Vel éin til for å byte.`,
  swapOf: (first, second) => `${first} ⇄ ${second}`,
  swapped: (first, second) => `${first} og ${second} har bytt.`,
  samePair: 'Dei to sit alt saman.',
  fine: 'Alle omsyn er følgde, og ingen får ein partnar dei har hatt i år.',
  breaks: 'Dette går ikkje:',
  repeats: 'Gjentakingar:',
  repeat: satTogether,
  deskSmall: (desk) => `${desk} har for få plassar til dei som skal sitte der.`,
  farBack: (names) => `${list(names)} sit då ikkje nær tavla.`,
  noRepeats: 'Alle får ein partnar dei ikkje har hatt i år.',
  get agreed() {
    return `Avtalt i arket ${called().tabs.considerations}.`;
  },
  notPlaced: (names) => `Ikkje med i denne trekninga: ${list(names)}.`,
  together: (names) => list(names),
  joint: (at, size) => (at === size - 1 ? ' og ' : ', '),
  standing: (from) => `Gjeld frå ${longDate(from)}`,
  brokenNow: 'Para følgjer ikkje desse omsyna:',
  by: (who) => `Lagra${moment(who)}`,
  adjusted: 'Justert for hand',
  nothingYet: 'Klassen har ingen læringspartnarar enno.',
  delicate: 'Noko som gjeld enkeltelevar, må rettast først. Sjå «Berre for læraren».',
  unknownPupil: 'ein elev som ikkje går i klassen no',
  keep: (names) => `Behald ${list(names)}`,
  kept: (groups) =>
    `${groups === 1 ? 'Eitt par' : `${capital(number(groups))} par`} blir ståande når du trekker på nytt. Resten blir trekt om igjen.`,
};
