import { Option } from 'commander';
import { type Graph, graphConfig, openGraph } from '../graph/index.js';

/** The option by which every command that asks the graph names its file. */
export function graphOption(): Option {
  return new Option(
    '--graph <path>',
    'file of the embedded graph (RECALLING_GRAPH, .recalling/graph.grafeo)',
  );
}

/** The store that the option names, else the environment. */
export function graphOf({ graph: path }: { graph?: string }): Graph {
  return openGraph(graphConfig(process.env, path ? { path } : {}));
}
