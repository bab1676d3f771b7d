import type { Language, Lexemes } from '../../languages/index.js';
import type { Registry } from '../../registry/index.js';
import { isCapitalAt, isLetterAt, type Passage, type Range, type Taken } from '../passage/index.js';
import { keptFor } from './kept.js';

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
    if (last && gap !== '' && !isJoined) break;
    // "Framework Convention": the second is what it is.
    if (last && gap === '') found.pop();
    found.push(name.slice(noun.start, Math.min(noun.end, noun.start + STEM)));
    last = noun;
  }
  return found;
}

/** "The Convention", with its capital and the article, and nothing behind it that goes on with a name. */
export function looseNouns(
  passage: Passage,
  lexemes: Lexemes,
  source: string,
  language: Language,
  taken: Taken,
): Range[] {
  if ((language.data.references.definite ?? []).length === 0) return [];
  const { text, offsets } = passage;
  return lexemes.of('instrument').filter((noun) => {
    if (!isCapitalAt(source, offsets[noun.start] ?? 0) || taken.shares(noun)) return false;
    const from = noun.start - noun.lead.length;
    return isDefinite(text, from, noun.start, language) && endsName(passage, noun.end, source, language);
  });
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
