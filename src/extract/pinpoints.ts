import type { Language, LexemeOf, Lexemes } from '../languages/index.js';
import type { Pinpoint } from '../seedfile/index.js';
import { toRoman } from '../symbols/index.js';
import { type NumberLabel, type Numbers, readLetters, readNumbers } from './pinpoint-numbers.js';
import type { DateHit } from './references.js';
import { cleanWords, firstFrom, inOrder, type Passage, rangeOf, startingAt } from './text.js';

type PinpointLexeme = LexemeOf<'pinpoint'>;

/** A pinpoint and where its words begin or end, seen from the reference. */
interface Found {
  pinpoint: Pinpoint;
  from: number;
}

/** How a pinpoint stands before the next word: right before it, or parted by a comma or a conjunction. */
type Joint = 'OF' | 'COMMA' | 'AND';

/** Words that are written together with the next one are short. */
const LONGEST_LEAD = 12;
/** "paragraph 4 of section II of part one of the annex": no document is named more finely. */
const MANY_PARTS = 5;
/** How far a pinpoint may stand before its document, and how many letters the words between may have. */
const REACH = 70;
const OF_LENGTH = 24;
/** How far a document's noun may stand behind "of": its issuer may come between. */
const OWNER_GAP = 45;
/** How far a date may stand behind a number, and how many words between it and its part. */
const DATE_GAP = 16;
const STEPS = 4;
/** These are counted in roman numerals, or by letters as their headings print them. */
const ROMAN = new Set(['section', 'chapter', 'part', 'annex']);
/** Paragraphs, by whatever name. */
const PARAGRAPHS = ['para', 'OP', 'PP'];

/** The parts of documents that a passage names. */
export class Pinpoints {
  readonly #lexemes: readonly PinpointLexeme[];
  readonly #heads: readonly LexemeOf<'head'>[];
  readonly #ordinals: readonly LexemeOf<'ordinal'>[];
  /** The numbers of the pinpoints that were read. */
  #read: Map<PinpointLexeme, Numbers | null> | undefined;

  constructor(
    readonly passage: Passage,
    readonly language: Language,
    lexemes: Lexemes,
    readonly dates: readonly DateHit[],
    readonly source: string,
  ) {
    this.#lexemes = inOrder(lexemes.of('pinpoint'));
    this.#heads = lexemes.of('head');
    this.#ordinals = lexemes.of('ordinal');
  }

  /**
   * What names parts of the reference between two places: "paragraph 72 of …" before it, ", annex" behind it, behind its issuer or its date,
   * "…, in particular its paragraph 4".
   */
  of(from: number, end: number, until = end): Found | null {
    const last = this.#lexemes.at(-1);
    if (!last) return null;
    const before = this.#before(from);
    if (before || last.start < end) return before;
    const dated = this.#pastDate(until);
    return (
      this.after(end) ??
      (until > end ? this.after(until) : null) ??
      (dated > until ? this.after(dated) : null) ??
      this.#aside(dated)
    );
  }

  /** Names have case endings. */
  get #inflects(): boolean {
    return this.language.data.language.endings.length > 0;
  }

  /** From the document inwards: "paragraphs 4 to 6 of section II of the annex to", "section II, paragraph 4, of". */
  #before(from: number): Found | null {
    const parts: string[] = [];
    let group = 0;
    let at = from;
    let end = 0;
    let later: PinpointLexeme | undefined;
    let isBare = false;
    while (parts.length <= MANY_PARTS) {
      const read = this.#endingAt(at, later);
      if (!read) break;
      if (!later) {
        end = read.end;
        isBare = read.isBare;
      } else if (read.joint !== 'OF') isBare = false;
      if (read.joint === 'OF' || !later) group = parts.length;
      parts.splice(read.joint === 'OF' || !later ? parts.length : group, 0, ...read.labels);
      later = read.lexeme;
      at = read.start;
    }
    // Without a word for "of" the comma may part it from the document.
    if (parts.length === 0 || isBare) return null;
    const start = at + (this.#startingAt(at)[0]?.lead.length ?? 0);
    return this.#found(start, end, parts, at);
  }

  /** The pinpoint that stands right before a place, or before another pinpoint that begins there. */
  #endingAt(
    from: number,
    later?: PinpointLexeme,
  ): {
    lexeme: PinpointLexeme;
    labels: string[];
    start: number;
    end: number;
    joint: Joint;
    isBare: boolean;
  } | null {
    const { text } = this.passage;
    for (let index = firstFrom(this.#lexemes, from) - 1; index >= 0; index -= 1) {
      const lexeme = this.#lexemes[index];
      if (!lexeme || lexeme.end > from) continue;
      if (from - lexeme.end > REACH) return null;
      const numbers = this.#labels(lexeme);
      if (!numbers || numbers.end > from) continue;
      const comma = /^ ?,/.exec(text.slice(numbers.end, numbers.end + 2))?.[0].length ?? 0;
      const at = numbers.end + comma;
      const gap = text.slice(at, from).trim();
      const of = this.language.at('of', text, at + (text[at] === ' ' ? 1 : 0));
      const start = Math.min(lexeme.start - lexeme.lead.length, numbers.start ?? lexeme.start);
      const read = { lexeme, labels: numbers.labels, start, end: numbers.end };
      if (!later) {
        // A language that has the genitive needs no word between.
        // Behind a comma another reference begins: "paragraph 7 thereof, and 62/8".
        if ((of < 0 && gap !== '') || gap.length > OF_LENGTH || /[,;.]/.test(gap)) continue;
        const isBare = comma > 0 && gap === '';
        if (isBare && !this.#inflects) continue;
        return { ...read, joint: 'OF', isBare };
      }
      const joint = this.#jointOf(gap, comma > 0, lexeme, later);
      if (joint) return { ...read, joint, isBare: false };
      if (gap !== '') return null;
    }
    return null;
  }

  /** What joins a pinpoint to the one behind it; null where that is something else. */
  #jointOf(gap: string, comma: boolean, { entry }: PinpointLexeme, later: PinpointLexeme): Joint | null {
    const joined = this.language.folded(this.language.data.acts.joined);
    const isJoined = joined.some((word) => later.lead.startsWith(word));
    const isAnd = gap === '' ? isJoined : this.language.at('conjunctions', gap, 0) === gap.length;
    if (isAnd) return isAlike(entry.unit, later.entry.unit) ? 'AND' : null;
    if (gap === '') return comma ? 'COMMA' : 'OF';
    return this.language.at('of', gap, 0) === gap.length ? 'OF' : null;
  }

  /** The pinpoints whose words, with what is written together with them, begin at a place. */
  #startingAt(at: number): PinpointLexeme[] {
    const found: PinpointLexeme[] = [];
    for (let index = firstFrom(this.#lexemes, at); ; index += 1) {
      const lexeme = this.#lexemes[index];
      if (!lexeme || lexeme.start > at + LONGEST_LEAD) return found;
      if (lexeme.start - lexeme.lead.length === at) found.push(lexeme);
    }
  }

  /** The labels of a pinpoint and where they end; null where it wants a number and has none. */
  #labels(lexeme: PinpointLexeme): { labels: string[]; start?: number; end: number } | null {
    const { unit, numbered } = lexeme.entry;
    const numbers = this.#numbers(lexeme);
    if (!numbers || (!numbered && isLetter(numbers.labels)))
      return numbered ? null : { labels: [unit], end: lexeme.end };
    const part = unit === 'para' ? this.#partOf(numbers.end) : null;
    const labels = numbers.labels.map((label) => labelOf(part?.unit ?? unit, label));
    return { ...numbers, labels, end: part?.end ?? numbers.end };
  }

  /** "paragraph 4 of the operative part": which paragraphs are counted. */
  #partOf(end: number): { unit: string; end: number } | null {
    const at = end + (this.passage.text[end] === ' ' ? 1 : 0);
    const operative = this.language.at('operative', this.passage.text, at);
    if (operative > 0) return { unit: 'OP', end: operative };
    const preambular = this.language.at('preambular', this.passage.text, at);
    return preambular > 0 ? { unit: 'PP', end: preambular } : null;
  }

  #found(start: number, end: number, labels: readonly string[], from: number): Found {
    const words = cleanWords(this.source, rangeOf(this.passage, start, end), this.passage.ranges);
    return { pinpoint: { text: words, labels: composed(labels) }, from };
  }

  /** The pinpoints that follow a reference, with the place where they end. */
  after(end: number): (Found & { end: number }) | null {
    const at = this.language.spaced ? end : this.#pastNoun(end);
    const gap = this.#gapAt(at);
    return gap === 0 && this.language.spaced ? null : this.#chain(at + gap, end);
  }

  /** Pinpoints that follow one another from a place on. */
  #chain(begin: number, from: number): (Found & { end: number; first: PinpointLexeme }) | null {
    const labels: string[] = [];
    let at = begin;
    let end = begin;
    let first: PinpointLexeme | undefined;
    let last: PinpointLexeme | undefined;
    let isJoined = false;
    for (;;) {
      const read = this.#startingAt(at)
        .concat(isJoined && !this.language.spaced ? this.#startingAt(at - 1) : [])
        .map((lexeme) => ({ lexeme, numbers: this.#labels(lexeme) }))
        .find(
          ({ lexeme, numbers }) => numbers && (!isJoined || isAlike(lexeme.entry.unit, last?.entry.unit)),
        );
      if (!read?.numbers || this.#isOfNext(read.numbers.end)) break;
      first ??= read.lexeme;
      last = read.lexeme;
      labels.push(...read.numbers.labels);
      end = read.numbers.end;
      const gap = this.#gapAt(end);
      const and = this.language.at('conjunctions', this.passage.text, end + gap);
      if (gap === 0 && and < 0 && this.language.spaced) break;
      isJoined = and > 0;
      at = isJoined ? and + (this.passage.text[and] === ' ' ? 1 : 0) : end + gap;
    }
    return first ? { ...this.#found(first.start, end, labels, from), end, first } : null;
  }

  /** Spaces, a comma and what stands in brackets. */
  #gapAt(at: number): number {
    return /^ ?(?:\([^()]{0,24}\))?\)?[,(]? ?/.exec(this.passage.text.slice(at))?.[0].length ?? 0;
  }

  /** "…, in particular its paragraphs 5 and 6", "… and the annex thereto": parts that the words around them lead back to the reference. */
  #aside(end: number): Found | null {
    const { text } = this.passage;
    const space = (at: number) => at + (text[at] === ' ' ? 1 : 0);
    const from = this.language.spaced ? end : this.#pastNoun(end);
    let at = from + (/^,? ?/.exec(text.slice(from, from + 2))?.[0].length ?? 0);
    let isOwn = false;
    let isAmong = false;
    for (let step = 0; step < STEPS; step += 1) {
      const chain = at > from || !this.language.spaced ? this.#chain(at, end) : null;
      if (chain) {
        const behind = space(chain.end);
        const isBack =
          isOwn || chain.first.entry.own === true || this.language.at('thereof', text, behind) > 0;
        return isBack || (isAmong && chain.first.entry.numbered && this.#ends(chain.end)) ? chain : null;
      }
      const among = this.language.at('among', text, at);
      const its = this.language.at('its', text, at);
      const next = Math.max(
        among,
        its,
        this.language.at('conjunctions', text, at),
        step > 0 ? articleAt(text, at) : -1,
      );
      if (next <= at) return null;
      if (among > 0) isAmong = true;
      if (its > 0 || this.#endsInIts(at, next)) isOwn = true;
      at = space(next);
    }
    return null;
  }

  /** What follows does not go on with "of": where names have case endings, only a mark tells. */
  #ends(end: number): boolean {
    const { text } = this.passage;
    if (this.#inflects) return /^ ?(?:[,;.:)]|$)/.test(text.slice(end, end + 2));
    return this.language.at('of', text, end + (text[end] === ' ' ? 1 : 0)) < 0;
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
    if (of < 0) return head.start === at && this.#inflects;
    return head.start - of <= OWNER_GAP && !/[,;.:()]/.test(text.slice(of, head.start));
  }

  /** "and its": the last of some words. */
  #endsInIts(from: number, to: number): boolean {
    const words = this.passage.text.slice(from, to).split(' ');
    const last = words.at(-1) ?? '';
    return words.length > 1 && this.language.at('its', last, 0) === last.length;
  }

  /** Past the date of a reference. */
  #pastDate(end: number): number {
    const date = this.dates[firstFrom(this.dates, end)];
    return date &&
      date.start - end <= DATE_GAP &&
      !/[\d;.:()"]/.test(this.passage.text.slice(end, date.start))
      ? date.end
      : end;
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
    if (entry.unit === 'sub') return readLetters(text, end, this.language);
    const numbers =
      this.#ordinalsBefore(start, end, entry.unit) ??
      this.#plain(end) ??
      (this.language.spaced ? null : this.#plain(start));
    if (!numbers || (!ROMAN.has(entry.unit) && !isCounted(numbers.labels))) return null;
    // "附件第二节": the number is that of another unit, which stands behind it.
    if (!entry.closing) return this.language.at('closing', text, numbers.end) >= 0 ? null : numbers;
    const unit = this.language.folded(entry.closing).find((word) => text.startsWith(word, numbers.end));
    return unit === undefined ? null : { ...numbers, end: numbers.end + unit.length };
  }

  /** "the third and fourth preambular paragraphs" */
  #ordinalsBefore(start: number, end: number, unit: string): Numbers | null {
    if (!this.language.spaced || (unit !== 'PP' && unit !== 'OP')) return null;
    const { text } = this.passage;
    const labels: NumberLabel[] = [];
    let at = start;
    for (let index = firstFrom(this.#ordinals, start) - 1; index >= 0; index -= 1) {
      const ordinal = this.#ordinals[index];
      if (!ordinal) break;
      const gap = text.slice(ordinal.end, at).replace(/^,/, '').trim();
      const isJoined = labels.length > 0 && this.language.at('conjunctions', gap, 0) === gap.length;
      if (gap !== '' && !isJoined) break;
      labels.unshift({ label: String(ordinal.value), isWord: true });
      at = ordinal.start;
    }
    return labels.length > 0 ? { labels, start: at, end } : null;
  }

  /** The numbers at a place; where words are not parted by spaces, a character by itself is no label. */
  #plain(at: number): Numbers | null {
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
}

/** Parts of one kind: a conjunction joins these alone. */
function isAlike(unit: string, other: string | undefined): boolean {
  return unit === other || (PARAGRAPHS.includes(unit) && PARAGRAPHS.includes(other ?? ''));
}

/** A short word before a noun ("the", "l'"). */
function articleAt(text: string, at: number): number {
  const word = /^\p{L}{1,3}(?=[ '])/u.exec(text.slice(at, at + 4))?.[0];
  return word === undefined ? -1 : at + word.length;
}

/** 'para3(c)' for the paragraph and its subparagraph. */
function composed(labels: readonly string[]): string[] {
  const whole: string[] = [];
  let holder: string | undefined;
  for (const label of labels) {
    if (!label.startsWith('(')) {
      holder = undefined;
      whole.push(label);
      continue;
    }
    holder ??= whole.pop();
    if (holder !== undefined) whole.push(holder + label);
  }
  return whole;
}

function labelOf(unit: string, { label, isWord }: NumberLabel): string {
  if (unit === 'sub') return label;
  if (PARAGRAPHS.includes(unit)) return `${unit}${label}`;
  if (!ROMAN.has(unit)) return `${unit} ${label}`;
  return `${unit} ${isWord ? toRoman(Number(label)) : /^\p{L}$/u.test(label) ? label.toUpperCase() : label}`;
}

/** By numbers, as paragraphs and articles are. */
function isCounted([first]: readonly NumberLabel[]): boolean {
  return first !== undefined && (first.isWord || /^(?:\d|[IVXLC]+$)/.test(first.label));
}

/** A letter by itself, which may be a word as well. */
function isLetter([first, ...more]: readonly NumberLabel[]): boolean {
  return (
    first !== undefined && more.length === 0 && /^\p{L}$/u.test(first.label) && !/^[IVX]$/.test(first.label)
  );
}
