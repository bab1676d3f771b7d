import type { Language } from '../../languages/index.js';
import { isLetterAt, type Passage, STOPS, wordStart } from '../passage/index.js';

/** How far before the words of a clause its subject, or what a relative clause is said of, is looked for. */
export const CLAUSE = 260;
const NO_WORDS: string[] = [];

/** Where the conjunctions end that begin between two places; in a language that parts its words, behind a space. */
export function* conjunctions(language: Language, text: string, from: number, to: number): Generator<number> {
  for (let at = from; at < to; at += 1) {
    if (language.spaced && (at === from || text[at - 1] !== ' ')) continue;
    const end = language.at('conjunctions', text, at);
    if (end > at) yield end;
  }
}

/** The little words of a passage that tell where clauses begin, and who acts in them. */
export class ClauseWords {
  constructor(
    readonly passage: Passage,
    readonly language: Language,
  ) {}

  /** A conjunction stands right before a place; the possessive may belong to it ("and its"). */
  isJoined(at: number): boolean {
    const { text } = this.passage;
    if (!this.language.spaced)
      return [1, 2].some((length) => this.language.at('conjunctions', text, at - length) >= at);
    const word = this.wordBefore(at);
    return [word, this.wordBefore(word)].some(
      (from) => from >= 0 && this.language.at('conjunctions', text, from) >= at - 1,
    );
  }

  /** ", which": a relative clause begins at a place. */
  isRelative(at: number): boolean {
    const { text } = this.passage;
    return text.startsWith(', ', at) && this.language.at('relatives', text, at + 2) > 0;
  }

  /** Where words are parted by spaces, one begins here, or goes on behind a conjunction that is joined to it. */
  begins(at: number): boolean {
    const { text } = this.passage;
    if (!this.language.spaced || !isLetterAt(text, at - 1)) return true;
    const joined = this.language.folded(this.language.data.acts.joined);
    return joined.some((one) => text.endsWith(one, at) && !isLetterAt(text, at - one.length - 1));
  }

  /** Where the sentence or the member of a list begins that a place stands in. */
  clauseFrom(at: number): number {
    const first = Math.max(0, at - CLAUSE);
    let from = at;
    while (from > first && !STOPS.at(this.passage.text, from - 1)) from -= 1;
    return from;
  }

  /** Where the word begins by which a body acts in its resolution ("in its …"), right before a head; -1 where none stands there. */
  actingBefore(headFrom: number): number {
    const { text } = this.passage;
    const at = this.language.spaced ? this.wordBefore(headFrom) : headFrom - 1;
    const end = at < 0 ? -1 : this.language.at('acting', text, at);
    return end >= 0 && text.slice(end, headFrom).trim() === '' ? at : -1;
  }

  /** The last relative pronoun among some words before a place; -1 where there is none. */
  relativeBefore(place: number, words: number): number {
    let at = place;
    for (let count = 0; count < words; count += 1) {
      const last = at;
      at = this.wordBefore(last);
      if (at < 0 || STOPS.between(this.passage.text, at, last)) return -1;
      if (this.language.at('relatives', this.passage.text, at) > at) return at;
    }
    return -1;
  }

  /** Where the word before a place begins; -1 where none stands near. */
  wordBefore(at: number): number {
    const { text } = this.passage;
    const from = Math.max(0, at - CLAUSE);
    let end = at;
    while (end > from && !isLetterAt(text, end - 1)) end -= 1;
    return end > from ? wordStart(text, end, from) : -1;
  }

  /** "that the Commission": what begins here is no object ("its request to the Commission, in its resolution 61/7,"). */
  isSubject(at: number): boolean {
    const from = Math.max(0, at - 16);
    // "The Commission, in its resolution 3/2, …": with its article it begins the sentence.
    if (this.language.spaced && /(?:^|[.:] )(?:\p{L}{1,3}['\s])?$/u.test(this.passage.text.slice(from, at)))
      return true;
    const words = [...this.passage.text.slice(from, at).matchAll(/\p{L}+'?/gu)].slice(-2);
    return words.some(({ index }) => this.begins(from + index) && this.#isThat(from + index));
  }

  /** "that", "which": a clause of its own begins here. */
  #isThat(at: number): boolean {
    const { acts, references } = this.language.data;
    const word = /^\p{L}+'?/u.exec(this.passage.text.slice(at, at + 16))?.[0] ?? '';
    return [acts.subordinators, references.relatives ?? NO_WORDS].some((words) =>
      this.language.folded(words).includes(word),
    );
  }

  /** A clause of its own begins between two places. */
  holdsThat(from: number, to: number): boolean {
    for (let at = from; this.language.spaced && at < to; at += 1)
      if (this.begins(at) && this.#isThat(at)) return true;
    return false;
  }

  /** A conjunction stands between two places. */
  hasConjunction(from: number, to: number): boolean {
    const { text } = this.passage;
    for (let at = from; at < to; at += 1)
      if (!isLetterAt(text, at - 1) && this.language.at('conjunctions', text, at) > at) return true;
    return false;
  }
}
