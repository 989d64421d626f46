// The dialog's texts in the language it speaks, and what its parts are given.
import { yearTexts } from '../../messages/year';
import type { YearSession } from './session';
import type { State } from './state';

export const texts = yearTexts();

export interface Part {
  readonly state: State;
  readonly session: YearSession;
}
