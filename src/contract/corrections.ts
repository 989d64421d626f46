// Dated tabs that a person has changed, that are gone, or that are of earlier school years.
import type { DeskId, PupilId } from '../core/model';

/** What in a dated tab cannot be kept. */
export type CorrectionProblem =
  /** A text among the names that nobody in the class is called, or more than one. */
  | { readonly kind: 'nobody'; readonly desk: string; readonly text: string }
  | { readonly kind: 'twice' | 'missing'; readonly pupil: PupilId };

/** The class's newest dated tab is not as it was drawn: somebody has moved names by hand. */
export interface Correction {
  /** Of the draw whose tab it is. */
  readonly nr: number;
  /** Who sits together by the tab, beside `desks`; of base groups in seat order. Only without problems. */
  readonly groups?: readonly (readonly PupilId[])[];
  readonly desks?: readonly DeskId[];
  readonly problems: readonly CorrectionProblem[];
}

/** Dated tabs of earlier school years, as far as the index knows. */
export interface OldTabs {
  readonly ok: true;
  readonly tabs: number;
  /** The calendar year in which each of the school years began, the first one first. */
  readonly years: readonly number[];
}

/** A dated tab that lies in front. */
export interface DatedShown {
  readonly ok: true;
  readonly tab: string;
  /** It was missing, or was to be drawn again. */
  readonly drawn: boolean;
  /** Names in it have been changed by hand. */
  readonly corrected: boolean;
}

/** Tabs are gone through some at a time: `next` is where to go on, null when all have been seen. */
export interface TabsRemoved {
  readonly ok: true;
  readonly removed: number;
  /** Names of tabs that were left: changed by hand, or with notes. */
  readonly left: readonly string[];
  readonly next: number | null;
}
