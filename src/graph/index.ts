import type { GraphConfig } from './config.js';
import { GrafeoGraph } from './grafeo.js';
import { Neo4jGraph } from './neo4j.js';
import type { Graph } from './port.js';

export { type GraphConfig, graphConfig, MEMORY, type Neo4jConfig } from './config.js';
export { GraphError } from './errors.js';
export { fold } from './fold.js';
export * from './port.js';
export { queryNames, queryText } from './queries.js';

/** Opens the store that the configuration names; connects on the first query. */
export function openGraph(config: GraphConfig): Graph {
  return config.engine === 'neo4j' ? new Neo4jGraph(config) : new GrafeoGraph(config);
}
