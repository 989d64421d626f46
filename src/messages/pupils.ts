// Everything the dialog «Elever» says, in one language.
import type { InEveryLanguage, Language } from './language';
import { pupils as nb } from './nb/pupils';
import type { PupilsTexts } from './pupils-texts';

const TEXTS: InEveryLanguage<PupilsTexts> = { nb };

export function pupilsTexts(language: Language = 'nb'): PupilsTexts {
  return TEXTS[language];
}
