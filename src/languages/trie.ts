import { isWord } from './fold.js';
import { ENDING, SLOTS } from './phrase.js';
import { unitsOf } from './units.js';

/** A phrase that begins at a place of a text, and where it ends. */
export interface Match<T> {
  value: T;
  end: number;
}

/** The lists that may fill room in a phrase, by what stands for the room. */
export type Slots = Readonly<Partial<Record<keyof typeof SLOTS, PhraseTrie<unknown>>>>;

/** What a node holds beside its children. */
const VALUES = 1;
const ENDINGS = 2;
const ROOM = 4;

/** Phrases of a list that room is filled with at most, and rooms behind one another. */
const MOST_IN_ROOM = 3;
const MOST_ROOMS = 4;

const SPACE = 0x20;
const COMMA = 0x2c;
const ANY_ENDING = ENDING.charCodeAt(0);
const MARKS: readonly number[] = [ENDING, ...Object.values(SLOTS)].map((mark) => mark.charCodeAt(0));
const NOTHING: readonly never[] = [];

/**
 * The form in which phrases are looked up: a radix trie in a few flat arrays, made of the sorted phrases. A node is a number, and stands for
 * a stretch of text up to where phrases part or one ends; the children of a node stand side by side, in the order of their first units. So
 * all that a text is held against fits into the processor's cache, and most of it is read in a row.
 */
interface Grown<T> {
  /** The children of the root by their first units; 0 where no phrase begins so. */
  roots: Uint16Array;
  /** Of which units, which two and which three phrases begin: most places of a text are passed over by it. */
  openings: Openings;
  /** The first unit of each node, its first child, and behind its last. */
  units: Uint16Array;
  children: Int32Array;
  /** Where the rest of its stretch begins among all `letters`; it ends where the next one's begins. */
  rests: Int32Array;
  letters: Uint16Array;
  holds: Uint8Array;
  values: (readonly T[])[];
}

/** Finds, at one place of a folded text, all phrases that begin there. It is filled first, and takes nothing in once it has been asked. */
export class PhraseTrie<T> {
  #phrases: { way: string; value: T }[] = [];
  #grown: Grown<T> | null = null;
  #found: Match<T>[] = [];
  readonly #slots: readonly { unit: number; list: PhraseTrie<unknown> | undefined }[];

  /** @param spaced whether words are parted by spaces: then a phrase ends where a word ends */
  constructor(
    readonly spaced: boolean,
    slots: Slots = {},
  ) {
    this.#slots = [
      { unit: SLOTS.also.charCodeAt(0), list: slots.also },
      { unit: SLOTS.deep.charCodeAt(0), list: slots.deep },
    ];
  }

  /** Adds one way to write a phrase, folded. */
  add(way: string, value: T): void {
    if (this.#grown) throw new Error('A trie that has been asked takes in no more phrases.');
    this.#phrases.push({ way, value });
  }

  /** The phrases that begin at `from`. */
  match(text: string, from: number): readonly Match<T>[] {
    return this.#mayBegin(text, from) ? this.matchUnits(unitsOf(text), from) : NOTHING;
  }

  #mayBegin(text: string, from: number): boolean {
    this.#grown ??= grow(this.#phrases);
    if (from < 0 || from >= text.length) return false;
    return (this.#grown.roots[text.charCodeAt(from)] ?? 0) !== 0;
  }

  /** The same, in the units of a text. */
  matchUnits(text: Uint16Array, from: number): readonly Match<T>[] {
    this.#grown ??= grow(this.#phrases);
    const { roots, openings } = this.#grown;
    const unit = text[from] ?? 0;
    const root = unit < roots.length ? (roots[unit] ?? 0) : 0;
    if (root === 0 || !openings.has(unit, text[from + 1] ?? 0, text[from + 2] ?? 0)) return NOTHING;
    this.#walk(this.#grown, root, text, from, 0);
    if (this.#found.length === 0) return NOTHING;
    const found = this.#found;
    this.#found = [];
    return found;
  }

  /** The end of the longest phrase that begins at `from`; -1 where none does. */
  longest(text: string, from: number): number {
    return this.#mayBegin(text, from) ? this.#longest(unitsOf(text), from) : -1;
  }

  #longest(text: Uint16Array, from: number): number {
    let longest = -1;
    for (const { end } of this.matchUnits(text, from)) if (end > longest) longest = end;
    return longest;
  }

  /** On from a node whose first unit stands at `from`. */
  #walk(trie: Grown<T>, start: number, text: Uint16Array, from: number, depth: number): void {
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

  #arrive(trie: Grown<T>, node: number, text: Uint16Array, at: number, depth: number): void {
    const holds = trie.holds[node] ?? 0;
    if (holds & VALUES && (!this.spaced || wordEnds(text, at)))
      for (const value of trie.values[node] ?? NOTHING) this.#found.push({ value, end: at });
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

  /** Room may be left empty, or hold one or more phrases of its list, with spaces or commas around. */
  #fill(
    trie: Grown<T>,
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
  #goOn(trie: Grown<T>, node: number, text: Uint16Array, at: number, depth: number): void {
    if (trie.holds[node] !== 0) this.#arrive(trie, node, text, at, depth);
    const child = childOf(trie, node, text[at] ?? 0);
    if (child !== 0) this.#walk(trie, child, text, at, depth);
  }
}

/**
 * The first three units of phrases, or what they have before a mark, as bits at a hash: a phrase may begin where its bit is set, and none
 * does where it is not.
 */
class Openings {
  readonly #bits = new Uint8Array(0x10000);

  constructor(phrases: readonly { way: string }[]) {
    for (const { way } of phrases) {
      const [one, two, three] = [way.charCodeAt(0), way.charCodeAt(1), way.charCodeAt(2)];
      const isTwo = way.length > 1 && !isMark(two);
      const isThree = isTwo && way.length > 2 && !isMark(three);
      if (isThree) this.#set(hashOf(one, two, three), 4);
      else if (isTwo) this.#set(hashOf(one, two, 0), 2);
      else this.#set(one, 1);
    }
  }

  #set(at: number, bit: number): void {
    this.#bits[at] = (this.#bits[at] ?? 0) | bit;
  }

  has(one: number, two: number, three: number): boolean {
    const bits = this.#bits;
    return (
      ((bits[hashOf(one, two, three)] ?? 0) & 4) !== 0 ||
      ((bits[hashOf(one, two, 0)] ?? 0) & 2) !== 0 ||
      ((bits[one] ?? 0) & 1) !== 0
    );
  }
}

function hashOf(one: number, two: number, three: number): number {
  return (one ^ Math.imul(two, 0x1f35) ^ Math.imul(three, 0x6a75)) & 0xffff;
}

/** So many are looked through one by one. */
const FEW = 4;

/** The child that begins with a unit; 0 where none does. */
function childOf({ units, children }: Grown<unknown>, node: number, unit: number): number {
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

/** Stands for the unit behind a phrase. */
const NONE = -1;

/** Nodes are counted breadth first: the children of one node stand side by side, and those near the root near to each other. */
function grow<T>(phrases: { way: string; value: T }[]): Grown<T> {
  // By their units; equal ones keep the order in which they came.
  phrases.sort((a, b) => (a.way < b.way ? -1 : a.way > b.way ? 1 : 0));
  const ways = phrases.map(({ way }) => way);
  const unitOf = (phrase: number, depth: number) => {
    const way = ways[phrase];
    return way !== undefined && depth < way.length ? way.charCodeAt(depth) : NONE;
  };
  const units = [0];
  const children: number[] = [];
  const rests: number[] = [];
  const letters: number[] = [];
  const holds: number[] = [];
  const values: (readonly T[])[] = [];
  /** Of each node, the phrases that go through it, and how much of them leads to it. */
  const stretches = [{ from: 0, to: phrases.length, depth: 0 }];
  for (let node = 0; node < stretches.length; node += 1) {
    let { from, to, depth } = stretches[node] ?? { from: 0, to: 0, depth: 0 };
    rests.push(letters.length);
    children.push(stretches.length);
    const isText = node > 0 && !isMark(units[node] ?? 0);
    for (
      let unit = unitOf(from, depth);
      isText && unit !== NONE && unit === unitOf(to - 1, depth) && !isMark(unit);
    ) {
      letters.push(unit);
      depth += 1;
      unit = unitOf(from, depth);
    }
    const whole = from;
    while (from < to && unitOf(from, depth) === NONE) from += 1;
    values.push(from > whole ? phrases.slice(whole, from).map(({ value }) => value) : NOTHING);
    let held = from > whole ? VALUES : 0;
    for (let next = from; from < to; from = next) {
      const unit = unitOf(from, depth);
      while (next < to && unitOf(next, depth) === unit) next += 1;
      units.push(unit);
      stretches.push({ from, to: next, depth: depth + 1 });
      if (isMark(unit)) held |= unit === ANY_ENDING ? ENDINGS : ROOM;
    }
    holds.push(held);
  }
  rests.push(letters.length);
  children.push(stretches.length);
  const firsts = units.slice(1, children[1]);
  const roots = new Uint16Array((firsts.at(-1) ?? -1) + 1);
  for (const [index, unit] of firsts.entries()) roots[unit] = index + 1;
  return {
    roots,
    openings: new Openings(phrases),
    units: Uint16Array.from(units),
    children: Int32Array.from(children),
    rests: Int32Array.from(rests),
    letters: Uint16Array.from(letters),
    holds: Uint8Array.from(holds),
    values,
  };
}

function isMark(unit: number): boolean {
  return MARKS.includes(unit);
}

function wordEnds(text: Uint16Array, at: number): boolean {
  return at === 0 || !isWord(text[at] ?? 0) || !isWord(text[at - 1] ?? 0);
}
