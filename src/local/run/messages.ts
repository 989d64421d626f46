// What worker and main thread say to each other.
import type { MessagePort } from 'node:worker_threads';

export interface WorkerData {
  /** Int32: 0 while the worker waits for an answer, 1 when it lies in the port. */
  readonly flag: SharedArrayBuffer;
  readonly port: MessagePort;
  readonly code: string;
  readonly setup: string;
}

export interface StartMessage {
  readonly name: string;
  /** JSON array. */
  readonly args: string;
  /** Milliseconds to add to the machine's clock. */
  readonly clockOffset: number;
}

export type WorkerMessage =
  | { readonly type: 'call'; readonly request: string }
  | { readonly type: 'log'; readonly level: string; readonly text: string }
  | { readonly type: 'doubt'; readonly text: string }
  | { readonly type: 'done'; readonly result: string }
  | { readonly type: 'failed'; readonly error: string };

/** The answer to one call. `slept` moves the script's clock on by so many milliseconds. */
export interface Answered {
  readonly reply: string;
  readonly slept: number;
}
