// A class as it is loaded, and the drafts that are made from it.
import type { DeskId, DrawEvent, GroupWishes, IsoDate, PupilId, Recipe, Rule } from '../core/model';
import type { Fixture, Labelled, MappedDesk } from '../core/room';
import type { Correction } from './corrections';
import type { Finding } from './findings';

/** Learning pairs (grades 1-7) or base groups (grades 8-10). */
export type ClassModel = 'pairs' | 'groups';

export interface ClassChoice {
  readonly name: string;
  readonly model: ClassModel;
}

/** A pupil who goes in the class now. */
export interface PupilView {
  readonly id: PupilId;
  /** Row on the tab `Elever`, from 1. */
  readonly row: number;
  /** As shown in full; two of one name are told apart, «Emma Berg (1)». */
  readonly name: string;
  /** As short as the class allows, for the chart. */
  readonly short: string;
  /** Weekdays in school, Monday 1; left out for every day. */
  readonly present?: readonly number[];
}

/** A draw that is proposed; nothing until it is committed. Pupils by id, never by name. */
export interface Draft extends Recipe {
  readonly id: string;
  readonly className: string;
  /** Of the class as it was when the draft was made. */
  readonly revision: string;
  readonly from: IsoDate;
  readonly groups: readonly (readonly PupilId[])[];
  /** Beside `groups`. */
  readonly desks: readonly DeskId[];
  /** The teacher has been told of damaged ledger rows and wants to go on. */
  readonly acceptDamage?: boolean;
  /**
   * Base groups that were composed, or a pupil who came, left or changed group; without it learning
   * pairs. Groups are in seat order, clockwise, the first of each in the leader's seat.
   */
  readonly kind?: 'groups' | 'move';
  /** With `groups`: what the teachers asked for. */
  readonly wishes?: GroupWishes;
  /** It is shown to the class, pair by pair, from now on: only stored, and drawn after the last pair. */
  readonly revealed?: true;
}

/** «Bytt gruppeleder»: the server turns the groups that stand. */
export interface Rotation {
  /** As a draft's: sent twice it is stored once. */
  readonly id: string;
  readonly className: string;
  readonly revision: string;
  readonly acceptDamage?: boolean;
}

/** What must be mended (by `repair`) before the class can be drawn. */
export type Need =
  | { readonly kind: 'ids'; readonly count: number }
  | { readonly kind: 'tabs'; readonly nr: number }
  /** No need at all: the newest draw is being shown to the class, and is drawn by `repair` afterwards. */
  | { readonly kind: 'showing'; readonly nr: number; readonly by: string; readonly at: string }
  | {
      readonly kind: 'answer';
      readonly row: number;
      readonly pupil: PupilId;
      readonly name: string;
    }
  /** Not mended unless the teacher says that all of these rows are new pupils: `new` for each id. */
  | {
      readonly kind: 'newcomers';
      readonly rows: readonly number[];
      readonly pupils: readonly PupilId[];
    };

export interface PlannedChange {
  readonly number: number;
  readonly from: IsoDate;
  readonly planned: IsoDate;
  readonly what: 'pairs' | 'groups' | 'rotation';
}

export interface CalendarView {
  readonly due: 'today' | 'overdue' | 'notYet' | 'unknown';
  /** The period that a draw made today opens or belongs to, from 1; 0 when unknown. */
  readonly period: number;
  readonly of: number;
  /** The next day of change after today; empty when unknown. */
  readonly next: IsoDate | '';
  /** Draws left this school year, one made today included; 0 when unknown. */
  readonly drawsLeft: number;
  /** Of a class in base groups: a change made today would be the second of its period. */
  readonly opened?: true;
  /** The change that is due, else the next one; `planned` is its day had it never been postponed. */
  readonly change?: PlannedChange;
  /** Of a class in base groups: compositions that the plan of the year has room for yet. */
  readonly compositionsLeft?: number;
  /** The last school day before it: «to stjerner og et ønske» may be taken then. Empty before the first draw. */
  readonly eve?: IsoDate | '';
}

export interface LoadedClass {
  readonly ok: true;
  readonly classes: readonly ClassChoice[];
  readonly className: string;
  readonly model: ClassModel;
  readonly today: IsoDate;
  readonly yearStart: IsoDate;
  readonly calendar: CalendarView;
  readonly pupils: readonly PupilView[];
  /** Those that hold today. */
  readonly rules: readonly Rule[];
  /** Those that have ended, are to come, or are about pupils who are not here now. */
  readonly otherRules: readonly Rule[];
  /** The class's map of its room as it was read, or the room that will be drawn for it. */
  readonly desks: readonly MappedDesk[];
  readonly fixtures: readonly Fixture[];
  /** What stands on the map and says nothing to us; where it is a slip, the sidebar tells. */
  readonly others: readonly Labelled[];
  /** Draws that hold and touch anybody who is or was in the class, oldest first. */
  readonly history: readonly DrawEvent[];
  readonly newest: DrawEvent | null;
  /** Nr with which the school year was begun, if it was: what was drawn before does not stand. */
  readonly begun?: number;
  readonly revision: string;
  readonly needs: readonly Need[];
  /** What stands in the way of a draw. */
  readonly problems: readonly Finding[];
  /** What the teacher should know, but may go on with. */
  readonly notices: readonly Finding[];
  /** The ledger was written by a newer version: look, do not touch. */
  readonly readOnly: boolean;
  /** What the teacher typed once as their name; may be empty. */
  readonly user: string;
  /** Names in the newest dated tab were moved by hand; with `loadClass` only. */
  readonly corrected?: Correction;
  /** There are dated tabs of earlier school years, of any class; with `loadClass` only. */
  readonly oldTabs?: true;
}
