// A new thread of Node with the core's script in it: an engine of its own, with nothing compiled yet.

import { readFile } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';

/**
 * Milliseconds of each draft, in order; rejects when the script throws.
 * @param script path of the built script
 * @param tasks `DrawTask[]` as JSON
 */
export async function timeInNewThread(script: string, tasks: string): Promise<number[]> {
  const source = `${await readFile(script, 'utf8')}
const { parentPort, workerData } = require('node:worker_threads');
parentPort.postMessage(Core.timeDrafts(workerData));`;
  const worker = new Worker(source, { eval: true, workerData: tasks });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}
