// Which pupil a cell on a tab of the teachers' means: by the hidden id beside it, else by the name.
import type { Finding } from '../contract/findings';
import { idCell } from '../core/identity';
import type { PupilId } from '../core/model';
import { displayNames, findPupil, isFullName, type Named } from '../core/names';
import { sameClass } from './roster';

/** A cell that should be written, row and column from 1. */
export interface CellText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Whom and what the rows of a class can speak of. */
export interface Known {
  /** All who stand in the class on the roster, those on leave too. */
  readonly everybody: readonly Named[];
  /** Of them those who have not left: of two a text can mean, one of these. */
  readonly stays: readonly Named[];
  /** Ids that stand on the roster in other classes. */
  readonly elsewhere: ReadonlySet<PupilId>;
  /** All classes there are. */
  readonly classes: readonly string[];
  /** Classes that have left whole: what is said of them holds for nobody. */
  readonly left: readonly string[];
}

/** Whether a row is about no class at all: a mistake, and the row may be a protective one. */
export function isNoClass(name: string, { classes, left }: Known): boolean {
  return ![...classes, ...left].some((other) => sameClass(other, name));
}

/**
 * Who a cell means. An id that was written for this very text holds, though the pupil may have
 * been renamed since; a text that was changed is looked up anew. When whom it was written for has
 * gone, the same text means somebody else only by a full name: what was agreed for one Emma must
 * not pass to another.
 *
 * @param written what stands in the hidden cell: ids with checks, blanks between them
 */
export function whoIs(
  text: string,
  written: string,
  { everybody, stays, elsewhere }: Pick<Known, 'everybody' | 'stays' | 'elsewhere'>,
  where: { tab: string; row: number; column: string },
): PupilId | Finding {
  const check = idCell('', text);
  const ids = written
    .split(/\s+/)
    .filter((id) => id.length > check.length && id.endsWith(check))
    .map((id) => id.slice(0, -check.length));
  const kept = everybody.find(({ id }) => ids.includes(id));
  if (kept !== undefined) return kept.id;
  const gone: Finding = { code: 'rule-gone', params: { ...where, text } };
  if (ids.some((id) => elsewhere.has(id))) return gone;
  const first = findPupil(text, everybody);
  const found = first === 'ambiguous' ? findPupil(text, stays) : first;
  const isGone = ids.length > 0;
  if (found === 'nobody') {
    return isGone ? gone : { code: 'rule-nobody', params: { ...where, text } };
  }
  if (found !== 'ambiguous') {
    const pupil = everybody.find(({ id }) => id === found);
    return isGone && pupil !== undefined && !isFullName(text, pupil) ? gone : found;
  }
  const shown = displayNames(everybody);
  const names = stays
    .filter((pupil) => findPupil(text, [pupil]) !== 'nobody')
    .map((pupil) => shown.get(pupil.id) ?? pupil.name);
  return { code: 'rule-ambiguous', params: { ...where, text, names } };
}

/** What a cell should say to mean this pupil: the name on the roster, with a number where two have it. */
export function nameFor(pupil: Named, everybody: readonly Named[]): string {
  return findPupil(pupil.name, everybody) === pupil.id
    ? pupil.name
    : (displayNames(everybody).get(pupil.id) ?? pupil.name);
}
