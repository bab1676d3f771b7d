import Sigma from 'sigma';
import type { Settings } from 'sigma/settings';
import type { EdgeDisplayData, NodeDisplayData } from 'sigma/types';
import { t, term } from '../words.js';
import type { Focus } from './focus.js';
import {
  directionOf,
  LABEL_FONT,
  LABEL_SIZE,
  type Label,
  placed,
  SMALL_LABEL_SIZE,
  type Wish,
} from './labels.js';
import { ArrowProgram, LineProgram } from './line-program.js';
import { ShapeProgram } from './node-program.js';
import type { Palette } from './palette.js';
import { type Scene, type SceneEdge, type SceneNode, scaleOf } from './scene.js';

/** How the scene is shown just now. Changes of it redraw, and move nothing. */
export interface Look {
  palette: Palette;
  focus: Focus | null;
  /** So many lines that they add up: each is drawn fainter. */
  dense: boolean;
  /** The node that a hand holds: it is drawn above the rest, by the hand. */
  held: string | null;
}

export type Renderer = Sigma<SceneNode, SceneEdge>;

/** As many lines of a choice as are called by their acts. */
const MOST_NAMED_LINES = 24;
const LONGEST_LABEL = 90;
/** Thickness of the thinnest lines where they are not so many that they must be thinner. */
const THIN = 1.7;

const drawnLabels = new WeakMap<Renderer, Label[]>();

/** The labels as they stand on the screen. */
export function labelsOf(renderer: Renderer): Label[] {
  return drawnLabels.get(renderer) ?? [];
}

/** Puts the scene into the element. Colours come from `look()`, read anew at every refresh. */
export function draw(graph: Scene, container: HTMLElement, look: () => Look): Renderer {
  let wishes: Wish[] = [];
  const settings: Partial<Settings<SceneNode, SceneEdge>> = {
    nodeProgramClasses: { node: ShapeProgram },
    edgeProgramClasses: { line: LineProgram, arrow: ArrowProgram },
    defaultNodeType: 'node',
    defaultEdgeType: 'line',
    // The library goes over all lines at each frame to find those with a label; here they are known.
    renderEdgeLabels: false,
    labelDensity: 1,
    labelGridCellSize: 90,
    labelRenderedSizeThreshold: labelThreshold(graph),
    stagePadding: 36,
    minEdgeThickness: 1,
    minCameraRatio: 0.02,
    maxCameraRatio: 3,
    zIndex: true,
    allowInvalidContainer: true,
    // Labels are gathered first, and find their places together once all of them are known.
    defaultDrawNodeLabel: (_, { label, x, y, size, forceLabel }) => {
      if (label) wishes.push({ text: label, x, y, radius: size, forced: forceLabel === true });
    },
    defaultDrawNodeHover: (context, data) => drawHovered(context, data, look().palette),
    nodeReducer: (id, node) => shownNode(id, node, look()),
    edgeReducer: (id, edge) => shownEdge(id, edge, look()),
  };
  const renderer: Renderer = new Sigma(graph, container, settings);
  const write = () => {
    const context = renderer.getCanvases().labels?.getContext('2d');
    if (!context) return;
    wishes.push(...lineWishes(renderer, look()));
    const labels = placed(wishes, measured(context), renderer.getDimensions());
    wishes = [];
    drawnLabels.set(renderer, labels);
    drawLabels(context, labels, look().palette);
  };
  renderer.on('afterRender', write);
  write();
  return renderer;
}

/** Nodes smaller than this on the screen have no label. */
export function labelThreshold(graph: Scene): number {
  return 4.6 * scaleOf(graph);
}

function shownNode(id: string, node: SceneNode, { palette, focus, held }: Look): Partial<NodeDisplayData> {
  if (id === held) return { ...node, hidden: true };
  const color = palette.nodes[node.nodeType] ?? palette.muted;
  if (focus === null) return { ...node, color, forceLabel: node.root };
  if (!focus.nodes.has(id)) return { ...node, color: palette.faded, label: '', zIndex: 0 };
  return { ...node, color, forceLabel: true, zIndex: 2 };
}

function shownEdge(
  id: string,
  edge: SceneEdge,
  { palette, focus, dense }: Look,
): Partial<EdgeDisplayData & { dashed: boolean }> {
  const color = edge.family === null ? palette.link : palette.families[edge.family];
  const quiet =
    edge.edgeType === 'CONTAINS' ? palette.faded : edge.edgeType === 'LINK' ? palette.link : color;
  const type = 'line';
  const { size, implied: dashed } = edge;
  if (focus === null)
    return {
      type,
      dashed,
      size: dense ? size / 2 : Math.max(THIN, size),
      color: dense ? faint(quiet, palette.background) : quiet,
      zIndex: edge.family ? 1 : 0,
    };
  if (!focus.edges.has(id))
    return { type, dashed, size: dense ? 0.6 : THIN, color: palette.faded, zIndex: 0 };
  if (edge.edgeType === 'CONTAINS') return { type, dashed, size: THIN, color: palette.muted, zIndex: 1 };
  return { type: 'arrow', dashed, size: size + 1, color, zIndex: 2 };
}

/** A colour, much of it paper; `#rrggbb` both. Lines are drawn without transparency. */
function faint(color: string, paper: string): string {
  const channel = (of: string, at: number) => Number.parseInt(of.slice(at, at + 2), 16);
  const mixed = [1, 3, 5].map((at) => Math.round(channel(color, at) * 0.4 + channel(paper, at) * 0.6));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** The acts along the lines of what is chosen, where these are few enough to be read. */
function lineWishes(renderer: Renderer, { focus, held }: Look): Wish[] {
  if (focus === null || focus.edges.size > MOST_NAMED_LINES) return [];
  const graph = renderer.getGraph();
  return [...focus.edges].flatMap((id) => {
    if (!graph.hasEdge(id)) return [];
    const ends = graph.extremities(id);
    const [from, to] = ends.map((end) => renderer.getNodeDisplayData(end));
    const edge = graph.getEdgeAttributes(id);
    if (from === undefined || to === undefined || ends.includes(held ?? '') || edge.edgeType === 'CONTAINS')
      return [];
    const end = renderer.framedGraphToViewport(to);
    const text = actsOf(edge, focus.paragraph);
    return [{ text, ...renderer.framedGraphToViewport(from), radius: 0, end, forced: true }];
  });
}

/** What the citations of a line do, in words: the acts, and what they imply; of one paragraph alone, where one is given. */
function actsOf({ citations, links }: SceneEdge, of: string | null): string {
  const meant = of === null ? citations : citations.filter(({ paragraph }) => paragraph === of);
  const words = meant.flatMap(({ act, basis, implies }) => [
    basis === 'IMPLIED' ? `${term('act', act)} (${t('basis.IMPLIED')})` : term('act', act),
    ...implies.map((implied) => `${term('act', implied)} (${t('basis.IMPLIED')})`),
  ]);
  return [...new Set([...words, ...links.map((link) => term('link', link))])].join(', ');
}

function fontOf(size: number, weight = 400): string {
  return `${weight} ${size}px ${LABEL_FONT}`;
}

const widths = new Map<string, number>();

function measured(context: CanvasRenderingContext2D) {
  return (text: string, small: boolean) => {
    const key = small ? `s${text}` : text;
    const known = widths.get(key);
    if (known !== undefined) return known;
    context.font = fontOf(small ? SMALL_LABEL_SIZE : LABEL_SIZE);
    const { width } = context.measureText(text);
    widths.set(key, width);
    return width;
  };
}

/** Texts with a halo of the paper, so that lines do not cross them out. */
export function drawLabels(
  context: CanvasRenderingContext2D,
  labels: readonly Label[],
  palette: Palette,
): void {
  context.textBaseline = 'middle';
  context.textAlign = 'left';
  context.lineJoin = 'round';
  context.strokeStyle = palette.background;
  for (const { text, x, y, small } of labels) {
    context.font = fontOf(small ? SMALL_LABEL_SIZE : LABEL_SIZE);
    context.direction = directionOf(text);
    context.lineWidth = 4;
    context.strokeText(text, x, y);
    context.fillStyle = small ? palette.muted : palette.ink;
    context.fillText(text, x, y);
  }
}

/** What the pointer is on says its whole name, above all else. */
function drawHovered(
  context: CanvasRenderingContext2D,
  data: { x: number; y: number; size: number; label?: string | null; title?: string },
  palette: Palette,
): void {
  const text = data.title ?? data.label ?? '';
  const shown = text.length > LONGEST_LABEL ? `${text.slice(0, LONGEST_LABEL - 1)}…` : text;
  context.font = fontOf(LABEL_SIZE + 1, 600);
  context.textBaseline = 'middle';
  context.textAlign = 'left';
  context.direction = directionOf(shown);
  context.lineJoin = 'round';
  context.lineWidth = 6;
  context.strokeStyle = palette.background;
  const x = data.x + data.size + 5;
  context.strokeText(shown, x, data.y);
  context.fillStyle = palette.ink;
  context.fillText(shown, x, data.y);
}
