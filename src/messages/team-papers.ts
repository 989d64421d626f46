// The words on the pages for the team's meeting, in one language.
import type { TeamPaperTexts } from './group-paper-texts';
import { onScreen, type InEveryLanguage, type Language } from './language';
import { teamPapers as en } from './en/team-papers';
import { teamPapers as nb } from './nb/team-papers';
import { teamPapers as nn } from './nn/team-papers';

const TEXTS: InEveryLanguage<TeamPaperTexts> = { nb, nn, en };

export function teamPaperTexts(language: Language = onScreen()): TeamPaperTexts {
  return TEXTS[language];
}
