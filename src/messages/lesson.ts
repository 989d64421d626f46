// Everything the dialog «IGP» says, in one language.
import { onScreen, type InEveryLanguage, type Language } from './language';
import type { LessonTexts } from './lesson-texts';
import { lesson as en } from './en/lesson';
import { lesson as nb } from './nb/lesson';
import { lesson as nn } from './nn/lesson';

const TEXTS: InEveryLanguage<LessonTexts> = { nb, nn, en };

export function lessonTexts(language: Language = onScreen()): LessonTexts {
  return TEXTS[language];
}
