import { type Folded, Folder, lettersOf } from './fold.js';
import { ENDING, expand } from './phrase.js';
import type { LanguageFile } from './types.js';

/** How a language writes: what its texts and its phrases are folded to, and how words change where they meet. */
export class Writing {
  readonly spaced: boolean;
  /** Folded, longest first. */
  readonly proclitics: readonly string[];
  readonly #folder: Folder;
  readonly #elisions: readonly { from: string; to: string }[];
  readonly #contractions: readonly { from: string; to: string }[];
  readonly #spellings: readonly { from: RegExp; to: string }[];
  readonly #endings: readonly string[];
  readonly #twins: ReadonlyMap<string, string>;
  /** Where twins stand for own letters; null where the language has none. */
  readonly #mixed: { letter: RegExp; inWords: RegExp; alone: RegExp } | null;

  constructor(file: LanguageFile) {
    const { spaced, twins = {}, proclitics, elisions, contractions = [], spellings = [], endings } = file;
    this.spaced = spaced;
    this.#folder = new Folder(lettersOf(file));
    const folded = (words: readonly string[]) =>
      words.map((word) => this.phrase(word)).sort((a, b) => b.length - a.length);
    this.proclitics = folded(proclitics);
    const both = ({ from, to }: { from: string; to: string }) => ({
      from: this.phrase(from),
      to: this.phrase(to),
    });
    this.#elisions = elisions.map(both);
    this.#contractions = contractions.map(both).map(({ from, to }) => ({ from: `${from} `, to: `${to} ` }));
    this.#spellings = spellings
      .map(both)
      .map(({ from, to }) => ({ from: new RegExp(`(?<!\\p{L})${from}`, 'gu'), to }));
    this.#endings = folded(endings);
    this.#twins = new Map(Object.entries(twins));
    this.#mixed = mixedWords(Object.keys(twins));
  }

  fold(printed: string): Folded {
    const folded = this.#folder.fold(printed);
    // The short search first: most texts hold none of these letters.
    if (this.#mixed === null || !this.#mixed.letter.test(folded.text)) return folded;
    const own = (letters: string) => letters.replace(/./gu, (one) => this.#twins.get(one) ?? one);
    const text = folded.text.replace(this.#mixed.inWords, own).replace(this.#mixed.alone, own);
    return { text, offsets: folded.offsets };
  }

  phrase(text: string): string {
    return this.#folder.phrase(text);
  }

  /** All ways to write a phrase of the data, folded, with the elisions of its first word. */
  ways(phrase: string): string[] {
    return expand(phrase).flatMap((way) => {
      const folded = this.#foldedWay(way);
      if (MARK.test(folded.charAt(0)))
        throw new SyntaxError(`"${phrase}": a phrase begins with words of its own, not with a mark.`);
      return folded === '' ? [] : variants(folded, this.#elisions);
    });
  }

  /** All ways to write a name: it is no phrase of the data, brackets in it stand for themselves, and its words inflect. */
  name(name: string): string[] {
    const folded = this.phrase(name);
    if (folded === '') return [];
    const ways = variants(folded, this.#elisions);
    // What is written in small letters may be a common noun: "du groupe d’experts" is any.
    if (/\p{Lu}/u.test(name)) ways.push(...variants(folded, this.#contractions).slice(1));
    const spelt = this.#spellings.reduce((way, { from, to }) => way.replace(from, to), folded);
    if (spelt !== folded) ways.push(...variants(spelt, this.#elisions));
    return ways.map((way) => this.#inflect(way));
  }

  /** One space between words, none at the ends, none before room for other words. */
  #foldedWay(way: string): string {
    if (!MARK.test(way)) return this.phrase(way);
    return way
      .replace(BETWEEN_MARKS, (text) =>
        ` ${this.phrase(text)} `.slice(/^\s/.test(text) ? 0 : 1, /\s$/.test(text) ? undefined : -1),
      )
      .replace(/ {2,}/g, ' ')
      .replace(/ (?=[\ufdd1-\ufdd2]|$)/g, '')
      .trimStart();
  }

  /** Words of a name whose ending inflects match with any ending. */
  #inflect(folded: string): string {
    if (this.#endings.length === 0) return folded;
    // By itself, a short word is an abbreviation (НАТО) or would be found in too many others.
    const shortest = folded.includes(' ') ? 4 : 5;
    return folded.replace(WORD, (word) => {
      const ending =
        word.length >= shortest
          ? this.#endings.find((one) => word.endsWith(one) && word.length - one.length >= 3)
          : undefined;
      return ending === undefined ? word : word.slice(0, word.length - ending.length) + ENDING;
    });
  }
}

/** A phrase, and how else its beginning is written. */
function variants(folded: string, beginnings: readonly { from: string; to: string }[]): string[] {
  const changed = beginnings.filter(({ from }) => folded.startsWith(from));
  return [folded, ...changed.map(({ from, to }) => to + folded.slice(from.length))];
}

/**
 * Finds letters of the other script next to those of the own one, and alone at the head of a sentence before a word of the own one ("c удовлетворением"
 * with a Latin c): anywhere else a single letter may be a label.
 */
function mixedWords(twins: readonly string[]): { letter: RegExp; inWords: RegExp; alone: RegExp } | null {
  if (twins.length === 0) return null;
  const letters = `[${twins.join('')}]`;
  const own = String.raw`[\p{L}--\p{Script=${/\p{Script=Latin}/u.test(letters) ? 'Latin' : 'Cyrillic'}}]`;
  return {
    letter: new RegExp(letters),
    // A whole run of such letters at once, so that a long one costs no more than its length.
    inWords: new RegExp(
      `(?<!${letters})${letters}+(?!${letters})(?:(?=${own})|(?<=${own}${letters}+))`,
      'gv',
    ),
    alone: new RegExp(`(?<=(?:^|[.,;:] ))${letters}(?= ${own}{4})`, 'gv'),
  };
}

const WORD = /[\p{L}\p{N}]+/gu;
const MARK = /[\ufdd0-\ufdd2]/;
const BETWEEN_MARKS = /[^\ufdd0-\ufdd2]+/g;
