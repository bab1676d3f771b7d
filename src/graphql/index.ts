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
export { type ErrorCode, failure, storeFailure } from './errors.js';
export { type ExecuteOptions, execute } from './execute.js';
export { formatError } from './format-error.js';
export { DEFAULT_LIMITS, type Limits } from './limits.js';
export { excess } from './measure.js';
export type { CitationModel, EntityModel, GraphEdgeModel, ParagraphModel, SubgraphModel } from './model.js';
export { citationById, citationId } from './rows.js';
export { schema } from './schema.js';
export { MOST_NODES, MOST_ROOTS, type SubgraphQuery, subgraph } from './subgraph.js';
