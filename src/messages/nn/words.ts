// Nynorsk: small words that sentences are built with. What is the same in bokmål comes from there.
import { weekday } from '../../core/dates';
import { list, longDate } from '../nb/words';

export { capital, clock, counted, list, longDate, moment, opening, quote, rows } from '../nb/words';

/** «måndag» without «dag», and so on. */
const WEEKDAYS = ['mån', 'tys', 'ons', 'tors', 'fre', 'laur', 'søn'];

const NUMBERS = ['null', 'éin', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni', 'ti'];

/** Numbers up to ten as words: «to», «14»; one is «éin», of a person. */
export function number(count: number): string {
  return NUMBERS[count] ?? String(count);
}

/** «14 læringspar», «12 læringspar og éi gruppe på tre». */
export function groupsInWords(groups: readonly (readonly unknown[])[]): string {
  const pairs = groups.filter((group) => group.length === 2).length;
  const larger = groups.filter((group) => group.length > 2);
  const alone = groups.filter((group) => group.length === 1).length;
  return list([
    ...(pairs > 0 ? [`${pairs} læringspar`] : []),
    ...larger.map((group) => `éi gruppe på ${number(group.length)}`),
    ...(alone > 0 ? [`${number(alone)} på eigen plass`] : []),
  ]);
}

/** «Amina og Jonas har sete saman to gonger før i år (sist frå 7. september 2026).» */
export function satTogether(names: readonly string[], times: number, last: string): string {
  const often = times === 1 ? 'før i år' : `${number(times)} gonger før i år`;
  return `${list(names)} har sete saman ${often} (sist frå ${longDate(last)}).`;
}

/** `2026-12-07` → «måndag 7. desember»: the year is understood. */
export function dayOfYear(date: string): string {
  const name = WEEKDAYS[weekday(date) - 1] ?? '';
  return `${name}dag ${longDate(date).replace(/ \d{4}$/, '')}`;
}

/** `2026-12-07` → «må. 7. des.». */
export function shortDay(date: string): string {
  const name = (WEEKDAYS[weekday(date) - 1] ?? '').slice(0, 2);
  const [day = '', month = ''] = longDate(date).split(' ');
  return `${name}. ${day} ${month.length > 4 ? `${month.slice(0, 3)}.` : month}`;
}

/** «måndag–onsdag», «måndag og fredag»; Monday is 1. */
export function weekdays(days: readonly number[]): string {
  const [first = 0] = days;
  const last = days[days.length - 1] ?? 0;
  const isSpan = days.length > 2 && last - first === days.length - 1;
  const name = (day: number): string => `${WEEKDAYS[day - 1] ?? ''}dag`;
  return isSpan ? `${name(first)}–${name(last)}` : list(days.map(name));
}

/** Whom those left alone sit with today; without a desk in their own place. */
export function sitsToday(names: readonly string[], desk: string, joins: boolean): string {
  if (desk === '') return `${list(names)} sit på plassen sin i dag.`;
  if (joins) return `${list(names)} sit saman med paret ved ${desk} i dag.`;
  return `${list(names)} sit saman ved ${desk} i dag.`;
}
