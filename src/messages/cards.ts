// The cards the product comes with, in one language.
import type { CardTexts } from './card-texts';
import { inSheet, type InEveryLanguage, type Language } from './language';
import { cards as en } from './en/cards';
import { cards as nb } from './nb/cards';
import { cards as nn } from './nn/cards';

const TEXTS: InEveryLanguage<CardTexts> = { nb, nn, en };

export function cardTexts(language: Language = inSheet()): CardTexts {
  return TEXTS[language];
}
