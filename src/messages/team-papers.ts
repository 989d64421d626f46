// The words on the pages for the team's meeting, in one language.
import type { TeamPaperTexts } from './group-paper-texts';
import type { InEveryLanguage, Language } from './language';
import { teamPapers as nb } from './nb/team-papers';

const TEXTS: InEveryLanguage<TeamPaperTexts> = { nb };

export function teamPaperTexts(language: Language = 'nb'): TeamPaperTexts {
  return TEXTS[language];
}
