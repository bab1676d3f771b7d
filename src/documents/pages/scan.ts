import type { Run } from './glyphs.js';
import { isMark } from './rows.js';

/** White space up to which the next run goes on with the line, and by how much it may stand higher or lower, in sizes of the letter. */
const NEXT = 1.5;
const STEP = 0.35;

/** Runs of about one size are of one text: marks are smaller. */
const ALIKE = 0.75;

/** A line tells by this many words at least, and a page by so many in all. */
const WORDS = 4;
const FEWEST = 20;

/** Lines that rise or fall by less than this are level, and the slope must tell this share of their words' heights. */
const LEVEL = 0.002;
const TOLD = 0.5;

/**
 * Sets the text of a page straight that was laid askew on a scanner: the layer of words that reading machines put behind the picture rises
 * or falls with it.
 * @returns whether each word stands at a height of its own, as machines measure them.
 */
export function straighten(runs: readonly Run[], width: number, height: number): boolean {
  const lines = linesAlong(runs);
  const slope = turnOf(runs) || slopeOf(lines);
  if (Math.abs(slope) > LEVEL) turnBack(runs, slope, width, height);
  return isRagged(lines);
}

/** Gives words that were measured one by one the height and size that their line has. */
export function evenOut(runs: readonly Run[]): void {
  const lines = linesAlong(runs);
  for (const line of lines) {
    settle(line, 'y');
    settle(line, 'size');
  }
  const full = lines.filter((line) => line.length >= FULL);
  const sizes = settleSizes(full);
  for (const line of lines) if (line.length < FULL) settleShort(line, sizes);
}

/** Leaves out what stands alone and is no word: specks of the paper that were read as points, strokes or letters. */
export function withoutSpecks(runs: readonly Run[]): Run[] {
  const lines = linesAlong(runs);
  const extents = lines.flatMap((line) => {
    const [first, last] = [line[0], line.at(-1)];
    return first && last && line.length >= FULL ? [[first.x, last.x + last.width] as const] : [];
  });
  const isInText = ({ x }: Run) => extents.some(([left, right]) => left - 1 <= x && x <= right);
  const specks = new Set<Run>();
  for (const [run, more] of lines) {
    if (!run || more) continue;
    const text = run.glyphs
      .map((glyph) => glyph.text)
      .join('')
      .trim();
    const isSpeck = SPECK.test(text) && !(SIGN.test(text) && isInText(run));
    if (isSpeck && !runs.some((other) => other !== run && stands(run, other))) specks.add(run);
  }
  return runs.filter((run) => !specks.has(run));
}

/** Beside the other, whatever the size of either. */
function stands(run: Run, other: Run): boolean {
  const room = Math.max(run.x - other.x - other.width, other.x - run.x - run.width);
  return room < 0.5 * other.size && Math.abs(run.y - other.y) < 0.75 * other.size;
}

/** One character, and one that may be a mark or a number of the text. */
const SPECK = /^.$/u;
const SIGN = /^[\p{L}\p{Nd}*†‡§•–—-]$/u;

/** Lines whose sizes differ by less are of one size. */
const UNEVEN = 0.09;

/** Gives the lines of the page the few sizes that its text has. */
function settleSizes(lines: readonly Run[][]): number[] {
  const sizes: number[] = [];
  let others = lines;
  while (others.length > 0) {
    const all = others.flat();
    const size = middleOf(all, 'size');
    const isOfIt = ([first]: readonly Run[]) => !first || Math.abs(first.size - size) <= UNEVEN * size;
    const own = others.filter(isOfIt);
    const common = middleOf(own.flat(), 'size');
    others = others.filter((line) => !isOfIt(line));
    for (const run of own.flat()) run.size = common;
    sizes.push(common);
  }
  return sizes;
}

/** A line of fewer words does not show its size: it has the nearest of those that the page has, if one is near. */
const FULL = 6;
const SHORT_UNEVEN = 0.14;

function settleShort(line: readonly Run[], sizes: readonly number[]): void {
  const own = middleOf(line, 'size');
  const apart = (size: number) => Math.abs(size - own) / own;
  const [size = own] = sizes.filter((one) => apart(one) < SHORT_UNEVEN).sort((a, b) => apart(a) - apart(b));
  for (const run of line) run.size = size;
}

function areAlike(a: number, b: number): boolean {
  return Math.min(a, b) > ALIKE * Math.max(a, b);
}

/** Most words stand in lines in which no height is that of most words. */
function isRagged(lines: readonly (readonly Run[])[]): boolean {
  let ragged = 0;
  let words = 0;
  for (const line of lines) {
    if (line.length < WORDS) continue;
    words += line.length;
    const middle = middleOf(line, 'y');
    if (2 * line.filter(({ y }) => y === middle).length <= line.length) ragged += line.length;
  }
  return words >= FEWEST && 2 * ragged > words;
}

function turnBack(runs: readonly Run[], slope: number, width: number, height: number): void {
  const norm = Math.hypot(1, slope);
  for (const run of runs) {
    const [right, down] = [run.x - width / 2, run.y - height / 2];
    const moved = (right + slope * down) / norm - right;
    run.y = height / 2 + (down - slope * right) / norm;
    run.x += moved;
    for (const glyph of run.glyphs) {
      glyph.x += moved;
      glyph.end += moved;
    }
  }
}

/** Gives all words the middle value. */
function settle(line: readonly Run[], what: 'y' | 'size'): void {
  const middle = middleOf(line, what);
  for (const run of line) run[what] = middle;
}

function middleOf(line: readonly Run[], what: 'y' | 'size' | 'slope'): number {
  const values = line.map((run) => run[what]).sort((a, b) => a - b);
  return values[Math.floor(values.length / 2)] ?? 0;
}

/** By how much most of the text is turned. */
function turnOf(runs: readonly Run[]): number {
  const turned = runs.filter(({ slope }) => Math.abs(slope) > LEVEL);
  const share = (some: readonly Run[]) => some.reduce((sum, { width }) => sum + width, 0);
  return 2 * share(turned) > share(runs) ? middleOf(turned, 'slope') : 0;
}

/** The words of each line as they are drawn one behind the other. */
function linesAlong(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [];
  let before: Run | undefined;
  for (const run of runs) {
    if (run.glyphs.every(({ isSpace }) => isSpace)) continue;
    if (before && isNext(before, run)) lines.at(-1)?.push(run);
    else lines.push([run]);
    before = run;
  }
  return lines;
}

function isNext(before: Run, run: Run): boolean {
  const room = run.x - before.x - before.width;
  return (
    room > -STEP * run.size &&
    room < NEXT * run.size &&
    Math.abs(run.y - before.y) < STEP * run.size &&
    areAlike(run.size, before.size) &&
    !(isMark(run) && isRaised(run, before)) &&
    !(isMark(before) && isRaised(before, run))
  );
}

function isRaised(mark: Run, { y, size }: Run): boolean {
  return mark.size < MARK * size && y - mark.y > RISE * size;
}

/** Marks are smaller and higher than what they stand beside, in sizes of its letter. */
const MARK = 0.85;
const RISE = 0.15;

/** The slope that all lines have in common, by least squares; 0 where it tells little of the heights of their words. */
function slopeOf(all: readonly (readonly Run[])[]): number {
  const lines = all.filter((line) => line.length >= WORDS);
  let along = 0;
  let across = 0;
  let heights = 0;
  let words = 0;
  for (const line of lines) {
    const x = line.reduce((sum, run) => sum + run.x, 0) / line.length;
    const y = line.reduce((sum, run) => sum + run.y, 0) / line.length;
    for (const run of line) {
      along += (run.x - x) ** 2;
      across += (run.x - x) * (run.y - y);
      heights += (run.y - y) ** 2;
    }
    words += line.length;
  }
  return words >= FEWEST && across ** 2 >= TOLD * along * heights ? across / along : 0;
}
