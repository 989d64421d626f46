// The sidebar's one reducer: from a state and what happened to the next state.
import type { Finding } from '../contract/findings';
import type { Draft } from '../contract/replies';
import type { DrawEvent } from '../core/model';
import { focusOn } from './focus';
import { keptLocks, toggleLock } from './locks';
import { reducePanel } from './reduce-panel';
import { reduceRotation } from './reduce-rotation';
import { regardLoaded } from './regard';
import type { Action, DraftState, State } from './state';
import { carryOutSwap, pickOne } from './swap';

type SavedAction = Action & { readonly type: 'saved' };

export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case 'task':
      return { ...state, task: action.task, trouble: null, news: null };
    case 'idle':
      return { ...state, task: null };
    case 'class-chosen':
      return chooseClass(state, action.className);
    case 'loaded':
      return { ...regardLoaded(state, action.loaded), task: null };
    case 'trouble':
      return meetTrouble(state, action.trouble);
    case 'drawn':
      return {
        ...state,
        task: null,
        trouble: null,
        draft: action.draft,
        picks: [],
        saved: null,
        news: null,
        panel: null,
        focus: focusOn(state, 'result'),
      };
    case 'undone':
      return tellUndone(state);
    case 'prepared':
      // What is still missing, an empty roster say, stays in sight.
      return { ...tell(state, { kind: 'prepared', tabs: action.tabs }), trouble: state.trouble };
    case 'told':
      return tell(state, action.news);
    case 'named':
      return tell(rename(state, action.name), { kind: 'named' });
    default:
      return (
        reduceDraft(state, action) ??
        reduceRotation(state, action) ??
        reducePanel(state, action) ??
        reduceView(state, action)
      );
  }
}

/** What happens to the draft; undefined when the action is about something else. */
function reduceDraft(state: State, action: Action): State | undefined {
  const { draft } = state;
  if (draft === null) return undefined;
  switch (action.type) {
    case 'saved':
      return keepSaved(state, draft.draft, action);
    case 'conflict':
      return {
        ...state,
        task: null,
        draft: { ...draft, uncertain: false, conflict: action.conflict },
        picks: [],
        focus: focusOn(state, 'conflict'),
      };
    case 'damage-accepted':
      return {
        ...state,
        panel: null,
        draft: { ...draft, draft: { ...draft.draft, acceptDamage: true } },
      };
    case 'draft-dropped':
      return { ...state, draft: null, picks: [] };
    case 'swapped':
      return swap(state, draft, action.id);
    case 'lock-toggled':
      return { ...state, draft: { ...draft, locks: toggleLock(draft.locks, action.group) } };
    default:
      return undefined;
  }
}

function reduceView(state: State, action: Action): State {
  switch (action.type) {
    case 'away-set':
      return setAway(state, action.pupil, action.gone);
    case 'teacher-toggled':
      return { ...state, teacherOpen: !state.teacherOpen, picks: [] };
    case 'on-the-wall':
      return { ...state, task: null, teacherOpen: false, picks: [], panel: null, news: null };
    case 'picked':
      return { ...state, picks: pickOne(state.picks, action.pick) };
    case 'picks-cleared':
      return { ...state, picks: [], focus: focusOn(state, 'pairs') };
    case 'answered':
      return { ...state, answers: { ...state.answers, [action.pupil]: action.answer } };
    default:
      return state;
  }
}

function chooseClass(state: State, className: string): State {
  if (className === state.className) return state;
  const shelf = {
    ...state.shelf,
    [state.className]: { draft: state.draft, rotation: state.rotation, away: state.away },
  };
  return {
    ...state,
    className,
    loaded: null,
    trouble: null,
    rooms: [],
    printed: null,
    draft: shelf[className]?.draft ?? null,
    rotation: shelf[className]?.rotation ?? null,
    away: shelf[className]?.away ?? [],
    shelf,
    teacherOpen: false,
    picks: [],
    panel: null,
    answers: {},
    saved: null,
    news: null,
  };
}

function meetTrouble(state: State, trouble: NonNullable<State['trouble']>): State {
  // A refusal is an answer: nothing was stored. A service that failed may have stored it first.
  const mayBeStored =
    trouble.kind === 'unreachable' ||
    (trouble.kind === 'refused' && trouble.code === 'service-failed');
  // Nobody asked for it: whoever works in a panel stays there.
  const unasked = trouble.kind !== 'impossible' && trouble.retry === 'look';
  const panel = unasked || state.panel === 'name' ? state.panel : null;
  const found = trouble.kind === 'refused' ? trouble.findings.flatMap(classesIn) : [];
  return {
    ...state,
    // Classes may be called otherwise now: only those that are there lead on.
    classes: found.length > 0 ? found : state.classes,
    task: null,
    trouble,
    panel,
    focus: panel === state.panel ? state.focus : focusOn(state, 'trouble'),
    draft:
      state.draft && state.task === 'saving'
        ? { ...state.draft, uncertain: mayBeStored }
        : state.draft,
    rotation:
      state.rotation && state.task === 'rotating'
        ? { ...state.rotation, uncertain: mayBeStored }
        : state.rotation,
  };
}

function classesIn({ code, params }: Finding): readonly string[] {
  return code === 'class-unknown' || code === 'class-empty' ? params.classes : [];
}

function keepSaved(state: State, draft: Draft, { nr, tabs }: SavedAction): State {
  const draftId = draft.id;
  const by = state.loaded?.user ?? '';
  // The class is read again at once; until then the draft is as good as the event.
  const newest: DrawEvent = { ...draft, kind: 'pairs', nr, at: '', by, draftId };
  return {
    ...state,
    task: null,
    trouble: null,
    draft: null,
    picks: [],
    panel: null,
    loaded: state.loaded && { ...state.loaded, newest },
    saved: { draftId, from: draft.from, tabs },
    focus: focusOn(state, 'saved'),
  };
}

function swap(state: State, draft: DraftState, id: string): State {
  const done = draft.uncertain ? null : carryOutSwap(draft, state.picks, id);
  if (done === null) return state;
  return {
    ...state,
    draft: { ...draft, draft: done.draft, locks: keptLocks(draft.locks, done.draft.groups) },
    picks: [],
    news: { kind: 'swapped', first: done.first, second: done.second },
    focus: focusOn(state, 'pairs'),
  };
}

function setAway(state: State, pupil: string, gone: boolean): State {
  const others = state.away.filter((id) => id !== pupil);
  const name = state.loaded?.pupils.find(({ id }) => id === pupil)?.short ?? '';
  return {
    ...state,
    away: gone ? [...others, pupil] : others,
    news: { kind: 'away', name, gone },
  };
}

function tell(state: State, news: NonNullable<State['news']>): State {
  // Nobody asked for a repair: it takes no focus.
  if (news.kind === 'repaired') return { ...state, news };
  return { ...state, task: null, trouble: null, panel: null, news, focus: focusOn(state, 'news') };
}

function tellUndone(state: State): State {
  const from = state.loaded?.newest?.from ?? '';
  return tell({ ...state, saved: null }, { kind: 'undone', from });
}

function rename(state: State, user: string): State {
  return { ...state, loaded: state.loaded && { ...state.loaded, user } };
}
