import { isWord } from './fold.js';
import type { Match, PhraseTrie } from './trie.js';
import { unitsOf } from './units.js';
import type { Writing } from './writing.js';

const NONE: readonly never[] = [];

/** Something found in a text, of one of several kinds. */
interface Stretch {
  kind: string;
  start: number;
  end: number;
}

/** What makes something of a value that stands at a place, behind a proclitic or ''. */
type Make<T, F> = (value: T, start: number, end: number, lead: string) => F;

/** What was found in a text, in the order in which it was gone through, and by kind. */
export class Found<F extends Stretch> {
  readonly all: F[] = [];
  readonly #byKind = new Map<string, F[]>();

  /** Takes one in, made of a value, unless it lies within what another of its kind reaches from an earlier place. */
  add<T extends { kind: string }>(
    value: T,
    start: number,
    end: number,
    lead: string,
    make: Make<T, F>,
  ): void {
    const same = this.#byKind.get(value.kind);
    const last = same?.[same.length - 1];
    if (last && last.end >= end && last.start !== start) return;
    const one = make(value, start, end, lead);
    if (same) same.push(one);
    else this.#byKind.set(value.kind, [one]);
    this.all.push(one);
  }

  /** Those of one kind; where one ends, none that comes later has ended. */
  of<K extends F['kind']>(kind: K): readonly (F & { kind: K })[] {
    return (this.#byKind.get(kind) ?? NONE) as (F & { kind: K })[];
  }

  has(kind: F['kind']): boolean {
    return this.#byKind.has(kind);
  }
}

/**
 * Finds the phrases of a trie in a folded text, at the beginnings of words and after their proclitics (in languages without spaces,
 * anywhere). Of values of one `kind`, the longest of those that overlap stays.
 */
export class Finder {
  readonly #spaced: boolean;
  /** By their first unit, longest first. */
  readonly #proclitics = new Map<number, string[]>();

  constructor({ spaced, proclitics }: Writing) {
    this.#spaced = spaced;
    for (const proclitic of proclitics) {
      const first = proclitic.charCodeAt(0);
      this.#proclitics.set(first, [...(this.#proclitics.get(first) ?? []), proclitic]);
    }
  }

  /** What `make` makes of each phrase found; `lead` is the proclitic written before it, in the same word. */
  find<T extends { kind: string }, F extends Stretch>(
    text: string,
    trie: PhraseTrie<T>,
    make: Make<T, F>,
  ): Found<F> {
    const all = new Found<F>();
    const units = unitsOf(text);
    // Where words are not parted, the mark of a title may begin a name: "《公约》" is not the end of a longer one.
    for (let place = 0, inside = false; place < text.length; place += 1) {
      if (this.#spaced) {
        const isInside = inside;
        inside = isWord(units[place] ?? 0);
        if (isInside || !inside) continue;
      }
      const found = trie.matchUnits(units, place);
      if (found.length > 0) take(all, found, place, '', make);
      if (this.#proclitics.size > 0) this.#behindProclitics(units, place, trie, all, make);
    }
    return all;
  }

  #behindProclitics<T extends { kind: string }, F extends Stretch>(
    units: Uint16Array,
    word: number,
    trie: PhraseTrie<T>,
    all: Found<F>,
    make: Make<T, F>,
  ): void {
    for (const proclitic of this.#proclitics.get(units[word] ?? 0) ?? NONE) {
      const start = word + proclitic.length;
      if (!startsWith(units, proclitic, word) || !isWord(units[start] ?? 0)) continue;
      const found = trie.matchUnits(units, start);
      if (found.length > 0) take(all, found, start, proclitic, make);
    }
  }
}

/** Takes in what was found at a place: of each kind the longest. */
function take<T extends { kind: string }, F extends Stretch>(
  all: Found<F>,
  found: readonly Match<T>[],
  start: number,
  lead: string,
  make: Make<T, F>,
): void {
  for (const { value, end } of found)
    if (isLongest(found, value.kind, end)) all.add(value, start, end, lead, make);
}

function startsWith(units: Uint16Array, word: string, from: number): boolean {
  for (let at = 0; at < word.length; at += 1) if (units[from + at] !== word.charCodeAt(at)) return false;
  return true;
}

function isLongest(found: readonly Match<{ kind: string }>[], kind: string, end: number): boolean {
  if (found.length > 1)
    for (const other of found) if (other.end > end && other.value.kind === kind) return false;
  return true;
}
