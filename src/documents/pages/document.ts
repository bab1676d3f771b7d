import { type Draft, isTableNote } from '../canonical.js';
import { splitLabel } from '../numbering.js';
import type { Line } from './line.js';
import { isHeading, isTab } from './line-forms.js';
import type { Paragraph } from './paragraphs.js';
import { type Lexicon, writeLines } from './writing.js';

/** Writes paragraphs as drafts with their numbers. Lines of the masthead and of the close stay lines of their own. */
export function draftsOf(paragraphs: readonly Paragraph[], words: Lexicon): Draft[] {
  return paragraphs.flatMap((paragraph) => {
    const drafts = partsOf(paragraph).map((lines) => {
      const draft = numbered(lines, words);
      if (isTableNote(draft, LETTER)) draft.role = 'footnote';
      else if (lines.every(({ isCell }) => isCell)) draft.isRow = true;
      return draft;
    });
    if (paragraph.lines[0]?.mayGoOn && drafts[0]) drafts[0].mayGoOn = true;
    return drafts;
  });
}

/** Notes of tables have letters. */
const LETTER = /^[a-z]$/;

/** What stands outside the column of the text, or far inside it, is no running text: each line is for itself, but for bold ones. */
function partsOf({ lines, indent, bodyIndent, columnWidth }: Paragraph): Line[][] {
  const first = lines[0];
  const inColumn = first === undefined || Math.max(indent, bodyIndent ?? indent) > -first.size;
  const isText = inColumn && (indent < columnWidth / 2 || fills(lines, indent, columnWidth));
  return first === undefined || isText || isHeading(first) ? [lines] : lines.map((line) => [line]);
}

/** All lines but the last reach the column's end, as a text's do that stands far in. */
function fills(lines: readonly Line[], indent: number, columnWidth: number): boolean {
  return (
    lines.length > 2 &&
    lines.slice(0, -1).every((line) => indent + line.right - line.left > 0.85 * columnWidth)
  );
}

/** A draft whose printed number is parted from its text. */
function numbered(lines: readonly Line[], words: Lexicon): Draft {
  const first = lines[0];
  const split = first && splitLabel(labelledText(first));
  if (!split) return writeLines('unknown', lines, words);
  let skip = 0;
  for (let length = 0; skip < first.spans.length && length < split.num.replace(/\s/g, '').length; skip++) {
    length += (first.spans[skip]?.text ?? '').replace(/\s/g, '').length;
  }
  const draft = writeLines('unknown', lines, words, skip);
  draft.num = split.num;
  return draft;
}

/** A line's text with a tab where the white space behind a label is. */
function labelledText(line: Line): string {
  let text = '';
  for (const [at, span] of line.spans.entries()) {
    if (at > 0 && span.gap > 0) text += isTab(text, span.gap, line.size) ? '\t' : ' ';
    text += span.text;
  }
  return text;
}
