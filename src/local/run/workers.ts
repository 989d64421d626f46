// Starting worker threads, one of them ahead of time.
import { MessageChannel, type MessagePort, Worker, SHARE_ENV } from 'node:worker_threads';
import { roots, shapes } from '../services/call';
import type { Setup } from './bootstrap';
import type { Answered, StartMessage, WorkerData, WorkerMessage } from './messages';

/** One thread for one execution. */
export class ScriptThread {
  private readonly flag = new SharedArrayBuffer(4);
  private readonly port: MessagePort;
  private readonly worker: Worker;
  /** Why the thread is no more; a spare one may have ended before it was needed. */
  private dead: Error | null = null;
  private failed: (error: Error) => void = () => undefined;

  constructor(file: URL, code: string) {
    const { port1, port2 } = new MessageChannel();
    const setup: Setup = { shapes: shapes(), roots: roots.map((root) => root.type) };
    const data: WorkerData = {
      flag: this.flag,
      port: port2,
      code,
      setup: JSON.stringify(setup),
    };
    this.port = port1;
    this.worker = new Worker(file, { workerData: data, transferList: [port2], env: SHARE_ENV });
    this.worker.unref();
    this.port.unref();
    const ended = (error: Error): void => {
      this.dead ??= error;
      this.failed(this.dead);
    };
    this.worker.on('error', (error) => {
      ended(error instanceof Error ? error : new Error(String(error)));
    });
    this.worker.on('exit', () => {
      ended(new Error('The script thread ended before its time.'));
    });
  }

  /** `failed` gets an error of the thread itself, not of the script. */
  start(
    message: StartMessage,
    received: (message: WorkerMessage) => void,
    failed: (error: Error) => void,
  ): void {
    this.failed = failed;
    if (this.dead) {
      failed(this.dead);
      return;
    }
    this.worker.ref();
    this.worker.on('message', received);
    this.worker.postMessage(message);
  }

  answer(answered: Answered): void {
    const signal = new Int32Array(this.flag);
    this.port.postMessage(answered);
    Atomics.store(signal, 0, 1);
    Atomics.notify(signal, 0);
  }

  stop(): Promise<unknown> {
    this.port.close();
    return this.worker.terminate();
  }
}

/** Threads for one add-on. A spare one is kept ready: starting takes longer than most calls. */
export class ThreadPool {
  private spare: ScriptThread | null = null;
  private closed = false;

  constructor(
    private readonly file: URL,
    private readonly code: string,
  ) {}

  take(): ScriptThread {
    const thread = this.spare ?? new ScriptThread(this.file, this.code);
    this.spare = null;
    return thread;
  }

  /** To be called when a thread has done its work, so that making a new one disturbs nobody. */
  prepare(): void {
    if (!this.closed) this.spare ??= new ScriptThread(this.file, this.code);
  }

  async close(): Promise<void> {
    this.closed = true;
    await this.spare?.stop();
    this.spare = null;
  }
}
