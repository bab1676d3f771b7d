import { animateNodes } from 'sigma/utils';
import { go } from '../store.js';
import { draw, type Look, MANY_EDGES, type Renderer } from './canvas.js';
import type { Scene } from './scene.js';

const GLIDE_MS = 450;

interface Place {
  x: number;
  y: number;
}

/**
 * Shows another graph. One renderer for the life of the page: WebGL contexts are few. Throws where the browser has no
 * WebGL.
 */
export function renew(
  before: Renderer | null,
  graph: Scene,
  container: HTMLElement,
  look: () => Look,
): Renderer {
  const many = graph.size > MANY_EDGES;
  if (before !== null && before.getSetting('hideEdgesOnMove') === many) {
    before.setGraph(graph);
    return before;
  }
  before?.kill();
  const renderer = draw(graph, container, look);
  listen(renderer, container);
  return renderer;
}

/** Where each node stands on the screen. */
export function placesOnScreen(renderer: Renderer): Map<string, Place> {
  const places = new Map<string, Place>();
  renderer.getGraph().forEachNode((id, { x, y }) => places.set(id, renderer.graphToViewport({ x, y })));
  return places;
}

/** What was on the screen before goes from there to its new place, where the reader has nothing against motion. */
export function glide(renderer: Renderer, graph: Scene, before: ReadonlyMap<string, Place>): void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  const targets: Record<string, { x: number; y: number }> = {};
  graph.forEachNode((id, { x, y }) => {
    const start = before.get(id);
    if (start === undefined) return;
    targets[id] = { x, y };
    graph.mergeNodeAttributes(id, renderer.viewportToGraph(start));
  });
  animateNodes(graph, targets, { duration: GLIDE_MS, easing: 'quadraticInOut' });
}

/** Click chooses, click on the paper lets go, dragging a node moves it. */
function listen(renderer: Renderer, container: HTMLElement): void {
  let dragged: string | null = null;
  let moved = false;
  renderer.on('clickNode', ({ node }) => {
    if (moved) return;
    const isParagraph = renderer.getGraph().getNodeAttribute(node, 'nodeType') === 'Paragraph';
    go(isParagraph ? { paragraph: node, entity: null } : { entity: node, paragraph: null });
  });
  renderer.on('clickStage', () => {
    if (!moved) go({ entity: null, paragraph: null });
  });
  renderer.on('enterNode', () => {
    container.classList.add('over');
  });
  renderer.on('leaveNode', () => {
    container.classList.remove('over');
  });
  renderer.on('downNode', ({ node }) => {
    dragged = node;
    moved = false;
  });
  renderer.on('downStage', () => {
    moved = false;
  });
  renderer.on('moveBody', ({ event }) => {
    if (dragged === null) return;
    moved = true;
    move(renderer, dragged, renderer.viewportToGraph(event));
    event.preventSigmaDefault();
    event.original.preventDefault();
  });
  const drop = () => {
    if (dragged !== null && moved) renderer.refresh({ schedule: true });
    dragged = null;
  };
  renderer.on('upNode', drop);
  renderer.on('upStage', drop);
}

/**
 * Moves one node, and redraws it and its lines alone. The graph's own event of a change would have every node and line put
 * in order anew, at each step of the hand.
 */
function move(renderer: Renderer, node: string, { x, y }: Place): void {
  const graph = renderer.getGraph();
  Object.assign(graph.getNodeAttributes(node), { x, y });
  renderer.refresh({
    partialGraph: { nodes: [node], edges: graph.edges(node) },
    skipIndexation: true,
    schedule: true,
  });
}
