import type { HeadEntry, Language, LexemeOf } from '../../languages/index.js';
import { firstFrom, isLetterAt, Marks, type Passage, STOPS } from '../passage/index.js';
import type { NumberDates } from './number-dates.js';
import { isAmong } from './number-lists.js';
import { LIST_GAP, type NumberWords } from './number-words.js';
import type { PlacedNumber } from './plain-numbers.js';

export type Head = LexemeOf<'head'>;

/** How far the noun "决议" may stand behind its number: "等决议". */
const NOUN_GAP = 4;
/** What bodies number. */
const NUMBERED: readonly HeadEntry['kind'][] = ['RESOLUTION', 'DECISION'];
/** Where decisions are counted from: by the two Councils, by the Assembly, and by it since its resolutions have gone beyond that. */
const FIRST_DECISIONS = { council: 101, assembly: 301, late: 401 };
const LATE_SESSION = 57;
/** What stands behind the numbers of a list, and between them. */
const GOING_ON = ['links', 'conjunctions', 'ranges'] as const;
/** What no title of one stretch holds. */
const NO_TITLE = new Marks(',;.:()0123456789');

/** The head right before a number; `apart` where the number does not belong to its words, `date` where the number stands in a bracket behind it. */
export interface DirectHead {
  head: Head;
  apart?: boolean;
  date?: string;
}

/** The nouns to which the numbers of a passage belong: "resolution", "decisions". */
export class NumberHeads {
  readonly #heads: readonly Head[];
  readonly #words: NumberWords;
  readonly #passage: Passage;
  readonly #language: Language;
  readonly #dates: NumberDates;

  constructor(
    words: NumberWords,
    readonly source: string,
  ) {
    this.#heads = words.lexemes.of('head');
    this.#words = words;
    this.#passage = words.passage;
    this.#language = words.language;
    this.#dates = words.dates;
  }

  /** The head right before a number: nothing but issuer and little words between. */
  before({ at, to, plausible }: PlacedNumber, next: number): DirectHead | null {
    for (let index = firstFrom(this.#heads, at) - 1; index >= 0; index -= 1) {
      const head = this.#heads[index];
      if (!head || head.end > at) continue;
      if (at - head.end > 200) return null;
      if (at - head.end <= 80 && this.#words.onlyLittle(head.end, at)) return { head };
      const dated = this.#dates.bracketed(head.end, at);
      if (dated) return { head, date: dated.iso };
      const alone = plausible === 'ALONE';
      if (alone && this.#titleOnly(head.end, at)) return { head };
      // "…, most recently 5/2 of 18 June 2007", "…, namely 2020/12 and 2021/28": what could be a fraction or a span of
      // years is a number where its date or another number stands behind it.
      const sure = alone || this.#dates.past(to) > to || this.#words.skip(to) > next;
      return sure && this.#isAmong(head, at) ? { head, apart: true } : null;
    }
    return null;
  }

  /** "61/7号决议": where words are not parted by spaces, a noun right behind a number that no word leads. */
  behind({ to }: PlacedNumber): DirectHead | null {
    const head = this.#language.spaced ? undefined : this.#heads[firstFrom(this.#heads, to)];
    return head?.start === to && NUMBERED.includes(head.entry.kind) ? { head, apart: true } : null;
  }

  /** Where words are not parted by spaces, the noun may follow the list: "第72/512号和第75/564号决定". */
  afterList(end: number): Head | null {
    if (this.#language.spaced) return null;
    let index = firstFrom(this.#heads, end);
    while (this.#words.begins(this.#heads[index]?.end ?? -1)) index += 1;
    const tail = this.#heads[index];
    if (!tail || tail.start - end > LIST_GAP) return null;
    // The comma of enumerations parts the members of a list; any other ends it.
    const { offsets } = this.#passage;
    const printed = this.source.slice(offsets[end], offsets[tail.start]);
    if (/[,;.，；。]/.test(printed)) return null;
    return tail;
  }

  /** "Its resolutions and decisions 61/9 and 61/503": the other noun of two before the numbers. */
  coordinated(head: Head): Head | null {
    const before = this.#heads[firstFrom(this.#heads, head.start) - 1];
    const other = head.entry.kind === 'RESOLUTION' ? 'DECISION' : 'RESOLUTION';
    if (before?.entry.kind !== other || !NUMBERED.includes(head.entry.kind)) return null;
    const gap = this.#passage.text.slice(before.end, head.start - head.lead.length).trim();
    const joins = gap === '' ? head.lead !== '' : this.#language.at('conjunctions', gap, 0) === gap.length;
    return joins ? before : null;
  }

  /** True where another head stands between two places, outside of titles. */
  between(from: number, to: number): boolean {
    for (let index = firstFrom(this.#heads, from); ; index += 1) {
      const head = this.#heads[index];
      if (!head || head.end > to) return false;
      // '61/7, entitled "Outcome document of the conference", and 62/8': what a title holds is none.
      if (this.#passage.text.slice(from, head.start).split('"').length % 2 === 1) return true;
    }
  }

  /** "第10/2004号法律": where words are not parted by spaces, a noun right behind the number that is no resolution's. */
  isOfOtherNoun(end: number): boolean {
    if (this.#language.spaced) return false;
    const noun = this.#language.at('links', this.#passage.text, end);
    if (noun < 0 || this.#words.skip(end) !== noun) return false;
    if (!isLetterAt(this.#passage.text, noun)) return false;
    const head = this.#heads[firstFrom(this.#heads, end)];
    return !head || head.start > noun + NOUN_GAP;
  }

  /** "第12/2017航次": where words are not parted by spaces, a word right behind the number that goes on with no list and is no noun of its own. */
  isOfWord(end: number): boolean {
    const { text } = this.#passage;
    if (this.#language.spaced || !isLetterAt(text, end)) return false;
    if (GOING_ON.some((list) => this.#language.at(list, text, end) > end)) return false;
    const head = this.#heads[firstFrom(this.#heads, end)];
    return !head || head.start > end + NOUN_GAP || this.#words.begins(head.end);
  }

  /** "its resolutions on …, including 61/9": some of many, said behind what they are about. */
  #isAmong({ entry, end }: Head, at: number): boolean {
    const { text } = this.#passage;
    if (entry.number === 'ONE' || !NUMBERED.includes(entry.kind)) return false;
    if (STOPS.between(text, end, at)) return false;
    return isAmong(
      this.#language,
      text,
      end,
      at,
      (after) => after <= at && this.#words.onlyLittle(after, at),
    );
  }

  /** The resolution's title between its head and its number: one stretch of words, no other number and no mark in it. */
  #titleOnly(from: number, to: number): boolean {
    return !NO_TITLE.between(this.#passage.text, from, to);
  }
}

/** Under "resolutions and decisions" the number tells which it is. */
export function byNumber(
  hit: PlacedNumber,
  { head, both, bodies }: { head: Head; both: Head | null; bodies: readonly string[] },
): HeadEntry {
  if (!both) return head.entry;
  const [low, high] = hit.first < hit.second ? [hit.first, hit.second] : [hit.second, hit.first];
  const ofYear = high > 1945;
  const count = ofYear || bodies.includes('hrc') ? 'council' : low < LATE_SESSION ? 'assembly' : 'late';
  const first = FIRST_DECISIONS[count];
  const kind = (ofYear ? low : high) >= first ? 'DECISION' : 'RESOLUTION';
  return [head, both].find(({ entry }) => entry.kind === kind)?.entry ?? head.entry;
}
