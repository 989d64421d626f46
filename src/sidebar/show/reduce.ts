// The reducer of «Vis trekningen»: from a state and what happened to the next state.
import type { LoadedShow, ShowAsked } from '../../contract/replies';
import { revealOrder } from '../../core/reveal';
import type { CallAction, CallTrouble } from '../caller';
import type { Action, Scene, Showing, State, Task, Trouble } from './state';

export function reduce(state: State, action: Action | CallAction<Task, 'again'>): State {
  switch (action.type) {
    case 'asked':
      return { ...state, asked: action.asked };
    case 'task':
      return { ...state, task: action.task, trouble: null };
    case 'loaded':
      return begin(state, action.loaded);
    case 'stored':
      return { ...state, task: null, stored: true, waiting: true };
    case 'trouble':
      return { ...state, task: null, trouble: troubleOf(action.trouble) };
    case 'went':
      return { ...state, at: Math.max(0, Math.min(state.scenes.length - 1, action.at)) };
    case 'tabs':
      return { ...state, tabs: action.tabs, waiting: state.waiting && action.tabs !== 'drawn' };
    case 'paced':
      return { ...state, pace: action.pace, paused: false };
    case 'paused':
      return { ...state, paused: action.paused };
  }
}

/**
 * Why something was refused may be about single pupils, and is for the sidebar to tell. A service that
 * failed may have stored the draw: the same is sent again, and is stored once.
 */
function troubleOf(trouble: CallTrouble<'again'>): Trouble {
  const again = trouble.kind === 'unreachable' || ['service-failed', 'busy'].includes(trouble.code);
  return again ? 'noAnswer' : 'changed';
}

/** From the beginning, or from where it was interrupted. */
function begin(state: State, loaded: LoadedShow): State {
  const { standing } = loaded;
  const draft = unlessStored(state.asked, loaded);
  const drawn = draft === undefined ? standing : { ...draft, draftId: draft.id };
  if (drawn === null) return { ...state, task: null, loaded, trouble: 'nothing' };
  const { draftId, groups, desks } = drawn;
  const cards = revealOrder(groups.length, draftId);
  const showing: Showing = { draftId, groups, desks, cards };
  const scenes = scenesOf(showing);
  const known = draft === undefined ? standing : null;
  return {
    ...state,
    ...{ task: null, trouble: null, loaded, showing, scenes },
    at: placeToGoOn(scenes, known, cards.length),
    stored: known !== null,
    waiting: known?.waiting === true,
  };
}

/** A page that is loaded again may find its draft in the ledger. */
function unlessStored(asked: ShowAsked | null, { standing }: LoadedShow): ShowAsked['draft'] {
  const draft = asked?.draft;
  return draft?.id === standing?.draftId ? undefined : draft;
}

/** In the school's order. */
function scenesOf({ cards }: Showing): Scene[] {
  return [
    { kind: 'stars' },
    { kind: 'stand' },
    { kind: 'calm' },
    ...cards.map((_, card) => ({ kind: 'card' as const, card })),
    { kind: 'seated' },
    { kind: 'greet' },
    { kind: 'wishes' },
    { kind: 'talk' },
    { kind: 'done' },
  ];
}

/** The card that was shown last; a draw that has been shown to its end begins anew. */
function placeToGoOn(
  scenes: readonly Scene[],
  standing: LoadedShow['standing'],
  cards: number,
): number {
  if (standing === null || standing.shown === 0) return 0;
  if (standing.shown >= cards && !standing.waiting) return 0;
  const last = Math.min(standing.shown, cards) - 1;
  return scenes.findIndex((scene) => scene.kind === 'card' && scene.card === last);
}
