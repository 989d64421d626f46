// What the tab `Bytteplan` says.
import type { ChangeKind } from '../core/year-plan';
import type { IsoDate } from '../core/model';

export interface YearPlanTexts {
  title(today: IsoDate): string;
  readonly hint: readonly string[];
  /** Number, first and last day, two stars, what is to come, what has been. */
  readonly headers: readonly string[];
  readonly noFirstDay: string;
  /** With its weekday, short. */
  day(date: IsoDate): string;
  readonly what: Readonly<Record<ChangeKind, string>>;
  postponed(what: string, planned: IsoDate): string;
  done(from: IsoDate, by: string): string;
  readonly notDone: string;
}
