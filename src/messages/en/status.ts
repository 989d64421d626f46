// English: where a class is in its rhythm.
import type { StatusTexts } from '../status-texts';
import { dayOfYear } from './words';
import { names as called } from '../names';

const DUE = { groups: 'New base groups today', rotation: 'Change group leader today' } as const;

/** `period` 0 is unknown and left out. */
function withPeriod(text: string, period: number, of: number): string {
  if (period <= 0) return text;
  const which = of > 0 ? `period ${period} of ${of}` : `period ${period}`;
  return `${text} · ${which}`;
}

export const status: StatusTexts = {
  due: (period, of, what) => withPeriod(what === null ? 'Change today' : DUE[what], period, of),
  overdue: (period, of) => withPeriod('The change has not been made yet', period, of),
  done: (period, of) => withPeriod('The change has been made', period, of),
  notYet: (period, of) => withPeriod('No change yet', period, of),
  get unknown() {
    return `Would you like to see when the next change is? Write the first day and the change day in the ${called().tabs.classes} tab.`;
  },
  next: (date, what, postponed) =>
    `Next change: ${dayOfYear(date)}${postponed ? ' (postponed)' : ''}${what === 'groups' ? ', new base groups' : ''}`,
  stars: (date) =>
    `Today is a good day for two stars and a wish: the change is on ${dayOfYear(date)}.`,
  postpone: 'Postpone the change',
  takeBack: 'Undo the postponement',
  early: 'It is not change day yet, but you can draw now if you like.',
};
