import { isWord } from './fold.js';

/** How what stands before a word is told from it: by a mark or a space alone, by anything that is no word, or not at all. */
export type Parting = 'MARK' | 'NO_WORD' | 'NONE';

const MARKS = ' ,.';
const NONE: readonly string[] = [];

/** The words of a list, looked up where they end. */
export class WordEnds {
  /** By their last unit, shortest first. */
  readonly #byLast = new Map<number, string[]>();

  /**
   * @param words folded
   */
  constructor(
    words: readonly string[],
    readonly parting: Parting,
  ) {
    for (const word of [...words].sort((a, b) => a.length - b.length)) {
      const last = word.charCodeAt(word.length - 1);
      this.#byLast.set(last, [...(this.#byLast.get(last) ?? NONE), word]);
    }
  }

  /** Where the shortest begins that ends at a place; -1 where none does. */
  before(text: string, to: number): number {
    for (const word of this.#byLast.get(text.charCodeAt(to - 1)) ?? NONE) {
      const start = to - word.length;
      if (start >= 0 && text.startsWith(word, start) && this.#isParted(text, start)) return start;
    }
    return -1;
  }

  #isParted(text: string, start: number): boolean {
    if (start === 0 || this.parting === 'NONE') return true;
    return this.parting === 'MARK'
      ? MARKS.includes(text.charAt(start - 1))
      : !isWord(text.charCodeAt(start - 1));
  }
}
