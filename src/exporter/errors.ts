import { GraphError } from '../graph/index.js';
import { type ErrorCode, storeFailure } from '../graphql/index.js';
import { TooLarge } from '../network/index.js';

/** The codes that HTTP has a status for; what is not here is a fault of ours. */
const STATUS: Partial<Record<ErrorCode, number>> = {
  BAD_INPUT: 400,
  BAD_SYMBOL: 404,
  NOT_FOUND: 404,
  STORE_UNAVAILABLE: 503,
  QUERY_TIMEOUT: 504,
};

/** What is wrong with an export, for whoever asked: what and where in the message, the way out in the hint. */
export class ExportError extends Error {
  override readonly name = 'ExportError';

  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly hint?: string,
    /** Candidates, suggestions: for programs. */
    readonly details: Readonly<Record<string, unknown>> = {},
    /** What the graph itself said: for logs and terminals, not for strangers. */
    cause?: unknown,
  ) {
    super(message, cause === undefined ? undefined : { cause });
  }

  /** For HTTP. */
  get status(): number {
    return STATUS[this.code] ?? 500;
  }
}

/** What the graph and the definition of the subgraph throw, in the words of exports; faults of ours as they are. */
export function exportError(thrown: unknown, subject?: string): unknown {
  const error = thrown instanceof GraphError || thrown instanceof TooLarge ? storeFailure(thrown) : thrown;
  const { code, suggestions, http: _, hint, ...details } = extensionsOf(error);
  if (typeof code !== 'string' || !(code in STATUS)) return error;
  const near = Array.isArray(suggestions) ? suggestions.map(String) : [];
  const told = error instanceof Error ? error.message : String(error);
  return new ExportError(
    code as ErrorCode,
    subject === undefined ? told : `${subject}: ${told}`,
    typeof hint === 'string' ? hint : near.length > 0 ? `Try root=${near[0]}` : undefined,
    { ...details, ...(near.length > 0 ? { suggestions: near } : {}) },
    thrown instanceof GraphError ? thrown : undefined,
  );
}

function extensionsOf(error: unknown): Record<string, unknown> {
  const { extensions } = (error ?? {}) as { extensions?: unknown };
  return typeof extensions === 'object' && extensions !== null ? (extensions as Record<string, unknown>) : {};
}
