// What crosses between sidebar and server: the functions, their requests and their replies.
import type { Layout } from '../core/desk-rows';
import type { DeskId, DrawEvent, IsoDate, PupilId, Recipe, Rule } from '../core/model';
import type { Fixture, Labelled, MappedDesk } from '../core/room';
import type { Code, Finding } from './findings';
import type { Paper } from './paper';

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
}

/** What must be mended (by `repair`) before the class can be drawn. */
export type Need =
  | { readonly kind: 'ids'; readonly count: number }
  | { readonly kind: 'tabs'; readonly nr: number }
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

export interface CalendarView {
  readonly due: 'today' | 'overdue' | 'notYet' | 'unknown';
  /** The period that a draw made today opens or belongs to, from 1; 0 when unknown. */
  readonly period: number;
  readonly of: number;
  /** The next day of change after today; empty when unknown. */
  readonly next: IsoDate | '';
  /** Draws left this school year, one made today included; 0 when unknown. */
  readonly drawsLeft: number;
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
}

export interface Committed {
  readonly ok: true;
  readonly nr: number;
  readonly className: string;
  /** Names of the tabs that were drawn. */
  readonly tab: string;
  readonly chart: string;
  /** Stored, but a tab could not be drawn; the next `loadClass` says so and `repair` draws it. */
  readonly complete: boolean;
  /** The same draft was stored before; this is what was stored. */
  readonly again: boolean;
}

export interface Undone {
  readonly ok: true;
  readonly className: string;
  /** Nr of the event that no longer holds. */
  readonly revoked: number;
}

export interface Repaired {
  readonly ok: true;
  readonly className: string;
  /** Pupils who were given an id or whose id was moved back to them. */
  readonly ids: number;
  /** Tabs that were drawn again. */
  readonly tabs: readonly string[];
}

export interface Prepared {
  readonly ok: true;
  /** Tabs that were made; empty when none was missing. */
  readonly made: readonly string[];
}

export interface RoomArranged {
  readonly ok: true;
  readonly tab: string;
  /** What the map that was there is called now; empty when there was none. */
  readonly kept: string;
}

/** Who sees the class as the chart shows it: the teacher has the board below, the pupils above. */
export type SeenFrom = 'teacher' | 'pupils';

/** Another room of the class, as its map was read: the tab `Klasserom 5A (2)`, and so on. */
export interface OtherRoom {
  readonly name: string;
  readonly desks: readonly MappedDesk[];
  readonly fixtures: readonly Fixture[];
}

/** A tab that lies in front, to be printed. */
export interface Shown {
  readonly ok: true;
  /** How the chart is drawn now. */
  readonly seenFrom: SeenFrom;
  readonly tab: string;
  /** What `pdfLink` makes the PDF's address of; empty when the workbook has none. */
  readonly exportLink: string;
  /** With the chart: the class's other rooms, where the same pairs can be seated. */
  readonly rooms: readonly OtherRoom[];
}

export interface Done {
  readonly ok: true;
}

/** `message` is the whole of it in Norwegian; `findings` the same in codes. */
export interface Failed {
  readonly ok: false;
  readonly error: {
    readonly code: Code;
    readonly message: string;
    readonly findings: readonly Finding[];
  };
}

export type Reply<T> = T | Failed;

/** Answers to «nytt navn eller ny elev?», by the id that stands in the row. */
export type IdentityAnswers = Readonly<Record<PupilId, 'renamed' | 'new'>>;

/** The functions the sidebar may call, as the server exports them. */
export interface ServerFunctions {
  /** An empty name: the class this user saw last, else the first. */
  loadClass(className: string): Reply<LoadedClass>;
  commit(draft: Draft): Reply<Committed>;
  /** The whole draw without the sidebar. `acceptDamage` as in `Draft`. */
  drawAndCommit(className: string, acceptDamage?: boolean): Reply<Committed>;
  /** With `nr`, only if that still is the class's newest draw; else `undo-overtaken`. */
  undoLast(className: string, nr?: number): Reply<Undone>;
  repair(className: string, answers?: IdentityAnswers): Reply<Repaired>;
  prepareWorkbook(): Reply<Prepared>;
  /** Draws a ready-made room as the class's map; a map that is there is set aside, not lost. */
  arrangeRoom(className: string, layout: Layout): Reply<RoomArranged>;
  /** Brings the class's seating chart to the front, for printing; turned first, if that is asked for. */
  showChart(className: string, seenFrom?: SeenFrom): Reply<Shown>;
  /** Draws a page that is only printed on a tab of its own, the same for each, and shows it. */
  drawPaper(className: string, paper: Paper): Reply<Shown>;
  /** Keeps the user's name or initials, for `Utført av`. */
  rememberUser(name: string): Reply<Done>;
}

export type ServerFunction = keyof ServerFunctions;
