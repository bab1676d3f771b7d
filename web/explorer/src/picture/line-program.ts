import {
  createEdgeCompoundProgram,
  EdgeArrowHeadProgram,
  EdgeProgram,
  type EdgeProgramType,
  type ProgramInfo,
} from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import { COLOUR_SHADER, COLOURED, floats, setUniforms } from './program.js';
import type { SceneEdge, SceneNode } from './scene.js';

const UNIFORMS = ['u_matrix', 'u_half', 'u_scale', 'u_least', 'u_ratio'] as const;

/** Length of sigma's arrow heads, by the thickness of their lines. */
const HEAD = 2.5;

/** A strip of two triangles, wider than the line by the half pixels in which it fades; lengths are in pixels. */
const VERTEX = `${COLOUR_SHADER}
attribute vec2 a_from;
attribute vec2 a_to;
attribute vec2 a_corner;
attribute float a_width;
attribute float a_dashed;
attribute float a_head;
uniform mat3 u_matrix;
uniform vec2 u_half;
uniform float u_scale;
uniform float u_least;
uniform float u_ratio;
varying float v_along;
varying float v_across;
varying float v_half;
varying float v_dashed;
void main() {
  vec2 from = (u_matrix * vec3(a_from, 1.0)).xy * u_half;
  vec2 line = (u_matrix * vec3(a_to, 1.0)).xy * u_half - from;
  float far = max(length(line), 0.001);
  float width = max(a_width * u_scale, u_least);
  v_half = (width + 1.0 / u_ratio) / 2.0;
  v_across = a_corner.y * v_half;
  v_dashed = a_dashed;
  v_along = a_corner.x * (far - (a_head > 0.0 ? min(far, a_head * u_scale + width * ${HEAD}) : 0.0));
  vec2 point = from + line / far * v_along + vec2(-line.y, line.x) / far * v_across;
  gl_Position = vec4(point / u_half, 0.0, 1.0);
  colour();
}`;

const FRAGMENT = `
precision highp float;
uniform float u_ratio;
varying vec4 v_color;
varying float v_along;
varying float v_across;
varying float v_half;
varying float v_dashed;
void main() {
  if (v_dashed > 0.5 && mod(v_along, 8.0) > 4.5) discard;
  gl_FragColor = v_color * clamp((v_half - abs(v_across)) * u_ratio, 0.0, 1.0);
}`;

const CORNERS = [
  [0, 1],
  [0, -1],
  [1, 1],
  [1, 1],
  [0, -1],
  [1, -1],
];

/**
 * Draws lines, whole or in dashes: what is implied is told by more than its colour. Each corner has all that it needs: the
 * library's own programs draw an instance for each line, at twice the cost where WebGL is drawn by software.
 */
class StripProgram extends EdgeProgram<(typeof UNIFORMS)[number], SceneNode, SceneEdge> {
  override getDefinition() {
    return {
      VERTICES: CORNERS.length,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: WebGLRenderingContext.TRIANGLES,
      UNIFORMS,
      ATTRIBUTES: [
        floats('a_from', 2),
        floats('a_to', 2),
        floats('a_corner', 2),
        floats('a_width', 1),
        floats('a_dashed', 1),
        floats('a_head', 1),
        ...COLOURED,
      ],
    };
  }

  override processVisibleItem(
    index: number,
    offset: number,
    from: NodeDisplayData,
    to: NodeDisplayData,
    { size, color, type, dashed }: EdgeDisplayData & { dashed?: boolean },
  ) {
    const ends = [from.x, from.y, to.x, to.y];
    const rest = [size, Number(dashed === true), type === 'arrow' ? to.size : 0, floatColor(color), index];
    CORNERS.forEach((corner, at) => {
      this.array.set([...ends, ...corner, ...rest], offset + (at * this.STRIDE) / CORNERS.length);
    });
  }

  override setUniforms(
    { matrix, width, height, sizeRatio, minEdgeThickness, pixelRatio }: RenderParams,
    program: ProgramInfo,
  ) {
    setUniforms(program, {
      u_matrix: matrix,
      u_half: [width / 2, height / 2],
      u_scale: 1 / sizeRatio,
      u_least: minEdgeThickness,
      u_ratio: pixelRatio,
    });
  }
}

export const LineProgram = StripProgram as unknown as EdgeProgramType<SceneNode, SceneEdge>;
export const ArrowProgram = createEdgeCompoundProgram<SceneNode, SceneEdge>([
  LineProgram,
  EdgeArrowHeadProgram as unknown as EdgeProgramType<SceneNode, SceneEdge>,
]);
