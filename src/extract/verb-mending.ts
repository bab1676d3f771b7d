import { isWord, type Language, type VerbPlace } from '../languages/index.js';
import type { Act } from '../seedfile/index.js';
import type { LeadUp } from './lead-up.js';
import type { Verb } from './verbs.js';

const NONE: readonly string[] = [];
/** Shorter words are too near to others. */
const SHORTEST = 4;

/** Where a verb must stand at the beginning of a text and none is known, the nearest one of the language by a single letter is read. */
export function mendedVerb(
  language: Language,
  text: string,
  places: readonly VerbPlace[],
  up: LeadUp,
): Verb | null {
  let at = 0;
  for (;;) {
    const next = language.at('introducers', text, at);
    if (next < 0) break;
    at = next + 1;
  }
  let end = at;
  while (end < text.length && isWord(text.charCodeAt(end))) end += 1;
  const printed = text.slice(at, end);
  // "Our", "this": what leads into a subordinate clause is no misprinted verb.
  if (printed.length < SHORTEST || up.endsWithBlocker(printed)) return null;
  const following = text.slice(end).trimStart();
  const candidates = language
    .verbs(places)
    .filter(({ word }) => word[0] === printed[0] && withinOne(word, printed))
    .map((one) => ({
      ...one,
      governs: language.folded(one.entry.governs ?? NONE).some((begins) => following.startsWith(begins)),
    }));
  // Where the data tells what verbs ask for, one of which it does not is too near to other words.
  const told = language.data.acts.acts.some((entry) => entry.governs);
  const best =
    candidates.find((one) => one.governs) ??
    (isOrdinary(printed, language) ? undefined : candidates.find((one) => !told || one.entry.governs));
  if (!best) return null;
  return {
      act: best.entry.act as Act, start: at, end, begin: 0,
      repaired: { printed, read: best.word, reason: `A verb must stand here; "${best.word}" is one letter away${best.governs ? ' and asks for what follows' : ''}.` },
    }; // biome-ignore format: one line
}

/** A word of the language that is no misprint. */
function isOrdinary(word: string, language: Language): boolean {
  return language.folded(language.data.acts.ordinary).some((line) => line.split(' ').includes(word));
}

/** True where one letter put in, left out, changed or exchanged makes one word the other. */
export function withinOne(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const [restA, restB] = [a.slice(at), b.slice(at)];
  if (a.length === b.length)
    return (
      restA.slice(1) === restB.slice(1) ||
      (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
    );
  return a.length > b.length ? restA.slice(1) === restB : restA === restB.slice(1);
}
