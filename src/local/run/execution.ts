// One execution of a script: started, answered call by call, ended; its writes flushed at the end.
import type { Answer, Ask, ExecutionRecord, LogLine, MenuNode, Shown } from '../internals';
import { HostDoubt } from '../model/errors';
import type { LiveWorkbook } from '../model/live';
import { View } from '../model/view';
import type { Context } from '../services/table';
import { type Caller, type CallRules, ServiceCalls } from './calls';
import { ScriptClock } from './clock';
import { Killed } from './faults';
import type { WorkerMessage } from './messages';
import { scriptError, ScriptError, timedOut } from './script-error';
import type { ScriptThread } from './workers';

export interface ExecutionOptions extends CallRules {
  readonly user: string;
  readonly locale: string;
  readonly mode: Context['mode'];
  readonly scopes: ReadonlySet<string> | null;
  /** Milliseconds to add to the machine's clock. */
  readonly clockOffset: number;
  readonly answer: ((ask: Ask) => Promise<Answer>) | null;
  readonly page: (name: string) => string | null;
  readonly show: (shown: Shown) => void;
  readonly log: (line: LogLine) => void;
}

const TIME_LIMIT = 6 * 60_000;

export class Execution implements Caller {
  /** True while it cannot go on by itself: in beforeCall or in a question. */
  halted = false;
  readonly menus: MenuNode[] = [];
  private readonly view: View;
  private readonly clock: ScriptClock;
  private readonly calls: ServiceCalls;
  private readonly started = performance.now();
  private doubt: string | null = null;
  private settle: { resolve(json: string): void; reject(error: unknown): void } | null = null;
  private limit: NodeJS.Timeout | null = null;

  constructor(
    private readonly live: LiveWorkbook,
    private readonly thread: ScriptThread,
    private readonly options: ExecutionOptions,
  ) {
    this.view = new View(live, options.user, false);
    this.clock = new ScriptClock(options.clockOffset);
    this.calls = new ServiceCalls(this.makeContext(), options, this);
  }

  private makeContext(): Context {
    const { user, locale, mode, scopes } = this.options;
    return {
      ...{ user, locale },
      view: this.view,
      mode,
      scopes,
      lockOwner: this,
      mayWait: true,
      now: () => this.clock.now(),
      sleep: (milliseconds) => this.clock.sleep(milliseconds),
      ask: (asked) => this.ask({ ...asked, user }),
      show: (shown) => this.options.show({ ...shown, user }),
      addMenu: (menu) => void this.menus.push(menu),
      page: this.options.page,
    };
  }

  /** Runs a global function; `args` is JSON, so is the result. */
  run(name: string, args: string): Promise<string> {
    return new Promise((resolve, reject) => {
      this.settle = { resolve, reject };
      this.armLimit();
      this.thread.start(
        { name, args, clockOffset: this.options.clockOffset },
        (message) => this.receive(message),
        (error) => this.kill(error),
      );
    });
  }

  private armLimit(): void {
    this.limit = setTimeout(() => {
      if (this.halted) this.armLimit();
      else this.kill(timedOut());
    }, TIME_LIMIT);
    this.limit.unref();
  }

  record(name: string): ExecutionRecord {
    const milliseconds = performance.now() - this.started;
    return { function: name, ...this.calls.tally(), milliseconds };
  }

  private receive(message: WorkerMessage): void {
    if (this.settle === null) return;
    switch (message.type) {
      case 'call':
        void this.answer(message.request);
        return;
      case 'log':
        this.options.log({
          level: message.level as LogLine['level'],
          text: message.text,
          user: this.options.user,
        });
        return;
      case 'doubt':
        this.doubt ??= message.text;
        return;
      case 'done':
        this.end(null, message.result);
        return;
      case 'failed':
        this.end(scriptError(message.error), 'null');
    }
  }

  /** Ends by itself, well or badly: what was written is flushed either way, as in Google. */
  private end(error: Error | null, result: string): void {
    const settle = this.stop();
    if (!settle) return;
    let failure = error;
    try {
      this.view.flush();
    } catch (refused) {
      failure ??= new ScriptError(`Exception: ${(refused as Error).message}`);
    }
    this.live.lock.forget(this);
    if (this.doubt !== null) failure = new HostDoubt(this.doubt);
    if (failure) settle.reject(failure);
    else settle.resolve(result);
  }

  /** Ends it from outside: nothing more of it runs, its lock is free, unflushed writes are lost. */
  kill(error: Error, left = 0): void {
    const settle = this.stop();
    if (!settle) return;
    this.view.abandon(left);
    this.live.lock.forget(this);
    settle.reject(error);
  }

  private stop(): typeof this.settle {
    const settle = this.settle;
    this.settle = null;
    if (this.limit) clearTimeout(this.limit);
    if (settle) void this.thread.stop();
    return settle;
  }

  private async answer(request: string): Promise<void> {
    let reply: object;
    try {
      reply = { value: await this.calls.pass(request) };
    } catch (thrown) {
      if (thrown instanceof Killed) this.kill(thrown.reason, thrown.left);
      if (thrown instanceof HostDoubt) this.doubt ??= thrown.message;
      const { name, message } = thrown instanceof Error ? thrown : new Error(String(thrown));
      reply = { error: { name, message } };
    }
    if (!this.isRunning()) return;
    this.thread.answer({ reply: JSON.stringify(reply), slept: this.clock.takeSlept() });
  }

  isRunning(): boolean {
    return this.settle !== null;
  }

  async halt<T>(wait: () => T | Promise<T>): Promise<T> {
    this.halted = true;
    try {
      return await wait();
    } finally {
      this.halted = false;
    }
  }

  private async ask(asked: Ask): Promise<Answer> {
    const { answer } = this.options;
    if (answer) return this.halt(() => answer(asked));
    throw new HostDoubt(
      `The script asks '${asked.text}' and openHost was given no 'answer' to reply with.`,
    );
  }
}
