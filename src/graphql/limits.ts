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
