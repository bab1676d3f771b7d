import type { Graph, ReadOptions } from '../graph/index.js';
import { CitationNetwork } from './measures.js';
import { type CitationFilter, type Ends, endPages, entityIdPages } from './pages.js';

/** Networks that are kept for one graph, the last ones asked for. */
const KEPT = 8;

interface Kept {
  edition: string;
  network: Promise<CitationNetwork>;
}

const kept = new WeakMap<Graph, Map<string, Kept>>();

/**
 * The network of all citations that fit: between all entities, or, where citations are narrowed by act, basis or date, between
 * those that a fitting one ties. Made once an edition of the graph.
 */
export async function wholeNetwork(
  graph: Graph,
  filter: CitationFilter,
  options: ReadOptions = {},
): Promise<CitationNetwork> {
  const [row] = await graph.read('ask/edition', {}, options);
  const edition = `${row?.number} ${row?.changedAt}`;
  const known = kept.get(graph) ?? new Map<string, Kept>();
  kept.set(graph, known);
  const key = JSON.stringify(filter);
  const found = known.get(key);
  if (found?.edition === edition) return found.network;
  const network = makeNetwork(graph, filter, options);
  known.delete(key);
  known.set(key, { edition, network });
  const oldest = known.keys().next();
  if (known.size > KEPT && !oldest.done) known.delete(oldest.value);
  // What failed is tried again by the next who asks.
  network.catch(() => known.delete(key));
  return network;
}

async function makeNetwork(
  graph: Graph,
  filter: CitationFilter,
  options: ReadOptions,
): Promise<CitationNetwork> {
  const ends: Ends[] = [];
  for await (const page of endPages(graph, filter, options)) ends.push(...page);
  const nodes = new Set<string>();
  if (isNarrowed(filter)) {
    for (const { source, target } of ends) nodes.add(source).add(target);
  } else {
    for await (const page of entityIdPages(graph, filter, options)) for (const id of page) nodes.add(id);
  }
  return new CitationNetwork([...nodes].sort(), ends);
}

/** Whether a filter says which citations, not only between whom. */
export function isNarrowed({ acts, basis, since, until }: CitationFilter): boolean {
  return [acts, basis, since, until].some((value) => value !== null);
}
