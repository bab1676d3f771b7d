export { TWINS } from './acts.js';
export type { GraphEdgeModel } from './answers.js';
export { Context } from './context.js';
export { DateScalar } from './dates.js';
export { type ErrorCode, storeFailure } from './errors.js';
export { execute } from './execute.js';
export { labels, treatmentOf, treatmentParams } from './filters.js';
export { formatError } from './format-error.js';
export type { EntityType } from './generated.js';
export { DEFAULT_LIMITS, LIMIT_SETTINGS, type Limits, limitsOf } from './limits.js';
export { excess } from './measure.js';
export type { LinkModel } from './model.js';
export { schema } from './schema.js';
export {
  MOST_DEPTH,
  MOST_ROOTS,
  networkOf,
  SUBGRAPH_DEFAULTS,
  type SubgraphQuery,
  subgraph,
} from './subgraph.js';
