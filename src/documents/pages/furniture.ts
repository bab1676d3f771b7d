import { valueOfDigits } from '../numbering.js';
import { type Line, lineText } from './line.js';
import type { Sheet } from './page.js';

/** Shares of the page's height in which running heads and feet stand. */
export const HEAD = 0.13;
const FOOT = 0.08;

/** White space that parts a head or foot from the text, in sizes of the letter. */
const PARTED = 1.9;

/** '3/15', '- 3 -', '3', 'Page 3', '/...': what page numbers look like. */
const PAGE_NUMBER = /^(?:\p{L}+ )?[-–—[(]?\s*\p{Nd}{1,4}\s*(?:\/\s*\p{Nd}{1,4})?\s*[-–—\])]?$|^\/?\.{3}$/u;

/** Job numbers and bar codes of the printing house: '23-25902 (E)', '*2325902*'. */
const JOB_NUMBER =
  /^(?:\*?\p{Nd}{6,7}\*?|(?=.{8,50}$).*(?<!\p{Nd})(?:\p{Nd}{2}-\p{Nd}{5}|\p{Nd}{5}-\p{Nd}{2})(?!\p{Nd}).*)$/u;

/** A page number and a job number beside each other, in whatever order. */
const FIGURES = /^[\p{Nd}\s/()*–-]+$/u;

/** A job number and nothing but its language and date: '23-25902 (E) 020124'. */
const LONE_JOB_NUMBER = /^(?:\p{Nd}{2}-\p{Nd}{5}|\p{Nd}{5}-\p{Nd}{2})\*{0,3}(?: \(\p{L}\))?(?: \p{Nd}{6})*$/u;

/** Page numbers, job numbers and symbols, wherever they stand. */
export function isFurniture(text: string): boolean {
  return (
    (PAGE_NUMBER.test(text) && text.includes('/')) ||
    JOB_NUMBER.test(text) ||
    (SYMBOL_LINE.test(text) && !text.endsWith('.'))
  );
}

/** A document symbol alone on its line. */
export const SYMBOL_LINE = /^[A-Z]{1,6}\/(?:[\w.()-]+\/)*[\w.()-]+(?: \([^)]+\))?\*?$/;

/**
 * Takes running heads, running feet, page numbers and job numbers out. A line is one of them if it stands at the edge of the page and
 * recurs there on another page, is a page or job number, or stands above the rule that closes the head.
 */
export function withoutFurniture(pages: readonly { page: Sheet; lines: Line[] }[]): Line[][] {
  const recurring = recurringLines(pages);
  const fixed = fixedLines(pages);
  return pages.map(({ page, lines }) => {
    const rule = headRule(page);
    const edges = edgesOf(page, lines);
    return lines.filter((line) => {
      const text = lineText(line);
      if (fixed.has(line)) {
        // The first page's head says what document it is of.
        line.isHead = page.number === 1 && line.y < page.height / 2 && !PAGE_NUMBER.test(text);
        return line.isHead;
      }
      if (line.y > 0.8 * page.height && LONE_JOB_NUMBER.test(text)) return false;
      const inHead = line.y < HEAD * page.height;
      const inFoot = line.y > (1 - FOOT) * page.height;
      if (!inHead && !inFoot) return true;
      if (PAGE_NUMBER.test(text) || JOB_NUMBER.test(text)) return false;
      const isParted = line.y <= edges.head || line.y >= edges.foot;
      if (inFoot && isParted && FIGURES.test(text)) return false;
      if (page.number === 1 && inHead) return true;
      if (inHead && (SYMBOL_LINE.test(text) || line.y < rule)) return false;
      return (
        !isParted ||
        keysOf(line, page.number, line.y <= edges.head).every((key) => (recurring.get(key) ?? 0) < 2)
      );
    });
  });
}

/** The lowest line of the running head and the highest of the foot: lines at the page's edges that white space parts from the rest. */
function edgesOf(page: Sheet, lines: readonly Line[]): { head: number; foot: number } {
  let head = 0;
  let foot = page.height;
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1];
    const isParted = !next || next.y - line.y > PARTED * Math.max(line.size, next.size);
    if (isParted && line.y < HEAD * page.height) head = line.y;
    if (isParted && next && foot === page.height && next.y > (1 - FOOT) * page.height) foot = next.y;
  }
  return { head, foot };
}

/** The lowest rule across a page's head; 0 where there is none. */
function headRule(page: Sheet): number {
  const across = page.rules.filter((rule) => rule.y < HEAD * page.height && rule.width > 0.3 * page.width);
  return Math.max(0, ...across.map((rule) => rule.y));
}

function recurringLines(pages: readonly { page: Sheet; lines: Line[] }[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { page, lines } of pages) {
    const keys = new Set<string>();
    const { head, foot } = edgesOf(page, lines);
    for (const line of lines) {
      if (line.y <= head || line.y >= foot)
        for (const key of keysOf(line, page.number, line.y <= head)) keys.add(key);
    }
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Small pages have margins that are large beside them: what may be fixed there stands within this share of their height from an edge. */
const MARGIN = 0.25;

/** What a page has on one height with so many others, and with so large a share of all, is fixed there. */
const FEWEST = 2;
const FIXED = 0.3;

/** Heights that differ by less are one, in points. */
const LEVEL = 3;

/**
 * Lines that are on many pages at one height, with nothing but such lines between them and the page's edge: running heads and page numbers
 * of whatever page, outside the shares of its height in which most pages have them.
 */
function fixedLines(pages: readonly { page: Sheet; lines: Line[] }[]): Set<Line> {
  const places = new Map<string, number>();
  const placesOf = (line: Line, page: Sheet) => {
    const inHead = line.y < page.height / 2;
    const at = Math.round(line.y / LEVEL);
    return keysOf(line, page.number, inHead).map((key) =>
      [at - 1, at, at + 1].map((height) => `${height} ${key}`),
    );
  };
  for (const { page, lines } of pages) {
    const own = lines.filter(({ y }) => Math.min(y, page.height - y) < MARGIN * page.height);
    for (const key of new Set(own.flatMap((line) => placesOf(line, page).map(([, middle = '']) => middle))))
      places.set(key, (places.get(key) ?? 0) + 1);
  }
  const least = Math.max(FEWEST, FIXED * pages.length);
  const isFixed = (line: Line, page: Sheet) =>
    JOB_NUMBER.test(lineText(line)) ||
    placesOf(line, page).some((keys) => keys.reduce((sum, key) => sum + (places.get(key) ?? 0), 0) >= least);
  return new Set(
    pages.flatMap(({ page, lines }) => {
      const head = lines.findIndex((line) => line.y > MARGIN * page.height || !isFixed(line, page));
      const foot = lines.findLastIndex((line) => line.y < (1 - MARGIN) * page.height || !isFixed(line, page));
      return [...lines.slice(0, Math.max(0, head)), ...lines.slice(foot + 1)];
    }),
  );
}

const NUMBER = /(?<![\p{L}\p{Nd}/.,-])\p{Nd}{1,4}(?![\p{L}\p{Nd}.,-])/gu;

/**
 * What makes two lines of two pages one: their text, or their text with one number that counts as the pages do. At a page's foot, a line
 * that begins with a number that stays, or with a raised mark or an asterisk, is a note of its page: notes may be worded alike.
 */
function keysOf(line: Line, page: number, inHead: boolean): string[] {
  const text = lineText(line);
  if (line.spans[0]?.raised || /^[*†‡§]/.test(text)) return [];
  const numbers = [...text.matchAll(NUMBER)].slice(0, 4);
  const counted = numbers.map(({ 0: number, index }) => {
    const from = `${text.slice(0, index)}#${valueOfDigits(number) - page}`;
    return from + text.slice(index + number.length);
  });
  return !inHead && /^\p{Nd}/u.test(text) ? counted.slice(0, 1) : [text, ...counted];
}
