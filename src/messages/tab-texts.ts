// What stands in the tabs besides the teachers' own words: one complete set of these a language.
import type { SeenFrom } from '../contract/replies';

export interface TabTexts {
  readonly hint: {
    readonly roster: string;
    readonly classes: string;
    readonly considerations: string;
    readonly grounds: string;
    readonly holidays: string;
    readonly room: string;
    readonly index: string;
    readonly drafts: string;
    readonly ledger: string;
  };
  readonly start: { readonly title: string; readonly lines: readonly string[] };
  readonly formerPupil: string;
  chartTitle(className: string): string;
  /**
   * `from` is empty when nothing is drawn, `until` (the last day) and `next` (the day of the next
   * change) when the calendar does not say.
   */
  chartSubtitle(from: string, until: string, next: string, seenFrom: SeenFrom): string;
  datedTitle(className: string, from: string): string;
  datedSubtitle(at: string, by: string, adjusted: boolean): string;
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
    readonly pairs: string;
    readonly adjusted: string;
    readonly revoked: string;
  };
  readonly event: { readonly pairs: string; readonly revoke: string };
}
