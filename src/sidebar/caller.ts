// A page's state and its calls to the server: the reducer is told when one begins, and what stopped it.
import type { Failed, Reply } from '../contract/replies';
import { NoAnswer } from './server';

/** A call that came to nothing; `retry` is what «Prøv igjen» does. */
export type CallTrouble<Retry> =
  | ({ readonly kind: 'refused'; readonly retry: Retry | null } & Failed['error'])
  /** No answer; `access`: Google did not let the call in (several accounts). */
  | { readonly kind: 'unreachable'; readonly access: boolean; readonly retry: Retry | null };

/** What the reducer of every page must know. */
export type CallAction<Task, Retry> =
  | { readonly type: 'task'; readonly task: Task }
  | { readonly type: 'trouble'; readonly trouble: CallTrouble<Retry> };

export interface Answer {
  readonly ok: true;
}

export class Caller<State, Action, Task, Retry> {
  private readonly listeners = new Set<() => void>();

  constructor(
    private current: State,
    private readonly reduce: (state: State, action: Action | CallAction<Task, Retry>) => State,
  ) {}

  state(): State {
    return this.current;
  }

  dispatch(action: Action | CallAction<Task, Retry>): void {
    this.current = this.reduce(this.current, action);
    for (const listener of [...this.listeners]) listener();
  }

  /** Called after every change; gives back how to stop. */
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** The reply of a call, or null after telling that none came. */
  async ask<T extends Answer>(
    task: Task,
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
    task: Task,
    call: () => Promise<Reply<T>>,
    retry: Retry | null,
  ): Promise<T | null> {
    const reply = await this.ask(task, call, retry);
    if (reply === null || reply.ok) return reply;
    this.refuse(reply, retry);
    return null;
  }

  refuse({ error }: Failed, retry: Retry | null): void {
    this.dispatch({ type: 'trouble', trouble: { kind: 'refused', ...error, retry } });
  }

  protected unreachable(error: unknown, retry: Retry | null): void {
    const access = error instanceof NoAnswer && error.access;
    this.dispatch({ type: 'trouble', trouble: { kind: 'unreachable', access, retry } });
  }
}
