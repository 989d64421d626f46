// Draws of earlier days as a teacher pastes them: who sat together, a group a line, and on which day.

import { fieldsIn } from './class-list-columns';
import { addDays, parseDate } from './dates';
import type { IsoDate, PupilId } from './model';
import { findPupil, normaliseName, type Named } from './names';

/** Why a line is left out. `names`: those that are meant, as they stand there. */
export type Unread =
  | { readonly why: 'unknown' | 'ambiguous' | 'twice'; readonly names: readonly string[] }
  | { readonly why: 'alone' | 'many' | 'date' };

export type UnreadLine = Unread & { readonly line: number; readonly text: string };

/** What stands between two dates or empty lines. */
export interface ReadDraw {
  /** Of its first line, from 1. */
  readonly line: number;
  /** null where no date is written. */
  readonly from: IsoDate | null;
  readonly groups: readonly (readonly PupilId[])[];
}

export interface EarlierDraws {
  /** In the order of the text; those without anybody who was understood are left out. */
  readonly draws: readonly ReadDraw[];
  readonly unread: readonly UnreadLine[];
}

export interface Member extends Named {
  /** Of the class the draws are of; others are known by their full name only. */
  readonly here: boolean;
}

const LONGEST = 200;
const BESIDE = /\t|;/;
/** What stands between names where there are no columns. */
const BETWEEN = / {2,}|\u00a0{2,}|\s+[-–—&+/]\s+|\s+og\s+/g;
const NUMBERING = /^\d+\s*[.):]?$/;
/** A day without its year, a week: something stands here that we may not guess. */
const DATE_LIKE =
  /^(?:(?:man|tirs|ons|tors|fre)(?:dag)?\.?\s+)?\d{1,2}[./]\s?(?:\d{1,2}|[a-zæøå]{3,})\.?$|^uke\s+\d/iu;

/**
 * One group a line, its names in columns or with two blanks, «og», a dash or a semicolon between them.
 * An empty line, or a day on a line of its own or in the first column, begins a new draw.
 *
 * @param most that one group can have
 */
export function readEarlierDraws(
  text: string,
  pupils: readonly Member[],
  most: number,
): EarlierDraws {
  const whoIs = finder(pupils);
  const unread: UnreadLine[] = [];
  const draws: { line: number; from: IsoDate | null; groups: PupilId[][]; empty: boolean }[] = [];
  let open: (typeof draws)[number] | null = null;
  linesIn(text).forEach((fields, index) => {
    const line = index + 1;
    const { from, names } = dayIn(fields);
    if (names.length === 0 && from === null) {
      // Below a day there may be an empty line.
      if (open?.empty === false) open = null;
      return;
    }
    // A day that is repeated beside each of its groups is still one draw.
    if (open === null || (from !== null && from !== open.from)) {
      open = { line, from, groups: [], empty: true };
      draws.push(open);
    }
    if (names.length === 0) return;
    open.empty = false;
    const read = groupIn(names, whoIs, most, new Set(open.groups.flat()));
    if ('group' in read) {
      open.groups.push(read.group);
      return;
    }
    unread.push({ ...read, line, text: fields.join(' – ').trim().slice(0, LONGEST) });
    // A day or a heading that we do not understand still parts two draws.
    if (read.why === 'date' || (fields.length === 1 && /\d/.test(fields[0] ?? ''))) open = null;
  });
  return { draws: draws.filter(({ groups }) => groups.length > 0), unread };
}

/** Where a day is not written, so many days after the one before. */
const APART = 14;

/**
 * The days of the draws: those that stand there, and for the others 14 days after the one before; before
 * the first that is known, 14 days earlier.
 *
 * @param first of the first draw, when none is written there; null when nobody has said
 * @returns null for each whose day is not known
 */
export function daysOf(draws: readonly ReadDraw[], first: IsoDate | null): (IsoDate | null)[] {
  const days = draws.map(({ from }) => from);
  if (days[0] === null && first !== null) days[0] = first;
  const known = days.findIndex((day) => day !== null);
  for (let i = known - 1; i >= 0; i--) days[i] = after(days[i + 1], -APART);
  for (let i = 1; i < days.length; i++) days[i] ??= after(days[i - 1], APART);
  return days;
}

function after(day: IsoDate | null | undefined, days: number): IsoDate | null {
  return day === null || day === undefined ? null : addDays(day, days);
}

function linesIn(text: string): string[][] {
  const columns = BESIDE.test(text) ? text : text.replace(BETWEEN, '\t');
  return fieldsIn(columns).map((fields) => fields.filter((field) => field !== ''));
}

/** A day may stand alone or first, and a group may be numbered. */
function dayIn(fields: readonly string[]): { from: IsoDate | null; names: readonly string[] } {
  const [first = '', ...rest] = fields;
  const from = parseDate(first.replace(/:$/, ''));
  const names = from === null ? fields : rest;
  return {
    from,
    names: names.length > 1 && NUMBERING.test(names[0] ?? '') ? names.slice(1) : names,
  };
}

type Found = PupilId | 'nobody' | 'ambiguous';

function groupIn(
  fields: readonly string[],
  whoIs: (name: string) => Found,
  most: number,
  seated: ReadonlySet<PupilId>,
): { readonly group: PupilId[] } | Unread {
  if (fields.length === 1 && DATE_LIKE.test(fields[0] ?? '')) return { why: 'date' };
  const names = split(fields, whoIs);
  const found = names.map(whoIs);
  const called = (is: (one: Found, index: number) => boolean): string[] =>
    names.filter((_, index) => is(found[index] ?? 'nobody', index));
  const unknown = called((one) => one === 'nobody');
  if (unknown.length > 0) return { why: 'unknown', names: unknown };
  const ambiguous = called((one) => one === 'ambiguous');
  if (ambiguous.length > 0) return { why: 'ambiguous', names: ambiguous };
  const twice = called((one, index) => seated.has(one) || found.indexOf(one) < index);
  if (twice.length > 0) return { why: 'twice', names: twice };
  if (found.length < 2) return { why: 'alone' };
  return found.length > most ? { why: 'many' } : { group: found };
}

/** A comma parts a surname from given names, unless all that it parts are names themselves. */
function split(fields: readonly string[], whoIs: (name: string) => Found): readonly string[] {
  const [only = ''] = fields;
  const parts = only.split(',').map((part) => part.trim());
  const isList = fields.length === 1 && parts.length > 1;
  return isList && parts.every((part) => whoIs(part) !== 'nobody') ? parts : fields;
}

/** Each name is looked for once: it stands there again and again. */
function finder(pupils: readonly Member[]): (name: string) => Found {
  const known = new Map<string, Found>();
  const here = pupils.filter((pupil) => pupil.here);
  const byWords = new Map<string, PupilId[]>();
  for (const pupil of [...here, ...pupils.filter((one) => !one.here)]) {
    const key = wordsOf(pupil.name);
    byWords.set(key, [...(byWords.get(key) ?? []), pupil.id]);
  }
  const ours = new Set(here.map(({ id }) => id));
  return (name) => {
    const found = known.get(name) ?? look(name);
    known.set(name, found);
    return found;
  };
  function look(name: string): Found {
    const found = findPupil(name, here);
    if (found !== 'nobody') return found;
    // «Berg Emma», and pupils who have changed class since.
    const all = byWords.get(wordsOf(name)) ?? [];
    const first = all.filter((id) => ours.has(id));
    const [only, another] = first.length > 0 ? first : all;
    return only === undefined ? 'nobody' : another === undefined ? only : 'ambiguous';
  }
}

function wordsOf(name: string): string {
  return normaliseName(name.replace(/,/g, ' ')).split(' ').sort().join(' ');
}
