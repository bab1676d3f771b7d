import { GraphError } from './errors.js';
import type { ReadOptions } from './port.js';

/**
 * The work, or the error QUERY_TIMEOUT / QUERY_ABORTED, whichever comes first. Work that is given up goes on unheard: each
 * engine says what becomes of it.
 */
export async function withDeadline<T>(
  work: Promise<T>,
  query: string,
  { timeoutMs, signal }: ReadOptions,
): Promise<T> {
  if (timeoutMs === undefined && signal === undefined) return work;
  let timer: NodeJS.Timeout | undefined;
  let onAbort: (() => void) | undefined;
  const giveUp = new Promise<never>((_, reject) => {
    onAbort = () => reject(new GraphError('QUERY_ABORTED', `${query} was given up by its caller.`));
    if (timeoutMs !== undefined) {
      timer = setTimeout(() => reject(timeoutError(query, timeoutMs)), timeoutMs);
    }
    if (signal?.aborted) onAbort();
    else signal?.addEventListener('abort', onAbort, { once: true });
  });
  work.catch(() => undefined); // an abandoned query may still fail: nobody listens then
  try {
    return await Promise.race([work, giveUp]);
  } finally {
    clearTimeout(timer);
    if (onAbort) signal?.removeEventListener('abort', onAbort);
  }
}

/** The error of a query that took longer than it may. */
export function timeoutError(query: string, timeoutMs: number, cause?: unknown): GraphError {
  return new GraphError(
    'QUERY_TIMEOUT',
    `${query} took longer than ${timeoutMs} ms: ask for less (a smaller depth, fewer rows), or allow more time.`,
    cause,
  );
}
