import type { Language, LexemeOf, Lexemes } from '../../languages/index.js';
import type { Registry } from '../../registry/index.js';
import {
  isCapitalAt,
  isLetterAt,
  type Passage,
  type Range,
  type Taken,
  wordStart,
} from '../passage/index.js';
import { keptFor } from './kept.js';
import { joinedArticles } from './occurrences.js';

/** Nouns are compared by their beginning, which no case changes. */
export const STEM = 5;

/** Words right behind a noun that make it the beginning of a longer name. */
const GOING_ON = ['qualifiers', 'titles', 'binding', 'links', 'aims'] as const;
/** Words behind a noun that adjectives follow, which are none. */
const ENDING = ['conjunctions', 'relatives'] as const;
/** How long an article is at most. */
const ARTICLE = 6;

/** The nouns by which an instrument is called for short: of "Framework Convention on Lamps" the convention, of "Pondham Declaration and Plan of Action" both. */
export const nounsOf = keptFor((registry: Registry, language: Language) => {
  const known = new Map<string, readonly string[]>();
  return (id: string): readonly string[] => {
    let nouns = known.get(id);
    if (!nouns) {
      const entry = registry.byId.get(id);
      const { code } = language.data.language;
      const names = entry?.label === 'Instrument' ? (entry.names[code] ?? entry.aliases?.[code] ?? []) : [];
      nouns = [...new Set(names.flatMap((name) => headNouns(language.foldPhrase(name), language)))];
      known.set(id, nouns);
    }
    return nouns;
  };
});

function headNouns(name: string, language: Language): string[] {
  const found: string[] = [];
  let last: Range | undefined;
  for (const noun of language.scan(name).of('instrument')) {
    const gap = last ? name.slice(last.end, noun.start).trim() : '';
    const isJoined = gap !== '' && language.at('conjunctions', gap, 0) === gap.length;
    if (last && gap !== '' && !isJoined && language.spaced) break;
    // "Framework Convention", "灯塔公约任择议定书": the second is what it is.
    if (last && !isJoined) found.pop();
    found.push(name.slice(noun.start, Math.min(noun.end, noun.start + STEM)));
    last = noun;
  }
  return found;
}

/**
 * "The Convention", with its capital and the article, and nothing behind it that goes on with a name. Where no article is a word of its own, a mark or a
 * conjunction tells that the noun is all ("الاتفاقية،", "Протокола,"); where words are not parted, the marks around it (《议定书》).
 */
export function looseNouns(
  passage: Passage,
  lexemes: Lexemes,
  source: string,
  language: Language,
  taken: Taken,
): Range[] {
  return lexemes
    .of('instrument')
    .filter((noun) => !taken.shares(noun) && standsForAll(noun, passage, source, language));
}

/** A noun of instruments is all that something is called here by. */
export function standsForAll(
  noun: LexemeOf<'instrument' | 'event'>,
  passage: Passage,
  source: string,
  language: Language,
): boolean {
  const { text, offsets } = passage;
  const from = noun.start - noun.lead.length;
  if (!language.spaced) {
    const isMarked = text[from - 1] === '"' && text[noun.end] === '"';
    return isMarked && !isThis(text.charAt(from - 2), language);
  }
  const hasCapitals = language.data.language.article === '';
  if (hasCapitals && !isCapitalAt(source, offsets[noun.start] ?? 0)) return false;
  if (language.data.references.definite?.length)
    return isDefinite(text, from, noun.start, language) && endsName(passage, noun.end, source, language);
  return (
    (hasCapitals || hasArticle(noun.lead, language)) &&
    isClosed(text, noun.end, language) &&
    !isQualified(passage, from, source, language)
  );
}

/** The article is joined to a noun, with whatever stands before it ("بالاتفاقية", "للاتفاقية"). */
function hasArticle(lead: string, language: Language): boolean {
  return joinedArticles(language).some((one) => lead.endsWith(one));
}

/** "This Protocol" is the text itself; and what stands in capitals, or is definite, right before a noun goes together with it ("والأهمية الاستراتيجية", "خطته الاستراتيجية"). */
function isQualified({ text, offsets }: Passage, from: number, source: string, language: Language): boolean {
  const at = wordStart(text, from - 1, 0);
  if (text[from - 1] !== ' ' || at === from - 1) return false;
  const word = text.slice(at, from - 1);
  const { acts, language: writing, references } = language.data;
  const bare = language
    .folded(acts.joined)
    .find((one) => word.startsWith(one) && isThis(word.slice(one.length), language));
  if (bare !== undefined || isThis(word, language)) return true;
  if (writing.article === '') return at > 0 && isCapitalAt(source, offsets[at] ?? 0);
  // As printed: folded, other letters end as these do.
  const printed = source.slice(offsets[at], offsets[from - 1]);
  const isTheirs = (ending: string) => printed.length > ending.length + 2 && printed.endsWith(ending);
  return (
    word.startsWith(language.foldPhrase(writing.article)) ||
    (references.possessives ?? NO_WORDS).some(isTheirs)
  );
}

const NO_WORDS: readonly string[] = [];

function isThis(word: string, language: Language): boolean {
  return language.folded(language.data.references.these ?? NO_WORDS).includes(word);
}

function isClosed(text: string, end: number, language: Language): boolean {
  if (text[end] !== ' ') return !isLetterAt(text, end) && text[end] !== '-';
  const { joined } = language.data.acts;
  return (
    ENDING.some((list) => language.at(list, text, end + 1) > 0) ||
    language.folded(joined).some((word) => text.startsWith(word, end + 1))
  );
}

/** No name goes on behind a noun that ends at a place. */
export function endsName(
  { text, offsets }: Passage,
  end: number,
  source: string,
  language: Language,
): boolean {
  if (text[end] !== ' ') return !isLetterAt(text, end) && text[end] !== '-';
  if (isCapitalAt(source, offsets[end + 1] ?? 0) || /\d/.test(text.charAt(end + 1))) return false;
  if (GOING_ON.some((list) => language.at(list, text, end + 1) > 0)) return false;
  // "la Déclaration politique de Doha": an adjective may follow the noun.
  const { apposed } = language.data.references;
  return !apposed || ENDING.some((list) => language.at(list, text, end + 1) > 0);
}

function isDefinite(text: string, from: number, start: number, language: Language): boolean {
  for (let at = Math.max(0, start - ARTICLE); at < start; at += 1) {
    if (at <= from && isLetterAt(text, at - 1)) continue;
    const end = language.at('definite', text, at);
    if (end > 0 && (end === start || (end === start - 1 && text[end] === ' '))) return true;
  }
  return false;
}
