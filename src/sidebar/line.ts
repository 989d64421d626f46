// The line to the server, with the state beside it: every call is told to the reducer, and an
// answer that is no longer wanted is let go.
import type { Failed, Need, Reply } from '../contract/replies';
import type { TaskName } from '../messages/sidebar-texts';
import { reduce } from './reduce';
import { NoAnswer, type Server } from './server';
import { START, type Action, type Retry, type State } from './state';

interface Answer {
  readonly ok: true;
}

export class Line {
  private current: State = START;
  private readonly listeners = new Set<() => void>();
  /** Grows with every call; the answer to a reading from before it is no longer wanted. */
  private calls = 0;
  private looking: { readonly since: number; readonly done: Promise<void> } | null = null;
  /** What was mended last: when the same is asked for again, mending did not help. */
  private mended = '';
  /** A dialog was opened above the sidebar. */
  covered = false;

  constructor(readonly server: Server) {}

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

  refuse({ error }: Failed, retry: Retry | null): void {
    this.dispatch({ type: 'trouble', trouble: { kind: 'refused', ...error, retry } });
  }

  /** The reply of a call, or null after telling that none came. */
  async ask<T extends Answer>(
    task: TaskName,
    call: () => Promise<Reply<T>>,
    retry: Retry | null,
  ): Promise<Reply<T> | null> {
    this.calls += 1;
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
    task: TaskName,
    call: () => Promise<Reply<T>>,
    retry: Retry | null,
  ): Promise<T | null> {
    const reply = await this.ask(task, call, retry);
    if (reply === null || reply.ok) return reply;
    this.refuse(reply, retry);
    return null;
  }

  /** Reads the class and lets the server mend what it can; whether all went well. */
  async load(): Promise<boolean> {
    this.calls += 1;
    const mine = this.calls;
    this.dispatch({ type: 'task', task: 'loading' });
    try {
      const reply = await this.server.loadClass(this.current.className);
      if (mine !== this.calls) return false;
      if (!reply.ok) {
        this.refuse(reply, 'load');
        return false;
      }
      this.dispatch({ type: 'loaded', loaded: reply });
    } catch (error) {
      if (mine === this.calls) this.unreachable(error, 'load');
      return false;
    }
    return this.mend();
  }

  /** Reads the class again without a word, unless something is under way. */
  look(): Promise<void> {
    if (this.looking?.since === this.calls) return this.looking.done;
    if (this.current.task !== null || this.current.loaded === null) return Promise.resolve();
    const looking = { since: this.calls, done: this.lookNow() };
    this.looking = looking;
    return looking.done.finally(() => {
      // A newer reading may have begun after a call had made this one stale.
      if (this.looking === looking) this.looking = null;
    });
  }

  /** Looks again after a dialog, once: nobody tells a sidebar when what covered it is closed. */
  async uncovered(): Promise<void> {
    if (!this.covered) return;
    this.covered = false;
    await this.look();
  }

  /** A quiet reading under way may bring what was just written in the sheet: waits for it. */
  async looked(task: TaskName): Promise<void> {
    if (this.looking === null) return;
    this.dispatch({ type: 'task', task });
    await this.looking.done;
    if (this.current.task === task) this.dispatch({ type: 'idle' });
  }

  private async lookNow(): Promise<void> {
    const mine = this.calls;
    try {
      const reply = await this.server.loadClass(this.current.className);
      if (mine !== this.calls || !reply.ok) return;
      this.dispatch({ type: 'loaded', loaded: reply });
    } catch {
      // Nobody asked for it: whoever clicks next is told.
      return;
    }
    await this.mend();
  }

  private async mend(): Promise<boolean> {
    const { loaded } = this.current;
    if (loaded === null || loaded.readOnly) return true;
    const needs = loaded.needs.filter((need) => need.kind === 'ids' || need.kind === 'tabs');
    if (needs.length === 0) return true;
    const wish = JSON.stringify([loaded.className, loaded.revision, needs]);
    if (wish === this.mended) return this.unmended(needs);
    const repair = () => this.server.repair(loaded.className);
    if ((await this.get('repairing', repair, 'load')) === null) return false;
    this.mended = wish;
    return this.load();
  }

  /** Mending did not help: without ids there is no draw; tabs can wait. */
  private unmended(needs: readonly Need[]): boolean {
    if (needs.every((need) => need.kind === 'tabs')) return true;
    this.dispatch({ type: 'trouble', trouble: { kind: 'unready', retry: 'load' } });
    return false;
  }

  private unreachable(error: unknown, retry: Retry | null): void {
    const access = error instanceof NoAnswer && error.access;
    this.dispatch({ type: 'trouble', trouble: { kind: 'unreachable', access, retry } });
  }
}
