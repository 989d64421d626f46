// What stands on posters and slips: one complete set of these a language.
import type { IsoDate } from '../core/model';

export interface PosterTexts {
  readonly title: string;
  /** A word or a number, and a sentence. */
  readonly points: readonly (readonly [label: string, text: string])[];
  /** Below the points. */
  readonly end: string;
}

export interface HandoutTexts {
  /** Below its points the class's own words stand. */
  readonly partner: PosterTexts;
  readonly leader: PosterTexts;
  readonly changePartner: PosterTexts;
  readonly changeLeader: PosterTexts;
  readonly slips: {
    readonly title: string;
    /** Without names there is room to write them. */
    to(names: readonly string[]): string;
    from(name: string, today: IsoDate): string;
    /** Before the lines to write on. */
    readonly parts: readonly string[];
  };
}
