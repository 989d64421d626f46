// The service calls of one execution: counted, held up, made to fail, carried out.
import type { ExecutionRecord } from '../internals';
import { invoke } from '../services/call';
import type { Context } from '../services/table';
import { type Fault, Killed, serviceFailure, writesLeft } from './faults';
import { Wire } from './wire';

export interface Call {
  /** Counts the service calls of this execution from 1. */
  readonly index: number;
  /** 'Class.method' */
  readonly name: string;
  readonly user: string;
  /** Counts the executions of the workbook from 1. */
  readonly execution: number;
}

export interface CallRules {
  /** The execution's number. */
  readonly number: number;
  readonly fault: Fault | null;
  readonly beforeCall: ((call: Call) => void | Promise<void>) | null;
}

/** The execution the calls belong to. */
export interface Caller {
  /** Waits for something outside; the script cannot go on by itself meanwhile. */
  halt<T>(wait: () => T | Promise<T>): Promise<T>;
  /** False when it was ended from outside. */
  isRunning(): boolean;
}

export class ServiceCalls {
  private readonly wire = new Wire();
  private readonly names = new Map<string, number>();
  private total = 0;

  constructor(
    private readonly context: Context,
    private readonly rules: CallRules,
    private readonly caller: Caller,
  ) {}

  tally(): Pick<ExecutionRecord, 'calls' | 'total'> {
    return { calls: Object.fromEntries(this.names), total: this.total };
  }

  /**
   * The one place every service call of a script passes. Takes {handle, method, args} as JSON and
   * gives the value ready for JSON. Throws what the script is to catch, or Killed.
   */
  async pass(request: string): Promise<unknown> {
    const asked = JSON.parse(request) as { handle: number; method: string; args: unknown[] };
    const handle = this.wire.handle(asked.handle);
    const index = this.count(`${handle.type}.${asked.method}`);
    await this.beforeCall(index, `${handle.type}.${asked.method}`);
    const fault = this.rules.fault?.call === index ? this.rules.fault : null;
    if (fault?.kind === 'kill') throw new Killed(undefined, writesLeft(fault.applied));
    if (fault?.kind === 'throw') throw serviceFailure(this.context.view.book.id);
    const args = asked.args.map((arg) => this.wire.decode(arg));
    const result: unknown = await invoke(this.context, handle, asked.method, args);
    if (fault) throw serviceFailure(this.context.view.book.id);
    return this.wire.encode(result);
  }

  private count(name: string): number {
    this.names.set(name, (this.names.get(name) ?? 0) + 1);
    return ++this.total;
  }

  private async beforeCall(index: number, name: string): Promise<void> {
    const { beforeCall, number } = this.rules;
    if (!beforeCall) return;
    try {
      const call = { index, name, user: this.context.user, execution: number };
      await this.caller.halt(() => beforeCall(call));
    } catch (error) {
      throw new Killed(error instanceof Error ? error : new Error(String(error)));
    }
    if (!this.caller.isRunning()) throw new Killed();
  }
}
