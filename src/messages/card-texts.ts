// The cards the product comes with: one complete set of these a language.
import type { CardKind } from '../core/prompts';

/** The words for the poster and for a substitute are the class's own: nobody else has any for it. */
export type ProposedKind = Exclude<CardKind, 'poster' | 'routine'>;

/** Grades 1 to 4, 5 to 7, 8 to 10. */
export type Ages = 'youngest' | 'middle' | 'oldest';

export type CardTexts = Readonly<Record<ProposedKind, Readonly<Record<Ages, readonly string[]>>>>;
