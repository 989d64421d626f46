// What a newly read class means for what is on the screen, a draft above all: still good, stored
// after all, or overtaken.
import type { LoadedClass } from '../contract/replies';
import { revisionNr } from '../contract/revision';
import { MID_PERIOD } from '../core/amended';
import type { IsoDate } from '../core/model';
import { rereads } from './ask';
import { focusGently } from './focus';
import { withPlanned } from './part-time';
import type { Conflict, DraftState, Panel, State } from './state';

export function regardLoaded(before: State, loaded: LoadedClass): State {
  // A new day: who was away yesterday is here until somebody says otherwise.
  const newDay = before.loaded !== null && before.loaded.today !== loaded.today;
  const here = new Set(loaded.pupils.map((pupil) => pupil.id));
  const state: State = {
    ...before,
    classes: loaded.classes.map((choice) => choice.name),
    className: loaded.className,
    loaded,
    ...withPlanned(
      { preset: newDay ? {} : before.preset },
      loaded,
      newDay ? [] : before.away.filter((pupil) => here.has(pupil)),
    ),
    shelf: newDay ? {} : before.shelf,
    answers: {},
    saved: !newDay && before.saved?.draftId === loaded.newest?.draftId ? before.saved : null,
    trouble: outlivesLoading(before) ? before.trouble : null,
  };
  if (before.draft === null) return regardRotation(state, loaded);
  const fate = regardDraft(before.draft, loaded);
  if (fate.kind === 'stored') {
    const saved = { draftId: fate.draftId, from: fate.from, tabs: null };
    return {
      ...state,
      draft: null,
      picks: [],
      trouble: null,
      panel: stillOpen(before.panel),
      saved,
      focus: focusGently(before, 'saved'),
    };
  }
  const freshConflict = fate.draft.conflict !== null && before.draft.conflict === null;
  return { ...state, draft: fate.draft, picks: freshConflict ? [] : state.picks };
}

/** What is about the seating that was to be stored closes with it. */
function stillOpen(panel: Panel | null): Panel | null {
  return panel !== null && ['damage', 'wall', 'undo', 'redraw'].includes(panel) ? null : panel;
}

/** A change of leader that got no answer: stored after all, overtaken, or to be sent again. */
function regardRotation(state: State, loaded: LoadedClass): State {
  const { rotation } = state;
  const { newest, revision } = loaded;
  if (rotation === null) return state;
  if (newest?.draftId === rotation.sent.id) {
    return {
      ...state,
      rotation: null,
      trouble: null,
      panel: stillOpen(state.panel),
      saved: { draftId: newest.draftId, from: newest.from, tabs: null },
      focus: focusGently(state, 'saved'),
    };
  }
  const kept = revision === rotation.sent.revision ? { ...rotation, uncertain: false } : null;
  return { ...state, rotation: kept };
}

/** Trouble with reaching the sheet is over when the class could be read; a refusal is not. */
function outlivesLoading({ trouble }: State): boolean {
  if (trouble === null || trouble.kind === 'unreachable' || trouble.kind === 'unready')
    return false;
  return trouble.kind === 'impossible' || !rereads(trouble.retry);
}

type Fate =
  | { readonly kind: 'kept'; readonly draft: DraftState }
  /** Its answer was lost on the way, but the draw is in the ledger. */
  | { readonly kind: 'stored'; readonly draftId: string; readonly from: IsoDate };

function regardDraft(state: DraftState, loaded: LoadedClass): Fate {
  const { draft, basis } = state;
  if (loaded.newest !== null && loaded.newest.draftId === draft.id) {
    return { kind: 'stored', draftId: draft.id, from: loaded.newest.from };
  }
  if (loaded.revision !== draft.revision) {
    return {
      kind: 'kept',
      draft: { ...state, uncertain: false, conflict: conflictOf(basis, loaded) },
    };
  }
  return {
    kind: 'kept',
    // What amends the draw that holds has its day.
    draft: {
      ...state,
      uncertain: false,
      draft: { ...draft, from: draft.algorithm === MID_PERIOD ? draft.from : loaded.today },
    },
  };
}

function conflictOf(basis: LoadedClass, loaded: LoadedClass): Conflict {
  const { newest, begun, history, revision } = loaded;
  if (newest !== null && newest.nr > (basis.newest?.nr ?? 0)) {
    const { by, at, kind: change } = newest;
    return { kind: 'colleague', by, at, undone: false, change };
  }
  const nr = revisionNr(revision);
  // Beginning a school year undoes nothing, and the class may be called what others were. Nor does bringing in.
  const undone =
    begun === basis.begun &&
    nr > revisionNr(basis.revision) &&
    history.every((draw) => draw.nr !== nr);
  return undone ? { kind: 'colleague', by: '', at: '', undone } : { kind: 'changed' };
}
