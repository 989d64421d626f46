// What every component of the sidebar is given.
import type { Session } from './session';
import type { State } from './state';

export interface Shared {
  readonly state: State;
  readonly session: Session;
}
