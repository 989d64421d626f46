// Nynorsk: where a class is in its rhythm.
import type { StatusTexts } from '../status-texts';
import { dayOfYear } from './words';
import { names as called } from '../names';

const DUE = { groups: 'Nye basisgrupper i dag', rotation: 'Byt gruppeleiar i dag' } as const;

/** `period` 0 is unknown and left out. */
function withPeriod(text: string, period: number, of: number): string {
  if (period <= 0) return text;
  const which = of > 0 ? `periode ${period} av ${of}` : `periode ${period}`;
  return `${text} · ${which}`;
}

export const status: StatusTexts = {
  due: (period, of, what) => withPeriod(what === null ? 'Byte i dag' : DUE[what], period, of),
  overdue: (period, of) => withPeriod('Bytet er ikkje gjort enno', period, of),
  done: (period, of) => withPeriod('Bytet er gjort', period, of),
  notYet: (period, of) => withPeriod('Ikkje byte enno', period, of),
  get unknown() {
    return `Vil de sjå når neste byte er? Skriv første dag og bytedag i arket ${called().tabs.classes}.`;
  },
  next: (date, what, postponed) =>
    `Neste byte: ${dayOfYear(date)}${postponed ? ' (utsett)' : ''}${what === 'groups' ? ', nye basisgrupper' : ''}`,
  stars: (date) => `To stjerner og eit ønske passar i dag: Bytet er ${dayOfYear(date)}.`,
  postpone: 'Utset bytet',
  takeBack: 'Angre utsettinga',
  early: 'Det er ikkje bytedag enno, men de kan godt trekke no.',
};
