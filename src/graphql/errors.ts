import { GraphQLError } from 'graphql';
import { GraphError } from '../graph/index.js';
import { TooLarge } from '../network/index.js';

/** What can be wrong with a question, or with answering it; clients read it in `extensions.code`. */
export type ErrorCode =
  | 'NOT_FOUND'
  | 'AMBIGUOUS_PARAGRAPH'
  | 'BAD_SYMBOL'
  | 'BAD_INPUT'
  | 'BAD_CURSOR'
  | 'NOT_READ'
  | 'NOT_COMPARABLE'
  | 'PAGE_TOO_LARGE'
  | 'QUERY_TOO_DEEP'
  | 'QUERY_TOO_COSTLY'
  | 'TOO_MANY_ALIASES'
  | 'QUERY_TIMEOUT'
  | 'STORE_UNAVAILABLE'
  | 'INTERNAL_SERVER_ERROR';

/** Errors that are the server's, not the question's, have a status of their own over HTTP. */
const STATUS: Partial<Record<ErrorCode, number>> = {
  STORE_UNAVAILABLE: 503,
  QUERY_TIMEOUT: 504,
  INTERNAL_SERVER_ERROR: 500,
};

/**
 * An error for the client: what, where, why and the way out in `message`; `details` go into its extensions
 * (candidates, suggestions, the limit).
 */
export function failure(
  code: ErrorCode,
  message: string,
  details: Record<string, unknown> = {},
): GraphQLError {
  const status = STATUS[code];
  return new GraphQLError(message, {
    extensions: { code, ...details, ...(status === undefined ? {} : { http: { status } }) },
  });
}

/** What the port throws, in the client's words. A fault of our own keeps its cause for the log and tells nothing. */
export function storeFailure(error: unknown): unknown {
  if (error instanceof TooLarge) return failure('BAD_INPUT', error.message);
  if (!(error instanceof GraphError)) return error;
  switch (error.code) {
    case 'STORE_UNAVAILABLE':
    case 'STORE_DENIED':
    case 'STORE_BUSY':
      return failure('STORE_UNAVAILABLE', 'The graph cannot be reached at the moment. Try again in a while.');
    case 'QUERY_TIMEOUT':
    case 'QUERY_ABORTED':
      return timeout();
    default:
      return error;
  }
}

/** The error of a question that took longer than it may. */
export function timeout(): GraphQLError {
  return failure(
    'QUERY_TIMEOUT',
    'The question took longer than it may. Ask for less: a smaller page, a smaller depth, a narrower filter.',
  );
}
