// Whether a draft's recipe is still true: the class as it is now is what the groups were composed from.
import type { Draft, TeamClass } from '../../contract/replies';
import { groupFingerprint, groupProblem } from '../../core/groups/problem';
import { inputFor } from './basis';

/** Of a draft that passes for one as proposed; of any other nothing is claimed, and it is true. */
export function isAsComposed(one: TeamClass, draft: Draft): boolean {
  if (draft.kind !== 'groups' || draft.adjusted) return true;
  const { locked } = draft;
  const input = { ...inputFor(one, draft), ...(locked === undefined ? {} : { locked }) };
  return groupFingerprint(groupProblem(input)) === draft.input;
}
