// Posters and slips, in one language.
import type { HandoutTexts } from './handout-texts';
import { inSheet, type InEveryLanguage, type Language } from './language';
import { handouts as en } from './en/handouts';
import { handouts as nb } from './nb/handouts';
import { handouts as nn } from './nn/handouts';

const TEXTS: InEveryLanguage<HandoutTexts> = { nb, nn, en };

export function handoutTexts(language: Language = inSheet()): HandoutTexts {
  return TEXTS[language];
}
