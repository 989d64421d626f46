// What the sidebar says to a class in base groups: one complete set of these a language.
import type { IsoDate } from '../core/model';
import type { Passage } from './passage';

/** What «Angre siste» would undo. */
export type GroupChange = 'groups' | 'rotation' | 'move';

export interface GroupTexts {
  readonly buttons: {
    readonly rotate: string;
    readonly compose: string;
    readonly place: string;
    readonly confirmUndo: string;
  };
  readonly labels: {
    readonly leaders: string;
    readonly turns: string;
    readonly tip: string;
  };
  /** Under the button, when leaders change before the day. */
  readonly early: string;
  /** Leaders have been changed in this period: why the button cannot be used. */
  readonly changed: string;
  /** The groups hold from a later day. */
  toCome(from: IsoDate): string;
  /** The composition has lasted as long as it was meant to. */
  usedUp(periods: number): string;
  /** This is its last period. */
  lastPeriod(periods: number): string;
  /** What the dialog shows, and to whom. */
  readonly dialog: string;
  readonly nothingYet: string;
  /** Who leads at a table today; `instead` the leader who is away, or empty. */
  leader(table: string, name: string, instead: string): string;
  nobody(table: string): string;
  /** Before the question that the groups look back by. */
  readonly question: string;
  /** For everybody's eyes. */
  unplaced(count: number): string;
  gone(count: number): string;
  /** For the teacher. */
  noGroup(name: string): string;
  goneFrom(table: string, count: number): string;
  turnsOf(times: number, names: readonly string[]): string;
  readonly saved: {
    done(from: IsoDate, today: IsoDate): string;
    readonly nameless: string;
  };
  readonly undo: {
    ask(change: GroupChange, className: string, from: IsoDate): string;
    back(from: IsoDate | ''): string;
    readonly kept: string;
    done(className: string, from: IsoDate | ''): string;
  };
  readonly onlyToday: string;
  /** No answer came: it may have been stored. */
  readonly uncertain: string;
  otherRoom(tab: string): string;
  readonly help: readonly Passage[];
}
