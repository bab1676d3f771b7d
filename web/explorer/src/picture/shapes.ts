/** What a node is, by its shape: the colour-blind, and whoever prints in grey, read the same. */
export const SHAPES = {
  Instrument: 'circle',
  Paragraph: 'square',
  Body: 'hexagon',
  Event: 'diamond',
  Initiative: 'triangle',
  Place: 'pentagon',
  State: 'pentagon',
  Subject: 'square',
} as const;

export type Shape = (typeof SHAPES)[keyof typeof SHAPES];

export function shapeOf(type: string): Shape {
  return SHAPES[type as keyof typeof SHAPES] ?? 'circle';
}

/** Corners of the regular polygons, and where the first one points (radians; upwards is -π/2). 0 corners: a circle. */
export const CORNERS: Record<Shape, { corners: number; turn: number; scale: number }> = {
  circle: { corners: 0, turn: 0, scale: 1 },
  square: { corners: 4, turn: -Math.PI / 4, scale: 1.15 },
  diamond: { corners: 4, turn: -Math.PI / 2, scale: 1.25 },
  triangle: { corners: 3, turn: -Math.PI / 2, scale: 1.35 },
  pentagon: { corners: 5, turn: -Math.PI / 2, scale: 1.15 },
  hexagon: { corners: 6, turn: 0, scale: 1.1 },
};

/** Corners of a shape around a point, for what draws with lines; empty for a circle. */
export function outline(shape: Shape, x: number, y: number, size: number): [number, number][] {
  const { corners, turn, scale } = CORNERS[shape];
  return Array.from({ length: corners }, (_, index) => {
    const angle = turn + (index * 2 * Math.PI) / corners;
    return [x + Math.cos(angle) * size * scale, y + Math.sin(angle) * size * scale];
  });
}
