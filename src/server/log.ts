import type { LogLevel } from './config.js';

const RANK: Record<LogLevel, number> = { silent: 0, error: 1, info: 2 };

/** Writes one line of JSON for each event to standard error. */
export class Log {
  readonly #level: LogLevel;
  readonly #write: (line: string) => void;

  constructor(level: LogLevel, write: (line: string) => void = (line) => process.stderr.write(line)) {
    this.#level = level;
    this.#write = write;
  }

  info(event: string, details: Record<string, unknown> = {}): void {
    this.#line('info', event, details);
  }

  /** Something that whoever runs the server must know, and that is no fault of our own. */
  error(event: string, details: Record<string, unknown> = {}): void {
    this.#line('error', event, details);
  }

  /** A fault of our own, with its stack and causes: here, and nowhere else. */
  fault(error: unknown, details: Record<string, unknown> = {}): void {
    this.#line('error', 'fault', { ...details, error: described(error) });
  }

  #line(level: LogLevel, event: string, details: Record<string, unknown>): void {
    if (RANK[level] > RANK[this.#level]) return;
    this.#write(`${JSON.stringify({ time: new Date().toISOString(), level, event, ...details })}\n`);
  }
}

function described(error: unknown): unknown {
  if (!(error instanceof Error)) return String(error);
  return {
    name: error.name,
    message: error.message,
    stack: error.stack,
    ...(error.cause === undefined ? {} : { cause: described(error.cause) }),
  };
}
