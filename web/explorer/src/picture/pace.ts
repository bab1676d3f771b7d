import type { CameraState } from 'sigma/types';
import type { Renderer } from './canvas.js';

/** A frame that takes longer to draw does not keep pace with a hand. */
const SLOW_MS = 10;
/** So long after the last step of a movement the picture is drawn where it has come to. */
const PAUSE_MS = 120;
/** A movement that goes on is drawn in between where the still covers less of the stage, or is magnified more; not more often than this. */
const LEAST_COVERED = 0.3;
const MOST_MAGNIFIED = 3;
const BETWEEN_MS = 400;

/**
 * Lets the picture keep pace with the hand where WebGL is slow, as it is without a graphics card. There, while a hand moves the
 * picture or turns the wheel, what was drawn last is moved and scaled as a still, which costs a browser little; when the
 * hand pauses, it is drawn anew. Whether it is slow is measured where the picture rests, at each such pause, and when a larger
 * picture is drawn. Where it is fast, each step is drawn.
 */
export class Pace {
  readonly #renderer: Renderer;
  readonly #layers: HTMLCanvasElement[];
  /** Where the camera was when the picture was drawn last, and when that was. */
  #drawn: CameraState;
  #drawnAt = 0;
  #pause = 0;
  /** Nodes and lines up to which a frame is known to be fast, and from which on it is slow. */
  #fast = 0;
  #slow = Number.POSITIVE_INFINITY;

  constructor(renderer: Renderer) {
    this.#renderer = renderer;
    // The sheet that takes the mouse's events stays where it is.
    const { mouse: _, ...layers } = renderer.getCanvases();
    this.#layers = Object.values(layers);
    const camera = renderer.getCamera();
    this.#drawn = camera.getState();
    renderer.on('afterRender', () => this.#isDrawn());
    renderer.on('kill', () => clearTimeout(this.#pause));
    // The library's own listener, its only one, draws at each step.
    camera.removeAllListeners('updated');
    camera.on('updated', () => this.#step());
    // What lies under the mouse is read from what was drawn: it must be where it seems to be.
    const catchUp = () => {
      if (this.isBehind) this.#draw();
    };
    renderer.getContainer().addEventListener('pointerdown', catchUp, { capture: true });
  }

  /** Whether a still stands for the picture. */
  get isBehind(): boolean {
    return !this.#renderer.getCamera().hasState(this.#drawn);
  }

  get #amount(): number {
    const { order, size } = this.#renderer.getGraph();
    return order + size;
  }

  get #isKnown(): boolean {
    return this.#amount <= this.#fast || this.#amount >= this.#slow;
  }

  #isDrawn(): void {
    this.#drawn = this.#renderer.getCamera().getState();
    this.#drawnAt = performance.now();
    for (const layer of this.#layers) layer.style.transform = '';
    clearTimeout(this.#pause);
    if (!this.#isKnown) this.#atPause();
  }

  #step(): void {
    if (!this.#isKnown) this.#measure();
    else if (this.#amount <= this.#fast) this.#renderer.scheduleRender();
    else this.#moveStill();
  }

  #moveStill(): void {
    const renderer = this.#renderer;
    const move = moveBetween(renderer, this.#drawn, renderer.getCamera().getState());
    const css = `matrix(${move.map((value) => value.toFixed(3)).join()})`;
    for (const layer of this.#layers) layer.style.transform = css;
    clearTimeout(this.#pause);
    const isDue = performance.now() - this.#drawnAt > BETWEEN_MS && isFar(move, renderer.getDimensions());
    if (isDue) renderer.scheduleRender();
    else this.#atPause();
  }

  #atPause(): void {
    this.#pause = setTimeout(() => this.#measure(), PAUSE_MS);
  }

  /** Draws a frame, waits until all of it is on its canvas, and remembers whether that was slow: at each pause anew, for a machine may have had else to do. */
  #measure(): void {
    const start = performance.now();
    this.#draw();
    clearTimeout(this.#pause);
    const { edges, nodes } = this.#renderer.getCanvases();
    for (const canvas of [nodes, edges]) {
      const gl = canvas?.getContext('webgl2') ?? canvas?.getContext('webgl');
      gl?.bindFramebuffer(gl.FRAMEBUFFER, null);
      gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
    }
    const amount = this.#amount;
    if (performance.now() - start > SLOW_MS) {
      this.#slow = Math.min(this.#slow, amount);
      this.#fast = Math.min(this.#fast, amount - 1);
    } else {
      this.#fast = Math.max(this.#fast, amount);
      this.#slow = Math.max(this.#slow, amount + 1);
    }
  }

  #draw(): void {
    this.#renderer.refresh({ partialGraph: {}, skipIndexation: true });
  }
}

/** As CSS has it: a point goes to (a·x + c·y + e, b·x + d·y + f). */
type Matrix = [a: number, b: number, c: number, d: number, e: number, f: number];

/** What takes a picture that was drawn from one state of the camera to where it lies from another. */
function moveBetween(renderer: Renderer, before: CameraState, after: CameraState): Matrix {
  const [from, to] = [baseOf(renderer, before), baseOf(renderer, after)];
  const square = from.dx ** 2 + from.dy ** 2;
  const a = (to.dx * from.dx + to.dy * from.dy) / square;
  const b = (to.dy * from.dx - to.dx * from.dy) / square;
  return [a, b, -b, a, to.x - a * from.x + b * from.y, to.y - b * from.x - a * from.y];
}

/** Where two points of the plane lie on the screen: the first, and how far from it the second. */
function baseOf(renderer: Renderer, cameraState: CameraState) {
  const { x, y } = renderer.framedGraphToViewport({ x: 0, y: 0 }, { cameraState });
  const end = renderer.framedGraphToViewport({ x: 1, y: 0 }, { cameraState });
  return { x, y, dx: end.x - x, dy: end.y - y };
}

/** Whether so much of the stage is empty that a hand no longer sees where it goes, or all is blurred. */
function isFar([a, b, , , x, y]: Matrix, { width, height }: { width: number; height: number }): boolean {
  const scale = Math.hypot(a, b);
  const across = Math.min(width, x + width * scale) - Math.max(0, x);
  const down = Math.min(height, y + height * scale) - Math.max(0, y);
  const covered = (Math.max(0, across) * Math.max(0, down)) / (width * height);
  return scale > MOST_MAGNIFIED || covered < LEAST_COVERED;
}
