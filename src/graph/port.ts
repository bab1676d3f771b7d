/** A value that both engines carry: no maps as stored properties, no dates but ISO strings. */
export type Scalar = string | number | boolean | null;
export type Value = Scalar | Value[] | { [key: string]: Value };
export type Params = Record<string, Value>;
export type Row = Record<string, Value>;

/** A query is known by its file under cypher/, without the ending: 'ask/citations-of-paragraph'. */
export type QueryName = string;

export interface ReadOptions {
  /** Milliseconds after which the engine gives up with code QUERY_TIMEOUT. */
  timeoutMs?: number;
  signal?: AbortSignal;
  /** One page of a long reading: what the engine still holds of the pages before is let go, at the price of a pause. */
  isPage?: boolean;
}

/** Queries that run inside one write transaction. */
export interface Transaction {
  run(query: QueryName, params?: Params): Promise<Row[]>;
}

/**
 * The one port behind which Neo4j and the embedded engine stand. Every query is a file of cypher/; text never
 * reaches an engine from a caller.
 */
export interface Graph {
  readonly engine: 'neo4j' | 'grafeo';
  read(query: QueryName, params?: Params, options?: ReadOptions): Promise<Row[]>;
  /** One transaction: all of it or nothing. Retried on transient errors, so the work must be repeatable. */
  write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
  /** Full-text search over names: ids with scores, best first. User text needs no escaping. */
  search(
    text: string,
    options: { limit: number; language?: string },
  ): Promise<{ id: string; score: number }[]>;
  /** Constraints and indexes; safe to repeat. */
  prepare(): Promise<void>;
  /** Rejects with STORE_UNAVAILABLE when the store does not answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
