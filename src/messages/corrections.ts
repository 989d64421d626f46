// Everything that is said of dated tabs that were changed by hand, are gone, or are old, in one language.
import type { CorrectionTexts } from './correction-texts';
import type { InEveryLanguage, Language } from './language';
import { corrections as nb } from './nb/corrections';

const TEXTS: InEveryLanguage<CorrectionTexts> = { nb };

export function correctionTexts(language: Language = 'nb'): CorrectionTexts {
  return TEXTS[language];
}
