// Bokmål: where a class is in its rhythm.
import type { StatusTexts } from '../status-texts';
import { dayOfYear } from './words';
import { names as called } from '../names';

const DUE = { groups: 'Nye basisgrupper i dag', rotation: 'Bytt gruppeleder i dag' } as const;

/** `period` 0 is unknown and left out. */
function withPeriod(text: string, period: number, of: number): string {
  if (period <= 0) return text;
  const which = of > 0 ? `periode ${period} av ${of}` : `periode ${period}`;
  return `${text} · ${which}`;
}

export const status: StatusTexts = {
  due: (period, of, what) => withPeriod(what === null ? 'Bytte i dag' : DUE[what], period, of),
  overdue: (period, of) => withPeriod('Byttet er ikke gjort ennå', period, of),
  done: (period, of) => withPeriod('Byttet er gjort', period, of),
  notYet: (period, of) => withPeriod('Ikke bytte ennå', period, of),
  get unknown() {
    return `Vil dere se når neste bytte er? Skriv første dag og byttedag i arket ${called().tabs.classes}.`;
  },
  next: (date, what, postponed) =>
    `Neste bytte: ${dayOfYear(date)}${postponed ? ' (utsatt)' : ''}${what === 'groups' ? ', nye basisgrupper' : ''}`,
  stars: (date) => `To stjerner og et ønske passer i dag: Byttet er ${dayOfYear(date)}.`,
  postpone: 'Utsett byttet',
  takeBack: 'Angre utsettelsen',
  early: 'Det er ikke byttedag ennå, men dere kan godt trekke nå.',
};
