import type { Language } from '../../languages/index.js';
import {
  firstFrom,
  isLetterAt,
  lastEnding,
  Marks,
  type Passage,
  pastComma,
  pastSpace,
  startingAt,
} from '../passage/index.js';
import { joinedConjunction } from './number-lists.js';
import { DATE_GAP, type DateHit } from './references.js';

/** What may stand between the members of a list. */
const JOINING = ['conjunctions', 'links', 'dated'] as const;
const PARTING = new Marks(';.(');
const SPACING = new Marks(' ,');
const PARTED = new Marks(' ,;.()');
/** As printed; folded, all commas are one. */
const ENUMERATION = '、';
/** How far before its number a date may stand with what the resolution is about. */
const SUBJECT = 60;

/** The dates of a passage, as they stand beside its numbers. */
export class NumberDates {
  constructor(
    readonly passage: Passage,
    readonly language: Language,
    /** In their order. */
    readonly all: readonly DateHit[],
    readonly source: string,
  ) {}

  /** The date printed beside a number, or beside the issuer after it. */
  hit(end: number, next: number): DateHit | null {
    const date = this.all[firstFrom(this.all, end)];
    if (!date || date.start - end > DATE_GAP || date.end > next) return null;
    if (date.iso.length < 10 || PARTING.between(this.passage.text, end, date.start)) return null;
    // Where words are not parted by spaces, it may run into the next number and be that one's.
    return !this.language.spaced && next - date.end <= 4 && next < this.passage.text.length ? null : date;
  }

  /**
   * "61/7 and 62/8 of 3 May 2007 and 4 June 2008": as many dates as numbers, in their order, by the places of the numbers. Where words
   * are not parted by spaces the dates stand before. "61/7 and 62/8, both of 3 May 2007": one date for all, where a word says so.
   */
  respective(hits: readonly { at: number; to: number }[]): ReadonlyMap<number, DateHit> {
    const found = new Map<number, DateHit>();
    for (let first = 0, last = 0; first < hits.length; first = last + 1) {
      for (last = first; this.#joined(hits[last]?.to ?? 0, hits[last + 1]?.at ?? -1); ) last += 1;
      if (last === first) continue;
      const run = hits.slice(first, last + 1);
      const dates = this.language.spaced
        ? this.#runAfter(run.at(-1)?.to ?? 0, hits[last + 1]?.at ?? this.passage.text.length)
        : this.#runBefore(run[0]?.at ?? 0);
      const [only] = dates;
      if (dates.length === run.length)
        for (const [index, { at }] of run.entries()) found.set(at, dates[index] as DateHit);
      else if (only && this.#isOfAll(run.at(-1)?.to ?? 0, only))
        for (const { at } of run) found.set(at, only);
    }
    return found;
  }

  /** "57/270 A and B of 20 December 2002 and 23 June 2003": the dates of the letters behind a number's own, one for each, or one for all. */
  ofLetters(others: readonly { end: number }[]): string[] {
    const end = others.at(-1)?.end ?? -1;
    const [first, ...more] =
      end < 0 || !this.language.spaced ? [] : this.#runAfter(end, this.passage.text.length);
    if (!first || !this.isDated(end, first)) return [];
    if (more.length === 0) return others.map(() => first.iso);
    return more.length === others.length ? more.map(({ iso }) => iso) : [];
  }

  /** ", both of", "المؤرخين": right before a date stands a word that says it is that of all numbers before. */
  #isOfAll(from: number, date: DateHit): boolean {
    const { text } = this.passage;
    for (let at = from; at < date.start; at += 1) {
      const end = isLetterAt(text, at - 1) ? -1 : this.language.at('datedAll', text, at);
      if (end > 0 && pastSpace(text, end) === date.start) return true;
    }
    return false;
  }

  #runAfter(end: number, next: number): DateHit[] {
    const first = this.hit(end, next);
    if (!first) return [];
    const run = [first];
    for (let index = this.all.indexOf(first) + 1; ; index += 1) {
      const date = this.all[index];
      if (!date || date.end > next || date.iso.length < 10) return run;
      if (!this.#joined(run.at(-1)?.end ?? 0, date.start)) return run;
      run.push(date);
    }
  }

  #runBefore(at: number): DateHit[] {
    const run: DateHit[] = [];
    for (let index = firstFrom(this.all, at) - 1, next = at; ; index -= 1) {
      const date = this.all[index];
      if (!date || date.iso.length < 10 || !this.#joined(date.end, next)) return run;
      run.unshift(date);
      next = date.start;
    }
  }

  /** True where nothing but commas, conjunctions and the little words of numbers and dates stand between two places. */
  #joined(from: number, to: number): boolean {
    if (to < from || to - from > DATE_GAP) return false;
    const { text } = this.passage;
    for (let at = from; at < to; ) {
      const next = Math.max(
        SPACING.at(text, at) ? at + 1 : -1,
        at + joinedConjunction(this.language, text, at),
        ...JOINING.map((list) => this.language.at(list, text, at)),
      );
      if (next <= at) return false;
      at = next;
    }
    return true;
  }

  /** The end of the date that begins at a place; -1 where none does. */
  endAt(at: number): number {
    return startingAt(this.all, at).at(-1)?.end ?? -1;
  }

  /** Past the date that stands at a place with its word ("of 3 May 2006"); the place itself where none does. */
  past(at: number): number {
    if ((this.all.at(-1)?.start ?? -1) < at) return at;
    const { text } = this.passage;
    const next = pastComma(text, at);
    const word = this.language.at('dated', text, next);
    const from = word < 0 ? next : pastSpace(text, word);
    const end = this.endAt(from);
    return end < 0 ? at : end;
  }

  /** "resolution of 16 September 2005 (60/1)": the date between a head and a number that a bracket opens; null where there is none. */
  bracketed(from: number, at: number): DateHit | null {
    const { text } = this.passage;
    if (text[at - 1] !== '(') return null;
    const end = this.past(from);
    const date = end > from ? this.all.find((one) => one.end === end) : undefined;
    return date && date.iso.length === 10 && text.slice(end, at).trim() === '(' ? date : null;
  }

  /** True where nothing but the words that give a date stand before it ("of", "dated", "in its … of"). */
  isDated(end: number, date: DateHit): boolean {
    const gap = this.passage.text.slice(end, date.start).replace(/^[ ,]+|[ ,]+$/g, '');
    return gap === '' || this.language.at('dated', gap, 0) === gap.length;
  }

  /** In languages that put it first and write without spaces, the date runs into the number. */
  before(at: number): string | null {
    if (this.language.spaced) return null;
    const { text } = this.passage;
    const date = lastEnding(this.all, at);
    if (!date || date.iso.length < 10 || at - date.end > SUBJECT) return null;
    if (at - date.end > 4) return this.#isOnSubject(date.end, at) ? date.iso : null;
    return PARTED.between(text, date.end, at) ? null : date.iso;
  }

  /** "2017年12月20日关于灯塔和港口的第72/228号决议": between the date and the number stands what the resolution is about, and nothing else. */
  #isOnSubject(from: number, at: number): boolean {
    const { text, offsets } = this.passage;
    const { acts, references } = this.language.data;
    const named = this.language
      .folded(references.entitled.phrases)
      .find((word) => text.startsWith(word, from));
    // In quotation marks, a title may hold whatever it likes.
    const begin = from + (named?.length ?? 0);
    const title = named === undefined ? 0 : (/^"[^"]*"/.exec(text.slice(begin, at))?.[0].length ?? 0);
    if (named === undefined && this.language.at('qualifiers', text, from) < 0) return false;
    if (PARTING.between(text, begin + title, at)) return false;
    // The comma of enumerations parts the members of a list; any other begins something else.
    for (
      let comma = text.indexOf(',', begin + title);
      comma >= 0 && comma < at;
      comma = text.indexOf(',', comma + 1)
    )
      if (this.source.charAt(offsets[comma] ?? 0) !== ENUMERATION) return false;
    const { nominal = [] } = acts;
    return this.language
      .folded(nominal)
      .some((word) =>
        this.#joined(Math.max(begin + title, text.lastIndexOf(word, at - 1)) + word.length, at),
      );
  }
}
