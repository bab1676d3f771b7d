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

const UNIFORMS = ['u_matrix', 'u_half', 'u_scale', 'u_least'] as const;

/** A strip of two triangles as wide as the line; how far along it a point lies is told in pixels. */
const VERTEX = `${COLOUR_SHADER}
attribute vec2 a_from;
attribute vec2 a_to;
attribute float a_width;
attribute float a_end;
attribute float a_side;
uniform mat3 u_matrix;
uniform vec2 u_half;
uniform float u_scale;
uniform float u_least;
varying float v_along;
void main() {
  vec2 from = (u_matrix * vec3(a_from, 1.0)).xy;
  vec2 to = (u_matrix * vec3(a_to, 1.0)).xy;
  vec2 line = (to - from) * u_half;
  float far = max(length(line), 0.001);
  vec2 across = vec2(-line.y, line.x) / far * max(a_width * u_scale, u_least) / 2.0;
  gl_Position = vec4(mix(from, to, a_end) + across * a_side / u_half, 0.0, 1.0);
  v_along = a_end * far;
  colour();
}`;

const FRAGMENT = `
precision highp float;
varying vec4 v_color;
varying float v_along;
void main() {
  #ifndef PICKING_MODE
  if (mod(v_along, 8.0) > 4.5) discard;
  #endif
  gl_FragColor = v_color;
}`;

/** Draws lines in dashes: what is implied is told by more than its colour. */
class DashedProgram extends EdgeProgram<(typeof UNIFORMS)[number], SceneNode, SceneEdge> {
  override getDefinition() {
    return {
      VERTICES: 6,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: WebGLRenderingContext.TRIANGLES,
      UNIFORMS,
      ATTRIBUTES: [floats('a_from', 2), floats('a_to', 2), floats('a_width', 1), ...COLOURED],
      CONSTANT_ATTRIBUTES: [floats('a_end', 1), floats('a_side', 1)],
      CONSTANT_DATA: [
        [0, 1],
        [0, -1],
        [1, 1],
        [1, 1],
        [0, -1],
        [1, -1],
      ],
    };
  }

  override processVisibleItem(
    index: number,
    offset: number,
    from: NodeDisplayData,
    to: NodeDisplayData,
    { size, color }: EdgeDisplayData,
  ) {
    this.array.set([from.x, from.y, to.x, to.y, size, floatColor(color), index], offset);
  }

  override setUniforms(
    { matrix, width, height, sizeRatio, minEdgeThickness }: RenderParams,
    program: ProgramInfo,
  ) {
    setUniforms(program, {
      u_matrix: matrix,
      u_half: [width / 2, height / 2],
      u_scale: 1 / sizeRatio,
      u_least: minEdgeThickness,
    });
  }
}

export const DashedLineProgram = DashedProgram as unknown as EdgeProgramType<SceneNode, SceneEdge>;
export const DashedArrowProgram = createEdgeCompoundProgram<SceneNode, SceneEdge>([
  DashedLineProgram,
  EdgeArrowHeadProgram as unknown as EdgeProgramType<SceneNode, SceneEdge>,
]);
