// The dialog's line to the server, with what composing needs from outside.
import type { TeamTask } from '../../messages/team-texts';
import { Caller } from '../caller';
import type { Server } from '../server';
import { reduce, type Action } from './reduce';
import { START, type Retry, type State } from './state';

/** What composing needs from outside. */
export interface Surroundings {
  readonly server: Server;
  /** A new text that cannot be guessed, for seeds and ids. */
  readonly chance: () => string;
  /** Lets the page do what it has to before a calculation goes on. */
  readonly breathe: () => Promise<void>;
  /** Milliseconds by a clock that only grows: how much is done between two breaths. */
  readonly now: () => number;
}

export class Desk extends Caller<State, Action, TeamTask, Retry> {
  constructor(readonly outside: Surroundings) {
    super(START, reduce);
  }

  get server(): Server {
    return this.outside.server;
  }

  id(): string {
    return `d${this.outside.chance()}`;
  }

  /** Reads all classes anew; whether that went well. */
  async load(): Promise<boolean> {
    const { shown } = this.state();
    const team = await this.get('loading', () => this.server.loadTeam(shown), 'load');
    if (team !== null) this.dispatch({ type: 'loaded', team });
    return team !== null;
  }
}
