// What «Vis trekningen» says to the whole class: one complete set of these a language.
import type { Passage } from './passage';

/** A scene of the ritual that is not a card. */
export type WordScene =
  'stars' | 'stand' | 'calm' | 'seated' | 'greet' | 'wishes' | 'talk' | 'done';

export interface ShowTexts {
  title(className: string): string;
  /** Above each scene. */
  readonly titles: Readonly<Record<WordScene, string>>;
  readonly stand: readonly string[];
  readonly calm: readonly string[];
  /** The sentence of the handshake, and another way of greeting. */
  readonly greet: { readonly sentence: string; readonly orElse: string; readonly turn: string };
  readonly talk: { readonly first: string; readonly second: string; readonly timer: string };
  readonly done: string;
  readonly drawn: string;
  /** The tabs could not be drawn now. */
  readonly drawnLater: string;
  /** `from` and `to` of `of`, from 1: one card, or two together. `pairs`: all are pairs. */
  progress(from: number, to: number, of: number, pairs: boolean): string;
  /** For who cannot see the map. */
  map(desks: readonly string[]): string;
  readonly wholeMap: string;
  /** Who is shown, in one breath. */
  shown(names: readonly string[], desk: string): string;
  readonly away: string;
  /** Whose partner is away, and where they sit today; `joins` the pair that sits there. */
  today(names: readonly string[], desk: string, joins: boolean): string;
  readonly storing: string;
  readonly loading: string;
  readonly buttons: {
    readonly next: string;
    readonly first: string;
    readonly back: string;
    readonly skip: string;
    readonly pause: string;
    readonly goOn: string;
    readonly close: string;
    readonly retry: string;
    readonly swap: string;
    readonly startTimer: string;
  };
  readonly pace: {
    readonly label: string;
    readonly byHand: string;
    seconds(count: number): string;
  };
  readonly trouble: {
    readonly title: string;
    readonly noAnswer: string;
    readonly changed: string;
    readonly nothing: string;
  };
  /** A fault in the page itself. */
  readonly broken: Passage;
}
