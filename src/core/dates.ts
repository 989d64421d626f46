// Calendar days as ISO text, by whole-number arithmetic: no clock, no time zone.

import type { IsoDate } from './model';

const MONTHS = [
  ['januar', 'january', 'jan'],
  ['februar', 'february', 'feb'],
  ['mars', 'march', 'mar'],
  ['april', 'apr'],
  ['mai', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['august', 'aug'],
  ['september', 'sep', 'sept'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['desember', 'december', 'des', 'dec'],
];

/** Before a date, in bokmål, nynorsk or English. */
const WEEKDAY =
  /^(?:(?:man|m\u00e5n|tirs|tys|ons|tors|fre|l\u00f8r|laur|s\u00f8n|sun)(?:dag|\.)?|(?:mon|tues?|wed|wednes|thu|thurs|fri|sat|satur|sun)(?:day|\.)?),? (?:den |the )?(?=\d)/;

const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

/** Monday 1 … Sunday 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Days since 1970-01-01. Expects a real day; `isDate` tells. */
export function dayNumber(date: IsoDate): number {
  const [year, month, day] = parts(date);
  return daysFromCivil(year, month, day);
}

/** The day so many days after 1970-01-01. */
export function dateFromDayNumber(days: number): IsoDate {
  // Years begin in March here, so that the leap day is a year's last (Hinnant, «chrono-compatible»).
  const shifted = days + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return isoDate(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return dateFromDayNumber(dayNumber(date) + days);
}

/** Days from `a` to `b`; negative when `b` comes first. */
export function daysBetween(a: IsoDate, b: IsoDate): number {
  return dayNumber(b) - dayNumber(a);
}

export function weekday(date: IsoDate): Weekday {
  return (((((dayNumber(date) + 3) % 7) + 7) % 7) + 1) as Weekday;
}

/** Monday of the date's week. */
export function mondayOf(date: IsoDate): IsoDate {
  return addDays(date, 1 - weekday(date));
}

/** 1 August of the school year a day belongs to: what counts as «this year» counts from here. */
export function schoolYearStart(date: IsoDate): IsoDate {
  const [year, month] = parts(date);
  return isoDate(month >= 8 ? year : year - 1, 8, 1);
}

/** Whether a text is a day that exists, written `YYYY-MM-DD`. */
export function isDate(text: string): text is IsoDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  return exists(...parts(text));
}

/**
 * A day as Norwegians type it: `22.11.2026`, `22.11.26`, `22/11-26`, `2026-11-22`,
 * `22. november 2026`, `22. nov. 26`, also after a weekday («søndag 22. november 2026»), in bokmål,
 * nynorsk or English; numbers are day before month.
 * null for anything else, for a day that does not exist (`31.02.2026`) and outside 1900–2199.
 * Two digits mean 20xx. A year is needed: a guessed one could be last year's.
 */
export function parseDate(text: string): IsoDate | null {
  const plain = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
    .replace(WEEKDAY, '')
    .replace(/ (?:kl\.? ?)?00[:.]00(?:[:.]00)?$/, '');
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(plain);
  if (iso) return made(iso[1], iso[2], iso[3]);
  const numeric = /^(\d{1,2}) ?[./-] ?(\d{1,2}) ?[./-] ?(\d{4}|\d{2})\.?$/.exec(plain);
  if (numeric) return made(numeric[3], numeric[2], numeric[1]);
  const worded = /^(\d{1,2})\.? ?([a-z\u00e6\u00f8\u00e5]+)\.? (\d{4}|\d{2})$/.exec(plain);
  if (!worded) return null;
  const month = MONTHS.findIndex((names) => names.indexOf(worded[2] ?? '') >= 0) + 1;
  return made(worded[3], String(month), worded[1]);
}

function made(year = '', month = '', day = ''): IsoDate | null {
  const fullYear = year.length === 2 ? 2000 + Number(year) : Number(year);
  const numbers: [number, number, number] = [fullYear, Number(month), Number(day)];
  return exists(...numbers) ? isoDate(...numbers) : null;
}

function exists(year: number, month: number, day: number): boolean {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day <= (lengths[month - 1] ?? 0);
}

function parts(date: IsoDate): [number, number, number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
}

function isoDate(year: number, month: number, day: number): IsoDate {
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

function padded(value: number, length: number): string {
  return String(value).padStart(length, '0');
}

/** Days from 1970-01-01 in the Gregorian calendar; the other way round of `dateFromDayNumber`. */
function daysFromCivil(year: number, month: number, day: number): number {
  const shiftedYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(shiftedYear / 400);
  const yearOfEra = shiftedYear - era * 400;
  const shiftedMonth = month > 2 ? month - 3 : month + 9;
  const dayOfYear = Math.floor((153 * shiftedMonth + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}
