// Everything the tab `Bytteplan` says, in one language.
import { inSheet, type InEveryLanguage, type Language } from './language';
import { yearPlan as en } from './en/year-plan';
import { yearPlan as nb } from './nb/year-plan';
import { yearPlan as nn } from './nn/year-plan';
import type { YearPlanTexts } from './year-plan-texts';

const TEXTS: InEveryLanguage<YearPlanTexts> = { nb, nn, en };

export function yearPlanTexts(language: Language = inSheet()): YearPlanTexts {
  return TEXTS[language];
}
