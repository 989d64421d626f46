// Which pupil a cell on a tab of the teachers' means: by the hidden id beside it, else by the name.
import type { Finding } from '../contract/findings';
import { idCell } from '../core/identity';
import type { PupilId } from '../core/model';
import { displayNames, findPupil, type Named } from '../core/names';

/** A cell that should be written, row and column from 1. */
export interface CellText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/**
 * Who a cell means. An id that was written for this very text holds, though the pupil may have
 * been renamed since; a text that was changed is looked up anew.
 *
 * @param written what stands in the hidden cell: ids with checks, blanks between them
 */
export function whoIs(
  text: string,
  written: string,
  everybody: readonly Named[],
  where: { tab: string; row: number; column: string },
): PupilId | Finding {
  const ids = written.split(/\s+/);
  const check = idCell('', text);
  const kept = everybody.find(({ id }) => ids.includes(id + check));
  if (kept !== undefined) return kept.id;
  const found = findPupil(text, everybody);
  if (found === 'nobody') {
    // Such an id was written when somebody of this name was here.
    const isGone = ids.some((id) => id.length > check.length && id.endsWith(check));
    return { code: isGone ? 'rule-gone' : 'rule-nobody', params: { ...where, text } };
  }
  if (found !== 'ambiguous') return found;
  const shown = displayNames(everybody);
  const names = everybody
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
