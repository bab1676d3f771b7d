import type { MouseCoords } from 'sigma/types';
import { animateNodes, type graphExtent } from 'sigma/utils';
import { go } from '../store.js';
import { draw, type Look, labelThreshold, type Renderer } from './canvas.js';
import { Hand } from './hand.js';
import { Pace } from './pace.js';
import type { Scene } from './scene.js';

const GLIDE_MS = 450;
/** As long as this after its last step the picture rests. */
const REST_MS = 200;
/** Pixels that a hand moves without meaning to. */
const TREMBLE = 3;

/** What a picture wants to know of the hands on it. */
export interface Watch {
  /** Which node is in hand now. */
  onHold(node: string | null): void;
  /** Another part of the plane is on the screen, and has come to rest. */
  onView(): void;
}

type Extents = ReturnType<typeof graphExtent>;

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
  watch: Watch,
): Renderer {
  if (before !== null) {
    const labelRenderedSizeThreshold = labelThreshold(graph);
    if (before.getSetting('labelRenderedSizeThreshold') !== labelRenderedSizeThreshold)
      before.setSettings({ labelRenderedSizeThreshold });
    before.setGraph(graph);
    return before;
  }
  const renderer = draw(graph, container, look);
  listen(renderer, container, look, watch.onHold);
  spare(renderer, new Pace(renderer));
  let rest = 0;
  const rested = () => {
    if (isMoving(renderer)) rest = setTimeout(rested, REST_MS);
    else watch.onView();
  };
  renderer.getCamera().on('updated', () => {
    clearTimeout(rest);
    rest = setTimeout(rested, REST_MS);
  });
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
  if (isStill()) return;
  const targets: Record<string, { x: number; y: number }> = {};
  graph.forEachNode((id, { x, y }) => {
    const start = before.get(id);
    if (start === undefined) return;
    targets[id] = { x, y };
    graph.mergeNodeAttributes(id, renderer.viewportToGraph(start));
  });
  animateNodes(graph, targets, { duration: GLIDE_MS, easing: 'quadraticInOut' });
}

/**
 * Makes the frame of the picture that of `extent`, without a leap: what is on the screen stays there, and where that was all of
 * the picture, the view then goes back to all of it.
 */
export function reframe(renderer: Renderer, extent: Extents): void {
  const camera = renderer.getCamera();
  const whole = { x: 0.5, y: 0.5, angle: 0, ratio: 1 };
  const wasWhole = camera.hasState(whole);
  const { width, height } = renderer.getDimensions();
  const middle = renderer.viewportToGraph({ x: width / 2, y: height / 2 });
  const pixels = renderer.getGraphToViewportRatio();
  renderer.setCustomBBox(extent).refresh();
  if (wasWhole && isStill()) return;
  const { x, y } = renderer.viewportToFramedGraph(renderer.graphToViewport(middle));
  camera.setState({ x, y, ratio: (camera.ratio * renderer.getGraphToViewportRatio()) / pixels });
  if (wasWhole) camera.animate(whole, { duration: GLIDE_MS, easing: 'quadraticInOut' });
}

/** Whether the reader has something against motion. */
function isStill(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Click chooses, click on the paper lets go, dragging a node moves it. `hold` is told which node is in hand. */
function listen(
  renderer: Renderer,
  container: HTMLElement,
  look: () => Look,
  hold: (node: string | null) => void,
): void {
  let pressed: { node: string; x: number; y: number } | null = null;
  let hand: Hand | null = null;
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
  renderer.on('downNode', ({ node, event: { x, y } }) => {
    pressed = { node, x, y };
    moved = false;
  });
  renderer.on('downStage', () => {
    moved = false;
  });
  renderer.on('moveBody', ({ event }) => {
    if (pressed === null) return;
    event.preventSigmaDefault();
    event.original.preventDefault();
    if (hand === null) {
      if (Math.hypot(event.x - pressed.x, event.y - pressed.y) < TREMBLE) return;
      moved = true;
      hand = new Hand(renderer, pressed.node, look().palette);
      hold(pressed.node);
      redraw(renderer, pressed.node, { skipIndexation: true });
    }
    hand.moveTo(event);
  });
  const drop = () => {
    if (hand !== null && pressed !== null) {
      hand.putDown();
      hold(null);
      // Where labels have room is found anew.
      redraw(renderer, pressed.node, { schedule: true });
    }
    pressed = null;
    hand = null;
  };
  renderer.on('upNode', drop);
  renderer.on('upStage', drop);
}

/** One node and its lines alone. */
function redraw(renderer: Renderer, node: string, how: { skipIndexation: true } | { schedule: true }): void {
  const edges = renderer.getGraph().edges(node);
  renderer.refresh({ partialGraph: { nodes: [node], edges }, ...how });
}

/**
 * At each step of the hand and turn of the wheel the library asks the graphics card which node is under it, and waits for the
 * answer. While a button is held, at a turn, and while a still stands for the picture, nobody wants to know.
 */
function spare(renderer: Renderer, pace: Pace): void {
  const captor = renderer.getMouseCaptor();
  captor.removeAllListeners('wheel');
  for (const listener of captor.listeners('mousemove') as ((at: MouseCoords) => void)[]) {
    captor.removeListener('mousemove', listener);
    captor.on('mousemove', (at) => {
      if (!captor.isMouseDown && !pace.isBehind) listener(at);
    });
  }
}

/** Whether a hand holds the paper, or the picture glides after it. */
function isMoving(renderer: Renderer): boolean {
  const captor = renderer.getMouseCaptor();
  return captor.isMouseDown || captor.currentWheelDirection !== 0 || renderer.getCamera().isAnimated();
}
