// Pupils who are here on some days of the week only: what «Til stede» says, and who is away on a day.

import { weekday } from './dates';
import type { IsoDate, PupilId } from './model';

/** Weekdays, Monday 1 to Friday 5, sorted; without them every day. */
export type DaysPresent = readonly number[];

export interface PartTimer {
  readonly id: PupilId;
  readonly present?: DaysPresent;
}

/** The school's days in bokmål, nynorsk and English; as few letters as tell them apart will do. */
const DAYS = [
  /^(m[aåo]|m[aåo]n|m[aå]ndag(er|ar)?|mondays?)$/,
  /^(ti|tir|tirs|tirsdag(er|ar)?|ty|tys|tysdag(er|ar)?|tu|tue|tues|tuesdays?)$/,
  /^(on|ons|onsdag(er|ar)?|we|wed|wednesdays?)$/,
  /^(to|tor|tors|torsdag(er|ar)?|th|thu|thur|thurs|thursdays?)$/,
  /^(fr|fre|fri|fredag(er|ar)?|fridays?)$/,
];
const EVERY =
  /^(ja|alltid|alle( dager| dagar)?|hver dag|kvar dag|hele uk[ae]n?|heile vek[ae]n?|yes|always|every day|all days)$/;

/** «ma–on», «ma, ti og to», «Mandag til onsdag»: the days; null for what is no list of days. */
export function readDays(text: string): DaysPresent | null {
  const said = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[.:\s]+/g, ' ')
    .trim();
  if (EVERY.test(said)) return [1, 2, 3, 4, 5];
  const spans = said
    // In Norwegian «to» is Thursday: only before an English day does it mean «til».
    .replace(/ to (?=mon|tue|wed|thu|fri)/g, '-')
    .replace(/ ?([-‐‑‒–—−]|\btil( og med)?\b|\bt o m\b) ?/g, '-')
    .split(/ ?[,;/+&] ?| og | and | /)
    .filter((part) => part !== '')
    .map(spanOf);
  if (spans.length === 0 || spans.some((span) => span === null)) return null;
  return [1, 2, 3, 4, 5].filter((day) => spans.some((span) => span?.includes(day)));
}

/** A day, or all from one to another later in the week. */
function spanOf(text: string): number[] | null {
  const ends = text.split('-').map((name) => 1 + DAYS.findIndex((day) => day.test(name)));
  const [first = 0, last = first] = ends;
  if (ends.length > 2 || first === 0 || last < first) return null;
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** Who is not here on a day by their own days; at the weekend nobody is expected. */
export function offOn(pupils: readonly PartTimer[], day: IsoDate): PupilId[] {
  return offOnWeekday(pupils, weekday(day));
}

/** @param day Monday 1 */
export function offOnWeekday(pupils: readonly PartTimer[], day: number): PupilId[] {
  return pupils
    .filter(({ present }) => day < 6 && present !== undefined && !present.includes(day))
    .map(({ id }) => id);
}
