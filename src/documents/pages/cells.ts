import type { Glyph } from './glyphs.js';
import { balanceOf } from './order.js';
import { type Gap, GUTTER_GAP, type Row, type Strip } from './rows.js';

/** White space from which two pieces on one height are two cells or columns, not two words: in sizes of the letter. */
const CELL_GAP = 2.4;

/** The same between a label and its text. */
const LABEL_GAP = 5;

/** Parts a row at the gutter, if white space stands there. */
export function sidesOf(row: Row, glyphs: readonly Glyph[], gutter: number | undefined): Glyph[][] {
  if (gutter === undefined) return [[...glyphs]];
  let right = Number.NEGATIVE_INFINITY;
  const at = glyphs.findIndex(({ isSpace, x, end }) => {
    if (isSpace) return false;
    if (right <= gutter && gutter <= x && x - right > GUTTER_GAP * row.size) return true;
    right = Math.max(right, end);
    return false;
  });
  return at <= 0 ? [[...glyphs]] : [glyphs.slice(0, at), glyphs.slice(at)];
}

/** Cuts the glyphs of a row, or of one side of it, where the white space is wider than any between words; `strips` are those of the page. */
export function cellsOf(
  size: number,
  glyphs: readonly Glyph[],
  strip: Strip,
  strips: readonly Strip[],
): Glyph[][] {
  const cells: Glyph[][] = [];
  const widest = Math.max(CELL_GAP * size, stretchedGap(size, glyphs, strip, strips));
  let right = Number.NEGATIVE_INFINITY;
  let spaces: Glyph[] = [];
  for (const glyph of glyphs) {
    if (glyph.isSpace) {
      spaces.push(glyph);
      continue;
    }
    const cell = cells.at(-1);
    if (cell && glyph.x - right < widest) {
      if (!isTwin(cell.at(-1), glyph)) cell.push(...spaces, glyph);
    } else cells.push([glyph]);
    spaces = [];
    right = Math.max(right, glyph.end);
  }
  return withLabels(cells, size);
}

/** A line of this many words at least tells by itself that it is stretched. */
const MIN_GAPS = 3;

/**
 * White space up to which the words of a justified line that is short of words are parted: all alike, however wide; else 0. Of a line of few
 * words those beside it must tell: as long as it is, and without white space where it has it.
 */
function stretchedGap(
  size: number,
  glyphs: readonly Glyph[],
  strip: Strip,
  strips: readonly Strip[],
): number {
  const gaps: Gap[] = [];
  let from: number | undefined;
  for (const { isSpace, x, end } of glyphs) {
    if (isSpace) continue;
    if (from !== undefined && x - from > WORD * size) gaps.push({ from, to: x });
    from = Math.max(from ?? end, end);
  }
  const rightToLeft = balanceOf(glyphs.map(({ text }) => text)) > 0;
  if (rightToLeft) gaps.reverse();
  // A label's tab is of its own width.
  const [tab, ...rest] = gaps;
  if (!tab) return 0;
  const isBehind = ({ x }: Glyph) => x < tab.to === rightToLeft;
  const isLabelled = isLabel(glyphs.filter((glyph) => !glyph.isSpace && !isBehind(glyph)));
  const words = isLabelled ? rest : gaps;
  const isStretched =
    (rest.length >= MIN_GAPS && areAlike(rest, size)) ||
    (areAlike(words, size) &&
      (areBridged(words, rightToLeft, strip, strips) ||
        isJustified(isLabelled ? glyphs.filter(isBehind) : glyphs, words, strip, strips)));
  return isStretched ? Math.max(...gaps.map(widthOf)) + 1 : 0;
}

/** As wide as between cells, and all of one width. */
function areAlike(gaps: readonly Gap[], size: number): boolean {
  const widths = gaps.map(widthOf);
  const most = Math.max(...widths);
  return most >= CELL_GAP * size && most - Math.min(...widths) < ALIKE * size;
}

/**
 * Of the lines right above and below, one ends where this one does and runs over its gaps, and none has gaps that begin or end where all of
 * its own do, or, where it has but one, a wide one in it: they are no table's.
 */
function areBridged(
  gaps: readonly Gap[],
  rightToLeft: boolean,
  strip: Strip,
  strips: readonly Strip[],
): boolean {
  const { size } = strip;
  const beside = strips.filter(
    (other) =>
      other !== strip &&
      Math.abs(other.y - strip.y) < BESIDE * size &&
      other.left < strip.right &&
      other.right > strip.left,
  );
  const endsAlike = (other: Strip) =>
    Math.abs(rightToLeft ? other.left - strip.left : other.right - strip.right) < 0.5 * size;
  const runsOver = (other: Strip) => gaps.every(({ from, to }) => other.left < from && other.right > to);
  const isAligned = (a: Gap, b: Gap) =>
    Math.min(Math.abs(a.from - b.from), Math.abs(a.to - b.to)) < ALIKE * size ||
    (gaps.length === 1 && a.from < b.to && b.from < a.to && widthOf(b) > CELL_GAP * size);
  return (
    beside.some((other) => endsAlike(other) && runsOver(other)) &&
    beside.every(
      (other) => isEven(other.gaps, size) || !gaps.every((a) => other.gaps.some((b) => isAligned(a, b))),
    )
  );
}

/** Words of a justified line, not cells, are parted by white space of one width. */
function isEven(gaps: readonly Gap[], size: number): boolean {
  const widths = gaps.map(widthOf);
  return widths.length >= MIN_GAPS && Math.max(...widths) - Math.min(...widths) < ALIKE * size;
}

/**
 * Words without figures, parted by white space that is the same to a hair, between the margins that others keep: the cells of a row do not
 * fall so.
 */
function isJustified(
  glyphs: readonly Glyph[],
  gaps: readonly Gap[],
  { size, left, right }: Strip,
  strips: readonly Strip[],
): boolean {
  const widths = gaps.map(widthOf);
  if (widths.length < 2 || Math.max(...widths) - Math.min(...widths) > HAIR * size) return false;
  if (glyphs.some(({ text }) => /\p{Nd}/u.test(text))) return false;
  const isNear = (a: number, b: number) => Math.abs(a - b) < ALIKE * size;
  const starts = strips.filter((other) => isNear(other.left, left)).length - 1;
  const ends = strips.filter((other) => isNear(other.right, right)).length - 1;
  return starts > 0 && ends > 0 && starts + ends >= MARGIN;
}

/** By how much white space differs that a program has spread over a line, in sizes of the letter; lines that show a margin. */
const HAIR = 0.03;
const MARGIN = 4;

function widthOf({ from, to }: Gap): number {
  return to - from;
}

/** Lines this near are right above or below, in sizes of the letter. */
const BESIDE = 1.8;

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

/** '(viii)', '12.', 'a)', '‘1’', '㈠', '3 -', '72/200.': whichever way it is drawn. */
function isLabel(cell: readonly Glyph[]): boolean {
  const text = cell.map((glyph) => glyph.text).join('');
  return (
    /^[()（）]?(?:\p{L}{1,2}|[ivxlc]{1,7}|\p{Nd}{1,3})(?:[()（）.]| ?[-–])[()（）]?$|^[‘’]\p{Nd}{1,2}[‘’]$|^[㈠-㉃]$/u.test(
      text,
    ) || /^[-–.] ?\p{Nd}{1,3}$|^\p{Nd}{1,3}$|^\d{1,4}\/\d{1,4}(?: ?[A-Z])?\.?$/u.test(text)
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
