/**
 * What can go wrong between a question and its store, as codes that callers can act on:
 * - STORE_UNAVAILABLE: the store does not answer, or holds no graph yet; it may come back.
 * - STORE_DENIED: the store answers and refuses the credentials.
 * - STORE_BUSY: another process is writing the embedded file.
 * - QUERY_TIMEOUT, QUERY_ABORTED: the engine ran out of its time, or the caller gave up.
 * - READ_ONLY: a read tried to write.
 * - CONSTRAINT: a write would break a constraint.
 * - UNKNOWN_QUERY: no such file under cypher/.
 * - QUERY_FAILED: anything else; a fault of the query file or its parameters.
 */
export type GraphErrorCode =
  | 'STORE_UNAVAILABLE'
  | 'STORE_DENIED'
  | 'STORE_BUSY'
  | 'QUERY_TIMEOUT'
  | 'QUERY_ABORTED'
  | 'READ_ONLY'
  | 'CONSTRAINT'
  | 'UNKNOWN_QUERY'
  | 'QUERY_FAILED';

/** The only error that leaves this folder. `cause` holds the engine's own error. */
export class GraphError extends Error {
  readonly code: GraphErrorCode;

  constructor(code: GraphErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'GraphError';
    this.code = code;
  }
}

/** The message of whatever was thrown. */
export function messageOf(error: unknown): string {
  return hasMessage(error) ? error.message : String(error);
}

function hasMessage(error: unknown): error is { message: string } {
  return (
    typeof error === 'object' && error !== null && 'message' in error && typeof error.message === 'string'
  );
}
