// Nynorsk: the tab `Byteplan`.
import type { YearPlanTexts } from '../year-plan-texts';
import { dayOfYear, longDate, shortDay } from './words';

export const yearPlan: YearPlanTexts = {
  title: (today) => `Byteplan per ${longDate(today)}`,
  hint: [
    'Vel «Byteplan» under «…» i sidefeltet når de vil ha planen ny.',
    'Første dag, rytme og bytedag står i arket Klassar, fridagar i arket Skulerute. Heilagdagar er rekna med.',
  ],
  headers: ['Periode', 'Frå', 'Til', 'To stjerner og eit ønske', 'Kva', 'Gjort'],
  noFirstDay: 'Skriv første dag i arket Klassar, så kjem planen her.',
  day: shortDay,
  what: {
    pairs: 'Nye læringspartnarar',
    groups: 'Nye basisgrupper',
    rotation: 'Ny gruppeleiar',
  },
  postponed: (what, planned) => `${what}, utsett frå ${dayOfYear(planned)}`,
  done: (from, by) => (by === '' ? shortDay(from) : `${shortDay(from)}, ${by}`),
  notDone: 'Ikkje gjort',
};
