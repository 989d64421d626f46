// Pupils' names: what counts as the same, how they sort, and how they are shown and found.

import type { PupilId } from './model';

/** A pupil as far as the name goes. `showAs` («Vis som») replaces the name wherever it is shown. */
export interface Named {
  readonly id: PupilId;
  readonly name: string;
  readonly showAs?: string;
}

// Characters nobody sees: soft hyphen, zero-width space and joiners, direction marks, byte order
// mark. Pasted lists carry them along.
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

/** A name as people read it: one blank wherever there is white space (line breaks too), trimmed. */
export function tidyName(name: string): string {
  return name.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/**
 * A name as identity knows it: two cells a reader would call the same name give the same text.
 * Composed (NFC), lower case, white space to one blank, without invisible characters.
 */
export function normaliseName(name: string): string {
  return tidyName(name.replace(INVISIBLE, '')).toLowerCase().normalize('NFC');
}

/**
 * Norwegian order for sort(): … z æ ø å, blank and hyphen before every letter, accents and case
 * only where nothing else differs; ä sorts as æ, ö as ø, ü as y. «aa» is two a's: among today's
 * first names it is Aaliyah and Aaron far more often than Aage. Never 0 for different texts.
 */
export function compareNorwegian(a: string, b: string): number {
  return (
    compareUnits(sortKey(a), sortKey(b)) ||
    compareUnits(normaliseName(a), normaliseName(b)) ||
    compareUnits(a, b)
  );
}

// `{|}` are the three characters after `z`: æ ø å sort behind it.
const LETTERS: Readonly<Record<string, string>> = {
  æ: '{',
  ä: '{',
  ǽ: '{',
  ø: '|',
  ö: '|',
  ő: '|',
  œ: '|',
  å: '}',
  ü: 'y',
  ű: 'y',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  þ: 'th',
  ß: 'ss',
};

function sortKey(text: string): string {
  let key = '';
  for (const letter of normaliseName(text)
    .replace(/[-‐‑–]/g, ' ')
    .replace(/['’.]/g, '')) {
    key += LETTERS[letter] ?? letter.normalize('NFD').replace(/\p{M}/gu, '');
  }
  return key;
}

function compareUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * The full name of each as teachers see it. Where several of a class would look the same they
 * become «Emma Berg (1)», «Emma Berg (2)» in the order given (the roster's).
 */
export function displayNames(pupils: readonly Named[]): Map<PupilId, string> {
  return toldApart(pupils.map((pupil) => ({ id: pupil.id, text: shownName(pupil) })));
}

/**
 * The shortest name that tells each from the rest of the class: «Emma», else «Emma B.», «Emma Be.»
 * with as many letters of the surname as it takes, else all given names («Ole Martin»), else the
 * whole name, else with a number. `showAs` is used as it is; «Berg, Emma» is read as «Emma Berg».
 */
export function shortNames(pupils: readonly Named[]): Map<PupilId, string> {
  const candidates = pupils.map((pupil) => shortCandidates(pupil));
  const users = new Map<string, number>();
  for (const mine of candidates) {
    for (const key of new Set(mine.map(lookKey))) users.set(key, (users.get(key) ?? 0) + 1);
  }
  return toldApart(
    pupils.map((pupil, index) => {
      const mine = candidates[index] ?? [];
      const clear = mine.find((text) => users.get(lookKey(text)) === 1);
      return { id: pupil.id, text: clear ?? shownName(pupil) };
    }),
  );
}

/**
 * The pupil a cell names, read as a colleague would: the full name or the name shown; else the
 * short name of the chart; else any part of a name that only one can have («Frida», «Berg, Emma»).
 * `pupils` in the same order as for `displayNames`, or the numbers mean others.
 */
export function findPupil(
  text: string,
  pupils: readonly Named[],
): PupilId | 'nobody' | 'ambiguous' {
  const wanted = lookKey(inOrder(text));
  if (wanted === '') return 'nobody';
  const shown = displayNames(pupils);
  const short = shortNames(pupils);
  const readings: ((pupil: Named) => readonly string[])[] = [
    (pupil) => [inOrder(pupil.name), shownName(pupil), shown.get(pupil.id) ?? ''],
    (pupil) => [short.get(pupil.id) ?? ''],
    shortCandidates,
  ];
  for (const names of readings) {
    const meant = pupils.filter((pupil) => names(pupil).some((name) => lookKey(name) === wanted));
    if (meant.length > 1) return 'ambiguous';
    if (meant[0] !== undefined) return meant[0].id;
  }
  return 'nobody';
}

/** Whether a cell says all of a pupil's name, whichever part comes first. */
export function isFullName(text: string, { name }: Named): boolean {
  return lookKey(inOrder(text)) === lookKey(inOrder(name));
}

function inOrder(name: string): string {
  return wordsInOrder(tidyName(name)).join(' ');
}

function shownName(pupil: Named): string {
  return tidyName(pupil.showAs ?? '') || tidyName(pupil.name);
}

/** What may stand for a pupil, shortest first. */
function shortCandidates(pupil: Named): string[] {
  const chosen = tidyName(pupil.showAs ?? '');
  if (chosen !== '') return [chosen];
  const words = wordsInOrder(tidyName(pupil.name));
  const first = words[0] ?? '';
  const surname = words[words.length - 1] ?? '';
  if (words.length < 2) return [first];
  const letters = Array.from(surname);
  const shortened = letters
    .map((letter, index) => ({
      letter,
      start: letters.slice(0, index + 1).join(''),
    }))
    .filter(({ letter, start }) => start !== surname && /[\p{L}\p{N}]/u.test(letter))
    .map(({ start }) => `${first} ${start}.`);
  const given = words.slice(0, -1).join(' ');
  return [first, ...shortened, `${first} ${surname}`, given, words.join(' ')];
}

/** Words, given names first: school lists often say «Berg, Emma». */
function wordsInOrder(name: string): string[] {
  const halves = name.split(',').map((half) => half.trim());
  const surnameFirst = halves.length === 2 && halves[0] !== '' && halves[1] !== '';
  return (surnameFirst ? `${halves[1]} ${halves[0]}` : name).split(' ');
}

/** «Emma Berg.» beside «Emma Berg» would tell nobody apart: a last full stop does not count. */
function lookKey(text: string): string {
  return normaliseName(text).replace(/\.$/, '');
}

/** Numbers those that look the same, skipping numbers that are somebody's name already. */
function toldApart(texts: readonly { id: PupilId; text: string }[]): Map<PupilId, string> {
  const counts = new Map<string, number>();
  for (const { text } of texts) {
    counts.set(normaliseName(text), (counts.get(normaliseName(text)) ?? 0) + 1);
  }
  const taken = new Set(counts.keys());
  return new Map(
    texts.map(({ id, text }): [PupilId, string] => {
      if ((counts.get(normaliseName(text)) ?? 0) < 2) return [id, text];
      let number = 1;
      while (taken.has(normaliseName(`${text} (${number})`))) number++;
      taken.add(normaliseName(`${text} (${number})`));
      return [id, `${text} (${number})`];
    }),
  );
}
