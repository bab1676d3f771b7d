import type { Language, LexemeOf, Lexemes, RelationEntry } from '../languages/index.js';
import type { Pinpoint, Relation } from '../seedfile/index.js';
import { fromRoman, toRoman } from '../symbols/index.js';
import {
  cleanWords,
  firstFrom,
  inOrder,
  lastEnding,
  lastUntil,
  type Passage,
  rangeOf,
  startingAt,
} from './text.js';

type RelationLexeme = LexemeOf<'relation'>;
type PinpointLexeme = LexemeOf<'pinpoint'>;

/** What ties a reference to its clause, and the pinpoint before or after it. */
export class Surroundings {
  /** In the order of their ends. */
  readonly #relations: readonly RelationLexeme[];
  readonly #pinpoints: readonly PinpointLexeme[];
  readonly #heads: readonly LexemeOf<'head'>[];
  /** The numbers of the pinpoints that were read. */
  #read: Map<PinpointLexeme, Numbers | null> | undefined;

  constructor(
    readonly passage: Passage,
    readonly language: Language,
    lexemes: Lexemes,
    readonly source: string,
  ) {
    this.#relations = lexemes.of('relation');
    this.#pinpoints = inOrder(lexemes.of('pinpoint'));
    this.#heads = lexemes.of('head');
  }

  /** Pinpoints that name parts of the reference: "paragraph 72 of …" before it, ", annex" after it. */
  pinpoint(from: number, end: number, until = end): { pinpoint: Pinpoint; from: number } | null {
    return this.#before(from) ?? this.after(end) ?? (until > end ? this.after(until) : null);
  }

  #before(from: number): { pinpoint: Pinpoint; from: number } | null {
    const parts: string[] = [];
    let at = from;
    let end = 0;
    // "paragraphs 4 to 6 of section II of the annex to": from the document inwards.
    for (;;) {
      const read = this.#endingAt(at);
      if (!read || (parts.length > 0 && !this.#onlyOf(read.end, at))) break;
      if (parts.length === 0) end = read.end;
      parts.push(...read.labels);
      at = read.lexeme.start - read.lexeme.lead.length;
      if (parts.length > MANY_PARTS) break;
    }
    if (parts.length === 0) return null;
    const start = at + (this.#startingAt(at)[0]?.lead.length ?? 0);
    return { pinpoint: { text: this.#printed(start, end), labels: parts }, from: at };
  }

  /** The pinpoint that stands right before a place, with at most a word for "of" between. */
  #endingAt(from: number): { lexeme: PinpointLexeme; labels: string[]; end: number } | null {
    const { text } = this.passage;
    for (let index = firstFrom(this.#pinpoints, from) - 1; index >= 0; index -= 1) {
      const lexeme = this.#pinpoints[index];
      if (!lexeme || lexeme.end > from) continue;
      if (from - lexeme.end > 70) return null;
      const numbers = this.#labels(lexeme);
      if (!numbers || numbers.end > from) continue;
      const gap = text.slice(numbers.end, from).trim();
      const of = this.language.at('of', text, numbers.end + (text[numbers.end] === ' ' ? 1 : 0));
      // A language that has the genitive needs no word between.
      if ((of < 0 && gap !== '') || gap.length > 24 || /[;.]/.test(gap)) continue;
      return { lexeme, ...numbers };
    }
    return null;
  }

  /** True where nothing but a word for "of" stands between two places. */
  #onlyOf(from: number, to: number): boolean {
    const gap = this.passage.text.slice(from, to).trim();
    return gap === '' || this.language.at('of', gap, 0) === gap.length;
  }

  /** The pinpoints whose words, with what is written together with them, begin at a place. */
  #startingAt(at: number): PinpointLexeme[] {
    const found: PinpointLexeme[] = [];
    for (let index = firstFrom(this.#pinpoints, at); ; index += 1) {
      const lexeme = this.#pinpoints[index];
      if (!lexeme || lexeme.start > at + LONGEST_LEAD) return found;
      if (lexeme.start - lexeme.lead.length === at) found.push(lexeme);
    }
  }

  /** The labels of a pinpoint and where they end; null where it wants a number and has none. */
  #labels(lexeme: PinpointLexeme): { labels: string[]; end: number } | null {
    const { unit, numbered } = lexeme.entry;
    const numbers = this.#numbers(lexeme);
    if (!numbers || (!numbered && isLetter(numbers.labels)))
      return numbered ? null : { labels: [unit], end: lexeme.end };
    return { labels: numbers.labels.map((label) => labelOf(unit, label)), end: numbers.end };
  }

  /** The words as the document prints them. */
  #printed(start: number, end: number): string {
    return cleanWords(this.source, rangeOf(this.passage, start, end), this.passage.ranges);
  }

  /** The pinpoints that follow a reference, with the place where they end. */
  after(end: number): { pinpoint: Pinpoint; from: number; end: number } | null {
    const { text } = this.passage;
    const labels: string[] = [];
    let at = this.language.spaced ? end : this.#pastNoun(end);
    let first = -1;
    for (;;) {
      const gap = /^ ?(?:\([^()]{0,24}\))?\)?[,(]? ?/.exec(text.slice(at))?.[0].length ?? 0;
      if (gap === 0 && this.language.spaced) break;
      const read = (first < 0 || this.language.spaced ? this.#startingAt(at + gap) : this.#joinedTo(at + gap))
        .map((lexeme) => ({ lexeme, numbers: this.#labels(lexeme) }))
        .find(({ numbers }) => numbers);
      if (!read?.numbers || this.#isOfNext(read.numbers.end)) break;
      const { lexeme, numbers } = read;
      if (first < 0) first = lexeme.start;
      labels.push(...numbers.labels);
      at = numbers.end;
    }
    return first < 0 ? null : { pinpoint: { text: this.#printed(first, at), labels }, from: end, end: at };
  }

  /** Where each number of a list has its unit, the pinpoints that go on with it: "第5段和第7段". */
  #joinedTo(at: number): PinpointLexeme[] {
    const and = this.language.at('conjunctions', this.passage.text, at);
    // The conjunction may be listed with the mark that begins a number, "和第".
    return [at, and - 1, and].flatMap((from) => (from < at ? [] : this.#startingAt(from)));
  }

  /** "resolution 61/7, paragraph 5 of resolution 62/8": a pinpoint that leads to what follows is no part of what stands before it. */
  #isOfNext(end: number): boolean {
    if (!this.language.spaced) return false;
    const { text } = this.passage;
    const at = end + (text[end] === ' ' ? 1 : 0);
    const of = this.language.at('of', text, at);
    const head = this.#heads[firstFrom(this.#heads, Math.max(of, at))];
    if (!head) return false;
    // A language that has the genitive needs no word between.
    if (of < 0) return head.start === at && this.language.data.language.endings.length > 0;
    return head.start - of <= OWNER_GAP && !/[,;.:()]/.test(text.slice(of, head.start));
  }

  /** The numbers of a pinpoint; where its unit stands behind them ("第3段"), that must follow. */
  #numbers(lexeme: PinpointLexeme): Numbers | null {
    this.#read ??= new Map();
    let numbers = this.#read.get(lexeme);
    if (numbers === undefined) {
      numbers = this.#readNumbers(lexeme);
      this.#read.set(lexeme, numbers);
    }
    return numbers;
  }

  #readNumbers({ start, end, entry }: PinpointLexeme): Numbers | null {
    const { text } = this.passage;
    const numbers = this.#plain(end) ?? (this.language.spaced ? null : this.#plain(start));
    if (!numbers) return null;
    // "附件第二节": the number is that of another unit, which stands behind it.
    if (!entry.closing) return this.language.at('closing', text, numbers.end) >= 0 ? null : numbers;
    const unit = this.language.folded(entry.closing).find((word) => text.startsWith(word, numbers.end));
    return unit === undefined ? null : { ...numbers, end: numbers.end + unit.length };
  }

  /** The numbers at a place; where words are not parted by spaces, a character by itself is no label. */
  #plain(at: number): { labels: NumberLabel[]; end: number } | null {
    const numbers = readNumbers(this.passage.text, at, this.language);
    const isLabel = this.language.spaced || /^[\da-z]/i.test(numbers?.labels[0]?.label ?? '');
    return isLabel ? numbers : null;
  }

  /** Past the noun behind a number ("号决议") and the mark that closes a title. */
  #pastNoun(end: number): number {
    const { text } = this.passage;
    const link = Math.max(end, this.language.at('links', text, end));
    const noun = (from: number) => startingAt(this.#heads, from)[0]?.end;
    const at = noun(end) ?? noun(link) ?? link;
    return text[at] === '"' ? at + 1 : at;
  }

  /**
   * The relation whose words stand right before `from`, or before a body that stands right before it: one of `bridges`, in the order
   * of their ends, but not the reference itself.
   */
  relation(
    from: number,
    bridges: readonly { start: number; end: number }[],
    itself: object,
  ): { entry: RelationEntry; start: number } | null {
    let at = from;
    for (let steps = 0; steps < 4; steps += 1) {
      const lexeme = lastEnding(this.#relations, at);
      if (
        lexeme &&
        at - lexeme.end <= 24 &&
        !/[;.,(]/.test(this.passage.text.slice(lexeme.end, at)) &&
        wordsIn(this.passage.text.slice(lexeme.end, at)) <= 2
      )
        return { entry: lexeme.entry, start: lexeme.start };
      const bridge = this.#bridgeTo(at, bridges, itself);
      if (!bridge) return null;
      at = bridge.start;
    }
    return null;
  }

  /** The body that stands right before a place and is not the reference itself. */
  #bridgeTo<T extends { end: number }>(at: number, bridges: readonly T[], itself: object): T | null {
    for (let index = lastUntil(bridges, at); index >= 0; index -= 1) {
      const bridge = bridges[index];
      if (!bridge || at - bridge.end > 12) return null;
      if (bridge !== itself && !/[,;.]/.test(this.passage.text.slice(bridge.end, at))) return bridge;
    }
    return null;
  }

  /** The relations whose words stand between two places. */
  relationsBetween(from: number, to: number): RelationEntry[] {
    const found: RelationLexeme[] = [];
    for (let index = lastUntil(this.#relations, to); index >= 0; index -= 1) {
      const one = this.#relations[index];
      if (!one || one.end <= from) break;
      if (one.start >= from) found.unshift(one);
    }
    return found.map((one) => one.entry);
  }
}

export function relationOf(entry: RelationEntry | undefined): Relation | null {
  return (entry?.relation as Relation | undefined) ?? null;
}

function wordsIn(text: string): number {
  return text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '').length;
}

/** These are counted in roman numerals, or by letters as their headings print them. */
const ROMAN = new Set(['section', 'chapter', 'part', 'annex']);
/** How far a document's noun may stand behind "of": its issuer may come between. */
const OWNER_GAP = 45;
/** Words that are written together with the next one are short. */
const LONGEST_LEAD = 12;
/** "paragraph 4 of section II of part one of the annex": no document is named more finely. */
const MANY_PARTS = 5;

function labelOf(unit: string, { label, isWord }: NumberLabel): string {
  if (['para', 'OP', 'PP'].includes(unit)) return `${unit}${label}`;
  if (!ROMAN.has(unit)) return `${unit} ${label}`;
  return `${unit} ${isWord ? toRoman(Number(label)) : /^\p{L}$/u.test(label) ? label.toUpperCase() : label}`;
}

/** A letter by itself, which may be a word as well. */
function isLetter([first, ...more]: readonly NumberLabel[]): boolean {
  return (
    first !== undefined && more.length === 0 && /^\p{L}$/u.test(first.label) && !/^[IVX]$/.test(first.label)
  );
}

interface Numbers {
  labels: NumberLabel[];
  end: number;
}

/** One number of a pinpoint, with Latin digits and letters; `isWord` where it is written out ("ثانيا", "二"). */
interface NumberLabel {
  label: string;
  isWord: boolean;
}

const LETTERED = String.raw`(?: ?\((?:\p{L}{1,4}|\d{1,2})\)| ?(?:\p{Script=Latin}|\p{Script=Cyrillic}|[ivx]{2,4})\))*`;
/** No letter follows, but for scripts that write without spaces ("C节"). */
const ENDS = String.raw`(?!(?!\p{Script=Han})\p{L})`;
const ONE = new RegExp(String.raw`(?:\d{1,4}${LETTERED}|[ivxlc]{1,6}${ENDS}|\p{L}${ENDS})`, 'uy');

const LATER_LETTER = / ?\(?(\p{L})\)/uy;

/** Numbers after a pinpoint word: "72", "29 to 32", "3, 4 and 7", "III", "(a)", "الثالث", "四至第六". */
function readNumbers(text: string, from: number, language: Language): Numbers | null {
  const labels: NumberLabel[] = [];
  const first = readNumber(text, from, language);
  if (!first) return null;
  labels.push(first);
  let at = first.end;
  for (;;) {
    const joint = /^ ?,? ?/.exec(text.slice(at, at + 3))?.[0].length ?? 0;
    const range = language.at('ranges', text, at + joint);
    const and = language.at('conjunctions', text, at + joint);
    const comma = text.slice(at, at + joint).includes(',') ? at + joint : -1;
    const joins = [range, and, comma].find((end) => end > 0);
    const next = joins === undefined ? null : readNumber(text, joins, language);
    const before = labels.at(-1);
    // Only numbers go on with a list: a letter or a word may begin something else.
    const lettered =
      joins === undefined || !before ? null : readLettered(text, joins, before.label, language);
    if (lettered && before && !before.isWord) {
      const { base, letter, end } = lettered;
      const from = before.label.slice(base.length + 1, -1).codePointAt(0) ?? 0;
      if (joins === range)
        for (let code = from + 1; code < (letter.codePointAt(0) ?? 0); code += 1)
          labels.push({ label: `${base}(${String.fromCodePoint(code)})`, isWord: false });
      labels.push({ label: `${base}(${letter})`, isWord: false });
      at = end;
      continue;
    }
    if (
      !next ||
      !before ||
      !(/^\d/.test(next.label) || (next.label.length > 1 && !next.isWord && range > 0)) ||
      next.isWord !== before.isWord
    )
      break;
    if (joins === range)
      labels.push(
        ...numbersBetween(before.label, next.label).map((label) => ({ label, isWord: before.isWord })),
      );
    labels.push(next);
    at = next.end;
  }
  return { labels, end: at };
}

/** "4 (a) to (c)", "2 b) и d)": a later letter of the same paragraph, alone in its bracket. */
function readLettered(
  text: string,
  from: number,
  before: string,
  language: Language,
): { base: string; letter: string; end: number } | null {
  const [, base, first = ''] = /^(\d+)\((.)\)$/u.exec(before) ?? [];
  LATER_LETTER.lastIndex = from;
  const letter = base === undefined ? undefined : LATER_LETTER.exec(text)?.[1];
  if (base === undefined || letter === undefined) return null;
  const latin = language.latinItem(letter);
  return latin > first ? { base, letter: latin, end: LATER_LETTER.lastIndex } : null;
}

/** '5', '6' between '4' and '7'; 'III' between 'II' and 'IV'. */
function numbersBetween(first: string, last: string): string[] {
  const romans = [fromRoman(first), fromRoman(last)];
  const [from, to] = romans.every((one) => one !== null)
    ? romans
    : [Number.parseInt(first, 10), Number.parseInt(last, 10)];
  if (!from || !to || to <= from || to - from >= LONGEST_RANGE) return [];
  const values = Array.from({ length: to - from - 1 }, (_, index) => from + 1 + index);
  return values.map((value) => (romans[0] ? toRoman(value) : String(value)));
}

const LONGEST_RANGE = 200;

function readNumber(text: string, from: number, language: Language): (NumberLabel & { end: number }) | null {
  const at = from + (text[from] === ' ' ? 1 : 0);
  const word = language.numeral(text, at);
  if (word) return { label: String(word.value), isWord: true, end: word.end };
  const name = /^\p{L}{2,8}/u.exec(text.slice(at, at + 9))?.[0] ?? '';
  const letter = language.letter(name);
  if (letter) return { label: letter, isWord: false, end: at + name.length };
  ONE.lastIndex = at;
  const match = ONE.exec(text)?.[0];
  if (match === undefined) return null;
  const label = match.replace(/[ (]+([^()]+)\)/g, (_, letter: string) => `(${language.latinItem(letter)})`);
  return { label: /^[ivxlc]+$/.test(label) ? label.toUpperCase() : label, isWord: false, end: ONE.lastIndex };
}
