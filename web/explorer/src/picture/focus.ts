import type { Scene } from './scene.js';

/** What stands out while something is chosen; the rest steps back. */
export interface Focus {
  nodes: ReadonlySet<string>;
  edges: ReadonlySet<string>;
  /** The paragraph, where one is chosen. */
  paragraph: string | null;
}

/** What a chosen paragraph or entity lights up; null where nothing is chosen, or it is not in the picture. */
export function focusOf(graph: Scene, paragraph: string | null, entity: string | null): Focus | null {
  const nodes = new Set<string>();
  const edges = new Set<string>();
  const light = (edge: string, source: string, target: string) => {
    edges.add(edge);
    nodes.add(source).add(target);
  };
  if (entity !== null && graph.hasNode(entity)) {
    nodes.add(entity);
    graph.forEachEdge(entity, (edge, _, source, target) => light(edge, source, target));
  } else if (paragraph !== null) {
    if (graph.hasNode(paragraph)) nodes.add(paragraph);
    graph.forEachEdge((edge, { citations, edgeType }, source, target) => {
      if (citations.some((citation) => citation.paragraph === paragraph)) light(edge, source, target);
      if (edgeType === 'CONTAINS' && target === paragraph) light(edge, source, target);
    });
  }
  return nodes.size === 0 ? null : { nodes, edges, paragraph: entity === null ? paragraph : null };
}
