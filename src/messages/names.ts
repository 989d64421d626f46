// What tabs, columns and the words to choose from are called, in the workbook's language and in all.
import { inSheet, LANGUAGES, type InEveryLanguage } from './language';
import type { NameTexts } from './name-texts';
import { names as en } from './en/names';
import { names as nb } from './nb/names';
import { names as nn } from './nn/names';

const NAMES: InEveryLanguage<NameTexts> = { nb, nn, en };

let told: NameTexts | undefined;

/** In a page, which speaks one language only: the server tells what its workbook calls things. */
export function callAsTold(names: NameTexts): void {
  told = names;
}

/** As they are written in this workbook. */
export function names(): NameTexts {
  return told ?? NAMES[inSheet()];
}

/** All that a thing may be called: whatever language the workbook is in, people write as they like. */
export function everyName<T>(of: (names: NameTexts) => T): T[] {
  return LANGUAGES.map((language) => of(NAMES[language]));
}

/** As in the workbooks of the first day; marks are made of these. */
export const bokmalNames: NameTexts = nb;
