// What «Bare for læreren» has to say: one complete set of these a language.
import type { IsoDate } from '../core/model';
import type { Authorship } from './authorship';

export interface TeacherTexts {
  readonly swapHelp: string;
  deskButton(desk: string): string;
  picked(name: string): string;
  swapOf(first: string, second: string): string;
  swapped(first: string, second: string): string;
  readonly samePair: string;
  readonly fine: string;
  readonly breaks: string;
  readonly repeats: string;
  repeat(names: readonly string[], times: number, last: IsoDate): string;
  deskSmall(desk: string): string;
  farBack(names: readonly string[]): string;
  readonly noRepeats: string;
  readonly agreed: string;
  notPlaced(names: readonly string[]): string;
  /** The members of a group, in one breath. */
  together(names: readonly string[]): string;
  /** What stands before member `at` (from 1) of a group of `size`. */
  joint(at: number, size: number): string;
  standing(from: IsoDate): string;
  /** Above what the pairs that hold break of the considerations. */
  readonly brokenNow: string;
  by(who: Authorship): string;
  readonly adjusted: string;
  readonly nothingYet: string;
  readonly delicate: string;
  readonly unknownPupil: string;
  /** On the button that locks a group. */
  keep(names: readonly string[]): string;
  kept(groups: number): string;
}
