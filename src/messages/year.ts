// Everything the dialog «Skoleåret» says, in one language.
import { onScreen, type InEveryLanguage, type Language } from './language';
import { year as en } from './en/year';
import { year as nb } from './nb/year';
import { year as nn } from './nn/year';
import type { YearTexts } from './year-texts';

const TEXTS: InEveryLanguage<YearTexts> = { nb, nn, en };

export function yearTexts(language: Language = onScreen()): YearTexts {
  return TEXTS[language];
}
