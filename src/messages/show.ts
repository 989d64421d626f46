// Everything that «Vis trekningen» says, in one language.
import type { InEveryLanguage, Language } from './language';
import { show as nb } from './nb/show';
import type { ShowTexts } from './show-texts';

const TEXTS: InEveryLanguage<ShowTexts> = { nb };

export function showTexts(language: Language = 'nb'): ShowTexts {
  return TEXTS[language];
}
