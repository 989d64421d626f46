// What becomes of «Bytt gruppeleder» in the state: begun, sent, stored, or lost on its way.
import type { LoadedClass } from '../contract/replies';
import { focusOn } from './focus';
import { groupsOf, nextOf } from './groups';
import type { Action, PendingRotation, State } from './state';

type Rotated = Action & { readonly type: 'rotated' };

/** Undefined when the action is about something else. */
export function reduceRotation(state: State, action: Action): State | undefined {
  const { rotation, draft } = state;
  switch (action.type) {
    case 'rotation-begun':
      return { ...state, rotation: { sent: action.sent, uncertain: rotation?.uncertain ?? false } };
    case 'damage-accepted':
      return rotation === null || draft !== null
        ? undefined
        : {
            ...state,
            panel: null,
            rotation: { ...rotation, sent: { ...rotation.sent, acceptDamage: true } },
          };
    case 'rotated':
      return rotation === null ? undefined : keepRotated(state, rotation, action);
    default:
      return undefined;
  }
}

/** The class is read again at once; until then it is turned here, as the server does it. */
function keepRotated(state: State, { sent }: PendingRotation, action: Rotated): State {
  const { loaded } = state;
  const { nr, tabs, question } = action;
  const asked = question === undefined ? {} : { question };
  return {
    ...state,
    task: null,
    trouble: null,
    panel: null,
    rotation: null,
    loaded: loaded && turned(loaded, nr, sent.id),
    saved: { draftId: sent.id, from: loaded?.today ?? '', tabs, ...asked },
    focus: focusOn(state, 'saved'),
  };
}

function turned(loaded: LoadedClass, nr: number, draftId: string): LoadedClass {
  const standing = groupsOf(loaded);
  if (standing === null) return loaded;
  const newest = {
    ...nextOf(loaded, standing).now,
    ...{ kind: 'rotation' as const, nr, draftId, from: loaded.today, at: '', by: loaded.user },
  };
  const calendar = { ...loaded.calendar, opened: true as const };
  return { ...loaded, calendar, newest, history: [...loaded.history, newest] };
}
