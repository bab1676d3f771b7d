import { betweennesses, communities, type Digraph, digraph, pageRanks } from './algorithms.js';

/**
 * What a node is in a network of citations. Links between entities are no citations and do not count.
 * - IN_DEGREE, OUT_DEGREE: citations received and made.
 * - PAGE_RANK: damping 0.85; a citation made several times weighs as much more. Sums to 1.
 * - BETWEENNESS: share of the shortest ways between others that lead over it, 0 to 1.
 * - COMMUNITY: number of its community (Louvain); 0 is the largest one.
 * - CO_CITATION: nodes that at least one node cites together with it.
 * - COUPLING: nodes that cite at least one node that it cites, too (bibliographic coupling).
 */
export const MEASURES = [
  'IN_DEGREE',
  'OUT_DEGREE',
  'PAGE_RANK',
  'BETWEENNESS',
  'COMMUNITY',
  'CO_CITATION',
  'COUPLING',
] as const;
export type Measure = (typeof MEASURES)[number];

export interface Pair {
  a: string;
  b: string;
  count: number;
}

/** Steps that one measure may take: about a second of processor time. */
const MOST_STEPS = 1e8;

/** A measure that would take longer than an answer may. */
export class TooLarge extends Error {
  override readonly name = 'TooLarge';
}

/** Measures of one network, each made when it is first asked for. */
export class CitationNetwork {
  readonly #graph: Digraph;
  readonly #made = new Map<Measure, ReadonlyMap<string, number>>();

  /** Ends may repeat; all of them must be among the nodes. The order of the nodes decides between what is equal. */
  constructor(nodes: Iterable<string>, ends: Iterable<{ source: string; target: string; times: number }>) {
    this.#graph = digraph(nodes, ends);
  }

  /** The measure of every node. Throws TooLarge. */
  measure(name: Measure): ReadonlyMap<string, number> {
    let made = this.#made.get(name);
    if (made === undefined) {
      made = this.#make(name);
      this.#made.set(name, made);
    }
    return made;
  }

  /** Pairs that are cited together (`CO_CITATION`) or cite alike (`COUPLING`), by how many do so; then by id. */
  pairs(by: 'CO_CITATION' | 'COUPLING', { minimum = 1, first = 100 } = {}): Pair[] {
    this.#bound(by);
    const pairs: Pair[] = [];
    this.#graph.forEachNode((a) => {
      const counts = new Map<string, number>();
      for (const middle of this.#middles(by, a))
        for (const b of this.#others(by, middle)) if (a < b) counts.set(b, (counts.get(b) ?? 0) + 1);
      for (const [b, count] of counts) if (count >= minimum) pairs.push({ a, b, count });
    });
    pairs.sort((x, y) => y.count - x.count || (x.a < y.a ? -1 : x.a > y.a ? 1 : 0) || (x.b < y.b ? -1 : 1));
    return pairs.slice(0, first);
  }

  #make(name: Measure): ReadonlyMap<string, number> {
    const graph = this.#graph;
    if (graph.order === 0) return new Map();
    switch (name) {
      case 'IN_DEGREE':
        return this.#each((node) => graph.reduceInEdges(node, (sum, _, { weight }) => sum + weight, 0));
      case 'OUT_DEGREE':
        return this.#each((node) => graph.reduceOutEdges(node, (sum, _, { weight }) => sum + weight, 0));
      case 'PAGE_RANK':
        return new Map(Object.entries(pageRanks(graph)));
      case 'BETWEENNESS':
        this.#bound(name);
        return new Map(Object.entries(betweennesses(graph)));
      case 'COMMUNITY':
        return this.#communities();
      case 'CO_CITATION':
      case 'COUPLING':
        this.#bound(name);
        return this.#each((node) => {
          const met = new Set<string>();
          for (const middle of this.#middles(name, node))
            for (const other of this.#others(name, middle)) if (other !== node) met.add(other);
          return met.size;
        });
    }
  }

  /** Numbered by size, of equal ones by the first node in order, so that a number means the same from run to run. */
  #communities(): ReadonlyMap<string, number> {
    const members = new Map<number, string[]>();
    // Without an edge there is nothing to tell communities by: each node is its own.
    const found = this.#graph.size === 0 ? {} : communities(this.#graph);
    let alone = -1;
    this.#graph.forEachNode((node) => {
      const key = found[node] ?? alone--;
      const list = members.get(key) ?? [];
      members.set(key, list);
      list.push(node);
    });
    const inOrder = [...members.values()].sort((a, b) => b.length - a.length);
    return new Map(inOrder.flatMap((nodes, number) => nodes.map((node) => [node, number] as const)));
  }

  #each(value: (node: string) => number): ReadonlyMap<string, number> {
    return new Map(this.#graph.mapNodes((node) => [node, value(node)] as const));
  }

  #middles(by: 'CO_CITATION' | 'COUPLING', node: string): string[] {
    return by === 'CO_CITATION' ? this.#graph.inNeighbors(node) : this.#graph.outNeighbors(node);
  }

  #others(by: 'CO_CITATION' | 'COUPLING', middle: string): string[] {
    return by === 'CO_CITATION' ? this.#graph.outNeighbors(middle) : this.#graph.inNeighbors(middle);
  }

  #bound(name: Measure): void {
    const { order, size } = this.#graph;
    let steps = order * (order + size);
    if (name !== 'BETWEENNESS') {
      steps = 0;
      this.#graph.forEachNode((node) => {
        steps += this.#others(name as 'COUPLING', node).length ** 2;
      });
    }
    if (steps <= MOST_STEPS) return;
    throw new TooLarge(
      `${name} of ${order} nodes and ${size} pairs of citing and cited takes too long here. Ask for less (by acts, dates, types, kinds or a limit), or export the graph and measure it there.`,
    );
  }
}
