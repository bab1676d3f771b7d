import { createRequire } from 'node:module';
import type * as Graphology from 'graphology';
import type Louvain from 'graphology-communities-louvain';
import type Betweenness from 'graphology-metrics/centrality/betweenness.js';
import type PageRank from 'graphology-metrics/centrality/pagerank.js';

// These packages are CommonJS whose types speak of a default that is not there. They are loaded where a network is measured: few questions ask.
const require = createRequire(import.meta.url);

export type Digraph = Graphology.DirectedGraph<object, { weight: number }>;

/** A directed graph without parallel edges: its weights are their number. */
export function digraph(
  nodes: Iterable<string>,
  ends: Iterable<{ source: string; target: string; times: number }>,
): Digraph {
  const { DirectedGraph } = require('graphology') as typeof Graphology;
  const graph: Digraph = new DirectedGraph();
  for (const node of nodes) graph.mergeNode(node);
  for (const { source, target, times } of ends)
    graph.updateEdge(source, target, ({ weight = 0 }) => ({ weight: weight + times }));
  return graph;
}

/** Damping 0.85, weighted; sums to 1. */
export function pageRanks(graph: Digraph): Record<string, number> {
  const pagerank = require('graphology-metrics/centrality/pagerank') as typeof PageRank.default;
  return pagerank(graph, { getEdgeWeight: 'weight', alpha: 0.85, maxIterations: 1_000, tolerance: 1e-12 });
}

/** Shortest ways by number of citations, normalized to 0…1. */
export function betweennesses(graph: Digraph): Record<string, number> {
  const betweenness = require('graphology-metrics/centrality/betweenness') as typeof Betweenness.default;
  return betweenness(graph, { getEdgeWeight: null, normalized: true });
}

/** Directed Louvain, weighted, without chance: the nodes are visited in their order. */
export function communities(graph: Digraph): Record<string, number> {
  const louvain = require('graphology-communities-louvain') as typeof Louvain.default;
  return louvain(graph, { getEdgeWeight: 'weight', randomWalk: false });
}
