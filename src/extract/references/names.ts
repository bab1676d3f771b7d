import type { Language, Lexemes } from '../../languages/index.js';
import type { Registry, RegistryName } from '../../registry/index.js';
import { isCapitalAt, isLetterAt, lastEnding, type Passage, rangeOf, startingIn } from '../passage/index.js';
import { keptFor } from './kept.js';

/** Length of a name that longer names end in, in languages that do not part words. */
const SYLLABLES = 3;

/** An article before two words at least. */
export const ARTICLE = /^\p{Ll}{1,3}[ '’](?=.* )/u;
/** Two words or more. */
const WORDS = /\p{Ll} \p{Ll}/u;

/** No name, and no other phrase, is longer, with the date behind it. */
export const LONGEST_NAME = 400;

/** A place where the text writes one or more entities of the registry. */
export interface NameHit {
  start: number;
  end: number;
  names: RegistryName[];
}

/** A language that finds the names of a registry. */
export const readerOf = keptFor((registry, language) => language.knowing(registry.names(language.code)));

/** The names of the registry in a passage; of those that overlap, the longest. */
export function findNames(
  passage: Passage,
  lexemes: Lexemes,
  source: string,
  language: Language,
  registry: Registry,
): NameHit[] {
  const hits: NameHit[] = [];
  for (const { name, start, end } of lexemes.of('name')) {
    if (!capitalised(passage, source, name, start, end)) {
      if (name.kind === 'short' || !name.text.includes(' ')) continue;
      if (isEveryday(passage, lexemes, name, registry, start, end)) continue;
    }
    if (name.kind === 'short' && isQualified(passage, source, name, language, lexemes, start, end)) continue;
    // Where words are not parted, the name of a body may be the last syllables of another's (世界卫生大会).
    if (!language.spaced && end - start <= SYLLABLES && language.isCompound(passage.text, start)) continue;
    if (name.within && !ARTICLE.test(name.text) && isBroughtIn(passage.text, start, language)) continue;
    if (name.kind === 'short' && isCommonNoun(passage, source, name, language, lexemes, start)) continue;
    const last = hits.at(-1);
    if (last?.start === start && last.end === end) last.names.push(name);
    else if (!last || start >= last.end) hits.push({ start, end, names: [name] });
    else if (end - start > last.end - last.start) hits[hits.length - 1] = { start, end, names: [name] };
  }
  for (const hit of hits) {
    if (hit.names.length < 2) continue;
    hit.names = [...language.closest(sameCase(hit, passage, source), passage.text.slice(hit.start, hit.end))];
  }
  return hits;
}

/** Full names of a registry in a language, folded, and what was found in each so far. */
interface FullNames {
  all: { text: string; id: string }[];
  inner: Map<string, readonly string[]>;
}
const fullNames = keptFor((registry, language): FullNames => {
  const long = registry
    .names(language.code)
    .filter(({ kind, text }) => kind !== 'short' && text.length >= INNER);
  return { all: long.map(({ text, id }) => ({ text: language.foldPhrase(text), id })), inner: new Map() };
});
/** Names shorter than this are too common to be looked for inside others. */
const INNER = 8;

/** What is named in full inside a longer name: the text that prints the one has made the other known. */
export function innerNames(name: RegistryName, registry: Registry, language: Language): readonly string[] {
  const { all, inner } = fullNames(registry, language);
  const found = inner.get(name.text);
  if (found) return found;
  const whole = language.foldPhrase(name.text);
  const ids = all.filter(
    ({ text, id }) => id !== name.id && text.length < whole.length && whole.includes(text),
  );
  const distinct = [...new Set(ids.map(({ id }) => id))];
  inner.set(name.text, distinct);
  return distinct;
}

/** Of several things of one name, those that are written with just these capitals, if there are any. */
function sameCase({ start, end, names }: NameHit, passage: Passage, source: string): RegistryName[] {
  const range = rangeOf(passage, start, end);
  const printed = plain(source.slice(range.start, range.end));
  const exact = names.filter(({ text }) => plain(text) === printed);
  return exact.length > 0 ? exact : names;
}

/** With a space for all that parts words; nearly all names are written so. */
function plain(text: string): string {
  return UNPLAIN.test(text) ? text.replace(/[\s\p{Pd}]+/gu, ' ').trim() : text;
}

const UNPLAIN = /\p{Pd}|\s{2}|[^\S ]|^ | $/u;

/** What tells, inside a name, that it is one of an instrument. */
const TELLING = ['instrument', 'head', 'event', 'body'] as const;

/** "To build the future we want": the title of an instrument that is made of everyday words is one only with its capital, or where marks open it. */
function isEveryday(
  { text }: Passage,
  lexemes: Lexemes,
  { id }: RegistryName,
  registry: Registry,
  start: number,
  end: number,
): boolean {
  if (registry.byId.get(id)?.label !== 'Instrument' || /["(]/.test(text.charAt(start - 1))) return false;
  return TELLING.every((kind) => startingIn(lexemes.of(kind), start, end).length === 0);
}

/** Whether a name is printed with a capital, where it has one: without, a short one ("the Forum") stands for nothing. */
function capitalised(
  passage: Passage,
  source: string,
  name: RegistryName,
  start: number,
  end: number,
): boolean {
  if (!hasCapital(name.text, 0, name.text.length)) return true;
  const range = rangeOf(passage, start, end);
  return hasCapital(source, range.start, range.end);
}

function hasCapital(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (isCapitalAt(text, at)) return true;
  return false;
}

/**
 * "the high-level meeting", "совещание высокого уровня": bound to what else a text names, an article, where nouns do not decline, and small
 * letters alone, where the script has others. Any thing of its kind may be called so.
 */
export function isCommon({ text, within }: RegistryName, { data }: Language): boolean {
  const isNoun = data.language.endings.length > 0 ? WORDS : ARTICLE;
  return within !== undefined && isNoun.test(text) && !/\p{Lu}/u.test(text);
}

/** Whether behind a place stands what something is for: "to review the plan", ", посвященное плану". */
export function hasAim(text: string, end: number, language: Language): boolean {
  const at = end + (/^,? /.exec(text.slice(end, end + 2))?.[0].length ?? 0);
  return at > end && language.at('aims', text, at) > at;
}

/** How long the words that bring something in are at most. */
const LONGEST = 12;

/** "A high-level meeting", "举行高级别会议": right before a place stands a word with which a text brings in something new. */
export function isBroughtIn(text: string, start: number, language: Language): boolean {
  const gap = language.spaced ? 1 : 0;
  for (let at = Math.max(0, start - LONGEST); at < start; at += 1) {
    if (language.spaced && isLetterAt(text, at - 1)) continue;
    if (language.at('indefinite', text, at) === start - gap) return true;
  }
  return false;
}

/** "有关论坛", "各组织和论坛": a noun that names something only where it stands at the head of a clause, or behind a verb or another word that has it alone. */
function isCommonNoun(
  { text, offsets }: Passage,
  source: string,
  name: RegistryName,
  language: Language,
  lexemes: Lexemes,
  start: number,
): boolean {
  const { common } = language.data.references;
  if (!common?.nouns.includes(name.text) || start === 0) return false;
  // The comma of enumerations parts the members of a list.
  const before = source.charAt((offsets[start] ?? 0) - 1);
  if (/[^\p{L}\p{N}]/u.test(before)) return /[、"”》]/u.test(before);
  const isBehind = language.folded(common.behind).some((word) => text.endsWith(word, start));
  return !isBehind && lastEnding(lexemes.of('verb'), start)?.end !== start;
}

/** "Rue de la Charte": what stands right before a short form, where words are parted as a word of its own, makes it the end of a longer name. */
function isCompounded(text: string, start: number, language: Language): boolean {
  if (!isLetterAt(text, start)) return false;
  return language.isCompound(text, language.spaced && text[start - 1] === ' ' ? start - 1 : start);
}

/** "the Commission on Narcotic Drugs", "اللجنة الفرعية": a longer name begins here, which is not known. */
function isQualified(
  passage: Passage,
  source: string,
  name: RegistryName,
  language: Language,
  lexemes: Lexemes,
  start: number,
  end: number,
): boolean {
  if (isCompounded(passage.text, start, language)) return true;
  const next = passage.text.charAt(end) === ' ' ? end + 1 : -1;
  if (isCommon(name, language) && hasAim(passage.text, end, language)) {
    // "Encourages the high-level meeting to review": what it is asked to do.
    const verb = lastEnding(lexemes.of('verb'), start);
    if (passage.text[end] === ',' || !verb || start - verb.end > 1) return true;
  }
  if (next < 0 || language.at('continuing', passage.text, next) >= 0) return false;
  if (language.data.references.apposed && isCapitalAt(source, passage.offsets[next] ?? 0)) return true;
  const { article } = language.data.language;
  // A relative clause does not qualify a name of several words ("خطة العمل اللذين").
  const relative = name.text.includes(' ') && language.at('relatives', passage.text, next) >= 0;
  // As printed: folded, "إلى" (to) would begin with the article.
  if (article !== '' && !relative && source.startsWith(article, passage.offsets[next])) return true;
  if (!relative && language.at('binding', passage.text, next) >= 0) return true;
  // "la Convention sur les phares": the title of an instrument goes on.
  if (
    language.at('titles', passage.text, next) >= 0 &&
    lastEnding(lexemes.of('instrument'), end)?.end === end
  )
    return true;
  const qualifier = language.at('qualifiers', passage.text, next);
  if (qualifier < 0) return false;
  if (article !== '' || passage.text.slice(next, qualifier).includes(' ') || isCommon(name, language))
    return true;
  const after = rangeOf(passage, qualifier, qualifier + 5).start;
  return /^\s*(?:\p{Ll}{2,3}\s+)?(?:\p{Lu}|\d{1,3}\b(?!\d))/u.test(source.slice(after, after + 12));
}
