// Everything that «Vis trekningen» says, in one language.
import { onScreen, type InEveryLanguage, type Language } from './language';
import { show as en } from './en/show';
import { show as nb } from './nb/show';
import { show as nn } from './nn/show';
import type { ShowTexts } from './show-texts';

const TEXTS: InEveryLanguage<ShowTexts> = { nb, nn, en };

export function showTexts(language: Language = onScreen()): ShowTexts {
  return TEXTS[language];
}
