// English: pupils who come, leave, or are here on some days of the week.
import type { MidPeriodTexts } from '../mid-period-texts';
import { capital, form, list, number, weekdays } from './words';

export const midPeriod: MidPeriodTexts = {
  missing: (count) =>
    `${capital(number(count))} ${form(count, 'pupil has', 'pupils have')} no learning partner. See “Teacher only”.`,
  title: 'Without a learning partner',
  together: (names, desk) =>
    names.length > 1 ? `${list(names)} sit together at ${desk}.` : `${list(names)}: ${desk}.`,
  others: 'Everyone else stays where they are.',
  lookOver: 'You can look it over before you save.',
  use: 'Use the suggestion',
  ready: 'The suggestion is ready.',
  nothing: (names) =>
    `${list(names)} ${form(names.length, 'has', 'have')} no learning partner, and we found no small change that works. Draw again.`,
  partTime: 'Not here every day',
  byPlan: 'by timetable',
  never: (names) => `${list(names)} are never here at the same time.`,
  standIn: (days, names, desk, joins) => {
    const who = list(names);
    const alone = names.length === 1;
    if (desk === '') return `${weekdays(days)}: ${who} ${alone ? 'is' : 'are'} alone.`;
    return joins
      ? `${weekdays(days)}: ${who} ${alone ? 'sits' : 'sit'} with the pair at ${desk}.`
      : `${weekdays(days)}: ${who} ${alone ? 'is at' : 'are a stand-in pair at'} ${desk}.`;
  },
};
