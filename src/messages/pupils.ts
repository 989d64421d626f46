// Everything the dialog «Elever» says, in one language.
import { onScreen, type InEveryLanguage, type Language } from './language';
import { pupils as en } from './en/pupils';
import { pupils as nb } from './nb/pupils';
import { pupils as nn } from './nn/pupils';
import type { PupilsTexts } from './pupils-texts';

const TEXTS: InEveryLanguage<PupilsTexts> = { nb, nn, en };

export function pupilsTexts(language: Language = onScreen()): PupilsTexts {
  return TEXTS[language];
}
