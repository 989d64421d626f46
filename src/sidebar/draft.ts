// Drafting in the browser: the core draws pairs and seats them; the result is a draft or findings.
import type { LoadedClass } from '../contract/replies';
import type { CoreFinding } from '../core/finding';
import { propose } from '../core/propose';
import type { DraftState } from './state';

export type Drafted =
  | { readonly ok: true; readonly draft: DraftState }
  | { readonly ok: false; readonly findings: readonly CoreFinding[] };

/** `chance` gives a new text that cannot be guessed or met again at each call. */
export function draftPairs(basis: LoadedClass, chance: () => string): Drafted {
  const seed = chance();
  const { rules, history, yearStart, desks } = basis;
  const pupils = basis.pupils.map((pupil) => pupil.id);
  const made = propose({ pupils, rules, history, yearStart, desks }, seed);
  if (!made.ok) return made;
  return {
    ok: true,
    draft: {
      draft: {
        ...made.value,
        id: `d${chance()}`,
        className: basis.className,
        revision: basis.revision,
        from: basis.today,
        adjusted: false,
      },
      basis,
      findings: made.findings,
      uncertain: false,
      conflict: null,
    },
  };
}
