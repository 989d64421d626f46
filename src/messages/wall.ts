// Everything that all pages on the wall say, in one language.
import { onScreen, type InEveryLanguage, type Language } from './language';
import { wall as en } from './en/wall';
import { wall as nb } from './nb/wall';
import { wall as nn } from './nn/wall';
import type { WallTexts } from './wall-texts';

const TEXTS: InEveryLanguage<WallTexts> = { nb, nn, en };

export function wallTexts(language: Language = onScreen()): WallTexts {
  return TEXTS[language];
}
