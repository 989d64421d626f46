// What is said of each finding: one complete set of these a language.
import type { Code, Findings } from '../contract/findings';
import type { PupilId } from '../core/model';

/** How a pupil is called in a sentence. */
export type NameOf = (pupil: PupilId) => string;

/** One sentence, or a few, for each code: what is wrong, where, and what to do. */
export type FindingSentences = {
  readonly [C in Code]: (params: Findings[C], nameOf: NameOf) => string;
};
