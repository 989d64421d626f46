// Everything the dialog «IGP» says, in one language.
import type { InEveryLanguage, Language } from './language';
import type { LessonTexts } from './lesson-texts';
import { lesson as nb } from './nb/lesson';

const TEXTS: InEveryLanguage<LessonTexts> = { nb };

export function lessonTexts(language: Language = 'nb'): LessonTexts {
  return TEXTS[language];
}
