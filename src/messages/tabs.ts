// What stands in the tabs besides the teachers' own words: titles, explaining lines, headers.
import type { InEveryLanguage, Language } from './language';
import { tabs as nb } from './nb/tabs';
import type { TabTexts } from './tab-texts';

const TEXTS: InEveryLanguage<TabTexts> = { nb };

export function tabTexts(language: Language = 'nb'): TabTexts {
  return TEXTS[language];
}
