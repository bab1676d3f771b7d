import type { Scene } from './scene.js';

const RING = 100;

/**
 * Where the layout starts: the same graph always starts, and so settles, the same way. Roots in the middle, the paragraphs on
 * a ring in the order of the text, the rest outside of what they hang on. What `known` has a place for keeps it.
 */
export function seedPositions(graph: Scene, known: ReadonlyMap<string, { x: number; y: number }>): void {
  const placed = new Set<string>();
  const put = (id: string, x: number, y: number) => {
    graph.mergeNodeAttributes(id, { x, y });
    placed.add(id);
  };
  for (const [id, { x, y }] of known) if (graph.hasNode(id)) put(id, x, y);
  const roots = graph.filterNodes((_, { root }) => root);
  roots.forEach((id, index) => {
    if (!placed.has(id)) put(id, ...onRing(index, roots.length, roots.length > 1 ? RING / 2 : 0));
  });
  const paragraphs = graph.filterNodes((_, { nodeType, root }) => nodeType === 'Paragraph' && !root);
  paragraphs.forEach((id, index) => {
    if (!placed.has(id)) put(id, ...onRing(index, paragraphs.length, RING));
  });
  // From what has a place outwards; every round places the neighbours of the round before.
  let frontier = [...placed];
  while (frontier.length > 0) {
    const next = new Set<string>();
    for (const id of frontier) {
      for (const neighbour of graph.neighbors(id)) if (!placed.has(neighbour)) next.add(neighbour);
    }
    for (const id of next) put(id, ...beside(graph, id, placed));
    frontier = [...next];
  }
  graph.forEachNode((id) => {
    if (!placed.has(id)) put(id, ...scattered(id, RING * 3));
  });
}

function onRing(index: number, of: number, radius: number): [number, number] {
  const angle = Math.PI / 2 - (index / Math.max(1, of)) * 2 * Math.PI;
  return [Math.cos(angle) * radius, Math.sin(angle) * radius];
}

function beside(graph: Scene, id: string, placed: ReadonlySet<string>): [number, number] {
  let x = 0;
  let y = 0;
  let count = 0;
  graph.forEachNeighbor(id, (neighbour, at) => {
    if (!placed.has(neighbour)) return;
    x += at.x;
    y += at.y;
    count += 1;
  });
  const [dx, dy] = scattered(id, RING * 0.4);
  const outwards = count === 1 ? 1.5 : 1.15;
  return [(x / Math.max(1, count)) * outwards + dx, (y / Math.max(1, count)) * outwards + dy];
}

/** A place that the id alone decides. */
function scattered(id: string, radius: number): [number, number] {
  const hash = hashOf(id);
  const angle = ((hash & 0xffff) / 0x10000) * 2 * Math.PI;
  const distance = Math.sqrt(((hash >>> 16) & 0xffff) / 0x10000) * radius;
  return [Math.cos(angle) * distance, Math.sin(angle) * distance];
}

/** FNV-1a, 32 bits, stirred once more for short ids. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}
