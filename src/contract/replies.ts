// What crosses between sidebar and server: the functions, their requests and their replies.
import type { Layout } from '../core/desk-rows';
import type { IsoDate, PupilId } from '../core/model';
import type { Fixture, MappedDesk, SeenFrom } from '../core/room';
import type { DatedShown, OldTabs, TabsRemoved } from './corrections';
import type { Enrolment, LoadedRoster, RosterWritten, Traced } from './enrolment';
import type { Code, Finding } from './findings';
import type { LoadedLesson } from './lesson';
import type { Draft, LoadedClass, Rotation } from './loaded';
import type { Paper } from './paper';
import type { LoadedShow, ShowRequest, WindowSize } from './show';
import type { CheckReport } from './system-check';
import type { LoadedTeam } from './team';
import type { Import, Imported, YearPlan, YearStart, YearStarted } from './year';

export type { SeenFrom } from '../core/room';
export type * from './corrections';
export type * from './enrolment';
export type * from './lesson';
export type * from './loaded';
export type * from './show';
export type * from './system-check';
export type * from './team';
export type * from './year';

/** Bokmål, nynorsk, English. */
export type Language = 'nb' | 'nn' | 'en';

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
  /** With a change of leader: what the groups may talk about, from `Samtalekort`. */
  readonly question?: string;
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
  /** What was left out because it could not be read. */
  readonly notices?: readonly Finding[];
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
  /**
   * With `nr`, only if that still is the class's newest draw; else `undo-overtaken`. `acceptDamage`
   * as in `Draft`.
   */
  undoLast(className: string, nr?: number, acceptDamage?: boolean): Reply<Undone>;
  repair(className: string, answers?: IdentityAnswers): Reply<Repaired>;
  prepareWorkbook(): Reply<Prepared>;
  /** Draws a ready-made room as the class's map; a map that is there is set aside, not lost. */
  arrangeRoom(className: string, layout: Layout): Reply<RoomArranged>;
  /** Brings the class's seating chart to the front, for printing; turned first, if that is asked for. */
  showChart(className: string, seenFrom?: SeenFrom): Reply<Shown>;
  /** Draws a page that is only printed on a tab of its own, the same for each, and shows it. */
  drawPaper(className: string, paper: Paper): Reply<Shown>;
  /** One seat clockwise for everybody; never twice in the same period. */
  rotate(rotation: Rotation): Reply<Committed>;
  /**
   * «Utsett byttet»: the change falls a week later. `change` is its day had it never been postponed, as
   * `CalendarView.change` tells; with `back` it falls on that day again.
   */
  postpone(className: string, change: IsoDate, back?: boolean): Reply<Done>;
  /** Tries what we take for granted of Google Sheets, on a tab that is removed again. */
  runSystemCheck(): Reply<CheckReport>;
  /** For the same check: an answer with a date in it, which Google is to refuse to carry. */
  answerWithDate(): Reply<Done>;
  /** Draws the tab `Bytteplan` of all classes as it stands today, and shows it. */
  showYearPlan(): Reply<Done>;
  /** Opens the dialog «Teammøte» on this class. */
  openTeam(className: string): Reply<Done>;
  /** The class and those of its grade that sit in base groups; writes nothing. */
  loadTeam(className: string): Reply<LoadedTeam>;
  /** Keeps a draft in `_Utkast`; one of the same id takes the place of the earlier. */
  keepDraft(draft: Draft): Reply<Done>;
  dropDraft(className: string, id: string): Reply<Done>;
  /** Writes «ikke sammen» for two pupils as a new row on `Hensyn`. */
  keepApart(className: string, one: PupilId, other: PupilId): Reply<Done>;
  /** Opens the dialog «Vis trekningen», unless what is to be shown could not be stored. */
  openShow(request: ShowRequest): Reply<Done>;
  /** For that dialog; `draftId` of a draft that is to be shown, empty for the draw that holds. */
  loadShow(className: string, draftId: string): Reply<LoadedShow>;
  /** Where this user's showing of a draw has come to, in cards. */
  rememberShown(draftId: string, cards: number): Reply<Done>;
  /**
   * Opens the dialog «IGP», as large as the browser's window allows; `away` are not named there. Visible
   * tabs for teachers are told of first, unless `evenVisible`.
   */
  openLesson(
    className: string,
    away: readonly PupilId[],
    window: WindowSize,
    evenVisible?: boolean,
  ): Reply<Done>;
  /** Who sits together today, and who has had the word; writes nothing. */
  loadLesson(className: string): Reply<LoadedLesson>;
  /** Keeps for today and this user who has had the word in the seating `nr`, beside its groups. */
  rememberTurns(nr: number, turns: readonly number[]): Reply<Done>;
  /** Opens the dialog «Elever» on this class. */
  openPupils(className: string): Reply<Done>;
  /** Opens the dialog «Oversikt» on this class. */
  openOverview(className: string): Reply<Done>;
  /** The roster of all classes; writes nothing. */
  loadRoster(): Reply<LoadedRoster>;
  /** Writes what the teacher has confirmed on `Elever`; no row is ever deleted. */
  enrol(enrolment: Enrolment): Reply<RosterWritten>;
  /** Where a pupil's name stands; `from` is 0, or what was said to be next. Writes nothing. */
  listTraces(pupil: PupilId, from: number): Reply<Traced>;
  /** «Glem elev», for who has left: takes the name away, from the roster last. The id stays in the ledger. */
  forgetPupil(pupil: PupilId, from: number): Reply<Traced>;
  /** Brings the dated tab of a draw to the front; one that was deleted is drawn again. */
  showDated(className: string, nr: number): Reply<DatedShown>;
  /** Draws a dated tab again as it was, whatever was done to it; notes beside the desks stay. */
  redrawDated(className: string, nr: number): Reply<DatedShown>;
  /** Dated tabs of earlier school years; writes nothing. */
  listOldTabs(): Reply<OldTabs>;
  /**
   * Removes dated tabs of earlier school years; `from` is 0, or what was said to be next. Those with
   * corrections or notes are left and named, unless `evenTouched`; so are those that are protected.
   */
  removeOldTabs(from: number, evenTouched?: boolean): Reply<TabsRemoved>;
  /** Opens the dialog «Skoleåret» on this class. */
  openYear(className: string): Reply<Done>;
  /** What the classes would be called in a new school year, and what names them; writes nothing. */
  planYear(): Reply<YearPlan>;
  /** «Nytt skoleår»: classes get their new names everywhere, and who leaves has left. History stays. */
  startYear(start: YearStart): Reply<YearStarted>;
  /** Stores draws from before the product was used, one ledger row each. */
  importDraws(asked: Import): Reply<Imported>;
  /** Keeps the user's name or initials, for `Utført av`. */
  rememberUser(name: string): Reply<Done>;
  /** For this user from now on; opens the sidebar anew in it. What stands in the tabs stays as it is. */
  chooseLanguage(language: Language): Reply<Done>;
}

export type ServerFunction = keyof ServerFunctions;
