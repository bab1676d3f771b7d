import type { Language } from '../../languages/index.js';

/** No line that enacts a text is longer. */
export const ENACTING_LENGTH = 120;
/** A quotation mark before the words, and what may stand between them and what follows. */
const OPENING = /^" ?/;
const GAP = /^[,:. ]*/;
const MARKS = /[,:. ]+$/;

/** The words with which the organs enact a text ("The General Assembly,"). */
export class EnactingWords {
  /** Folded, with their bodies. */
  readonly #phrases: readonly { phrase: string; body: string }[];

  constructor(readonly language: Language) {
    this.#phrases = language.data.structure.enacting.flatMap(({ phrases, body }) =>
      phrases.map((phrase) => ({ phrase: language.foldPhrase(phrase), body })),
    );
  }

  /** The body whose words fill a line: "The General Assembly,", "The General Assembly, therefore,". */
  body(text: string): string | null {
    if (text.length > ENACTING_LENGTH) return null;
    const opened = text.replace(OPENING, '');
    if (!this.#at(opened)) return null;
    const plain = opened.replace(MARKS, '');
    const found = this.#at(plain);
    if (!found) return null;
    const rest = plain.slice(found.phrase.length).replace(GAP, '');
    const isAlone = rest === '' || this.language.at('continuations', rest, 0) === rest.length;
    return isAlone ? found.body : null;
  }

  /** The body whose words begin a line that goes on behind them, and where it does. */
  head(text: string): { body: string; at: number; end: number } | null {
    const found = this.#at(text);
    if (!found) return null;
    const { length } = found.phrase;
    const gap = GAP.exec(text.slice(length))?.[0].length ?? 0;
    if (gap === 0 && this.language.spaced) return null;
    const end = length + gap;
    return end < text.length ? { body: found.body, at: length, end } : null;
  }

  #at(text: string): { phrase: string; body: string } | undefined {
    return this.#phrases.find(({ phrase }) => text.startsWith(phrase));
  }
}
