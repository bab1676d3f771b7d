import {
  createEdgeCompoundProgram,
  EdgeArrowHeadProgram,
  EdgeProgram,
  type EdgeProgramType,
  type ProgramInfo,
} from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import type { SceneEdge, SceneNode } from './scene.js';

const UNIFORMS = ['u_matrix', 'u_half', 'u_scale', 'u_least'] as const;

/** A strip of two triangles as wide as the line; how far along it a point lies is told in pixels. */
const VERTEX = `
attribute vec2 a_from;
attribute vec2 a_to;
attribute float a_width;
attribute vec4 a_color;
attribute vec4 a_id;
attribute float a_end;
attribute float a_side;
uniform mat3 u_matrix;
uniform vec2 u_half;
uniform float u_scale;
uniform float u_least;
varying vec4 v_color;
varying float v_along;
void main() {
  vec2 from = (u_matrix * vec3(a_from, 1.0)).xy;
  vec2 to = (u_matrix * vec3(a_to, 1.0)).xy;
  vec2 line = (to - from) * u_half;
  float far = max(length(line), 0.001);
  vec2 across = vec2(-line.y, line.x) / far * max(a_width * u_scale, u_least) / 2.0;
  gl_Position = vec4(mix(from, to, a_end) + across * a_side / u_half, 0.0, 1.0);
  v_along = a_end * far;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= 255.0 / 254.0;
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
    const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
    return {
      VERTICES: 6,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: TRIANGLES,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_from', size: 2, type: FLOAT },
        { name: 'a_to', size: 2, type: FLOAT },
        { name: 'a_width', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [
        { name: 'a_end', size: 1, type: FLOAT },
        { name: 'a_side', size: 1, type: FLOAT },
      ],
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
    { gl, uniformLocations }: ProgramInfo,
  ) {
    gl.uniformMatrix3fv(uniformLocations.u_matrix ?? null, false, matrix);
    gl.uniform2f(uniformLocations.u_half ?? null, width / 2, height / 2);
    gl.uniform1f(uniformLocations.u_scale ?? null, 1 / sizeRatio);
    gl.uniform1f(uniformLocations.u_least ?? null, minEdgeThickness);
  }
}

export const DashedLineProgram = DashedProgram as unknown as EdgeProgramType<SceneNode, SceneEdge>;
export const DashedArrowProgram = createEdgeCompoundProgram<SceneNode, SceneEdge>([
  DashedLineProgram,
  EdgeArrowHeadProgram as unknown as EdgeProgramType<SceneNode, SceneEdge>,
]);
