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

/** Verb forms, in the order of the data: all, and those of a first letter. */
export interface VerbForms {
  all: readonly VerbForm[];
  alike: ReadonlyMap<string, readonly VerbForm[]>;
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
  const alike = new Map<string, VerbForm[]>();
  for (const [index, form] of written.entries()) {
    const entry = acts[entries[index] ?? 0];
    if (!entry || !isWanted[places[index] ?? 0] || all.has(form)) continue;
    const one = { form, entry, isPhrase: form.includes(' ') };
    all.set(form, one);
    const same = alike.get(form.charAt(0));
    if (same) same.push(one);
    else alike.set(form.charAt(0), [one]);
  }
  return { all: [...all.values()], alike };
}
