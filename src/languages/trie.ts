import { isWord } from './fold.js';
import type { Piece } from './phrase.js';

interface Node<T> {
  next: Map<number, Node<T>>;
  /** After `word~`: the rest of the word may be anything. */
  ending: Node<T> | null;
  /** After `{name}`: words of a list may stand here. */
  slots: Map<string, Node<T>> | null;
  values: T[] | null;
}

/** Finds, at one place of a folded text, all phrases that begin there. */
export class PhraseTrie<T> {
  readonly #root: Node<T> = node();
  readonly #slots: ReadonlyMap<string, PhraseTrie<unknown>>;
  size = 0;

  /** @param slots the lists that `{name}` stands for */
  constructor(slots: ReadonlyMap<string, PhraseTrie<unknown>> = new Map()) {
    this.#slots = slots;
  }

  /** Adds one way to write a phrase; its text must be folded. */
  add(pieces: readonly Piece[], value: T): void {
    let at = this.#root;
    for (const piece of pieces) {
      if ('text' in piece) {
        for (let unit = 0; unit < piece.text.length; unit += 1)
          at = child(at.next, piece.text.charCodeAt(unit));
      } else if ('mark' in piece) {
        at.ending ??= node();
        at = at.ending;
      } else {
        at.slots ??= new Map();
        at = child(at.slots, piece.slot);
      }
    }
    at.values ??= [];
    at.values.push(value);
    this.size += 1;
  }

  /**
   * Calls back for each phrase that begins at `from`, with its end. A phrase ends where a word ends, unless the language
   * writes without spaces.
   */
  match(text: string, from: number, spaced: boolean, found: (value: T, end: number) => void): void {
    this.#walk(this.#root, text, from, spaced, found, 0);
  }

  /** The end of the longest phrase that begins at `from`; -1 where none does. */
  longest(text: string, from: number, spaced: boolean): number {
    let longest = -1;
    this.match(text, from, spaced, (_, end) => {
      if (end > longest) longest = end;
    });
    return longest;
  }

  #walk(
    start: Node<T>,
    text: string,
    from: number,
    spaced: boolean,
    found: (value: T, end: number) => void,
    depth: number,
  ): void {
    let at: Node<T> | undefined = start;
    let place = from;
    for (;;) {
      if (at.values && (!spaced || wordEnds(text, place))) for (const value of at.values) found(value, place);
      if (at.ending) {
        let end = place;
        while (end < text.length && isWord(text.charCodeAt(end))) end += 1;
        this.#walk(at.ending, text, end, spaced, found, depth);
      }
      if (at.slots && depth < 4) this.#fill(at.slots, text, place, spaced, found, depth);
      if (place >= text.length) return;
      at = at.next.get(text.charCodeAt(place));
      if (!at) return;
      place += 1;
    }
  }

  /** A slot may be empty, or hold one or more phrases of its list, with spaces between. */
  #fill(
    slots: Map<string, Node<T>>,
    text: string,
    from: number,
    spaced: boolean,
    found: (value: T, end: number) => void,
    depth: number,
  ): void {
    for (const [name, then] of slots) {
      this.#walk(then, text, from, spaced, found, depth + 1);
      const list = this.#slots.get(name);
      let place = from;
      for (let count = 0; list && count < 3; count += 1) {
        const word = text.charCodeAt(place) === 32 ? place + 1 : place;
        let end = list.longest(text, word, spaced);
        if (end < 0) break;
        if (text[end] === ',') end += 1;
        place = end;
        this.#walk(then, text, place, spaced, found, depth + 1);
      }
    }
  }
}

function node<T>(): Node<T> {
  return { next: new Map(), ending: null, slots: null, values: null };
}

function child<K, T>(map: Map<K, Node<T>>, key: K): Node<T> {
  let next = map.get(key);
  if (!next) {
    next = node();
    map.set(key, next);
  }
  return next;
}

function wordEnds(text: string, at: number): boolean {
  return at >= text.length || at === 0 || !isWord(text.charCodeAt(at)) || !isWord(text.charCodeAt(at - 1));
}
