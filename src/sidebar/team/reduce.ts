// The dialog's one reducer: from a state and what happened to the next state.
import type { LoadedTeam, TeamClass } from '../../contract/replies';
import type { TeamTask } from '../../messages/team-texts';
import { rebased, startWork } from './rebase';
import { reduceWork, type WorkAction } from './reduce-work';
import { focusOn, type News, type Printed, type State, type Trouble } from './state';

export type Action =
  | { readonly type: 'task'; readonly task: TeamTask }
  | { readonly type: 'idle' }
  | { readonly type: 'loaded'; readonly team: LoadedTeam }
  | { readonly type: 'shown'; readonly className: string }
  | { readonly type: 'composing'; readonly className: string; readonly progress: number }
  | { readonly type: 'trouble'; readonly trouble: Trouble }
  | { readonly type: 'told'; readonly news: News }
  | { readonly type: 'printed'; readonly printed: Printed }
  | WorkAction;

export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case 'task':
      return { ...state, task: action.task, trouble: null, news: null };
    case 'idle':
      return { ...state, task: null, composing: null };
    case 'loaded':
      return regardLoaded(state, action.team);
    case 'shown':
      return { ...state, shown: action.className, news: null, printed: null };
    case 'composing':
      return {
        ...state,
        composing: { className: action.className, progress: action.progress },
      };
    case 'trouble':
      return {
        ...state,
        task: null,
        composing: null,
        trouble: action.trouble,
        focus: focusOn(state, 'trouble'),
      };
    case 'told':
      return { ...state, news: action.news };
    case 'printed':
      return { ...state, task: null, printed: action.printed, focus: focusOn(state, 'printed') };
    default:
      return reduceWork(state, action);
  }
}

/** The classes are read again: drafts are kept, as far as they still can be. */
function regardLoaded(state: State, team: LoadedTeam): State {
  const names = team.classes.map(({ loaded }) => loaded.className);
  const work = Object.fromEntries(
    team.classes.map((one) => {
      const { className } = one.loaded;
      const [before, was] = [state.work[className], classIn(state, className)];
      const now = before && was ? rebased(before, was, one) : startWork(one);
      return [className, now];
    }),
  );
  const shown = names.includes(state.shown) ? state.shown : (names[0] ?? '');
  return { ...state, team, work, shown, task: null, trouble: null };
}

export function classIn({ team }: State, className: string): TeamClass | undefined {
  return team?.classes.find(({ loaded }) => loaded.className === className);
}
