import { isWord } from './fold.js';
import type { Match, PhraseTrie } from './trie.js';
import type { Writing } from './writing.js';

const NONE: readonly never[] = [];

/** Something found in a text, of one of several kinds. */
interface Stretch {
  kind: string;
  start: number;
  end: number;
}

/** What was found in a text, in the order in which it was gone through, and by kind. */
export class Found<F extends Stretch> {
  readonly all: F[] = [];
  readonly #byKind = new Map<string, F[]>();

  /** Takes one in, unless it lies within what one of its kind reaches from an earlier place. */
  add(one: F): void {
    const same = this.#byKind.get(one.kind);
    const last = same?.at(-1);
    if (last && last.end >= one.end && last.start !== one.start) return;
    if (same) same.push(one);
    else this.#byKind.set(one.kind, [one]);
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
    make: (value: T, start: number, end: number, lead: string) => F,
  ): Found<F> {
    const all = new Found<F>();
    const take = (found: readonly Match<T>[], start: number, lead: string) => {
      for (const { value, end } of found)
        if (isLongest(found, value.kind, end)) all.add(make(value, start, end, lead));
    };
    let inside = false;
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      const begins = isWord(unit);
      // Where words are not parted, the mark of a title may begin a name: "《公约》" is not the end of a longer one.
      if (!this.#spaced || (begins && !inside)) {
        const found = trie.match(text, at);
        if (found.length > 0) take(found, at, '');
        if (this.#proclitics.size > 0)
          for (const proclitic of this.#proclitics.get(unit) ?? NONE) {
            const start = at + proclitic.length;
            if (!text.startsWith(proclitic, at) || !isWord(text.charCodeAt(start))) continue;
            const behind = trie.match(text, start);
            if (behind.length > 0) take(behind, start, proclitic);
          }
      }
      inside = begins;
    }
    return all;
  }
}

function isLongest(found: readonly Match<{ kind: string }>[], kind: string, end: number): boolean {
  if (found.length > 1)
    for (const other of found) if (other.end > end && other.value.kind === kind) return false;
  return true;
}
