import { valueOfDigits } from '../numbering.js';
import type { Glyph } from './glyphs.js';

/** What stands on one height of a page: glyphs from left to right. */
export interface Level {
  row: { y: number; size: number };
  glyphs: Glyph[];
}

interface Numbered {
  at: number;
  value: number;
  digits: Glyph[];
}

/** So many lines with numbers show that a page's lines are counted; fewer do on a page behind one that has shown it. */
const FEWEST = 8;
const FEWEST_MORE = 2;

/** White space between a number and its line, in sizes of the letter; how exactly numbers stand below each other, in points. */
const APART = 0.6;
const ALIGNED = 1.5;
const LONGEST = 4;

/** Which share of the numbers must count on, and which share of the lines between the first and the last must be counted. */
const COUNTING = 0.8;
const COUNTED = 0.7;

/** Takes the numbers of lines off, which drafts have in a margin, and tells whether there were any. */
export function takeLineNumbers(page: readonly Level[], areKnown: boolean): boolean {
  const levels = page.toSorted((a, b) => a.row.y - b.row.y);
  const sides = [true, false].map((isLeft) => columnOf(levels, isLeft));
  const taken = sides.filter((numbers) => areLineNumbers(levels, numbers, areKnown)).flat();
  for (const { at, digits } of taken) {
    const level = levels[at];
    if (level) level.glyphs = level.glyphs.filter((glyph) => !digits.includes(glyph));
  }
  return taken.length > 0;
}

/** The numbers at one side of a page that stand below each other, with nothing between and beyond them. */
function columnOf(levels: readonly Level[], isLeft: boolean): Numbered[] {
  const found = levels.flatMap(({ row, glyphs }, at) => numberAt(glyphs, row.size, isLeft, at) ?? []);
  const groups = ['x', 'end'].map((edge) => {
    const places = found.map(({ digits }) => edgeOf(digits, edge === 'x'));
    const outer = isLeft ? Math.min(...places) : Math.max(...places);
    return found.filter((_, index) => Math.abs((places[index] ?? 0) - outer) < ALIGNED);
  });
  const [first = [], second = []] = groups;
  return first.length > second.length ? first : second;
}

function numberAt(glyphs: readonly Glyph[], size: number, isLeft: boolean, at: number): Numbered | undefined {
  const outer = isLeft ? glyphs.find(isDrawn) : glyphs.findLast(isDrawn);
  if (!outer || !DIGIT.test(outer.text)) return undefined;
  const letters = glyphs.filter(isDrawn);
  const inward = isLeft ? letters : letters.toReversed();
  const gap = (one: Glyph, next: Glyph) => (isLeft ? next.x - one.end : one.x - next.end);
  let length = 0;
  for (const [index, glyph] of inward.entries()) {
    const before = inward[index - 1];
    if (before && gap(before, glyph) > APART * size) break;
    if (!DIGIT.test(glyph.text)) return undefined;
    length++;
  }
  if (length === 0 || length > LONGEST) return undefined;
  const digits = inward.slice(0, length);
  const value = valueOfDigits((isLeft ? digits : digits.toReversed()).map(({ text }) => text).join(''));
  return { at, value, digits };
}

const DIGIT = /^\p{Nd}$/u;

function isDrawn({ isSpace }: Glyph): boolean {
  return !isSpace;
}

function edgeOf(glyphs: readonly Glyph[], isLeft: boolean): number {
  return isLeft ? Math.min(...glyphs.map(({ x }) => x)) : Math.max(...glyphs.map(({ end }) => end));
}

/**
 * They count on, line by line or by fives, through the middle of sentences: the numbers of paragraphs, of notes and of a table's rows stand
 * where something begins.
 */
function areLineNumbers(levels: readonly Level[], numbers: readonly Numbered[], areKnown: boolean): boolean {
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (!first || !last || numbers.length < (areKnown ? FEWEST_MORE : FEWEST)) return false;
  const steps = numbers.slice(1).map(({ value }, at) => value - (numbers[at]?.value ?? 0));
  const step = steps.toSorted((a, b) => a - b)[Math.floor(steps.length / 2)] ?? 0;
  if (step < 1 || steps.filter((one) => one === step).length < COUNTING * steps.length) return false;
  const own = new Set(
    numbers.map(({ at, digits }) => (levels[at]?.glyphs.length === digits.length ? at : -1)),
  );
  const lines = levels.slice(first.at, last.at + 1).filter((_, at) => !own.has(first.at + at));
  if ((numbers.length - 1) * step < COUNTED * (lines.length - 1)) return false;
  const goingOn = numbers.filter(({ at }) => !endsAbove(levels, at));
  return goingOn.length >= numbers.length / 2;
}

const END = /[.;:!?؛؟。；：]["”»’)]?\s*$/u;

function endsAbove(levels: readonly Level[], at: number): boolean {
  const above = levels[at - 1]?.glyphs ?? [];
  const text = above.map((glyph) => glyph.text).join('');
  return END.test(text) || END.test([...text].reverse().join(''));
}
