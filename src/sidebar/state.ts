// What the sidebar knows, as plain data without a page: the state and what may happen to it.
import type { Finding } from '../contract/findings';
import type {
  DatedShown,
  Draft,
  IdentityAnswers,
  LoadedClass,
  OldTabs,
  OtherRoom,
  Rotation,
} from '../contract/replies';
import type { CoreFinding } from '../core/finding';
import type { DeskId, IsoDate, PupilId, SeatingKind } from '../core/model';
import type { TaskName } from '../messages/sidebar-texts';
import type { CallTrouble } from './caller';
import type { Focus } from './focus';

/** Why a draft can no longer be saved. */
export type Conflict =
  | { readonly kind: 'changed' }
  | {
      readonly kind: 'colleague';
      readonly by: string;
      readonly at: string;
      readonly undone: boolean;
      /** What they stored; without it learning partners. */
      readonly change?: SeatingKind;
    };

/** A draw that is not saved, with the class as it was when it was drawn. */
export interface DraftState {
  readonly draft: Draft;
  readonly basis: LoadedClass;
  /** Groups that are kept when the rest is drawn again. */
  readonly locks: readonly (readonly PupilId[])[];
  /** The groups as they came out, before any swap. */
  readonly drawn: readonly (readonly PupilId[])[];
  /** Some of them were kept from an earlier draft, where they had been put together by hand. */
  readonly byHand: boolean;
  readonly findings: readonly CoreFinding[];
  /** Sent, and no answer came: it may be stored, so it is sent again as it is or not at all. */
  readonly uncertain: boolean;
  readonly conflict: Conflict | null;
}

/** A change of leader that was asked for; until it is known to be stored it keeps its id. */
export interface PendingRotation {
  readonly sent: Rotation;
  /** No answer came: it may be stored. */
  readonly uncertain: boolean;
}

/** What «Prøv igjen» does: a dialog is opened again. `look`: it reads; nobody had asked before. */
export type Retry = 'load' | 'look' | 'save' | 'print' | 'prepare' | 'rotate' | DialogName;
type DialogName = 'team' | 'pupils' | 'year' | 'overview' | 'show' | 'lesson';

export type Trouble =
  | CallTrouble<Retry>
  /** Mending was tried and did not help. */
  | { readonly kind: 'unready'; readonly retry: Retry }
  /** The core found no draw; without findings the core itself failed. */
  | { readonly kind: 'impossible'; readonly findings: readonly CoreFinding[] };

/** `redraw`: what a colleague saved is undone, and then it is drawn again. */
export type Panel =
  'print' | 'rooms' | 'undo' | 'redraw' | 'help' | 'name' | 'damage' | 'oldTabs' | 'wall';

/** Dialogs that the class sees. */
export type OnTheWall = 'show' | 'lesson';

/** What has been drawn to be printed. */
export interface Printed {
  /** A kind of page, or the name of another room. */
  readonly what: string;
  readonly tab: string;
  /** The address of the PDF; empty when the workbook has none. */
  readonly link: string;
  /** What is not on the page because it could not be read. */
  readonly notices: readonly Finding[];
}

/** A pupil or a desk chosen to be swapped. */
export type Pick =
  { readonly kind: 'pupil'; readonly id: PupilId } | { readonly kind: 'desk'; readonly id: DeskId };

/** The draw just saved. The tabs' names are unknown when the answer was lost or they wait for repair. */
export interface Saved {
  readonly draftId: string;
  readonly from: IsoDate;
  readonly tabs: { readonly tab: string; readonly chart: string } | null;
  /** For the groups to talk about, after a change of leader. */
  readonly question?: string;
}

/** Something that happened and is told once. */
export type News =
  | { readonly kind: 'away'; readonly name: string; readonly gone: boolean }
  | { readonly kind: 'swapped'; readonly first: string; readonly second: string }
  /** `from` of the draw that holds now. */
  | { readonly kind: 'undone'; readonly from: IsoDate | '' }
  | { readonly kind: 'prepared'; readonly tabs: readonly string[] }
  | { readonly kind: 'arranged'; readonly tab: string; readonly kept: string }
  /** A correction in the newest dated tab was kept, or put back. */
  | { readonly kind: 'corrected'; readonly kept: boolean }
  /** Something of the newest change was missing, and these tabs are drawn now. */
  | { readonly kind: 'repaired'; readonly tabs: readonly string[] }
  | { readonly kind: 'dated'; readonly nr: number; readonly shown: DatedShown }
  | { readonly kind: 'tidied'; readonly removed: number; readonly left: readonly string[] }
  | { readonly kind: 'named' };

/** What is kept for a class while another one is looked at. */
interface Shelved {
  readonly draft: DraftState | null;
  readonly rotation: PendingRotation | null;
  readonly away: readonly PupilId[];
}

export interface State {
  readonly classes: readonly string[];
  readonly className: string;
  readonly loaded: LoadedClass | null;
  readonly task: TaskName | null;
  readonly trouble: Trouble | null;
  readonly draft: DraftState | null;
  readonly rotation: PendingRotation | null;
  readonly away: readonly PupilId[];
  /** Who is away today by their own days, as they were put among `away`; by class. */
  readonly preset: Readonly<Record<string, readonly PupilId[]>>;
  readonly shelf: Readonly<Record<string, Shelved>>;
  readonly teacherOpen: boolean;
  readonly picks: readonly Pick[];
  readonly panel: Panel | null;
  /** What lies in front to be printed, as long as the panel is open. */
  readonly printed: Printed | null;
  readonly old: OldTabs | null;
  /** Tabs for teachers that would be on the wall beside what is to be opened. */
  readonly visible: { readonly tabs: readonly string[]; readonly opens: OnTheWall } | null;
  /** The class's other rooms, as they were read when the chart was shown. */
  readonly rooms: readonly OtherRoom[];
  /** Answers to «nytt navn eller ny elev?» given so far. */
  readonly answers: IdentityAnswers;
  readonly saved: Saved | null;
  readonly news: News | null;
  readonly focus: Focus;
}

export const START: State = {
  classes: [],
  className: '',
  loaded: null,
  task: 'loading',
  trouble: null,
  draft: null,
  rotation: null,
  away: [],
  preset: {},
  shelf: {},
  teacherOpen: false,
  picks: [],
  panel: null,
  printed: null,
  old: null,
  visible: null,
  rooms: [],
  answers: {},
  saved: null,
  news: null,
  focus: { on: null, nr: 0 },
};

export type Action =
  | { readonly type: 'task'; readonly task: TaskName }
  | { readonly type: 'idle' }
  | { readonly type: 'class-chosen'; readonly className: string }
  | { readonly type: 'loaded'; readonly loaded: LoadedClass }
  | { readonly type: 'trouble'; readonly trouble: Trouble }
  | { readonly type: 'drawn'; readonly draft: DraftState }
  | {
      readonly type: 'saved';
      readonly nr: number;
      readonly tabs: Saved['tabs'];
    }
  | { readonly type: 'rotation-begun'; readonly sent: Rotation }
  | {
      readonly type: 'rotated';
      readonly nr: number;
      readonly tabs: Saved['tabs'];
      readonly question?: string;
    }
  | { readonly type: 'conflict'; readonly conflict: Conflict }
  | { readonly type: 'damage-accepted' }
  /** A dialog lies above the sidebar, for the class to see. */
  | { readonly type: 'on-the-wall' }
  | { readonly type: 'draft-dropped' }
  | { readonly type: 'undone' }
  | { readonly type: 'prepared'; readonly tabs: readonly string[] }
  | { readonly type: 'told'; readonly news: News }
  | { readonly type: 'named'; readonly name: string }
  | { readonly type: 'away-set'; readonly pupil: PupilId; readonly gone: boolean }
  | { readonly type: 'teacher-toggled' }
  | { readonly type: 'picked'; readonly pick: Pick }
  | { readonly type: 'picks-cleared' }
  /** Carries the id of the draft it makes: an id that was sent may already be stored. */
  | { readonly type: 'swapped'; readonly id: string }
  /** Keeps a group of the draft at the next draw, or no longer. */
  | { readonly type: 'lock-toggled'; readonly group: readonly PupilId[] }
  | {
      readonly type: 'printed';
      readonly printed: Printed;
      readonly rooms: readonly OtherRoom[];
    }
  /** `old`: what the panel about old tabs tells of. */
  | {
      readonly type: 'panel-opened';
      readonly panel: Panel;
      readonly old?: OldTabs;
      readonly visible?: State['visible'];
    }
  | { readonly type: 'panel-closed' }
  | {
      readonly type: 'answered';
      readonly pupil: PupilId;
      readonly answer: 'renamed' | 'new';
    };
