// Nynorsk: pupils who come, leave, or are here on some days of the week.
import type { MidPeriodTexts } from '../mid-period-texts';
import { capital, list, opening, weekdays } from './words';

const daysOf = (days: readonly number[]): string => capital(weekdays(days));

export const midPeriod: MidPeriodTexts = {
  missing: (count) =>
    `${opening(count, 'éin elev', 'elevar')} manglar læringspartnar. Sjå «Berre for læraren».`,
  title: 'Manglar læringspartnar',
  together: (names, desk) =>
    names.length > 1 ? `${list(names)} sit saman ved ${desk}.` : `${list(names)}: ${desk}.`,
  others: 'Alle andre blir sittande.',
  lookOver: 'Du ser over før du lagrar.',
  use: 'Bruk forslaget',
  ready: 'Forslaget er klart.',
  nothing: (names) =>
    `${list(names)} manglar læringspartnar, og vi fann inga lita endring som løyser det. Trekk på nytt.`,
  partTime: 'Ikkje her kvar dag',
  byPlan: 'etter timeplanen',
  never: (names) => `${list(names)} er aldri her samtidig.`,
  standIn: (days, names, desk, joins) => {
    const who = list(names);
    if (desk === '') return `${daysOf(days)}: ${who} er åleine.`;
    return `${daysOf(days)}: ${who} ${joins ? `sit med paret ved ${desk}` : `er vikarpar ved ${desk}`}.`;
  },
};
