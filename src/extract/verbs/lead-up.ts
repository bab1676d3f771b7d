import type { ActEntry, Language, Lexeme, LexemeOf, Lexemes } from '../../languages/index.js';
import { lastEnding, PUNCTUATION } from '../passage/index.js';

/** How far a verb may stand behind the word that opens its object. */
const OBJECT_LENGTH = 240;
/** How far back is looked for what stands before a verb. */
const BEFORE = 60;
const NONE: readonly string[] = [];
const SPACE = 32;
const COMMA = 44;

/** What leads up to the verbs of a text: introducers, continuations, conjunctions, connectors, and the object where it stands before its verb. */
export class LeadUp {
  /** Conjunctions that are written together with the verb. */
  readonly joined: readonly string[];
  /** In their order; no two of one kind end at one place. */
  readonly #continuations: readonly LexemeOf<'continuation'>[];
  readonly #introducers: readonly LexemeOf<'introducer'>[];
  /** The place that was asked for last, and the words before it: a verb is asked for them several times in a row. */
  #at = -1;
  #before = '';

  constructor(
    readonly language: Language,
    readonly text: string,
    lexemes: Lexemes,
  ) {
    this.joined = language.folded(language.data.acts.joined);
    this.#continuations = lexemes.of('continuation');
    this.#introducers = lexemes.of('introducer');
  }

  /** Where a word may begin: at a place, and behind conjunctions written together with it. */
  startsAt(at: number): readonly number[] {
    const starts = [at];
    for (const one of this.joined) if (this.text.startsWith(one, at)) starts.push(at + one.length);
    return starts;
  }

  /** The words before a place. */
  before(at: number): string {
    if (at !== this.#at) {
      this.#at = at;
      this.#before = this.text.slice(Math.max(0, at - BEFORE), at).trimEnd();
    }
    return this.#before;
  }

  /** True where a clause may begin: behind punctuation or a connector. */
  opens(at: number): boolean {
    const gap = this.before(at);
    return gap === '' || PUNCTUATION.ends(gap) || this.connectorBefore(gap) !== null;
  }

  /** "对 … 表示关切": where the object of a verb that stands behind it begins, with what leads up to it; null where none does. */
  objectBefore({ objects }: ActEntry, at: number, since: number): number | null {
    if (!objects || this.#isNoun(at)) return null;
    const words = this.language.folded(objects);
    const from = Math.max(since, at - OBJECT_LENGTH);
    const within = this.text.slice(from, at);
    const stop = from + Math.max(within.lastIndexOf(';'), within.lastIndexOf('.'));
    for (let start = at - 1; start >= from && start > stop; start -= 1) {
      if (!beginsWith(this.text, start, words)) continue;
      let begin = start;
      for (let before = this.back(begin); before !== null && before >= since; before = this.back(begin))
        begin = before;
      // Right behind another verb it is that verb's object ("重申对 … 深感关切").
      if (/(?:^|[,;.:]["')]?)$/.test(this.text.slice(0, begin).trimEnd())) return begin;
    }
    return null;
  }

  /** "对 … 的关切": what such a word joins to the words before it is a noun. */
  #isNoun(at: number): boolean {
    const { nominal = NONE } = this.language.data.acts;
    return this.language.folded(nominal).some((word) => this.text.startsWith(word, at - word.length));
  }

  /** One step back over a continuation or introducer that ends just before `at`. */
  back(at: number): number | null {
    let end = at;
    while (end > 0 && this.text.charCodeAt(end - 1) === SPACE) end -= 1;
    return this.endingAt(end) ?? (this.text.charCodeAt(end - 1) === COMMA ? this.endingAt(end - 1) : null);
  }

  /** Where the continuation or introducer begins that ends at a place. */
  endingAt(end: number): number | null {
    const start = Math.min(startOf(this.#continuations, end), startOf(this.#introducers, end));
    return start < end ? start : this.#adverbEndingAt(end);
  }

  /** A noun may end like an adverb ("le gouvernement"); one stands behind what blocks a verb. */
  #adverbEndingAt(end: number): number | null {
    const start = this.#continued(this.language.adverbBefore(this.text, end), end);
    return start < 0 || this.endsWithBlocker(this.before(start)) ? null : start;
  }

  /** Where words are not parted, all of them must continue: "并郑重地", but not "请各国积极地". */
  #continued(start: number, end: number): number {
    if (this.language.spaced) return start;
    let at = start;
    while (at >= 0 && at < end)
      at = Math.max(
        this.language.at('continuations', this.text, at),
        this.language.at('degrees', this.text, at),
      );
    return at === end ? start : -1;
  }

  endsWithBlocker(gap: string): boolean {
    return this.language.wordBefore('blockers', gap, gap.length) >= 0;
  }

  /** Offset in `gap` where a connector word at its end begins; null where none stands there. */
  connectorBefore(gap: string): number | null {
    const start = this.language.wordBefore('connectors', gap, gap.length);
    return start < 0 ? null : start;
  }
}

/** Where the one of some lexemes begins that ends at a place, with what is written together with it. */
function startOf(lexemes: readonly Lexeme[], end: number): number {
  const last = lastEnding(lexemes, end);
  return last?.end === end ? last.start - last.lead.length : Number.POSITIVE_INFINITY;
}

function beginsWith(text: string, at: number, words: readonly string[]): boolean {
  for (const word of words) if (text.startsWith(word, at)) return true;
  return false;
}
