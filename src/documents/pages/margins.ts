import type { Column } from './columns.js';
import type { Line } from './line.js';

/** Where a column's text begins and how far it reaches, counted in the direction in which it is read. */
export interface Margins {
  start: number;
  end: number;
}

/** What tells the margins of all columns of a document. */
export interface Edges {
  /** What a page is mirrored at: in scripts that run from right to left places are counted from there, the same on every page. */
  axis: number;
  /** Where most of the document's text begins and ends, and where most of that in its columns on either side does. */
  usual: Map<Column['side'], { start: number | undefined; end: number | undefined }>;
}

/** The edges of a document's text. */
export function edgesOf(columns: readonly Column[]): Edges {
  const lines = columns.flatMap((column) => column.lines);
  const axis = lines.reduce((right, line) => Math.max(right, line.right), 0);
  const usual: Edges['usual'] = new Map();
  for (const side of [undefined, 'left', 'right'] as const) {
    const own = side ? columns.flatMap((column) => (column.side === side ? column.lines : [])) : lines;
    const start = outermost(startsOf(own, axis));
    usual.set(side, { start, end: start === undefined ? undefined : endOf(own, axis, start) });
  }
  return { axis, usual };
}

/** A column of fewer lines does not show how far its lines may reach. */
const FEW = 5;

/** The margins of one column. */
export function marginsOf(column: Column, { axis, usual }: Edges): Margins {
  const like = usual.get(column.side);
  const start = startOf(column, axis, like?.start);
  const end = endOf(column.lines, axis, start);
  const { start: from = start, end: to = end } = like ?? {};
  return column.lines.length < FEW && from <= start && end <= to ? { start: from, end: to } : { start, end };
}

/** Where a line begins. */
export function startSide(line: Line, axis: number): number {
  return line.rightToLeft ? axis - line.right : line.left;
}

function endSide(line: Line, axis: number): number {
  return line.rightToLeft ? axis - line.left : line.right;
}

/** Where lines begin, and how much text begins there. */
function startsOf(lines: readonly Line[], axis: number): Map<number, number> {
  const starts = new Map<number, number>();
  for (const line of lines) {
    const at = Math.round(startSide(line, axis));
    starts.set(at, (starts.get(at) ?? 0) + line.right - line.left);
  }
  return starts;
}

/** Text begins where at least this share of it does; what stands further out is the masthead, what stands further in are items. */
const SHARE = 0.15;

/** The outermost place where a good share of the text begins. */
function outermost(starts: ReadonlyMap<number, number>): number | undefined {
  const all = [...starts.values()].reduce((sum, count) => sum + count, 0);
  const near = (at: number) => (starts.get(at) ?? 0) + (starts.get(at + 1) ?? 0);
  const places = [...starts.keys()].filter((at) => near(at) >= SHARE * all);
  return places.length > 0 ? Math.min(...places) : undefined;
}

/** Where the text of the document's columns on its side begins, if any of its own does: a page may hold little but items that stand in. */
function startOf({ lines, left }: Column, axis: number, usual: number | undefined): number {
  const starts = startsOf(lines, axis);
  const near = [...starts].filter(([at]) => usual !== undefined && Math.abs(at - usual) <= 2);
  if (near.length > 0) return fullest(near) ?? left;
  return outermost(starts) ?? fullest([...starts]) ?? left;
}

function fullest(starts: readonly (readonly [number, number])[]): number | undefined {
  return [...starts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** How far nearly all lines that begin there reach, and most others; a line too long for its column says nothing. */
function endOf(lines: readonly Line[], axis: number, start: number): number {
  const ends = (some: readonly Line[]) => some.map((line) => endSide(line, axis));
  const reaching = lines.filter((line) => Math.abs(startSide(line, axis) - start) < 2);
  return Math.max(start, shareOf(ends(lines), 0.8) ?? start, shareOf(ends(reaching), 0.95) ?? start);
}

/** The number that this share of them does not exceed. */
function shareOf(numbers: readonly number[], share: number): number | undefined {
  return [...numbers].sort((a, b) => a - b)[Math.floor(share * numbers.length)];
}
