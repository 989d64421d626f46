// What crosses for «Vis trekningen»: a draw shown to the class, pair by pair.
import type { DeskId, PupilId } from '../core/model';
import type { Fixture, MappedDesk } from '../core/room';
import type { TodayProposal } from '../core/today';
import type { Draft } from './loaded';

/** In pixels. */
export interface WindowSize {
  readonly width: number;
  readonly height: number;
}

/** What is to be shown on the wall. */
export interface ShowRequest extends ShowAsked {
  /** Of the browser: the dialog is as large as it allows. */
  readonly window: WindowSize;
  /** The teacher knows that tabs for teachers can be seen, and goes on. */
  readonly evenVisible?: true;
}

/** What the server puts into the page that shows it. */
export interface ShowAsked {
  readonly className: string;
  /** A draw that is not stored yet; without it the one that holds. */
  readonly draft?: Draft;
  /** Away today. */
  readonly away: readonly PupilId[];
  /** What is proposed for those whose partner is away today. */
  readonly today: readonly TodayProposal[];
}

/** Nothing but what the whole class may see. */
export interface LoadedShow {
  readonly ok: true;
  readonly className: string;
  /** Those who are in the class now, or in the draw: names as short as the class allows. */
  readonly names: Readonly<Record<PupilId, string>>;
  readonly desks: readonly MappedDesk[];
  readonly fixtures: readonly Fixture[];
  /** The draw that holds; null when there is none. */
  readonly standing: Standing | null;
  readonly prompts: ShowPrompts;
}

export interface Standing {
  readonly draftId: string;
  readonly groups: readonly (readonly PupilId[])[];
  readonly desks: readonly DeskId[];
  /** It is being shown: chart and dated tab wait for `repair`. */
  readonly waiting: boolean;
  /** Cards that this user has shown of it; 0 when none, or unknown. */
  readonly shown: number;
}

/** One of each, not the same as last time. */
export interface ShowPrompts {
  /** Two stars and a wish. */
  readonly stars: string;
  /** To talk about for a minute each. */
  readonly starter: string;
  /** Wishes for the new period. */
  readonly wishes: string;
}
