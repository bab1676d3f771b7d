import type { Language, LexemeOf } from '../../languages/index.js';
import { firstFrom, Marks, type Passage, pastComma, pastSpace, startingAt } from '../passage/index.js';

/** How far a document's noun may stand behind "of": its issuer may come between. */
const OWNER_GAP = 45;
/** A mark, or the end of the text. */
const FOLLOWING = /^ ?(?:[,;.:)]|$)/;
const PARTING = new Marks(',;.:()');

/** Whose a part is, by the words behind it: of the document named before it, or of one that follows. */
export class PartOwners {
  readonly #heads: readonly LexemeOf<'head'>[];
  readonly #names: readonly LexemeOf<'name'>[];

  constructor(
    readonly passage: Passage,
    readonly language: Language,
    heads: readonly LexemeOf<'head'>[],
    names: readonly LexemeOf<'name'>[],
  ) {
    this.#heads = heads;
    this.#names = names;
  }

  /** Names have case endings. */
  get inflects(): boolean {
    return this.language.data.language.endings.length > 0;
  }

  /** "Of the former", "of the latter": which of two, and where the words end that say so; null where they go on with a noun ("of the former Chair"). */
  ofTwo(at: number): { isFormer: boolean; end: number } | null {
    const { text } = this.passage;
    const which = this.whichOfTwo(text, at);
    if (!which) return null;
    const { end } = which;
    const isWhole =
      FOLLOWING.test(text.slice(end, end + 2)) ||
      this.language.at('conjunctions', text, end + 1) > end ||
      this.language.folded(this.language.data.acts.joined).some((word) => text.startsWith(word, end + 1));
    return isWhole ? which : null;
  }

  /** Words at a place of a text that say which of two, whatever follows. */
  whichOfTwo(text: string, at: number): { isFormer: boolean; end: number } | null {
    const former = this.language.at('former', text, at);
    const end = former < 0 ? this.language.at('latter', text, at) : former;
    return end < 0 ? null : { isFormer: former >= 0, end };
  }

  /** "thereof", "of that report": words behind a part that lead back, and do not go on with a name. */
  leadsBack(at: number): boolean {
    const { text } = this.passage;
    if (this.ofTwo(at) !== null) return true;
    const end = this.language.at('thereof', text, at);
    if (end < 0 || (this.language.at('of', text, at) === end && !this.ends(end))) return false;
    const next = pastSpace(text, end);
    // "of the report A/61/16", "of the resolution 61/7"
    if (/^[a-z]{0,4}[\d/]/.test(text.slice(next, next + 5))) return false;
    return this.language.at('of', text, next) < 0 && this.language.at('qualifiers', text, next) < 0;
  }

  /** Where the words end, behind a part that ends at a place, that lead it back ("of that resolution"); -1 where none do. */
  backFrom(end: number): number {
    const at = pastComma(this.passage.text, end);
    if (!this.leadsBack(at)) return -1;
    return this.ofTwo(at)?.end ?? this.language.at('thereof', this.passage.text, at);
  }

  /** What follows does not go on with "of": where names have case endings, only a mark tells. */
  ends(end: number): boolean {
    const { text } = this.passage;
    if (this.inflects) return FOLLOWING.test(text.slice(end, end + 2));
    return this.language.at('of', text, pastSpace(text, end)) < 0;
  }

  /** "resolution 61/7, paragraph 5 of resolution 62/8": a pinpoint that leads to what follows is no part of what stands before it; `worded`: by a word for "of". */
  isOfNext(end: number, worded = false): boolean {
    if (!this.language.spaced) return false;
    const { text } = this.passage;
    const at = pastSpace(text, end);
    // "of the same resolution"
    if (this.leadsBack(at)) return false;
    const of = this.language.at('of', text, at);
    // A language that has the genitive needs no word between; one that joins words may join "of" to the noun ("للقرار 62/8").
    if (of < 0 && !worded && this.#isJoinedTo(at)) return true;
    if (of < 0 && (worded || !this.inflects)) return false;
    if (of < 0 && startingAt(this.#names, at).length > 0) return true;
    // "of its resolution": the word for "of" may reach into the noun's.
    const head = this.#heads[firstFrom(this.#heads, at)];
    if (!head) return false;
    if (of < 0) return head.start === at;
    if (head.start - of > OWNER_GAP || PARTING.between(text, of, head.start)) return false;
    // "61/7, annex, of the Council and resolution 62/8", "61/7, paragraph 5 of section II of that resolution"
    for (
      let space = text.indexOf(' ', end);
      space >= 0 && space < head.start;
      space = text.indexOf(' ', space + 1)
    ) {
      const isAnother = space >= of && this.language.at('conjunctions', text, space + 1) > space;
      if (isAnother || this.leadsBack(space + 1)) return false;
    }
    return true;
  }

  /** A head begins at a place with what is written together with it, which is no conjunction. */
  #isJoinedTo(at: number): boolean {
    const head = this.#heads[firstFrom(this.#heads, at)];
    if (!head || head.start - head.lead.length !== at) return false;
    const { acts, language } = this.language.data;
    const { text } = this.passage;
    if (head.lead === '') return language.elisions.some(({ to }) => text.startsWith(to, at));
    return !this.language.folded(acts.joined).some((word) => head.lead.startsWith(word));
  }

  /** "and its": the last of some words. */
  endsInIts(from: number, to: number): boolean {
    const words = this.passage.text.slice(from, to).split(' ');
    const last = words.at(-1) ?? '';
    return words.length > 1 && this.language.at('its', last, 0) === last.length;
  }
}
