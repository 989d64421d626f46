// What stands on posters and slips: one complete set of these a language.
import type { IsoDate } from '../core/model';

export interface PosterTexts {
  readonly title: string;
  /** A word or a number, and a sentence. */
  readonly points: readonly (readonly [label: string, text: string])[];
  /** Below the points. */
  readonly end: string;
}

/** A change is one of partners or, in base groups, of leaders. */
export type PosterName = 'partner' | 'leader' | 'changePartner' | 'changeLeader';

export interface HandoutTexts {
  readonly posters: Readonly<Record<PosterName, PosterTexts>>;
  /** The page «Til vikaren». */
  readonly substitute: {
    title(className: string): string;
    /** `away`: names. */
    away(today: IsoDate, away: readonly string[]): string;
    /** Whom those left alone sit with. */
    today(names: readonly string[], desk: string, joins: boolean): string;
    /** How the class sits, and what to do where somebody is missing. */
    readonly pairs: string;
    readonly groups: string;
    /** Who leads today, by table. */
    leaders(leaders: readonly { readonly table: string; readonly name: string }[]): string;
    readonly nothing: string;
    /** Above the class's own lines. */
    readonly routines: string;
  };
  readonly slips: {
    readonly title: string;
    /** Without names there is room to write them. */
    to(names: readonly string[]): string;
    from(name: string, today: IsoDate): string;
    /** Before the lines to write on. */
    readonly parts: readonly string[];
  };
}
