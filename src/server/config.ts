import { type GraphConfig, graphConfig } from '../graph/index.js';
import { LIMIT_SETTINGS, type Limits, limitsOf } from '../graphql/index.js';
import { ConfigError, readSettings, type Setting, whole } from '../settings.js';

/** How much the server says on standard error. Faults of its own are always told, but for `silent`. */
export type LogLevel = 'silent' | 'error' | 'info';

export interface ServerConfig {
  host: string;
  /** 0 takes any free port. */
  port: number;
  graph: GraphConfig;
  limits: Limits;
  /** Bytes that the body of a request may have. */
  maxBody: number;
  /** Origins whose pages may ask, or '*'. Nothing here is secret, and no cookie is read. */
  corsOrigins: string[] | '*';
  /** Milliseconds that running answers get once the server is told to stop. */
  drainMs: number;
  log: LogLevel;
}

/** Every variable that the server reads, besides those of the store (NEO4J_…, RECALLING_GRAPH: see graphConfig). */
export const SETTINGS = {
  HOST: {
    default: '127.0.0.1',
    about: 'address to listen on; 0.0.0.0 for all',
    read: (text: string) => (/^[\w.:-]+$/.test(text) ? text : undefined),
    rule: 'a host name or an IP address',
  },
  PORT: whole(4000, 0, 65_535, 'port to listen on; 0 for any free one'),
  ...LIMIT_SETTINGS,
  RECALLING_MAX_BODY: whole(100_000, 1_000, 1e8, "bytes of a request's body"),
  RECALLING_DRAIN_MS: whole(5_000, 0, 600_000, 'milliseconds for running answers when the server stops'),
  RECALLING_CORS: {
    default: '*' as string[] | '*',
    about: 'origins whose pages may ask, with commas between; * for all',
    read: readOrigins,
    rule: '* or origins with commas between, as https://example.org',
  },
  RECALLING_LOG: {
    default: 'error' as LogLevel,
    about: 'silent, error (our own faults, a store that goes away), or info (a line for each request)',
    read: (text: string) => (['silent', 'error', 'info'] as const).find((level) => level === text),
    rule: 'silent, error or info',
  },
} satisfies Record<string, Setting<unknown>>;

/** The configuration that the environment gives. Throws ConfigError, naming each variable, its value and its rule. */
export function serverConfig(environment: NodeJS.ProcessEnv): ServerConfig {
  const { values, faults } = readSettings(SETTINGS, environment);
  const graph = graphConfig(environment);
  if (graph.engine === 'neo4j' && !/^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\/.+/.test(graph.uri)) {
    faults.push(
      'NEO4J_URI: the address of a Neo4j store; give bolt:// or neo4j:// (with +s for an encrypted connection) and the host.',
    );
  }
  if (faults.length > 0) throw new ConfigError(faults);
  return {
    host: values.HOST,
    port: values.PORT,
    graph,
    limits: limitsOf(values),
    maxBody: values.RECALLING_MAX_BODY,
    corsOrigins: values.RECALLING_CORS,
    drainMs: values.RECALLING_DRAIN_MS,
    log: values.RECALLING_LOG,
  };
}

function readOrigins(text: string): string[] | '*' | undefined {
  if (text === '*') return '*';
  const origins = text.split(',').map((origin) => origin.trim());
  return origins.every((origin) => URL.canParse(origin) && new URL(origin).origin === origin)
    ? origins
    : undefined;
}
