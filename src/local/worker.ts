// The thread of one execution: a fresh bare context, the add-on's code, one function called.
import vm from 'node:vm';
import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import { bootstrap, type ScriptSide, type WorkerSide } from './run/bootstrap';
import type { Answered, StartMessage, WorkerData, WorkerMessage } from './run/messages';

const { flag, port, code, setup } = workerData as WorkerData;
const signal = new Int32Array(flag);
let clockOffset = 0;

// A context's local time follows the process's zone. The environment is shared with the process on
// purpose: only a write to the real one makes V8 look at the zone again.
if (process.env.TZ !== 'Europe/Oslo') process.env.TZ = 'Europe/Oslo';

const tell = (message: WorkerMessage): void => parentPort?.postMessage(message);

const side: WorkerSide = {
  call: (request) => {
    Atomics.store(signal, 0, 0);
    tell({ type: 'call', request });
    Atomics.wait(signal, 0, 0);
    // The signal is seen at once; the message, on a busy machine, may take a moment longer.
    let packet = receiveMessageOnPort(port);
    for (; packet === undefined; packet = receiveMessageOnPort(port)) Atomics.wait(signal, 0, 1, 1);
    const answered = packet.message as Answered;
    clockOffset += answered.slept;
    return answered.reply;
  },
  log: (level, text) => tell({ type: 'log', level, text }),
  doubt: (text) => tell({ type: 'doubt', text }),
  now: () => Date.now() + clockOffset,
};

// Without a prototype: an ordinary object would lend the context this thread's own built-ins.
const context = vm.createContext(Object.create(null) as vm.Context);
const make = vm.runInContext(`(${bootstrap.toString()})`, context) as typeof bootstrap;
const script = make(side, setup);

function compile(): { run(): void } | { error: unknown } {
  try {
    const compiled = new vm.Script(code, { filename: 'Code.js' });
    return { run: () => void compiled.runInContext(context) };
  } catch (error) {
    return { error };
  }
}

const compiled = compile();

function start(message: StartMessage, inside: ScriptSide): void {
  clockOffset = message.clockOffset;
  try {
    if ('error' in compiled) throw compiled.error;
    compiled.run();
    tell({ type: 'done', result: inside.run(message.name, message.args) });
  } catch (thrown) {
    tell({ type: 'failed', error: inside.explain(thrown) });
  }
}

parentPort?.once('message', (message: StartMessage) => start(message, script));
