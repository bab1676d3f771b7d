import type { Scene } from './scene.js';

/** What the worker is given: the matrices of graphology's ForceAtlas2, ten numbers a node and three an edge. */
export interface LayoutJob {
  nodes: Float32Array;
  edges: Float32Array;
  settings: Record<string, number | boolean>;
  rounds: number;
  spread: boolean;
}

export interface LayoutNews {
  nodes: Float32Array;
  /** 0 to 1. */
  progress: number;
}

const PER_NODE = 10;
const PER_EDGE = 3;
/** Above this many nodes the picture shows while it is being arranged, and rounds are fewer. */
export const LARGE = 1500;

export interface Layout {
  done: Promise<void>;
  stop: () => void;
}

/**
 * Arranges the graph in a worker, from the places its nodes have; `onNews` is told after places have changed. Resolves when
 * the layout has settled and stays; `stop` ends it before. One layout at a time.
 */
export function arrange(graph: Scene, onNews: () => void): Layout {
  const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
  const ids = graph.nodes();
  const done = new Promise<void>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<LayoutNews>) => {
      const places = new Map(ids.map((id, index) => [id, index * PER_NODE]));
      graph.updateEachNodeAttributes(
        (id, node) => {
          const at = places.get(id) ?? 0;
          node.x = data.nodes[at] ?? 0;
          node.y = data.nodes[at + 1] ?? 0;
          return node;
        },
        { attributes: ['x', 'y'] },
      );
      onNews();
      if (data.progress < 1) return;
      worker.terminate();
      resolve();
    };
    worker.onerror = (event) => reject(new Error(event.message));
  });
  const job = jobOf(graph, ids);
  worker.postMessage(job, [job.nodes.buffer, job.edges.buffer]);
  return { done, stop: () => worker.terminate() };
}

function jobOf(graph: Scene, ids: string[]): LayoutJob {
  const index = new Map(ids.map((id, at) => [id, at * PER_NODE]));
  const nodes = new Float32Array(ids.length * PER_NODE);
  ids.forEach((id, at) => {
    const { x, y, size } = graph.getNodeAttributes(id);
    // x, y, dx, dy, old dx, old dy, mass, convergence, size, fixed
    nodes.set([x, y, 0, 0, 0, 0, 1, 1, size * 1.2, 0], at * PER_NODE);
  });
  const edges = new Float32Array(graph.size * PER_EDGE);
  let at = 0;
  graph.forEachEdge((_, { citations }, source, target) => {
    const weight = 1 + Math.log1p(citations.length) / 2;
    const from = index.get(source) ?? 0;
    const to = index.get(target) ?? 0;
    edges.set([from, to, weight], at);
    nodes[from + 6] = (nodes[from + 6] ?? 1) + weight;
    nodes[to + 6] = (nodes[to + 6] ?? 1) + weight;
    at += PER_EDGE;
  });
  const large = ids.length > LARGE;
  const settings = {
    linLogMode: false,
    outboundAttractionDistribution: false,
    adjustSizes: false,
    edgeWeightInfluence: 1,
    scalingRatio: 10,
    strongGravityMode: true,
    gravity: 0.05,
    slowDown: 1 + Math.log(Math.max(2, ids.length)),
    barnesHutOptimize: ids.length > 800,
    barnesHutTheta: large ? 0.9 : 0.6,
  };
  const rounds = ids.length > 8000 ? 40 : large ? 120 : 300;
  return { nodes, edges, settings, rounds, spread: !large };
}
