import { type Values, whole } from '../settings.js';

/** What one question may take. All of it can be set (see the server's configuration). */
export interface Limits {
  /** Items a page has where the question does not say. */
  defaultPage: number;
  /** Items a page may have. */
  maxPage: number;
  /** Levels of fields, connections' own (`nodes`, `edges`) included. */
  maxDepth: number;
  /** Aliases in one operation, fragments expanded. */
  maxAliases: number;
  /** Fields answered, each counted as often as the pages above it have items. */
  maxCost: number;
  /** Lexical tokens of the text. */
  maxTokens: number;
  /** Milliseconds. */
  timeoutMs: number;
}

export const DEFAULT_LIMITS: Readonly<Limits> = {
  defaultPage: 20,
  maxPage: 100,
  maxDepth: 15,
  maxAliases: 30,
  maxCost: 100_000,
  maxTokens: 3_000,
  timeoutMs: 10_000,
};

/** The variables that set limits, for a server and for a question on the command line alike. */
export const LIMIT_SETTINGS = {
  RECALLING_MAX_DEPTH: whole(DEFAULT_LIMITS.maxDepth, 1, 100, 'levels of fields in a question'),
  RECALLING_MAX_COST: whole(DEFAULT_LIMITS.maxCost, 1, 1e9, 'fields that a question may have answered'),
  RECALLING_MAX_ALIASES: whole(DEFAULT_LIMITS.maxAliases, 0, 10_000, 'aliases in a question'),
  RECALLING_MAX_TOKENS: whole(DEFAULT_LIMITS.maxTokens, 100, 1e6, 'lexical tokens in a question'),
  RECALLING_MAX_PAGE: whole(DEFAULT_LIMITS.maxPage, 1, 10_000, 'items on a page'),
  RECALLING_TIMEOUT_MS: whole(DEFAULT_LIMITS.timeoutMs, 10, 600_000, 'milliseconds that an answer may take'),
};

/** The limits that those variables give. */
export function limitsOf(values: Values<typeof LIMIT_SETTINGS>): Limits {
  const maxPage = values.RECALLING_MAX_PAGE;
  return {
    defaultPage: Math.min(DEFAULT_LIMITS.defaultPage, maxPage),
    maxPage,
    maxDepth: values.RECALLING_MAX_DEPTH,
    maxAliases: values.RECALLING_MAX_ALIASES,
    maxCost: values.RECALLING_MAX_COST,
    maxTokens: values.RECALLING_MAX_TOKENS,
    timeoutMs: values.RECALLING_TIMEOUT_MS,
  };
}
