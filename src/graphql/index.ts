export { TWINS } from './acts.js';
export {
  type Connection,
  connect,
  listed,
  type PageArguments,
  type Pageable,
  type Slice,
} from './connection.js';
export { Context } from './context.js';
export { DateScalar, range } from './dates.js';
export { type ErrorCode, failure, storeFailure } from './errors.js';
export { type ExecuteOptions, execute } from './execute.js';
export { labels, treatmentOf, treatmentParams } from './filters.js';
export { formatError } from './format-error.js';
export type { EntityType } from './generated.js';
export { DEFAULT_LIMITS, type Limits } from './limits.js';
export { excess } from './measure.js';
export type {
  CitationModel,
  EntityModel,
  GraphEdgeModel,
  LinkModel,
  ParagraphModel,
  SubgraphModel,
} from './model.js';
export { citationById, citationId } from './rows.js';
export { schema } from './schema.js';
export {
  MOST_DEPTH,
  MOST_NODES,
  MOST_ROOTS,
  networkOf,
  SUBGRAPH_DEFAULTS,
  type SubgraphQuery,
  subgraph,
} from './subgraph.js';
