// What stands in the tabs besides the teachers' own words: titles, explaining lines, headers.
import { inSheet, LANGUAGES, type InEveryLanguage, type Language } from './language';
import { tabs as en } from './en/tabs';
import { tabs as nb } from './nb/tabs';
import { tabs as nn } from './nn/tabs';
import type { TabTexts } from './tab-texts';

const TEXTS: InEveryLanguage<TabTexts> = { nb, nn, en };

export function tabTexts(language: Language = inSheet()): TabTexts {
  return TEXTS[language];
}

/** All that a text may be: a tab drawn long ago may be in another language than the workbook is now. */
export function everyTabText<T>(of: (texts: TabTexts) => T): T[] {
  return LANGUAGES.map((language) => of(TEXTS[language]));
}
