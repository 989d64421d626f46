// What the dialog «Teammøte» knows, as plain data: the classes, and each class's own work.
import type { Draft, LoadedTeam } from '../../contract/replies';
import type { CoreFinding } from '../../core/finding';
import type { GroupFinding } from '../../core/groups/finding';
import type { GroupWishes, IsoDate, PupilId } from '../../core/model';
import type { EndName, PlaceReason, TeamList, TeamTask } from '../../messages/team-texts';
import type { CallTrouble } from '../caller';

/** What the teachers ask for before they have groups proposed. */
export interface Controls extends GroupWishes {
  readonly from: IsoDate;
}

/** Groups that are not saved: composed, or those that stand with somebody moved. */
export interface Proposal {
  readonly draft: Draft;
  /** Places in `draft.groups`, the weakest group first as it was when they came: a swap moves no card. */
  readonly order: readonly number[];
  /** Taken before the search had ended: the seed alone does not make it again. */
  readonly stopped: boolean;
  /** Id of the kept draft it was fetched from: thrown away once this one is kept or saved. */
  readonly origin?: string;
  /** What could not be had of the room. */
  readonly findings: readonly CoreFinding[];
}

/** What an end of the slider, or the groups now, cost. */
export interface Price {
  /** Pairs in one group who have met before. */
  readonly again: number;
  /** What is not met of the criteria of even groups. */
  readonly uneven: number;
}

/** Groups at an end of the slider, ready to be taken. */
export interface End {
  readonly proposal: Proposal;
  readonly price: Price;
}

/** Why a proposal cannot be saved as it is; `message` is empty when the dialog saw it by itself. */
export interface Conflict {
  readonly kind: 'changed' | 'colleague';
  readonly message: string;
}

/** A kept draft was fetched, and the class is not what it was. */
export interface Changed {
  /** Groups have been saved since: those it was to replace are others now. */
  readonly older: boolean;
  /** How many of its pupils do not go here now. */
  readonly gone: number;
  readonly came: readonly PupilId[];
}

/** One class at the table. */
export interface Work {
  readonly controls: Controls;
  /** «Sett sammen nye grupper likevel», when a composition still lasts. */
  readonly confirmed: boolean;
  readonly proposal: Proposal | null;
  /** What «Angre» goes back to, the newest last. */
  readonly before: readonly Proposal[];
  /** Pupils who stay in their groups, each with the others of these in the same group. */
  readonly locks: readonly PupilId[];
  /** At most two. */
  readonly picks: readonly PupilId[];
  /** The group the one who is picked may be moved to: its place in the draft. */
  readonly goal: number | null;
  readonly ends: Readonly<Partial<Record<EndName, End>>>;
  /** Sent, and no answer came: sent again as it is, or given up. */
  readonly uncertain: boolean;
  readonly conflict: Conflict | null;
  readonly changed: Changed | null;
  /** What stood in the way when groups were asked for last. */
  readonly impossible: readonly CoreFinding[];
  /** The tabs' names are empty when they wait for repair. */
  readonly saved: {
    readonly kind: 'groups' | 'move';
    readonly from: IsoDate;
    readonly tab: string;
    readonly chart: string;
  } | null;
  /** The teacher is asked about damaged rows of the ledger before saving. */
  readonly askDamage: boolean;
}

export type Retry = 'load' | 'save' | 'keep' | 'print';

export type Trouble =
  | CallTrouble<Retry>
  /** The core itself failed. */
  | { readonly kind: 'broken'; readonly retry: null };

type Two = readonly [PupilId, PupilId];

/** Something that happened and is told once. */
export type News =
  | { readonly kind: 'composed'; readonly groups: number }
  | { readonly kind: 'swapped'; readonly pupils: Two }
  | { readonly kind: 'moved'; readonly pupil: PupilId; readonly to: string }
  | {
      readonly kind: 'placed';
      readonly pupil: PupilId;
      readonly to: string;
      readonly why: PlaceReason;
      readonly findings: readonly GroupFinding[];
    }
  | { readonly kind: 'undone' }
  | { readonly kind: 'kept' }
  | { readonly kind: 'thrown' }
  /** «Ikke sammen»: `swapped` when that took them apart here too. */
  | {
      readonly kind: 'apart';
      readonly pupils: Two;
      readonly swapped: Two | null;
      readonly together: boolean;
    };

export interface Printed {
  readonly list: TeamList;
  readonly tab: string;
  /** Empty when the workbook has none. */
  readonly link: string;
}

export interface State {
  readonly team: LoadedTeam | null;
  /** Name of the class on the table. */
  readonly shown: string;
  readonly task: TeamTask | null;
  /** The class that is being composed, and how far it has come, from 0 to 1. */
  readonly composing: { readonly className: string; readonly progress: number } | null;
  readonly trouble: Trouble | null;
  readonly work: Readonly<Record<string, Work>>;
  readonly news: News | null;
  readonly printed: Printed | null;
  /** The id of what gets the focus; a new `nr` is a new wish. */
  readonly focus: { readonly on: string; readonly nr: number };
}

export const START: State = {
  team: null,
  shown: '',
  task: 'loading',
  composing: null,
  trouble: null,
  work: {},
  news: null,
  printed: null,
  focus: { on: '', nr: 0 },
};

export function focusOn({ focus }: State, on: string): State['focus'] {
  return { on, nr: focus.nr + 1 };
}
