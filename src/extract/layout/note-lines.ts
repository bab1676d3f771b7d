import type { SourceDocument } from '../../documents/index.js';
import type { Folded } from '../../languages/index.js';
import { CallCount, findCalls, plainLabel, unitAt } from '../passage/index.js';
import type { Line } from './lines.js';
import type { NoteOutline } from './outline.js';

/** "¹ ", "(1) ", "^(1) ", "1/ ", "¹ () ". */
const MARKED =
  /^(?:\(?([⁰¹²³⁴-⁹]{1,4})\)?|(?:\^\(|\((?!\d{4}))(\d{1,4})\)|(\d{1,3})\/(?= ))(?: ?\(\))? ?(?=\S)/u;
/** The same, and a plain "1 ", below the line that ends a text. */
const PLAIN =
  /^(?:\(?([⁰¹²³⁴-⁹]{1,4})\)?|(?:\^\(|\((?!\d{4}))(\d{1,4})\)|(\d{1,3})\/?(?= ))(?: ?\(\))? ?(?=\S)/u;
/** "* ", below a masthead or a title; folding drops asterisks. */
const STARRED = /^\*{1,3}(?=\s)/;
/** "preliminary list*", "Iraq:*" */
const STAR_CALL = /[\p{L}\p{N})\]"”»:;,.：；，。、]\*{1,3}(?=[\s:;,.)：；，。、]|$)/muy;
/** A table's notes have letters, endnotes Roman numbers. */
const LETTER = /^(?:[a-z]|[ivxl]{2,7})$/;
/** A footnote whose mark cannot be read. */
const UNMARKED = '?';

/** Gathers the footnotes of a document, at the foot of its pages or below its end. */
export class NoteLines {
  readonly notes: NoteOutline[] = [];
  /** Labels called so far. */
  readonly #called: Set<string>;
  readonly #count: CallCount;
  #open: NoteOutline | null = null;
  /** Where the first asterisk stands that calls a note: at the end of a word. */
  readonly #starred: number;

  constructor(
    readonly source: SourceDocument,
    readonly folded: Folded,
  ) {
    this.#count = new CallCount(source);
    this.#starred = firstStarCall(source.text);
    this.#called = new Set(source.calls.map((call) => plainLabel(call.label)));
  }

  /** Takes down the calls of a line that belongs to a paragraph; false where it has none. */
  call(line: Line): boolean {
    if (this.source.calls.length > 0) return false;
    const calls = findCalls(this.source, [line], this.#count);
    for (const { label } of calls) this.#called.add(label);
    return calls.length > 0;
  }

  /** True where a line is the note that an asterisk has called: what stands in a list of asterisks has none. */
  isStarred({ start, end }: Line): boolean {
    return start > this.#starred && STARRED.test(this.source.text.slice(start, Math.min(end, start + 4)));
  }

  /**
   * True where a line is a footnote. In running text "(3)" may count items as well; it is a footnote where a call of that label waits
   * for its text.
   */
  isNote({ text, start, end }: Line, below: boolean): boolean {
    if (below && STARRED.test(this.source.text.slice(start, end))) return true;
    const match = (below ? PLAIN : MARKED).exec(text);
    if (!match) return false;
    return below || match[1] !== undefined || this.#isAwaited(match[2] ?? match[3] ?? '');
  }

  #isAwaited(label: string): boolean {
    const next = Number(this.notes.at(-1)?.label ?? 0) + 1;
    return this.#called.has(label) && (Number(label) >= next || Number(label) === 1);
  }

  add(line: Line): void {
    const match = PLAIN.exec(line.text);
    const { num } = line.block;
    const given = num && LETTER.test(num) ? num : num?.replace(/[^\p{Nd}⁰¹²³⁴-⁹*]/gu, '');
    const star = STARRED.exec(this.source.text.slice(line.start, line.end))?.[0];
    const label = plainLabel(given ?? star ?? match?.[1] ?? match?.[2] ?? match?.[3] ?? '');
    if (label === '' && this.#open) {
      this.extend(line);
      return;
    }
    const from =
      unitAt(this.folded, line.start) + (given === undefined || match ? (match?.[0].length ?? 0) : 0);
    this.#open = {
      label: label || UNMARKED,
      part: null,
      range: { start: this.folded.offsets[from] ?? line.start, end: line.end },
    };
    this.notes.push(this.#open);
  }

  /** Goes on with the footnote before; false where there is none. */
  extend(line: Line): boolean {
    if (!this.#open) return false;
    this.#open.range.end = line.end;
    return true;
  }

  close(): void {
    this.#open = null;
  }
}

/** Where the end of a word stands that an asterisk follows; the length of the text where none does. */
function firstStarCall(text: string): number {
  for (let star = text.indexOf('*', 1); star > 0; star = text.indexOf('*', star + 1)) {
    STAR_CALL.lastIndex = star - 1;
    if (STAR_CALL.test(text)) return star - 1;
  }
  return text.length;
}
