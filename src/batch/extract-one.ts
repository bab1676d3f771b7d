import { Tinypool } from 'tinypool';
import type { SeedFile } from '../seedfile/index.js';
import { SECONDS, within } from './patience.js';
import type { Failure, OneOptions, OneTask } from './types.js';

/** Extracts the documents of one input in a worker of its own, which is given up with it when its time is over. */
export async function extractOne(
  bytes: Uint8Array,
  { seconds = SECONDS, ...options }: OneOptions,
): Promise<SeedFile[] | Failure> {
  const pool = new Tinypool({
    filename: new URL('./worker.js', import.meta.url).href,
    minThreads: 1,
    maxThreads: 1,
  });
  try {
    const task: OneTask = { bytes, ...options };
    return await within<SeedFile[]>(seconds, pool, task, 'one');
  } finally {
    await pool.destroy();
  }
}
