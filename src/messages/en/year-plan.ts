// English: the tab `Change plan`.
import type { YearPlanTexts } from '../year-plan-texts';
import { dayOfYear, longDate, shortDay } from './words';

export const yearPlan: YearPlanTexts = {
  title: (today) => `Change plan as of ${longDate(today)}`,
  hint: [
    'Choose “Change plan” under “…” in the sidebar when you want a new plan.',
    'First day, rhythm and change day are in the Classes tab, days off in the School calendar tab. Public holidays are already included.',
  ],
  headers: ['Period', 'From', 'To', 'Two stars and a wish', 'What', 'Done'],
  noFirstDay: 'Write the first day in the Classes tab, and the plan will appear here.',
  day: shortDay,
  what: {
    pairs: 'New learning partners',
    groups: 'New base groups',
    rotation: 'New group leader',
  },
  postponed: (what, planned) => `${what}, postponed from ${dayOfYear(planned)}`,
  done: (from, by) => (by === '' ? shortDay(from) : `${shortDay(from)}, ${by}`),
  notDone: 'Not done',
};
