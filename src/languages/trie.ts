import { isWord } from './fold.js';
import type { Piece } from './phrase.js';

/** A phrase that begins at a place of a text, and where it ends. */
export interface Match<T> {
  value: T;
  end: number;
}

/** What leads from one node to another beside a UTF-16 unit: the rest of a word, and above it the number of a slot's list. */
const ENDING = 0x10000;
const SLOT = 0x10001;

/** What a node holds beside children. */
const VALUES = 1;
const ENDINGS = 2;
const SLOTS = 4;

/**
 * All edges of a trie lie in one table, four numbers each: from which node, by what, to which node, and what that node holds. An edge is
 * found by the hash of the first two, so that a step costs one look into the table, however many children a node has.
 */
const EDGE = 4;
const ROOT = 1;
/** At most two thirds of the table are taken. */
const SMALLEST = 32;

const NOTHING: readonly never[] = [];
/** Phrases of a list that a slot takes at most, and slots inside one another. */
const MOST_IN_SLOT = 3;
const DEEPEST = 4;

/** Finds, at one place of a folded text, all phrases that begin there. */
export class PhraseTrie<T> {
  #table = new Int32Array(SMALLEST * EDGE);
  #mask = SMALLEST - 1;
  #nodes = ROOT;
  readonly #values = new Map<number, T[]>();
  readonly #lists: readonly [name: string, list: PhraseTrie<unknown>][];
  #found: Match<T>[] = [];

  /**
   * @param spaced whether words are parted by spaces: then a phrase ends where a word ends
   * @param slots the lists that `{name}` stands for
   */
  constructor(
    readonly spaced: boolean,
    slots: ReadonlyMap<string, PhraseTrie<unknown>> = new Map(),
  ) {
    this.#lists = [...slots];
  }

  /** Adds one way to write a phrase; its text must be folded. */
  add(pieces: readonly Piece[], value: T): void {
    let node = ROOT;
    let edge = -1;
    const step = (by: number, mark: number) => {
      if (mark !== 0) this.#mark(edge, mark);
      edge = this.#lead(node, by);
      node = this.#table[edge + 2] ?? ROOT;
    };
    for (const piece of pieces) {
      if ('text' in piece)
        for (let unit = 0; unit < piece.text.length; unit += 1) step(piece.text.charCodeAt(unit), 0);
      else if ('mark' in piece) step(ENDING, ENDINGS);
      else step(this.#slot(piece.slot), SLOTS);
    }
    this.#mark(edge, VALUES);
    const values = this.#values.get(node);
    if (values) values.push(value);
    else this.#values.set(node, [value]);
  }

  /** The phrases that begin at `from`. */
  match(text: string, from: number): readonly Match<T>[] {
    this.#walk(ROOT, text, from, 0);
    if (this.#found.length === 0) return NOTHING;
    const found = this.#found;
    this.#found = [];
    return found;
  }

  /** The end of the longest phrase that begins at `from`; -1 where none does. */
  longest(text: string, from: number): number {
    let longest = -1;
    for (const { end } of this.match(text, from)) if (end > longest) longest = end;
    return longest;
  }

  #walk(start: number, text: string, from: number, depth: number): void {
    const table = this.#table;
    let node = start;
    for (let at = from; at < text.length; at += 1) {
      const edge = this.#edge(node, text.charCodeAt(at));
      node = table[edge + 2] ?? 0;
      if (node === 0) return;
      const holds = table[edge + 3] ?? 0;
      if (holds !== 0) this.#arrive(node, holds, text, at + 1, depth);
    }
  }

  #arrive(node: number, holds: number, text: string, at: number, depth: number): void {
    if (holds & VALUES && (!this.spaced || wordEnds(text, at)))
      for (const value of this.#values.get(node) ?? NOTHING) this.#found.push({ value, end: at });
    if (holds & ENDINGS) {
      let end = at;
      while (end < text.length && isWord(text.charCodeAt(end))) end += 1;
      this.#follow(node, ENDING, text, end, depth);
    }
    if (holds & SLOTS && depth < DEEPEST)
      this.#lists.forEach(([, list], index) => {
        this.#fill(node, SLOT + index, list, text, at, depth + 1);
      });
  }

  /** A slot may be empty, or hold one or more phrases of its list, with spaces or commas around. */
  #fill(
    node: number,
    by: number,
    list: PhraseTrie<unknown>,
    text: string,
    from: number,
    depth: number,
  ): void {
    if (this.#table[this.#edge(node, by) + 2] === 0) return;
    this.#follow(node, by, text, from, depth);
    let at = from;
    for (let count = 0; count < MOST_IN_SLOT; count += 1) {
      at = list.longest(text, at + (text.startsWith(', ', at) ? 2 : text.startsWith(' ', at) ? 1 : 0));
      if (at < 0) return;
      if (text[at] === ',') at += 1;
      this.#follow(node, by, text, at, depth);
    }
  }

  #follow(node: number, by: number, text: string, at: number, depth: number): void {
    const edge = this.#edge(node, by);
    const next = this.#table[edge + 2] ?? 0;
    const holds = this.#table[edge + 3] ?? 0;
    if (holds !== 0) this.#arrive(next, holds, text, at, depth);
    this.#walk(next, text, at, depth);
  }

  /** Where the edge stands in the table that leads on from a node, or where it would stand. */
  #edge(node: number, by: number): number {
    const table = this.#table;
    const mask = this.#mask;
    const hash = Math.imul(node, 0x9e3779b1) ^ Math.imul(by, 0x85ebca6b);
    for (let slot = hash ^ (hash >>> 15); ; slot += 1) {
      const edge = (slot & mask) * EDGE;
      const from = table[edge];
      if (from === 0 || (from === node && table[edge + 1] === by)) return edge;
    }
  }

  /** The edge that leads on from a node, made where there is none. */
  #lead(node: number, by: number): number {
    const edge = this.#edge(node, by);
    if (this.#table[edge] !== 0) return edge;
    if (this.#nodes * 3 > this.#mask * 2) {
      this.#grow();
      return this.#lead(node, by);
    }
    this.#nodes += 1;
    this.#table.set([node, by, this.#nodes], edge);
    return edge;
  }

  #slot(name: string): number {
    const index = this.#lists.findIndex(([one]) => one === name);
    if (index < 0) throw new SyntaxError(`"{${name}}": there is no such list.`);
    return SLOT + index;
  }

  #mark(edge: number, mark: number): void {
    this.#table[edge + 3] = (this.#table[edge + 3] ?? 0) | mark;
  }

  #grow(): void {
    const old = this.#table;
    this.#table = new Int32Array(old.length * 2);
    this.#mask = this.#table.length / EDGE - 1;
    for (let at = 0; at < old.length; at += EDGE)
      if (old[at] !== 0)
        this.#table.set(old.subarray(at, at + EDGE), this.#edge(old[at] ?? 0, old[at + 1] ?? 0));
  }
}

function wordEnds(text: string, at: number): boolean {
  return at >= text.length || at === 0 || !isWord(text.charCodeAt(at)) || !isWord(text.charCodeAt(at - 1));
}
