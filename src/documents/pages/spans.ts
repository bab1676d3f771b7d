import { inLatinDigits } from '../numbering.js';
import type { Glyph } from './glyphs.js';
import { isRightToLeftLetter, readingOrder } from './order.js';
import type { PageLink } from './page.js';

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

/**
 * White space from which two pieces are two words where no space is drawn between them, in sizes of the letter. In official PDFs, pieces
 * that belong to one word stand up to 0.16 apart where lines are justified, and words from 0.2 on.
 */
const WORD_GAP = 0.175;

/** White space as wide as a tab's, in sizes of the letter: a label and its text are not one number or word. */
const APART = 1;

/** A glyph in the order of reading, with the white space that parts it from the one read before it. */
export interface Read {
  glyph: Glyph;
  gap: number;
}

/**
 * Puts the glyphs of a line into the order in which they are read. White space is measured as it is seen: a number in a line from right to
 * left is read against the line, and its neighbours stand at its ends.
 */
export function inReadingOrder(glyphs: readonly Glyph[], rightToLeft: boolean): Read[] {
  const seen = rightToLeft ? [...glyphs].sort(fromTheRight) : glyphs;
  const gaps = gapsOf(seen);
  if (!rightToLeft) return seen.map((glyph, at) => ({ glyph, gap: gaps[at] ?? 0 }));
  const placed = seen.map((glyph, at) => ({
    text: glyph.text,
    isSpace: glyph.isSpace,
    at,
    size: SUPERSCRIPT.test(glyph.text) ? 0 : glyph.run.size,
    isLoose: at === 0 || seen[at - 1]?.isSpace === true || (gaps[at] ?? 0) > WORD_GAP * glyph.run.size,
    isApart: !glyph.isSpace && ((gaps[at] ?? 0) > APART * glyph.run.size || isMarked(glyph, seen[at - 1])),
  }));
  let last = -1;
  let furthest = -1;
  return readingOrder(placed).map(({ at }) => {
    const isNext = Math.abs(at - last) === 1;
    const gap = gaps[isNext ? Math.max(at, last) : furthest + 1] ?? 0;
    last = at;
    furthest = Math.max(furthest, last);
    return { glyph: seen[at] as Glyph, gap };
  });
}

/** A mark beside a number is no digit of it: one of the two is smaller, or a raised digit. */
function isMarked(glyph: Glyph, before: Glyph | undefined): boolean {
  if (before === undefined || before.isSpace) return false;
  if (SUPERSCRIPT.test(glyph.text) !== SUPERSCRIPT.test(before.text)) return true;
  const [small, large] = glyph.run.size < before.run.size ? [glyph, before] : [before, glyph];
  return small.run.size < 0.85 * large.run.size && MARKING.test(small.text);
}

/** The white space before each glyph of a line, between the glyphs around it that are no spaces. */
function gapsOf(seen: readonly Glyph[]): number[] {
  const gaps = new Array<number>(seen.length).fill(0);
  let before: Glyph | undefined;
  let from = 0;
  for (const [at, glyph] of seen.entries()) {
    if (glyph.isSpace) continue;
    const gap = before ? Math.max(glyph.x - before.end, before.x - glyph.end) : 0;
    gaps.fill(gap, from, at + 1);
    before = glyph;
    from = at + 1;
  }
  return gaps;
}

/** By the middle: the letters of a ligature stand at its edge and have no width. */
function fromTheRight(a: Glyph, b: Glyph): number {
  return b.x + b.end - (a.x + a.end);
}

/** The stroke that draws an Arabic word out where lines are justified: no letter, and no end of a word. */
const STROKE = '\u0640';

/** A space behind a hyphen or a dash that the next letter is drawn over, in sizes of the letter, is none: Word writes some so ("2022–2025"). */
const HYPHEN = /^[-\u2010\u2011–—]$/;
const DRAWN_OVER = 0.1;

/** Digits that are raised by themselves. */
const SUPERSCRIPT = /^[\u2070\u00b9\u00b2\u00b3\u2074-\u2079]+$/;

/** What marks may be made of, and from where on they are raised, whatever their size, in sizes of the letter. */
const MARKING = /^[\p{Nd}*()[\],]+$/u;
const HIGH = 0.2;

/** Some programs set marks small, and do not raise them. */
const SMALL = 0.75;

export function spansOf(
  glyphs: readonly Read[],
  size: number,
  base: number,
  links: readonly PageLink[],
): Span[] {
  const spans: Span[] = [];
  const usual = usualGap(glyphs, size);
  const hasSpaces = glyphs.filter(({ glyph }) => glyph.isSpace).length >= MIN_SPACES;
  let last: Glyph | undefined;
  let spaced = false;
  for (const { glyph, gap } of glyphs) {
    if (glyph.isSpace) {
      spaced = true;
      continue;
    }
    const isDrawnOut = last?.text === STROKE || glyph.text === STROKE;
    const isSpaced = spaced && !(HYPHEN.test(last?.text ?? '') && gap < DRAWN_OVER * glyph.run.size);
    const isWord =
      last !== undefined && (isSpaced || (!isDrawnOut && gap - usual > wordGap(last, glyph, hasSpaces)));
    const isSuperscript = SUPERSCRIPT.test(glyph.text);
    const { bold, italic, y } = glyph.run;
    const rise = (base - y) / size;
    const isHigh = rise > HIGH && !isWord && MARKING.test(glyph.text);
    const isSmall = glyph.run.size < SMALL * size && rise > -0.05 && !isWord && MARKING.test(glyph.text);
    const raised = isSuperscript || isHigh || isSmall || (glyph.run.size < 0.85 * size && rise > 0.1);
    const letter = glyph.text === STROKE ? '' : glyph.text;
    const text = raised ? inLatinDigits(isSuperscript ? letter.normalize('NFKC') : letter) : letter;
    const open = spans.at(-1);
    // A link that ends inside a mark does not cut it.
    const isMore = raised && open?.raised && !isWord;
    const href = isMore ? open.href : links.length === 0 ? undefined : hrefAt(links, glyph);
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
        gap: isWord ? Math.max(gap, 0.5) : 0,
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
function wordGap(last: Glyph, { text, run }: Glyph, hasSpaces: boolean): number {
  if (IDEOGRAPH.test(last.text) !== IDEOGRAPH.test(text)) return 0.5 * run.size;
  const isDrawnApart = hasSpaces && isRightToLeftLetter(last.text) && isRightToLeftLetter(text);
  return (isDrawnApart ? DRAWN_APART : WORD_GAP) * run.size;
}

/** Joined letters may be drawn apart where lines are justified; in a line with this many spaces, less than that is no word's end. */
const MIN_SPACES = 3;
const DRAWN_APART = 0.4;

/** Gaps between letters tell of letter spacing from this many on, or from few on where all are alike ('A n n e x'). */
const MIN_GAPS = 8;
const FEW_GAPS = 3;
const EVEN = 0.05;

/** What most letters of a line stand apart: 0, but for titles that are spaced out and lines that are justified letter by letter. */
function usualGap(glyphs: readonly Read[], size: number): number {
  const gaps = glyphs
    .filter(({ glyph }, at) => at > 0 && !glyph.isSpace && glyphs[at - 1]?.glyph.isSpace === false)
    .map(({ gap }) => gap)
    .sort((a, b) => a - b);
  const least = gaps[0] ?? 0;
  const isEven =
    gaps.length >= FEW_GAPS && least > WORD_GAP * size && (gaps.at(-1) ?? 0) - least < EVEN * size;
  if (gaps.length < MIN_GAPS && !isEven) return 0;
  return Math.min(0.5 * size, Math.max(0, gaps[Math.floor(gaps.length / 2)] ?? 0));
}

function hrefAt(links: readonly PageLink[], { x, end, run }: Glyph): string | undefined {
  const middle = (x + end) / 2;
  const height = run.y - run.size / 4;
  return links.find(
    (link) => middle >= link.left && middle <= link.right && height >= link.top && height <= link.bottom,
  )?.href;
}
