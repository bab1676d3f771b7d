import type { Column } from './columns.js';
import { HEAD } from './furniture.js';
import { type Line, lineText } from './lines.js';
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
export const MARK = /^(?:\d{1,3}|[*†‡§]{1,6}|[a-z])$/;

/** The same with the stroke of typewriters behind it. */
const STROKED = /^(\d{1,3}|\*{1,6}|[a-z])\/$/;

const UNDERSCORES = /^_{5,}$/;

/** Parts a column's lines into its text and the notes at its foot. */
export function splitNotes(column: Column, page: Sheet, usual: Measure): { body: Line[]; notes: Line[] } {
  const { lines } = column;
  const at = notesStart(column, page, usual);
  return {
    body: lines.slice(0, at),
    notes: lines.slice(at).filter((line) => !UNDERSCORES.test(lineText(line))),
  };
}

/**
 * Notes begin below a short rule, printed or drawn, where small print or a mark follows it; without one, where small print with a mark
 * begins and goes on to the foot.
 */
function notesStart(column: Column, page: Sheet, usual: Measure): number {
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
  const areBelowRule = (at: number) => areNotes(at) || numberOf(lines[at]) !== undefined;
  for (let at = lines.length - 1; at >= 0; at--)
    if (UNDERSCORES.test(lineText(lines[at] as Line)) && areBelowRule(at + 1)) return at;
  for (const rule of shortRules(column, page)) {
    const below = lines.findIndex((line) => line.y > rule.y);
    if (below >= 0 && areBelowRule(below)) return below;
  }
  const marked = lines.slice(firstSmall).findIndex((line) => markOf(line) !== undefined);
  return marked < 0 ? lines.length : firstSmall + marked;
}

/** Rules below the page's head that stand in the column and do not run across the page, the lowest first. */
function shortRules({ left, right }: Column, page: Sheet): Rule[] {
  return page.rules
    .filter(({ x, width }) => width < 0.45 * page.width && x + width > left - 40 && x < right)
    .filter(({ y }) => y > HEAD * page.height)
    .sort((a, b) => b.y - a.y);
}

/** The mark with which a line of the notes begins. */
export function markOf(line: Line): string | undefined {
  const [first, second] = line.spans;
  if (!first) return undefined;
  const text = first.text.replace(/^[(（]|[)）]$/g, '');
  const stroked = second && second.gap > 0 ? STROKED.exec(text)?.[1] : undefined;
  if (stroked !== undefined) return stroked;
  if (first.raised && MARK.test(text)) return text;
  if (second && second.gap > 0 && /^\*{1,6}$/.test(text)) return text;
  return second && second.gap > 0.5 * line.size && /^(?:\d{1,3}|[a-z])$/.test(text) ? text : undefined;
}

/** So many notes in a row may have been lost. */
const LOST = 2;

/** A bare number before the first word of a line. */
function numberOf(line: Line | undefined): string | undefined {
  const [first, second] = line?.spans ?? [];
  return second && second.gap > 0 && /^\d{1,3}$/.test(first?.text ?? '') ? first?.text : undefined;
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
      const mayEnd = above === undefined || /[.!?。؟)）]$/u.test(lineText(above));
      const number = numberOf(line);
      const step = Number(number) - Number(last?.label ?? 0);
      const isNext = mayEnd && step >= 1 && step <= LOST + 1;
      const label = markOf(line) ?? (isNext ? number : undefined);
      if (label !== undefined)
        notes.push({ label, isStroked: STROKED.test(line.spans[0]?.text ?? ''), lines: [line] });
      else if (last) last.lines.push(line);
      else notes.push({ label: '', isStroked: false, lines: [line] });
    }
  }
  return notes;
}
