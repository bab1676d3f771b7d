import type { Subgraph, SubgraphEdge } from '../export/index.js';
import type { Graph, ReadOptions, Row } from '../graph/index.js';
import {
  Context,
  type GraphEdgeModel,
  type Limits,
  type LinkModel,
  networkOf,
  type SubgraphQuery,
  subgraph,
  treatmentOf,
} from '../graphql/index.js';
import type { CitationPageRow, LinkPageRow } from '../network/index.js';
import type { Act } from '../seedfile/index.js';
import { exportError } from './errors.js';
import { type ExportQuery, MOST_EXPORTED } from './parameters.js';
import {
  citationEdge,
  containsEdge,
  impliesOf,
  languagesOf,
  linkEdge,
  measuring,
  nodeOf,
  unmeasured,
} from './shapes.js';

const BATCH = 500;

/** What is around some roots: found whole, as GraphQL's `subgraph` finds it; its citations are fetched as they go out. */
export async function around(
  graph: Graph,
  { measures, ...query }: SubgraphQuery & Pick<ExportQuery, 'measures'>,
  limits: Limits,
  reading: ReadOptions,
): Promise<Pick<Subgraph, 'languages' | 'nodes' | 'edges'> & { truncated: boolean; omitted: number }> {
  const found = await subgraph(new Context(graph, limits), query, MOST_EXPORTED).catch((error: unknown) => {
    throw exportError(error);
  });
  const rows = found.nodes as unknown as Row[];
  const measured = measures.length === 0 ? unmeasured : measuring(measures, networkOf(found));
  return {
    truncated: found.truncated,
    omitted: found.omitted,
    languages: languagesOf(rows),
    nodes: async function* () {
      for (const row of rows) yield nodeOf(row, measured);
    },
    edges: async function* () {
      for (let start = 0; start < found.edges.length; start += BATCH)
        yield* await edgesOf(graph, found.edges.slice(start, start + BATCH), query, reading);
    },
  };
}

async function edgesOf(
  graph: Graph,
  edges: GraphEdgeModel[],
  query: SubgraphQuery,
  reading: ReadOptions,
): Promise<SubgraphEdge[]> {
  // A citation's id is its paragraph's with a number after the last slash.
  const rows = edges
    .filter(({ type }) => type === 'CITES')
    .map(({ id }) => ({ id, paragraph: id.slice(0, id.lastIndexOf('/')) }));
  const found = rows.length === 0 ? [] : await graph.read('export/citations-by-id', { rows }, reading);
  const citations = new Map(found.map((row) => [String(row.anchor), row as CitationPageRow]));
  return edges.flatMap(({ id, type, source, target, link }) => {
    if (type === 'CONTAINS') return [containsEdge(source, target)];
    if (link !== undefined) return [linkEdge({ link: linkRow(link), source, target } as LinkPageRow)];
    const row = citations.get(id);
    if (row === undefined) return [];
    const implies = impliesOf(row.citation);
    const treatment = treatmentOf({ act: row.citation.act as Act, implies }, query);
    return [citationEdge(row, source, treatment)];
  });
}

function linkRow({ id, type, date }: LinkModel): Row {
  return { id, type, date: date ?? null };
}
