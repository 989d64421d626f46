// English: small words that sentences are built with: lists, numbers, rows and dates.
import { weekday } from '../../core/dates';
import type { Authorship } from '../authorship';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const NUMBERS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
];

/** For the beginning of a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** “A”, “A and B”, “A, B and C”. */
export function list(items: readonly string[], word = 'and'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${word} ${items[items.length - 1] ?? ''}`;
}

/** “row 4”, “rows 4 and 7”. */
export function rows(numbers: readonly number[]): string {
  return `${form(numbers.length, 'row', 'rows')} ${list(numbers.map(String))}`;
}

/** Numbers up to ten as words: “two”, “14”. */
export function number(count: number): string {
  return NUMBERS[count] ?? String(count);
}

/** The singular for one, else the plural: “has” or “have”. */
export function form(count: number, one: string, many: string): string {
  return count === 1 ? one : many;
}

/** The same, with the number before it: “14 pairs”. */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${form(count, one, many)}`;
}

/** “once”, “twice”, “three times”, “14 times”. */
export function times(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${number(count)} times`;
}

/** “14 learning pairs”, “12 learning pairs and one group of three”. */
export function groupsInWords(groups: readonly (readonly unknown[])[]): string {
  const pairs = groups.filter((group) => group.length === 2).length;
  const larger = groups.filter((group) => group.length > 2);
  const alone = groups.filter((group) => group.length === 1).length;
  return list([
    ...(pairs > 0 ? [counted(pairs, 'learning pair', 'learning pairs')] : []),
    ...larger.map((group) => `one group of ${number(group.length)}`),
    ...(alone > 0 ? [`${number(alone)} with a place of their own`] : []),
  ]);
}

/** “Amina and Jonas have already sat together twice this year (most recently from 7 September 2026).” */
export function satTogether(names: readonly string[], often: number, last: string): string {
  const before = often === 1 ? 'this year' : `${times(often)} this year`;
  return `${list(names)} have already sat together ${before} (most recently from ${longDate(last)}).`;
}

/** `2026-11-23` → “23 November 2026”. */
export function longDate(date: string): string {
  const [year = '', month = '', day = ''] = date.slice(0, 10).split('-');
  return `${Number(day)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

/** `2026-12-07` → “Monday 7 December”: the year is understood. */
export function dayOfYear(date: string): string {
  const name = WEEKDAYS[weekday(date) - 1] ?? '';
  return `${name} ${longDate(date).replace(/ \d{4}$/, '')}`;
}

/** `2026-12-07` → “Mon 7 Dec”. */
export function shortDay(date: string): string {
  const [, month = '', day = ''] = date.split('-');
  const name = (WEEKDAYS[weekday(date) - 1] ?? '').slice(0, 3);
  const text = MONTHS[Number(month) - 1] ?? month;
  return `${name} ${Number(day)} ${text.slice(0, 3)}`;
}

/** “Monday–Wednesday”, “Monday and Friday”; Monday is 1. */
export function weekdays(days: readonly number[]): string {
  const [first = 0] = days;
  const last = days[days.length - 1] ?? 0;
  const isSpan = days.length > 2 && last - first === days.length - 1;
  const name = (day: number): string => WEEKDAYS[day - 1] ?? '';
  return isSpan ? `${name(first)}–${name(last)}` : list(days.map(name));
}

/** `2026-11-23T08:05:00+01:00` → “08:05”. */
export function clock(at: string): string {
  return at.slice(11, 16);
}

/** Text from the sheet as part of a sentence: one line, not too long. */
export function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return `“${line.length > 60 ? `${line.slice(0, 57)}…` : line}”`;
}

/** Whom those left alone sit with today; without a desk in their own place. */
export function sitsToday(names: readonly string[], desk: string, joins: boolean): string {
  const who = `${list(names)} ${form(names.length, 'sits', 'sit')}`;
  if (desk === '')
    return `${who} in ${form(names.length, 'the usual place', 'their places')} today.`;
  if (joins) return `${who} with the pair at ${desk} today.`;
  return `${who} together at ${desk} today.`;
}

/** “ by Ola on 7 September 2026 at 08:05”, what is known of it. */
export function moment({ by, at }: Authorship): string {
  const who = by === '' ? '' : ` by ${by}`;
  return at === '' ? who : `${who} on ${longDate(at)} at ${clock(at)}`;
}
