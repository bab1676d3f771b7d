import { EDGE_COLUMNS, knownCells, nodeColumns } from './columns.js';
import type { ExportFormat, Subgraph } from './types.js';

/** One JSON list, an item a line, without holding the list. */
async function* list<T>(items: AsyncIterable<T>, shape: (item: T) => unknown): AsyncIterable<string> {
  let separator = '\n';
  for await (const item of items) {
    yield separator + JSON.stringify(shape(item));
    separator = ',\n';
  }
  yield '\n';
}

/** Node-link data as networkx reads it (`node_link_graph(data, edges="edges")`; the key of a parallel edge is its id). */
export const nodeLink: ExportFormat = {
  name: 'node-link',
  extension: 'json',
  contentType: 'application/json; charset=utf-8',
  about: 'node-link JSON: networkx, D3',
  async *write(subgraph) {
    const columns = nodeColumns(subgraph);
    yield `{"directed":true,"multigraph":true,"graph":${JSON.stringify({ title: subgraph.title, changedAt: subgraph.changedAt })},"nodes":[`;
    yield* list(subgraph.nodes(), (node) => ({ id: node.id, ...knownCells(columns, node) }));
    yield '],"edges":[';
    yield* list(subgraph.edges(), (edge) => ({
      source: edge.source,
      target: edge.target,
      key: edge.id,
      ...knownCells(EDGE_COLUMNS, edge),
    }));
    yield ']}\n';
  },
};

/**
 * The elements that Cytoscape.js and Cytoscape Desktop read, with what networkx wants besides (`cytoscape_graph`): the id again as
 * `value`, the key of a parallel edge, and whether edges have a direction.
 */
export const cytoscape: ExportFormat = {
  name: 'cytoscape',
  extension: 'cyjs',
  contentType: 'application/json; charset=utf-8',
  about: 'Cytoscape JSON: Cytoscape.js, Cytoscape Desktop',
  async *write(subgraph) {
    const columns = nodeColumns(subgraph);
    yield `{"format_version":"1.0","directed":true,"multigraph":true,"data":${JSON.stringify({ name: subgraph.title })},"elements":{"nodes":[`;
    yield* list(subgraph.nodes(), (node) => ({
      data: { id: node.id, value: node.id, ...knownCells(columns, node) },
    }));
    yield '],"edges":[';
    yield* list(subgraph.edges(), (edge) => ({
      data: {
        id: edge.id,
        key: edge.id,
        source: edge.source,
        target: edge.target,
        ...knownCells(EDGE_COLUMNS, edge),
      },
    }));
    yield ']}}\n';
  },
};

/** JSON Graph Format 2 (https://jsongraphformat.info/): nodes are keyed by id. */
export const jgf: ExportFormat = {
  name: 'jgf',
  extension: 'jgf.json',
  contentType: 'application/vnd.jgf+json; charset=utf-8',
  about: 'JSON Graph Format 2',
  write: writeJgf,
};

async function* writeJgf(subgraph: Subgraph): AsyncIterable<string> {
  const columns = nodeColumns(subgraph);
  yield `{"graph":{"directed":true,"label":${JSON.stringify(subgraph.title)},"nodes":{`;
  let separator = '\n';
  for await (const node of subgraph.nodes()) {
    yield `${separator}${JSON.stringify(node.id)}:${JSON.stringify({ label: node.name, metadata: knownCells(columns, node) })}`;
    separator = ',\n';
  }
  yield '\n},"edges":[';
  yield* list(subgraph.edges(), (edge) => ({
    id: edge.id,
    source: edge.source,
    target: edge.target,
    relation: edge.act ?? edge.type,
    metadata: knownCells(EDGE_COLUMNS, edge),
  }));
  yield ']}}\n';
}
