import type { Subgraph, SubgraphEdge } from '../export/index.js';
import type { Graph, ReadOptions } from '../graph/index.js';
import { labels, treatmentOf, treatmentParams } from '../graphql/index.js';
import {
  type CitationFilter,
  CitationNetwork,
  citationPages,
  type Ends,
  endPages,
  entityIdPages,
  entityPages,
  isNarrowed,
  linkPages,
  paragraphPages,
  wholeNetwork,
} from '../network/index.js';
import type { Act } from '../seedfile/index.js';
import type { ExportQuery } from './parameters.js';
import {
  citationEdge,
  containsEdge,
  impliesOf,
  linkEdge,
  type Measured,
  measuring,
  nodeOf,
  unmeasured,
} from './shapes.js';

/**
 * The whole graph, a page at a time: all entities in the order of their ids, then all citations and links between them. Where
 * the citations are narrowed by act, basis or date, only what a fitting one cites or is cited by; with a limit, those that have
 * most citations.
 */
export async function whole(
  graph: Graph,
  query: ExportQuery,
  reading: ReadOptions,
): Promise<Pick<Subgraph, 'languages' | 'nodes' | 'edges'> & { truncated: boolean; omitted: number }> {
  const filter = filterOf(query);
  const { kept, omitted } = await keep(graph, query, filter, reading);
  const measured = await measures(graph, query, filter, kept, reading);
  const isKept = (id: string) => kept === null || kept.has(id);
  const languages = (await graph.read('export/languages', {}, reading)).map(({ language }) =>
    String(language),
  );
  return {
    truncated: omitted > 0,
    omitted,
    languages,
    nodes: async function* () {
      for await (const page of entityPages(graph, filter, reading))
        for (const row of page) if (isKept(String(row.id))) yield nodeOf(row, measured);
      if (!query.paragraphs) return;
      for await (const page of paragraphPages(graph, filter, reading))
        for (const row of page) yield nodeOf(row, measured);
    },
    edges: async function* () {
      for await (const page of citationPages(graph, filter, reading)) {
        let last = '';
        for (const row of page) {
          if (!isKept(row.document) || !isKept(row.target)) continue;
          if (query.paragraphs && row.paragraph !== last) yield containsEdge(row.document, row.paragraph);
          last = row.paragraph;
          const treatment = treatmentOf(
            { act: row.citation.act as Act, implies: impliesOf(row.citation) },
            query,
          );
          yield citationEdge(row, query.paragraphs ? row.paragraph : row.document, treatment);
        }
      }
      if (query.links) yield* links(graph, filter, isKept, reading);
    },
  };
}

async function* links(
  graph: Graph,
  filter: CitationFilter,
  isKept: (id: string) => boolean,
  reading: ReadOptions,
): AsyncIterable<SubgraphEdge> {
  for await (const page of linkPages(graph, filter, reading))
    for (const row of page) if (isKept(row.source) && isKept(row.target)) yield linkEdge(row);
}

/** Ids of the entities that are wanted; null: all that fit the types and kinds. */
async function keep(
  graph: Graph,
  query: ExportQuery,
  filter: CitationFilter,
  reading: ReadOptions,
): Promise<{ kept: ReadonlySet<string> | null; omitted: number }> {
  const narrowed = isNarrowed(filter);
  if (!narrowed && query.limit === null) return { kept: null, omitted: 0 };
  const degrees = new Map<string, number>();
  const add = (id: string, times: number) => degrees.set(id, (degrees.get(id) ?? 0) + times);
  for await (const page of endPages(graph, filter, reading)) {
    for (const { source, target, times } of page) {
      add(source, times);
      add(target, times);
    }
  }
  if (!narrowed)
    for await (const page of entityIdPages(graph, filter, reading)) for (const id of page) add(id, 0);
  if (query.limit === null || degrees.size <= query.limit)
    return { kept: new Set(degrees.keys()), omitted: 0 };
  const most = [...degrees]
    .sort(([a, timesA], [b, timesB]) => timesB - timesA || (a < b ? -1 : 1))
    .slice(0, query.limit);
  return { kept: new Set(most.map(([id]) => id)), omitted: degrees.size - most.length };
}

/** The measures of what is kept: for these alone are the ends of all citations in memory, without what they say. */
async function measures(
  graph: Graph,
  { measures: names }: ExportQuery,
  filter: CitationFilter,
  kept: ReadonlySet<string> | null,
  reading: ReadOptions,
): Promise<Measured> {
  if (names.length === 0) return unmeasured;
  if (kept === null) return measuring(names, await wholeNetwork(graph, filter, reading));
  const ends: Ends[] = [];
  for await (const page of endPages(graph, filter, reading))
    ends.push(...page.filter(({ source, target }) => kept.has(source) && kept.has(target)));
  return measuring(names, new CitationNetwork([...kept].sort(), ends));
}

function filterOf(query: ExportQuery): CitationFilter {
  const kinds = query.kinds == null ? null : [...query.kinds];
  return { ...treatmentParams(query), types: labels(query.types), kinds };
}
