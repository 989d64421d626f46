// What stands in the tabs besides the teachers' own words: one complete set of these a language.
import type { SeenFrom } from '../contract/replies';
import type { SeatingKind } from '../core/model';

export type GroupKind = Exclude<SeatingKind, 'pairs'>;

/** Which period of a composition, and of how many; 0 when unknown. */
export interface PeriodOf {
  readonly period: number;
  readonly of: number;
}

/** Days as for `chartSubtitle`. */
export interface GroupsPeriod extends PeriodOf {
  readonly from: string;
  readonly until: string;
  readonly next: string;
  readonly seenFrom: SeenFrom;
}

export interface TabTexts {
  readonly hint: {
    readonly roster: string;
    readonly classes: string;
    readonly considerations: string;
    readonly grounds: string;
    readonly holidays: string;
    readonly room: string;
    /** Instead of `room` for base groups. */
    readonly tables: string;
    readonly index: string;
    readonly cards: string;
    readonly drafts: string;
    readonly ledger: string;
  };
  readonly start: { readonly title: string; readonly lines: readonly string[] };
  /** Above a map of the room. */
  readonly seenFrom: Readonly<Record<SeenFrom, string>>;
  readonly formerPupil: string;
  chartTitle(className: string): string;
  /**
   * `from` is empty when nothing is drawn, `until` (the last day) and `next` (the day of the next
   * change) when the calendar does not say.
   */
  chartSubtitle(from: string, until: string, next: string, seenFrom: SeenFrom): string;
  /** Of base groups, on the chart and on dated tabs. */
  readonly groups: {
    title(className: string): string;
    subtitle(period: GroupsPeriod): string;
    datedTitle(kind: GroupKind, className: string, from: string): string;
    datedSubtitle(at: string, by: string, period: PeriodOf): string;
    readonly table: string;
    readonly leader: string;
    readonly deputy: string;
  };
  datedTitle(className: string, from: string): string;
  /** Above a dated tab that no longer holds: its title as it was. */
  revokedTitle(title: string): string;
  /** `imported`: from before, and only brought in then. */
  datedSubtitle(at: string, by: string, adjusted: boolean, imported?: boolean): string;
  readonly dated: {
    readonly desk: string;
    readonly pupil: string;
    readonly notes: string;
    readonly ids: string;
    readonly drawn: string;
  };
  readonly index: {
    readonly title: string;
    readonly headers: readonly string[];
    readonly open: string;
    readonly adjusted: string;
    readonly imported: string;
    readonly revoked: string;
  };
  /** What happened, in the ledger and in the index. */
  readonly event: Readonly<Record<SeatingKind | 'revoke' | 'year', string>>;
}
