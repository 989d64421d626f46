// The dialog's texts in the language it speaks, and what its parts are given.
import { lessonTexts } from '../../messages/lesson';
import type { LessonSession } from './session';
import type { State } from './state';

export const texts = lessonTexts();

export interface Part {
  readonly state: State;
  readonly session: LessonSession;
}
