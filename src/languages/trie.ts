import type { Adverbs } from './adverbs.js';
import { isWord } from './fold.js';
import { ENDINGS, FIRST, type Grown, mayOpen, ROOM, VALUES } from './grow.js';
import { ENDING, SLOTS } from './phrase.js';
import { unitsOf } from './units.js';

/** A phrase that begins at a place of a text, and where it ends. */
export interface Match<T> {
  value: T;
  end: number;
}

/** The lists that may fill room in a phrase, by what stands for the room. */
export type Slots = Readonly<Partial<Record<keyof typeof SLOTS, PhraseTrie<unknown>>>>;

/** Phrases of a list that room is filled with at most, and rooms behind one another. */
const MOST_IN_ROOM = 5;
const MOST_ROOMS = 4;

const SPACE = 0x20;
const COMMA = 0x2c;
const ANY_ENDING = ENDING.charCodeAt(0);

const kindNumbers = new Map<string, number>();

/** The number of a kind of values: kinds are counted as they are met. */
export function kindNumber(kind: string): number {
  let number = kindNumbers.get(kind);
  if (number === undefined) {
    number = kindNumbers.size;
    kindNumbers.set(kind, number);
  }
  return number;
}

/** Finds, at one place of a folded text, all phrases that begin there. */
export class PhraseTrie<T> {
  readonly #grow: () => Grown;
  #grown: Grown | null = null;
  /** Of the phrases found last, as many as were counted: the number of what each means, and where it ends. No objects are made of what few ask for. */
  readonly meant: number[] = [];
  readonly ends: number[] = [];
  #count = 0;
  #kinds: Uint16Array | null = null;
  readonly #slots: readonly { unit: number; list: PhraseTrie<unknown> | undefined }[];

  /**
   * @param spaced whether words are parted by spaces: then a phrase ends where a word ends
   * @param values what phrases mean
   * @param grown the phrases, each with the number of its value; asked for when the first text comes
   * @param adverbs words that count as phrases of the list where one is looked up (`longest`)
   */
  constructor(
    readonly spaced: boolean,
    readonly values: readonly T[],
    grown: () => Grown,
    slots: Slots = {},
    readonly adverbs: Adverbs | null = null,
  ) {
    this.#grow = grown;
    this.#slots = [
      { unit: SLOTS.also.charCodeAt(0), list: slots.also },
      { unit: SLOTS.deep.charCodeAt(0), list: slots.deep },
    ];
  }

  /** The number of each value's kind. */
  get kinds(): Uint16Array {
    this.#kinds ??= Uint16Array.from(this.values, (value) => kindNumber((value as { kind: string }).kind));
    return this.#kinds;
  }

  /** What the phrases have grown to. */
  get grown(): Grown {
    this.#grown ??= this.#grow();
    return this.#grown;
  }

  /** The phrases that begin at `from`. */
  match(text: string, from: number): readonly Match<T>[] {
    const found: Match<T>[] = [];
    const count = this.#mayBegin(text, from) ? this.matchUnits(unitsOf(text), from) : 0;
    for (let one = 0; one < count; one += 1)
      found.push({ value: this.values[this.meant[one] ?? 0] as T, end: this.ends[one] ?? 0 });
    return found;
  }

  /** Most places are passed over by their first units, read out of the string: to make all of it numbers costs more than a walk. */
  #mayBegin(text: string, from: number): boolean {
    if (from < 0 || from >= text.length) return false;
    const { roots, openings } = this.grown;
    const one = text.charCodeAt(from);
    if (one >= roots.length || roots[one] === 0) return false;
    first[0] = one;
    for (let at = 1; at < FIRST; at += 1)
      first[at] = from + at < text.length ? text.charCodeAt(from + at) : 0;
    return mayOpen(openings, first, 0);
  }

  /** The number of phrases that begin at `from` in the units of a text; `meant` and `ends` tell of them. */
  matchUnits(text: Uint16Array, from: number): number {
    const { grown } = this;
    const { roots, openings } = grown;
    const one = text[from] ?? 0;
    const root = one < roots.length ? (roots[one] ?? 0) : 0;
    if (root === 0) return 0;
    if (!mayOpen(openings, text, from)) return 0;
    this.#count = 0;
    this.#walk(grown, root, text, from, 0);
    return this.#count;
  }

  /** The end of the longest phrase that begins at `from`; -1 where none does. */
  longest(text: string, from: number): number {
    const mayBegin = this.adverbs ? from >= 0 && from < text.length : this.#mayBegin(text, from);
    return mayBegin ? this.#longest(unitsOf(text), from) : -1;
  }

  #longest(text: Uint16Array, from: number): number {
    let longest = -1;
    for (let one = this.matchUnits(text, from) - 1; one >= 0; one -= 1)
      longest = Math.max(longest, this.ends[one] ?? 0);
    if (!this.adverbs) return longest;
    return longest < 0 ? this.adverbs.endOf(text, from) : this.adverbs.pastEnding(text, longest);
  }

  /** On from a node whose first unit stands at `from`. */
  #walk(trie: Grown, start: number, text: Uint16Array, from: number, depth: number): void {
    const { rests, letters, holds } = trie;
    let at = from;
    for (let node = start; node !== 0; node = childOf(trie, node, text[at] ?? 0)) {
      at += 1;
      const end = rests[node + 1] ?? 0;
      for (let rest = rests[node] ?? 0; rest < end; rest += 1, at += 1)
        if (text[at] !== letters[rest]) return;
      if (holds[node] !== 0) this.#arrive(trie, node, text, at, depth);
    }
  }

  #arrive(trie: Grown, node: number, text: Uint16Array, at: number, depth: number): void {
    const holds = trie.holds[node] ?? 0;
    if (holds & VALUES && (!this.spaced || wordEnds(text, at))) this.#take(trie, node, at);
    if (holds & ENDINGS) {
      let end = at;
      while (isWord(text[end] ?? 0)) end += 1;
      this.#goOn(trie, childOf(trie, node, ANY_ENDING), text, end, depth);
    }
    if (holds & ROOM && depth < MOST_ROOMS)
      for (const { unit, list } of this.#slots) {
        const room = childOf(trie, node, unit);
        if (room !== 0) this.#fill(trie, room, list, text, at, depth + 1);
      }
  }

  #take({ meant, meanings }: Grown, node: number, end: number): void {
    const last = meant[node + 1] ?? 0;
    for (let one = meant[node] ?? 0; one < last; one += 1) {
      this.meant[this.#count] = meanings[one] ?? 0;
      this.ends[this.#count++] = end;
    }
  }

  /** Room may be left empty, or hold one or more phrases of its list, with spaces or commas around. */
  #fill(
    trie: Grown,
    room: number,
    list: PhraseTrie<unknown> | undefined,
    text: Uint16Array,
    from: number,
    depth: number,
  ): void {
    this.#goOn(trie, room, text, from, depth);
    let at = from;
    for (let count = 0; list && count < MOST_IN_ROOM; count += 1) {
      if (text[at] === COMMA && text[at + 1] === SPACE) at += 2;
      else if (text[at] === SPACE) at += 1;
      at = list.#longest(text, at);
      if (at < 0) return;
      if (text[at] === COMMA) at += 1;
      this.#goOn(trie, room, text, at, depth);
    }
  }

  /** On from a node that stands for no text of its own. */
  #goOn(trie: Grown, node: number, text: Uint16Array, at: number, depth: number): void {
    if (trie.holds[node] !== 0) this.#arrive(trie, node, text, at, depth);
    const child = childOf(trie, node, text[at] ?? 0);
    if (child !== 0) this.#walk(trie, child, text, at, depth);
  }
}

/** The first units of a place: made once for all. */
const first = new Uint16Array(FIRST);

/** So many are looked through one by one. */
const FEW = 4;

/** The child that begins with a unit; 0 where none does. */
function childOf({ units, children }: Grown, node: number, unit: number): number {
  let low = children[node] ?? 0;
  let high = children[node + 1] ?? 0;
  while (high - low > FEW) {
    const middle = (low + high) >> 1;
    if ((units[middle] ?? 0) <= unit) low = middle;
    else high = middle;
  }
  for (; low < high; low += 1) if (units[low] === unit) return low;
  return 0;
}

/** Where a mark follows, or a figure: "القرار46/235" lacks the space between. */
function wordEnds(text: Uint16Array, at: number): boolean {
  const [before, next] = [text[at - 1] ?? 0, text[at] ?? 0];
  return at === 0 || !isWord(next) || !isWord(before) || (isFigure(next) && !isFigure(before));
}

function isFigure(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}
