import type { Renderer } from './canvas.js';
import type { View } from './sampling.js';

/** What of a graph's own plane is on the screen. */
export function viewOf(renderer: Renderer): View {
  const { width, height } = renderer.getDimensions();
  const corners = [
    { x: 0, y: 0 },
    { x: width, y: 0 },
    { x: 0, y: height },
    { x: width, y: height },
  ].map((corner) => renderer.viewportToGraph(corner));
  const range = (values: number[]): [number, number] => [Math.min(...values), Math.max(...values)];
  return { x: range(corners.map(({ x }) => x)), y: range(corners.map(({ y }) => y)) };
}

/** Brings the picture closer (below 1) or farther. */
export function zoom(renderer: Renderer | null, by: number): void {
  const camera = renderer?.getCamera();
  camera?.animate({ ratio: camera.getBoundedRatio(camera.ratio * by) }, { duration: 200 });
}

/** Part of what is in view by which an arrow moves it. */
const STEP = 0.12;

const MOVES: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, STEP],
  ArrowDown: [0, -STEP],
};

const ZOOMS: Readonly<Record<string, number>> = { '+': 1 / 1.4, '=': 1 / 1.4, '-': 1.4 };

/** Moves what is in view as a key asks; false where the key asks for nothing of the kind. */
export function moveByKey(renderer: Renderer | null, key: string): boolean {
  const camera = renderer?.getCamera();
  const [move, by] = [MOVES[key], ZOOMS[key]];
  if (camera && move)
    camera.setState({ x: camera.x + move[0] * camera.ratio, y: camera.y + move[1] * camera.ratio });
  else if (by) zoom(renderer, by);
  else if (key === '0') camera?.animatedReset();
  else return false;
  return true;
}
