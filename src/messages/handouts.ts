// Posters and slips, in one language.
import type { HandoutTexts } from './handout-texts';
import type { InEveryLanguage, Language } from './language';
import { handouts as nb } from './nb/handouts';

const TEXTS: InEveryLanguage<HandoutTexts> = { nb };

export function handoutTexts(language: Language = 'nb'): HandoutTexts {
  return TEXTS[language];
}
