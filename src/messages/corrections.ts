// Everything that is said of dated tabs that were changed by hand, are gone, or are old, in one language.
import type { CorrectionTexts } from './correction-texts';
import { onScreen, type InEveryLanguage, type Language } from './language';
import { corrections as en } from './en/corrections';
import { corrections as nb } from './nb/corrections';
import { corrections as nn } from './nn/corrections';

const TEXTS: InEveryLanguage<CorrectionTexts> = { nb, nn, en };

export function correctionTexts(language: Language = onScreen()): CorrectionTexts {
  return TEXTS[language];
}
