/** Drawing on a plain canvas what WebGL draws in the picture: for what is in hand, and for what is taken away. */

export interface Line {
  from: { x: number; y: number };
  to: { x: number; y: number };
  color: string;
  width: number;
  dashed: boolean;
}

export interface Mark {
  x: number;
  y: number;
  size: number;
  color: string;
  /** None: a circle. */
  corners: [number, number][];
}

export function strokeLine(
  context: CanvasRenderingContext2D,
  { from, to, color, width, dashed }: Line,
): void {
  context.strokeStyle = color;
  context.lineWidth = width;
  context.setLineDash(dashed ? [4, 4] : []);
  context.beginPath();
  context.moveTo(from.x, from.y);
  context.lineTo(to.x, to.y);
  context.stroke();
  context.setLineDash([]);
}

export function fillMark(context: CanvasRenderingContext2D, { x, y, size, color, corners }: Mark): void {
  context.fillStyle = color;
  context.beginPath();
  if (corners.length === 0) context.arc(x, y, size, 0, 2 * Math.PI);
  for (const [cx, cy] of corners) context.lineTo(cx, cy);
  context.fill();
}
