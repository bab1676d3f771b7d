import type { Glyph } from './glyphs.js';
import { balanceOf } from './order.js';
import { GUTTER_GAP, type Row } from './rows.js';

/** White space from which two pieces on one height are two cells or columns, not two words: in sizes of the letter. */
const CELL_GAP = 2.4;

/** The same between a label and its text. */
const LABEL_GAP = 5;

/** Cuts a row where the white space is wider than any between words, and at the gutter. */
export function cellsOf(row: Row, glyphs: readonly Glyph[], gutter: number | undefined): Glyph[][] {
  const cells: Glyph[][] = [];
  const stretched = stretchedGap(row, glyphs);
  let right = Number.NEGATIVE_INFINITY;
  let spaces: Glyph[] = [];
  for (const glyph of glyphs) {
    if (glyph.isSpace) {
      spaces.push(glyph);
      continue;
    }
    const cell = cells.at(-1);
    const gap = glyph.x - right;
    const isGutter =
      gutter !== undefined && right <= gutter && gutter <= glyph.x && gap > GUTTER_GAP * row.size;
    if (cell && gap < Math.max(CELL_GAP * row.size, stretched) && !isGutter) {
      if (!isTwin(cell.at(-1), glyph)) cell.push(...spaces, glyph);
    } else cells.push([glyph]);
    spaces = [];
    right = Math.max(right, glyph.end);
  }
  return withLabels(cells, row.size);
}

/** A line of this many words at least tells that it is stretched. */
const MIN_GAPS = 3;

/** White space up to which the words of a justified line that is short of words are parted: all alike, however wide; else 0. */
function stretchedGap(row: Row, glyphs: readonly Glyph[]): number {
  const gaps: number[] = [];
  let right: number | undefined;
  for (const { isSpace, x, end } of glyphs) {
    if (isSpace) continue;
    if (right !== undefined && x - right > WORD * row.size) gaps.push(x - right);
    right = Math.max(right ?? end, end);
  }
  // A label's tab is of its own width.
  const [first = 0, ...rest] = gaps;
  const least = Math.min(...rest);
  const most = Math.max(...rest);
  const isStretched = most >= CELL_GAP * row.size && most - least < ALIKE * row.size;
  return rest.length >= MIN_GAPS && isStretched ? Math.max(most, first) + 1 : 0;
}

/** White space that is no word's inside, and by how much less than that two of them differ that are alike; in sizes of the letter. */
const WORD = 0.2;
const ALIKE = 0.1;

/** A label is one with its text, though a tab may part them; it stands at the start of the row, which is its right end in some scripts. */
function withLabels(cells: Glyph[][], size: number): Glyph[][] {
  const near = (left: Glyph[], right: Glyph[]) =>
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
function isLabel(cell: readonly Glyph[]): boolean {
  const text = cell.map((glyph) => glyph.text).join('');
  return (
    /^[()（）]?(?:\p{L}{1,2}|[ivxlc]{1,7}|\p{Nd}{1,3})(?:[()（）.]| ?[-–])[()（）]?$/u.test(text) ||
    /^[-–.] ?\p{Nd}{1,3}$|^\p{Nd}{1,3}$|^\d{1,4}\/\d{1,4}(?: ?[A-Z])?\.?$/u.test(text)
  );
}

/** Some programs embolden a letter by drawing it twice, a hair apart. */
function isTwin(last: Glyph | undefined, glyph: Glyph): boolean {
  return (
    last !== undefined &&
    last.text === glyph.text &&
    Math.abs(last.x - glyph.x) < 0.08 * glyph.run.size &&
    glyph.end > glyph.x
  );
}
