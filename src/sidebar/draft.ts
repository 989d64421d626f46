// Drafting in the browser: the core draws pairs and seats them; the result is a draft or findings.
import type { LoadedClass } from '../contract/replies';
import { checkLocks } from '../core/check';
import type { CoreFinding } from '../core/finding';
import { propose } from '../core/propose';
import { inputOf } from './basis';
import { isLocked } from './locks';
import type { DraftState } from './state';

export type Drafted =
  | { readonly ok: true; readonly draft: DraftState }
  | { readonly ok: false; readonly findings: readonly CoreFinding[] };

/**
 * @param chance gives a new text that cannot be guessed or met again at each call
 * @param before the draft this one takes the place of: its locked groups are kept
 */
export function draftPairs(
  basis: LoadedClass,
  chance: () => string,
  before: DraftState | null,
): Drafted {
  const seed = chance();
  const locked = locksIn(basis, before);
  const made = propose({ ...inputOf(basis), desks: basis.desks, locked }, seed);
  if (!made.ok) return made;
  const byHand = before !== null && isByHand(before, locked);
  return {
    ok: true,
    draft: {
      draft: {
        ...made.value,
        id: `d${chance()}`,
        className: basis.className,
        revision: basis.revision,
        from: basis.today,
        // What was put together by hand and kept stays so.
        adjusted: byHand,
      },
      basis,
      locks: locked,
      drawn: made.value.groups,
      byHand,
      findings: made.findings,
      uncertain: false,
      conflict: null,
    },
  };
}

/** Of the locked groups those that may still be: pupils leave, and considerations come. */
function locksIn(basis: LoadedClass, before: DraftState | null): DraftState['locks'] {
  const here = new Set(basis.pupils.map(({ id }) => id));
  const whole = (before?.locks ?? []).filter((group) => group.every((pupil) => here.has(pupil)));
  const fits = (locked: DraftState['locks']): boolean =>
    checkLocks({ ...inputOf(basis), locked }).length === 0;
  return fits(whole) ? whole : whole.filter((group) => group.length === 2 && fits([group]));
}

/** Whether a group that is kept was put together by hand, in this draft or in one before it. */
function isByHand({ drawn, byHand }: DraftState, locked: DraftState['locks']): boolean {
  return locked.some((group) => byHand || !isLocked(drawn, group));
}
