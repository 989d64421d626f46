// What stands on pages that are only printed: one complete set of these a language.
import type { IsoDate } from '../core/model';

/** The head of a page that is printed. */
export interface PageHead {
  readonly title: string;
  readonly subtitle: string;
}

export interface PaperTexts {
  /** What can be printed, in the list to choose from. */
  readonly kinds: Readonly<Record<PrintKind, string>>;
  /** The chart in another room, in the same list. */
  inRoom(tab: string): string;
  otherRoom(className: string, tab: string): PageHead;
  roomMap(className: string): PageHead;
  deskLabels(className: string): PageHead;
  joinedPairs(className: string): PageHead;
  lessonPairs(className: string, today: IsoDate): PageHead;
  singleSeats(className: string, today: IsoDate): PageHead;
  /** Of the list of joined pairs: number, pupils, desks. */
  readonly headings: readonly [string, string, string];
  /** Beside a desk whose pair works with another. */
  joined(desk: string, group: number): string;
  readonly walls: { readonly board: string; readonly teacher: string };
}

export type PrintKind =
  | 'chartTeacher'
  | 'chartPupils'
  | 'substitute'
  | 'roomMap'
  | 'deskLabels'
  | 'joinedPairs'
  | 'lessonPairs'
  | 'singleSeats'
  | 'groupOverview'
  | 'tripList'
  | 'slips'
  | 'posterPartner'
  | 'posterLeader'
  | 'posterChange';
