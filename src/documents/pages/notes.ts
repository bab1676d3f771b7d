import { inLatinDigits } from '../numbering.js';
import type { Column } from './columns.js';
import { HEAD } from './furniture.js';
import { type Line, lineText } from './line.js';
import { isRightToLeftLetter } from './order.js';
import type { Rule, Sheet } from './page.js';
import type { Measure } from './paragraphs.js';

/** A footnote's lines; the first one begins with its mark. */
export interface Note {
  label: string;
  /** A stroke follows its number: '1/'. */
  isStroked: boolean;
  lines: Line[];
}

/** What may stand as a footnote's mark. */
export const MARK = /^(?:\d{1,3}|[*†‡§]+|[a-z]|[ivxl]{2,7})$/;

/** The same with the stroke of typewriters behind it. */
const STROKED = /^(\d{1,3}|\*{1,6}|[a-z])\/$/;

/** The same in square brackets, as pages of the web have it. */
const SQUARE = /^\[(\d{1,3})\]$/;

/** A rule that is typed. */
export const TYPED_RULE = /^(?:_ ?){5,}$|^(?:[-–—] ?){5,}$/;

/** What the notes before a column tell: the number of the last one, and whether it has ended. */
export interface LastNote {
  number: number;
  isOpen: boolean;
}

/** Parts a column's lines into its text and the notes at its foot. */
export function splitNotes(
  column: Column,
  page: Sheet,
  usual: Measure,
  last: LastNote,
): { body: Line[]; notes: Line[] } {
  const { lines } = column;
  const start = notesStart(column, page, usual, last);
  const at = start < lines.length ? start : markedStart(lines, last.number);
  const notes = lines.slice(at).filter((line) => !TYPED_RULE.test(lineText(line)));
  putMarksFirst(notes, last.number);
  return { body: lines.slice(0, at), notes };
}

/** A mark at the right of a symbol that begins a line from right to left is a call of the text, and the line's own label among notes that count on to it. */
function putMarksFirst(notes: readonly Line[], last: number): void {
  let number = last;
  for (const line of notes) {
    const { spans } = line;
    const at = spans.findIndex(({ raised, text }) => raised || isRightToLeftLetter(text));
    const mark = spans[at];
    if (line.rightToLeft && at > 0 && mark?.raised && Number(mark.text) === number + 1) {
      const [first] = spans;
      if (first) first.gap = mark.size;
      spans.unshift(...spans.splice(at, 1));
    }
    const own = Number(markOf(line) ?? numberOf(line));
    if (own === number + 1) number = own;
  }
}

/**
 * Where neither size nor rule parts the notes from the text: where a line begins with a raised or stroked number that goes on with the
 * count, or begins it anew, and no line below it breaks the count.
 */
function markedStart(lines: readonly Line[], last: number): number {
  const marks = lines.map((line) => Number(raisedMark(line) ?? Number.NaN));
  // A page that begins with a raised mark may go on with its word; one of nothing but notes has a row of them.
  const isPageOfNotes = marks.filter((mark) => !Number.isNaN(mark)).length >= PAGE_OF_NOTES;
  const begins = (at: number) => at > 0 || isPageOfNotes || STROKED.test(lines[0]?.spans[0]?.text ?? '');
  const start = marks.findIndex((mark, at) => begins(at) && (mark === last + 1 || mark === 1));
  if (start < 0) return lines.length;
  const below = marks.slice(start).filter((mark) => !Number.isNaN(mark));
  return below.every((mark, at) => at === 0 || mark === (below[at - 1] ?? 0) + 1) ? start : lines.length;
}

const PAGE_OF_NOTES = 3;

/** What the notes of a column tell those of the next. */
export function lastNote(notes: readonly Line[], before: LastNote): LastNote {
  let { number } = before;
  for (const line of notes) {
    const mark = markOf(line);
    if (/^\d+$/.test(mark ?? '')) number = Number(mark);
    else if (Number(numberOf(line)) === number + 1) number++;
  }
  const end = notes.at(-1);
  return { number, isOpen: end !== undefined && !NOTE_END.test(lineText(end)) };
}

const NOTE_END = /[.!?。؟)）]$/u;

/**
 * Notes begin below a short rule, printed or drawn, where small print or a mark follows it; without one, where small print with a mark
 * begins and goes on to the foot.
 */
function notesStart(column: Column, page: Sheet, usual: Measure, last: LastNote): number {
  const { lines } = column;
  const isSmall = (line: Line) => line.size < 0.93 * usual.size;
  let firstSmall = lines.length;
  while (firstSmall > 0 && isSmall(lines[firstSmall - 1] as Line)) firstSmall--;
  const isMarked = (line: Line) => /^[\d*]/.test(markOf(line) ?? '');
  const areNotes = (at: number) => {
    const first = lines[at];
    if (first === undefined) return false;
    return at >= firstSmall || isMarked(first) || (isSmall(first) && lines.slice(at).some(isMarked));
  };
  const mayRunOver = (at: number) => last.number > 0 && lines.slice(at).some(isMarked);
  const areBelowRule = (at: number) => areNotes(at) || numberOf(lines[at]) !== undefined || mayRunOver(at);
  for (let at = lines.length - 1; at >= 0; at--)
    if (TYPED_RULE.test(lineText(lines[at] as Line)) && areBelowRule(at + 1)) return at;
  for (const rule of shortRules(column, page)) {
    const below = lines.findIndex((line) => line.y > rule.y);
    if (below >= 0 && areBelowRule(below)) return below;
  }
  const called = new Set(lines.slice(0, firstSmall).flatMap(marksOf));
  // A note that found no room on the page of its call is the next one here.
  const isNext = (line: Line) => last.number > 0 && Number(numberOf(line)) === last.number + 1;
  const isNote = (line: Line) =>
    markOf(line) !== undefined || called.has(numberOf(line) ?? '') || isNext(line);
  const marked = lines.slice(firstSmall).findIndex(isNote);
  // The note before runs over to this page, where no white space parts its end from the next.
  const isMore = last.isOpen || (last.number > 0 && marked >= 0);
  const runsOver =
    isMore && isDense(lines.slice(firstSmall, marked < 0 ? undefined : firstSmall + marked + 1));
  if (runsOver) return firstSmall;
  return marked < 0 ? lines.length : firstSmall + marked;
}

/** White space that parts two notes, in sizes of the letter. */
const NOTE_PARTING = 1.5;

function isDense(lines: readonly Line[]): boolean {
  return lines.every((line, at) => at === 0 || line.y - (lines[at - 1]?.y ?? 0) < NOTE_PARTING * line.size);
}

/** Rules below the page's head that stand in the column, or hang out of it, and do not run across the page, the lowest first. */
function shortRules({ left, right }: Column, page: Sheet): Rule[] {
  const rules = page.rules
    .filter(({ x, width }) => width < 0.45 * page.width && x + width > left - 40 && x < right)
    .filter(({ y }) => y > HEAD * page.height)
    .sort((a, b) => b.y - a.y);
  const inside = rules.filter(({ x, width }) => x + width > left);
  return inside.length > 0 ? inside : rules;
}

/** A mark that no size of letters is needed to tell. */
export function raisedMark({ spans: [first, second] }: Line): string | undefined {
  const text = bareMark(first?.text ?? '');
  const typed =
    second && second.gap > 0 ? (STROKED.exec(text) ?? SQUARE.exec(first?.text ?? ''))?.[1] : undefined;
  return typed ?? (first?.raised && MARK.test(text) ? text : undefined);
}

function bareMark(text: string): string {
  return inLatinDigits(text).replace(/^[(（[]|[)）\]]$/g, '');
}

/** The mark with which a line of the notes begins. */
function markOf(line: Line): string | undefined {
  const raised = raisedMark(line);
  if (raised !== undefined) return raised;
  const [first, second] = line.spans;
  if (!first) return undefined;
  const text = bareMark(first.text);
  if (!second || second.gap <= 0 || isBracketed(second.text)) return undefined;
  if (/^\*{1,6}$/.test(text)) return text;
  return second.gap > 0.5 * line.size && /^(?:\d{1,3}|[a-z])$/.test(text) ? text : undefined;
}

/** What stands in brackets behind a number is no note's beginning: the number is of the text. */
function isBracketed(text: string): boolean {
  return /^[(（]/.test(text);
}

/** The labels that a line's raised characters call. */
export function marksOf({ spans }: Line): string[] {
  return spans.flatMap(({ raised, text }) =>
    raised ? (text.match(/\d+|[*†‡§]+|[ivxl]{2,7}|[a-z]/g) ?? []) : [],
  );
}

/** So many notes in a row may have been lost. */
const LOST = 2;

/** A number before the first word of a line, bare or with a full stop or bracket. */
export function numberOf(line: Line | undefined): string | undefined {
  const [first, second] = line?.spans ?? [];
  const number = /^[([]?(\d{1,3})[.)\]]?$/.exec(inLatinDigits(first?.text ?? ''))?.[1];
  return second && second.gap > 0 && !isBracketed(second.text) ? number : undefined;
}

function lastNumberOf(notes: readonly Note[]): number {
  return Number(notes.findLast(({ label }) => /^\d+$/.test(label))?.label ?? 0);
}

/** No line below begins with a number that would have to come first. */
function isLeast(lines: readonly Line[], at: number, step: number): boolean {
  const number = Number(numberOf(lines[at]));
  return lines.slice(at + 1).every((line) => {
    const below = Number(markOf(line) ?? numberOf(line));
    return !(below > number - step && below < number);
  });
}

/**
 * Joins the lines of all pages' notes; lines before a page's first mark go on with the note of the page before. A bare number is a mark
 * where it carries the count on and a sentence has ended, or a column begins.
 */
export function notesOf(columns: readonly Line[][]): Note[] {
  const notes: Note[] = [];
  for (const lines of columns) {
    for (const [at, line] of lines.entries()) {
      const above = lines[at - 1];
      const last = notes.at(-1);
      const mayEnd = above === undefined || NOTE_END.test(lineText(above));
      const number = numberOf(line);
      const step = Number(number) - lastNumberOf(notes);
      const isNext = mayEnd && step >= 1 && step <= LOST + 1 && (step === 1 || isLeast(lines, at, step));
      const mark = markOf(line);
      // In a justified line, white space as wide as a tab's may stand behind a number or letter of the note itself.
      const isPlain = mark !== undefined && raisedMark(line) === undefined && /^[\da-z]+$/.test(mark);
      const label = isPlain && !mayEnd && step !== 1 ? undefined : (mark ?? (isNext ? number : undefined));
      if (label !== undefined)
        notes.push({ label, isStroked: STROKED.test(line.spans[0]?.text ?? ''), lines: [line] });
      else if (last) last.lines.push(line);
      else notes.push({ label: '', isStroked: false, lines: [line] });
    }
  }
  return notes;
}
