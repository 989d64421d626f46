// Everything the dialog «Teammøte» says, and what groups do not meet, in one language.
import type { GroupFinding } from '../core/groups/finding';
import type { NameOf } from './finding-sentences';
import { onScreen, type InEveryLanguage, type Language } from './language';
import { groups as groupsEn } from './en/groups';
import { team as en } from './en/team';
import { groups as groupsNb } from './nb/groups';
import { team as nb } from './nb/team';
import { groups as groupsNn } from './nn/groups';
import { team as nn } from './nn/team';
import type { CriterionTexts, TeamTexts } from './team-texts';

const TEXTS: InEveryLanguage<TeamTexts> = { nb, nn, en };
const CRITERIA: InEveryLanguage<CriterionTexts> = { nb: groupsNb, nn: groupsNn, en: groupsEn };

export function teamTexts(language: Language = onScreen()): TeamTexts {
  return TEXTS[language];
}

/** What teachers call the criteria. */
export function criterionNames(language: Language = onScreen()): CriterionTexts['criteria'] {
  return CRITERIA[language].criteria;
}

export function sayGroupFinding(
  finding: GroupFinding,
  nameOf: NameOf,
  language: Language = onScreen(),
): string {
  // The table's own type ties each code to its parameters, as in `sayFinding`.
  const say = CRITERIA[language].sentences[finding.code] as (params: object, of: NameOf) => string;
  return say(finding.params, nameOf);
}
