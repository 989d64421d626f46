// What happens to the state of «Oversikt».
import type { CallAction } from '../caller';
import type { Action, Retry, State, Task } from './state';

export function reduce(state: State, action: Action | CallAction<Task, Retry>): State {
  switch (action.type) {
    case 'asked':
      return { ...state, className: action.className };
    case 'task':
      return { ...state, task: action.task, trouble: null, printed: null };
    case 'trouble':
      return { ...state, task: null, trouble: action.trouble };
    case 'loaded': {
      const { loaded, figures } = action;
      const { chosen } = state;
      const pupil = figures.ids.includes(chosen.pupil) ? chosen.pupil : (figures.ids[0] ?? '');
      return { ...state, task: null, loaded, figures, chosen: { ...chosen, pupil } };
    }
    case 'foreseen':
      return { ...state, forecast: action.forecast };
    case 'chosen':
      // A page that was drawn shows what was chosen before.
      return { ...state, chosen: { ...state.chosen, ...action.chosen }, printed: null };
    case 'printed':
      return { ...state, task: null, printed: action.printed };
  }
}
