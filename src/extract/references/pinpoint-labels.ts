import type { Language, LexemeOf, Lexemes } from '../../languages/index.js';
import type { Pinpoint } from '../../seedfile/index.js';
import { toRoman } from '../../symbols/index.js';
import {
  firstFrom,
  inOrder,
  isCapitalAt,
  type Passage,
  pastComma,
  pastSpace,
  startingIn,
} from '../passage/index.js';
import { type NumberLabel, type Numbers, readLetters, readNumbers, throughTo } from './pinpoint-numbers.js';

export type PinpointLexeme = LexemeOf<'pinpoint'>;

/** The parts that one pinpoint names, and where its words begin (if before its noun) and end. */
export interface Labelled {
  labels: string[];
  start?: number | undefined;
  end: number;
  /** What stands behind its number leads back to a document: "من ديباجته". */
  isOwn?: boolean | undefined;
}

/** Words that are written together with the next one are short. */
const LONGEST_LEAD = 12;
/** These are counted in roman numerals, or by letters as their headings print them. */
const ROMAN = new Set(['section', 'chapter', 'part', 'annex']);
/** Paragraphs, by whatever name. */
const PARAGRAPHS = ['para', 'OP', 'PP'];
/** A letter by itself, where words are not parted by spaces. */
const LETTER_BEHIND = /[a-h](?![a-z\d])/y;
const OPERATIVE_OR_NOT = [
  ['OP', 'operative'],
  ['PP', 'preambular'],
] as const;

const NONE: readonly never[] = [];

/** What each pinpoint of a passage names by itself: "paragraphs 4 and 5", "section II.A", "the third preambular paragraph". */
export class PinpointLabels {
  /** In their order. */
  readonly lexemes: readonly PinpointLexeme[];
  readonly #ordinals: readonly LexemeOf<'ordinal'>[];
  /** What was read of the pinpoints. */
  #read: Map<PinpointLexeme, Labelled | null> | undefined;

  constructor(
    readonly passage: Passage,
    readonly language: Language,
    lexemes: Lexemes,
    readonly source: string,
  ) {
    this.lexemes = lexemes.has('pinpoint')
      ? inOrder(lexemes.meaning('pinpoint', isClosed(passage.text, language)))
      : NONE;
    this.#ordinals = lexemes.of('ordinal');
  }

  /** The labels of a pinpoint and where they end; null where it wants a number and has none. */
  of(lexeme: PinpointLexeme): Labelled | null {
    this.#read ??= new Map();
    let labelled = this.#read.get(lexeme);
    if (labelled === undefined) {
      labelled = this.#labelled(lexeme);
      this.#read.set(lexeme, labelled);
    }
    return labelled;
  }

  #labelled(lexeme: PinpointLexeme): Labelled | null {
    const { unit, numbered } = lexeme.entry;
    const numbers = this.#numbers(lexeme);
    if (!numbers || (!numbered && this.#mayBeWord(numbers, lexeme.end)))
      return numbered ? null : { labels: [unit], end: lexeme.end };
    const part = unit === 'para' ? this.#partOf(numbers.end) : null;
    const labels = numbers.labels.map((label) => labelOf(part?.unit ?? unit, label));
    return { labels, start: numbers.start, end: part?.end ?? numbers.end, isOwn: part?.isOwn };
  }

  /** "in the annex a list": a letter by itself that is no capital, where the script has such, may be a word as well. */
  #mayBeWord({ labels: [first, ...more], end }: Numbers, from: number): boolean {
    if (!first || more.length > 0 || !/^\p{L}$/u.test(first.label) || /^[IVX]$/.test(first.label))
      return false;
    const at = pastSpace(this.passage.text, from);
    // A letter's name ("باء") is longer.
    return end === at + 1 && !isCapitalAt(this.source, this.passage.offsets[at] ?? 0);
  }

  /** The pinpoints whose words, with what is written together with them, begin at a place. */
  startingAt(at: number): readonly PinpointLexeme[] {
    const near = startingIn(this.lexemes, at, at + LONGEST_LEAD + 1);
    return near.length === 0 ? near : near.filter(({ start, lead }) => start - lead.length === at);
  }

  /** Past the parts that stand behind a number, ", section II, paragraph 5", "(annex)"; the place itself where none does. */
  past(end: number): number {
    const { text } = this.passage;
    const isInside = text.startsWith(' (', end);
    let at = end;
    while (isInside || text[at] === ',') {
      const from = isInside && at === end ? end + 2 : pastComma(text, at);
      const read = this.startingAt(from)
        .map((lexeme) => this.of(lexeme))
        .find((one) => one !== null);
      if (!read) break;
      at = read.end;
    }
    // "61/7, paragraph 5 of the Charter": a part of what follows.
    return at > end && text[at] === (isInside ? ')' : ',') ? at + (isInside ? 1 : 0) : end;
  }

  /** "paragraph 4 of the operative part": which paragraphs are counted. */
  #partOf(end: number): { unit: string; end: number; isOwn: boolean } | null {
    const at = pastSpace(this.passage.text, end);
    for (const [unit, list] of OPERATIVE_OR_NOT) {
      const behind = this.language.at(list, this.passage.text, at);
      if (behind > 0)
        return { unit, end: behind, isOwn: this.language.at('thereof', this.passage.text, at) === behind };
    }
    return null;
  }

  /** The numbers of a pinpoint; where its unit stands behind them ("第3段"), that must follow. */
  #numbers({ start, end, entry }: PinpointLexeme): Numbers | null {
    const { text } = this.passage;
    if (entry.unit === 'sub') return readLetters(text, end, this.language);
    const numbers =
      (ROMAN.has(entry.unit) ? null : this.#ordinalsBefore(start, end, entry.unit)) ??
      readNumbers(text, end, this.language, entry, this.language.spaced ? '' : text.slice(start, end)) ??
      (ROMAN.has(entry.unit) ? this.#ordinalsBefore(start, end, entry.unit) : null) ??
      (this.language.spaced ? null : readNumbers(text, start, this.language));
    if (!numbers || (!ROMAN.has(entry.unit) && !isCounted(numbers.labels))) return null;
    // "附件第二节": the number is that of another unit, which stands behind it.
    if (!entry.closing) return this.language.at('closing', text, numbers.end) >= 0 ? null : numbers;
    const unit = this.language.folded(entry.closing).find((word) => text.startsWith(word, numbers.end));
    if (unit === undefined) return null;
    const through = this.#through(numbers, unit);
    return ROMAN.has(entry.unit) ? this.#lettered(through) : this.#below(through, entry);
  }

  /** "第四节C": the letter of a part behind the unit's own word, where that does not follow the letter, too ("第四节C节"). */
  #lettered({ labels, end }: Numbers): Numbers {
    const { text } = this.passage;
    const last = labels.at(-1);
    LETTER_BEHIND.lastIndex = end;
    const letter = LETTER_BEHIND.exec(text)?.[0];
    if (!last || letter === undefined || this.language.at('closing', text, end + 1) >= 0)
      return { labels, end };
    return { labels: [...labels.slice(0, -1), { ...last, label: `${last.label}.${letter}` }], end: end + 1 };
  }

  /** "第7段至第9段": the last of a range has the unit's own word once more. */
  #through({ labels, end: at }: Numbers, unit: string): Numbers {
    const { text } = this.passage;
    const end = at + unit.length;
    const range = this.language.at('ranges', text, end);
    const last = range < 0 ? null : readNumbers(text, range, this.language);
    const isSame = last !== null && last.labels.length === 1 && text.startsWith(unit, last.end);
    return isSame ? { labels: throughTo(labels, last.labels), end: last.end + unit.length } : { labels, end };
  }

  /** "第3段(b)和(c)分段": the lettered parts of the last unit, whose own word stands behind them. */
  #below(numbers: Numbers, { below = [] }: PinpointLexeme['entry']): Numbers {
    const { text } = this.passage;
    const last = numbers.labels.at(-1);
    if (!last || below.length === 0) return numbers;
    const labels: NumberLabel[] = [];
    let { end } = numbers;
    // "第3段(b)项和(c)项"
    for (let at = end; ; ) {
      const letters = readLetters(text, at, this.language);
      const word = this.language.folded(below).find((one) => letters && text.startsWith(one, letters.end));
      if (!letters || word === undefined) break;
      labels.push(...letters.labels.map(({ label }) => ({ ...last, label: last.label + label })));
      end = letters.end + word.length;
      at = Math.max(pastComma(text, end), this.language.at('conjunctions', text, end));
    }
    return labels.length === 0
      ? numbers
      : { ...numbers, labels: [...numbers.labels.slice(0, -1), ...labels], end };
  }

  /** "the third and fourth preambular paragraphs", "la première partie" */
  #ordinalsBefore(start: number, end: number, unit: string): Numbers | null {
    if (!this.language.spaced || !(unit === 'PP' || unit === 'OP' || ROMAN.has(unit))) return null;
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
}

/** Not of those that want a number with a word behind it which the passage does not have: "第" opens six of them. */
function isClosed(text: string, language: Language): (meaning: Pick<PinpointLexeme, 'entry'>) => boolean {
  const there: PinpointLexeme['entry'][] = [];
  const absent: PinpointLexeme['entry'][] = [];
  return ({ entry }) => {
    const { closing, numbered } = entry;
    if (!closing || !numbered || there.includes(entry)) return true;
    if (absent.includes(entry)) return false;
    const isThere = language.holds(closing, text);
    (isThere ? there : absent).push(entry);
    return isThere;
  };
}

/** Parts of one kind: a conjunction joins these alone. */
export function isAlike(unit: string, other: string | undefined): boolean {
  return unit === other || (PARAGRAPHS.includes(unit) && PARAGRAPHS.includes(other ?? ''));
}

/** Parts from the document inwards; what is none of them (a target, a rule) stands in no other. */
const DEPTHS = ['annex', 'part', 'chapter', 'section', 'article'];

function depthOf(label = ''): number {
  // Those of the text itself stand in no other part.
  if (/^(?:OP|PP)\d/.test(label)) return 0;
  const depth = DEPTHS.findIndex((unit) => label.startsWith(unit));
  return depth < 0 ? DEPTHS.length : depth;
}

/** Whether one names each part of another, perhaps by a number where that has none ("annex I", "the annex"). */
function says(one: Pinpoint, other: Pinpoint): boolean {
  return other.labels.every((label) =>
    one.labels.some((own) => own === label || own.startsWith(`${label} `)),
  );
}

/** "Article 3 of the Charter, … and Chapter VI of the Charter": both are cited, where the later one does not look like a part of the other. */
export function withParts(known: Pinpoint | null, later: Pinpoint | null, apart = false): Pinpoint | null {
  if (known === null || later === null) return known ?? later;
  if (says(known, later)) return known;
  if (says(later, known)) return later;
  const more = later.labels.filter((label) => !known.labels.includes(label));
  const isApart = apart || depthOf(more[0]) <= Math.min(...known.labels.map(depthOf));
  if (!isApart) return known;
  return { text: `${known.text}, ${later.text}`, labels: [...known.labels, ...more] };
}

/** Labels as the parts of one document are called, where a language calls them otherwise: 'rule 15' for the article of rules. */
export function inOwnUnits(
  pinpoint: Pinpoint,
  units: Readonly<Record<string, string>> | undefined,
): Pinpoint {
  if (!units) return pinpoint;
  return {
    ...pinpoint,
    labels: pinpoint.labels.map((label) => label.replace(/^[a-z]+/, (unit) => units[unit] ?? unit)),
  };
}

/** 'para3(c)' for the paragraph and its subparagraph. */
export function composed(labels: readonly string[]): string[] {
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
  return [...new Set(whole)];
}

function labelOf(unit: string, { label, isWord }: NumberLabel): string {
  if (unit === 'sub') return label;
  if (PARAGRAPHS.includes(unit)) return `${unit}${label}`;
  if (!ROMAN.has(unit)) return `${unit} ${label}`;
  const [first = label, ...finer] = label.split('.');
  const printed = [isWord ? toRoman(Number(first)) : first, ...finer].join('.');
  return `${unit} ${/^(?:\p{L}|[IVXLC]+)(?:\.|$)/u.test(printed) ? printed.toUpperCase() : printed}`;
}

/** By numbers, as paragraphs and articles are. */
function isCounted([first]: readonly NumberLabel[]): boolean {
  return first !== undefined && (first.isWord || /^(?:\d|[IVXLC]+(?:\.|$))/.test(first.label));
}
