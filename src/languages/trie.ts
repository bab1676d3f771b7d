import { isWord } from './fold.js';
import type { Piece } from './phrase.js';

/** The form in which phrases are taken in. */
interface Growing<T> {
  next: Map<number, Growing<T>>;
  /** After `word~`: the rest of the word may be anything. */
  ending: Growing<T> | null;
  /** After `{name}`: words of a list may stand here. */
  slots: Map<string, Growing<T>> | null;
  values: T[] | null;
}

/**
 * The form in which they are looked up: nodes are numbers, counted breadth first, so that the children of one stand side by side, in the
 * order of their units, and the upper nodes, which nearly all look-ups never leave, share a few lines of the processor's cache.
 */
interface Grown<T> {
  /** The unit that leads to a node; its first child, and how many it has. */
  units: Uint16Array;
  first: Int32Array;
  count: Uint16Array;
  /** Nodes that hold more than children. */
  marks: Uint8Array;
  beginnings: Beginnings;
  values: Map<number, T[]>;
  endings: Map<number, number>;
  slots: Map<number, [list: string, node: number][]>;
}

/**
 * By which beginnings there is a phrase, over one, two and three units: most places of a text are passed over by these alone. Each
 * says for the hash of its units: nothing begins so, look at one unit more, or walk.
 */
type Beginnings = readonly [Uint8Array, Uint8Array, Uint8Array];

const LOOK_ON = 1;
const WALK = 2;

const ROOT = 0;
const NONE = -1;

const VALUES = 1;
const ENDING = 2;
const SLOTS = 4;

/** Finds, at one place of a folded text, all phrases that begin there. It is filled first, and takes nothing in once it has been asked. */
export class PhraseTrie<T> {
  #growing: Growing<T> | null = node();
  #grown: Grown<T> | null = null;
  readonly #lists: ReadonlyMap<string, PhraseTrie<unknown>>;
  size = 0;

  /** @param slots the lists that `{name}` stands for */
  constructor(slots: ReadonlyMap<string, PhraseTrie<unknown>> = new Map()) {
    this.#lists = slots;
  }

  /** Adds one way to write a phrase; its text must be folded. */
  add(pieces: readonly Piece[], value: T): void {
    if (!this.#growing) throw new Error('A trie that has been asked takes in no more phrases.');
    let at = this.#growing;
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
    const trie = this.#grown ?? this.#grow();
    if (mayBegin(trie.beginnings, text, from)) this.#walk(trie, ROOT, text, from, spaced, found, 0);
  }

  /** False where none begins at `from`, as its first units tell: for those who ask at every place. */
  mayBegin(text: string, from: number): boolean {
    return mayBegin((this.#grown ?? this.#grow()).beginnings, text, from);
  }

  /** The end of the longest phrase that begins at `from`; -1 where none does. */
  longest(text: string, from: number, spaced: boolean): number {
    let longest = -1;
    this.match(text, from, spaced, (_, end) => {
      if (end > longest) longest = end;
    });
    return longest;
  }

  #grow(): Grown<T> {
    this.#grown = grow(this.#growing ?? node());
    this.#growing = null;
    return this.#grown;
  }

  #walk(
    trie: Grown<T>,
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
      const marks = trie.marks[at] ?? 0;
      if (marks !== 0) {
        if (marks & VALUES && (!spaced || wordEnds(text, place)))
          for (const value of trie.values.get(at) ?? []) found(value, place);
        if (marks & ENDING) {
          let end = place;
          while (end < text.length && isWord(text.charCodeAt(end))) end += 1;
          this.#walk(trie, trie.endings.get(at) ?? ROOT, text, end, spaced, found, depth);
        }
        if (marks & SLOTS && depth < 4) this.#fill(trie, at, text, place, spaced, found, depth);
      }
      if (place >= text.length) return;
      at = childOf(trie, at, text.charCodeAt(place));
      if (at === NONE) return;
      place += 1;
    }
  }

  /** A slot may be empty, or hold one or more phrases of its list, with spaces or commas around. */
  #fill(
    trie: Grown<T>,
    node: number,
    text: string,
    from: number,
    spaced: boolean,
    found: (value: T, end: number) => void,
    depth: number,
  ): void {
    for (const [name, then] of trie.slots.get(node) ?? []) {
      this.#walk(trie, then, text, from, spaced, found, depth + 1);
      const list = this.#lists.get(name);
      let place = from;
      for (let count = 0; list && count < 3; count += 1) {
        const word = text.startsWith(', ', place)
          ? place + 2
          : text.charCodeAt(place) === 32
            ? place + 1
            : place;
        let end = list.longest(text, word, spaced);
        if (end < 0) break;
        if (text[end] === ',') end += 1;
        place = end;
        this.#walk(trie, then, text, place, spaced, found, depth + 1);
      }
    }
  }
}

function mayBegin([one, two, three]: Beginnings, text: string, from: number): boolean {
  let hash = text.charCodeAt(from);
  let says = one[hash & (one.length - 1)];
  if (says !== LOOK_ON) return says === WALK;
  hash = mixed(hash, text.charCodeAt(from + 1));
  says = two[hash & (two.length - 1)];
  if (says !== LOOK_ON) return says === WALK;
  return three[mixed(hash, text.charCodeAt(from + 2)) & (three.length - 1)] === WALK;
}

/** Past the end of a text the unit is NaN, which counts as 0. */
function mixed(hash: number, unit: number): number {
  const sum = Math.imul(hash, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b);
  return sum ^ (sum >>> 15);
}

function beginningsOf(root: Growing<unknown>): Beginnings {
  const entries: Map<number, number>[] = [new Map(), new Map(), new Map()];
  const enter = (at: Growing<unknown>, hash: number, depth: number) => {
    for (const [unit, next] of at.next) {
      const key = depth === 0 ? unit : mixed(hash, unit);
      const ends = depth === 2 || next.values !== null || next.ending !== null || next.slots !== null;
      entries[depth]?.set(key, ends ? WALK : LOOK_ON);
      if (!ends) enter(next, key, depth + 1);
    }
  };
  enter(root, 0, 0);
  const [one, two, three] = entries.map((level) => {
    // Eight places for each entry: few meet by chance, and all stay in the processor's cache.
    const says = new Uint8Array(2 ** Math.ceil(Math.log2(8 * (level.size + 1))));
    for (const [key, value] of level) {
      const place = key & (says.length - 1);
      says[place] = Math.max(says[place] ?? 0, value);
    }
    return says;
  });
  return [one ?? new Uint8Array(1), two ?? new Uint8Array(1), three ?? new Uint8Array(1)];
}

function childOf({ units, first, count }: Grown<unknown>, node: number, unit: number): number {
  let low = first[node] ?? 0;
  const end = low + (count[node] ?? 0);
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((units[middle] ?? 0) < unit) low = middle + 1;
    else high = middle;
  }
  return low < end && units[low] === unit ? low : NONE;
}

function node<T>(): Growing<T> {
  return { next: new Map(), ending: null, slots: null, values: null };
}

function child<K, T>(map: Map<K, Growing<T>>, key: K): Growing<T> {
  let next = map.get(key);
  if (!next) {
    next = node();
    map.set(key, next);
  }
  return next;
}

function grow<T>(root: Growing<T>): Grown<T> {
  const nodes: Growing<T>[] = [root];
  const units: number[] = [0];
  const enter = (unit: number, node: Growing<T>) => {
    units.push(unit);
    return nodes.push(node) - 1;
  };
  const grown = { values: new Map(), endings: new Map(), slots: new Map() } as Grown<T>;
  const [first, count, marks]: [number[], number[], number[]] = [[], [], []];
  for (let at = 0; at < nodes.length; at += 1) {
    const { next, ending, slots, values } = nodes[at] ?? root;
    first.push(nodes.length);
    count.push(next.size);
    for (const [unit, node] of [...next].sort(([a], [b]) => a - b)) enter(unit, node);
    if (values) grown.values.set(at, values);
    if (ending) grown.endings.set(at, enter(0, ending));
    if (slots)
      grown.slots.set(
        at,
        [...slots].map(([list, node]) => [list, enter(0, node)]),
      );
    marks.push((values ? VALUES : 0) | (ending ? ENDING : 0) | (slots ? SLOTS : 0));
  }
  grown.beginnings = beginningsOf(root);
  grown.units = Uint16Array.from(units);
  grown.first = Int32Array.from(first);
  grown.count = Uint16Array.from(count);
  grown.marks = Uint8Array.from(marks);
  return grown;
}

function wordEnds(text: string, at: number): boolean {
  return at >= text.length || at === 0 || !isWord(text.charCodeAt(at)) || !isWord(text.charCodeAt(at - 1));
}
