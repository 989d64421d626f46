// The one panel that may be open below: what opens it, what it tells of, and where the focus goes after it.
import { focusOn, type FocusTarget } from './focus';
import type { Action, Panel, State } from './state';

const OPENER: Readonly<Record<Panel, FocusTarget>> = {
  print: 'open-print',
  rooms: 'open-menu',
  undo: 'open-undo',
  redraw: 'conflict',
  help: 'open-help',
  name: 'open-menu',
  damage: 'open-save',
  oldTabs: 'open-menu',
  wall: 'open-show',
};

function openerOf({ loaded, visible }: State, panel: Panel): FocusTarget {
  if (panel === 'wall' && visible?.opens === 'lesson') return 'open-menu';
  return panel === 'damage' && loaded?.model === 'groups' ? 'open-rotate' : OPENER[panel];
}

/** Undefined when the action is about something else. */
export function reducePanel(state: State, action: Action): State | undefined {
  switch (action.type) {
    case 'panel-opened':
      return {
        ...openPanel(state, action.panel),
        ...{ task: null, printed: null },
        old: action.old ?? null,
        visible: action.visible ?? null,
      };
    case 'printed':
      return {
        ...openPanel(state, 'print'),
        task: null,
        printed: action.printed,
        rooms: action.rooms,
      };
    case 'panel-closed':
      return state.panel === null
        ? state
        : { ...state, panel: null, focus: focusOn(state, openerOf(state, state.panel)) };
    default:
      return undefined;
  }
}

function openPanel(state: State, panel: Panel): State {
  const focus = state.panel === panel ? state.focus : focusOn(state, 'panel');
  return { ...state, panel, news: null, focus };
}
