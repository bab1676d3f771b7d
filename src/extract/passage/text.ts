import { type Folded, roomFor } from '../../languages/index.js';

/** UTF-16 offsets into the canonical text, end exclusive. */
export interface Range {
  start: number;
  end: number;
}

/** A footnote call and where it stood in a passage from which it was taken out. */
export interface Call extends Range {
  label: string;
  /** Offset into the passage's text. */
  at: number;
}

/**
 * What the stages read: a folded stretch of the document without its footnote calls, joined from the places over which
 * the page spread it. Every offset leads back to the canonical text.
 */
export interface Passage {
  text: string;
  /** offsets[i] is the canonical offset of unit i; offsets[text.length] the end. */
  offsets: Int32Array;
  calls: Call[];
  /** The stretches of the document that it is joined from. */
  ranges: readonly Range[];
}

/** The first unit of a folded text that stands at or after a canonical offset. */
export function unitAt({ offsets }: Pick<Folded, 'offsets'>, canonical: number): number {
  let low = 0;
  let high = offsets.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < canonical) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Cuts a passage out of a folded document: the ranges in their order, a space between them, the calls taken out. */
export function passage(
  folded: Folded,
  ranges: readonly Range[],
  calls: readonly (Range & { label: string })[] = [],
): Passage {
  const pieces = new Pieces(folded);
  const found: Call[] = [];
  let next = firstFrom(calls, ranges[0]?.start ?? 0);
  for (const range of ranges) {
    pieces.part(range.start);
    let at = range.start;
    while (next < calls.length && (calls[next]?.start ?? 0) < range.start) next += 1;
    for (; next < calls.length; next += 1) {
      const call = calls[next];
      // A format may give a call no characters of its own: it then stands at the end of its words.
      if (!call || call.start > range.end || (call.start === range.end && call.end > call.start)) break;
      pieces.take(at, call.start);
      found.push({ label: call.label, start: call.start, end: call.end, at: pieces.text.length });
      at = call.end;
    }
    pieces.take(at, range.end);
  }
  return { text: pieces.text, offsets: pieces.offsets(ranges.at(-1)?.end ?? 0), calls: found, ranges };
}

/** Stretches of a folded document, joined. */
class Pieces {
  text = '';
  /** Nothing stands in it, or a space at its end; not asked of the text itself, which would be put together for each answer. */
  #isSpaced = true;
  /** Of each stretch, its end included. */
  readonly #offsets: Int32Array[] = [];

  constructor(readonly folded: Folded) {}

  /** The space stands for what is before a range, so that what begins the range is found at its first letter. */
  part(start: number): void {
    if (this.#isSpaced) return;
    this.#add(' ', Int32Array.of(start - 1, start));
  }

  take(from: number, to: number): void {
    const { text, offsets } = this.folded;
    let start = unitAt(this.folded, from);
    const end = unitAt(this.folded, to);
    if (this.#isSpaced && text[start] === ' ') start += 1;
    if (start < end) this.#add(text.slice(start, end), offsets.subarray(start, end + 1));
  }

  /** Of each unit, and of the end. */
  offsets(end: number): Int32Array {
    const [only, another] = this.#offsets;
    // Most passages are one stretch of the document, and need no offsets of their own.
    if (only && !another && only[this.text.length] === end) return only;
    const offsets = roomFor(this.text.length + 1);
    let at = 0;
    for (const piece of this.#offsets) {
      offsets.set(piece, at);
      at += piece.length - 1;
    }
    offsets[at] = end;
    return offsets;
  }

  #add(text: string, offsets: Int32Array): void {
    this.text += text;
    this.#isSpaced = text.endsWith(' ');
    this.#offsets.push(offsets);
  }
}

/** The canonical range of a stretch of a passage. */
export function rangeOf({ offsets }: Passage, start: number, end: number): Range {
  const last = offsets[Math.max(end - 1, start)] ?? 0;
  return { start: offsets[start] ?? 0, end: last + 1 };
}

/** The words of a range as a reader sees them: one line, without marks of emphasis and without what stands between a passage's pieces. */
export function cleanWords(text: string, { start, end }: Range, pieces: readonly Range[]): string {
  let words: string | undefined;
  for (let index = Math.max(0, firstFrom(pieces, start) - 1); index < pieces.length; index += 1) {
    const piece = pieces[index];
    if (!piece || piece.start >= end) break;
    if (start >= piece.end) continue;
    const part = text.slice(Math.max(start, piece.start), Math.min(end, piece.end));
    words = words === undefined ? part : `${words} ${part}`;
  }
  // Nearly all words are clean.
  if (words === undefined) return '';
  return /[*\t\n\r]| {2}|[^\S ]|^ | $/.test(words)
    ? words.replace(/\*+/g, '').replace(/\s+/g, ' ').trim()
    : words;
}

/** The words of a range, and where they stand. */
export function surfaceOf(text: string, range: Range, pieces: readonly Range[]): Range & { text: string } {
  return { text: cleanWords(text, range, pieces), start: range.start, end: range.end };
}

const NONE: readonly never[] = [];

/** Index of the last of some ranges, in the order of their ends, that ends at or before a place; -1 where none does. */
export function lastUntil(ranges: readonly { end: number }[], to: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.end ?? 0) <= to) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The last of some ranges, in the order of their ends, that ends at or before a place. */
export function lastEnding<T extends { end: number }>(ranges: readonly T[], to: number): T | undefined {
  const index = lastUntil(ranges, to);
  // Of an array, -1 is no index but the name of a property, and slow to look up.
  return index < 0 ? undefined : ranges[index];
}

/** Those of some ranges, in the order of their beginnings and of their ends, that hold a stretch whole. */
export function holding<T extends Range>(ranges: readonly T[], { start, end }: Range): readonly T[] {
  const first = lastUntil(ranges, end - 1) + 1;
  let next = first;
  while ((ranges[next]?.start ?? Number.POSITIVE_INFINITY) <= start) next += 1;
  return next === first ? NONE : ranges.slice(first, next);
}

/** The places that some ranges take, to be asked for many times. */
export class Taken {
  readonly #ranges: readonly Range[];
  /** How far the ranges up to each one reach. */
  #reach: number[] | undefined;

  constructor(ranges: readonly Range[]) {
    this.#ranges = inOrder(ranges);
  }

  /** True where one of them shares a place with a range. */
  shares({ start, end }: Range): boolean {
    if (this.#ranges.length === 0) return false;
    const before = firstFrom(this.#ranges, end) - 1;
    if (before < 0) return false;
    this.#reach ??= reachOf(this.#ranges);
    return (this.#reach[before] ?? -1) > start;
  }
}

function reachOf(ranges: readonly Range[]): number[] {
  let reach = -1;
  return ranges.map(({ end }) => {
    reach = Math.max(reach, end);
    return reach;
  });
}

/** Index of the first of some ordered ranges that begins at or after a place. */
export function firstFrom(ranges: readonly { start: number }[], from: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.start ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last of some ordered ranges that begins before a place. */
export function lastBefore<T extends { start: number }>(ranges: readonly T[], at: number): T | undefined {
  const index = firstFrom(ranges, at) - 1;
  return index < 0 ? undefined : ranges[index];
}

/** Those of some ordered ranges that begin at a place. */
export function startingAt<T extends { start: number }>(ranges: readonly T[], at: number): readonly T[] {
  const first = firstFrom(ranges, at);
  let next = first;
  while (ranges[next]?.start === at) next += 1;
  return next === first ? NONE : ranges.slice(first, next);
}

/** Those of some ordered ranges that begin at or after one place, and before another. */
export function startingIn<T extends { start: number }>(
  ranges: readonly T[],
  from: number,
  to: number,
): readonly T[] {
  const first = firstFrom(ranges, from);
  if (first === ranges.length) return NONE;
  const next = firstFrom(ranges, to);
  return next === first ? NONE : ranges.slice(first, next);
}

/** True where one of some ranges, in the order of their beginnings and of their ends, shares a place with a stretch. */
export function sharesPlace(ranges: readonly Range[], from: number, to: number): boolean {
  return (lastBefore(ranges, to)?.end ?? from) > from;
}

/** Some ranges in the order of their beginnings; nearly always they come in it. */
export function inOrder<T extends { start: number }>(ranges: readonly T[]): readonly T[] {
  return isSorted(ranges, byStart) ? ranges : sorted([...ranges], byStart);
}

/** So few are put in order by hand: the engine's own sorting makes lists of its own first. */
const FEW = 12;

/** Sorts in place what nearly always is in its order: to find that out is cheaper than to sort it. */
export function sorted<T>(list: T[], compare: (a: T, b: T) => number): T[] {
  if (isSorted(list, compare)) return list;
  if (list.length > FEW) return list.sort(compare);
  for (let next = 1; next < list.length; next += 1) {
    const one = list[next] as T;
    let at = next;
    for (; at > 0 && compare(list[at - 1] as T, one) > 0; at -= 1) list[at] = list[at - 1] as T;
    list[at] = one;
  }
  return list;
}

function isSorted<T>(list: readonly T[], compare: (a: T, b: T) => number): boolean {
  for (let index = 1; index < list.length; index += 1)
    if (compare(list[index - 1] as T, list[index] as T) > 0) return false;
  return true;
}

function byStart(a: { start: number }, b: { start: number }): number {
  return a.start - b.start;
}
