import type { Adverbs } from './adverbs.js';
import { type Grown, grow, type Way } from './grow.js';
import { type Meaning, meaningsOf, type Name, nameMeaning, ordinalsOf } from './lexemes.js';
import { PhraseTrie, type Slots } from './trie.js';
import type { LanguageData, PinpointsFile } from './types.js';
import { WORD_LISTS, type WordList, wordList } from './word-lists.js';
import type { Writing } from './writing.js';

/** What a phrase of an ambiguous form tells: the act that it is read as, and those that it stands for elsewhere. */
export interface Ambiguous {
  kind: 'ambiguous';
  act: string;
  also: string[];
}

/** What a language's phrases are looked up in. Each trie is made when it is first asked for, of what was learned of it before, where it was. */
export class Tries {
  readonly #data: LanguageData;
  readonly #writing: Writing;
  readonly #adverbs: Adverbs | null;
  readonly #names: readonly Name[];
  readonly #kept: Readonly<Record<string, Grown>> | undefined;
  readonly #lists = new Map<WordList, PhraseTrie<true>>();
  #everything: PhraseTrie<Meaning> | null = null;
  #numerals: PhraseTrie<number> | null = null;
  #ambiguous: PhraseTrie<Ambiguous> | null = null;

  /**
   * @param names what is known by name beyond the language's data
   * @param kept what was learned of both before
   */
  constructor(
    data: LanguageData,
    writing: Writing,
    adverbs: Adverbs | null,
    names: readonly Name[],
    kept: Readonly<Record<string, Grown>> | undefined,
  ) {
    this.#data = data;
    this.#writing = writing;
    this.#adverbs = adverbs;
    this.#names = names;
    this.#kept = kept;
  }

  /** All that can be learned beforehand, by its name. */
  grown(): Record<string, Grown> {
    const lists = WORD_LISTS.map((name) => [name, this.list(name).grown] as const);
    return {
      ...Object.fromEntries(lists),
      everything: this.everything.grown,
      numerals: this.numerals.grown,
    };
  }

  /** One trie of all phrases and names. */
  get everything(): PhraseTrie<Meaning> {
    if (this.#everything) return this.#everything;
    const phrases = meaningsOf(this.#data);
    const values = [...phrases.map(([, meaning]) => meaning), ...this.#names.map(nameMeaning)];
    const ways = () => [...this.#ways(phrases), ...this.#namings(this.#names, phrases.length)];
    this.#everything = this.#trie('everything', values, ways, this.#slots());
    return this.#everything;
  }

  /** Numbers written out, and ordinals. */
  get numerals(): PhraseTrie<number> {
    const { numbers, pinpoints } = this.#data;
    this.#numerals ??= this.#trieOf('numerals', [
      ...ordinalsOf(numbers).map(({ value, phrases }) => [phrases, value] as const),
      ...numeralsOf(pinpoints).map(([word, value]) => [[word], value] as const),
    ]);
    return this.#numerals;
  }

  /** Verb forms that stand for several acts. */
  get ambiguous(): PhraseTrie<Ambiguous> {
    this.#ambiguous ??= this.#trieOf(
      'ambiguous',
      this.#data.acts.ambiguous.map(
        ({ act, also, phrases }) => [phrases, { kind: 'ambiguous' as const, act, also }] as const,
      ),
      this.#slots(),
    );
    return this.#ambiguous;
  }

  /** A list of little words. */
  list(name: WordList): PhraseTrie<true> {
    let list = this.#lists.get(name);
    if (!list) {
      // "With {deep} concern".
      const isContinuations = name === 'continuations';
      const slots = isContinuations ? { deep: this.list('degrees') } : undefined;
      const adverbs = isContinuations ? this.#adverbs : null;
      list = this.#trieOf(name, [[wordList(this.#data, name), true]], slots, adverbs);
      this.#lists.set(name, list);
    }
    return list;
  }

  /** Names that are looked for by themselves. */
  ofNames<T>(names: readonly { text: string; value: T }[]): PhraseTrie<T> {
    const values = names.map(({ value }) => value);
    return new PhraseTrie(this.#data.language.spaced, values, () => grow(this.#namings(names)));
  }

  #trieOf<T>(
    name: string,
    lists: readonly (readonly [phrases: readonly string[], value: T])[],
    slots?: Slots,
    adverbs: Adverbs | null = null,
  ): PhraseTrie<T> {
    const values = lists.map(([, value]) => value);
    return this.#trie(name, values, () => this.#ways(lists), slots, adverbs);
  }

  /** What may fill the room in a phrase. */
  #slots(): Slots {
    return { also: this.list('continuations'), deep: this.list('degrees') };
  }

  /** A trie that has been kept by its name, or grows when it is asked. */
  #trie<T>(
    name: string,
    values: readonly T[],
    ways: () => Iterable<Way>,
    slots?: Slots,
    adverbs: Adverbs | null = null,
  ): PhraseTrie<T> {
    const grown = () => this.#kept?.[name] ?? grow(ways());
    return new PhraseTrie(this.#data.language.spaced, values, grown, slots, adverbs);
  }

  /** The ways to write the phrases of lists, each with the number of its list. */
  *#ways(lists: readonly (readonly [phrases: readonly string[], value: unknown])[]): Generator<Way> {
    for (const [index, [phrases]] of lists.entries())
      for (const phrase of phrases) for (const way of this.#writing.ways(phrase)) yield [way, index];
  }

  /** The ways to write names, which are counted from a number on. */
  *#namings(names: readonly { text: string }[], from = 0): Generator<Way> {
    for (const [index, { text }] of names.entries())
      for (const way of this.#writing.name(text)) yield [way, from + index];
  }
}

/** Numbers written out, hundreds with what follows them included. */
function numeralsOf({ numerals = {}, hundreds }: PinpointsFile): [word: string, value: number][] {
  const below = Object.entries(numerals);
  if (!hundreds) return below;
  const [units, teens, others] = hundreds.joints;
  const joined = (value: number) => (value < 10 ? units : value < 20 ? teens : others);
  const above = Object.entries(hundreds.words).flatMap(([hundred, many]): [string, number][] => [
    [hundred, many],
    ...below.map(([word, value]): [string, number] => [hundred + joined(value) + word, many + value]),
  ]);
  return [...below, ...above];
}
