// Everything the dialog «Systemsjekk» says, in one language.
import type { CheckTexts } from './check-texts';
import type { InEveryLanguage, Language } from './language';
import { check as nb } from './nb/check';

const TEXTS: InEveryLanguage<CheckTexts> = { nb };

export function checkTexts(language: Language = 'nb'): CheckTexts {
  return TEXTS[language];
}
