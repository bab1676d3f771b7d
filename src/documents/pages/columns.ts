import type { Line } from './line.js';
import type { Strip } from './rows.js';

/** A column of a page with its lines from top to bottom. */
export interface Column {
  left: number;
  right: number;
  lines: Line[];
  /** On which side of the gutter it stands. */
  side?: 'left' | 'right';
}

/** Two columns show by this many lines that keep to their side of the gutter, on each side. */
const MIN_LINES = 8;

/**
 * The x at which each page parts into two columns; undefined for pages in one. A page that is too short to tell by itself (the last one)
 * is parted as the others are, if little of it runs across.
 */
export function settleGutters(
  pages: readonly { gutter: number | undefined; strips: readonly Strip[] }[],
): (number | undefined)[] {
  const found = pages.flatMap(({ gutter }) => gutter ?? []).sort((a, b) => a - b);
  const usual = found[Math.floor(found.length / 2)];
  const isUsual = found.length > pages.length / 3;
  return pages.map(({ gutter, strips }) => {
    if (gutter !== undefined || usual === undefined || !isUsual) return gutter;
    return count(strips, usual).across < 0.5 * strips.length ? usual : undefined;
  });
}

/**
 * The x that least text runs across, if most keeps to one side of it and each side is set as running text; of several, the one nearest to
 * the middle: the white space behind the labels of items is one, too.
 */
export function gutterOf(strips: readonly Strip[], width: number): number | undefined {
  let best: { from: number; to: number }[] = [];
  let fewest = 0.2 * strips.length;
  for (let x = 0.35 * width; x <= 0.65 * width; x += 2) {
    const { across, left, right } = count(strips, x);
    if (left.length < MIN_LINES || right.length < MIN_LINES || across > fewest) continue;
    if (!isText(left, width / 2) || !isText(right, width / 2)) continue;
    if (across < fewest) best = [];
    const last = best.at(-1);
    if (last && x - last.to <= 2) last.to = x;
    else best.push({ from: x, to: x });
    fewest = across;
  }
  const middles = best.map(({ from, to }) => (from + to) / 2);
  return middles.sort((a, b) => Math.abs(a - width / 2) - Math.abs(b - width / 2))[0];
}

/** How long the lines on either side of an x are, and how many run across it. */
function count(strips: readonly Strip[], x: number): { across: number; left: number[]; right: number[] } {
  const left: number[] = [];
  const right: number[] = [];
  let across = 0;
  for (const strip of strips) {
    const gap = strip.gaps.find(({ from, to }) => from <= x && x <= to);
    if (gap) {
      left.push(gap.from - strip.left);
      right.push(strip.right - gap.to);
    } else if (strip.right <= x) left.push(strip.right - strip.left);
    else if (strip.left >= x) right.push(strip.right - strip.left);
    else across++;
  }
  return { across, left, right };
}

/** Running text fills its column: most lines reach over half of it. */
function isText(lengths: readonly number[], width: number): boolean {
  return lengths.filter((length) => length > width / 2).length > lengths.length / 2;
}

/**
 * Cuts a page into columns in reading order; lines across the gutter part the page into bands, each read column by column, and so does, on
 * the first one, the white space below a masthead.
 */
export function columnsOf(lines: readonly Line[], gutter: number | undefined): Column[] {
  if (lines.length === 0) return [];
  if (gutter === undefined) return [columnOf([...lines])];
  const running = lines.filter(({ isHead }) => isHead);
  if (running.length > 0)
    return [
      columnOf(running),
      ...columnsOf(
        lines.filter(({ isHead }) => !isHead),
        gutter,
      ),
    ];
  const head = lines[0]?.page === 1 ? headOf(lines, gutter) : 0;
  const foot = footOf(lines, gutter);
  const bands = [lines.slice(0, head), lines.slice(head, foot)].flatMap((band) => bandsOf(band, gutter));
  return foot < lines.length ? [...bands, columnOf(lines.slice(foot))] : bands;
}

/** Small print is this share of the letters of the text, or less. */
const SMALL = 0.93;

/** Where small print begins that runs across the foot of the page, below both columns: notes. */
function footOf(lines: readonly Line[], gutter: number): number {
  const sizes = lines.map(({ size }) => size).sort((a, b) => a - b);
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 0;
  const foot = lines.findLastIndex(({ size }) => size > SMALL * usual) + 1;
  return lines.slice(foot).some(({ left, right }) => left < gutter && right > gutter) ? foot : lines.length;
}

/** White space that parts a masthead from the columns below it, in sizes of the letter, and from which share of its column on a line is full. */
const HEAD_GAP = 1.9;
const FULL = 0.8;

/** How many lines stand in a masthead above the columns: none fills its side, and white space across the page parts them from the first that does. */
function headOf(lines: readonly Line[], gutter: number): number {
  const start = Math.min(...lines.map(({ left }) => left));
  const end = Math.max(...lines.map(({ right }) => right));
  const first = lines.findIndex(
    ({ left, right }) => right - left > FULL * (left < gutter ? gutter - start : end - gutter),
  );
  const sides = new Set<boolean>();
  let head = 0;
  for (const [at, line] of lines.slice(0, first + 1).entries()) {
    const above = lines[at - 1];
    if (above && sides.size === 2 && line.y - above.y > HEAD_GAP * line.size) head = at;
    sides.add(line.left < gutter);
  }
  return head;
}

function bandsOf(lines: readonly Line[], gutter: number): Column[] {
  const columns: Column[] = [];
  let left: Line[] = [];
  let right: Line[] = [];
  let across: Line[] = [];
  const rightFirst = lines.filter((line) => line.rightToLeft).length > lines.length / 2;
  const flush = () => {
    const sides = [
      { ...columnOf(left), side: 'left' } as const,
      { ...columnOf(right), side: 'right' } as const,
    ];
    for (const column of rightFirst ? sides.reverse() : sides)
      if (column.lines.length > 0) columns.push(column);
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
