// Everything the dialog «Oversikt» says, in one language.
import type { InEveryLanguage, Language } from './language';
import { overview as nb } from './nb/overview';
import type { OverviewTexts } from './overview-texts';

const TEXTS: InEveryLanguage<OverviewTexts> = { nb };

export function overviewTexts(language: Language = 'nb'): OverviewTexts {
  return TEXTS[language];
}
