import type { Renderer } from './canvas.js';
import { drawLabels } from './canvas.js';
import { LABEL_SIZE } from './labels.js';
import type { Palette } from './palette.js';
import type { Scene, SceneNode } from './scene.js';
import { outline } from './shapes.js';
import { fillMark, type Line, strokeLine } from './sheet.js';

/**
 * A node in a hand: while it moves, it and its lines are drawn on a sheet of their own above the picture, which stays as it
 * is; a step of the hand costs the same in a picture of twenty nodes and of twenty thousand.
 */
export class Hand {
  readonly #renderer: Renderer;
  readonly #palette: Palette;
  readonly #node: SceneNode;
  readonly #lines: Omit<Line, 'from'>[];
  readonly #size: number;
  readonly #color: string;
  readonly #sheet: HTMLCanvasElement;
  readonly #ratio = window.devicePixelRatio || 1;
  #at: { x: number; y: number } | null = null;
  #frame = 0;

  constructor(renderer: Renderer, id: string, palette: Palette) {
    this.#renderer = renderer;
    this.#palette = palette;
    const graph = renderer.getGraph() as Scene;
    this.#node = graph.getNodeAttributes(id);
    const shown = renderer.getNodeDisplayData(id);
    this.#size = renderer.scaleSize(shown?.size ?? this.#node.size);
    this.#color = shown?.color ?? palette.ink;
    this.#lines = graph.mapEdges(id, (edge, { implied }, source, target) => {
      const line = renderer.getEdgeDisplayData(edge);
      const other = renderer.getNodeDisplayData(source === id ? target : source);
      return {
        to: renderer.framedGraphToViewport(other ?? { x: 0, y: 0 }),
        color: line?.color ?? palette.link,
        width: Math.max(1, renderer.scaleSize(line?.size ?? 1)),
        dashed: implied,
      };
    });
    this.#sheet = sheetOver(renderer, this.#ratio);
  }

  /** To a place on the screen. */
  moveTo({ x, y }: { x: number; y: number }): void {
    this.#at = { x, y };
    this.#frame ||= requestAnimationFrame(() => this.#draw());
  }

  /** The node stays where the hand is. */
  putDown(): void {
    cancelAnimationFrame(this.#frame);
    this.#sheet.remove();
    if (this.#at === null) return;
    // The graph's own event of a change would have every node and line put in order anew.
    Object.assign(this.#node, this.#renderer.viewportToGraph(this.#at));
  }

  #draw(): void {
    this.#frame = 0;
    const context = this.#sheet.getContext('2d');
    if (context === null || this.#at === null) return;
    const { x, y } = this.#at;
    context.setTransform(this.#ratio, 0, 0, this.#ratio, 0, 0);
    context.clearRect(0, 0, this.#sheet.width, this.#sheet.height);
    for (const line of this.#lines) strokeLine(context, { ...line, from: this.#at });
    const [size, color] = [this.#size, this.#color];
    fillMark(context, { x, y, size, color, corners: outline(this.#node.shape, x, y, size) });
    const label = { text: this.#node.label, x: x + this.#size + LABEL_SIZE / 2, y, small: false };
    drawLabels(context, [label], this.#palette);
  }
}

/** An empty canvas as large as the picture, above it; it takes no part in what the mouse does. */
function sheetOver(renderer: Renderer, ratio: number): HTMLCanvasElement {
  const { width, height } = renderer.getDimensions();
  const sheet = document.createElement('canvas');
  sheet.className = 'hand';
  sheet.width = width * ratio;
  sheet.height = height * ratio;
  renderer.getContainer().append(sheet);
  return sheet;
}
