// What stands on the printed lists of base groups: one complete set of these a language.
import type { IsoDate } from '../core/model';
import type { PageHead } from './paper-texts';

export interface GroupPaperTexts {
  overview(className: string, from: IsoDate): PageHead;
  tripList(className: string, from: IsoDate): PageHead;
  /** Before the name, which may have to be cut. */
  leader(name: string): string;
  group(table: string): string;
  readonly noGroup: string;
  /** What is ticked off on a trip. */
  readonly ticks: readonly [string, string, string];
}

export interface TeamPaperTexts {
  /** `tooMany`: who has more contact pupils than the model asks of anybody. */
  contacts(tooMany: readonly { readonly name: string; readonly count: number }[]): PageHead;
  teacher(name: string, count: number): string;
  /** Pupils without a contact teacher. */
  nobody(count: number): string;
  pupilOf(name: string, className: string): string;
  team(classNames: readonly string[], today: IsoDate): PageHead;
  readonly headings: readonly [string, string];
  rhythm(period: number, of: number, next: IsoDate | ''): string;
  composition(period: number, periods: number, from: IsoDate): string;
  /** … of groups that do not hold yet. */
  toCome(periods: number, from: IsoDate): string;
  readonly noGroups: string;
  leadersNow(leaders: readonly string[]): string;
  leadersNext(leaders: readonly string[]): string;
  /** … of groups that do not hold yet. */
  leadersFrom(from: IsoDate, leaders: readonly string[]): string;
  at(table: string, name: string): string;
  unplaced(names: readonly string[]): string;
  /** `names` of those who have led least; only their number when they are more than `named`. */
  turns(least: number, most: number, names: readonly string[], named: number): string;
  readonly tip: string;
}
