/** A Neo4j server, cluster or Aura instance, over Bolt. */
export interface Neo4jConfig {
  engine: 'neo4j';
  /** Any scheme the driver knows: bolt, neo4j, and with +s or +ssc the encrypted ones. */
  uri: string;
  /** Defaults to 'neo4j'. */
  user?: string;
  /** Without one the driver offers no credentials. */
  password?: string;
  /** Defaults to the user's home database. */
  database?: string;
  /** Milliseconds a read may take unless its call says otherwise; 15,000 by default. */
  timeoutMs?: number;
  /** Milliseconds over which the driver retries transient errors and lost connections; 3,000 by default. */
  retryMs?: number;
}

/** The embedded engine: a file that the seed files can always rebuild, or memory. */
export interface GrafeoConfig {
  engine: 'grafeo';
  /** A file, or ':memory:'. */
  path: string;
  /** Milliseconds a read may take unless its call says otherwise; 15,000 by default. */
  timeoutMs?: number;
}

export type GraphConfig = Neo4jConfig | GrafeoConfig;

export const MEMORY = ':memory:';
const DEFAULT_PATH = '.recalling/graph.grafeo';
export const DEFAULT_TIMEOUT_MS = 15_000;

/**
 * Neo4j where NEO4J_URI is set (with NEO4J_USER or NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE), the embedded
 * engine otherwise: at `path` where it is given, else at RECALLING_GRAPH, else at .recalling/graph.grafeo.
 * RECALLING_TIMEOUT_MS bounds a read on either.
 */
export function graphConfig(environment: NodeJS.ProcessEnv, options: { path?: string } = {}): GraphConfig {
  const timeout = Number(environment.RECALLING_TIMEOUT_MS);
  const timeoutMs = Number.isInteger(timeout) && timeout > 0 ? timeout : DEFAULT_TIMEOUT_MS;
  const { NEO4J_URI: uri, NEO4J_PASSWORD: password, NEO4J_DATABASE: database } = environment;
  if (!uri || options.path !== undefined) {
    return {
      engine: 'grafeo',
      path: options.path ?? (environment.RECALLING_GRAPH || DEFAULT_PATH),
      timeoutMs,
    };
  }
  const user = environment.NEO4J_USER || environment.NEO4J_USERNAME;
  return {
    engine: 'neo4j',
    uri,
    timeoutMs,
    ...(user ? { user } : {}),
    ...(password ? { password } : {}),
    ...(database ? { database } : {}),
  };
}
