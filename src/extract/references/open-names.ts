import type { Language, LexemeOf } from '../../languages/index.js';
import { firstFrom, inOrder, isCapitalAt, type Range, startingIn, Taken } from '../passage/index.js';
import { STEM } from './nouns.js';
import type { Reading } from './reading.js';
import { BOUNDARY, countedName, REACH, uncapitalisedName } from './uncapitalised-names.js';

/** A name of an instrument or of a conference that the registry does not know (offsets of the passage), and its noun as `stemOf` gives it. */
export interface OpenName extends Range {
  noun: string;
  kind: Noun['kind'];
}

type Noun = LexemeOf<'instrument' | 'event'>;

/** The first letters of a noun, by which it is known in all its forms. */
export function stemOf({ passage }: Reading, { start, end }: Range): string {
  return passage.text.slice(start, Math.min(end, start + STEM));
}

/** How many small words stand in a row inside a name at most: "of the", "and on the". */
const JOINS = 3;
/** How far the words before a noun reach at most. */
const NEAR = 40;

const NO_WORDS: string[] = [];

/**
 * "the Lighthouse Charter of Pondham": the noun of an instrument and the words in capitals around it, two at least; where titles go on in small
 * letters, what a word for that opens ("la Convention relative aux phares"); where an adjective in capitals makes the name ("Пондемская
 * декларация"), both; where the script has no capitals, up to the year that closes the name ("اتفاقية المنارات لعام 1998"); and between
 * quotation marks (《灯塔公约》) in all. So it is with conferences ("the World Forum on Lamps"), which more than an ordinal must name; what is
 * counted names them where words are not parted ("第四届世界灯塔论坛").
 */
export function openNames(reading: Reading, source: string, language: Language): readonly OpenName[] {
  const instruments = reading.lexemes.of('instrument');
  const events = reading.lexemes.of('event');
  if (instruments.length + events.length === 0) return NONE;
  const nouns: readonly Noun[] =
    events.length === 0 ? instruments : inOrder<Noun>([...instruments, ...events]);
  return new OpenNames(reading, nouns, source, language).all();
}

const NONE: readonly OpenName[] = [];

class OpenNames {
  readonly #text: string;
  readonly #joins: readonly string[];
  readonly #epithets: readonly string[];
  readonly #adjectives: readonly string[];
  /** What the passage names otherwise; a place is part of a name ("the Riyadh Treaty"). */
  readonly #named: readonly Range[];

  constructor(
    readonly reading: Reading,
    readonly nouns: readonly Noun[],
    readonly source: string,
    readonly language: Language,
  ) {
    const { references } = language.data;
    this.#text = reading.passage.text;
    this.#joins = language.folded(references.joins ?? NO_WORDS);
    this.#epithets = language.folded(references.epithets ?? NO_WORDS);
    this.#adjectives = language.folded(references.adjectives ?? NO_WORDS);
    this.#named = inOrder(reading.mentions.filter(({ target }) => !target?.startsWith('place/')));
  }

  all(): OpenName[] {
    const { references, language: writing } = this.language.data;
    const taken = new Taken(this.#named);
    const found: OpenName[] = [];
    for (const noun of this.nouns) {
      // A name holds its noun: where that is named otherwise, none is looked for.
      if (noun.start < (found.at(-1)?.end ?? 0) || taken.shares(noun)) continue;
      // The article of a noun that it is joined to belongs to the name.
      const joined = writing.article !== '' && noun.lead.endsWith(this.language.foldPhrase(writing.article));
      const start = noun.start - (joined ? writing.article.length : 0);
      const name =
        this.#quoted(noun.start, noun.end) ??
        (references.years
          ? uncapitalisedName(this.reading, this.language, start, noun.end, this.#named, this.nouns)
          : this.#capitalised(noun)) ??
        (!this.language.spaced && noun.kind === 'event' ? countedName(this.reading, noun) : null);
      if (name && !taken.shares(name) && (noun.kind === 'instrument' || this.#isOfEvent(name, noun)))
        found.push({ start: name.start, end: name.end, noun: stemOf(this.reading, noun), kind: noun.kind });
    }
    return found;
  }

  /** Not "the Second Conference", nor "the Forum Secretariat", nor what begins the name of a body ("the Conference of the Parties"); and "the Forum of the Convention" is called by that. */
  #isOfEvent({ start, end }: Range, noun: Range): boolean {
    const isBody = (one: Range) => one.start === noun.start && one.end > noun.end;
    if (this.reading.lexemes.of('body').some(isBody)) return false;
    if (!this.language.spaced) return true;
    const isHead = this.language.data.references.apposed || !this.#isCapital(noun.end + 1);
    const ordinal = this.reading.lexemes.of('ordinal').some((one) => one.start === start);
    const isBare =
      start === noun.start || (ordinal && !this.#text.slice(start, noun.start - 1).includes(' '));
    // "The Decade 2031–2040": so another thing is dated.
    if (!isHead || (isBare && !/\p{L}/u.test(this.#text.slice(noun.end, end)))) return false;
    const next = Math.min(this.#nextOf(this.#named, end), this.#nextOf(this.nouns, end));
    return !(isBare && this.#isJoined(end, next));
  }

  /** Nothing but small words between two places, and none that means "and". */
  #isJoined(from: number, to: number): boolean {
    const words = this.#text.slice(from, to).trim();
    const joins = (word: string) => this.#joins.includes(word) && !this.#isConjunction(word);
    return to - from < NEAR && words !== '' && words.split(' ').every(joins);
  }

  /** "《灯塔公约》": the noun ends what stands between the marks, and is not all of it. */
  #quoted(from: number, end: number): Range | null {
    if (from < 2 || this.#text.charAt(end) !== '"') return null;
    const start = this.#text.lastIndexOf('"', from - 1) + 1;
    return start > 0 && start < from && from - start < REACH ? { start, end } : null;
  }

  #capitalised({ kind, start: from, end: to }: Noun): Range | null {
    const hasCapital = this.#isCapital(from);
    const start = hasCapital ? this.#back(from) : this.#epithet(from);
    if (!hasCapital && start === from) return null;
    // "The United Nations Harbour Forum in Lima": it has its name, and is held there.
    const isHeld = kind === 'event' && start < from && this.#isHeldAt(to);
    const last = hasCapital && !isHeld ? this.#forth(to) : to;
    if (kind === 'instrument' && start === from && this.#isCompound(to, last)) return null;
    // "la Journée mondiale de la brume": the noun has its adjective.
    const isWhole = kind === 'event' && last === to && this.#text.slice(from, to).includes(' ');
    const end = this.#titled(last, isWhole);
    return start < from || end > to ? { start, end } : null;
  }

  #isHeldAt(space: number): boolean {
    return this.#text.charAt(space) === ' ' && this.language.at('held', this.#text, space + 1) >= 0;
  }

  /** "Charter Street", where adjectives stand before their noun: capitals alone right behind the noun of an instrument, and none that counts, are of another. */
  #isCompound(from: number, to: number): boolean {
    if (this.language.data.references.apposed || this.#text.charAt(from) !== ' ') return false;
    const words = this.#text.slice(from + 1, to).split(' ');
    // "The Protocol Additional to the Convention" goes on.
    const [next = ''] = /^\p{L}*/u.exec(this.#text.slice(to + 1, to + NEAR)) ?? [];
    if (this.#text.charAt(to) === ' ' && this.#joins.includes(next) && !this.#isConjunction(next))
      return false;
    return words.every((word) => /^\p{L}{4,}$/u.test(word) && !this.#joins.includes(word));
  }

  /** What goes on in small letters: up to a mark, a relative clause, a verb, or what else is named. */
  #titled(from: number, isWhole: boolean): number {
    const opened = this.#opened(from, isWhole);
    if (opened < 0) return from;
    const another = Math.min(this.#nextOf(this.#named, opened), this.#nextOf(this.nouns, opened));
    const limit = Math.min(
      this.#text.length,
      from + REACH,
      another,
      this.#nextOf(this.reading.lexemes.of('verb'), opened),
    );
    let end = opened;
    while (end < limit && !BOUNDARY.at(this.#text, end)) {
      if (this.#text.charAt(end) === ' ' && this.language.at('relatives', this.#text, end + 1) >= 0) break;
      if (this.#isHeldAt(end)) break;
      end += 1;
    }
    const words = this.#text.slice(from, end).split(' ');
    // "et du rapport du Comité": what is joined to the title, where it leads to another name.
    const and = end === another ? words.findLastIndex((word) => this.#isConjunction(word)) : -1;
    if (and > 0) words.length = and;
    // Small words at the end belong to what follows.
    while (words.length > 0 && this.#isSmall(words.at(-1) ?? '')) words.pop();
    const length = words.join(' ').length;
    return from + length > opened ? from + length : from;
  }

  /** Past the words that open a title, and the adjectives before it ("la Stratégie africaine des ports"); -1 where none begins. */
  #opened(from: number, isWhole: boolean): number {
    if (this.#text.charAt(from) !== ' ') return -1;
    const title = this.language.at('titles', this.#text, from + 1);
    if (title >= 0 || this.#adjectives.length === 0) return title;
    let at = from;
    for (let word = this.#adjectiveAt(at); word !== ''; word = this.#adjectiveAt(at)) at += 1 + word.length;
    if ((at === from && !isWhole) || this.#text.charAt(at) !== ' ') return -1;
    return Math.max(
      this.language.at('titles', this.#text, at + 1),
      this.language.at('qualifiers', this.#text, at + 1),
    );
  }

  /** The adjective behind a space; '' where none follows. */
  #adjectiveAt(space: number): string {
    const [, word = ''] = /^ (\p{L}+)(?= )/u.exec(this.#text.slice(space, space + NEAR)) ?? [];
    return this.#adjectives.some((ending) => word.length > ending.length + 1 && word.endsWith(ending))
      ? word
      : '';
  }

  #isSmall(word: string): boolean {
    return word === '' || this.#joins.includes(word) || this.#isConjunction(word);
  }

  #isConjunction(word: string): boolean {
    return word !== '' && this.language.at('conjunctions', word, 0) === word.length;
  }

  #nextOf(places: readonly { start: number }[], from: number): number {
    return places[firstFrom(places, from)]?.start ?? this.#text.length;
  }

  /** Whether a noun stands there, with nothing but words in capitals before it. */
  #isNamed(from: number): boolean {
    const noun = this.#nextOf(this.nouns, from);
    return (
      noun - from < NEAR &&
      this.#text
        .slice(from, noun)
        .split(' ')
        .every((word, index, words) => index === words.length - 1 || !this.#joins.includes(word)) &&
      this.#isCapital(noun)
    );
  }

  #isEventAt(at: number): boolean {
    const noun = this.nouns[firstFrom(this.nouns, at)];
    return noun?.kind === 'event' && noun.start === at;
  }

  #isCapital(at: number): boolean {
    return isCapitalAt(this.source, this.reading.passage.offsets[at] ?? 0);
  }

  /** The adjective in capitals right before a noun in small letters. */
  #epithet(from: number): number {
    if (this.#epithets.length === 0 || this.#text.charAt(from - 1) !== ' ') return from;
    const space = from > 1 ? this.#text.lastIndexOf(' ', from - 2) : -1;
    const word = this.#text.slice(Math.max(space + 1, from - 60), from - 1);
    const at = from - 1 - word.length;
    const isWord = this.#isEpithet(word) && /^[\p{L}-]+$/u.test(word);
    return at > 0 && isWord && this.#isCapital(at) ? at : from;
  }

  #isEpithet(word: string): boolean {
    return this.#epithets.some((ending) => word.endsWith(ending));
  }

  /** Words in capitals right before; the first word of a paragraph is its verb. */
  #back(from: number): number {
    const before = startingIn(this.#named, from - REACH, from).findLast(({ end }) => end <= from)?.end ?? 0;
    const stop = Math.max(before, from - REACH);
    let start = from;
    let space = from > 0 ? this.#text.lastIndexOf(' ', from - 1) : -1;
    while (space > stop) {
      const previous = this.#text.lastIndexOf(' ', space - 1);
      if (previous < stop) break;
      const word = this.#text.slice(previous + 1, space);
      space = previous;
      const at = start - 1 - word.length;
      if (at <= 0 || !/^[\p{L}-]+$/u.test(word) || this.#joins.includes(word) || !this.#isCapital(at)) break;
      if (this.#epithets.length > 0 && !this.#isEpithet(word)) break;
      start = at;
    }
    return start;
  }

  /** Words in capitals behind, up to what else is named. */
  #forth(from: number): number {
    const stop = Math.min(this.#text.length, from + REACH, this.#nextOf(this.#named, from));
    let end = from;
    let at = from;
    let small = 0;
    let apart = 0;
    let previous = '';
    for (let space = this.#text.indexOf(' ', from); space >= 0 && space < stop; ) {
      const next = this.#text.indexOf(' ', space + 1);
      const word = this.#text.slice(space + 1, next < 0 ? stop : Math.min(next, stop));
      space = next;
      at += 1;
      // "d'Afrique": the small word is joined to the next.
      const elided = this.#joins.find((join) => join.endsWith("'") && word.startsWith(join)) ?? '';
      const [rest = ''] = /^[\p{L}\d'-]*/u.exec(word.slice(elided.length)) ?? [];
      if (rest === '') break;
      const bare = elided + rest;
      const isYear = /^\d{4}(?:-\d{2,4})?$/.test(rest) && !this.#isConjunction(previous);
      const capital = isYear || this.#isCapital(at + elided.length);
      // "The Forum and Conference": neither has a name.
      if (capital && this.#isConjunction(previous) && this.#isEventAt(at)) break;
      previous = bare;
      small = capital ? 0 : small + 1;
      if (!capital && (!this.#joins.includes(bare) || small > JOINS)) break;
      // "and the Convention": the next name.
      if (capital && apart > 1 && this.#isNamed(at)) break;
      apart = small;
      at += word.length;
      if (capital) end = at - (word.length - bare.length);
      if (bare.length < word.length) break;
    }
    return end;
  }
}
