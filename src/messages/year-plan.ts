// Everything the tab `Bytteplan` says, in one language.
import type { InEveryLanguage, Language } from './language';
import { yearPlan as nb } from './nb/year-plan';
import type { YearPlanTexts } from './year-plan-texts';

const TEXTS: InEveryLanguage<YearPlanTexts> = { nb };

export function yearPlanTexts(language: Language = 'nb'): YearPlanTexts {
  return TEXTS[language];
}
