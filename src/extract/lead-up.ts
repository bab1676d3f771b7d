import { type ActEntry, isWord, type Language, type LexemeOf, type Lexemes } from '../languages/index.js';
import { lastUntil } from './text.js';

/** How far a verb may stand behind the word that opens its object. */
const OBJECT_LENGTH = 120;
/** How far back is looked for what stands before a verb. */
const BEFORE = 60;
const SPACE = 32;
const NONE: readonly number[] = [];

/** What leads up to the verbs of a text: introducers, continuations, conjunctions, connectors, and the object where it stands before its verb. */
export class LeadUp {
  /** Conjunctions that are written together with the verb. */
  readonly joined: readonly string[];
  /** In their order; no two of one kind end at one place. */
  readonly #continuations: readonly LexemeOf<'continuation'>[];
  readonly #introducers: readonly LexemeOf<'introducer'>[];

  constructor(
    readonly language: Language,
    readonly text: string,
    lexemes: Lexemes,
  ) {
    this.joined = language.folded(language.data.acts.joined);
    this.#continuations = lexemes.of('continuation');
    this.#introducers = lexemes.of('introducer');
  }

  /** Where a word may begin behind conjunctions written together with it; none where there are none. */
  behindJoined(at: number): readonly number[] {
    if (this.joined.length === 0) return NONE;
    return this.joined.filter((one) => this.text.startsWith(one, at)).map((one) => at + one.length);
  }

  /** The words before a place. */
  before(at: number): string {
    return this.text.slice(Math.max(0, at - BEFORE), at).trimEnd();
  }

  /** True where a clause may begin: behind punctuation or a connector. */
  opens(at: number): boolean {
    const gap = this.before(at);
    return gap === '' || /[,;.:]["')]?$/.test(gap) || this.connectorBefore(gap) !== null;
  }

  /** "对 … 表示关切": where the object of a verb that stands behind it begins, with what leads up to it; null where none does. */
  objectBefore({ objects }: ActEntry, at: number, since: number): number | null {
    if (!objects) return null;
    const words = this.language.folded(objects);
    for (let start = at - 1; start >= since && at - start <= OBJECT_LENGTH; start -= 1) {
      if (/[;.]/.test(this.text[start] ?? '')) return null;
      if (!words.some((word) => this.text.startsWith(word, start))) continue;
      let begin = start;
      for (let before = this.back(begin); before !== null && before >= since; before = this.back(begin))
        begin = before;
      if (begin === since || /(?:^|[,;.:]["')]?)$/.test(this.text.slice(0, begin).trimEnd())) return begin;
    }
    return null;
  }

  /** One step back over a continuation or introducer that ends just before `at`. */
  back(at: number): number | null {
    let end = at;
    while (end > 0 && this.text.charCodeAt(end - 1) === SPACE) end -= 1;
    return this.endingAt(end) ?? (this.text[end - 1] === ',' ? this.endingAt(end - 1) : null);
  }

  /** Where the continuation or introducer begins that ends at a place. */
  endingAt(end: number): number | null {
    const starts = [this.#continuations, this.#introducers].flatMap((list) => {
      const last = list[lastUntil(list, end)];
      return last?.end === end ? [last.start - last.lead.length] : [];
    });
    const start = Math.min(...starts);
    return start < end ? start : null;
  }

  endsWithBlocker(gap: string): boolean {
    const word = lastWord(gap);
    return word !== '' && this.language.at('blockers', gap, gap.length - word.length) === gap.length;
  }

  /** Offset in `gap` where a connector word at its end begins; null where none stands there. */
  connectorBefore(gap: string): number | null {
    let at = gap.length;
    for (let words = 0; words < 3; words += 1) {
      at = gap.lastIndexOf(' ', at - 1);
      const start = at + 1;
      if (this.language.at('connectors', gap, start) === gap.length) return start;
      if (at < 0) return null;
    }
    return null;
  }
}

function lastWord(text: string): string {
  let at = text.length;
  while (at > 0 && isWord(text.charCodeAt(at - 1))) at -= 1;
  return text.slice(at);
}
