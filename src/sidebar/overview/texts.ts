// The dialog's texts in the language it speaks, and what its parts are given.
import { overviewTexts } from '../../messages/overview';
import type { Figures } from './figures';
import type { OverviewSession } from './session';
import type { State } from './state';

export const texts = overviewTexts();

/** A part of the page, once the class has been read. */
export interface Part {
  readonly state: State;
  readonly session: OverviewSession;
  readonly figures: Figures;
}
