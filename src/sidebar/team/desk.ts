// The dialog's line to the server and its state: calls are told to the reducer, and so are refusals.
import type { Failed, Reply } from '../../contract/replies';
import type { TeamTask } from '../../messages/team-texts';
import { NoAnswer, type Server } from '../server';
import { reduce, type Action } from './reduce';
import { START, type Retry, type State } from './state';

interface Answer {
  readonly ok: true;
}

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

export class Desk {
  private current: State = START;
  private readonly listeners = new Set<() => void>();

  constructor(readonly outside: Surroundings) {}

  state(): State {
    return this.current;
  }

  dispatch(action: Action): void {
    this.current = reduce(this.current, action);
    for (const listener of [...this.listeners]) listener();
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  get server(): Server {
    return this.outside.server;
  }

  id(): string {
    return `d${this.outside.chance()}`;
  }

  refuse({ error: { code, message } }: Failed, retry: Retry | null): void {
    this.dispatch({ type: 'trouble', trouble: { kind: 'refused', code, message, retry } });
  }

  unreachable(error: unknown, retry: Retry | null): void {
    const access = error instanceof NoAnswer && error.access;
    this.dispatch({ type: 'trouble', trouble: { kind: 'unreachable', access, retry } });
  }

  /** The reply of a call, or null after telling that none came. */
  async ask<T extends Answer>(
    task: TeamTask,
    call: () => Promise<Reply<T>>,
    retry: Retry | null,
  ): Promise<Reply<T> | null> {
    this.dispatch({ type: 'task', task });
    try {
      return await call();
    } catch (error) {
      this.unreachable(error, retry);
      return null;
    }
  }

  /** The value of a call, or null after telling of a refusal or that no answer came. */
  async get<T extends Answer>(
    task: TeamTask,
    call: () => Promise<Reply<T>>,
    retry: Retry | null,
  ): Promise<T | null> {
    const reply = await this.ask(task, call, retry);
    if (reply === null || reply.ok) return reply;
    this.refuse(reply, retry);
    return null;
  }

  /** Reads all classes anew; whether that went well. */
  async load(): Promise<boolean> {
    const { shown } = this.current;
    const team = await this.get('loading', () => this.server.loadTeam(shown), 'load');
    if (team !== null) this.dispatch({ type: 'loaded', team });
    return team !== null;
  }
}
