// What an execution in the test's own thread is told, and what it tells.
import type { Ask, Answer, LogLine } from '../../src/local/internals';
import type { Fault } from '../../src/local/run/faults';
import type { Context } from '../../src/local/services/table';

/** A document lock: of one script, or, when two scripts are bound to a file, each has its own. */
export class ScriptLock {
  holder: object | null = null;
}

export interface Rules {
  readonly user?: string;
  readonly locale?: string;
  readonly fault?: Fault;
  /** Runs before a call takes effect; another execution may run in here from end to end. */
  readonly beforeCall?: (call: { index: number; name: string }) => void;
  readonly answer?: (ask: Pick<Ask, 'kind' | 'text' | 'buttons'>) => Answer;
  readonly lock?: ScriptLock;
  /** Without it nothing is refused. */
  readonly scopes?: Context['scopes'];
  /** Without it every page is a short one. */
  readonly page?: Context['page'];
  readonly onShow?: Context['show'];
}

export interface Ended {
  /** What the function gave back; undefined when it threw or was killed. */
  readonly answer: unknown;
  /** What a person would have been shown of an exception that nobody caught. */
  readonly thrown: string | null;
  readonly killed: boolean;
  /** `Class.method` of every call, in order. */
  readonly calls: readonly string[];
  /** How many writes waited for a flush before each call. */
  readonly waiting: readonly number[];
  /** What alerts and prompts said. */
  readonly asked: readonly string[];
  readonly log: readonly LogLine[];
  /** Pages of sidebar and dialogs, as they were opened. */
  readonly shown: readonly string[];
}
