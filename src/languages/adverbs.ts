import { isWord } from './fold.js';

/** Shorter stems are those of other words ("fly", "mente"). */
const SHORTEST_STEM = 2;
/** Where words are not parted, more than this is more than one ("毫无保留地"). */
const LONGEST = 5;

/** Words that a language knows by how they end: "gravely", "gravement", "gravemente", "настойчиво", "自豪地". */
export class Adverbs {
  readonly #unless: readonly string[];
  readonly #others: ReadonlySet<string>;

  /**
   * @param unless words that end so and are none; both are folded
   * @param spaced whether words are parted by spaces
   */
  constructor(
    readonly ends: readonly string[],
    unless: readonly string[],
    readonly spaced: boolean,
  ) {
    this.#unless = unless;
    this.#others = new Set(unless);
  }

  /** Where the adverb ends that begins at a place; -1 where none does. */
  endOf(text: Uint16Array, from: number): number {
    if (!this.spaced) return this.#endOfUnparted(text, from);
    let to = from;
    while (isWord(text[to] ?? 0)) to += 1;
    // Nearly all words are told by their last letters.
    if (!this.#endsSo(text, from, to)) return -1;
    return this.#others.has(String.fromCharCode(...text.subarray(from, to))) ? -1 : to;
  }

  /** The first ending tells: what stands before it may be any word. */
  #endOfUnparted(text: Uint16Array, from: number): number {
    for (let to = from + 1; to <= from + LONGEST && isWord(text[to - 1] ?? 0); to += 1)
      if (this.#endsSo(text, from, to))
        return this.#unless.some((word) => endsWith(text, from, to, word)) ? -1 : to;
    return -1;
  }

  /** Where the adverb begins that ends at a place, or, where words are not parted, the first of those among which it does; -1 where none does. */
  startOf(text: string, to: number): number {
    for (const end of this.ends) {
      if (!text.endsWith(end, to)) continue;
      let from = to - end.length;
      while (from > 0 && isWord(text.charCodeAt(from - 1))) from -= 1;
      return to - from < end.length + SHORTEST_STEM || this.#others.has(text.slice(from, to)) ? -1 : from;
    }
    return -1;
  }

  /** Past an ending that stands at a place ("忧虑|地"); the place itself where none does. */
  pastEnding(text: Uint16Array, at: number): number {
    for (const end of this.ends) if (endsWith(text, at, at + end.length, end)) return at + end.length;
    return at;
  }

  #endsSo(text: Uint16Array, from: number, to: number): boolean {
    for (const end of this.ends)
      if (to - from >= end.length + SHORTEST_STEM && endsWith(text, from, to, end)) return true;
    return false;
  }
}

function endsWith(text: Uint16Array, from: number, to: number, end: string): boolean {
  if (to - from < end.length) return false;
  for (let back = 1; back <= end.length; back += 1)
    if (text[to - back] !== end.charCodeAt(end.length - back)) return false;
  return true;
}
