import type { Column } from './columns.js';
import { type Line, lineText } from './line.js';
import {
  begins,
  isClauseEnd,
  isHeading,
  isSameStyle,
  isSentenceEnd,
  mayLead,
  startsWithLabel,
} from './line-forms.js';
import { edgesOf, marginsOf, startSide } from './margins.js';

/** Lines that make up one paragraph, heading or cell. */
export interface Paragraph {
  lines: Line[];
  /** How far its first line stands from the column's own start, in points. */
  indent: number;
  /** The same of its second line. */
  bodyIndent?: number;
  columnWidth: number;
}

/** What is usual in the document. */
export interface Measure {
  /** Size of most letters. */
  size: number;
  /** Distance of the baselines of two lines of that size. */
  leading: number;
  /** From how many times that distance on two lines are two paragraphs. */
  parting: number;
}

/** The size of most letters, and the distance most lines of that size keep. */
export function measure(lines: readonly Line[]): Measure {
  const letters = new Map<number, number>();
  for (const line of lines) {
    const size = Math.round(line.size * 4) / 4;
    letters.set(size, (letters.get(size) ?? 0) + lineText(line).length);
  }
  const size = mode(letters) ?? 10;
  const gaps = new Map<number, number>();
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1];
    if (
      !next ||
      next.page !== line.page ||
      Math.abs(line.size - size) > 0.5 ||
      Math.abs(next.size - size) > 0.5
    )
      continue;
    const gap = Math.round((next.y - line.y) * 2) / 2;
    if (gap > 0.8 * size && gap < 3 * size) gaps.set(gap, (gaps.get(gap) ?? 0) + 1);
  }
  // Short documents can have more gaps between paragraphs than inside them: the smallest that is frequent is the lines' own.
  const frequent = Math.max(0, ...gaps.values()) / 3;
  const leading = Math.min(...[...gaps].filter(([, count]) => count >= frequent).map(([gap]) => gap));
  if (!Number.isFinite(leading)) return { size, leading: 1.2 * size, parting: PARTING };
  return { size, leading, parting: partingOf(gaps, leading) };
}

/** Paragraphs are parted by this share more than lines where the document does not show by how much; less than the second is no parting. */
const PARTING = 1.3;
const LEAST_PARTING = 1.12;

/** Half way between the distance of lines and the next one that is frequent: some documents part paragraphs by little. */
function partingOf(gaps: ReadonlyMap<number, number>, leading: number): number {
  const inside = [...gaps].filter(([gap]) => gap <= LEAST_PARTING * leading);
  const lines = inside.reduce((sum, [, count]) => sum + count, 0);
  const next = [...gaps].filter(([gap, count]) => gap > LEAST_PARTING * leading && count > FREQUENT * lines);
  const parting = Math.min(...next.map(([gap]) => gap));
  const widest = Math.max(leading, ...inside.map(([gap]) => gap));
  return Math.min(PARTING, (widest + parting) / 2 / leading);
}

/** A distance is frequent from this share of those between lines on. */
const FREQUENT = 0.08;

function mode(counts: ReadonlyMap<number, number>): number | undefined {
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** Joins the lines of the columns, in reading order, into paragraphs; a paragraph goes on over columns and pages. */
export function paragraphsOf(columns: readonly Column[], usual: Measure): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const edges = edgesOf(columns);
  const isMarked = areMarked(columns, usual, edges.axis);
  let last: Line | undefined;
  for (const column of columns) {
    const { start, end } = marginsOf(column, edges);
    let isFirst = true;
    for (const line of column.lines) {
      const current = paragraphs.at(-1);
      const indent = startSide(line, edges.axis) - start;
      let goesOn =
        current !== undefined &&
        last !== undefined &&
        (isFirst
          ? goesOnOverBreak(withBody(current, paragraphs), last, line, indent)
          : goesOnBelow(current, last, line, usual));
      const isTold = isFirst
        ? current && standsIn(current, line) && !(last && mayHead(last, line, current))
        : isMarked && !standsInToo(current, indent, line);
      const mayBegin =
        current !== undefined &&
        last !== undefined &&
        (isEnactingLike(current, last, line) ||
          beginsToo(current, last, line, indent) ||
          (!isTold && mayPart(last, line, current)));
      if (goesOn && mayBegin) {
        goesOn = false;
        line.mayGoOn = true;
      }
      if (goesOn && current) {
        current.lines.push(line);
        current.bodyIndent ??= indent;
      } else paragraphs.push({ lines: [line], indent, columnWidth: end - start });
      last = line;
      isFirst = false;
    }
  }
  return paragraphs;
}

function goesOnBelow(current: Paragraph, last: Line, line: Line, usual: Measure): boolean {
  if (isLoneMark(line, last)) return true;
  if (!isSameStyle(last, line)) return false;
  const leading = (usual.leading / usual.size) * Math.max(line.size, last.size);
  const gap = line.y - last.y;
  // Headings in small capitals keep the distance that the text around them has.
  const most = Math.max(usual.parting * leading, isHeading(line) ? 1.05 * usual.leading : 0);
  if (gap > most || gap < 0.5 * leading) return false;
  if (startsWithLabel(line)) return false;
  if (
    isHeading(line) &&
    line.size < 1.1 * usual.size &&
    current.indent > -line.size &&
    hadRoom(last, line, current, 0.9)
  )
    return false;
  if (!/[-\u2010]$/.test(lineText(last)) && hadRoom(last, line, current, 0.6)) return false;
  if (isSentenceEnd(last) && begins(line) && hadRoom(last, line, current, 0.85)) return false;
  // A line that stands in from the one above it begins a paragraph, unless that one hangs out itself.
  const deeper = line.rightToLeft ? last.right - line.right : line.left - last.left;
  return deeper < line.size || current.lines.length === 1;
}

/** A call that found no room on the line it belongs to; it is raised, though nothing stands beside it. */
function isLoneMark(line: Line, last: Line): boolean {
  const isMark =
    line.size < 0.75 * last.size &&
    line.y - last.y < 2 * last.size &&
    /^[(（]*\p{Nd}{1,3}[)）]*$/u.test(lineText(line));
  if (isMark) for (const span of line.spans) span.raised = true;
  return isMark;
}

const IDEOGRAPH = /\p{Script=Han}/u;

/** The first word of a line would have fitted on this share of the line above: the break between them is meant. */
function hadRoom(last: Line, line: Line, { lines, indent, columnWidth }: Paragraph, share: number): boolean {
  const used = last.right - last.left + (lines.length === 1 ? indent : 0);
  return used + widthOfFirstWord(line) < share * columnWidth;
}

/** About how much room a line's first word takes, with a space. */
function widthOfFirstWord(line: Line): number {
  const text = lineText(line);
  const word = IDEOGRAPH.test(text[0] ?? '') ? text.slice(0, 2) : (text.split(' ')[0] ?? '');
  return ((line.right - line.left) * (word.length + 1)) / Math.max(1, text.length);
}

/**
 * Over a page's end the white space tells nothing. Where paragraphs stand in at their first line, one that does not goes on, unless the
 * line before it was ended on purpose; elsewhere it goes on unless a full sentence ended before the line was full.
 */
function goesOnOverBreak(current: Paragraph, last: Line, line: Line, indent: number): boolean {
  if (!isSameStyle(last, line) || startsWithLabel(line) || isHeading(last)) return false;
  if (breaksOff(last, line)) return true;
  if (Math.abs(indent - (current.bodyIndent ?? 0)) > 0.6 * line.size) return false;
  const isEnded = CLAUSE_END.test(lineText(last));
  const isCut = /[-\u2010]$/.test(lineText(last));
  if (!isCut && hadRoom(last, line, current, 0.6)) return false;
  if (standsIn(current, line)) return !(isEnded && hadRoom(last, line, current, 0.85));
  if (!isCut && hadRoom(last, line, current, 0.9)) return false;
  const isFull = last.right - last.left > 0.85 * current.columnWidth;
  return isFull || !isEnded;
}

/** A word, or a sentence between two words, goes on in small letters. */
function breaksOff(last: Line, line: Line): boolean {
  return /[\p{L}\p{Nd}][-\u2010]?$/u.test(lineText(last)) && /^\p{Ll}{2}/u.test(lineText(line));
}

const CLAUSE_END = /[.;:!?。；：！？؛؟]["”»’)]?$/u;

/** Where its second line would stand, if it has but one: as in the last paragraph that begins as it does. */
function withBody(current: Paragraph, paragraphs: readonly Paragraph[]): Paragraph {
  if (current.bodyIndent !== undefined) return current;
  const { bodyIndent } =
    paragraphs.findLast(
      (other) => other.bodyIndent !== undefined && Math.abs(other.indent - current.indent) < 2,
    ) ?? current;
  return bodyIndent === undefined ? current : { ...current, bodyIndent };
}

/** Its first line stands in, or out, from its others. */
function standsIn({ indent, bodyIndent = 0 }: Paragraph, { size }: Line): boolean {
  return Math.abs(indent - bodyIndent) > 0.6 * size;
}

/** It stands in as the one line above it does: both may be the first of a paragraph. */
function standsInToo(current: Paragraph | undefined, indent: number, { size }: Line): boolean {
  return current?.lines.length === 1 && indent > size && Math.abs(indent - current.indent) < size;
}

/** It stands in, as the one line above it does, which had room for its first word: below a title, it may be the enacting line. */
function beginsToo(current: Paragraph, last: Line, line: Line, indent: number): boolean {
  return standsInToo(current, indent, line) && begins(line) && hadRoom(last, line, current, FULL);
}

/** A clause ends with one line, and the next may begin another: with a capital, or where the first has room for its first word. */
function mayPart(last: Line, line: Line, current: Paragraph): boolean {
  return isClauseEnd(last, line) && (mayLead(line) || hadRoom(last, line, current, FULL));
}

/** A short line behind a full sentence may be a heading. */
function mayHead(last: Line, line: Line, { columnWidth }: Paragraph): boolean {
  return isSentenceEnd(last) && line.right - line.left < columnWidth / 2;
}

/** 'The General Assembly,' right below a title of one line: it stands in, begins with a capital or in Chinese, and ends in a comma. */
function isEnactingLike({ lines }: Paragraph, last: Line, line: Line): boolean {
  const deeper = line.rightToLeft ? last.right - line.right : line.left - last.left;
  const stands = lines.length === 1 && deeper >= 0.5 * line.size && !isHeading(line);
  const text = lineText(line);
  return stands && (begins(line) || IDEOGRAPH.test(text[0] ?? '')) && /[,،:，：]$/.test(text);
}

/** A line is full from this share of the column's width on. */
const FULL = 0.97;

/** Whether white space or indents part the paragraphs of a text: most lines of which one may end a paragraph and the next begin one do. */
function areMarked(columns: readonly Column[], usual: Measure, axis: number): boolean {
  let pairs = 0;
  let parted = 0;
  for (const column of columns) {
    for (const [at, line] of column.lines.entries()) {
      const last = column.lines[at - 1];
      if (!last || startsWithLabel(line) || !isSameStyle(last, line) || !isClauseEnd(last, line)) continue;
      if (!begins(line) && !hasRoom(last, line, column)) continue;
      pairs++;
      const isApart = line.y - last.y > usual.parting * (usual.leading / usual.size) * line.size;
      if (isApart || Math.abs(startSide(line, axis) - startSide(last, axis)) > 0.6 * line.size) parted++;
    }
  }
  return parted > 0.3 * pairs;
}

/** The first word of a line would have fitted behind the one above it. */
function hasRoom(last: Line, line: Line, { left, right }: Column): boolean {
  const room = last.rightToLeft ? last.left - left : right - last.right;
  return room > widthOfFirstWord(line);
}
