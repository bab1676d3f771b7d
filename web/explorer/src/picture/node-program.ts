import { NodeProgram, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import { COLOUR_SHADER, COLOURED, floats, setUniforms } from './program.js';
import type { SceneEdge, SceneNode } from './scene.js';
import { CORNERS, type Shape } from './shapes.js';

const UNIFORMS = ['u_sizeRatio', 'u_correctionRatio', 'u_matrix'] as const;

/** Where the corners of the triangle point. */
const ANGLES = [0, (2 * Math.PI) / 3, (4 * Math.PI) / 3];

/** A triangle around each node, as sigma draws its circles, with the shape's corners along. */
const VERTEX = `${COLOUR_SHADER}
attribute vec2 a_position;
attribute float a_size;
attribute vec2 a_shape;
attribute float a_angle;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
varying vec2 v_point;
varying float v_radius;
varying vec2 v_shape;
void main() {
  float size = a_size * u_correctionRatio / u_sizeRatio * 4.0;
  vec2 point = size * vec2(cos(a_angle), sin(a_angle));
  gl_Position = vec4((u_matrix * vec3(a_position + point, 1)).xy, 0, 1);
  v_point = point;
  v_radius = size / 2.0;
  v_shape = a_shape;
  colour();
}`;

/** Distance to a regular polygon: the angle folded into one of its sides. */
const FRAGMENT = `
precision highp float;
varying vec4 v_color;
varying vec2 v_point;
varying float v_radius;
varying vec2 v_shape;
uniform float u_correctionRatio;
const vec4 transparent = vec4(0.0);
void main() {
  float border = u_correctionRatio * 2.0;
  float corners = v_shape.x;
  float distance = length(v_point);
  if (corners > 0.5) {
    float side = 6.28318530718 / corners;
    float angle = mod(atan(-v_point.y, v_point.x) - v_shape.y, side) - side / 2.0;
    distance *= cos(angle) / cos(side / 2.0);
  }
  distance -= v_radius - border;
  #ifdef PICKING_MODE
  gl_FragColor = distance > border ? transparent : v_color;
  #else
  gl_FragColor = mix(v_color, transparent, clamp(distance / border, 0.0, 1.0));
  #endif
}`;

/** Draws nodes as circles or regular polygons, told apart by `shape`. */
export class ShapeProgram extends NodeProgram<(typeof UNIFORMS)[number], SceneNode, SceneEdge> {
  override getDefinition() {
    return {
      VERTICES: ANGLES.length,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: WebGLRenderingContext.TRIANGLES,
      UNIFORMS,
      ATTRIBUTES: [
        floats('a_position', 2),
        floats('a_angle', 1),
        floats('a_size', 1),
        floats('a_shape', 2),
        ...COLOURED,
      ],
    };
  }

  override processVisibleItem(nodeIndex: number, offset: number, data: NodeDisplayData & { shape?: Shape }) {
    const { corners, turn, scale } = CORNERS[data.shape ?? 'circle'];
    const values = [data.size * scale, corners, turn, floatColor(data.color), nodeIndex];
    ANGLES.forEach((angle, at) => {
      this.array.set([data.x, data.y, angle, ...values], offset + (at * this.STRIDE) / ANGLES.length);
    });
  }

  override setUniforms({ correctionRatio, sizeRatio, matrix }: RenderParams, program: ProgramInfo) {
    setUniforms(program, { u_correctionRatio: correctionRatio, u_sizeRatio: sizeRatio, u_matrix: matrix });
  }
}
