// Where a pupil's name stands on a tab, and what has to be written for it to stand there no more.
import {
  normaliseName,
  findPupil,
  displayNames,
  shortNames,
  tidyName,
  type Named,
} from '../core/names';
import type { PupilId } from '../core/model';
import { formerPupil } from './dated';
import type { CellText } from './who-is';

export interface Subject extends Named {
  /** Other names on the roster: a text may mean one of them. */
  readonly others: readonly string[];
}

export interface TabText {
  readonly values: readonly (readonly string[])[];
  readonly notes: readonly CellText[];
}

/** What is to be written, and how many texts only a person can judge. */
export interface Changes {
  readonly cells: CellText[];
  readonly notes: CellText[];
  readonly emptied: number[];
  look: number;
}

export function noChanges(): Changes {
  return { cells: [], notes: [], emptied: [], look: 0 };
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
  const names = [subject.name, surnameFirst(subject.name), subject.showAs ?? ''];
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

/** Whole words, in any case, whatever white space is between them. */
function pattern(name: string): RegExp {
  const words = tidyName(name).split(' ');
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped.join('\\s+')}(?![\\p{L}\\p{N}])`, 'giu');
}

function surnameFirst(name: string): string {
  const words = tidyName(name).split(' ');
  const last = words.pop() ?? '';
  return words.length === 0 ? '' : `${last}, ${words.join(' ')}`;
}

/** Notes on cells that stay. Those on a row that is emptied go with it. */
export function clearNotes(tab: TabText, subject: Subject, changes: Changes, may: boolean): void {
  for (const note of tab.notes) {
    if (changes.emptied.includes(note.row)) continue;
    const text = without(note.text, subject);
    if (text === null) continue;
    if (text === 'unsure' || !may) changes.look++;
    else changes.notes.push({ ...note, text });
  }
}

/** A tab of the teachers': nothing is written, but they are told. */
export function lookAt(tab: TabText, subject: Subject): Changes {
  const changes = noChanges();
  changes.look = tab.values.flat().filter((text) => without(text, subject) !== null).length;
  clearNotes(tab, subject, changes, false);
  return changes;
}

/** Cells of the map, where names are short, broken into lines, and may be cut: whose they are. */
export function onTheMap(
  text: string,
  pupil: PupilId,
  seated: readonly Named[],
): 'theirs' | 'unsure' | null {
  if (text === '') return null;
  const found = findPupil(text, seated);
  if (found === pupil) return 'theirs';
  const own = seated.filter(({ id }) => id === pupil);
  if (found === 'ambiguous') return findPupil(text, own) === pupil ? 'unsure' : null;
  if (found !== 'nobody') return null;
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
