import { guttersOf, type Strip } from './columns.js';
import type { Glyph, Run } from './glyphs.js';
import { areBracketsMirrored, balanceOf, mirror, readingOrder } from './order.js';
import type { Page, PageLink } from './page.js';

/** A line of text, its words from its start to its end; `left` and `right` are the page's, whatever the direction. */
export interface Line {
  page: number;
  /** Baseline, points from the top of the page. */
  y: number;
  left: number;
  right: number;
  /** Size of most of its letters. */
  size: number;
  rightToLeft: boolean;
  spans: Span[];
}

/** A word, or the part of one that is in one style; `gap` is the white space before it, in points, 0 inside a word. */
export interface Span {
  text: string;
  gap: number;
  size: number;
  bold: boolean;
  italic: boolean;
  /** Smaller than its line and above its baseline. */
  raised: boolean;
  href: string | undefined;
}

/** White space from which two pieces on one height are two cells or columns, not two words: in sizes of the letter. */
const CELL_GAP = 2.4;

/** The same between a label and its text. */
const LABEL_GAP = 5;

/**
 * White space from which two pieces are two words where no space is drawn between them, in sizes of the letter. In official PDFs, pieces
 * that belong to one word stand up to 0.16 apart where lines are justified, and words from 0.2 on.
 */
const WORD_GAP = 0.175;

export function lineText(line: Line): string {
  return line.spans.map((span, at) => (at > 0 && span.gap > 0 ? ' ' : '') + span.text).join('');
}

/** A page's lines from top to bottom, and where it parts into two columns. */
export interface Lined {
  lines: Line[];
  gutter: number | undefined;
}

/** Puts each page's runs together into lines; pieces far apart on one height, or in two columns, become lines of their own. */
export function linesOf(pages: readonly Page[]): Lined[] {
  const rowed = pages.map((page) => {
    const rows = rowsOf(page.runs).map((row) => ({ row, glyphs: glyphsOf(row) }));
    return { page, rows, width: page.width, strips: rows.map(({ row, glyphs }) => stripOf(row, glyphs)) };
  });
  const gutters = guttersOf(rowed);
  const lined = rowed.map(({ page, rows }, at) => {
    const drawn = page.runs.flatMap((run) => run.glyphs.map((glyph) => glyph.text));
    const isPageRightToLeft = balanceOf(drawn) > 0;
    const gutter = gutters[at];
    const lines = rows.flatMap(({ row, glyphs }) =>
      cellsOf(row, glyphs, gutter).flatMap((cell) => lineOf(cell, row, page, isPageRightToLeft)),
    );
    return { lines: lines.sort((a, b) => a.y - b.y || a.left - b.left), gutter };
  });
  const rightToLeft = lined.flatMap(({ lines }) => lines).filter((line) => line.rightToLeft);
  if (areBracketsMirrored(rightToLeft.map(lineText))) {
    for (const line of rightToLeft) for (const span of line.spans) span.text = mirror(span.text);
  }
  return lined;
}

interface Row {
  y: number;
  size: number;
  left: number;
  right: number;
  runs: Run[];
}

/** Runs of one height. Large ones first, so that a raised mark finds the line it is raised from; blank ones open no line. */
function rowsOf(runs: readonly Run[]): Row[] {
  const rows: Row[] = [];
  const shelves = new Map<number, Row[]>();
  const shelf = (y: number) => Math.floor(y / 20);
  for (const run of [...runs].sort((a, b) => Number(isBlank(a)) - Number(isBlank(b)) || b.size - a.size)) {
    const at = shelf(run.y);
    const candidates = [at - 1, at, at + 1]
      .flatMap((key) => shelves.get(key) ?? [])
      .filter((row) => belongs(run, row));
    const best = candidates.sort((a, b) => Math.abs(a.y - run.y) - Math.abs(b.y - run.y))[0];
    if (best) {
      best.runs.push(run);
      if (!isBlank(run)) {
        best.left = Math.min(best.left, run.x);
        best.right = Math.max(best.right, run.x + run.width);
      }
    } else if (!isBlank(run)) {
      const row = { y: run.y, size: run.size, left: run.x, right: run.x + run.width, runs: [run] };
      rows.push(row);
      shelves.set(at, [...(shelves.get(at) ?? []), row]);
    }
  }
  return rows;
}

function isBlank(run: Run): boolean {
  return run.glyphs.every((glyph) => glyph.isSpace);
}

function belongs(run: Run, row: Row): boolean {
  const rise = row.y - run.y;
  if (run.size > 0.8 * row.size) return Math.abs(rise) < 0.3 * run.size;
  if (Math.abs(rise) < 0.05 * run.size) return true;
  const isNear = run.x < row.right + 2 * row.size && run.x + run.width > row.left - 2 * row.size;
  return isNear && rise > -0.25 * row.size && rise < 0.75 * row.size;
}

/** A glyph with the style of its run. */
interface Placed extends Glyph {
  run: Run;
}

/**
 * Marks above and below letters become part of their letter. Right-to-left text is drawn from left to right, the mark before its letter;
 * else the mark follows. Where a mark stands says less than when it is drawn: fonts hang it from either side.
 */
function joinMarks(glyphs: readonly Placed[]): Placed[] {
  const joined: Placed[] = [];
  let waiting = '';
  for (const glyph of glyphs) {
    const last = joined.at(-1);
    if (/^\p{M}+$/u.test(glyph.text)) {
      if (/\p{Script_Extensions=Arabic}/u.test(glyph.text)) waiting = glyph.text + waiting;
      else if (last) last.text += glyph.text;
      continue;
    }
    joined.push({ ...glyph, text: glyph.text + waiting });
    waiting = '';
  }
  const last = joined.at(-1);
  if (last) last.text += waiting;
  return joined;
}

/** A row's glyphs from left to right. */
function glyphsOf(row: Row): Placed[] {
  const drawn = row.runs.flatMap((run) => run.glyphs.map((glyph) => ({ ...glyph, run })));
  return joinMarks(drawn).sort((a, b) => a.x - b.x || a.end - b.end);
}

/** White space that may be a gutter, in sizes of the letter: wider than between most words. */
const GUTTER_GAP = 0.8;

function stripOf(row: Row, glyphs: readonly Placed[]): Strip {
  const gaps: { from: number; to: number }[] = [];
  let right = Number.POSITIVE_INFINITY;
  for (const glyph of glyphs) {
    if (glyph.isSpace) continue;
    if (glyph.x - right > GUTTER_GAP * row.size) gaps.push({ from: right, to: glyph.x });
    right = Number.isFinite(right) ? Math.max(right, glyph.end) : glyph.end;
  }
  return { left: row.left, right: row.right, gaps };
}

/** Cuts a row where the white space is wider than any between words, and at the gutter. */
function cellsOf(row: Row, glyphs: readonly Placed[], gutter: number | undefined): Placed[][] {
  const cells: Placed[][] = [];
  let right = Number.NEGATIVE_INFINITY;
  let spaces: Placed[] = [];
  for (const glyph of glyphs) {
    if (glyph.isSpace) {
      spaces.push(glyph);
      continue;
    }
    const cell = cells.at(-1);
    const gap = glyph.x - right;
    const isGutter =
      gutter !== undefined && right <= gutter && gutter <= glyph.x && gap > GUTTER_GAP * row.size;
    if (cell && gap < CELL_GAP * row.size && !isGutter) {
      if (!isTwin(cell.at(-1), glyph)) cell.push(...spaces, glyph);
    } else cells.push([glyph]);
    spaces = [];
    right = Math.max(right, glyph.end);
  }
  return withLabels(cells, row.size);
}

/** A label is one with its text, though a tab may part them; it stands at the start of the row, which is its right end in some scripts. */
function withLabels(cells: Placed[][], size: number): Placed[][] {
  const near = (left: Placed[], right: Placed[]) =>
    Math.min(...right.map((glyph) => glyph.x)) - Math.max(...left.map((glyph) => glyph.end)) <
    LABEL_GAP * size;
  const [first, second, ...rest] = cells;
  if (first && second && isLabel(first) && near(first, second)) return [[...first, ...second], ...rest];
  const [before, last] = cells.slice(-2);
  if (
    before &&
    last &&
    before !== last &&
    isLabel(last) &&
    near(before, last) &&
    balanceOf(before.map(({ text }) => text)) > 0
  )
    return [...cells.slice(0, -2), [...before, ...last]];
  return cells;
}

/** '(viii)', '12.', 'a)', '3 -', '72/200.': whichever way it is drawn. */
function isLabel(cell: readonly Placed[]): boolean {
  const text = cell.map((glyph) => glyph.text).join('');
  return (
    /^[()（）]?(?:\p{L}{1,2}|[ivxlc]{1,7}|\p{Nd}{1,3})(?:[()（）.]| ?[-–])[()（）]?$/u.test(text) ||
    /^[-–.] ?\p{Nd}{1,3}$|^\p{Nd}{1,3}$|^\d{1,4}\/\d{1,4}(?: ?[A-Z])?\.?$/u.test(text)
  );
}

/** Some programs embolden a letter by drawing it twice, a hair apart. */
function isTwin(last: Placed | undefined, glyph: Placed): boolean {
  return (
    last !== undefined &&
    last.text === glyph.text &&
    Math.abs(last.x - glyph.x) < 0.08 * glyph.run.size &&
    glyph.end > glyph.x
  );
}

function lineOf(glyphs: Placed[], row: Row, page: Page, isPageRightToLeft: boolean): Line[] {
  const letters = glyphs.filter((glyph) => !glyph.isSpace);
  if (letters.length === 0) return [];
  const size = usualSize(letters);
  const base = letters.find((glyph) => glyph.run.size === size)?.run.y ?? row.y;
  const rightToLeft = isRightToLeft(letters, isPageRightToLeft);
  return [
    {
      page: page.number,
      y: base,
      left: Math.min(...letters.map((glyph) => glyph.x)),
      right: Math.max(...letters.map((glyph) => glyph.end)),
      size,
      rightToLeft,
      spans: spansOf(inReadingOrder(glyphs, rightToLeft), size, base, page.links),
    },
  ];
}

function usualSize(letters: readonly Placed[]): number {
  const counts = new Map<number, number>();
  for (const { run } of letters) counts.set(run.size, (counts.get(run.size) ?? 0) + 1);
  return [...counts].reduce((a, b) => (b[1] > a[1] || (b[1] === a[1] && b[0] > a[0]) ? b : a))[0];
}

/** Letters of one kind in a line from here on make it a line of its own script, whatever the page's. */
const SENTENCE = 40;

/**
 * By its letters; a few Latin ones on a page from right to left ("A/78/62." behind a footnote's mark) are set as the page is, unless their
 * full stop stands at the right.
 */
function isRightToLeft(letters: readonly Placed[], isPageRightToLeft: boolean): boolean {
  const balance = balanceOf(letters.map((glyph) => glyph.text));
  if (balance > 0 || !isPageRightToLeft) return balance > 0;
  return balance > -SENTENCE && !/[.,;:]$/.test(letters.at(-1)?.text ?? '');
}

/** White space as wide as a tab's, in sizes of the letter: a label and its text are not one number or word. */
const APART = 1;

/** A glyph with the white space that parts it from the one read before it. */
interface Read extends Placed {
  gap: number;
}

/**
 * Puts the glyphs of a line into the order in which they are read. White space is measured as it is seen: a number in a line from right to
 * left is read against the line, and its neighbours stand at its ends.
 */
function inReadingOrder(glyphs: readonly Placed[], rightToLeft: boolean): Read[] {
  const seen = rightToLeft ? [...glyphs].sort(fromTheRight) : glyphs;
  const gapBefore = (at: number): number => {
    let before = at - 1;
    while (seen[before]?.isSpace) before--;
    let behind = at;
    while (seen[behind]?.isSpace) behind++;
    const [one, other] = [seen[before], seen[behind]];
    return one && other ? Math.max(other.x - one.end, one.x - other.end) : 0;
  };
  const placed = seen.map((glyph, at) => ({
    ...glyph,
    at,
    isApart: !glyph.isSpace && gapBefore(at) > APART * glyph.run.size,
  }));
  let last = -1;
  let furthest = -1;
  return (rightToLeft ? readingOrder(placed) : placed).map((glyph) => {
    const isNext = Math.abs(glyph.at - last) === 1;
    const gap = gapBefore(isNext ? Math.max(glyph.at, last) : furthest + 1);
    last = glyph.at;
    furthest = Math.max(furthest, last);
    return { ...glyph, gap };
  });
}

/** By the middle: the letters of a ligature stand at its edge and have no width. */
function fromTheRight(a: Placed, b: Placed): number {
  return b.x + b.end - (a.x + a.end);
}

/** The stroke that draws an Arabic word out where lines are justified: no letter, and no end of a word. */
const STROKE = '\u0640';

function spansOf(glyphs: readonly Read[], size: number, base: number, links: readonly PageLink[]): Span[] {
  const spans: Span[] = [];
  const usual = usualGap(glyphs, size);
  let last: Placed | undefined;
  let spaced = false;
  for (const glyph of glyphs) {
    if (glyph.isSpace) {
      spaced = true;
      continue;
    }
    const isDrawnOut = last?.text === STROKE || glyph.text === STROKE;
    const isWord =
      last !== undefined && (spaced || (!isDrawnOut && glyph.gap - usual > wordGap(last, glyph)));
    const text = glyph.text === STROKE ? '' : glyph.text;
    const { bold, italic, y } = glyph.run;
    const raised = glyph.run.size < 0.85 * size && base - y > 0.1 * size;
    const href = links.length === 0 ? undefined : hrefAt(links, glyph);
    const open = spans.at(-1);
    if (
      open &&
      !isWord &&
      open.bold === bold &&
      open.italic === italic &&
      open.raised === raised &&
      open.href === href
    ) {
      open.text += text;
    } else {
      spans.push({
        text,
        gap: isWord ? Math.max(glyph.gap, 0.5) : 0,
        size: glyph.run.size,
        bold,
        italic,
        raised,
        href,
      });
    }
    last = glyph;
    spaced = false;
  }
  return spans;
}

const IDEOGRAPH = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

/** Between a Chinese character and a digit or Latin letter typesetters put air that is no space. */
function wordGap(last: Placed, { text, run }: Placed): number {
  return (IDEOGRAPH.test(last.text) === IDEOGRAPH.test(text) ? WORD_GAP : 0.5) * run.size;
}

/** Gaps between letters tell of letter spacing from this many on. */
const MIN_GAPS = 8;

/** What most letters of a line stand apart: 0, but for titles that are spaced out and lines that are justified letter by letter. */
function usualGap(glyphs: readonly Read[], size: number): number {
  const gaps = glyphs
    .filter((glyph, at) => at > 0 && !glyph.isSpace && glyphs[at - 1]?.isSpace === false)
    .map(({ gap }) => gap)
    .sort((a, b) => a - b);
  if (gaps.length < MIN_GAPS) return 0;
  return Math.min(0.5 * size, Math.max(0, gaps[Math.floor(gaps.length / 2)] ?? 0));
}

function hrefAt(links: readonly PageLink[], { x, end, run }: Placed): string | undefined {
  const middle = (x + end) / 2;
  const height = run.y - run.size / 4;
  return links.find(
    (link) => middle >= link.left && middle <= link.right && height >= link.top && height <= link.bottom,
  )?.href;
}
