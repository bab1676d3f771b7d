import { isWord, type Language, type VerbForm, type VerbPlace } from '../../languages/index.js';
import type { Act } from '../../seedfile/index.js';
import { VERB_GAP } from '../passage/index.js';
import type { LeadUp } from './lead-up.js';
import type { Verb } from './verb.js';

const NONE: readonly string[] = [];
/** Shorter words are too near to others. */
const SHORTEST = 4;

/**
 * Where a verb must stand at the beginning of a text and none is known, the one that is a single letter away is read, where only verbs of
 * one act are so near. A form of several words is told by them all; a single word by what follows it, too. The first letter must be right.
 * @param isVerb whether a verb of the language, of whatever place, begins there: it is no misprint
 */
export function mendedVerb(
  language: Language,
  text: string,
  places: readonly VerbPlace[],
  up: LeadUp,
  isVerb: (at: number) => boolean,
): Verb | null {
  // Where words are not parted, a letter is a word.
  if (!language.spaced) return null;
  const starts = [0];
  for (;;) {
    const next = language.at('introducers', text, starts.at(-1) ?? 0);
    if (next < 0) break;
    starts.push(next + 1);
  }
  const at = starts.at(-1) ?? 0;
  let end = at;
  while (end < text.length && isWord(text.charCodeAt(end))) end += 1;
  const printed = text.slice(at, end);
  if (starts.some(isVerb)) return null;
  // "Our", "this": what leads into a subordinate clause is no misprinted verb.
  const mayBeOne = printed.length >= SHORTEST && !up.endsWithBlocker(printed);
  const verbs = language.verbs(places);
  // Those that begin with another letter are not read, but speak against others.
  const phrases = starts.flatMap((start) => near(text, start, verbs.alike(text, start), true));
  if (phrases.length > 0) return mended(text, longest(phrases), '');
  if (!mayBeOne) return null;
  const words = near(text, at, verbs.alike(text, at), false);
  const following = behindContinuations(language, text, end);
  const governing = words.filter(({ entry }) =>
    language.folded(entry.governs ?? NONE).some((begins) => text.startsWith(begins, following)),
  );
  if (governing.length > 0) return mended(text, governing, ' and asks for what follows');
  // Where the data tells what verbs ask for, one of which it does not is too near to other words.
  const tells = language.data.acts.acts.some((entry) => entry.governs);
  return tells || language.isOrdinary(printed) ? null : mended(text, words, '');
}

/** Where the object may begin: "recognizes, in this regard, that". */
function behindContinuations(language: Language, text: string, end: number): number {
  for (let from = end; ; ) {
    const at = VERB_GAP.past(text, from);
    const next = language.at('continuations', text, at);
    if (next < 0) return at;
    from = next;
  }
}

/** A form that nearly stands in a text, and where. */
interface Near extends VerbForm {
  start: number;
  end: number;
}

function near(text: string, start: number, forms: readonly VerbForm[], ofSeveralWords: boolean): Near[] {
  const found: Near[] = [];
  for (const one of forms) {
    const end = one.isPhrase === ofSeveralWords ? endOfMisprint(text, start, one.form) : null;
    if (end !== null) found.push({ ...one, start, end });
  }
  return found;
}

/** Those that reach furthest. */
function longest(list: readonly Near[]): Near[] {
  const end = Math.max(...list.map((one) => one.end));
  return list.filter((one) => one.end === end);
}

/** The verb read for what is printed, where all forms so near are of one act, and one has its first letter. */
function mended(text: string, forms: readonly Near[], besides: string): Verb | null {
  const read = forms.find(({ form, start }) => form.charAt(0) === text.charAt(start));
  if (!read || forms.some(({ entry }) => entry.act !== read.entry.act)) return null;
  const { start, end, form, entry } = read;
  return {
      act: entry.act as Act, start, end, begin: 0,
      repaired: { printed: text.slice(start, end), read: form, reason: `A verb must stand here; "${form}" is one letter away${besides}.` },
    }; // biome-ignore format: one line
}

/**
 * Where a form ends that stands at a place with one letter put in, left out, changed or exchanged with the next; null where it does not, or
 * where it stands as it is.
 */
function endOfMisprint(text: string, at: number, form: string): number | null {
  let same = 0;
  while (same < form.length && text.charCodeAt(at + same) === form.charCodeAt(same)) same += 1;
  const from = at + same;
  if (same === form.length)
    return isWord(text.charCodeAt(from)) && endsWord(text, from + 1) ? from + 1 : null;
  // Most forms are told apart by two letters: behind the one in question the form goes on, in one of the ways below.
  const [here, next] = [form.charCodeAt(same), form.charCodeAt(same + 1)];
  const [printed, behind] = [text.charCodeAt(from), text.charCodeAt(from + 1)];
  if (same + 1 < form.length && behind !== next && behind !== here && printed !== next) return null;
  const rest = form.slice(same);
  const without = rest.slice(1);
  return (
    endOf(text, from + 1, without) ??
    endOf(text, from + 1, rest) ??
    endOf(text, from, without) ??
    endOf(text, from, rest.charAt(1) + rest.charAt(0) + rest.slice(2))
  );
}

/** Where the rest of a word ends that stands at a place; null where it does not. */
function endOf(text: string, at: number, rest: string): number | null {
  const end = at + rest.length;
  return text.startsWith(rest, at) && endsWord(text, end) ? end : null;
}

function endsWord(text: string, end: number): boolean {
  return end <= text.length && !isWord(text.charCodeAt(end));
}
