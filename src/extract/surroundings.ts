import type { Language, Lexeme, RelationEntry } from '../languages/index.js';
import type { Pinpoint, Relation } from '../seedfile/index.js';
import { cleanWords, type Passage, rangeOf } from './text.js';

/** What ties a reference to its clause, and the pinpoint before or after it. */
export class Surroundings {
  readonly #relations: (Lexeme & { kind: 'relation' })[];
  readonly #pinpoints: (Lexeme & { kind: 'pinpoint' })[];

  constructor(
    readonly passage: Passage,
    readonly language: Language,
    readonly lexemes: readonly Lexeme[],
    readonly source: string,
  ) {
    this.#relations = lexemes.filter(
      (lexeme): lexeme is Lexeme & { kind: 'relation' } => lexeme.kind === 'relation',
    );
    this.#pinpoints = lexemes.filter(
      (lexeme): lexeme is Lexeme & { kind: 'pinpoint' } => lexeme.kind === 'pinpoint',
    );
  }

  /** Pinpoints that name parts of the reference: "paragraph 72 of …" before it, ", annex" after it. */
  pinpoint(from: number, end: number): { pinpoint: Pinpoint; from: number } | null {
    return this.#before(from) ?? this.after(end);
  }

  #before(from: number): { pinpoint: Pinpoint; from: number } | null {
    const { text } = this.passage;
    for (let index = this.#pinpoints.length - 1; index >= 0; index -= 1) {
      const lexeme = this.#pinpoints[index];
      if (!lexeme || lexeme.end > from) continue;
      if (from - lexeme.end > 70) return null;
      const numbers = lexeme.entry.numbered ? this.#numbers(lexeme) : { labels: [''], end: lexeme.end };
      if (!numbers || numbers.end > from) continue;
      const gap = text.slice(numbers.end, from).trim();
      const of = this.language.at('of', text, numbers.end + (text[numbers.end] === ' ' ? 1 : 0));
      // A language that has the genitive needs no word between.
      if ((of < 0 && gap !== '') || gap.length > 24 || /[;.]/.test(gap)) continue;
      return {
        pinpoint: {
          text: this.#printed(lexeme.start, numbers.end),
          labels: numbers.labels.map((label) => labelOf(lexeme.entry.unit, label)),
        },
        from: lexeme.start - lexeme.lead.length,
      };
    }
    return null;
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
      const read = this.#pinpoints
        .filter((one) => one.start - one.lead.length === at + gap)
        .map((lexeme) => ({ lexeme, numbers: this.#numbers(lexeme) }))
        .find(({ lexeme, numbers }) => numbers || !lexeme.entry.numbered);
      if (!read) break;
      const { lexeme, numbers } = read;
      if (first < 0) first = lexeme.start;
      labels.push(...(numbers?.labels ?? ['']).map((label) => labelOf(lexeme.entry.unit, label)));
      at = numbers?.end ?? lexeme.end;
    }
    return first < 0 ? null : { pinpoint: { text: this.#printed(first, at), labels }, from: end, end: at };
  }

  /** The numbers of a pinpoint; where its unit stands behind them ("第3段"), that must follow. */
  #numbers({ start, end, entry }: Lexeme & { kind: 'pinpoint' }): { labels: string[]; end: number } | null {
    const { text } = this.passage;
    const numbers =
      readNumbers(text, end, this.language) ??
      (this.language.spaced ? null : readNumbers(text, start, this.language));
    // A character right before a number is no label of its own.
    if (!this.language.spaced && numbers && !/^[\da-z]/i.test(numbers.labels[0] ?? '')) return null;
    if (!numbers || !entry.closing) return numbers;
    const unit = entry.closing.find((word) => text.startsWith(this.language.foldPhrase(word), numbers.end));
    return unit === undefined ? null : { ...numbers, end: numbers.end + unit.length };
  }

  /** Past the noun behind a number ("号决议") and the mark that closes a title. */
  #pastNoun(end: number): number {
    const { text } = this.passage;
    const noun = this.lexemes.find((one) => one.kind === 'head' && one.start === end)?.end;
    const at = noun ?? Math.max(end, this.language.at('links', text, end));
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
      const lexeme = this.#relations.findLast((one) => one.end <= at && at - one.end <= 24);
      if (
        lexeme &&
        !/[;.,(]/.test(this.passage.text.slice(lexeme.end, at)) &&
        wordsIn(this.passage.text.slice(lexeme.end, at)) <= 2
      )
        return { entry: lexeme.entry, start: lexeme.start };
      const bridge = bridges.findLast(
        (one) =>
          one !== itself &&
          one.end <= at &&
          at - one.end <= 12 &&
          !/[,;.]/.test(this.passage.text.slice(one.end, at)),
      );
      if (!bridge) return null;
      at = bridge.start;
    }
    return null;
  }

  /** The relations whose words stand between two places. */
  relationsBetween(from: number, to: number): RelationEntry[] {
    return this.#relations.filter((one) => one.start >= from && one.end <= to).map((one) => one.entry);
  }
}

export function relationOf(entry: RelationEntry | undefined): Relation | null {
  return (entry?.relation as Relation | undefined) ?? null;
}

function wordsIn(text: string): number {
  return text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '').length;
}

function labelOf(unit: string, label: string): string {
  if (label === '') return unit;
  return ['para', 'OP', 'PP'].includes(unit) ? `${unit}${label}` : `${unit} ${label}`;
}

const ONE = String.raw`(?:\d{1,4}(?: ?\((?:\p{L}{1,4}|\d{1,2})\))*|[ivxlc]{1,6}(?![\p{L}])|\p{L}(?![\p{L}]))`;

/** Numbers after a pinpoint word: "72", "29 to 32", "3, 4 and 7", "III", "(a)", "الثالث". */
function readNumbers(
  text: string,
  from: number,
  language: Language,
): { labels: string[]; end: number } | null {
  const labels: string[] = [];
  let at = from;
  const one = new RegExp(ONE, 'uy');
  for (;;) {
    one.lastIndex = at + (text[at] === ' ' ? 1 : 0);
    const match = one.exec(text);
    if (!match || (labels.length > 0 && !/^\d/.test(match[0]))) {
      if (labels.length > 0) break;
      const word = text.charAt(at) === ' ' ? at + 1 : at;
      const ordinal = language
        .scan(text.slice(word, word + 40))
        .find((lexeme) => lexeme.kind === 'ordinal' && lexeme.start === 0);
      return ordinal?.kind === 'ordinal'
        ? { labels: [String(ordinal.value)], end: word + ordinal.end }
        : null;
    }
    const label = match[0].replace(/ /g, '');
    labels.push(/^[ivxlc]+$/.test(label) ? label.toUpperCase() : label);
    at = one.lastIndex;
    const joint = /^ ?,? ?/.exec(text.slice(at))?.[0].length ?? 0;
    const range = language.at('ranges', text, at + joint);
    const and = language.at('conjunctions', text, at + joint);
    if (range > 0 && /^ ?\d/.test(text.slice(range))) {
      const last = Number(/^ ?(\d{1,4})/.exec(text.slice(range))?.[1]);
      const first = Number.parseInt(label, 10);
      if (last > first && last - first < 200)
        for (let value = first + 1; value < last; value += 1) labels.push(String(value));
      at = range;
    } else if (and > 0 && /^ ?\d/.test(text.slice(and))) at = and;
    else if (joint > 0 && text.slice(at, at + joint).includes(',') && /^\d/.test(text.slice(at + joint)))
      at += joint;
    else break;
  }
  return { labels, end: at };
}
