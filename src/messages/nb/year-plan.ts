// Bokmål: the tab `Bytteplan`.
import type { YearPlanTexts } from '../year-plan-texts';
import { dayOfYear, longDate, shortDay } from './words';

export const yearPlan: YearPlanTexts = {
  title: (today) => `Bytteplan per ${longDate(today)}`,
  hint: [
    'Velg «Bytteplan» under «…» i sidefeltet når dere vil ha planen ny.',
    'Første dag, rytme og byttedag står i arket Klasser, fridager i arket Skolerute. Helligdager er regnet med.',
  ],
  headers: ['Periode', 'Fra', 'Til', 'To stjerner og et ønske', 'Hva', 'Gjort'],
  noFirstDay: 'Skriv første dag i arket Klasser, så kommer planen her.',
  day: shortDay,
  what: {
    pairs: 'Nye læringspartnere',
    groups: 'Nye basisgrupper',
    rotation: 'Ny gruppeleder',
  },
  postponed: (what, planned) => `${what}, utsatt fra ${dayOfYear(planned)}`,
  done: (from, by) => (by === '' ? shortDay(from) : `${shortDay(from)}, ${by}`),
  notDone: 'Ikke gjort',
};
