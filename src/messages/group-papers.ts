// The words on the printed lists of base groups, in one language.
import type { GroupPaperTexts } from './group-paper-texts';
import type { InEveryLanguage, Language } from './language';
import { groupPapers as nb } from './nb/group-papers';

const TEXTS: InEveryLanguage<GroupPaperTexts> = { nb };

export function groupPaperTexts(language: Language = 'nb'): GroupPaperTexts {
  return TEXTS[language];
}
