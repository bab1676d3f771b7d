import type { Failure } from './types.js';

/** How long one document may take where nothing else is said: hundreds of times what the longest took. */
export const SECONDS = 120;

/**
 * Has a worker read one document (`run`) and gives it up when its time is over. Readers look at the time between their steps; a step that
 * never ends can only be ended with its worker, which `run` does when the signal comes. A worker that dies by itself (out of memory, say)
 * costs the document it had.
 */
export async function within<T>(
  seconds: number,
  run: (signal: AbortSignal) => Promise<T>,
): Promise<T | Failure> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), seconds * 1000);
  try {
    return await run(patience.signal);
  } catch (error) {
    if (patience.signal.aborted)
      return {
        ok: false,
        code: 'TIMEOUT',
        message: `Reading was given up after ${seconds} s.`,
        hint: 'Give more time (--timeout), or cut the document: it may be damaged.',
      };
    const reason = error instanceof Error ? error.message : String(error);
    return {
      ok: false,
      code: 'EXTRACTION_FAILED',
      message: `The worker that read it died: ${reason}`,
      hint: 'Cut the document: it may be too large for the memory of this machine.',
    };
  } finally {
    clearTimeout(timer);
  }
}
