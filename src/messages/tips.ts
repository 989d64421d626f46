// The tip of a period for leaders and groups, in one language.
import { onScreen, type InEveryLanguage, type Language } from './language';
import { tips as en } from './en/tips';
import { tips as nb } from './nb/tips';
import { tips as nn } from './nn/tips';

const TIPS: InEveryLanguage<readonly string[]> = { nb, nn, en };

/** @param period from 1; the same tip comes back when all have been given */
export function tipOfPeriod(period: number, language: Language = onScreen()): string {
  const tips = TIPS[language];
  return tips[Math.max(0, period - 1) % tips.length] ?? '';
}
