import type { Language } from '../../languages/index.js';
import { Taken } from '../passage/index.js';
import { ARTICLE } from './names.js';
import type { Reading } from './reading.js';

/** Where a text brings something in: the paragraph, and behind how many of its mentions. */
interface Place {
  paragraph: number;
  scope: string;
  start: number;
  after: number;
}

/** How long an indefinite article before a noun is at most. */
const LONGEST = 12;

/**
 * "A high-level meeting", "the high-level meeting on lamps": what a text calls by a common noun, and the registry does not know. Each noun
 * is looked for once, up to where it is asked for.
 */
export class Introduced {
  readonly #found = new Map<string, { places: Place[]; next: number }>();

  constructor(
    readonly placed: readonly { reading: Reading; scope: string }[],
    readonly language: Language,
  ) {}

  /** The last place before one in a paragraph where a thing of that name is brought in. */
  last(name: string, paragraph: number, start: number): Place | undefined {
    const noun = this.#bare(name);
    let found = this.#found.get(noun);
    if (!found) {
      found = { places: [], next: 0 };
      this.#found.set(noun, found);
    }
    for (; found.next <= paragraph; found.next += 1) this.#read(noun, found.next, found.places);
    return found.places.findLast((one) => one.paragraph < paragraph || one.start < start);
  }

  /** "the high-level meeting": without its article. */
  #bare(name: string): string {
    return this.language.foldPhrase(name).replace(ARTICLE, '');
  }

  #read(noun: string, paragraph: number, places: Place[]): void {
    const one = this.placed[paragraph];
    if (!one) return;
    const { passage: { text }, mentions } = one.reading; // biome-ignore format: one line
    let named: Taken | undefined;
    for (let start = text.indexOf(noun); start >= 0; start = text.indexOf(noun, start + 1)) {
      const end = start + noun.length;
      if (/\p{L}/u.test(text.charAt(start - 1)) || /\p{L}/u.test(text.charAt(end))) continue;
      named ??= new Taken(mentions);
      if (named.shares({ start, end }) || !(this.#isNew(text, start) || this.#isLonger(text, end))) continue;
      const after = mentions.filter((mention) => mention.start < start).length;
      places.push({ paragraph, scope: one.scope, start, after });
    }
  }

  #isNew(text: string, start: number): boolean {
    for (let at = Math.max(0, start - LONGEST); at < start; at += 1)
      if (!/\p{L}/u.test(text.charAt(at - 1)) && this.language.at('indefinite', text, at) === start - 1)
        return true;
    return false;
  }

  #isLonger(text: string, end: number): boolean {
    return (['qualifiers', 'binding', 'aims'] as const).some(
      (list) => text[end] === ' ' && this.language.at(list, text, end + 1) > 0,
    );
  }
}
