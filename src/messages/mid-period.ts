// Everything that is said of pupils who come, leave, or are here on some days, in one language.
import type { InEveryLanguage, Language } from './language';
import type { MidPeriodTexts } from './mid-period-texts';
import { midPeriod as nb } from './nb/mid-period';

const TEXTS: InEveryLanguage<MidPeriodTexts> = { nb };

export function midPeriodTexts(language: Language = 'nb'): MidPeriodTexts {
  return TEXTS[language];
}
