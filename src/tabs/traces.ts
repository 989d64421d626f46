// Where a pupil's name stands on a tab, and what has to be written for it to stand there no more.
import type { Place } from '../contract/enrolment';
import {
  normaliseName,
  findPupil,
  displayNames,
  shortNames,
  tidyName,
  type Named,
} from '../core/names';
import type { PupilId } from '../core/model';
import { formerPupil, isDrawnHeading } from './dated';
import type { CellText } from './who-is';

export interface Subject extends Named {
  /** Other names on the roster: a text may mean one of them. */
  readonly others: readonly string[];
}

export interface TabText {
  readonly values: readonly (readonly string[])[];
  readonly notes: readonly CellText[];
}

/** What is to be written, and what only a person can judge. */
export interface Changes {
  readonly cells: CellText[];
  readonly notes: CellText[];
  readonly emptied: number[];
  readonly look: Place[];
  /** The first name alone. */
  readonly first: Place[];
}

export function noChanges(): Changes {
  return { cells: [], notes: [], emptied: [], look: [], first: [] };
}

/** Whether a text on its own means the pupil: one of the names in full, in any order of its parts. */
export function isName(text: string, subject: Named): boolean {
  const { id, name, showAs = '' } = subject;
  return (
    normaliseName(text) !== '' &&
    [{ id, name }, ...(showAs === '' ? [] : [{ id, name: showAs }])].some(
      (named) => inFull(text) === inFull(named.name),
    )
  );
}

function inFull(text: string): string {
  const [one = '', other] = normaliseName(text).split(/\s*,\s*/);
  return other === undefined ? one : `${other} ${one}`;
}

/**
 * Takes the name in full out of a text. null when it does not stand there; `unsure` when another
 * pupil may be meant: one of the same name, or one whose longer name it is a part of.
 */
export function without(text: string, subject: Subject): string | 'unsure' | null {
  // As it is written, without signs that nobody sees, and in either order.
  const full = inFull(subject.name);
  const more = full.includes(' ') ? [full, surnameFirst(full)] : [];
  const names = [subject.name, ...more, subject.showAs ?? ''];
  const patterns = names.filter((name) => tidyName(name) !== '').map(pattern);
  let rest = text.normalize('NFC');
  const before = rest;
  for (const one of patterns) rest = rest.replace(one, formerPupil());
  if (rest === before) return null;
  const shared = subject.others.some((other) =>
    patterns.some((one) => other.normalize('NFC').search(one) >= 0),
  );
  return shared ? 'unsure' : rest;
}

/**
 * Whole words, in any case, whatever white space is between them. «Emma Bergs» is about Emma Berg too.
 * Of a single word neither can be said: Jonas is not Jona's, and «bo» and «liv» are words.
 */
function pattern(name: string): RegExp {
  const words = tidyName(name).split(' ');
  return words.length > 1 ? wordsIn(words, 's?') : wordsIn(words, '', 'gu');
}

/** @param ending that may stand after them, and is no part of what is found */
function wordsIn(words: readonly string[], ending: string, flags = 'giu'): RegExp {
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  const [before, after] = ['(?<![\\p{L}\\p{N}])', `(?=${ending}(?![\\p{L}\\p{N}]))`];
  return new RegExp(`${before}${escaped.join('\\s+')}${after}`, flags);
}

/**
 * Whether a text may mean the pupil by the first name alone, «Emma» or «Emmas». Where it begins the
 * whole name of somebody else on the roster, it is about them. «bo» and «liv» are words too.
 */
export function mayMean(text: string, { id, name, showAs = '', others }: Subject): boolean {
  const given = [shortNames([{ id, name }]).get(id) ?? '', tidyName(showAs).split(' ')[0] ?? ''];
  return given.some((first) => {
    if (first.length < 2) return false;
    const word = wordsIn([first], 's?', first.length > 3 ? 'giu' : 'gu');
    const said = text.normalize('NFC');
    if (said.search(word) < 0) return normaliseName(said) === normaliseName(first);
    const namesakes = others
      .map(tidyName)
      .filter((other) => other.search(word) >= 0 && other !== first);
    return (
      namesakes.reduce((rest, other) => rest.replace(pattern(other), ''), said).search(word) >= 0
    );
  });
}

function surnameFirst(name: string): string {
  const words = tidyName(name).split(' ');
  const last = words.pop() ?? '';
  return words.length === 0 ? '' : `${last}, ${words.join(' ')}`;
}

/** Notes on cells that stay. Those on a row that is emptied go with it. */
export function clearNotes(tab: TabText, subject: Subject, changes: Changes): void {
  for (const note of tab.notes) {
    if (changes.emptied.includes(note.row)) continue;
    const text = without(note.text, subject);
    if (text === 'unsure') changes.look.push(note);
    else if (text !== null) changes.notes.push({ ...note, text });
    // Whoever writes notes is a teacher.
    else if (mayMean(note.text, subject)) changes.first.push(note);
  }
}

/**
 * A tab where nothing is written, but they are told.
 *
 * @param own it is the teachers' own, and no copy of a dated tab, where first names are others'
 */
export function lookAt(
  tab: TabText & { readonly name: string },
  subject: Subject,
  own: boolean,
): Changes {
  const changes = noChanges();
  const isCopy = tab.values.some((line) => line.some(isDrawnHeading));
  const title = { text: tab.name, row: 0, column: 0 };
  const texts = [title, ...textsOf(tab.values), ...tab.notes];
  for (const one of texts) lookIn(one, subject, changes, own && !isCopy);
  return changes;
}

/** @param first whether the first name alone is told too */
export function lookIn(
  { text, row, column }: CellText,
  subject: Subject,
  changes: Changes,
  first: boolean,
): void {
  if (without(text, subject) !== null) changes.look.push({ row, column });
  else if (first && mayMean(text, subject)) changes.first.push({ row, column });
}

/** Every cell with a text. */
export function textsOf(values: TabText['values']): CellText[] {
  return values.flatMap((line, row) =>
    line.flatMap((text, column) =>
      text === '' ? [] : [{ text, row: row + 1, column: column + 1 }],
    ),
  );
}

/** Cells of the map, where names are short, broken into lines, and may be cut: whose they are. */
export function onTheMap(
  text: string,
  pupil: PupilId,
  seated: readonly Named[],
): 'theirs' | 'unsure' | 'others' | null {
  const found = findPupil(text, seated);
  if (found === pupil) return 'theirs';
  const own = seated.filter(({ id }) => id === pupil);
  if (found === 'ambiguous') return findPupil(text, own) === pupil ? 'unsure' : null;
  if (found !== 'nobody') return 'others';
  const said = solid(text).replace(/…$/, '');
  const cut = said !== solid(text);
  const [short, shown] = [shortNames(seated), displayNames(seated)];
  const meant = seated.filter(({ id }) =>
    [short.get(id), shown.get(id)].some((name = '') =>
      cut ? said !== '' && solid(name).startsWith(said) : solid(name) === said,
    ),
  );
  if (!meant.some(({ id }) => id === pupil)) return null;
  return meant.length === 1 ? 'theirs' : 'unsure';
}

function solid(text: string): string {
  return normaliseName(text).replace(/\s/g, '');
}
