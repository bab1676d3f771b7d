import { type Draft, DraftWriter } from '../canonical.js';
import type { BlockRole } from '../types.js';
import { type Line, lineText } from './line.js';
import { MARK } from './notes.js';

/** Words of the whole document, by which a hyphen at a line's end is judged. */
export interface Lexicon {
  words: ReadonlySet<string>;
  /** Whether the typesetting cuts words at line ends. */
  hyphenates: boolean;
  /** Whether it does so with a sign of its own. */
  hasSign: boolean;
}

const WORD = /[\p{L}\p{M}]+(?:[-\u2010\u2011][\p{L}\p{M}]+)*/gu;

/** The sign of cut words where it stands nowhere but at line ends, and the usual hyphen inside lines. */
const SIGN = '\u2010';

/** Collects the words that stand whole inside a line, and sees whether lines often end in a hyphen. */
export function lexicon(lines: readonly Line[]): Lexicon {
  const words = new Set<string>();
  let hyphens = 0;
  let signs = 0;
  let isCut = false;
  let hasSignInside = false;
  for (const line of lines) {
    const text = lineText(line);
    const found = text.match(WORD) ?? [];
    const from = isCut ? 1 : 0;
    isCut = /\p{L}[-\u2010]$/u.test(text);
    if (isCut) hyphens++;
    if (text.endsWith(SIGN)) signs++;
    hasSignInside ||= text.slice(0, -1).includes(SIGN);
    for (const word of found.slice(from, /\p{L}[-\u2010]?$/u.test(text) ? -1 : undefined))
      words.add(folded(word));
  }
  const hasSign = signs > 0 && !hasSignInside;
  return { words, hyphenates: hyphens > 0.04 * lines.length, hasSign };
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
function joint(before: string, after: string, { words, hyphenates, hasSign }: Lexicon): '' | ' ' | 'cut' {
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
  if (hasSign) return end === SIGN ? 'cut' : '';
  const head = folded(LAST_WORD.exec(before)?.[0]);
  const tail = folded(FIRST_WORD.exec(after)?.[0]);
  if (head === '' || tail === '' || !/^\p{Ll}/u.test(start)) return '';
  if (words.has(`${head}-${tail}`)) return '';
  if (words.has(head + tail)) return 'cut';
  const [last = '', first = ''] = [head.split('-').at(-1), tail.split('-')[0]];
  if (words.has(`${last}-${first}`)) return '';
  if (words.has(last + first)) return 'cut';
  if (words.has(last) && words.has(first)) return '';
  return hyphenates ? 'cut' : '';
}

/** What of a word, or of words that hyphens join, stands before and behind the end of a line. */
const LAST_WORD = /[\p{L}\p{M}]+(?:[-\u2010\u2011][\p{L}\p{M}]+)*(?=[-\u2010]$)/u;
const FIRST_WORD = /^[\p{L}\p{M}]+(?:[-\u2010\u2011][\p{L}\p{M}]+)*/u;

function folded(word = ''): string {
  return word.toLowerCase().replace(/[\u2010\u2011]/g, '-');
}
