import Graph from 'graphology';
import { type Family, familyOf } from '../acts.js';
import { type PictureAnswer, type PictureNode, readAs } from '../questions.js';
import type { State } from '../state.js';
import { type Shape, shapeOf } from './shapes.js';

/** One citation inside a drawn edge. */
export interface DrawnCitation {
  id: string;
  act: string;
  basis: string;
  /** Acts that it implies besides. */
  implies: readonly string[];
  paragraph: string;
}

export interface SceneNode {
  x: number;
  y: number;
  size: number;
  label: string;
  color: string;
  nodeType: string;
  kind: string;
  shape: Shape;
  title: string;
  date: string | null;
  root: boolean;
}

export interface SceneEdge {
  edgeType: 'CITES' | 'LINK' | 'CONTAINS';
  /** Family of the act that most of its citations have; null for links. */
  family: Family | null;
  citations: DrawnCitation[];
  /** Whether all of its citations are implied. */
  implied: boolean;
  links: string[];
  size: number;
  color: string;
}

export type Scene = Graph<SceneNode, SceneEdge>;

const LONGEST_LABEL = 34;

/** The graph to draw: what runs between the same two nodes in the same direction is one edge. */
export function scene(
  answer: PictureAnswer,
  roots: readonly string[],
  filter: Pick<State, 'acts' | 'basis'> = { acts: [], basis: null },
): Scene {
  const graph: Scene = new Graph({ type: 'directed', multi: true, allowSelfLoops: true });
  const rootIds = new Set(roots);
  for (const node of answer.subgraph.nodes) {
    if (!graph.hasNode(node.id)) graph.addNode(node.id, sceneNode(node, rootIds.has(node.id)));
  }
  for (const { type, sourceId, targetId, id, citation, link } of answer.subgraph.edges) {
    if (sourceId === targetId || !graph.hasNode(sourceId) || !graph.hasNode(targetId)) continue;
    const key = `${type} ${sourceId} ${targetId}`;
    if (!graph.hasEdge(key)) {
      graph.addEdgeWithKey(key, sourceId, targetId, {
        edgeType: type,
        family: null,
        citations: [],
        implied: false,
        links: [],
        size: 1,
        color: '',
      });
    }
    const edge = graph.getEdgeAttributes(key);
    if (citation) {
      const { act, basis } = readAs(citation, filter) ?? { act: citation.treatment, basis: citation.basis };
      const implies = citation.implies.filter((implied) => implied !== act);
      edge.citations.push({ id, act, basis, implies, paragraph: citation.paragraph.id });
    }
    if (link) edge.links.push(link.type);
  }
  graph.forEachEdge((_, edge) => {
    edge.implied = edge.citations.length > 0 && edge.citations.every(({ basis }) => basis === 'IMPLIED');
    edge.family = commonest(edge.citations.map(({ act }) => familyOf(act)));
    edge.size = edge.citations.length > 0 ? 1.2 + Math.min(2.8, Math.log2(edge.citations.length)) : 0.8;
  });
  const scale = scaleOf(graph);
  graph.forEachNode((id, node) => {
    node.size = sizeOf(node, graph.degree(id)) * scale;
  });
  return graph;
}

function sceneNode(node: PictureNode, root: boolean): SceneNode {
  const type = node.__typename;
  const title = node.title ?? node.label ?? node.id;
  return {
    x: 0,
    y: 0,
    size: 4,
    label: type === 'Paragraph' ? (node.label ?? node.id) : shortLabel(node.id, title),
    color: '',
    nodeType: type,
    kind: node.kind ?? 'PARAGRAPH',
    shape: shapeOf(type),
    title: type === 'Paragraph' ? node.id : title,
    date: node.date ?? null,
    root,
  };
}

/** A symbol says which instrument it is, shorter than any title; what has none is called by name. */
function shortLabel(id: string, title: string): string {
  if (/^[A-Z][A-Z0-9.]*\//.test(id)) return id;
  return title.length <= LONGEST_LABEL ? title : `${title.slice(0, LONGEST_LABEL - 1).trimEnd()}…`;
}

/** Above this many nodes they are drawn smaller, so that they leave room for one another; those of as many as are drawn at most, smallest. */
const ROOMY = 600;
const SMALLEST = 0.36;

export function scaleOf(graph: Scene): number {
  return Math.max(SMALLEST, Math.min(1, Math.sqrt(ROOMY / Math.max(1, graph.order))));
}

function sizeOf({ nodeType, root }: SceneNode, degree: number): number {
  if (root) return 13;
  if (nodeType === 'Paragraph') return 3.2;
  return 3.4 + Math.min(6.5, Math.sqrt(degree) * 1.1);
}

function commonest(families: Family[]): Family | null {
  const counts = new Map<Family, number>();
  let best: Family | null = null;
  for (const family of families) {
    counts.set(family, (counts.get(family) ?? 0) + 1);
    if (best === null || (counts.get(family) ?? 0) > (counts.get(best) ?? 0)) best = family;
  }
  return best;
}
