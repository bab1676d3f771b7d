import { isWord } from './fold.js';
import type { Piece } from './phrase.js';

/** What a node has besides its edges. */
const VALUES = 1;
const ENDING = 2;
const SLOTS = 4;

const ROOT = 0;

/**
 * Finds, at one place of a folded text, all phrases that begin there. A text is tried at every word, and nearly always in vain: so
 * nodes are numbers, and the edges of all of them stand in one hash table of typed arrays.
 */
export class PhraseTrie<T> {
  readonly #slots: ReadonlyMap<string, PhraseTrie<unknown>>;
  size = 0;
  #nodes = 1;
  #marks = new Uint8Array(64);
  /** Edges by open addressing: where from, by which unit, where to (0: free, for no edge leads to the root). */
  #from = new Int32Array(64);
  #unit = new Uint16Array(64);
  #to = new Int32Array(64);
  #edges = 0;
  readonly #values = new Map<number, T[]>();
  /** After `word~`: the rest of the word may be anything. */
  readonly #endings = new Map<number, number>();
  /** After `{name}`: words of a list may stand here. */
  readonly #fills = new Map<number, Map<string, number>>();

  /** @param slots the lists that `{name}` stands for */
  constructor(slots: ReadonlyMap<string, PhraseTrie<unknown>> = new Map()) {
    this.#slots = slots;
  }

  /** Adds one way to write a phrase; its text must be folded. */
  add(pieces: readonly Piece[], value: T): void {
    let at = ROOT;
    for (const piece of pieces) {
      if ('text' in piece) {
        for (let unit = 0; unit < piece.text.length; unit += 1)
          at = this.#child(at, piece.text.charCodeAt(unit));
      } else if ('mark' in piece) {
        const ending = this.#endings.get(at) ?? this.#node();
        this.#endings.set(at, ending);
        this.#mark(at, ENDING);
        at = ending;
      } else {
        const fills = this.#fills.get(at) ?? new Map<string, number>();
        const fill = fills.get(piece.slot) ?? this.#node();
        this.#fills.set(at, fills.set(piece.slot, fill));
        this.#mark(at, SLOTS);
        at = fill;
      }
    }
    const values = this.#values.get(at);
    if (values) values.push(value);
    else this.#values.set(at, [value]);
    this.#mark(at, VALUES);
    this.size += 1;
  }

  /**
   * Calls back for each phrase that begins at `from`, with its end. A phrase ends where a word ends, unless the language
   * writes without spaces.
   */
  match(text: string, from: number, spaced: boolean, found: (value: T, end: number) => void): void {
    this.#walk(ROOT, text, from, spaced, found, 0);
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
    start: number,
    text: string,
    from: number,
    spaced: boolean,
    found: (value: T, end: number) => void,
    depth: number,
  ): void {
    let at = start;
    let place = from;
    for (;;) {
      const marks = this.#marks[at] ?? 0;
      if (marks !== 0) {
        if (marks & VALUES && (!spaced || wordEnds(text, place)))
          for (const value of this.#values.get(at) ?? []) found(value, place);
        if (marks & ENDING) {
          let end = place;
          while (end < text.length && isWord(text.charCodeAt(end))) end += 1;
          this.#walk(this.#endings.get(at) ?? ROOT, text, end, spaced, found, depth);
        }
        if (marks & SLOTS && depth < 4) this.#fill(at, text, place, spaced, found, depth);
      }
      if (place >= text.length) return;
      at = this.#to[this.#slotOf(at, text.charCodeAt(place))] ?? ROOT;
      if (at === ROOT) return;
      place += 1;
    }
  }

  /** A slot may be empty, or hold one or more phrases of its list, with spaces between. */
  #fill(
    node: number,
    text: string,
    from: number,
    spaced: boolean,
    found: (value: T, end: number) => void,
    depth: number,
  ): void {
    for (const [name, then] of this.#fills.get(node) ?? []) {
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

  // --- nodes and edges -------------------------------------------------------------------------------------------------

  /** Where an edge stands in the table, or the free place where it would stand. */
  #slotOf(node: number, unit: number): number {
    const mask = this.#to.length - 1;
    let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> 7;
    for (slot &= mask; this.#to[slot] !== ROOT; slot = (slot + 1) & mask)
      if (this.#from[slot] === node && this.#unit[slot] === unit) return slot;
    return slot;
  }

  #child(node: number, unit: number): number {
    const slot = this.#slotOf(node, unit);
    const known = this.#to[slot] ?? ROOT;
    if (known !== ROOT) return known;
    const child = this.#node();
    this.#from[slot] = node;
    this.#unit[slot] = unit;
    this.#to[slot] = child;
    this.#edges += 1;
    if (this.#edges * 2 > this.#to.length) this.#rehash();
    return child;
  }

  #rehash(): void {
    const [from, unit, to] = [this.#from, this.#unit, this.#to];
    this.#from = new Int32Array(to.length * 2);
    this.#unit = new Uint16Array(to.length * 2);
    this.#to = new Int32Array(to.length * 2);
    for (const [old, child] of to.entries()) {
      if (child === ROOT) continue;
      const slot = this.#slotOf(from[old] ?? 0, unit[old] ?? 0);
      this.#from[slot] = from[old] ?? 0;
      this.#unit[slot] = unit[old] ?? 0;
      this.#to[slot] = child;
    }
  }

  #node(): number {
    if (this.#nodes >= this.#marks.length) {
      const marks = new Uint8Array(this.#marks.length * 2);
      marks.set(this.#marks);
      this.#marks = marks;
    }
    this.#nodes += 1;
    return this.#nodes - 1;
  }

  #mark(node: number, mark: number): void {
    this.#marks[node] = (this.#marks[node] ?? 0) | mark;
  }
}

function wordEnds(text: string, at: number): boolean {
  return at >= text.length || at === 0 || !isWord(text.charCodeAt(at)) || !isWord(text.charCodeAt(at - 1));
}
