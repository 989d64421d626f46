// One host on a workbook: a user, their faults and hooks, and the executions they start.
import { fileURLToPath } from 'node:url';
import { readAddon, type Addon } from './addon';
import { DEFAULT_LOCALE, DEFAULT_USER } from './default-user';
import type {
  Answer,
  Ask,
  Change,
  Edit,
  ExecutionRecord,
  HostHooks,
  HostInternals,
  LogLine,
  MenuNode,
  Shown,
  WorkbookSnapshot,
} from './internals';
import { TIME_ZONE } from './model/coerce';
import { wallClock } from './model/dates';
import { applyEdit } from './model/edits';
import { HostDoubt } from './model/errors';
import { GOOGLE, type LiveWorkbook } from './model/live';
import { snapshot } from './model/snapshot';
import { View } from './model/view';
import type { FileSaver } from './persist';
import { clockOffset } from './run/clock';
import type { Call } from './run/calls';
import { Execution } from './run/execution';
import { checkFault, type Fault } from './run/faults';
import { marshalArguments } from './run/marshal';
import { FunctionNotFound } from './run/script-error';
import { ThreadPool } from './run/workers';
import type { Context } from './services/table';

export interface SessionOptions {
  /** The date the script takes for today; the time of day is the real one in Oslo. */
  readonly today?: string | undefined;
  readonly user?: string | undefined;
  /** The language of everybody's Google account: `no`, `nn`, `en-GB`. */
  readonly locale?: string | undefined;
  readonly fault?: Fault | undefined;
  /** Short for a fault of kind 'throw' at that call. */
  readonly failAtCall?: number | undefined;
  readonly beforeCall?: ((call: Call) => void | Promise<void>) | undefined;
  readonly answer?:
    ((ask: Ask) => Promise<{ button: string; text?: string | undefined }>) | undefined;
  readonly hooks?: HostHooks | undefined;
  /** AuthMode of onOpen; 'none' (before consent in this document) is the stricter. */
  readonly authMode?: 'none' | 'limited' | undefined;
}

/** What all hosts on one workbook share. */
export interface Shared {
  readonly live: LiveWorkbook;
  readonly addon: Addon;
  readonly threads: ThreadPool;
  readonly saver: FileSaver | null;
  executions: number;
}

export function readShared(
  live: LiveWorkbook,
  folder: string | URL,
  saver: FileSaver | null,
): Shared {
  const addon = readAddon(typeof folder === 'string' ? folder : fileURLToPath(folder));
  const threads = new ThreadPool(new URL('./worker.mjs', import.meta.url), addon.code);
  return { live, addon, threads, saver, executions: 0 };
}

const failAt = (call: number | undefined): Fault | null =>
  call === undefined ? null : { call, kind: 'throw' };

type Listener<T> = (value: T) => void;

/** Callbacks of one kind; each can be taken away again. */
class Listeners<T> {
  private readonly all = new Set<Listener<T>>();

  constructor(first: Listener<T> | undefined) {
    if (first) this.all.add(first);
  }

  readonly add = (listener: Listener<T>): (() => void) => {
    this.all.add(listener);
    return () => this.all.delete(listener);
  };

  readonly tell = (value: T): void => {
    for (const listener of [...this.all]) listener(value);
  };
}

export class Session implements HostInternals {
  readonly user: string;
  readonly locale: string;
  readonly directContext: Context;
  lastExecution: ExecutionRecord | null = null;
  private readonly offset: number;
  private readonly fault: Fault | null;
  private readonly shown: Listeners<Shown>;
  private readonly changed: Listeners<Change>;
  private readonly executed: Listeners<ExecutionRecord & { user: string }>;
  private readonly logged: Listeners<LogLine>;
  private readonly running = new Set<Execution>();
  private readonly stopListening: () => void;
  private answerer: ((ask: Ask) => Promise<Answer>) | null;

  constructor(
    private readonly shared: Shared,
    private readonly options: SessionOptions,
  ) {
    this.user = options.user ?? DEFAULT_USER;
    this.locale = options.locale ?? DEFAULT_LOCALE;
    this.offset = clockOffset(options.today);
    this.fault = checkFault(options.fault ?? failAt(options.failAtCall));
    this.answerer = options.answer ?? null;
    const { hooks } = options;
    this.shown = new Listeners(hooks?.onShow);
    this.changed = new Listeners(hooks?.onChange);
    this.executed = new Listeners(hooks?.onExecution);
    this.logged = new Listeners(hooks?.onLog);
    this.stopListening = shared.live.onChange(this.changed.tell);
    this.directContext = this.makeDirectContext();
  }

  readonly onShow = (callback: Listener<Shown>) => this.shown.add(callback);
  readonly onChange = (callback: Listener<Change>) => this.changed.add(callback);
  readonly onExecution = (callback: Listener<ExecutionRecord & { user: string }>) =>
    this.executed.add(callback);
  readonly onLog = (callback: Listener<LogLine>) => this.logged.add(callback);

  readonly servedAt = (origin: string | null): void => {
    this.shared.live.origin = origin ?? GOOGLE;
  };

  setAnswerer(answerer: (ask: Ask) => Promise<Answer>): void {
    this.answerer = answerer;
  }

  snapshot(user = this.user): WorkbookSnapshot {
    return snapshot(this.shared.live, user);
  }

  edit(edit: Edit, user = this.user): void {
    const { year } = wallClock(this.now(), TIME_ZONE);
    applyEdit(this.shared.live, edit, user, year);
  }

  async runFor(user: string, name: string, args: readonly unknown[]): Promise<unknown> {
    const json = marshalArguments(args);
    const execution = this.newExecution(user, 'full', this.fault, true);
    const result = await this.execute(execution, user, name, json);
    return JSON.parse(result) as unknown;
  }

  async menuTree(user = this.user): Promise<readonly MenuNode[]> {
    const mode = this.options.authMode ?? 'none';
    const execution = this.newExecution(user, mode, null, false);
    this.running.add(execution);
    try {
      await execution.run('onOpen', JSON.stringify([{ authMode: mode.toUpperCase() }]));
      return execution.menus;
    } catch (error) {
      if (error instanceof FunctionNotFound) return [];
      throw error;
    } finally {
      this.running.delete(execution);
      this.shared.threads.prepare();
    }
  }

  async saved(): Promise<void> {
    await this.shared.saver?.saved();
  }

  private async execute(
    execution: Execution,
    user: string,
    name: string,
    args: string,
  ): Promise<string> {
    this.running.add(execution);
    try {
      return await execution.run(name, args);
    } finally {
      this.running.delete(execution);
      this.lastExecution = execution.record(name);
      this.executed.tell({ ...this.lastExecution, user });
      this.shared.threads.prepare();
    }
  }

  /** `observed` executions are the user's own; onOpen is neither faulted nor interleaved. */
  private newExecution(
    user: string,
    mode: Context['mode'],
    fault: Fault | null,
    observed: boolean,
  ): Execution {
    const { live, addon, threads } = this.shared;
    return new Execution(live, threads.take(), {
      number: observed ? ++this.shared.executions : 0,
      ...{ user, locale: this.locale },
      mode,
      scopes: addon.scopes,
      clockOffset: this.offset,
      fault,
      beforeCall: (observed && this.options.beforeCall) || null,
      answer: this.answerer,
      page: addon.page,
      show: this.shown.tell,
      log: this.logged.tell,
    });
  }

  private now(): Date {
    return new Date(Date.now() + this.offset);
  }

  private makeDirectContext(): Context {
    const { live, addon } = this.shared;
    const { user, locale } = this;
    return {
      ...{ user, locale },
      view: new View(live, user, true),
      mode: 'full',
      scopes: null,
      // The test's thread cannot go on while it awaits whoever waits for its lock.
      lockOwner: { halted: true },
      mayWait: false,
      now: () => this.now(),
      sleep: () => undefined,
      ask: () => Promise.reject(new HostDoubt('No question can be asked outside a script.')),
      show: (shown) => this.shown.tell({ ...shown, user }),
      addMenu: () => undefined,
      page: addon.page,
    };
  }

  /** Ends this host's executions as Google would: nothing more of them runs. */
  close(): void {
    for (const execution of [...this.running]) execution.kill(new Error('The host was closed.'));
    this.shared.live.lock.forget(this.directContext.lockOwner);
    this.stopListening();
  }
}
