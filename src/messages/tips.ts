// The tip of a period for leaders and groups, in one language.
import type { InEveryLanguage, Language } from './language';
import { tips as nb } from './nb/tips';

const TIPS: InEveryLanguage<readonly string[]> = { nb };

/** @param period from 1; the same tip comes back when all have been given */
export function tipOfPeriod(period: number, language: Language = 'nb'): string {
  const tips = TIPS[language];
  return tips[Math.max(0, period - 1) % tips.length] ?? '';
}
