import type { Draft } from '../canonical.js';
import { splitLabel } from '../numbering.js';
import { assignRoles, type Styled } from '../roles.js';
import type { Line } from './lines.js';
import { isHeading, isTab, type Measure, type Paragraph } from './paragraphs.js';
import { type Lexicon, writeLines } from './writing.js';

/** Writes paragraphs as drafts with numbers and roles. Lines of the masthead and of the close stay lines of their own. */
export function draftsOf(paragraphs: readonly Paragraph[], words: Lexicon, usual: Measure): Draft[] {
  const items = paragraphs.flatMap((paragraph) =>
    partsOf(paragraph).map((lines) => styled(lines, paragraph, words, usual)),
  );
  assignRoles(items);
  return items.map((item) => item.draft);
}

/** What stands outside the column of the text, or far inside it, is no running text: each line is for itself, but for bold ones. */
function partsOf({ lines, indent, bodyIndent, columnWidth }: Paragraph): Line[][] {
  const first = lines[0];
  const inColumn = first === undefined || Math.max(indent, bodyIndent ?? indent) > -first.size;
  const isText = inColumn && indent < columnWidth / 2;
  return first === undefined || isText || isHeading(first) ? [lines] : lines.map((line) => [line]);
}

function styled(lines: Line[], { indent, columnWidth }: Paragraph, words: Lexicon, usual: Measure): Styled {
  const draft = numbered(lines, words);
  const letters = lines
    .flatMap((line) => line.spans)
    .filter((span) => /\p{L}/u.test(span.text) && !span.raised);
  return {
    draft,
    isBold: lines[0] !== undefined && isHeading(lines[0]),
    isItalic: lines.length === 1 && letters.length > 0 && letters.every((span) => span.italic),
    startsItalic: letters[0]?.italic === true,
    isLarge: (lines[0]?.size ?? 0) > 1.1 * usual.size,
    isFarIn: indent > columnWidth / 2,
    isText: lines.length > 1 && lines.some((line) => line.right - line.left > 0.8 * columnWidth),
  };
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
