// The cards the product comes with, in one language.
import type { CardTexts } from './card-texts';
import type { InEveryLanguage, Language } from './language';
import { cards as nb } from './nb/cards';

const TEXTS: InEveryLanguage<CardTexts> = { nb };

export function cardTexts(language: Language = 'nb'): CardTexts {
  return TEXTS[language];
}
