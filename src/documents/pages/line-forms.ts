import { type Line, lineText } from './line.js';

/** A number or letter and a wide space: how paragraphs and items begin. */
const LABEL =
  /^(?:\(?(?:\p{L}{1,2}|[ivxlc]{1,7}|\p{Nd}{1,3})[).]|\p{Nd}{1,3}\s?[.\-–]|[IVXLC]{1,7}\.?|[‘’]\p{Nd}{1,2}[‘’]|[•–—㈠-㉃])$/u;

export function isSentenceEnd(line: Line): boolean {
  return /[.!?。؟]["”»’)]?$/.test(lineText(line));
}

export function isClauseEnd(last: Line, line: Line): boolean {
  const words = last.spans.filter(({ raised }) => !raised).map(({ text }) => text);
  return (
    /[,،，.;:!?。；：！？؛؟]["”»’)]?$/u.test(words.at(-1) ?? '') && /^["“«‘(]?\p{L}/u.test(lineText(line))
  );
}

/** Begins with a capital, or in a script that has none; Russian preambles begin their paragraphs without. */
export function mayLead(line: Line): boolean {
  return begins(line) || /^["“«‘(]?(?:\p{Lo}|\p{Script=Cyrillic})/u.test(lineText(line));
}

/** Begins with a capital. */
export function begins(line: Line): boolean {
  return /^["“«‘(]?\p{Lu}/u.test(lineText(line));
}

export function isSameStyle(a: Line, b: Line): boolean {
  return Math.abs(a.size - b.size) < 0.12 * Math.max(a.size, b.size) && isHeading(a) === isHeading(b);
}

/** All its letters are bold. */
export function isHeading(line: Line): boolean {
  return (
    line.spans.every((span) => span.bold || span.raised || !/\p{L}/u.test(span.text)) &&
    line.spans.some((span) => span.bold)
  );
}

/** Whether the white space behind a label is a tab's: the longer the number, the less of it is left. */
export function isTab(label: string, gap: number, size: number): boolean {
  return gap > (/^\p{Nd}{3,}\.$/u.test(label) ? 0.4 : 0.7) * size;
}

/** A number or letter and a wide space. */
export function startsWithLabel(line: Line): boolean {
  let text = '';
  for (const [at, span] of line.spans.entries()) {
    if (at > 0 && isTab(text, span.gap, line.size)) return LABEL.test(text);
    text += (at > 0 && span.gap > 0 ? ' ' : '') + span.text;
    if (text.length > 8) return false;
  }
  return false;
}
