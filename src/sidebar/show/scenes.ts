// What every scene is given.
import type { LoadedShow } from '../../contract/replies';
import type { ShowSession } from './session';
import type { Showing, State } from './state';

export interface SceneProps {
  readonly state: State;
  readonly session: ShowSession;
  readonly loaded: LoadedShow;
  readonly showing: Showing;
}
