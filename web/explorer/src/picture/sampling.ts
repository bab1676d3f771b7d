import Graph from 'graphology';
import type { Scene, SceneEdge, SceneNode } from './scene.js';

/** As much as is drawn at once: what a page moves smoothly, and an eye can tell apart. The table has all of it. */
const MOST_DRAWN_NODES = 4_000;
const MOST_DRAWN_LINES = 8_000;
/** The part of them that is kept for what is in view; the rest goes to the most connected, wherever they lie. */
const IN_VIEW = 0.75;

export interface View {
  x: [number, number];
  y: [number, number];
}

export function isTooLarge(scene: Scene): boolean {
  return scene.order > MOST_DRAWN_NODES || scene.size > MOST_DRAWN_LINES;
}

/**
 * The part of a large scene that is drawn: `always`, then the most connected nodes in view, then the most connected of all,
 * so that lines out of the view still lead somewhere; of the lines between them the weightiest. Nodes and lines are those of
 * the scene itself, so that what moves in one moves in the other.
 */
export function sampleOf(scene: Scene, always: Iterable<string>, view: View | null): Scene {
  const ranked = rankingOf(scene);
  const chosen = new Set<string>();
  const choose = (ids: Iterable<string>, most: number, fits: (id: string) => boolean = () => true) => {
    for (const id of ids) {
      if (chosen.size >= most) return;
      if (fits(id)) chosen.add(id);
    }
  };
  choose(always, MOST_DRAWN_NODES, (id) => scene.hasNode(id));
  const first = new Set(chosen);
  if (view !== null) choose(ranked.keys(), MOST_DRAWN_NODES * IN_VIEW, (id) => isIn(view, scene, id));
  choose(ranked.keys(), MOST_DRAWN_NODES);

  const sample: Scene = new Graph({ type: 'directed', multi: true, allowSelfLoops: true });
  for (const id of chosen) sample.addNode(id, scene.getNodeAttributes(id));
  for (const { id, source, target, edge } of linesAmong(scene, chosen, first, ranked)) {
    sample.addEdgeWithKey(id, source, target, edge);
  }
  return sample;
}

interface Line {
  id: string;
  source: string;
  target: string;
  edge: SceneEdge;
}

function linesAmong(
  scene: Scene,
  chosen: ReadonlySet<string>,
  first: ReadonlySet<string>,
  ranked: ReadonlyMap<string, number>,
): Line[] {
  const lines: (Line & { isFirst: boolean; rank: number })[] = [];
  for (const node of chosen) {
    scene.forEachOutEdge(node, (id, edge, source, target) => {
      if (!chosen.has(target)) return;
      const rank = Math.max(ranked.get(source) ?? 0, ranked.get(target) ?? 0);
      lines.push({ id, source, target, edge, isFirst: first.has(source) && first.has(target), rank });
    });
  }
  if (lines.length <= MOST_DRAWN_LINES) return lines;
  lines.sort((a, b) => Number(b.isFirst) - Number(a.isFirst) || b.edge.size - a.edge.size || a.rank - b.rank);
  return lines.slice(0, MOST_DRAWN_LINES);
}

function isIn({ x: [left, right], y: [low, high] }: View, scene: Scene, id: string): boolean {
  const { x, y }: SceneNode = scene.getNodeAttributes(id);
  return x >= left && x <= right && y >= low && y <= high;
}

const rankings = new WeakMap<Scene, ReadonlyMap<string, number>>();

/** The nodes, the most connected first, with their places in that order. */
function rankingOf(scene: Scene): ReadonlyMap<string, number> {
  const known = rankings.get(scene);
  if (known !== undefined) return known;
  const ids = scene.nodes();
  const degrees = new Map(ids.map((id) => [id, scene.degree(id)]));
  ids.sort((a, b) => (degrees.get(b) ?? 0) - (degrees.get(a) ?? 0) || (a < b ? -1 : 1));
  const ranking = new Map(ids.map((id, rank) => [id, rank]));
  rankings.set(scene, ranking);
  return ranking;
}
