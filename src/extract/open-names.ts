import type { Language } from '../languages/index.js';
import type { Reading } from './reading.js';
import { firstFrom, inOrder, type Range, rangeOf, Taken } from './text.js';

/** A name of an instrument that the registry does not know (offsets of the passage), and its noun as `stemOf` gives it. */
export interface OpenName extends Range {
  noun: string;
}

/** Nouns are compared by their beginning, which no case changes. */
const STEM = 5;

export function stemOf({ passage }: Reading, { start, end }: Range): string {
  return passage.text.slice(start, Math.min(end, start + STEM));
}

/** How many small words stand in a row inside a name at most: "of the", "and on the". */
const JOINS = 3;
/** How far a name reaches from its noun at most. */
const REACH = 300;
/** How far the words before a noun reach at most. */
const NEAR = 40;
/** What no name goes beyond. */
const BOUNDARY = /[,;:.("]/;

/**
 * "the Lighthouse Charter of Pondham": the noun of an instrument and the words in capitals around it, two at least; where titles go on in small
 * letters, what a word for that opens ("la Convention relative aux phares"); where an adjective in capitals makes the name ("Пондемская
 * декларация"), both; where the script has no capitals, up to the year that closes the name ("اتفاقية المنارات لعام 1998"); and between
 * quotation marks (《灯塔公约》) in all.
 */
export function openNames(reading: Reading, source: string, language: Language): OpenName[] {
  const { passage, lexemes, mentions } = reading;
  const nouns = lexemes.of('instrument');
  if (nouns.length === 0) return [];
  const { references, language: writing } = language.data;
  const joins = language.folded(references.joins ?? []);
  const epithets = language.folded(references.epithets ?? []);
  const { text } = passage;
  // A place is part of a name ("the Riyadh Treaty").
  const named = inOrder(mentions.filter(({ target }) => !target?.startsWith('place/')));
  const taken = new Taken(named);
  const found: OpenName[] = [];
  for (const noun of nouns) {
    if (noun.start < (found.at(-1)?.end ?? 0)) continue;
    // The article of a noun that it is joined to belongs to the name.
    const joined = writing.article !== '' && noun.lead.endsWith(language.foldPhrase(writing.article));
    const start = noun.start - (joined ? writing.article.length : 0);
    const name =
      quoted(noun.start, noun.end) ??
      (references.years ? dated(start, noun.end) : capitalised(noun.start, noun.end));
    if (name && !taken.shares(name))
      found.push({ start: name.start, end: name.end, noun: stemOf(reading, noun) });
  }
  return found;

  /** "《灯塔公约》": the noun ends what stands between the marks, and is not all of it. */
  function quoted(from: number, end: number): Range | null {
    if (from < 2 || text.charAt(end) !== '"') return null;
    const start = text.lastIndexOf('"', from - 1) + 1;
    return start > 0 && start < from && from - start < REACH ? { start, end } : null;
  }

  function capitalised(from: number, to: number): Range | null {
    const hasCapital = isCapital(from);
    const start = hasCapital ? back(from) : epithet(from);
    if (!hasCapital && start === from) return null;
    const last = hasCapital ? forth(to) : to;
    const end = titled(last);
    return start < from || end > to ? { start, end } : null;
  }

  /** Up to the year, before any mark and any verb; one word at least stands between. */
  function dated(start: number, from: number): Range | null {
    for (
      let at = from;
      at < Math.min(text.length, from + REACH) && !BOUNDARY.test(text.charAt(at));
      at += 1
    ) {
      if (text.charAt(at) !== ' ') continue;
      const year = language.at('years', text, at + 1);
      const [digits = ''] = year < 0 ? [] : (/^ \d{4}(?!\d)/.exec(text.slice(year, year + 6)) ?? []);
      if (digits === '') continue;
      const isWhole = at > from && !lexemes.of('verb').some((verb) => verb.start > from && verb.start < at);
      return isWhole ? { start, end: year + digits.length } : null;
    }
    return null;
  }

  /** What goes on in small letters: up to a mark, a relative clause, a verb, or what else is named. */
  function titled(from: number): number {
    const opened = text.charAt(from) === ' ' ? language.at('titles', text, from + 1) : -1;
    if (opened < 0) return from;
    const limit = Math.min(
      text.length,
      from + REACH,
      nextOf(named, opened),
      nextOf(nouns, opened),
      nextOf(lexemes.of('verb'), opened),
    );
    let end = opened;
    while (end < limit && !BOUNDARY.test(text.charAt(end))) {
      if (text.charAt(end) === ' ' && language.at('relatives', text, end + 1) >= 0) break;
      end += 1;
    }
    const words = text.slice(from, end).split(' ');
    // Small words at the end belong to what follows.
    const isSmall = (word: string) =>
      word === '' || joins.includes(word) || language.at('conjunctions', word, 0) === word.length;
    while (words.length > 0 && isSmall(words.at(-1) ?? '')) words.pop();
    const length = words.join(' ').length;
    return from + length > opened ? from + length : from;
  }

  function nextOf(places: readonly { start: number }[], from: number): number {
    return places[firstFrom(places, from)]?.start ?? text.length;
  }

  /** Whether a noun stands there, with nothing but words in capitals before it. */
  function isNamed(from: number): boolean {
    const noun = nextOf(nouns, from);
    return (
      noun - from < NEAR &&
      text
        .slice(from, noun)
        .split(' ')
        .every((word, index, words) => index === words.length - 1 || !joins.includes(word)) &&
      isCapital(noun)
    );
  }

  function isCapital(at: number): boolean {
    const from = rangeOf(passage, at, at + 1).start;
    return /^\p{Lu}/u.test(source.slice(from, from + 2));
  }
  /** The adjective in capitals right before a noun in small letters. */
  function epithet(from: number): number {
    const word = /(?:^| )([\p{L}-]+) $/u.exec(text.slice(Math.max(0, from - 60), from))?.[1] ?? '';
    const at = from - 1 - word.length;
    return at > 0 && isEpithet(word) && isCapital(at) ? at : from;
  }
  function isEpithet(word: string): boolean {
    return epithets.some((ending) => word.endsWith(ending));
  }
  /** Words in capitals right before; the first word of a paragraph is its verb. */
  function back(from: number): number {
    const before = named.findLast(({ end }) => end <= from)?.end ?? 0;
    const stop = Math.max(before, from - REACH);
    let start = from;
    let space = from > 0 ? text.lastIndexOf(' ', from - 1) : -1;
    while (space > stop) {
      const previous = text.lastIndexOf(' ', space - 1);
      if (previous < stop) break;
      const word = text.slice(previous + 1, space);
      space = previous;
      const at = start - 1 - word.length;
      if (at <= 0 || !/^[\p{L}-]+$/u.test(word) || joins.includes(word) || !isCapital(at)) break;
      if (epithets.length > 0 && !isEpithet(word)) break;
      start = at;
    }
    return start;
  }
  /** Words in capitals behind, up to what else is named. */
  function forth(from: number): number {
    const stop = Math.min(text.length, from + REACH, nextOf(named, from));
    let end = from;
    let at = from;
    let small = 0;
    let apart = 0;
    for (let space = text.indexOf(' ', from); space >= 0 && space < stop; ) {
      const next = text.indexOf(' ', space + 1);
      const word = text.slice(space + 1, next < 0 ? stop : Math.min(next, stop));
      space = next;
      at += 1;
      // "d'Afrique": the small word is joined to the next.
      const elided = joins.find((join) => join.endsWith("'") && word.startsWith(join)) ?? '';
      const [rest = ''] = /^[\p{L}\d'-]*/u.exec(word.slice(elided.length)) ?? [];
      if (rest === '') break;
      const bare = elided + rest;
      const capital = isCapital(at + elided.length) || /^\d{4}$/.test(rest);
      small = capital ? 0 : small + 1;
      if (!capital && (!joins.includes(bare) || small > JOINS)) break;
      // "and the Convention": the next name.
      if (capital && apart > 1 && isNamed(at)) break;
      apart = small;
      at += word.length;
      if (capital) end = at - (word.length - bare.length);
      if (bare.length < word.length) break;
    }
    return end;
  }
}
