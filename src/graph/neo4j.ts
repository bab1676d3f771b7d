import { createRequire } from 'node:module';
import type Neo4j from 'neo4j-driver';
import type { Driver, ManagedTransaction, Session } from 'neo4j-driver';
import { DEFAULT_TIMEOUT_MS, type Neo4jConfig } from './config.js';
import { timeoutError, withDeadline } from './deadline.js';
import { GraphError, messageOf } from './errors.js';
import type { Graph, Params, QueryName, ReadOptions, Row, Transaction, Value } from './port.js';
import { queryText, statements } from './queries.js';
import { NameSearch } from './search.js';
import { plainRow } from './values.js';

/** A document is loaded in one transaction; the largest take seconds. */
const WRITE_TIMEOUT_MS = 600_000;
/** The server ends a query at its deadline; this is how much longer the client waits to be told. */
const GRACE_MS = 100;

/** The driver is loaded where it is used: it takes 15 MiB and a good tenth of a second that the embedded engine has no need of. */
const driver = () => createRequire(import.meta.url)('neo4j-driver') as typeof Neo4j;

/**
 * Neo4j behind the port: one driver, one session a call, transactions managed (and so retried) by the driver. A
 * server that goes away and comes back needs no help: the driver drops its dead connections and opens new ones.
 */
export class Neo4jGraph implements Graph {
  readonly engine = 'neo4j';
  readonly #driver: Driver;
  readonly #config: Neo4jConfig;
  readonly #search = new NameSearch((query, params) => this.read(query, params));

  constructor(config: Neo4jConfig) {
    this.#config = config;
    const auth =
      config.password === undefined
        ? undefined
        : driver().auth.basic(config.user ?? 'neo4j', config.password);
    try {
      this.#driver = driver().driver(config.uri, auth, {
        disableLosslessIntegers: true,
        notificationFilter: { minimumSeverityLevel: 'OFF' },
        maxTransactionRetryTime: config.retryMs ?? 3_000,
        connectionTimeout: 5_000,
        connectionAcquisitionTimeout: 10_000,
        userAgent: 'recalling',
        telemetryDisabled: true,
      });
    } catch (error) {
      throw new GraphError(
        'STORE_UNAVAILABLE',
        `NEO4J_URI cannot be used (${messageOf(error)}): give bolt:// or neo4j:// (with +s for an encrypted connection) and the host.`,
        error,
      );
    }
  }

  async read(query: QueryName, params: Params = {}, options: ReadOptions = {}): Promise<Row[]> {
    const text = queryText(query);
    const timeoutMs = options.timeoutMs ?? this.#config.timeoutMs ?? DEFAULT_TIMEOUT_MS;
    const session = this.#session('READ');
    const work = session.executeRead((tx) => run(tx, query, text, params), { timeout: timeoutMs });
    const deadline = { ...options, timeoutMs: timeoutMs + GRACE_MS };
    try {
      return await withDeadline(work, query, deadline);
    } catch (error) {
      throw this.#typed(error, query, timeoutMs);
    } finally {
      // Not awaited: a session whose query was given up closes when the server has ended it.
      session.close().catch(() => undefined);
    }
  }

  async write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const session = this.#session('WRITE');
    try {
      return await session.executeWrite(
        (tx) => work({ run: (query, params = {}) => run(tx, query, queryText(query), params) }),
        { timeout: WRITE_TIMEOUT_MS },
      );
    } catch (error) {
      throw error instanceof driver().Neo4jError ? this.#typed(error, 'a write', WRITE_TIMEOUT_MS) : error;
    } finally {
      await session.close().catch(() => undefined);
    }
  }

  search(
    text: string,
    options: { limit: number; language?: string },
  ): Promise<{ id: string; score: number }[]> {
    return this.#search.find(text, options);
  }

  async prepare(): Promise<void> {
    const session = this.#session('WRITE');
    try {
      // One after the other, each in a transaction of its own: Neo4j does not mix schema with other work.
      for (const statement of statements('store/schema'))
        await session.executeWrite((tx) => tx.run(statement));
    } catch (error) {
      throw this.#typed(error, 'store/schema', WRITE_TIMEOUT_MS);
    } finally {
      await session.close().catch(() => undefined);
    }
  }

  async ping(): Promise<void> {
    // A query, because the driver's own call asks the server and not its database.
    await this.read('store/ping');
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }

  #session(defaultAccessMode: 'READ' | 'WRITE'): Session {
    return this.#driver.session({ defaultAccessMode, ...this.#database() });
  }

  #typed(error: unknown, query: string, timeoutMs: number): GraphError {
    return typed(error, { query, timeoutMs, uri: this.#config.uri });
  }

  #database(): { database?: string } {
    return this.#config.database === undefined ? {} : { database: this.#config.database };
  }
}

async function run(tx: ManagedTransaction, query: QueryName, text: string, params: Params): Promise<Row[]> {
  const result = await tx.run(text, driverValue(params) as Record<string, unknown>);
  return result.records.map((record) => plainRow(record.toObject(), query));
}

/** Whole numbers as Neo4j integers: the driver sends a plain number as a float, which LIMIT refuses. */
function driverValue(value: Value): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? driver().int(value) : value;
  if (Array.isArray(value)) return value.map(driverValue);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, driverValue(item)]));
  }
  return value;
}

function typed(
  error: unknown,
  { query, timeoutMs, uri }: { query: string; timeoutMs: number; uri: string },
): GraphError {
  if (error instanceof GraphError) return error;
  if (!(error instanceof driver().Neo4jError))
    return new GraphError('QUERY_FAILED', `${query}: ${messageOf(error)}`, error);
  const { code, message } = error;
  if (/TransactionTimedOut|Transaction\.(Transaction)?Terminated/.test(code))
    return timeoutError(query, timeoutMs, error);
  if (code.startsWith('Neo.ClientError.Security.')) {
    return new GraphError(
      'STORE_DENIED',
      `Neo4j refuses the credentials (NEO4J_USER, NEO4J_PASSWORD): ${message}`,
      error,
    );
  }
  if (code === 'Neo.ClientError.Statement.AccessMode') {
    return new GraphError('READ_ONLY', `${query} tried to write: ${message}`, error);
  }
  if (code === 'Neo.ClientError.Schema.ConstraintValidationFailed') {
    return new GraphError('CONSTRAINT', `${query}: ${message}`, error);
  }
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return new GraphError(
      'STORE_UNAVAILABLE',
      `Neo4j has no such database (NEO4J_DATABASE): ${message}`,
      error,
    );
  }
  if (error.retryable || code === 'ServiceUnavailable' || AWAY.test(message)) {
    return new GraphError(
      'STORE_UNAVAILABLE',
      `Neo4j does not answer at ${uri} (NEO4J_URI): ${inShort(message)}`,
      error,
    );
  }
  return new GraphError('QUERY_FAILED', `${query}: ${message}`, error);
}

/** What the driver says without a code of its own where nobody answers, or somebody else does. */
const AWAY = /^(?:Connection acquisition timed out|Server responded HTTP)/;

/** The cause that the driver tells, without its advice and its tables. */
function inShort(message: string): string {
  return message.replace(/^.* Caused by: /s, '').replace(/ Known routing table: .*$/s, '');
}
