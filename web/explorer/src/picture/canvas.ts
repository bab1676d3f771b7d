import Sigma from 'sigma';
import { EdgeArrowProgram, EdgeLineProgram, EdgeRectangleProgram } from 'sigma/rendering';
import type { Settings } from 'sigma/settings';
import type { NodeDisplayData } from 'sigma/types';
import type { Focus } from './focus.js';
import { ShapeProgram } from './node-program.js';
import type { Palette } from './palette.js';
import type { Scene, SceneEdge, SceneNode } from './scene.js';

/** How the scene is shown just now. Changes of it redraw, and move nothing. */
export interface Look {
  palette: Palette;
  focus: Focus | null;
}

export type Renderer = Sigma<SceneNode, SceneEdge>;

/** Above this many edges they are drawn as hairlines, and while the picture moves not at all. */
export const MANY_EDGES = 8_000;
const LABEL_FONT = 'system-ui, "Segoe UI", "Noto Sans", "Noto Sans Arabic", sans-serif';

/** Puts the scene into the element. Colours come from `look()`, read anew at every refresh. */
export function draw(graph: Scene, container: HTMLElement, look: () => Look): Renderer {
  const many = graph.size > MANY_EDGES;
  const settings: Partial<Settings<SceneNode, SceneEdge>> = {
    nodeProgramClasses: { node: ShapeProgram },
    edgeProgramClasses: { line: EdgeRectangleProgram, hair: EdgeLineProgram, arrow: EdgeArrowProgram },
    defaultNodeType: 'node',
    defaultEdgeType: many ? 'hair' : 'line',
    hideEdgesOnMove: many,
    hideLabelsOnMove: many,
    labelFont: LABEL_FONT,
    labelSize: 12,
    labelDensity: 0.8,
    labelGridCellSize: 110,
    labelRenderedSizeThreshold: 4.6,
    stagePadding: 36,
    minCameraRatio: 0.02,
    maxCameraRatio: 3,
    zIndex: !many,
    allowInvalidContainer: true,
    defaultDrawNodeLabel: (context, data) => drawLabel(context, data, look().palette, false),
    defaultDrawNodeHover: (context, data) => drawLabel(context, data, look().palette, true),
    nodeReducer: (id, node) => shownNode(id, node, look()),
    edgeReducer: (id, edge) => shownEdge(id, edge, look(), many),
  };
  return new Sigma(graph, container, settings);
}

function shownNode(id: string, node: SceneNode, { palette, focus }: Look): Partial<NodeDisplayData> {
  const color = palette.nodes[node.nodeType] ?? palette.muted;
  if (focus === null) return { ...node, color, forceLabel: node.root };
  if (!focus.nodes.has(id)) return { ...node, color: palette.faded, label: '', zIndex: 0 };
  return { ...node, color, forceLabel: true, zIndex: 2 };
}

function shownEdge(id: string, edge: SceneEdge, { palette, focus }: Look, many: boolean) {
  const color = edge.family === null ? palette.link : palette.families[edge.family];
  const quiet =
    edge.edgeType === 'CONTAINS' ? palette.faded : edge.edgeType === 'LINK' ? palette.link : color;
  if (focus === null) return { ...edge, color: many ? soft(quiet) : quiet, zIndex: edge.family ? 1 : 0 };
  if (!focus.edges.has(id)) return { ...edge, color: palette.faded, hidden: many, zIndex: 0, size: 0.6 };
  if (edge.edgeType === 'CONTAINS') return { ...edge, color: palette.muted, zIndex: 1, size: 1 };
  return { ...edge, color, zIndex: 2, size: edge.size + 1, type: many ? 'hair' : 'arrow' };
}

/** The same colour, thinner: many lines over one another add up. */
function soft(color: string): string {
  return `${color}66`;
}

/** Labels stand beside their node, with a halo of the paper so that lines do not cross them out. */
function drawLabel(
  context: CanvasRenderingContext2D,
  data: { x: number; y: number; size: number; label?: string | null; title?: string },
  palette: Palette,
  hovered: boolean,
): void {
  const text = hovered ? (data.title ?? data.label ?? '') : (data.label ?? '');
  if (text === '') return;
  const shown = text.length > 90 ? `${text.slice(0, 89)}…` : text;
  context.font = `${hovered ? 600 : 400} ${hovered ? 13 : 12}px ${LABEL_FONT}`;
  context.textBaseline = 'middle';
  // Arabic is shaped by the text itself; the label always begins beside its node.
  context.textAlign = 'left';
  context.direction = 'ltr';
  const x = data.x + data.size + 5;
  context.lineJoin = 'round';
  context.lineWidth = hovered ? 6 : 4;
  context.strokeStyle = palette.background;
  context.strokeText(shown, x, data.y);
  context.fillStyle = palette.ink;
  context.fillText(shown, x, data.y);
}
