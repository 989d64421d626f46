// What the parts of the dialog «Oversikt» are given.
import type { Figures } from './figures';
import type { OverviewSession } from './session';
import type { State } from './state';

/** A part of the page, once the class has been read. */
export interface Part {
  readonly state: State;
  readonly session: OverviewSession;
  readonly figures: Figures;
}
