import type { Block, SourceDocument } from '../../documents/index.js';
import type { Folded } from '../../languages/index.js';
import { type Range, unitAt } from '../passage/index.js';

/** A block with its folded text. */
export interface Line extends Range {
  text: string;
  block: Block;
}

/** "7. ", "٧ - ", "7．", "7.- ", "7° "; without a mark only before a letter ("7 notes"). */
export const NUMBERED = /^(\d{1,5}) ?(?:[.)]? ?-|[.)\]°]|o(?= \p{L})|(?= \p{L}))(?!\d) ?(?=\S)/u;
/** "(a) ", "iv) ", "'1' ", "㈠ ". */
export const ITEM =
  /^(?:\((\p{L}|[ivxl]{1,6}|[a-z]{2}|[\p{Script=Han}\p{Script=Arabic}]{1,3}|\d{1,2})\)|([ivxl]{1,6}|\p{L})\)|'(\d{1,2})'|([①-⒛㈠-㈩])) ?/u;
const OPEN_END = /[^,;:.?!"')\]]$/;
/** Footnote calls, at the end of a text. */
const TRAILING_CALLS = /(?<=((?:\s|\^?\([⁰¹²³⁴-⁹\d]{1,3}\)|[⁰¹²³⁴-⁹]+|(?<=[,;:.])\d{1,3})+))/uy;
/** "I. Introduction", "أولا - مقدمة": a short word or numeral, a stop or a stroke between spaces ("high-level" is none), a title. */
const MARKED = /^(?:[IVX]{1,5}|[A-Z]|(?!\p{Ll})\p{L}{3,9})(?:\s*[.、．]|\s+[-–]|[-–]\s)\s*\S/u;
/** "III", "B.": the numeral of a heading that has no title. */
const LONE_MARK = /^(?:[IVXL]{1,6}|[A-Z])\.?$/;
/** "OP7 ", "[PP2] ": how negotiators call the paragraphs of a draft. */
const CALLED = /^\[?(op|pp) ?(\d{1,3})(?:bis|ter)?\]?[.:)]? (?=\S)/;
/** "[7. ", "[7.] ", ". ": a number in brackets, as drafts print what is not agreed, and one that is left out. */
const BRACKETED = /^(?:\[(?=\d{1,3}\. ?\p{L})|\[(\d{1,3})\.\] ?(?=\p{L})|\. (?=\p{L}))/u;
/** "7." or "(a)" alone on its line: the label of the paragraph on the next one. */
const LONE_LABEL = /^(?:\d{1,3}\.|\((?:\p{L}|[ivxl]{1,6})\)|\p{L}\))$/u;

/** The mark that opens a quotation. */
export const OPENING_MARK = /^" ?/;

/** Folds all blocks of a document, one line each; blank ones are left out, and a label goes to the line it belongs to. */
export function readLines(source: SourceDocument, folded: Folded): Line[] {
  const lines: Line[] = [];
  let label: Line | null = null;
  for (const block of source.blocks) {
    const { start, end } = block;
    const text = folded.text.slice(unitAt(folded, start), unitAt(folded, end)).trim();
    if (text === '') continue;
    let line: Line = { start, end, text, block };
    if (label && block.role === 'unknown' && !NUMBERED.test(text) && !ITEM.test(text))
      line = { ...line, block: { ...block, num: source.text.slice(label.start, label.end).trim() } };
    else if (label) lines.push(label);
    line = withoutCalling(line, folded);
    label = block.role === 'unknown' && LONE_LABEL.test(text) ? line : null;
    if (!label) lines.push(line);
  }
  return label ? [...lines, label] : lines;
}

/** A line without the label by which negotiators call it, and without the bracket before its number; the number of an operative paragraph is its number. */
function withoutCalling(line: Line, folded: Folded): Line {
  if (line.block.role !== 'unknown') return line;
  const bracket = BRACKETED.exec(line.text);
  if (bracket) {
    const [label, number] = bracket;
    const block = number === undefined ? line.block : { ...line.block, num: `${number}.` };
    return { ...line, ...past(line, label.length, folded), block };
  }
  const match = CALLED.exec(line.text);
  if (!match) return line;
  const [label, kind, number] = match;
  const block = kind === 'op' ? { ...line.block, num: `${number}.` } : line.block;
  return { ...line, ...past(line, label.length, folded), block };
}

/** A line from behind its label on. */
export function past({ start, text }: Line, length: number, folded: Folded): Pick<Line, 'start' | 'text'> {
  return { start: folded.offsets[unitAt(folded, start) + length] ?? start, text: text.slice(length) };
}

/** True where a heading begins with a numeral or ordinal. */
export function isMarked(title: string): boolean {
  const plain = title.normalize('NFKC').replace(/\p{Mn}/gu, '');
  return MARKED.test(plain) || LONE_MARK.test(plain);
}

/** A text without the footnote calls at its end. */
export function withoutCalls(text: string): string {
  TRAILING_CALLS.lastIndex = text.length;
  const calls = TRAILING_CALLS.exec(text)?.[1];
  return calls === undefined ? text : text.slice(0, -calls.length);
}

/** True where a text ends as a sticky look-behind says: it is tried at the end alone, where `$` would have it tried at each place. */
export function endsIn(text: string, end: RegExp): boolean {
  end.lastIndex = text.length;
  return end.test(text);
}

/** True where a text stops in the middle of a sentence: the page has cut it. */
export function isOpen(text: string): boolean {
  return OPEN_END.test(text);
}

/** It begins with the mark of a quotation. */
export function opensQuotation({ text }: Line): boolean {
  return OPENING_MARK.test(text);
}
