// What happens to the state of «IGP» when the class is read; steps of the lesson come as they are (`steps.ts`).
import { turnsFrom } from '../../core/taking-turns';
import type { CallAction } from '../caller';
import type { Action, State } from './state';

export function reduce(state: State, action: Action | CallAction<'loading', 'load'>): State {
  switch (action.type) {
    case 'task':
      return { ...state, loading: true, trouble: null };
    case 'trouble':
      return { ...state, loading: false, trouble: action.trouble };
    case 'loaded':
      return {
        ...{ ...state, loading: false, lesson: action.lesson },
        turns: turnsFrom(action.lesson.turns),
      };
    case 'became':
      return action.state;
  }
}
