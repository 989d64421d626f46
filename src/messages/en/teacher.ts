// English: everything in “Teacher only”.
import type { TeacherTexts } from '../teacher-texts';
import { capital, form, list, longDate, moment, number, satTogether } from './words';
import { names as called } from '../names';

export const teacher: TeacherTexts = {
  swapHelp: 'Choose two pupils or two desks to swap them.',
  deskButton: (desk) => `Desk ${desk}`,
  picked: (name) => `${name} is chosen. Choose the one to swap with.`,
  swapOf: (first, second) => `${first} ⇄ ${second}`,
  swapped: (first, second) => `${first} and ${second} have swapped.`,
  samePair: 'These two already sit together.',
  fine: 'No considerations are broken, and nobody gets a partner they have had this year.',
  breaks: 'This does not work:',
  repeats: 'Repeats:',
  repeat: satTogether,
  deskSmall: (desk) => `${desk} has too few seats for those who are to sit there.`,
  farBack: (names) => `${list(names)} will then not be near the board.`,
  noRepeats: 'Everyone gets a partner they have not had this year.',
  get agreed() {
    return `Agreed in the ${called().tabs.considerations} tab.`;
  },
  notPlaced: (names) => `Not in this draw: ${list(names)}.`,
  together: (names) => list(names),
  joint: (at, size) => (at === size - 1 ? ' and ' : ', '),
  standing: (from) => `In use from ${longDate(from)}`,
  brokenNow: 'The pairs do not follow these considerations:',
  by: (who) => `Saved${moment(who)}`,
  adjusted: 'Adjusted by hand',
  nothingYet: 'The class has no learning partners yet.',
  delicate: 'Something about individual pupils has to be corrected first. See “Teacher only”.',
  unknownPupil: 'a pupil who is not in the class now',
  keep: (names) => `Keep ${list(names)}`,
  kept: (groups) =>
    `${capital(number(groups))} ${form(groups, 'pair is', 'pairs are')} kept when you draw again. The rest are drawn again.`,
};
