import { VERB_FORMS, type VerbPlace } from './lexemes.js';
import { SLOTS } from './phrase.js';
import type { ActEntry } from './types.js';
import type { Writing } from './writing.js';

/** A form of a verb, written out: one word or several. */
export interface VerbForm {
  form: string;
  entry: ActEntry;
  /** Of several words. */
  isPhrase: boolean;
}

const NONE: readonly never[] = [];

/** Verb forms, to be found by what nearly stands in a text. */
export class VerbForms {
  readonly all: readonly VerbForm[];
  /** Their numbers by two of their first three letters, and which two. */
  readonly #byLetters = new Map<string, number[]>();

  /** @param all in the order of the data */
  constructor(all: readonly VerbForm[]) {
    this.all = all;
    for (const [number, { form }] of all.entries()) {
      this.#add(`12${form.charAt(0)}${form.charAt(1)}`, number);
      this.#add(`13${form.charAt(0)}${form.charAt(2)}`, number);
      this.#add(`23${form.charAt(1)}${form.charAt(2)}`, number);
    }
  }

  #add(key: string, number: number): void {
    const same = this.#byLetters.get(key);
    if (same) same.push(number);
    else this.#byLetters.set(key, [number]);
  }

  /** All that may stand at a place with one letter put in, left out, changed or exchanged with the next, and some that do not, in the order of the data. */
  alike(text: string, at: number): VerbForm[] {
    const [one, two, three] = [text.charAt(at), text.charAt(at + 1), text.charAt(at + 2)];
    const keys = [
      // The first letter is the one amiss: exchanged, put in, left out, changed; then the second; then a later one.
      `12${two}${one}`, `12${two}${three}`, `23${one}${two}`, `23${two}${three}`,
      `12${one}${three}`, `13${one}${two}`, `13${one}${three}`, `12${one}${two}`,
    ]; // biome-ignore format: two rows
    const numbers = new Set<number>();
    for (const key of keys) for (const number of this.#byLetters.get(key) ?? NONE) numbers.add(number);
    return [...numbers].sort((a, b) => a - b).flatMap((number) => this.all[number] ?? []);
  }
}

/** Forms, folded, and of each the number of its entry and of the place where it is at home. */
export interface Forms {
  written: readonly string[];
  entries: Uint16Array;
  places: Uint8Array;
}

/** What in a way to write a phrase is room for other words, or no whole word. */
const ROOM = new RegExp(`[${Object.values(SLOTS).join('')}]`, 'gu');
const WRITTEN_OUT = /^\p{L}{3,}$|^\p{L}[^\ufdd0]{8,40}$/u;

/** All forms that can be written out, in the order of the data; those of several words without what may stand between. */
export function formsOf(acts: readonly ActEntry[], writing: Writing): Forms {
  const written: string[] = [];
  const entries: number[] = [];
  const places: number[] = [];
  for (const [index, entry] of acts.entries())
    for (const [place, [, field]] of VERB_FORMS.entries())
      for (const phrase of entry[field] ?? [])
        for (const way of writing.ways(phrase)) {
          const form = way.replace(ROOM, '');
          if (!WRITTEN_OUT.test(form)) continue;
          written.push(form);
          entries.push(index);
          places.push(place);
        }
  return { written, entries: Uint16Array.from(entries), places: Uint8Array.from(places) };
}

/** The forms of some places; one that several verbs have is the first one's. */
export function formsAt(
  wanted: readonly VerbPlace[],
  { written, entries, places }: Forms,
  acts: readonly ActEntry[],
): VerbForms {
  const isWanted = VERB_FORMS.map(([place]) => wanted.includes(place));
  const all = new Map<string, VerbForm>();
  for (const [index, form] of written.entries()) {
    const entry = acts[entries[index] ?? 0];
    if (entry && isWanted[places[index] ?? 0] && !all.has(form))
      all.set(form, { form, entry, isPhrase: form.includes(' ') });
  }
  return new VerbForms([...all.values()]);
}
