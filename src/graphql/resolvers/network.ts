import { type CitationFilter, MEASURES, type Measure } from '../../network/index.js';
import type { Kind } from '../../seedfile/index.js';
import type { GraphEdgeModel, NodeMeasuresModel, SubgraphModel } from '../answers.js';
import { connect, listed, mapped, queried } from '../connection.js';
import type { Context } from '../context.js';
import { failure, storeFailure } from '../errors.js';
import { fitting, labels, treatmentParams } from '../filters.js';
import type { EntityType, QueryResolvers, Resolvers } from '../generated.js';
import { locate } from '../locate.js';
import type { EntityModel } from '../model.js';
import { citationById, citationOfHop, KNOWN_OF_HOPS } from '../rows.js';
import { asksOnly } from '../selection.js';
import { networkOf, nodeOf, SUBGRAPH_DEFAULTS, subgraph } from '../subgraph.js';
import { bounded, reach, shortestWay, Walker } from '../walk.js';
import { treatmentHistory } from './treatments.js';

const MOST_STEPS = 6;

interface Narrowing {
  types?: readonly EntityType[] | null;
  kinds?: readonly Kind[] | null;
}

function narrowed({ types, kinds }: Narrowing): Pick<CitationFilter, 'types' | 'kinds'> {
  return { types: labels(types), kinds: kinds == null ? null : [...kinds] };
}

/** What the network says, or the error of a network that is too large for it. */
function within<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw storeFailure(error);
  }
}

function measured(name: Measure) {
  return ({ node, network }: NodeMeasuresModel): number =>
    within(() => network.measure(name).get(node.id) ?? 0);
}

const MOST_PAIRS = 1_000;

function pairsOf(
  graph: SubgraphModel,
  by: 'CO_CITATION' | 'COUPLING',
  { first, minimum }: { first?: number | null; minimum?: number | null },
) {
  const options = {
    first: bounded('first', first ?? 20, 1, MOST_PAIRS),
    minimum: bounded('minimum', minimum ?? 1, 1, 1e9),
  };
  return within(() => networkOf(graph).pairs(by, options));
}

/** Entities by a measure of the network of all citations that fit, highest first, of equal ones the smaller id. */
async function rankedByMeasure(
  context: Context,
  by: Measure,
  treatment: ReturnType<typeof treatmentParams>,
  among: Pick<CitationFilter, 'types' | 'kinds'>,
): Promise<{ id: string; rank: number; count: number; score: number }[]> {
  const network = await context.network({ ...treatment, types: null, kinds: null });
  const [scores, received] = within(() => [network.measure(by), network.measure('IN_DEGREE')] as const);
  const wanted = among.types === null && among.kinds === null ? null : await context.idsOf(among);
  const rows = [...scores]
    .filter(([id]) => wanted === null || wanted.has(id))
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const isCount = by === 'CO_CITATION' || by === 'COUPLING';
  let rank = 0;
  return rows.map(([id, score], index) => {
    if (index === 0 || rows[index - 1]?.[1] !== score) rank = index + 1;
    return { id, rank, score, count: isCount ? score : (received.get(id) ?? 0) };
  });
}

interface CountedRow {
  entity: unknown;
  times: number;
}

const queries: QueryResolvers = {
  treatmentHistory: async (_, { instrument, ...filter }, context) =>
    treatmentHistory(context, await locate(context, instrument), filter),

  path: async (_, { from, to, direction, maxLength }, context) => {
    const steps = bounded('maxLength', maxLength ?? 4, 1, MOST_STEPS);
    const [start, end] = await Promise.all([locate(context, from), locate(context, to)]);
    const walker = new Walker(context, {}, [start.id, end.id]);
    const hops = await shortestWay(walker, start.id, end.id, direction ?? 'BOTH', steps);
    if (hops === null) return null;
    const nodes: EntityModel[] = [start];
    for (const hop of hops) {
      const last = nodes.at(-1)?.id;
      nodes.push(await context.entityOf(hop.source === last ? hop.target : hop.source));
    }
    const edges = hops.map(({ citation, source, target }): GraphEdgeModel => {
      return { id: citation, type: 'CITES', source, target, citation };
    });
    return { nodes, edges };
  },

  commonAncestors: async (_, args, context) => {
    const depth = bounded('depth', args.depth ?? 2, 1, MOST_STEPS);
    const [a, b] = await Promise.all([locate(context, args.a), locate(context, args.b)]);
    const fits = fitting(args);
    const load = async () => {
      const walker = new Walker(context, args);
      const [ofA, ofB] = [await reach(walker, a.id, depth, 'OUT'), await reach(walker, b.id, depth, 'OUT')];
      const found = [...ofA].flatMap(([id, reached]) => {
        const distanceB = ofB.get(id)?.distance;
        return distanceB === undefined || !fits(reached)
          ? []
          : [{ id, distanceA: reached.distance, distanceB }];
      });
      return found.sort(
        (x, y) => x.distanceA + x.distanceB - y.distanceA - y.distanceB || (x.id < y.id ? -1 : 1),
      );
    };
    return connect(
      args,
      ['commonAncestors', a.id, b.id, depth, treatmentParams(args), narrowed(args)],
      context.limits,
      mapped(listed(load), async (one) => ({ ...one, entity: await context.entityOf(one.id) })),
    );
  },

  closure: async (_, args, context) => {
    const depth = bounded('depth', args.depth ?? 2, 1, MOST_STEPS);
    const direction = args.direction ?? 'OUT';
    const root = await locate(context, args.root);
    const fits = fitting(args);
    const load = async () =>
      [...(await reach(new Walker(context, args), root.id, depth, direction))].filter(([, found]) =>
        fits(found),
      );
    return connect(
      args,
      ['closure', root.id, depth, direction, treatmentParams(args), narrowed(args)],
      context.limits,
      mapped(listed(load), async ([id, { distance }]) => ({ distance, entity: await context.entityOf(id) })),
    );
  },

  subgraph: (_, { depth, direction, links, paragraphs, limit, ...query }, context) =>
    subgraph(context, {
      ...query,
      depth: depth ?? SUBGRAPH_DEFAULTS.depth,
      direction: direction ?? SUBGRAPH_DEFAULTS.direction,
      links: links ?? SUBGRAPH_DEFAULTS.links,
      paragraphs: paragraphs ?? SUBGRAPH_DEFAULTS.paragraphs,
      limit: limit ?? SUBGRAPH_DEFAULTS.limit,
    }),

  coCited: async (_, args, context) => {
    const { id } = await locate(context, args.instrument);
    const query = args.within === 'DOCUMENT' ? 'co-cited-in-documents' : 'co-cited-in-paragraphs';
    const params = { id, ...treatmentParams(args), ...narrowed(args) };
    const list = queried(context, query, { params }, ({ entity, times }: CountedRow) => {
      return { entity: context.entity(entity), count: times };
    });
    return connect(args, [query, params], context.limits, list);
  },

  rankings: (_, args, context) => {
    const by = args.by ?? 'TIMES_CITED';
    const query = by === 'TIMES_CITED' || by === 'CITING_DOCUMENTS' ? 'rank-cited' : 'rank-citing';
    const params = { ...treatmentParams(args), ...narrowed(args) };
    const measure = MEASURES.find((one) => one === by);
    if (measure !== undefined) {
      const list = listed(() => rankedByMeasure(context, measure, treatmentParams(args), narrowed(args)));
      const withEntities = mapped(list, async ({ id, ...one }) => ({
        ...one,
        entity: await context.entityOf(id),
      }));
      return connect(args, ['rank', by, params], context.limits, withEntities);
    }
    const ranked = queried(context, query, { params, order: { by } }, (row: CountedRow) => row);
    return connect(args, [query, by, params], context.limits, {
      total: ranked.total,
      rows: async ({ skip, limit }) => {
        // Equal counts share a rank, also across a page's edge: the rank is one more than those that count more.
        const rows = await ranked.rows({ skip: 0, limit: skip + limit });
        let rank = 0;
        return rows
          .map(({ entity, times }, index) => {
            if (index === 0 || rows[index - 1]?.times !== times) rank = index + 1;
            return { rank, count: times, score: times, row: entity };
          })
          .slice(skip)
          .map(({ row, ...one }) => ({ ...one, entity: context.entity(row) }));
      },
    });
  },

  timeline: (_, args, context) => {
    const { since, until } = treatmentParams(args);
    const params = { ...narrowed(args), since, until };
    const list = queried(context, 'timeline', { params }, (row: { entity: unknown }) => {
      const entity = context.entity(row.entity);
      if (entity.date === undefined) throw failure('INTERNAL_SERVER_ERROR', `${entity.id} has no date.`);
      return { date: entity.date, dateEnd: entity.dateEnd ?? null, entity };
    });
    return connect(args, ['timeline', params], context.limits, list);
  },
};

export const networkResolvers: Resolvers = {
  Query: queries,
  Path: {
    length: ({ edges }) => edges.length,
  },
  Subgraph: {
    measures: (graph) => {
      const network = networkOf(graph);
      return graph.nodes.map((node) => ({ node, network }));
    },
    coCitations: (graph, args) => pairsOf(graph, 'CO_CITATION', args),
    couplings: (graph, args) => pairsOf(graph, 'COUPLING', args),
    nodeCount: ({ nodes }) => nodes.length,
    edgeCount: ({ edges }) => edges.length,
  },
  NodeMeasures: {
    nodeId: ({ node }) => node.id,
    inDegree: measured('IN_DEGREE'),
    outDegree: measured('OUT_DEGREE'),
    pageRank: measured('PAGE_RANK'),
    betweenness: measured('BETWEENNESS'),
    community: measured('COMMUNITY'),
    coCitation: measured('CO_CITATION'),
    coupling: measured('COUPLING'),
  },
  NodePair: {
    a: (pair, _, context) => nodeOf(context, pair.a),
    b: (pair, _, context) => nodeOf(context, pair.b),
  },
  GraphEdge: {
    sourceId: (edge) => edge.source,
    targetId: (edge) => edge.target,
    source: (edge, _, context) => nodeOf(context, edge.source),
    target: (edge, _, context) => nodeOf(context, edge.target),
    citation: (edge, _, context, info) => {
      if (edge.citation === undefined) return null;
      return edge.hop !== undefined && asksOnly(info, KNOWN_OF_HOPS)
        ? citationOfHop(edge.hop)
        : citationById(context, edge.citation);
    },
    link: (edge) => edge.link ?? null,
  },
};
