import { type Draft, DraftWriter } from '../canonical.js';
import type { BlockRole } from '../types.js';
import { type Line, lineText } from './line.js';
import { MARK } from './notes.js';

/** Words of the whole document, by which a hyphen at a line's end is judged. */
export interface Lexicon {
  words: ReadonlySet<string>;
  /** Whether the typesetting cuts words at line ends. */
  hyphenates: boolean;
}

const WORD = /[\p{L}\p{M}]+(?:[-\u2010\u2011][\p{L}\p{M}]+)*/gu;

/** Collects the words that stand whole inside a line, and sees whether lines often end in a hyphen. */
export function lexicon(lines: readonly Line[]): Lexicon {
  const words = new Set<string>();
  let hyphens = 0;
  for (const line of lines) {
    const text = lineText(line);
    if (/\p{L}[-\u2010]$/u.test(text)) hyphens++;
    const found = text.match(WORD) ?? [];
    for (const word of /\p{L}[-\u2010]?$/u.test(text) ? found.slice(0, -1) : found)
      words.add(word.toLowerCase());
  }
  return { words, hyphenates: hyphens > 0.04 * lines.length };
}

const IDEOGRAPH = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

/** Writes lines as running text: cut words are joined, marks become calls, links are kept. The first `skip` spans are left out. */
export function writeLines(role: BlockRole, lines: readonly Line[], words: Lexicon, skip = 0): Draft {
  const writer = new DraftWriter(role);
  let before = '';
  let href: string | undefined;
  for (const [index, line] of lines.entries()) {
    const spans = index === 0 ? line.spans.slice(skip) : line.spans;
    let join = index > 0 ? joint(before, lineText({ ...line, spans }), words) : '';
    for (const [at, span] of spans.entries()) {
      if (span.raised && writeMarks(writer, span.text)) continue;
      if (at > 0 && span.gap > 0) join = ' ';
      if (join === 'cut') {
        writer.cutHyphen();
        join = '';
      }
      if (span.href !== href) {
        writer.closeLink();
        href = span.href;
        if (href) writer.openLink(href);
      }
      writer.write(tidy(join + span.text, writer));
      join = '';
    }
    before = lineText(line);
  }
  writer.closeLink();
  return writer.draft;
}

/** Justified lines can open a gap before a comma or inside a bracket; “ opens behind white space, and closes behind a word in some scripts. */
function tidy(text: string, writer: DraftWriter): string {
  if (writer.isEmpty) return text;
  return /[([]$|(?:^|[\s([])“$/.test(writer.draft.text)
    ? text.trimStart()
    : text.replace(/^ (?=[,.;)\]”’،؛؟](?:\s|$))/, '');
}

/** '1', '1,2', '(1)', '*': every mark becomes a call. False if the raised characters are something else. */
function writeMarks(writer: DraftWriter, raised: string): boolean {
  const marks = raised
    .replace(/[()（）]/g, '')
    .split(/[\s,،、]+/)
    .map((mark) => mark.replace(/(?<=.)\/$/, ''))
    .filter((mark) => mark !== '');
  if (marks.length === 0 || !marks.every((mark) => MARK.test(mark))) return false;
  for (const mark of marks) writer.mark(mark);
  return true;
}

/** What stands between two lines of one paragraph: a space, nothing, or the hyphen of a cut word, to be taken back. */
function joint(before: string, after: string, { words, hyphenates }: Lexicon): '' | ' ' | 'cut' {
  const end = before.at(-1) ?? '';
  const start = after[0] ?? '';
  // Where words are not spaced, lines break beside, and inside, numbers and symbols, too.
  if (IDEOGRAPH.test(end) || IDEOGRAPH.test(start)) return '';
  if (IDEOGRAPH.test(before) && /[\dA-Z/.]\s*$/.test(before) && /^[\dA-Z/]/.test(after)) return '';
  if (end === '\u00ad') return '';
  if (end === '/' || end === '\u2011') return '';
  if (/\S[–—]$/u.test(before)) return '';
  if (end !== '-' && end !== '\u2010') return ' ';
  if (/\s-$/.test(before)) return /\p{Ll}/u.test(start) ? '' : ' ';
  const head = /[\p{L}\p{M}]+(?=[-\u2010]$)/u.exec(before)?.[0].toLowerCase();
  const tail = /^[\p{L}\p{M}]+/u.exec(after)?.[0];
  if (head === undefined || tail === undefined || !/^\p{Ll}/u.test(tail)) return '';
  if (words.has(`${head}-${tail}`)) return '';
  if (words.has(head + tail)) return 'cut';
  if (words.has(head) && words.has(tail)) return '';
  return hyphenates ? 'cut' : '';
}
