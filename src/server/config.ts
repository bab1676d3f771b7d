import { type GraphConfig, graphConfig } from '../graph/index.js';
import { DEFAULT_LIMITS, type Limits } from '../graphql/index.js';

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

/** A setting of the environment, with the rule that it keeps. */
interface Setting<T> {
  default: T;
  about: string;
  read(text: string): T | undefined;
  rule: string;
}

function whole(standard: number, least: number, most: number, about: string): Setting<number> {
  return {
    default: standard,
    about,
    read: (text) => {
      const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
      return value >= least && value <= most ? value : undefined;
    },
    rule: `a whole number from ${least} to ${most}`,
  };
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
  RECALLING_MAX_DEPTH: whole(DEFAULT_LIMITS.maxDepth, 1, 100, 'levels of fields in a question'),
  RECALLING_MAX_COST: whole(DEFAULT_LIMITS.maxCost, 1, 1e9, 'fields that a question may have answered'),
  RECALLING_MAX_ALIASES: whole(DEFAULT_LIMITS.maxAliases, 0, 10_000, 'aliases in a question'),
  RECALLING_MAX_TOKENS: whole(DEFAULT_LIMITS.maxTokens, 100, 1e6, 'lexical tokens in a question'),
  RECALLING_MAX_PAGE: whole(DEFAULT_LIMITS.maxPage, 1, 10_000, 'items on a page'),
  RECALLING_MAX_BODY: whole(100_000, 1_000, 1e8, "bytes of a request's body"),
  RECALLING_TIMEOUT_MS: whole(DEFAULT_LIMITS.timeoutMs, 10, 600_000, 'milliseconds that an answer may take'),
  RECALLING_DRAIN_MS: whole(5_000, 0, 600_000, 'milliseconds for running answers when the server stops'),
  RECALLING_CORS: {
    default: '*' as string[] | '*',
    about: 'origins whose pages may ask, with commas between; * for all',
    read: readOrigins,
    rule: '* or origins with commas between, as https://example.org',
  },
  RECALLING_LOG: {
    default: 'error' as LogLevel,
    about: 'silent, error, or info (a line for each request)',
    read: (text: string) => (['silent', 'error', 'info'] as const).find((level) => level === text),
    rule: 'silent, error or info',
  },
} satisfies Record<string, Setting<unknown>>;

/** What is wrong with the configuration, all of it, a line for each variable. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

/** The configuration that the environment gives. Throws ConfigError, naming each variable, its value and its rule. */
export function serverConfig(environment: NodeJS.ProcessEnv): ServerConfig {
  const faults: string[] = [];
  const value = <T>(name: string, setting: Setting<T>): T => {
    const text = environment[name]?.trim();
    if (text === undefined || text === '') return setting.default;
    const read = setting.read(text);
    if (read !== undefined) return read;
    faults.push(
      `${name}=${JSON.stringify(text)}: ${setting.about}; give ${setting.rule}, or leave it out (${setting.default}).`,
    );
    return setting.default;
  };
  const config: ServerConfig = {
    host: value('HOST', SETTINGS.HOST),
    port: value('PORT', SETTINGS.PORT),
    graph: graphConfig(environment),
    limits: {
      ...DEFAULT_LIMITS,
      maxDepth: value('RECALLING_MAX_DEPTH', SETTINGS.RECALLING_MAX_DEPTH),
      maxCost: value('RECALLING_MAX_COST', SETTINGS.RECALLING_MAX_COST),
      maxAliases: value('RECALLING_MAX_ALIASES', SETTINGS.RECALLING_MAX_ALIASES),
      maxTokens: value('RECALLING_MAX_TOKENS', SETTINGS.RECALLING_MAX_TOKENS),
      maxPage: value('RECALLING_MAX_PAGE', SETTINGS.RECALLING_MAX_PAGE),
      timeoutMs: value('RECALLING_TIMEOUT_MS', SETTINGS.RECALLING_TIMEOUT_MS),
    },
    maxBody: value('RECALLING_MAX_BODY', SETTINGS.RECALLING_MAX_BODY),
    corsOrigins: value('RECALLING_CORS', SETTINGS.RECALLING_CORS),
    drainMs: value('RECALLING_DRAIN_MS', SETTINGS.RECALLING_DRAIN_MS),
    log: value('RECALLING_LOG', SETTINGS.RECALLING_LOG),
  };
  if (config.graph.engine === 'neo4j' && !/^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\/.+/.test(config.graph.uri)) {
    faults.push(
      'NEO4J_URI: the address of a Neo4j store; give bolt:// or neo4j:// (with +s for an encrypted connection) and the host.',
    );
  }
  if (faults.length > 0) throw new ConfigError(`The configuration is not right.\n${faults.join('\n')}`);
  config.limits.defaultPage = Math.min(config.limits.defaultPage, config.limits.maxPage);
  return config;
}

function readOrigins(text: string): string[] | '*' | undefined {
  if (text === '*') return '*';
  const origins = text.split(',').map((origin) => origin.trim());
  return origins.every((origin) => URL.canParse(origin) && new URL(origin).origin === origin)
    ? origins
    : undefined;
}
