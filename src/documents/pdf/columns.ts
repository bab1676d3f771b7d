import type { Line } from './lines.js';

/** A column of a page with its lines from top to bottom. */
export interface Column {
  left: number;
  right: number;
  lines: Line[];
}

const MIN_LINES = 8;

/**
 * Cuts a page into columns in reading order. A page is in two columns where a gutter runs down between enough lines on both sides;
 * lines across the gutter part the page into bands, each read column by column.
 */
export function columnsOf(lines: readonly Line[], pageWidth: number): Column[] {
  if (lines.length === 0) return [];
  const gutter = gutterOf(lines, pageWidth);
  if (gutter === undefined) return [columnOf([...lines])];
  const columns: Column[] = [];
  let left: Line[] = [];
  let right: Line[] = [];
  let across: Line[] = [];
  const rightFirst = lines.filter((line) => line.rightToLeft).length > lines.length / 2;
  const flush = () => {
    for (const side of rightFirst ? [right, left] : [left, right])
      if (side.length > 0) columns.push(columnOf(side));
    left = [];
    right = [];
  };
  for (const line of lines) {
    if (line.left < gutter && line.right > gutter) {
      flush();
      across.push(line);
      continue;
    }
    if (across.length > 0) columns.push(columnOf(across));
    across = [];
    (line.right <= gutter ? left : right).push(line);
  }
  flush();
  if (across.length > 0) columns.push(columnOf(across));
  return columns;
}

function columnOf(lines: Line[]): Column {
  return {
    left: Math.min(...lines.map((line) => line.left)),
    right: Math.max(...lines.map((line) => line.right)),
    lines,
  };
}

/** The x at which two columns part, if most lines keep to one side of it and each side is set as running text. */
function gutterOf(lines: readonly Line[], pageWidth: number): number | undefined {
  let best: number | undefined;
  let fewest = 0.2 * lines.length;
  for (let x = 0.4 * pageWidth; x <= 0.6 * pageWidth; x += 2) {
    const crossing = lines.filter((line) => line.left < x && line.right > x).length;
    if (crossing >= fewest) continue;
    const left = lines.filter((line) => line.right <= x);
    const right = lines.filter((line) => line.left >= x);
    if (isText(left, x) && isText(right, pageWidth - x)) {
      best = x;
      fewest = crossing;
    }
  }
  return best;
}

/** Running text fills its column: most lines reach over half of it. */
function isText(lines: readonly Line[], width: number): boolean {
  const full = lines.filter((line) => line.right - line.left > width / 2);
  return lines.length >= MIN_LINES && full.length > lines.length / 2;
}
