import type { ProgramInfo } from 'sigma/rendering';

const { FLOAT, UNSIGNED_BYTE } = WebGLRenderingContext;

/** What every item of a program has: its colour, and its number for the sheet that tells what is under the hand. */
export const COLOURED = [
  { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
  { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
];

/** The same in a vertex shader: `colour()` hands on what this sheet is drawn with. */
export const COLOUR_SHADER = `
attribute vec4 a_color;
attribute vec4 a_id;
varying vec4 v_color;
void colour() {
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  // A colour travels as a float, and loses a step of its opacity on the way.
  v_color.a *= 255.0 / 254.0;
}`;

export function floats(name: string, size: number) {
  return { name, size, type: FLOAT };
}

/** Hands a program its uniforms: numbers, pairs of them, and matrices of three by three. */
export function setUniforms(
  { gl, uniformLocations }: ProgramInfo,
  values: Record<string, number | [number, number] | Float32Array>,
): void {
  for (const [name, value] of Object.entries(values)) {
    const place = uniformLocations[name] ?? null;
    if (typeof value === 'number') gl.uniform1f(place, value);
    else if (value instanceof Float32Array) gl.uniformMatrix3fv(place, false, value);
    else gl.uniform2f(place, ...value);
  }
}
