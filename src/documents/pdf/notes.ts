import { type Line, lineText } from './lines.js';
import type { Page } from './page.js';
import type { Measure } from './paragraphs.js';

/** A footnote's lines; the first one begins with its mark. */
export interface Note {
  label: string;
  depth: number;
  lines: Line[];
}

/** What may stand as a footnote's mark. */
export const MARK = /^(?:\d{1,3}|[*†‡§]{1,3}|[a-z])$/;

const UNDERSCORES = /^_{5,}$/;

/** Parts a page's lines into its text and the notes at its foot. */
export function splitNotes(
  lines: readonly Line[],
  page: Page,
  usual: Measure,
): { body: Line[]; notes: Line[] } {
  const at = notesStart(lines, page, usual);
  return {
    body: lines.slice(0, at),
    notes: lines.slice(at).filter((line) => !UNDERSCORES.test(lineText(line))),
  };
}

/** Notes begin below a short rule, printed or drawn; without one, where small print with a mark begins and goes on to the foot. */
function notesStart(lines: readonly Line[], page: Page, usual: Measure): number {
  const isSmall = (line: Line) => line.size < 0.93 * usual.size;
  let firstSmall = lines.length;
  while (firstSmall > 0 && isSmall(lines[firstSmall - 1] as Line)) firstSmall--;
  for (let at = lines.length - 1; at >= 0; at--) {
    const line = lines[at] as Line;
    if (UNDERSCORES.test(lineText(line)) && at >= firstSmall - 1) return at;
  }
  if (firstSmall === lines.length) return firstSmall;
  const top = lines[firstSmall] as Line;
  const above = lines[firstSmall - 1]?.y ?? 0;
  const ruled = page.rules.some(
    (rule) => rule.y > above - 2 && rule.y < top.y && rule.width < 0.45 * page.width,
  );
  const marked = lines.slice(firstSmall).findIndex((line) => markOf(line) !== undefined);
  if (ruled) return firstSmall;
  return marked < 0 ? lines.length : firstSmall + marked;
}

/** The mark with which a line of the notes begins. */
export function markOf(line: Line): string | undefined {
  const [first, second] = line.spans;
  if (!first) return undefined;
  const text = first.text.replace(/^[(（]|[)）]$/g, '');
  if (first.raised && MARK.test(text)) return text;
  return second && second.gap > 0.5 * line.size && /^(?:\d{1,3}|\*{1,3}|[a-z])$/.test(text)
    ? text
    : undefined;
}

/** Joins the lines of all pages' notes; lines before a page's first mark go on with the note of the page before. */
export function notesOf(pages: readonly Line[][]): Note[] {
  const notes: Note[] = [];
  for (const line of pages.flat()) {
    const label = markOf(line);
    const last = notes.at(-1);
    if (label !== undefined) notes.push({ label, depth: 0, lines: [line] });
    else if (last) last.lines.push(line);
    else notes.push({ label: '', depth: 0, lines: [line] });
  }
  return notes;
}
