// Small words that sentences are built with: lists, numbers, rows and dates, in bokmål.
import { weekday } from '../../core/dates';
import type { Authorship } from '../authorship';

/** «mandag» without «dag», and so on. */
const WEEKDAYS = ['man', 'tirs', 'ons', 'tors', 'fre', 'lør', 'søn'];
const MONTHS = [
  'januar',
  'februar',
  'mars',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'desember',
];

const NUMBERS = ['null', 'én', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni', 'ti'];

/** For the beginning of a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** «A», «A og B», «A, B og C». */
export function list(items: readonly string[], word = 'og'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${word} ${items[items.length - 1] ?? ''}`;
}

/** «rad 4», «rad 4 og 7». */
export function rows(numbers: readonly number[]): string {
  return `rad ${list(numbers.map(String))}`;
}

/** Numbers up to ten as words: «to», «14». */
export function number(count: number): string {
  return NUMBERS[count] ?? String(count);
}

/** The singular for one, else the plural, with the number before it: «14 par». */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** The same where a sentence begins: «Én elev», «To elever», «14 elever»; `one` has its article. */
export function opening(count: number, one: string, many: string): string {
  return capital(count === 1 ? one : `${number(count)} ${many}`);
}

/** «14 læringspar», «12 læringspar og én gruppe på tre». */
export function groupsInWords(groups: readonly (readonly unknown[])[]): string {
  const pairs = groups.filter((group) => group.length === 2).length;
  const larger = groups.filter((group) => group.length > 2);
  const alone = groups.filter((group) => group.length === 1).length;
  return list([
    ...(pairs > 0 ? [`${pairs} læringspar`] : []),
    ...larger.map((group) => `én gruppe på ${number(group.length)}`),
    ...(alone > 0 ? [`${number(alone)} på egen plass`] : []),
  ]);
}

/** «Amina og Jonas har sittet sammen to ganger før i år (sist fra 7. september 2026).» */
export function satTogether(names: readonly string[], times: number, last: string): string {
  const often = times === 1 ? 'før i år' : `${number(times)} ganger før i år`;
  return `${list(names)} har sittet sammen ${often} (sist fra ${longDate(last)}).`;
}

/** `2026-11-23` → «23. november 2026». */
export function longDate(date: string): string {
  const [year = '', month = '', day = ''] = date.slice(0, 10).split('-');
  return `${Number(day)}. ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

/** `2026-12-07` → «mandag 7. desember»: the year is understood. */
export function dayOfYear(date: string): string {
  const name = WEEKDAYS[weekday(date) - 1] ?? '';
  return `${name}dag ${longDate(date).replace(/ \d{4}$/, '')}`;
}

/** `2026-12-07` → «ma. 7. des.». */
export function shortDay(date: string): string {
  const [, month = '', day = ''] = date.split('-');
  const name = (WEEKDAYS[weekday(date) - 1] ?? '').slice(0, 2);
  const text = MONTHS[Number(month) - 1] ?? month;
  return `${name}. ${Number(day)}. ${text.length > 4 ? `${text.slice(0, 3)}.` : text}`;
}

/** «mandag–onsdag», «mandag og fredag»; Monday is 1. */
export function weekdays(days: readonly number[]): string {
  const [first = 0] = days;
  const last = days[days.length - 1] ?? 0;
  const isSpan = days.length > 2 && last - first === days.length - 1;
  const name = (day: number): string => `${WEEKDAYS[day - 1] ?? ''}dag`;
  return isSpan ? `${name(first)}–${name(last)}` : list(days.map(name));
}

/** `2026-11-23T08:05:00+01:00` → «08.05». */
export function clock(at: string): string {
  return at.slice(11, 16).replace(':', '.');
}

/** Text from the sheet as part of a sentence: one line, not too long. */
export function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return `«${line.length > 60 ? `${line.slice(0, 57)}…` : line}»`;
}

/** Whom those left alone sit with today; without a desk in their own place. */
export function sitsToday(names: readonly string[], desk: string, joins: boolean): string {
  if (desk === '') return `${list(names)} sitter på plassen sin i dag.`;
  if (joins) return `${list(names)} sitter sammen med paret ved ${desk} i dag.`;
  return `${list(names)} sitter sammen ved ${desk} i dag.`;
}

/** « av Ola 7. september 2026 kl. 08.05», what is known of it. */
export function moment({ by, at }: Authorship): string {
  return (by === '' ? '' : ` av ${by}`) + (at === '' ? '' : ` ${longDate(at)} kl. ${clock(at)}`);
}
