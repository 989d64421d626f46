// Where the focus is wished to go after something has happened.

/** Ids of what can be given the focus after something happened. */
export type FocusTarget =
  | 'result'
  | 'saved'
  | 'news'
  | 'trouble'
  | 'conflict'
  | 'panel'
  | 'pairs'
  | 'open-menu'
  | 'open-save'
  | 'open-show'
  | 'open-rotate'
  | 'open-print'
  | 'open-undo'
  | 'open-help';

export interface Focus {
  readonly on: FocusTarget | null;
  /** A new one is a new wish. */
  readonly nr: number;
  /** Not from somebody who is using it. */
  readonly gently?: boolean;
}

interface Focusing {
  readonly focus: Focus;
}

export function focusOn({ focus }: Focusing, on: FocusTarget): Focus {
  return { on, nr: focus.nr + 1 };
}

/** For what comes unasked: whoever is in a menu or a field by then stays there. */
export function focusGently(state: Focusing, on: FocusTarget): Focus {
  return { ...focusOn(state, on), gently: true };
}
