// What «Vis trekningen» knows, as plain data without a page, and what may happen to it.
import type { LoadedShow, ShowAsked } from '../../contract/replies';
import type { DeskId, PupilId } from '../../core/model';
import type { WordScene } from '../../messages/show-texts';

/** A step of the ritual: words for all, or a card with those who are drawn. */
export type Scene = { readonly kind: WordScene } | { readonly kind: 'card'; readonly card: number };

/** The draw on show. */
export interface Showing {
  readonly draftId: string;
  readonly groups: readonly (readonly PupilId[])[];
  /** Beside `groups`. */
  readonly desks: readonly DeskId[];
  /** Each with its groups, as places in `groups`, in the order they are shown. */
  readonly cards: readonly (readonly number[])[];
}

export type Task = 'loading' | 'storing';

/** `changed`: it can no longer be stored. */
export type Trouble = 'noAnswer' | 'changed' | 'nothing';

/** Seconds a card stands; 0: until somebody asks for the next. */
export const PACES = [0, 5, 10, 20] as const;
export type Pace = (typeof PACES)[number];

export interface State {
  readonly asked: ShowAsked | null;
  readonly loaded: LoadedShow | null;
  readonly showing: Showing | null;
  readonly scenes: readonly Scene[];
  /** Place in `scenes`. */
  readonly at: number;
  /** The draw is in the ledger: it was before, or the first card has been asked for. */
  readonly stored: boolean;
  /** Its tabs wait until the last card has been shown. */
  readonly waiting: boolean;
  readonly task: Task | null;
  readonly trouble: Trouble | null;
  /** What became of the tabs. */
  readonly tabs: 'asked' | 'drawn' | 'later' | null;
  readonly pace: Pace;
  readonly paused: boolean;
}

export type Action =
  | { readonly type: 'asked'; readonly asked: ShowAsked }
  | { readonly type: 'loaded'; readonly loaded: LoadedShow }
  | { readonly type: 'stored' }
  | { readonly type: 'went'; readonly at: number }
  | { readonly type: 'tabs'; readonly tabs: 'asked' | 'drawn' | 'later' }
  | { readonly type: 'paced'; readonly pace: Pace }
  | { readonly type: 'paused'; readonly paused: boolean };

export const START: State = {
  asked: null,
  loaded: null,
  showing: null,
  scenes: [],
  at: 0,
  stored: false,
  waiting: false,
  task: 'loading',
  trouble: null,
  tabs: null,
  pace: 0,
  paused: false,
};

export function sceneOf({ scenes, at }: State): Scene | null {
  return scenes[at] ?? null;
}

/** Place of the scene in which everybody finds their place: the last card is behind. */
export function placeOfSeated({ scenes }: State): number {
  return scenes.findIndex(({ kind }) => kind === 'seated');
}
