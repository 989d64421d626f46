// Everything the dialog «Systemsjekk» says, in one language.
import type { CheckTexts } from './check-texts';
import { onScreen, type InEveryLanguage, type Language } from './language';
import { check as en } from './en/check';
import { check as nb } from './nb/check';
import { check as nn } from './nn/check';

const TEXTS: InEveryLanguage<CheckTexts> = { nb, nn, en };

export function checkTexts(language: Language = onScreen()): CheckTexts {
  return TEXTS[language];
}
