// What the sidebar has to say: one complete set of these a language.
import type { IsoDate } from '../core/model';
import type { Authorship } from './authorship';
import type { GroupTexts } from './group-texts';
import type { PaperTexts } from './paper-texts';
import type { Passage } from './passage';
import type { StatusTexts } from './status-texts';
import type { TeacherTexts } from './teacher-texts';
import type { LayoutKind } from '../core/room-layouts';

/** How a draw is made up, as far as everybody may see it. */
export interface DrawCount {
  readonly pairs: number;
  readonly trios: number;
}

export interface SidebarTexts {
  readonly title: string;
  readonly buttons: {
    readonly draw: string;
    readonly drawAgain: string;
    readonly save: string;
    readonly show: string;
    readonly showAnyway: string;
    readonly goOnShowing: string;
    readonly endShowing: string;
    readonly undo: string;
    readonly print: string;
    readonly help: string;
    readonly retry: string;
    readonly close: string;
    readonly cancel: string;
    readonly refresh: string;
    readonly prepare: string;
    readonly pasteList: string;
    readonly yourName: string;
    readonly rooms: string;
    readonly pupils: string;
    readonly year: string;
    readonly lesson: string;
    readonly yearPlan: string;
    readonly overview: string;
    readonly keepName: string;
    readonly swapPupils: string;
    readonly swapDesks: string;
    readonly confirmUndo: string;
    readonly confirmDamage: string;
    readonly showStanding: string;
    readonly undoAndDraw: string;
    readonly sameNewName: string;
    readonly newPupil: string;
    readonly replay: string;
    showAll(count: number): string;
  };
  readonly labels: {
    readonly chooser: string;
    readonly menu: string;
    readonly away: string;
    readonly typeName: string;
    readonly suggestions: string;
    readonly chosenAway: string;
    /** Follows the pupil's name on the button that takes the pupil off the list. */
    readonly remove: string;
    readonly teacherOnly: string;
    readonly nameField: string;
    readonly pairs: string;
    readonly findings: string;
    readonly foresight: string;
    readonly notices: string;
    readonly today: string;
    readonly mustMend: string;
    /** Chooses among the draws that were made. */
    readonly draws: string;
  };
  /** While the server or the core works. */
  readonly tasks: Readonly<Record<TaskName, string>>;
  readonly status: StatusTexts;
  readonly draw: {
    ready(count: DrawCount): string;
    /** Below `ready`, while nothing is stored. */
    readonly notSaved: string;
    readonly adjusted: string;
    readonly blocked: string;
    readonly uncertain: string;
    readonly impossible: string;
  };
  readonly saved: {
    /** `from` is today: «Gjelder fra i dag.» */
    done(from: IsoDate, today: IsoDate): string;
    made(tab: string, chart: string): string;
    /** The teacher has not told their name. */
    readonly nameless: string;
  };
  readonly undo: {
    ask(className: string, from: IsoDate): string;
    by(who: Authorship): string;
    back(from: IsoDate | ''): string;
    /** Instead of `back`, when it is drawn again at once. */
    readonly redraw: string;
    readonly kept: string;
    readonly losesDraft: string;
    nothing(className: string): string;
    done(className: string, from: IsoDate | ''): string;
  };
  /** Before a draw is shown, and while it is. */
  readonly wall: {
    /** Tabs for teachers can be seen. */
    readonly title: string;
    visible(tabs: readonly string[]): string;
    readonly hide: string;
    /** It is being shown. */
    readonly now: string;
    by(className: string, who: Authorship): string;
    readonly waits: string;
  };
  readonly damage: { readonly title: string };
  readonly print: {
    readonly title: string;
    readonly what: string;
    readonly open: string;
    readonly byHand: string;
    readonly steps: readonly string[];
    ready(tab: string): string;
    readonly nothing: string;
    readonly savedOnly: string;
  };
  readonly away: {
    added(name: string): string;
    removed(name: string): string;
    readonly nobody: string;
    readonly onlyToday: string;
    joins(names: readonly string[], desk: string): string;
    sitTogether(names: readonly string[], desk: string): string;
    alone(names: readonly string[]): string;
    empty(desks: readonly string[]): string;
    /** For screen readers, while typing. */
    hits(count: number): string;
  };
  /** «Bare for læreren». */
  readonly teacher: TeacherTexts;
  /** What came of drawing a stored draw again. `drawn`: groups as names. */
  readonly replay: {
    /** An entry in the list of draws. */
    draw(from: IsoDate, adjusted: boolean): string;
    readonly same: string;
    adjusted(drawn: readonly (readonly string[])[]): string;
    differs(drawn: readonly (readonly string[])[]): string;
    kept(groups: readonly (readonly string[])[]): string;
    readonly otherVersion: string;
    readonly otherRules: string;
    readonly otherPast: string;
  };
  /** Pages that are only printed. */
  readonly papers: PaperTexts;
  readonly rooms: {
    readonly title: string;
    readonly text: string;
    readonly kinds: Readonly<Record<LayoutKind, string>>;
    done(tab: string): string;
    /** The map that was there has another name now. */
    kept(tab: string): string;
  };
  readonly name: {
    readonly hint: string;
    readonly kept: string;
  };
  /** How many on the roster have no class. */
  leftOut(count: number): string;
  readonly newcomers: {
    readonly title: string;
    text(rows: readonly number[]): string;
    readonly confirm: string;
  };
  readonly questions: {
    readonly title: string;
    ask(row: number, name: string): string;
    readonly why: string;
  };
  readonly prepared: {
    made(tabs: readonly string[]): string;
  };
  readonly trouble: {
    readonly title: string;
    readonly notSetUp: string;
    readonly nobodyYet: string;
    readonly mendFirst: string;
    readonly busy: string;
    readonly unready: Passage;
    readonly noAnswer: Passage;
    readonly noAccess: Passage;
    readonly draftKept: string;
    readonly broken: Passage;
  };
  readonly readOnly: string;
  readonly help: readonly Passage[];
  /** For classes in base groups. */
  readonly groups: GroupTexts;
}

export type TaskName =
  | 'loading'
  | 'drawing'
  | 'saving'
  | 'rotating'
  | 'postponing'
  | 'planning'
  | 'opening'
  | 'undoing'
  | 'repairing'
  | 'preparing'
  | 'printing'
  | 'arranging'
  | 'showing'
  | 'tidying'
  | 'remembering';
