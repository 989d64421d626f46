// What is said of the coming draws: one complete set of these a language.
import type { Foresights } from '../core/finding';
import type { NameOf } from './finding-sentences';

export type ForesightSentences = {
  readonly [C in keyof Foresights]: (params: Foresights[C], nameOf: NameOf) => string;
};
