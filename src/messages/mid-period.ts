// Everything that is said of pupils who come, leave, or are here on some days, in one language.
import { onScreen, type InEveryLanguage, type Language } from './language';
import type { MidPeriodTexts } from './mid-period-texts';
import { midPeriod as en } from './en/mid-period';
import { midPeriod as nb } from './nb/mid-period';
import { midPeriod as nn } from './nn/mid-period';

const TEXTS: InEveryLanguage<MidPeriodTexts> = { nb, nn, en };

export function midPeriodTexts(language: Language = onScreen()): MidPeriodTexts {
  return TEXTS[language];
}
