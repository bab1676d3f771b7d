import { ENDING, SLOTS } from './phrase.js';

/** What a node holds beside its children. */
export const VALUES = 1;
export const ENDINGS = 2;
export const ROOM = 4;

/**
 * The form in which phrases are looked up: a radix trie in a few flat arrays, made of the sorted phrases. A node is a number, and stands for
 * a stretch of text up to where phrases part or one ends; the children of a node stand side by side, in the order of their first units. So
 * all that a text is held against fits into the processor's cache, and most of it is read in a row. It can be kept as it is.
 */
export interface Grown {
  /** The children of the root by their first units; 0 where no phrase begins so. */
  roots: Uint16Array;
  /** With which first units phrases begin: most places of a text are passed over by it. */
  openings: Uint8Array;
  /** The first unit of each node, its first child, and behind its last. */
  units: Uint16Array;
  children: Int32Array;
  /** Where the rest of its stretch begins among all `letters`; it ends where the next one's begins. */
  rests: Int32Array;
  letters: Uint16Array;
  holds: Uint8Array;
  /** Where what its phrases mean begins among all `meanings`, which are numbers of values. */
  meant: Int32Array;
  meanings: Int32Array;
}

/** One way to write a phrase, folded, and the number of what it means. */
export type Way = readonly [way: string, value: number];

/** Stands for the unit behind a phrase. */
const NONE = -1;

const ANY_ENDING = ENDING.charCodeAt(0);
const MARKS: readonly number[] = [ENDING, ...Object.values(SLOTS)].map((mark) => mark.charCodeAt(0));

/** Nodes are counted breadth first: the children of one node stand side by side, and those near the root near to each other. */
export function grow(phrases: Iterable<Way>): Grown {
  // By their units; equal ones keep the order in which they came.
  const sorted = [...phrases].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const ways = sorted.map(([way]) => way);
  const unitOf = (phrase: number, depth: number) => {
    const way = ways[phrase];
    return way !== undefined && depth < way.length ? way.charCodeAt(depth) : NONE;
  };
  const units = [0];
  const children: number[] = [];
  const rests: number[] = [];
  const letters: number[] = [];
  const holds: number[] = [];
  const meant: number[] = [];
  const meanings: number[] = [];
  /** Of each node, the phrases that go through it, and how much of them leads to it. */
  const stretches = [{ from: 0, to: sorted.length, depth: 0 }];
  for (let node = 0; node < stretches.length; node += 1) {
    let { from, to, depth } = stretches[node] ?? { from: 0, to: 0, depth: 0 };
    rests.push(letters.length);
    children.push(stretches.length);
    meant.push(meanings.length);
    const isText = node > 0 && !isMark(units[node] ?? 0);
    for (
      let unit = unitOf(from, depth);
      isText && unit !== NONE && unit === unitOf(to - 1, depth) && !isMark(unit);
    ) {
      letters.push(unit);
      depth += 1;
      unit = unitOf(from, depth);
    }
    let held = 0;
    for (; from < to && unitOf(from, depth) === NONE; from += 1) {
      meanings.push(sorted[from]?.[1] ?? 0);
      held = VALUES;
    }
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
  meant.push(meanings.length);
  const firsts = units.slice(1, children[1]);
  const roots = new Uint16Array((firsts.at(-1) ?? -1) + 1);
  for (const [index, unit] of firsts.entries()) roots[unit] = index + 1;
  return {
    roots,
    openings: openingsOf(ways),
    units: Uint16Array.from(units),
    children: Int32Array.from(children),
    rests: Int32Array.from(rests),
    letters: Uint16Array.from(letters),
    holds: Uint8Array.from(holds),
    meant: Int32Array.from(meant),
    meanings: Int32Array.from(meanings),
  };
}

function isMark(unit: number): boolean {
  return MARKS.includes(unit);
}

/** A bit is rarely set by chance where a phrase has so many places. */
const PLACES = 8;
const MOST_PLACES = 0x8000;

/** So many of the first units of a phrase tell whether it may begin at a place, each number by a bit of its own; of a shorter phrase, fewer. */
const OPENINGS = [5, 3, 2, 1].map((length) => ({ length, bit: 1 << length }));
/** So many units of a place are looked at. */
export const FIRST = 8;
/** Of a longer phrase so many tell, and a bit at its first five says that it is longer. */
const LONG = { length: FIRST, bit: 0x40, begun: 0x10 };

/**
 * The first units of phrases, up to a mark, as bits at their hashes: a phrase may begin where a bit is set, and none does where none is.
 */
function openingsOf(ways: readonly string[]): Uint8Array {
  let size = PLACES;
  while (size < ways.length * PLACES && size < MOST_PLACES) size *= 2;
  const openings = new Uint8Array(size);
  const set = (way: string, length: number, bit: number) => {
    let hash = way.charCodeAt(0);
    for (let at = 1; at < length; at += 1) hash = hashWith(hash, way.charCodeAt(at));
    const place = hash & (size - 1);
    openings[place] = (openings[place] ?? 0) | bit;
  };
  for (const way of ways) {
    let before = 1;
    while (before < way.length && !isMark(way.charCodeAt(before))) before += 1;
    const { length, bit } = OPENINGS.find((one) => one.length <= before) ?? { length: 1, bit: 2 };
    set(way, length, before < LONG.length ? bit : LONG.begun);
    if (before >= LONG.length) set(way, LONG.length, LONG.bit);
  }
  return openings;
}

/** Whether a phrase may begin at a place of a text, by its units; zeros stand behind its end. */
export function mayOpen(openings: Uint8Array, text: Uint16Array, at: number): boolean {
  const last = openings.length - 1;
  const one = text[at] ?? 0;
  const two = hashWith(one, text[at + 1] ?? 0);
  const three = hashWith(two, text[at + 2] ?? 0);
  const five = hashWith(hashWith(three, text[at + 3] ?? 0), text[at + 4] ?? 0);
  const held = openings[five & last] ?? 0;
  if (
    (held & 0x20) !== 0 ||
    ((openings[three & last] ?? 0) & 8) !== 0 ||
    ((openings[two & last] ?? 0) & 4) !== 0 ||
    ((openings[one & last] ?? 0) & 2) !== 0
  )
    return true;
  if ((held & LONG.begun) === 0) return false;
  const eight = hashWith(hashWith(hashWith(five, text[at + 5] ?? 0), text[at + 6] ?? 0), text[at + 7] ?? 0);
  return ((openings[eight & last] ?? 0) & LONG.bit) !== 0;
}

function hashWith(hash: number, unit: number): number {
  return Math.imul(hash, 0x6a75) ^ unit;
}
