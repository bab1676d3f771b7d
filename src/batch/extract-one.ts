import { Worker } from 'node:worker_threads';
import type { SeedFile } from '../seedfile/index.js';
import { SECONDS, within } from './patience.js';
import type { Failure, OneOptions, OneTask } from './types.js';

/** Extracts the documents of one input in a worker of its own, which is given up with it when its time is over. */
export async function extractOne(
  bytes: Uint8Array,
  { seconds = SECONDS, ...options }: OneOptions,
): Promise<SeedFile[] | Failure> {
  const task: OneTask = { bytes, ...options };
  const worker = new Worker(new URL('./one.js', import.meta.url), { workerData: task });
  try {
    return await within(seconds, (signal) => answerOf(worker, signal));
  } finally {
    // What it has told can be printed while it ends.
    void worker.terminate();
  }
}

function answerOf(worker: Worker, signal: AbortSignal): Promise<SeedFile[] | Failure> {
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`it ended with code ${code}`)));
    signal.addEventListener('abort', () => reject(signal.reason));
  });
}
