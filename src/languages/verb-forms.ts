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

/** Verb forms, in the order of the data. */
export class VerbForms {
  readonly all: readonly VerbForm[];
  /** By their first letter and the second or, parted from it, the third. */
  readonly #alike = new Map<string, VerbForm[]>();

  constructor(all: readonly VerbForm[]) {
    this.all = all;
    for (const one of all) {
      const [first, second, third] = [one.form.charAt(0), one.form.charAt(1), one.form.charAt(2)];
      this.#add(first + second, one);
      this.#add(`${first} ${third}`, one);
    }
  }

  #add(key: string, one: VerbForm): void {
    const same = this.#alike.get(key);
    if (same) same.push(one);
    else this.#alike.set(key, [one]);
  }

  /** Those that may stand at a place with one letter amiss, but the first: the next two cannot both be other letters. In no order, some twice. */
  alike(text: string, at: number): readonly VerbForm[] {
    const first = text.charAt(at);
    const next = new Set([text.charAt(at + 1), text.charAt(at + 2)]);
    return [...next].flatMap((letter) => [
      ...(this.#alike.get(first + letter) ?? []),
      ...(this.#alike.get(`${first} ${letter}`) ?? []),
    ]);
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
