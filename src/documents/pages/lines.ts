import type { Deadline } from '../reading.js';
import { cellsOf, sidesOf } from './cells.js';
import { gutterOf, settleGutters } from './columns.js';
import type { Glyph } from './glyphs.js';
import { settleHyphens } from './hyphens.js';
import { type Line, lineText } from './line.js';
import { takeLineNumbers } from './line-numbers.js';
import { areBracketsMirrored, balanceOf, isRightToLeftLetter, mirror } from './order.js';
import type { Page, PageLink, Pages, Sheet } from './page.js';
import { glyphsOf, type Row, rowsOf, type Strip, stripOf } from './rows.js';
import { inReadingOrder, spansOf } from './spans.js';

/** A page's lines from top to bottom, and where it parts into two columns. */
export interface Lined {
  sheet: Sheet;
  lines: Line[];
  gutter: number | undefined;
}

interface Measured extends Lined {
  strips: Strip[];
  /** Whether its lines had numbers. */
  isCounted: boolean;
}

/**
 * Puts each page's runs together into lines; pieces far apart on one height, or in two columns, become lines of their own. One page's glyphs
 * are held at a time; a page that only the others tell to be in columns is read once more.
 */
export async function linesOf(pages: Pages, deadline: Deadline): Promise<Lined[]> {
  const lined: Measured[] = [];
  for (let number = 1; number <= pages.count; number++) {
    deadline.check();
    lined.push(
      pageLines(
        await pages.read(number),
        lined.some(({ isCounted }) => isCounted),
      ),
    );
  }
  for (const [at, gutter] of settleGutters(lined).entries()) {
    if (gutter !== lined[at]?.gutter)
      lined[at] = pageLines(await pages.read(at + 1), lined[at]?.isCounted, gutter);
  }
  const lines = lined.flatMap((page) => page.lines);
  settleHyphens(lines);
  const rightToLeft = lines.filter((line) => line.rightToLeft);
  if (areBracketsMirrored(rightToLeft.map(lineText))) {
    for (const line of rightToLeft) mirrorLine(line);
  }
  return lined;
}

function mirrorLine(line: Line): void {
  const text = mirror(lineText(line));
  let at = 0;
  for (const [index, span] of line.spans.entries()) {
    if (index > 0 && span.gap > 0) at++;
    span.text = text.slice(at, at + span.text.length);
    at += span.text.length;
  }
}

function pageLines({ runs, links, ...sheet }: Page, wasCounted = false, given?: number): Measured {
  const all = rowsOf(runs).map((row) => ({ row, glyphs: glyphsOf(row) }));
  const isCounted = takeLineNumbers(all, wasCounted);
  const rows = isCounted ? all.filter(({ glyphs }) => glyphs.some(({ isSpace }) => !isSpace)) : all;
  const strips = rows.map(({ row, glyphs }) => stripOf(row, glyphs));
  const gutter = given ?? gutterOf(strips, sheet.width);
  const isPageRightToLeft = balanceOf(rows.flatMap(({ glyphs }) => glyphs.map(({ text }) => text))) > 0;
  const sides = rows.flatMap(({ row, glyphs }) =>
    sidesOf(row, glyphs, gutter).map((side) => ({ row, side, strip: stripOf(row, side) })),
  );
  const near = sides.map(({ strip }) => strip);
  const lines = sides.flatMap(({ row, side, strip }) =>
    withCells(
      cellsOf(row.size, side, strip, near).flatMap((cell) =>
        lineOf(cell, row, sheet.number, links, isPageRightToLeft),
      ),
    ),
  );
  return { sheet, lines: lines.sort((a, b) => a.y - b.y || a.left - b.left), gutter, strips, isCounted };
}

/** Tells the lines that stand beside others in one column. */
function withCells(lines: Line[]): Line[] {
  if (lines.length > 1) for (const line of lines) line.isCell = true;
  return lines;
}

function lineOf(
  glyphs: Glyph[],
  row: Row,
  page: number,
  links: readonly PageLink[],
  isPageRightToLeft: boolean,
): Line[] {
  const letters = glyphs.filter((glyph) => !glyph.isSpace);
  if (letters.every(({ text }) => text === '')) return [];
  const size = usualSize(letters);
  const base = baseOf(letters, size) ?? row.y;
  const rightToLeft = isRightToLeft(letters, isPageRightToLeft);
  return [
    {
      page,
      y: base,
      left: Math.min(...letters.map((glyph) => glyph.x)),
      right: Math.max(...letters.map((glyph) => glyph.end)),
      size,
      rightToLeft,
      spans: spansOf(inReadingOrder(glyphs, rightToLeft), size, base, links),
    },
  ];
}

/** The size of most of a line, by the room that its letters take: the marks of a short line may be more than its letters. */
function usualSize(letters: readonly Glyph[]): number {
  const counts = new Map<number, number>();
  for (const { run } of letters) counts.set(run.size, (counts.get(run.size) ?? 0) + run.size ** 2);
  return [...counts].reduce((a, b) => (b[1] > a[1] || (b[1] === a[1] && b[0] > a[0]) ? b : a))[0];
}

/** The height on which most letters of that size stand. */
function baseOf(letters: readonly Glyph[], size: number): number | undefined {
  const counts = new Map<number, number>();
  for (const { run } of letters) if (run.size === size) counts.set(run.y, (counts.get(run.y) ?? 0) + 1);
  if (counts.size <= 1) return counts.keys().next().value;
  return [...counts].reduce((a, b) => (b[1] > a[1] ? b : a))[0];
}

/** Latin letters alone in a line from here on make it a line of its own script, whatever the page's. */
const SENTENCE = 40;

/**
 * By its letters; a few Latin ones on a page from right to left ("A/78/62." behind a footnote's mark) are set as the page is, unless their
 * full stop stands at the right; any number of them are, if it stands at the left, or a number stands apart at the right.
 */
function isRightToLeft(letters: readonly Glyph[], isPageRightToLeft: boolean): boolean {
  const balance = balanceOf(letters.map((glyph) => glyph.text));
  if (balance > 0 || !isPageRightToLeft) return balance > 0;
  if (letters.some(({ text }) => isRightToLeftLetter(text))) return true;
  const endsAtRight = PAUSE.test(letters.at(-1)?.text ?? '');
  return (
    (balance > -SENTENCE && !endsAtRight) || PAUSE.test(letters[0]?.text ?? '') || isMarkedAtEnd(letters)
  );
}

const PAUSE = /^[.,;:]$/;

function isMarkedAtEnd(letters: readonly Glyph[]): boolean {
  let at = letters.length;
  while (/\p{Nd}/u.test(letters[at - 1]?.text ?? '')) at--;
  const [before, mark] = [letters[at - 1], letters[at]];
  if (!before || !mark || letters.length - at > 3) return false;
  const [size, other] = [mark.run.size, before.run.size];
  return Math.abs(size - other) > 0.15 * other || mark.x - before.end > 0.5 * other;
}
