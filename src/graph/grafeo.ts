import { letGo } from './collect.js';
import { DEFAULT_TIMEOUT_MS, type GrafeoConfig, MEMORY } from './config.js';
import { withDeadline } from './deadline.js';
import { GraphError, messageOf } from './errors.js';
import { type Database, type EngineTransaction, openEngine } from './grafeo-engine.js';
import { GraphFile } from './grafeo-file.js';
import type { Graph, Params, QueryName, ReadOptions, Row, Transaction } from './port.js';
import { queryText, statements } from './queries.js';
import { NameSearch } from './search.js';
import { plainRow } from './values.js';

/** Where the database lives: in a file, or nowhere. */
interface Store {
  read<T>(query: (database: Database, isReadOnly: boolean) => Promise<T>): Promise<T>;
  write(): Database;
  markChanged(): void;
  readonly needsWriter: boolean;
  close(): void;
}

/**
 * The embedded engine behind the port. Writes go one after the other, because the engine refuses concurrent ones.
 * The engine cannot be told to stop a query: at its deadline a read is given up, and the engine ends it on a thread
 * of its own.
 */
export class GrafeoGraph implements Graph {
  readonly engine = 'grafeo';
  readonly #store: Store;
  readonly #timeoutMs: number;
  readonly #search = new NameSearch((query, params) => this.read(query, params));
  #isPrepared = false;
  #lastWrite: Promise<unknown> = Promise.resolve();

  constructor(config: GrafeoConfig) {
    this.#store = config.path === MEMORY ? memoryStore() : new GraphFile(config.path);
    this.#timeoutMs = config.timeoutMs ?? DEFAULT_TIMEOUT_MS;
  }

  async read(query: QueryName, params: Params = {}, options: ReadOptions = {}): Promise<Row[]> {
    const text = queryText(query);
    const work = this.#store.read((database, isReadOnly) =>
      isReadOnly ? runAlone(database, text, params) : runAndRollBack(database, query, text, params),
    );
    try {
      const rows = await withDeadline(work, query, { timeoutMs: this.#timeoutMs, ...options });
      if (options.isPage) letGo(rows.length);
      return rows.map((row) => plainRow(row, query));
    } catch (error) {
      throw typed(error, query);
    }
  }

  write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.#inTurn(async () => {
      const database = await this.#openForWriting();
      const transaction = database.beginTransaction();
      try {
        const result = await work({
          run: async (query, params = {}) => {
            const text = queryText(query);
            try {
              const rows = await transaction.executeCypher(text, params);
              return rows.toArray().map((row) => plainRow(row, query));
            } catch (error) {
              throw typed(error, query);
            }
          },
        });
        commit(transaction);
        this.#store.markChanged();
        return result;
      } catch (error) {
        rollBack(transaction);
        throw error;
      }
    });
  }

  search(
    text: string,
    options: { limit: number; language?: string },
  ): Promise<{ id: string; score: number }[]> {
    return this.#search.find(text, options);
  }

  /** A published file was prepared when it was made; each writer prepares its work anew. */
  async prepare(): Promise<void> {
    if (this.#store.needsWriter) await this.#inTurn(() => this.#openForWriting());
  }

  async ping(): Promise<void> {
    await this.read('store/ping');
  }

  async close(): Promise<void> {
    await this.#inTurn(async () => {
      try {
        this.#store.close();
      } catch (error) {
        throw typed(error, 'close');
      }
    });
  }

  async #openForWriting(): Promise<Database> {
    const database = this.#store.write();
    if (this.#isPrepared) return database;
    try {
      for (const statement of statements('store/schema')) await database.executeCypher(statement);
    } catch (error) {
      throw typed(error, 'store/schema');
    }
    this.#isPrepared = true;
    return database;
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#lastWrite.then(work);
    this.#lastWrite = turn.catch(() => undefined);
    return turn;
  }
}

function memoryStore(): Store {
  const database = openEngine((engine) => engine.create());
  return {
    read: (query) => query(database, false),
    write: () => database,
    markChanged: () => undefined,
    needsWriter: true,
    close: () => database.close(),
  };
}

function commit(transaction: EngineTransaction): void {
  try {
    transaction.commit();
  } catch (error) {
    throw typed(error, 'a write');
  }
}

/** A commit that failed is rolled back by the engine, which goes on calling it active. */
function rollBack(transaction: EngineTransaction): void {
  try {
    if (transaction.isActive) transaction.rollback();
  } catch {
    // What went wrong before is what there is to tell.
  }
}

async function runAlone(
  database: Database,
  text: string,
  params: Params,
): Promise<Record<string, unknown>[]> {
  return (await database.executeCypher(text, params)).toArray();
}

/** On a database that could be written, a read is kept from writing by never being committed. */
async function runAndRollBack(
  database: Database,
  query: QueryName,
  text: string,
  params: Params,
): Promise<Record<string, unknown>[]> {
  const transaction = database.beginTransaction();
  try {
    const result = await transaction.executeCypher(text, params);
    if (Object.values(result.counters).some((count) => count > 0)) {
      throw new GraphError('READ_ONLY', `${query} tried to write.`);
    }
    return result.toArray();
  } finally {
    transaction.rollback();
  }
}

function typed(error: unknown, query: string): GraphError {
  if (error instanceof GraphError) return error;
  const message = messageOf(error);
  // GQL status 25G03: a write in a read-only transaction. Constraints share a status with other invalid values.
  const status = (error as { gqlStatus?: string }).gqlStatus;
  if (status === '25G03') return new GraphError('READ_ONLY', `${query} tried to write.`, error);
  if (message.includes('Constraint violation'))
    return new GraphError('CONSTRAINT', `${query}: ${message}`, error);
  const [, reason] = /(?:.*: )?(.+) \(os error \d+\)$/.exec(message) ?? [];
  if (reason)
    return new GraphError(
      'STORE_UNAVAILABLE',
      `The file of the graph cannot be written: ${reason}. What was loaded before stays: the same command goes on from there.`,
      error,
    );
  return new GraphError('QUERY_FAILED', `${query}: ${message}`, error);
}
