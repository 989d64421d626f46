// Everything the dialog «Skoleåret» says, in one language.
import type { InEveryLanguage, Language } from './language';
import { year as nb } from './nb/year';
import type { YearTexts } from './year-texts';

const TEXTS: InEveryLanguage<YearTexts> = { nb };

export function yearTexts(language: Language = 'nb'): YearTexts {
  return TEXTS[language];
}
