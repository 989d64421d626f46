// Everything the dialog «Oversikt» says, in one language.
import { onScreen, type InEveryLanguage, type Language } from './language';
import { overview as en } from './en/overview';
import { overview as nb } from './nb/overview';
import { overview as nn } from './nn/overview';
import type { OverviewTexts } from './overview-texts';

const TEXTS: InEveryLanguage<OverviewTexts> = { nb, nn, en };

export function overviewTexts(language: Language = onScreen()): OverviewTexts {
  return TEXTS[language];
}
