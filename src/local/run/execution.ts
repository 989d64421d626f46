// One execution of a script: its calls counted, faults injected, its writes flushed at the end.
import type { Answer, Ask, ExecutionRecord, LogLine, MenuNode, Shown } from '../internals';
import { HostDoubt, ServiceError } from '../model/errors';
import type { LiveWorkbook } from '../model/live';
import { View } from '../model/view';
import { invoke } from '../services/call';
import type { Context } from '../services/table';
import type { WorkerMessage } from './messages';
import { Wire } from './wire';
import type { ScriptThread } from './workers';

export interface Fault {
  readonly call: number;
  readonly kind: 'throw' | 'throwAfterEffect' | 'kill';
}

export interface Call {
  /** Counts the service calls of this execution from 1. */
  readonly index: number;
  /** 'Class.method' */
  readonly name: string;
  readonly user: string;
  /** Counts the executions of the workbook from 1. */
  readonly execution: number;
}

export interface ExecutionOptions {
  readonly number: number;
  readonly user: string;
  readonly mode: Context['mode'];
  readonly scopes: ReadonlySet<string> | null;
  readonly clockOffset: number;
  readonly fault: Fault | null;
  readonly beforeCall: ((call: Call) => void | Promise<void>) | null;
  readonly answer: ((ask: Ask) => Promise<Answer>) | null;
  readonly page: (name: string) => string | null;
  readonly show: (shown: Shown) => void;
  readonly log: (line: LogLine) => void;
}

/** What a script's failure looks like from the page: Google's one line, and where it came from. */
class ScriptError extends Error {
  override readonly name = 'ScriptError';

  constructor(
    message: string,
    readonly scriptStack = '',
  ) {
    super(message);
  }
}

/** The script has no such function, or only a private one. */
export class FunctionNotFound extends ScriptError {}

/** Thrown inside `answer` to end a script at once. */
class Killed extends Error {}

const TIME_LIMIT = 6 * 60_000;
const TIMED_OUT = 'Exceeded maximum execution time';
const MAX_NAP = 2;

const nap = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

export class Execution {
  /** True while it cannot go on by itself: in beforeCall or in a question. */
  halted = false;
  readonly menus: MenuNode[] = [];
  private readonly wire = new Wire();
  private readonly view: View;
  private readonly context: Context;
  private readonly calls = new Map<string, number>();
  private readonly started = performance.now();
  private index = 0;
  private slept = 0;
  private clock: number;
  private doubt: string | null = null;
  private settle: { resolve(json: string): void; reject(error: unknown): void } | null = null;
  private limit: NodeJS.Timeout | null = null;

  constructor(
    private readonly live: LiveWorkbook,
    private readonly thread: ScriptThread,
    private readonly options: ExecutionOptions,
  ) {
    this.view = new View(live, options.user, false);
    this.clock = options.clockOffset;
    this.context = this.makeContext();
  }

  private makeContext(): Context {
    const { user, mode, scopes } = this.options;
    return {
      user,
      view: this.view,
      mode,
      scopes,
      lockOwner: this,
      mayWait: true,
      now: () => new Date(Date.now() + this.clock),
      sleep: (milliseconds) => this.sleep(milliseconds),
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
        { name, args, clockOffset: this.clock },
        (message) => this.receive(message),
        (error) => this.kill(error),
      );
    });
  }

  private armLimit(): void {
    this.limit = setTimeout(() => {
      if (this.halted) this.armLimit();
      else this.kill(new ScriptError(TIMED_OUT));
    }, TIME_LIMIT);
    this.limit.unref();
  }

  record(name: string): ExecutionRecord {
    return {
      function: name,
      calls: Object.fromEntries(this.calls),
      total: this.index,
      milliseconds: performance.now() - this.started,
    };
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

  /** Ends it from outside: nothing more of it runs, unflushed writes are lost, its lock is free. */
  kill(error: Error = new ScriptError(TIMED_OUT)): void {
    const settle = this.stop();
    if (!settle) return;
    this.view.discard();
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
      reply = { value: this.wire.encode(await this.call(request)) };
    } catch (thrown) {
      if (thrown instanceof Killed || this.settle === null) return;
      if (thrown instanceof HostDoubt) this.doubt ??= thrown.message;
      const { name, message } = thrown instanceof Error ? thrown : new Error(String(thrown));
      reply = { error: { name, message } };
    }
    if (this.settle === null) return;
    const slept = this.slept;
    this.slept = 0;
    this.thread.answer({ reply: JSON.stringify(reply), slept });
  }

  /** The one place every service call of a script passes. */
  private async call(request: string): Promise<unknown> {
    const asked = JSON.parse(request) as { handle: number; method: string; args: unknown[] };
    const handle = this.wire.handle(asked.handle);
    const name = `${handle.type}.${asked.method}`;
    const index = ++this.index;
    this.calls.set(name, (this.calls.get(name) ?? 0) + 1);
    await this.beforeCall({ index, name, user: this.options.user, execution: this.options.number });
    const fault = this.options.fault?.call === index ? this.options.fault.kind : null;
    if (fault === 'kill') {
      this.kill();
      throw new Killed();
    }
    if (fault === 'throw') throw this.serviceFailure();
    const args = asked.args.map((arg) => this.wire.decode(arg));
    const result: unknown = await invoke(this.context, handle, asked.method, args);
    if (fault === 'throwAfterEffect') throw this.serviceFailure();
    return result;
  }

  private async beforeCall(call: Call): Promise<void> {
    if (!this.options.beforeCall) return;
    this.halted = true;
    try {
      await this.options.beforeCall(call);
    } catch (error) {
      this.kill(error instanceof Error ? error : new Error(String(error)));
    } finally {
      this.halted = false;
    }
    if (this.settle === null) throw new Killed();
  }

  private serviceFailure(): ServiceError {
    return new ServiceError(
      `Service Spreadsheets failed while accessing document with id ${this.view.book.id}.`,
    );
  }

  private async ask(asked: Ask): Promise<Answer> {
    if (!this.options.answer) {
      throw new HostDoubt(
        `The script asks '${asked.text}' and openHost was given no 'answer' to reply with.`,
      );
    }
    this.halted = true;
    try {
      return await this.options.answer(asked);
    } finally {
      this.halted = false;
    }
  }

  /** Other executions get a turn, and the script's clock moves on by the whole time. */
  private async sleep(milliseconds: number): Promise<undefined> {
    const real = Math.min(milliseconds, MAX_NAP);
    await nap(real);
    this.slept += milliseconds - real;
    this.clock += milliseconds - real;
    return undefined;
  }
}

function scriptError(json: string): Error {
  const { name, message, stack } = JSON.parse(json) as Record<'name' | 'message' | 'stack', string>;
  if (name === 'HostNotFound') return new FunctionNotFound(message);
  return new ScriptError(name === '' ? message : `${name}: ${message}`, stack);
}
