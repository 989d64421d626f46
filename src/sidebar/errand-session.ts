// A dialog's session without its page, where one errand is run at a time: the state, and what stopped it.
import type { Failed } from '../contract/replies';
import type { Passage } from '../messages/passage';
import { NoAnswer } from './server';

export interface ErrandState<Task, Retry> {
  readonly task: Task | null;
  /** `retry` is what «Prøv igjen» does. */
  readonly trouble: (Passage & { readonly retry: Retry | null }) | null;
  /** What is to have the focus next; the number tells one wish from the same wish again. */
  readonly focus: { readonly on: string | null; readonly nr: number };
}

export interface ErrandTexts {
  readonly title: string;
  readonly noAnswer: Passage;
  readonly noAccess: Passage;
}

export abstract class ErrandSession<
  Task,
  Retry,
  State extends ErrandState<Task, Retry>,
  Surroundings,
> {
  private readonly listeners = new Set<() => void>();

  constructor(
    protected now: State,
    private readonly outside: Surroundings,
    private readonly texts: ErrandTexts,
  ) {}

  state(): State {
    return this.now;
  }

  /** Called after every change; gives back how to stop. */
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** What is told besides when no answer came: whether it was written nobody knows. */
  protected abstract uncertain(retry: Retry): readonly string[];

  /** What becomes of what was sent, and what is to be tried again. */
  protected abstract afterRefusal(failed: Failed, retry: Retry): Retry;

  /** Unpredictable text, and the server. */
  protected around(): Surroundings {
    return this.outside;
  }

  /** One errand at a time; what stops it is told, and can be tried again. */
  protected async during(
    task: Task,
    retry: Retry,
    act: (outside: Surroundings) => Promise<Failed | null>,
  ): Promise<void> {
    if (this.now.task !== null) return;
    this.patch({ task, trouble: null });
    try {
      const failed = await act(this.outside);
      this.patch({ task: null });
      if (failed === null) return;
      const text = failed.error.message.split('\n');
      const again = this.afterRefusal(failed, retry);
      this.tell({ title: this.texts.title, text, retry: again });
    } catch (error) {
      const { title, text } =
        this.texts[error instanceof NoAnswer && error.access ? 'noAccess' : 'noAnswer'];
      this.patch({ task: null });
      this.tell({ title, text: [...this.uncertain(retry), ...text], retry });
    }
  }

  protected focus(on: string): void {
    this.patch({ focus: { on, nr: this.now.focus.nr + 1 } });
  }

  protected set(changes: Partial<State>): void {
    this.now = { ...this.now, ...changes };
    for (const listener of [...this.listeners]) listener();
  }

  private tell(trouble: ErrandState<Task, Retry>['trouble']): void {
    this.patch({ trouble });
    this.focus('trouble');
  }

  /** Of the fields that every such state has. */
  private patch(changes: Partial<ErrandState<Task, Retry>>): void {
    this.set(changes as Partial<State>);
  }
}
