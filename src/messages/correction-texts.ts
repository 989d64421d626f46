// What is said of dated tabs that were changed by hand, are gone, or are old: one complete set a language.
import type { IsoDate } from '../core/model';

export interface CorrectionTexts {
  /** Where everybody may see it; `from` of the draw. */
  title(from: IsoDate): string;
  readonly ask: string;
  readonly cannot: string;
  readonly keep: string;
  readonly putBack: string;
  /** For the teacher only. */
  readonly details: string;
  sits(desk: string, names: readonly string[]): string;
  nobody(desk: string, text: string): string;
  twice(name: string): string;
  missing(name: string): string;
  readonly kept: string;
  readonly back: string;
  readonly show: string;
  /** An older tab, or the newest, lies in front. */
  shown(tab: string, drawn: boolean): string;
  readonly older: string;
  /** What was missing of the newest change, by the names of the tabs that were drawn. */
  repaired(tabs: readonly string[]): string;
  readonly earlier: string;
  readonly old: {
    readonly menu: string;
    readonly title: string;
    /** `years`: in which the school years began. */
    text(tabs: number, years: readonly number[]): string;
    readonly again: string;
    readonly touched: string;
    readonly remove: string;
    readonly removeAll: string;
    removed(tabs: number): string;
    left(tabs: readonly string[]): string;
  };
}
