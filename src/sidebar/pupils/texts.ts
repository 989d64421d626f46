// The dialog's texts in the language it speaks, and what its parts are given.
import { pupilsTexts } from '../../messages/pupils';
import type { PupilsSession } from './session';
import type { State } from './state';

export const texts = pupilsTexts();

export interface Part {
  readonly state: State;
  readonly session: PupilsSession;
}
