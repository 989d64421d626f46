// A class list as a teacher pastes it from a school system: which names stand in it.

import { tidyName } from './names';
import { fieldsIn, headingOf, type Heading } from './class-list-columns';

export interface ListEntry {
  /** Given names first, one blank between words. */
  readonly name: string;
  /** As it stands in the list, or in the heading above; left out where nothing says. */
  readonly className?: string;
  /** From 1. */
  readonly line: number;
}

export interface ClassList {
  readonly entries: readonly ListEntry[];
  /** Lines with something in them that is no name. */
  readonly unread: readonly { readonly line: number; readonly text: string }[];
  /** Names stand in two columns, and no heading says which is which. */
  readonly guessed: boolean;
}

/** Which of two columns without headings holds the given names. */
export type ColumnOrder = 'given-first' | 'surname-first';

const LONGEST = 200;
/** `5A`, `10 b`, `5A1`; never a number alone. */
const CLASS = /^(?:10|[1-9])\s?[a-zæøå]{1,2}\d?$/iu;
const CLASS_HEADING = /^(?:klasse|gruppe|trinn)?\s*:?\s*((?:10|[1-9])\s?[a-zæøå]{1,2}\d?)$/iu;
const CLASS_BEFORE = /^\(?((?:10|[1-9])[a-zæøå]\d?)\)?\s+(?=\S)/iu;
const CLASS_AFTER = /[\s,]+\(?((?:10|[1-9])[a-zæøå]\d?)\)?$/iu;
const NUMBER = /^\d+\s*[.):-]?$/;
const NUMBERING = /^(?:\d+\s*[.):]\s*|\d+\s+(?=\p{L})|[-–—•*·▪◦●►>]+\s+)/u;

/**
 * Reads one name a line, «Etternavn, Fornavn», or columns with tabs or semicolons between them.
 * Headings may name the columns, in any order; columns they do not name are left out. Numbering,
 * bullets, quotes and empty lines are passed over; a class may stand in a column, beside the name, or
 * alone above its pupils.
 *
 * @param order of two columns without headings
 */
export function readClassList(text: string, order: ColumnOrder = 'given-first'): ClassList {
  const entries: ListEntry[] = [];
  const unread: { line: number; text: string }[] = [];
  let guessed = false;
  let above: string | undefined;
  let heading: Heading | null = null;
  const lines = fieldsIn(text);
  const whole = isWhole(lines);
  lines.forEach((fields, index) => {
    const line = index + 1;
    if (fields.every((field) => field === '')) return;
    const found = headingOf(fields);
    if (found !== null) {
      heading = found;
      return;
    }
    const alone = fields.filter((field) => field !== '');
    const title = alone.length === 1 ? CLASS_HEADING.exec(alone[0] ?? '')?.[1] : undefined;
    if (title !== undefined) {
      above = title;
      return;
    }
    const read = heading === null ? byLooks(fields, order, whole) : byHeading(fields, heading);
    const name = read === null ? '' : inOrder(read.name);
    if (read === null || !isName(name)) {
      unread.push({ line, text: alone.join(' ').slice(0, LONGEST) });
      return;
    }
    guessed = guessed || read.guessed;
    const className = read.className ?? above;
    entries.push({ name, line, ...(className === undefined ? {} : { className }) });
  });
  return { entries, unread, guessed };
}

interface Read {
  readonly name: string;
  readonly className: string | undefined;
  readonly guessed: boolean;
}

function byHeading(
  fields: readonly string[],
  { given, middle, surname, full, group }: Heading,
): Read {
  const at = (column: number | undefined): string =>
    column === undefined ? '' : (fields[column] ?? '');
  const parts = [at(given), at(middle), at(surname)].map(unnumbered).filter((part) => part !== '');
  // A heading «Navn» beside «Etternavn» means the given name.
  const name =
    given === undefined && surname !== undefined && full !== undefined
      ? `${at(full)} ${at(surname)}`
      : parts.length > 0
        ? parts.join(' ')
        : unnumbered(at(full));
  const className = at(group) === '' ? undefined : at(group);
  return { name, className, guessed: false };
}

/** Without headings: what looks like a class is one, what has no letters is left out. */
function byLooks(fields: readonly string[], order: ColumnOrder, whole: boolean): Read | null {
  const group = fields.find((field) => CLASS.test(field));
  const [first, second] = textsIn(fields);
  if (first === undefined) return null;
  if (!whole && second !== undefined) {
    const name = order === 'given-first' ? `${first} ${second}` : `${second} ${first}`;
    return { name: name.replace(/,/g, ' '), className: group, guessed: true };
  }
  const beside = CLASS_BEFORE.exec(first) ?? CLASS_AFTER.exec(first);
  const name = first.replace(CLASS_BEFORE, '').replace(CLASS_AFTER, '');
  return { name, className: group ?? beside?.[1], guessed: false };
}

/** Names in full, and something else beside them: on every line the first two are of several words. */
function isWhole(lines: readonly (readonly string[])[]): boolean {
  const beside = lines.map(textsIn).filter((texts) => texts.length > 1);
  const several = (text: string | undefined): boolean => /[\s,]/.test(text ?? '');
  return beside.every(([first, second]) => several(first) && several(second));
}

function textsIn(fields: readonly string[]): string[] {
  return fields
    .filter((field) => !CLASS.test(field) && !NUMBER.test(field) && isText(field))
    .map((field, index) => (index === 0 ? unnumbered(field) : field));
}

function isText(field: string): boolean {
  return /\p{L}/u.test(field) && !field.includes('@');
}

function unnumbered(field: string): string {
  return field.replace(NUMBERING, '').trim();
}

/** «Berg, Emma» is «Emma Berg». */
function inOrder(name: string): string {
  const halves = name.split(',').map(tidyName);
  const [surname, given] = halves;
  const turned = halves.length === 2 && surname !== '' && given !== '';
  return tidyName(turned ? `${given} ${surname}` : name.replace(/,+\s*$/, ''));
}

/** «Antall: 28» is nobody. */
function isName(name: string): boolean {
  return name !== '' && name.length <= LONGEST && /\p{L}/u.test(name) && !/\p{N}/u.test(name);
}
