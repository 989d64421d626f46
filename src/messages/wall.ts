// Everything that all pages on the wall say, in one language.
import type { InEveryLanguage, Language } from './language';
import { wall as nb } from './nb/wall';
import type { WallTexts } from './wall-texts';

const TEXTS: InEveryLanguage<WallTexts> = { nb };

export function wallTexts(language: Language = 'nb'): WallTexts {
  return TEXTS[language];
}
