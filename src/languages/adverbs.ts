import { isWord } from './fold.js';

/** Shorter stems are those of other words ("fly", "mente"). */
const SHORTEST_STEM = 2;

/** Words that a language knows by how they end: "gravely", "gravement", "gravemente". */
export class Adverbs {
  readonly #unless: ReadonlySet<string>;

  /** @param unless words that end so and are none; both are folded */
  constructor(
    readonly ends: readonly string[],
    unless: readonly string[],
  ) {
    this.#unless = new Set(unless);
  }

  /** Where the adverb ends that begins at a place; -1 where none does. */
  endOf(text: Uint16Array, from: number): number {
    let to = from;
    while (isWord(text[to] ?? 0)) to += 1;
    // Nearly all words are told by their last letters.
    if (!this.ends.some((end) => endsWith(text, from, to, end))) return -1;
    return this.#unless.has(String.fromCharCode(...text.subarray(from, to))) ? -1 : to;
  }

  /** Where the adverb begins that ends at a place; -1 where none does. */
  startOf(text: string, to: number): number {
    const ending = this.ends.find((end) => text.endsWith(end, to));
    if (ending === undefined) return -1;
    let from = to - ending.length;
    while (from > 0 && isWord(text.charCodeAt(from - 1))) from -= 1;
    return to - from < ending.length + SHORTEST_STEM || this.#unless.has(text.slice(from, to)) ? -1 : from;
  }
}

function endsWith(text: Uint16Array, from: number, to: number, end: string): boolean {
  if (to - from < end.length + SHORTEST_STEM) return false;
  for (let back = 1; back <= end.length; back += 1)
    if (text[to - back] !== end.charCodeAt(end.length - back)) return false;
  return true;
}
