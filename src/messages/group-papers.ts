// The words on the printed lists of base groups, in one language.
import type { GroupPaperTexts } from './group-paper-texts';
import { onScreen, type InEveryLanguage, type Language } from './language';
import { groupPapers as en } from './en/group-papers';
import { groupPapers as nb } from './nb/group-papers';
import { groupPapers as nn } from './nn/group-papers';

const TEXTS: InEveryLanguage<GroupPaperTexts> = { nb, nn, en };

export function groupPaperTexts(language: Language = onScreen()): GroupPaperTexts {
  return TEXTS[language];
}
