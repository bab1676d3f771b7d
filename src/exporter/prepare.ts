import { createHash } from 'node:crypto';
import type { ExportFormat, Subgraph } from '../export/index.js';
import type { Graph } from '../graph/index.js';
import { DEFAULT_LIMITS, type Limits } from '../graphql/index.js';
import { around } from './around.js';
import { ExportError, exportError } from './errors.js';
import type { ExportQuery } from './parameters.js';
import { columnOf } from './shapes.js';
import { whole } from './whole.js';

export interface ExportOptions {
  limits?: Limits;
  /** Ends what is under way: the reader has gone. */
  signal?: AbortSignal;
  /** Told of each node and edge that goes out. */
  onProgress?: (sent: { nodes: number; edges: number }) => void;
}

/** An export that is known to be possible: what is left is to write it. */
export interface Prepared {
  subgraph: Subgraph;
  /** True where `limit` left something out; the title of the file says so, too. */
  truncated: boolean;
  /** How many nodes were found and left out because of `limit`. */
  omitted: number;
}

/** Changes to what the same graph is written as: a part of every entity tag. */
const WRITING = 1;

/** The tag (RFC 9110, weak) of an export: the edition of the graph, what is asked of it, and the format. */
export async function entityTag(graph: Graph, query: ExportQuery, format: ExportFormat): Promise<string> {
  const asked = JSON.stringify([WRITING, await editionOf(graph), query, format.name]);
  return `W/"${createHash('sha256').update(asked).digest('base64url').slice(0, 27)}"`;
}

/**
 * Finds the roots and what is around them, or makes ready to go over the whole graph. Rejects with an ExportError for what
 * cannot be had. While it is written, nodes and edges are fetched as they are taken; if the graph changes meanwhile the
 * iteration fails, because no file may hold two editions.
 */
export async function prepareExport(
  graph: Graph,
  query: ExportQuery,
  { limits = DEFAULT_LIMITS, signal, onProgress }: ExportOptions = {},
): Promise<Prepared> {
  const reading = { timeoutMs: limits.timeoutMs, ...(signal === undefined ? {} : { signal }) };
  const edition = await editionOf(graph);
  const { limit } = query;
  const { truncated, omitted, languages, nodes, edges } = await (query.roots.length > 0 && limit !== null
    ? around(graph, { ...query, limit }, limits, reading)
    : whole(graph, query, reading)
  ).catch((error: unknown) => {
    throw exportError(error);
  });
  const sent = { nodes: 0, edges: 0 };
  async function* counted<T>(items: AsyncIterable<T>, what: 'nodes' | 'edges'): AsyncIterable<T> {
    for await (const item of items) {
      sent[what] += 1;
      onProgress?.(sent);
      yield item;
    }
    if (what === 'edges' && (await editionOf(graph)).number !== edition.number) {
      throw new ExportError(
        'STORE_UNAVAILABLE',
        'The graph was changed while it was being written out.',
        'Ask again: what has been received so far mixes two editions.',
      );
    }
  }
  return {
    truncated,
    omitted,
    subgraph: {
      title: titleOf(query, truncated),
      changedAt: edition.changedAt,
      languages,
      measures: query.measures.map(columnOf),
      nodes: () => counted(nodes(), 'nodes'),
      edges: () => counted(edges(), 'edges'),
    },
  };
}

async function editionOf(graph: Graph): Promise<{ number: number; changedAt: string | null }> {
  try {
    const [row] = await graph.read('ask/edition');
    return {
      number: typeof row?.number === 'number' ? row.number : 0,
      changedAt: typeof row?.changedAt === 'string' ? row.changedAt : null,
    };
  } catch (error) {
    throw exportError(error);
  }
}

/** What was asked, in words. */
function titleOf({ roots, limit, ...query }: ExportQuery, truncated: boolean): string {
  const isWhole = roots.length === 0;
  const parts = Object.entries(query).flatMap(([name, value]) => {
    if (
      value == null ||
      (Array.isArray(value) && value.length === 0) ||
      (isWhole && (name === 'depth' || name === 'direction'))
    )
      return [];
    return [`${name} ${Array.isArray(value) ? value.join(' ') : value}`];
  });
  const cut = truncated ? `; cut at ${limit} nodes` : '';
  return `${isWhole ? 'Recalling, the whole graph' : `Recalling, around ${roots.join(', ')}`}: ${parts.join(', ')}${cut}`;
}
