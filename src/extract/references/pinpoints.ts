import type { Language, LexemeOf } from '../../languages/index.js';
import type { Pinpoint } from '../../seedfile/index.js';
import {
  cleanWords,
  lastEnding,
  type Passage,
  pastComma,
  pastSpace,
  type Range,
  rangeOf,
  startingIn,
  Taken,
} from '../passage/index.js';
import { type PartChain, PartChains } from './part-chains.js';
import { PartGaps } from './part-gaps.js';
import { PartOwners } from './part-owners.js';
import { composed, type PinpointLabels, type PinpointLexeme, withParts } from './pinpoint-labels.js';
import { PinpointsBefore } from './pinpoints-before.js';
import type { Sight } from './sight.js';

/** A pinpoint and where its words begin or end, seen from the reference. */
interface Found {
  pinpoint: Pinpoint;
  from: number;
  /** Where its words stand. */
  words: Range;
}

/** Pinpoints that follow one another. */
export type Chain = Found & PartChain;

/** How far behind a reference what follows it begins: its noun and what stands in brackets may come between. */
const FAR = 80;
/** How far a date may stand behind a number, and how many words between it and its part. */
const STEPS = 4;
/** What closes the words that name a document. */
const CLOSED = / ?[)"]/y;

function lookAround({ passage, language, lexemes, dates, labels }: Sight) {
  const owners = new PartOwners(passage, language, lexemes.of('head'), lexemes.of('name'));
  const gaps = new PartGaps(passage, language, lexemes, dates, labels);
  const chains = new PartChains(passage, language, labels, owners, gaps);
  const before = new PinpointsBefore(labels, lexemes, passage, language, dates);
  return { owners, gaps, chains, before };
}

/** The parts of documents that a passage names. */
export class Pinpoints {
  readonly passage: Passage;
  readonly language: Language;
  readonly source: string;
  readonly #entitled: readonly LexemeOf<'entitled'>[];
  readonly labels: PinpointLabels;
  readonly #sight: Sight;
  #around: ReturnType<typeof lookAround> | undefined;
  /** The stretches that name parts of something. */
  readonly #claimed: Range[] = [];
  #unclaimed: readonly PinpointLexeme[] | undefined;

  constructor(sight: Sight) {
    const { passage, language, lexemes, labels, source } = sight;
    this.passage = passage;
    this.language = language;
    this.source = source;
    this.labels = labels;
    this.#sight = sight;
    this.#entitled = lexemes.of('entitled');
  }

  /** What tells the parts by the words around them; asked for where a passage names any. */
  get around(): ReturnType<typeof lookAround> {
    this.#around ??= lookAround(this.#sight);
    return this.#around;
  }

  /** The passage names any parts at all. */
  get any(): boolean {
    return this.labels.lexemes.length > 0;
  }

  /**
   * What names parts of the reference between two places: "paragraph 72 of …" before it, ", annex" behind it, behind its issuer or its date,
   * "…, in particular its paragraph 4".
   */
  of(from: number, end: number, until = end): Found | null {
    const found = this.#of(from, end, until);
    if (found) this.#claimed.push(found.words);
    return found;
  }

  #of(from: number, end: number, until: number): Found | null {
    const last = this.labels.lexemes.at(-1);
    if (!last) return null;
    const before = this.#ofHeld(from) ?? this.#ofDescribed(from);
    const found = before && this.#found(before.start, before.end, before.parts, before.at);
    if (last.start < end) return found;
    const dated = this.around.gaps.pastTitle(this.around.gaps.pastDate(until));
    // "Chapters II and III of the report (A/79/5, vol. II, chap. IX)": the bracket names parts as well.
    const inside = found && this.passage.text[from - 1] === '(' ? this.after(end) : null;
    if (found) return joined(found, inside ?? this.#aside(dated, true));
    return (
      this.after(end) ??
      (until > end ? this.after(until) : null) ??
      (dated > until ? this.after(dated) : null) ??
      this.#aside(dated)
    );
  }

  /** "The annex to", and "paragraph 4 of the guidelines contained in the annex to", where it was found to be of nothing else that is named there. */
  #ofHeld(from: number): ReturnType<PinpointsBefore['of']> {
    const held = this.around.before.of(from) ?? this.around.before.of(this.#pastOwnOf(from));
    if (!this.language.spaced) return held;
    const whole = this.around.before.ofHeld(held?.at ?? from, held);
    return whole && !new Taken(this.#claimed).shares(whole) ? whole : held;
  }

  /** "L'article 19 du Pacte": past the word for "of" with which a name begins, that is written together with its article. */
  #pastOwnOf(from: number): number {
    const of = this.language.at('of', this.passage.text, from);
    return of < 0 ? from : pastSpace(this.passage.text, of);
  }

  /**
   * "Paragraph 7 of the report of the Committee on Ports (A/61/16)", "… of the outcome document of the Conference, entitled "Lamps"", where it
   * was found to be of nothing else that is named there.
   */
  #ofDescribed(from: number): ReturnType<PinpointsBefore['of']> {
    if (!this.language.spaced) return null;
    const isBracketed = / [([]$/.test(this.passage.text.slice(Math.max(0, from - 2), from));
    const end = isBracketed ? from - 2 : this.#endOfDescription(from);
    const described = end < 0 ? null : this.around.before.ofDescribed(end);
    return described && !new Taken(this.#claimed).shares(described) ? described : null;
  }

  /** Where what is described ends, of which the title begins at a place; -1 where none does. */
  #endOfDescription(title: number): number {
    const { text } = this.passage;
    const quote = text[title - 1] === ' ' ? title - 2 : title - 1;
    if (text[quote] !== '"') return -1;
    const entitled = lastEnding(this.#entitled, quote - 1);
    if (entitled?.end !== quote - 1) return -1;
    return text.slice(0, entitled.start).replace(/,? $/, '').length;
  }

  /**
   * "Paragraph 7 of the report of the Committee on Ports,¹", "the report of the Committee,¹ in particular paragraphs 7 and 8": the parts of what the footnote called
   * at a place tells, where they were found to be of nothing that is named.
   */
  ofCalled(at: number): Pinpoint | null {
    if (!this.any) return null;
    const found = this.#beforeCall(at) ?? this.after(at) ?? this.#aside(at);
    return found && !new Taken(this.#claimed).shares(found.words) ? found.pinpoint : null;
  }

  #beforeCall(at: number): Found | null {
    if (!this.language.spaced) return null;
    const { text } = this.passage;
    let end = at;
    while (end > 0 && ' ,;.'.includes(text.charAt(end - 1))) end -= 1;
    const before = this.around.before.ofDescribed(end);
    return before && this.#found(before.start, before.end, before.parts, before.at);
  }

  /** The pinpoints that were not found to be of anything, in their order; asked for when all that is named has its parts. */
  get unclaimed(): readonly PinpointLexeme[] {
    if (!this.#unclaimed) {
      const claimed = new Taken(this.#claimed);
      this.#unclaimed = this.labels.lexemes.filter((one) => !claimed.shares(one));
    }
    return this.#unclaimed;
  }

  #found(start: number, end: number, labels: readonly string[], from: number): Found {
    const words = cleanWords(this.source, rangeOf(this.passage, start, end), this.passage.ranges);
    return { pinpoint: { text: words, labels: composed(labels) }, from, words: { start, end } };
  }

  /** The pinpoints that follow a reference, with the place where they end. */
  after(end: number): Chain | null {
    const { text } = this.passage;
    if (startingIn(this.labels.lexemes, end, end + FAR).length === 0) return null;
    const at = this.language.spaced ? end : this.around.gaps.pastNoun(end);
    const mark = pastSpace(text, at);
    const inside = text[mark] === '(' ? this.chain(mark + 1, end) : null;
    if (inside && text[inside.end] === ')') return inside;
    const gap = this.around.gaps.lengthAt(at);
    const chain =
      gap === 0 && this.language.spaced ? null : this.chain(this.around.gaps.pastVolume(at + gap), end);
    // "(A/61/5)، والجزء الأول من تقرير المجلس": what a conjunction joins is of what follows.
    return chain && this.around.chains.isJoined(chain.first) && !this.around.owners.ends(chain.end)
      ? null
      : chain;
  }

  /** Pinpoints that follow one another from a place on. */
  chain(begin: number, from: number): Chain | null {
    const chain = this.around.chains.from(begin);
    return chain && { ...chain, ...this.#found(chain.first.start, chain.end, chain.labels, from) };
  }

  /** "…, in particular its paragraphs 5 and 6", "… and the annex thereto": parts that the words around them lead back to the reference. */
  #aside(end: number, isBackOnly = false): Found | null {
    const { text } = this.passage;
    const from = this.language.spaced ? end : this.around.gaps.pastNoun(end);
    // "(61/7) and its annex", "the document entitled "Lamps", in particular its paragraph 4"
    CLOSED.lastIndex = from;
    let at = pastComma(text, CLOSED.test(text) ? CLOSED.lastIndex : from);
    let isOwn = false;
    let isAmong = false;
    for (let step = 0; step < STEPS; step += 1) {
      const chain = at > from || !this.language.spaced ? this.chain(at, end) : null;
      if (chain) {
        // "…, in particular paragraph 5 of the former": of one of two.
        if (this.around.owners.ofTwo(pastSpace(text, chain.end))) return null;
        const isBack =
          isOwn ||
          chain.isOwn ||
          chain.first.entry.own === true ||
          this.around.owners.leadsBack(pastSpace(text, chain.end));
        const isLast =
          !isBackOnly && isAmong && chain.first.entry.numbered && this.around.owners.ends(chain.end);
        return isBack || isLast ? chain : null;
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
      if (its > 0 || this.around.owners.endsInIts(at, next)) isOwn = true;
      at = pastSpace(text, next);
    }
    return null;
  }
}

/** "section II of resolution 61/7 and the annex thereto": the parts named before a reference, and those behind that lead back to it. */
function joined(before: Found, behind: Found | null): Found {
  const pinpoint = behind && withParts(before.pinpoint, behind.pinpoint);
  return pinpoint ? { ...before, pinpoint } : before;
}

/** A short word before a noun ("the", "l'"). */
function articleAt(text: string, at: number): number {
  const word = /^\p{L}{1,3}(?=[ '])/u.exec(text.slice(at, at + 4))?.[0];
  return word === undefined ? -1 : at + word.length;
}
