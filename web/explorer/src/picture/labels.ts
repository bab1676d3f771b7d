/** A text that wants a place: beside a node, or along a line. */
export interface Wish {
  text: string;
  /** Centre of the node; start of the line. */
  x: number;
  y: number;
  /** Radius of the node; 0 for lines. */
  radius: number;
  /** End of the line, for what stands on one. */
  end?: { x: number; y: number };
  /** What must be read goes first, then what is larger. */
  forced: boolean;
}

/** A text with its place: its left edge and its middle line. */
export interface Label {
  text: string;
  x: number;
  y: number;
  small: boolean;
}

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export const LABEL_FONT = 'system-ui, "Segoe UI", "Noto Sans", "Noto Sans Arabic", sans-serif';
export const LABEL_SIZE = 12;
export const SMALL_LABEL_SIZE = 10.5;
const GAP = 5;

/**
 * Gives each text a place where it covers no other: right of its node, else left, below or above; on its line, else nearer to
 * one end or beside it; none beyond the edge of the screen. What finds no room is left out; it is in the table, and comes when the picture is brought closer.
 */
export function placed(
  wishes: Wish[],
  widthOf: (text: string, small: boolean) => number,
  screen: { width: number; height: number },
): Label[] {
  const taken: Box[] = wishes
    .filter(({ radius, forced }) => forced && radius > 0)
    .map(({ x, y, radius }) => around(x - radius, x + radius, y, radius * 2));
  const labels: Label[] = [];
  const ordered = [...wishes].sort(
    (a, b) =>
      Number(b.end === undefined) - Number(a.end === undefined) ||
      Number(b.forced) - Number(a.forced) ||
      b.radius - a.radius,
  );
  for (const wish of ordered) {
    const small = wish.end !== undefined;
    const size = small ? SMALL_LABEL_SIZE : LABEL_SIZE;
    const width = widthOf(wish.text, small);
    for (const { x, y } of small ? onLine(wish, width) : besideNode(wish, width)) {
      const box = around(x, x + width, y, size);
      if (box.left < 0 || box.right > screen.width || box.top < 0 || box.bottom > screen.height) continue;
      if (taken.some((other) => meet(box, other))) continue;
      taken.push(box);
      labels.push({ text: wish.text, x, y, small });
      break;
    }
  }
  return labels;
}

/** A text runs as its first letter does. */
export function directionOf(text: string): 'rtl' | 'ltr' {
  return /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text) ? 'rtl' : 'ltr';
}

function besideNode({ x, y, radius }: Wish, width: number): { x: number; y: number }[] {
  const below = radius + GAP + LABEL_SIZE / 2;
  return [
    { x: x + radius + GAP, y },
    { x: x - radius - GAP - width, y },
    { x: x - width / 2, y: y + below },
    { x: x - width / 2, y: y - below },
  ];
}

function onLine({ x, y, end }: Wish, width: number): { x: number; y: number }[] {
  const to = end ?? { x, y };
  const step = SMALL_LABEL_SIZE + GAP / 2;
  return [0, step, -step, 2 * step, -2 * step].flatMap((aside) =>
    [0.5, 0.38, 0.62, 0.26, 0.74].map((part) => ({
      x: x + (to.x - x) * part - width / 2,
      y: y + (to.y - y) * part + aside,
    })),
  );
}

function around(left: number, right: number, middle: number, height: number): Box {
  return { left, right, top: middle - height / 2, bottom: middle + height / 2 };
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
