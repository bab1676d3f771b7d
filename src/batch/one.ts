import { parentPort, workerData } from 'node:worker_threads';
import type { OneTask } from './types.js';
import { one } from './worker.js';

// The whole life of a worker that was started for one input.
parentPort?.postMessage(await one(workerData as OneTask));
