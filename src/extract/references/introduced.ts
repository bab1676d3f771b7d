import type { Language } from '../../languages/index.js';
import { Taken } from '../passage/index.js';
import { hasAim, isBroughtIn } from './names.js';
import { bareNoun, type Occurrence, type Occurrences, occurrencesOf } from './occurrences.js';
import type { Reading } from './reading.js';

/** Where a text brings something in: the paragraph, and behind how many of its mentions. */
interface Place {
  paragraph: number;
  scope: string;
  start: number;
  after: number;
}

/**
 * "A high-level meeting", "the high-level meeting on lamps": what a text calls by a common noun, and the registry does not know. Each noun
 * is looked for once, up to where it is asked for.
 */
export class Introduced {
  readonly #found = new Map<string, { places: Place[]; next: number; occurrences: Occurrences }>();

  constructor(
    readonly placed: readonly { reading: Reading; scope: string }[],
    readonly language: Language,
  ) {}

  /** The last place before one in a paragraph where a thing of that name is brought in. */
  last(name: string, paragraph: number, start: number): Place | undefined {
    const noun = bareNoun(name, this.language);
    let found = this.#found.get(noun);
    if (!found) {
      found = { places: [], next: 0, occurrences: occurrencesOf(noun, this.language) };
      this.#found.set(noun, found);
    }
    for (; found.next <= paragraph; found.next += 1) this.#read(found.occurrences, found.next, found.places);
    return found.places.findLast((one) => one.paragraph < paragraph || one.start < start);
  }

  #read(occurrences: Occurrences, paragraph: number, places: Place[]): void {
    const one = this.placed[paragraph];
    if (!one) return;
    const { passage: { text }, mentions } = one.reading; // biome-ignore format: one line
    const all = occurrences(text);
    if (all.length === 0) return;
    const named = new Taken(mentions);
    for (const found of all) {
      const { start, end } = found;
      if (named.shares({ start, end }) || !(this.#isNew(text, found) || this.#isLonger(text, end))) continue;
      const after = mentions.filter((mention) => mention.start < start).length;
      places.push({ paragraph, scope: one.scope, start, after });
    }
  }

  /** Where the article is joined to the noun, what has none is new. */
  #isNew(text: string, { start, isBare }: Occurrence): boolean {
    const { language } = this;
    if (language.data.language.article !== '') return isBare;
    return isBroughtIn(text, start, language) || (!language.spaced && language.isCompound(text, start));
  }

  #isLonger(text: string, end: number): boolean {
    if (hasAim(text, end, this.language)) return true;
    return (['qualifiers', 'binding'] as const).some(
      (list) => text[end] === ' ' && this.language.at(list, text, end + 1) > 0,
    );
  }
}
