import { Adverbs } from './adverbs.js';
import { DateFinder, type DateSpan, literal } from './dates.js';
import { Finder } from './finder.js';
import type { Folded } from './fold.js';
import { keptLearned, type Learned } from './learned.js';
import { type Lexemes, lexemeOf, type Name, type VerbPlace } from './lexemes.js';
import type { PhraseTrie } from './trie.js';
import { Tries } from './tries.js';
import type { LanguageData } from './types.js';
import { unitsOf } from './units.js';
import { formsAt, formsOf, type VerbForms } from './verb-forms.js';
import { WordEnds } from './word-ends.js';
import type { WordList } from './word-lists.js';
import { Writing } from './writing.js';

/** The words by which a language cites by number: what src/symbols takes. */
export interface LanguageWords {
  language: string;
  heads: { resolution: string[]; decision: string[]; document: string[] };
  bodies: Record<string, string[]>;
  letters: Record<string, string>;
  sessions: Partial<Record<'REGULAR' | 'SPECIAL' | 'EMERGENCY', string[]>>;
  through: string[];
  and: string[];
}

/** Lists whose words are looked up where they end, too. */
type EndList = 'connectors' | 'blockers' | 'compounds';

const LATIN = 'abcdefghijklmnopqrstuvwxyz';

/**
 * One language, ready to read with. Where it has been told names, `scan` finds them together with the phrases of its data: all that is
 * looked for everywhere lies in one trie (`Tries`), so that a text is gone through once. What of this is not asked for is not made.
 */
export class Language {
  readonly code: string;
  readonly spaced: boolean;
  /** Whether its verbs have a bare form beside the others. */
  readonly inflects: boolean;
  readonly #writing: Writing;
  readonly #finder: Finder;
  readonly #learned: Learned | null;
  readonly #tries: Tries;
  readonly #verbs = new Map<string, VerbForms>();
  readonly #folded = new WeakMap<readonly string[], readonly string[]>();
  readonly #holding = new WeakMap<readonly string[], RegExp>();
  readonly #adverbs: Adverbs | null;
  readonly #ends: Record<EndList, WordEnds>;
  /** Names of letters, folded. */
  readonly #letters: ReadonlyMap<string, string>;
  /** Letters of items in order, folded. */
  readonly #items: readonly string[];
  #ordinary: ReadonlySet<string> | null = null;
  #dates: DateFinder | null = null;
  #words: readonly [LanguageWords] | null = null;
  #scanned: { text: string; lexemes: Lexemes } | null = null;

  /**
   * @param names what is known by name beyond the language's data
   * @param learned what it has learned of both before
   */
  constructor(
    readonly data: LanguageData,
    names: readonly Name[] = [],
    learned: Learned | null = null,
  ) {
    const { language, references, structure } = data;
    this.code = language.code;
    this.spaced = language.spaced;
    this.inflects = data.acts.acts.some(({ plain = [] }) => plain.length > 0);
    this.#writing = new Writing(language);
    this.#finder = new Finder(this.#writing);
    this.#learned = learned;
    this.#letters = new Map(
      Object.entries(references.letters).map(([word, letter]) => [this.foldPhrase(word), letter]),
    );
    this.#items = this.folded(structure.items);
    const { adverbs, connectors, blockers } = data.acts;
    const parting = language.spaced ? 'NO_WORD' : 'NONE';
    this.#ends = {
      connectors: new WordEnds(this.folded(connectors), 'MARK'),
      blockers: new WordEnds(this.folded(blockers), parting),
      compounds: new WordEnds(this.folded(references.compounds ?? []), parting),
    };
    this.#adverbs = adverbs
      ? new Adverbs(this.folded(adverbs.ends), this.folded(adverbs.unless), language.spaced)
      : null;
    this.#tries = new Tries(data, this.#writing, this.#adverbs, names, learned?.tries);
  }

  /** The same language, that finds these names, too. Where it has learned them before, it need not again (`learned`). */
  knowing(names: readonly Name[]): Language {
    return new Language(this.data, names, keptLearned(this.data, names));
  }

  /** All that it can learn of its data and names. */
  learn(): Learned {
    return { tries: this.#tries.grown(), forms: formsOf(this.data.acts.acts, this.#writing) };
  }

  /** Folds a text as this language reads it. */
  fold(text: string): Folded {
    return this.#writing.fold(text);
  }

  foldPhrase(text: string): string {
    return this.#writing.phrase(text);
  }

  /** A list of the data, each of its words folded: once for each list. */
  folded(list: readonly string[]): readonly string[] {
    let folded = this.#folded.get(list);
    if (!folded) {
      folded = list.map((word) => this.foldPhrase(word));
      this.#folded.set(list, folded);
    }
    return folded;
  }

  /** True where any word of a list stands in a folded text, wherever that is. */
  holds(list: readonly string[], text: string): boolean {
    let words = this.#holding.get(list);
    if (!words) {
      words = new RegExp(this.folded(list).map(literal).join('|') || '(?!)');
      this.#holding.set(list, words);
    }
    return words.test(text);
  }

  /** The end of the longest phrase of a list that begins at `from` (folded text); -1 where none does. */
  at(list: WordList, text: string, from: number): number {
    return this.#tries.list(list).longest(text, from);
  }

  /** Where the shortest word of a list begins that ends at `to` (folded text); -1 where none does. */
  wordBefore(list: EndList, text: string, to: number): number {
    return this.#ends[list].before(text, to);
  }

  /** A number written out ("二", "ثانيا") or an ordinal ("第二", "الثاني") at a place; null where none begins. */
  numeral(text: string, from: number): { value: number; end: number } | null {
    let read: { value: number; end: number } | null = null;
    for (const match of this.#tries.numerals.match(text, from))
      if (!read || match.end > read.end) read = match;
    return read;
  }

  /** The Latin letter that a word of the language names in a number ("ألف" is 'A'); null where it names none. */
  letter(word: string): string | null {
    return this.#letters.get(word) ?? null;
  }

  /** The label of a lettered item in Latin: 'أ' and 'a' are both 'a'; what is no such letter stays. */
  latinItem(printed: string): string {
    const folded = this.foldPhrase(printed);
    // A letter of the own script may be printed for the Latin one that looks alike ("с)" for "c)").
    return LATIN[this.#items.indexOf(folded)] ?? this.letter(folded)?.toLowerCase() ?? printed;
  }

  /** True where what stands right before a place makes the short form there the end of a longer name (`compounds`). */
  isCompound(text: string, at: number): boolean {
    return this.wordBefore('compounds', text, at) >= 0;
  }

  /** All phrases and names in a folded text, in its order; of one kind, the longest of those that overlap. A line is asked for them several times in a row. */
  scan(text: string): Lexemes {
    if (this.#scanned?.text !== text)
      this.#scanned = { text, lexemes: this.#finder.find(text, this.#tries.everything, lexemeOf) };
    return this.#scanned.lexemes;
  }

  /** What of a trie of names (`nameTrie`) stands in a folded text, in its order; the longest of those that overlap. */
  find<T extends { kind: string }>(
    text: string,
    trie: PhraseTrie<T>,
  ): readonly { value: T; start: number; end: number }[] {
    return this.#finder.find(text, trie, (value, start, end) => ({ kind: value.kind, value, start, end }))
      .all;
  }

  /** Of names found in the same words, those that share most letters with them: "Индонезии" begins as "Индия" does, and is no form of it. */
  closest<T extends { text: string }>(names: readonly T[], printed: string): readonly T[] {
    if (names.length < 2 || this.data.language.endings.length === 0) return names;
    const shared = names.map(({ text }) => sharedLength(this.foldPhrase(text), printed));
    const most = Math.max(...shared);
    const near = names.filter((_, index) => shared[index] === most);
    const shortest = Math.min(...near.map(({ text }) => text.length));
    return near.filter(({ text }) => text.length === shortest);
  }

  /** A trie of names, written as this language writes them. */
  nameTrie<T>(names: readonly { text: string; value: T }[]): PhraseTrie<T> {
    return this.#tries.ofNames(names);
  }

  /** The acts that a verb as printed, read as `act`, stands for elsewhere ("призывает": not only calls upon, but encourages, too). */
  alsoStandsFor(verb: string, act: string): string[] {
    const found = this.find(this.fold(verb).text, this.#tries.ambiguous).map(({ value }) => value);
    return [...new Set(found.filter((one) => one.act === act).flatMap(({ also }) => also))];
  }

  /** All dates in a folded text, in its order, as ISO 8601 (year, year-month or day). */
  dates(text: string): DateSpan[] {
    this.#dates ??= new DateFinder(this.data.dates, this.#writing);
    return this.#dates.find(text);
  }

  /** The words that the scanner of symbols asks for; always the same list, by which it keeps what it makes of them. */
  referenceWords(): readonly [LanguageWords] {
    if (this.#words) return this.#words;
    const { heads, issuers, letters, sessions, ranges, conjunctions, links } = this.data.references;
    const of = (kind: string) => heads.filter((head) => head.kind === kind).flatMap((head) => head.phrases);
    const words = {
      language: this.code,
      heads: { resolution: of('RESOLUTION'), decision: of('DECISION'), document: of('DOCUMENT') },
      bodies: Object.fromEntries(issuers.map(({ body, phrases }) => [body, phrases])),
      letters,
      sessions,
      through: ranges,
      and: conjunctions,
      behind: this.spaced ? [] : links,
      digits: this.data.dates.digits ?? {},
      mirrors: this.data.language.direction === 'rtl',
    };
    this.#words = [words];
    return this.#words;
  }

  /** The verb forms of the places given, folded; those of several words without what may stand between. */
  verbs(places: readonly VerbPlace[]): VerbForms {
    const key = places.join();
    let verbs = this.#verbs.get(key);
    if (!verbs) {
      const { acts } = this.data.acts;
      verbs = formsAt(places, this.#learned?.forms ?? formsOf(acts, this.#writing), acts);
      this.#verbs.set(key, verbs);
    }
    return verbs;
  }

  /** Past the ending that, at a place of a folded text, makes an adverb (`adverbs`) of what stands before it ("忧虑|地"); the place itself where none does. */
  pastAdverbEnding(text: string, at: number): number {
    return this.#adverbs?.pastEnding(unitsOf(text), at) ?? at;
  }

  /**
   * Where the adverb (`adverbs`) begins that ends at a place of a folded text, or, where words are not parted, the words among which it does;
   * -1 where none does.
   */
  adverbBefore(text: string, to: number): number {
    return this.#adverbs?.startOf(text, to) ?? -1;
  }

  /** True for a word that is one letter away from a verb and no misprint of it (`ordinary`). */
  isOrdinary(word: string): boolean {
    this.#ordinary ??= new Set(this.data.acts.ordinary.flatMap((line) => this.foldPhrase(line).split(' ')));
    return this.#ordinary.has(word);
  }
}

/** How many letters two texts have in common from their beginning on. */
function sharedLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}
