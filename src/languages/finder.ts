import { isWord } from './fold.js';
import { roomFor } from './room.js';
import { kindNumber, type PhraseTrie } from './trie.js';
import { unitsOf } from './units.js';
import type { Writing } from './writing.js';

const NONE: readonly never[] = [];

/** Something found in a text, of one of several kinds. */
interface Stretch {
  kind: string;
  start: number;
  end: number;
}

/** Makes something of a value that stands at a place, behind a proclitic or ''. */
type Make<T, F> = (value: T, start: number, end: number, lead: string) => F;

/** A hit is so many numbers: of its value, of its start, of its end, and of its proclitic. */
const HIT = 4;

/**
 * The lists that were made of what was found in one text: it is asked for them many times in a row, and none is kept when another text is asked.
 * Made once for all.
 */
const inHand = {
  found: null as unknown,
  count: 0,
  kinds: [] as number[],
  lists: [] as (readonly unknown[])[],
};

/** Stands for all kinds. */
const EVERY = -1;

/**
 * What was found in a text, in the order in which it was gone through, and by kind. Until all of a document is read each of its paragraphs
 * keeps what was found there: so it is kept in numbers, of which something is made where it is asked for.
 */
export class Found<F extends Stretch, T extends { kind: string }> {
  /** A bit for each kind that was found, of which several may share one: most kinds that are asked for were not. */
  readonly #kinds: number;

  constructor(
    readonly hits: Int32Array,
    readonly trie: PhraseTrie<T>,
    readonly leads: readonly string[],
    readonly make: Make<T, F>,
  ) {
    let all = 0;
    for (let at = 0; at < hits.length; at += HIT) all |= 1 << (trie.kinds[hits[at] ?? 0] ?? 0);
    this.#kinds = all;
  }

  get all(): readonly F[] {
    return this.#list(EVERY);
  }

  /** Those of one kind; where one ends, none that comes later has ended. */
  of<K extends F['kind']>(kind: K): readonly (F & { kind: K })[] {
    const number = kindNumber(kind);
    if ((this.#kinds & (1 << number)) === 0) return NONE;
    return this.#list(number) as readonly (F & { kind: K })[];
  }

  has(kind: F['kind']): boolean {
    const number = kindNumber(kind);
    if ((this.#kinds & (1 << number)) === 0) return false;
    const { hits } = this;
    const { kinds } = this.trie;
    for (let at = 0; at < hits.length; at += HIT) if (kinds[hits[at] ?? 0] === number) return true;
    return false;
  }

  /** Those of one kind that mean what is asked for; the others are not made, and these are not kept. */
  meaning<K extends F['kind']>(
    kind: K,
    fits: (value: T & { kind: K }) => boolean,
  ): readonly (F & { kind: K })[] {
    const made = this.#make(kindNumber(kind), fits as (value: T) => boolean);
    return made as readonly (F & { kind: K })[];
  }

  #list(kind: number): readonly F[] {
    if (inHand.found !== this) {
      inHand.found = this;
      inHand.count = 0;
    }
    for (let one = 0; one < inHand.count; one += 1)
      if (inHand.kinds[one] === kind) return inHand.lists[one] as readonly F[];
    const made = this.#make(kind);
    inHand.kinds[inHand.count] = kind;
    inHand.lists[inHand.count++] = made;
    return made;
  }

  #make(kind: number, fits?: (value: T) => boolean): readonly F[] {
    const { hits } = this;
    const { kinds, values } = this.trie;
    let made: F[] | undefined;
    for (let at = 0; at < hits.length; at += HIT)
      if ((kind === EVERY || kinds[hits[at] ?? 0] === kind) && (!fits || fits(values[hits[at] ?? 0] as T))) {
        // Most kinds are found once: a list of one takes a sixth of the room that an empty one makes ready.
        if (made) made.push(this.#at(at));
        else made = [this.#at(at)];
      }
    return made ?? NONE;
  }

  #at(at: number): F {
    const { hits, trie, leads } = this;
    const value = trie.values[hits[at] ?? 0] as T;
    return this.make(value, hits[at + 1] ?? 0, hits[at + 2] ?? 0, leads[hits[at + 3] ?? 0] ?? '');
  }
}

/**
 * Finds the phrases of a trie in a folded text, at the beginnings of words and after their proclitics (in languages without spaces,
 * anywhere). Of values of one `kind`, the longest of those that overlap stays.
 */
export class Finder {
  readonly #spaced: boolean;
  /** Proclitics, by numbers; the first is none. */
  readonly #leads: readonly string[];
  /** By their first unit the numbers of proclitics, longest first. */
  readonly #byFirst = new Map<number, number[]>();
  /** The hits in hand, and of each kind its last one: made once for all. */
  readonly #hits: number[] = [];
  #length = 0;
  readonly #last: number[] = [];

  constructor({ spaced, proclitics }: Writing) {
    this.#spaced = spaced;
    this.#leads = ['', ...proclitics];
    for (const [number, lead] of this.#leads.entries()) {
      if (number === 0) continue;
      const first = lead.charCodeAt(0);
      this.#byFirst.set(first, [...(this.#byFirst.get(first) ?? []), number]);
    }
  }

  /** What `make` makes of each phrase found; `lead` is the proclitic written before it, in the same word. */
  find<T extends { kind: string }, F extends Stretch>(
    text: string,
    trie: PhraseTrie<T>,
    make: Make<T, F>,
  ): Found<F, T> {
    const units = unitsOf(text);
    this.#length = 0;
    for (let kind = 0; kind < this.#last.length; kind += 1) this.#last[kind] = -1;
    // Where words are not parted, the mark of a title may begin a name: "《公约》" is not the end of a longer one.
    for (let place = 0, inside = false; place < text.length; place += 1) {
      if (this.#spaced) {
        const isInside = inside;
        inside = isWord(units[place] ?? 0);
        if (isInside || !inside) continue;
      }
      const count = trie.matchUnits(units, place);
      if (count > 0) this.#take(trie, count, place, 0);
      if (this.#byFirst.size > 0) this.#behindProclitics(units, place, trie);
    }
    return new Found(kept(this.#hits, this.#length), trie, this.#leads, make);
  }

  #behindProclitics<T>(units: Uint16Array, word: number, trie: PhraseTrie<T>): void {
    for (const number of this.#byFirst.get(units[word] ?? 0) ?? NONE) {
      const lead = this.#leads[number] ?? '';
      const start = word + lead.length;
      if (!startsWith(units, lead, word) || !isWord(units[start] ?? 0)) continue;
      const count = trie.matchUnits(units, start);
      if (count > 0) this.#take(trie, count, start, number);
    }
  }

  /** Takes in what was found at a place: of each kind the longest, unless it lies within what another of its kind reaches from an earlier place. */
  #take<T>(trie: PhraseTrie<T>, count: number, start: number, lead: number): void {
    const { kinds, meant, ends } = trie;
    const hits = this.#hits;
    for (let one = 0; one < count; one += 1) {
      const value = meant[one] ?? 0;
      const end = ends[one] ?? 0;
      const kind = kinds[value] ?? 0;
      if (!isLongest(trie, count, kind, end)) continue;
      const last = this.#last[kind] ?? -1;
      if (last >= 0 && (hits[last + 2] ?? 0) >= end && hits[last + 1] !== start) continue;
      this.#last[kind] = this.#length;
      hits[this.#length++] = value;
      hits[this.#length++] = start;
      hits[this.#length++] = end;
      hits[this.#length++] = lead;
    }
  }
}

function kept(hits: readonly number[], length: number): Int32Array {
  const share = roomFor(length);
  for (let at = 0; at < length; at += 1) share[at] = hits[at] ?? 0;
  return share;
}

function startsWith(units: Uint16Array, word: string, from: number): boolean {
  for (let at = 0; at < word.length; at += 1) if (units[from + at] !== word.charCodeAt(at)) return false;
  return true;
}

function isLongest<T>(
  { kinds, meant, ends }: PhraseTrie<T>,
  count: number,
  kind: number,
  end: number,
): boolean {
  if (count > 1)
    for (let one = 0; one < count; one += 1)
      if ((ends[one] ?? 0) > end && kinds[meant[one] ?? 0] === kind) return false;
  return true;
}
