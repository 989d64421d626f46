// Bokmål: pupils who come, leave, or are here on some days of the week.
import type { MidPeriodTexts } from '../mid-period-texts';
import { capital, list, opening, weekdays } from './words';

const daysOf = (days: readonly number[]): string => capital(weekdays(days));

export const midPeriod: MidPeriodTexts = {
  missing: (count) =>
    `${opening(count, 'én elev', 'elever')} mangler læringspartner. Se «Bare for læreren».`,
  title: 'Mangler læringspartner',
  together: (names, desk) =>
    names.length > 1 ? `${list(names)} sitter sammen ved ${desk}.` : `${list(names)}: ${desk}.`,
  others: 'Alle andre blir sittende.',
  lookOver: 'Du ser over før du lagrer.',
  use: 'Bruk forslaget',
  ready: 'Forslaget er klart.',
  nothing: (names) =>
    `${list(names)} mangler læringspartner, og vi fant ingen liten endring som løser det. Trekk på nytt.`,
  partTime: 'Ikke her hver dag',
  byPlan: 'etter timeplanen',
  never: (names) => `${list(names)} er aldri her samtidig.`,
  standIn: (days, names, desk, joins) => {
    const who = list(names);
    if (desk === '') return `${daysOf(days)}: ${who} er alene.`;
    const pair = names.length === 1 ? 'sitter alene' : 'er vikarpar';
    return `${daysOf(days)}: ${who} ${joins ? `sitter med paret ved ${desk}` : `${pair} ved ${desk}`}.`;
  },
};
