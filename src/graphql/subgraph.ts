import { CitationNetwork } from '../network/index.js';
import type { Kind } from '../seedfile/index.js';
import type { GraphEdgeModel, Hop, SubgraphModel } from './answers.js';
import type { Context } from './context.js';
import { failure } from './errors.js';
import { fitting, type TreatmentFilter } from './filters.js';
import type { EntityType } from './generated.js';
import { locate } from './locate.js';
import type { EntityModel, LinkModel, ParagraphModel } from './model.js';
import { type LinkRow, linkOf, readingId } from './rows.js';
import { bounded, headings, Walker } from './walk.js';

/** The one definition of a subgraph; every road to it (GraphQL, exports) takes these. */
export interface SubgraphQuery extends TreatmentFilter {
  /** Entities in any written form, or ids of paragraphs. */
  roots: readonly string[];
  depth: number;
  direction: 'OUT' | 'IN' | 'BOTH';
  types?: readonly EntityType[] | null;
  kinds?: readonly Kind[] | null;
  links: boolean;
  paragraphs: boolean;
  limit: number;
}

/** What is meant where a road to the subgraph does not say. The schema prints the same. */
export const SUBGRAPH_DEFAULTS = {
  depth: 1,
  direction: 'BOTH',
  links: true,
  paragraphs: false,
  limit: 300,
} as const satisfies Partial<SubgraphQuery>;

export const MOST_ROOTS = 50;
const MOST_NODES = 2_000;
export const MOST_DEPTH = 5;

/** Citations that one step may bring into an answer, and into a file. */
const MOST_CITATIONS = 20_000;
const MOST_CITATIONS_OF_A_FILE = 500_000;

/**
 * The neighbourhood of the roots: nodes by distance and id, edges by id. Throws BAD_INPUT for what is out of bounds; a file
 * may hold more nodes (`most`) than an answer of GraphQL.
 */
export async function subgraph(
  context: Context,
  query: SubgraphQuery,
  most: number = MOST_NODES,
): Promise<SubgraphModel> {
  bounded('depth', query.depth, 0, MOST_DEPTH);
  bounded('limit', query.limit, 1, most);
  if (query.roots.length === 0 || query.roots.length > MOST_ROOTS) {
    throw failure('BAD_INPUT', `"roots" has ${query.roots.length} entries: give 1 to ${MOST_ROOTS}.`);
  }
  const roots = unique(await Promise.all(query.roots.map((root) => locateRoot(context, root))));
  const walker = new Walker(
    context,
    query,
    roots.map(({ id }) => id),
    most > MOST_NODES ? MOST_CITATIONS_OF_A_FILE : MOST_CITATIONS,
  );
  const fits = fitting(query);

  const kept = new Set(roots.slice(0, query.limit).map(({ id }) => id));
  const leftOut = new Set(roots.slice(query.limit).map(({ id }) => id));
  const hops = new Map<string, Hop>();
  let paragraphFrontier = roots.filter(isParagraph).map(({ id }) => id);
  let frontier = roots.filter((root) => !isParagraph(root)).map(({ id }) => id);
  // One step more than the depth would bring edges among what is there already; only those to kept nodes are drawn.
  for (let distance = 1; distance <= query.depth; distance += 1) {
    const found = new Set<string>();
    for (const heading of headings(query.direction)) {
      const steps = [
        ...(await walker.step(frontier, heading)),
        ...(await walker.step(paragraphFrontier, heading, true)),
      ];
      for (const hop of steps.filter(fits)) {
        hops.set(hop.citation, hop);
        if (!kept.has(hop.to)) found.add(hop.to);
      }
    }
    frontier = [...found].sort();
    const room = query.limit - kept.size;
    for (const id of frontier.slice(room)) leftOut.add(id);
    frontier = frontier.slice(0, room);
    for (const id of frontier) kept.add(id);
    paragraphFrontier = [];
  }

  const drawn = [...hops.values()].filter((hop) => kept.has(hop.source) && kept.has(hop.target));
  const citing = query.paragraphs
    ? [...new Set(drawn.map((hop) => hop.paragraph))].filter((id) => !kept.has(id)).sort()
    : [];
  const shown = new Set(citing.slice(0, query.limit - kept.size));
  const omitted = leftOut.size + citing.length - shown.size;
  const edges = [...citationEdges(drawn, shown), ...(query.links ? await linkEdges(context, [...kept]) : [])];
  const nodes = await Promise.all([
    ...[...kept].map((id) => nodeOf(context, id)),
    ...[...shown].map((id) => context.paragraphOf(id)),
  ]);
  return { nodes, edges: edges.sort(byId), omitted, truncated: omitted > 0 || walker.truncated };
}

function citationEdges(hops: Hop[], shown: ReadonlySet<string>): GraphEdgeModel[] {
  const held = new Map<string, GraphEdgeModel>();
  const cites = hops.map((hop): GraphEdgeModel => {
    const { source, target, paragraph } = hop;
    const edge = { id: hop.citation, type: 'CITES', citation: readingId(hop.citation, hop), hop } as const;
    if (!shown.has(paragraph)) return { ...edge, source, target };
    const id = `${source} > ${paragraph}`;
    held.set(id, { id, type: 'CONTAINS', source, target: paragraph });
    return { ...edge, source: paragraph, target };
  });
  return [...held.values(), ...cites];
}

async function linkEdges(context: Context, ids: string[]): Promise<GraphEdgeModel[]> {
  const rows = await context.ask<{ link: LinkRow; from: string; to: string }>('links-among', { ids });
  return rows.map(({ link, from, to }) => {
    const model: LinkModel = linkOf(link, from, to);
    return { id: model.id, type: 'LINK', source: from, target: to, link: model };
  });
}

/** The network of the citations of a subgraph, by the ends that are drawn. */
export function networkOf({ nodes, edges }: SubgraphModel): CitationNetwork {
  const cites = edges.filter(({ type }) => type === 'CITES');
  return new CitationNetwork(
    nodes.map(({ id }) => id).sort(),
    cites.map(({ source, target }) => ({ source, target, times: 1 })),
  );
}

/** A root: an entity, or a paragraph by its id. */
async function locateRoot(context: Context, root: string): Promise<EntityModel | ParagraphModel> {
  return (root.includes('#') ? await context.paragraphs.load(root) : null) ?? (await locate(context, root));
}

/** The entity or paragraph of an id that the graph holds. */
export async function nodeOf(context: Context, id: string): Promise<EntityModel | ParagraphModel> {
  if (id.includes('#')) return (await context.paragraphs.load(id)) ?? context.entityOf(id);
  return context.entityOf(id);
}

function isParagraph(node: EntityModel | ParagraphModel): node is ParagraphModel {
  return node.__typename === 'Paragraph';
}

function unique<T extends { id: string }>(nodes: T[]): T[] {
  return [...new Map(nodes.map((node) => [node.id, node])).values()];
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
