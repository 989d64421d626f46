// Everything the dialog «Teammøte» says, and what groups do not meet, in one language.
import type { GroupFinding } from '../core/groups/finding';
import type { NameOf } from './finding-sentences';
import type { InEveryLanguage, Language } from './language';
import { groups as groupsNb } from './nb/groups';
import { team as nb } from './nb/team';
import type { CriterionTexts, TeamTexts } from './team-texts';

const TEXTS: InEveryLanguage<TeamTexts> = { nb };
const CRITERIA: InEveryLanguage<CriterionTexts> = { nb: groupsNb };

export function teamTexts(language: Language = 'nb'): TeamTexts {
  return TEXTS[language];
}

/** What teachers call the criteria. */
export function criterionNames(language: Language = 'nb'): CriterionTexts['criteria'] {
  return CRITERIA[language].criteria;
}

export function sayGroupFinding(
  finding: GroupFinding,
  nameOf: NameOf,
  language: Language = 'nb',
): string {
  // The table's own type ties each code to its parameters, as in `sayFinding`.
  const say = CRITERIA[language].sentences[finding.code] as (params: object, of: NameOf) => string;
  return say(finding.params, nameOf);
}
