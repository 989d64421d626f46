// The line to the server, with the state beside it: every call is told to the reducer, and an
// answer that is no longer wanted is let go.
import type { Need, Reply } from '../contract/replies';
import type { TaskName } from '../messages/sidebar-texts';
import { showingOf } from './ask';
import { Caller, type Answer } from './caller';
import { reduce } from './reduce';
import type { Server } from './server';
import { START, type Action, type Retry, type State, type Trouble } from './state';

/** Whether somebody asked for the reading, or the sidebar looks by itself. */
type Reading = 'load' | 'look';

export class Line extends Caller<State, Action, TaskName, Retry> {
  /** Grows with every call; the answer to a reading from before it is no longer wanted. */
  private calls = 0;
  private looking: { readonly since: number; readonly done: Promise<void> } | null = null;
  /** What was mended last: when the same is asked for again, mending did not help. */
  private mended = '';
  /** What was refused last, and why: only when somebody asks is it tried again. */
  private refused: { readonly wish: string; readonly trouble: Trouble } | null = null;
  /** A dialog was opened above the sidebar. */
  covered = false;

  constructor(readonly server: Server) {
    super(START, reduce);
  }

  override ask<T extends Answer>(
    task: TaskName,
    call: () => Promise<Reply<T>>,
    retry: Retry | null,
  ): Promise<Reply<T> | null> {
    this.calls += 1;
    return super.ask(task, call, retry);
  }

  /** Reads the class and lets the server mend what it can; whether all went well. */
  async load(reading: Reading = 'load'): Promise<boolean> {
    this.calls += 1;
    const mine = this.calls;
    this.dispatch({ type: 'task', task: 'loading' });
    try {
      const reply = await this.server.loadClass(this.state().className);
      if (mine !== this.calls) return false;
      if (!reply.ok) {
        this.refuse(reply, reading);
        return false;
      }
      this.dispatch({ type: 'loaded', loaded: reply });
    } catch (error) {
      if (mine === this.calls) this.unreachable(error, reading);
      return false;
    }
    return this.mend(reading);
  }

  /** Reads the class again without a word, unless something is under way. */
  look(): Promise<void> {
    if (this.looking?.since === this.calls) return this.looking.done;
    if (this.state().task !== null || this.state().loaded === null) return Promise.resolve();
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
    // Where there was nobody before, the dialog is where the class list was pasted.
    if (this.state().loaded === null) await this.load();
    else await this.look();
  }

  /** A quiet reading under way may bring what was just written in the sheet: waits for it. */
  async looked(task: TaskName): Promise<void> {
    if (this.looking === null) return;
    this.dispatch({ type: 'task', task });
    await this.looking.done;
    if (this.state().task === task) this.dispatch({ type: 'idle' });
  }

  private async lookNow(): Promise<void> {
    const mine = this.calls;
    try {
      const reply = await this.server.loadClass(this.state().className);
      if (mine !== this.calls || !reply.ok) return;
      this.dispatch({ type: 'loaded', loaded: reply });
    } catch {
      // Nobody asked for it: whoever clicks next is told.
      return;
    }
    await this.mend('look');
  }

  private async mend(reading: Reading): Promise<boolean> {
    const { loaded } = this.state();
    // What is drawn now would tell the class before it is shown.
    if (loaded === null || loaded.readOnly || showingOf(loaded) !== null) return true;
    const needs = loaded.needs.filter((need) => need.kind === 'ids' || need.kind === 'tabs');
    if (needs.length === 0) return true;
    const wish = JSON.stringify([loaded.className, loaded.revision, needs]);
    if (wish === this.mended) return this.unmended(needs, reading);
    if (reading === 'look' && wish === this.refused?.wish) {
      this.tellAgain(this.refused.trouble);
      return false;
    }
    const repair = () => this.server.repair(loaded.className);
    const repaired = await this.get('repairing', repair, reading);
    if (repaired === null) {
      this.remember(wish);
      return false;
    }
    this.mended = wish;
    if (!(await this.load(reading))) return false;
    const { tabs } = repaired;
    if (tabs.length > 0) this.dispatch({ type: 'told', news: { kind: 'repaired', tabs } });
    return true;
  }

  /** Mending did not help: without ids there is no draw; tabs can wait. */
  private unmended(needs: readonly Need[], reading: Reading): boolean {
    if (needs.every((need) => need.kind === 'tabs')) return true;
    this.dispatch({ type: 'trouble', trouble: { kind: 'unready', retry: reading } });
    return false;
  }

  private remember(wish: string): void {
    const { trouble } = this.state();
    // Whoever was busy has soon done, and who did not answer may answer then.
    const lasts = trouble?.kind === 'refused' && trouble.code !== 'busy';
    this.refused = lasts ? { wish, trouble: { ...trouble, retry: 'look' } } : null;
  }

  /** With the class that was read, what stands in its way went from sight. */
  private tellAgain(trouble: Trouble): void {
    if (this.state().trouble === null) this.dispatch({ type: 'trouble', trouble });
  }
}
