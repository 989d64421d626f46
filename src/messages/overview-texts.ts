// What the dialog «Oversikt» has to say: one complete set of these a language.
import type { IsoDate } from '../core/model';
import type { PageHead } from './paper-texts';
import type { Passage } from './passage';

export type OverviewView = 'coverage' | 'matrix' | 'places' | 'leaders' | 'pupil';

/** Which company is meant: learning partners, or classmates in one base group. */
export type CompanyKind = 'partners' | 'mates';

/** Two pupils and how often they have been together. */
export interface Together {
  readonly names: readonly [string, string];
  readonly year: number;
  readonly total: number;
  /** The day from which they were together last; empty for never. */
  readonly last: IsoDate | '';
}

/** What can be printed. */
export type OverviewPage = 'matrix' | 'pupil' | 'parents';

export interface OverviewTexts {
  readonly title: (className: string) => string;
  readonly loading: string;
  readonly printing: string;
  readonly retry: string;
  readonly noDraws: string;
  readonly trouble: {
    readonly title: string;
    readonly noAccess: Passage;
    readonly noAnswer: Passage;
    readonly broken: Passage;
  };
  readonly views: Readonly<Record<OverviewView | 'label', string>>;
  readonly spans: { readonly label: string; readonly year: string; readonly total: string };
  readonly company: Readonly<Record<CompanyKind | 'label', string>>;
  readonly orders: { readonly label: string; readonly name: string; readonly fewest: string };
  readonly forecast: {
    /** Those of `of` pupils whose partners chance decides. */
    readonly some: (count: number, of: number, least: number, others: number) => string;
    readonly how: (draws: number) => string;
    readonly noCalendar: (draws: number) => string;
    readonly running: (made: number, of: number) => string;
    readonly over: string;
    readonly impossible: string;
    readonly groups: (least: number, others: number) => string;
    /** `possible`: at most, with so many compositions to come. */
    readonly compositions: (count: number, possible: number, others: number) => string;
  };
  readonly coverage: {
    readonly caption: string;
    readonly headings: Readonly<
      Record<'pupil' | 'met' | 'ahead' | 'places' | 'mates' | 'leader', string>
    >;
    readonly missing: Readonly<Record<CompanyKind, string>>;
    readonly of: (count: number, all: number) => string;
    readonly nobody: string;
    readonly count: (pupils: number) => string;
  };
  readonly waits: {
    readonly title: Readonly<Record<CompanyKind, string>>;
    /** Of a number of draws, or of compositions; `last` is empty for never. */
    readonly since: (kind: CompanyKind, rounds: number, last: IsoDate | '') => string;
    readonly pair: (names: Together['names']) => string;
    readonly many: (kind: CompanyKind, pairs: number, rounds: number) => string;
    readonly none: string;
  };
  readonly matrix: {
    readonly caption: Readonly<Record<CompanyKind, string>>;
    readonly hint: string;
    readonly legend: string;
    readonly range: (from: number, to: number) => string;
    readonly pair: (kind: CompanyKind, together: Together) => string;
    readonly self: (name: string) => string;
  };
  readonly places: {
    readonly caption: (name: string) => string;
    readonly seen: (name: string, count: number, all: number) => string;
    readonly desk: string;
    readonly times: string;
  };
  readonly leaders: {
    readonly caption: string;
    readonly year: string;
    readonly before: string;
    readonly total: string;
  };
  readonly pupil: {
    readonly label: string;
    readonly headings: Readonly<Record<'what' | 'year' | 'total' | 'last', string>>;
    readonly rows: Readonly<
      Record<'draws' | 'partners' | 'ahead' | 'mates' | 'places' | 'leader', string>
    >;
    readonly others: string;
    readonly never: string;
    readonly day: (date: IsoDate) => string;
    readonly parents: string;
  };
  readonly pages: {
    readonly print: Readonly<Record<OverviewPage, string>>;
    readonly ready: (tab: string) => string;
    readonly open: string;
    readonly matrix: (
      kind: CompanyKind,
      className: string,
      today: IsoDate,
      span: 'year' | 'total',
    ) => PageHead;
    readonly pupil: (name: string, className: string, today: IsoDate) => PageHead;
    /** `ahead` is what is said of everybody's year; empty where nothing is. */
    readonly parents: (name: string, className: string, today: IsoDate, ahead: string) => PageHead;
    readonly short: Readonly<Record<CompanyKind | 'year' | 'total', string>>;
  };
}
