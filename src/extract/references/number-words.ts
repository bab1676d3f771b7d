import type { Language, LexemeOf, Lexemes } from '../../languages/index.js';
import { lastBefore, Marks, type Passage, startingAt, startingIn } from '../passage/index.js';
import type { NumberDates } from './number-dates.js';
import type { PinpointLabels } from './pinpoint-labels.js';
import type { IssuerLexeme } from './possessors.js';
import type { Sight } from './sight.js';

/** How far the numbers of one list may stand apart: a title may come between. */
export const LIST_GAP = 260;
/** Where an issuer that belongs to a head begins at most before it. */
export const ISSUER_GAP = LIST_GAP + 100;
const LITTLE = new Marks(' ,:(\'"');

/** The words around the numbers of a passage: names of organs and bodies, and the little that joins a list. */
export class NumberWords {
  readonly passage: Passage;
  readonly language: Language;
  readonly lexemes: Lexemes;
  readonly issuers: readonly IssuerLexeme[];
  readonly bodies: readonly LexemeOf<'body'>[];
  /** Where each number ends, by where it begins. */
  #ends: Map<number, number> | undefined;
  readonly #labels: PinpointLabels;

  constructor(
    readonly hits: readonly { at: number; to: number }[],
    { passage, language, lexemes, labels }: Sight,
    readonly dates: NumberDates,
  ) {
    this.passage = passage;
    this.language = language;
    this.lexemes = lexemes;
    this.#labels = labels;
    // "World Health Assembly": what stands inside the longer name of another body is no issuer.
    const issuers = lexemes.of('issuer');
    this.bodies = lexemes.of('body');
    this.issuers =
      this.bodies.length === 0
        ? issuers
        : issuers.filter((issuer) => !isInside(issuer, lastBefore(this.bodies, issuer.start + 1)));
  }

  /** "Security Council resolutions": the issuer right before a place. */
  rightBefore(at: number): IssuerLexeme | undefined {
    return this.issuersFrom(at - ISSUER_GAP, at).findLast(
      ({ end }) => end <= at && /^(?:'s)? ?$/.test(this.passage.text.slice(end, at)),
    );
  }

  /** All bodies that an issuer may be: a short form may be shared. */
  bodiesAt({ start, end }: IssuerLexeme): string[] {
    return startingAt(this.issuers, start)
      .filter((other) => other.end === end)
      .map((other) => other.body);
  }

  /** An organ stands in the passage, or before a place in it, by a name that no other shares. */
  names(organ: string, before = Number.POSITIVE_INFINITY): boolean {
    return this.issuers.some(
      (one) => one.body === organ && one.start < before && this.bodiesAt(one).every((body) => body === organ),
    );
  }

  /** True where the stretch holds only issuers, links and punctuation. */
  onlyLittle(from: number, to: number): boolean {
    const { text } = this.passage;
    let at = from;
    while (at < to) {
      // "resolution (1) 61/7": the mark of a note that its signs do not tell.
      const [mark] = text[at] === '(' ? (/^\(\d{1,3}\) /.exec(text.slice(at, at + 6)) ?? []) : [];
      if (mark !== undefined) {
        at += mark.length;
        continue;
      }
      if (LITTLE.at(text, at)) {
        at += 1;
        continue;
      }
      const issuer = this.issuersFrom(at, to).find(
        (one) => one.start - one.lead.length === at && one.end <= to,
      );
      const link = this.language.at('links', this.passage.text, at);
      const next = issuer?.end ?? (link > at && link <= to ? link : -1);
      if (next < 0) return false;
      at = next;
    }
    return true;
  }

  /** Past the parts of a document that are named behind its number ("61/7, annex, of the Assembly"); the place itself where none are. */
  pastParts(end: number): number {
    if (!this.lexemes.has('pinpoint')) return end;
    return this.#labels.past(end);
  }

  /** Past spaces, commas, little words, dates and the other numbers of a list. */
  skip(from: number): number {
    return this.past(from).at;
  }

  /** The same; `belongs` is false behind a comma or a conjunction, where something else of the list begins. */
  past(from: number, until = Number.POSITIVE_INFINITY): { at: number; belongs: boolean } {
    const { text } = this.passage;
    let belongs = true;
    for (let at = this.pastParts(from); ; ) {
      if (at >= until) return { at, belongs };
      const little = Math.max(text[at] === ' ' ? at + 1 : -1, this.language.at('links', text, at));
      const member = Math.max(this.dates.past(at), this.#endOf(at));
      const parting = Math.max(
        text[at] === ',' ? at + 1 : -1,
        this.language.at('conjunctions', text, at),
        this.language.at('ranges', text, at),
      );
      const next = Math.max(little, member, parting);
      if (next <= at) return { at, belongs };
      if (next === member) belongs = true;
      else if (next === parting) belongs = false;
      else if (text.slice(at, next) !== ' ') belongs = true;
      at = next === member ? this.pastParts(next) : next;
    }
  }

  /** True where a number begins. */
  begins(number: number): boolean {
    return this.#endOf(number) >= 0;
  }

  /** Where the number ends that begins at a place; -1 where none does. */
  #endOf(number: number): number {
    this.#ends ??= new Map(this.hits.map(({ at, to }) => [at, to]));
    return this.#ends.get(number) ?? -1;
  }

  /** The issuers that begin between two places. */
  issuersFrom(from: number, to: number): readonly IssuerLexeme[] {
    return startingIn(this.issuers, from, to);
  }
}

/** True where a stretch lies in a longer one. */
function isInside(
  { start, end }: { start: number; end: number },
  whole: { start: number; end: number } | undefined,
): boolean {
  return (
    whole !== undefined && whole.start <= start && end <= whole.end && whole.end - whole.start > end - start
  );
}
