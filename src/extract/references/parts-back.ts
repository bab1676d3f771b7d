import type { LexemeOf, Lexemes } from '../../languages/index.js';
import type { Pinpoint } from '../../seedfile/index.js';
import {
  type Call,
  lastEnding,
  pastComma,
  STOPS,
  sharesPlace,
  startingAt,
  wordEnd,
  wordStart,
} from '../passage/index.js';
import { type Leading, leadingBack } from './leading-back.js';
import type { Mention } from './mention.js';
import { joinedArticles } from './occurrences.js';
import type { Chain, Pinpoints } from './pinpoints.js';
import { ARTICLE_LENGTH, HOLDING } from './pinpoints-before.js';

/** How far a part may stand behind what a pronoun leads it back to. */
const REACH = 100;
/** How far the symbol of what is described may stand behind its noun: "the report of the Panel on Ports (A/61/16)". */
const DESCRIPTION = 160;
/** How many letters of a noun are its stem at least, and how many its ending has at most. */
const STEM = 4;
const ENDING = 2;
/** How long the noun of a document is, where words are not parted. */
const NOUN = 2;
/** How near the members of a list of numbers stand. */
const LISTED = 4;
/** A third thing that stands so near before two is a member of their list. */
const SEVERAL = 24;
/** How documents are named that have an annex. */
const NUMBERED: readonly Mention['form'][] = ['NUMBER', 'SYMBOL'];

/** A part, with the words that lead it back, and what they mean: what was named before, or what the footnote called there tells. */
export interface PartBack {
  start: number;
  end: number;
  pinpoint: Pinpoint;
  of: Mention | null;
  call: Call | null;
}

/**
 * "…, and requests that paragraph 4 of that resolution be applied", "the invitation in paragraph 10 thereof", "under its Article 41": parts that stand
 * apart from what they are of. What a noun leads back to is named by that noun last; what a pronoun leads back to is named last, with a part of its own.
 */
export function partsBack(
  pinpoints: Pinpoints,
  mentions: () => readonly Mention[],
  lexemes: Lexemes,
): PartBack[] {
  const found = leadingBack(pinpoints);
  if (found.length === 0) return [];
  const back = new Back(pinpoints, mentions(), lexemes);
  return found.flatMap((one) => back.read(one) ?? []);
}

class Back {
  readonly #text: string;
  readonly #instruments: readonly LexemeOf<'instrument'>[];
  readonly #heads: readonly LexemeOf<'head'>[];
  readonly #relations: readonly LexemeOf<'relation'>[];

  constructor(
    readonly pinpoints: Pinpoints,
    readonly mentions: readonly Mention[],
    lexemes: Lexemes,
  ) {
    this.#text = pinpoints.passage.text;
    this.#instruments = lexemes.of('instrument');
    this.#heads = lexemes.of('head');
    this.#relations = lexemes.of('relation');
  }

  read({ chain, end, its, before }: Leading): PartBack | null {
    if (before !== undefined) {
      const two = this.pinpoints.around.owners.whichOfTwo(before, 0);
      const of = two ? this.#ofTwo(its, two.isFormer) : this.#beside(before.slice(-NOUN), its);
      return of && { start: its, end, pinpoint: chain.pinpoint, of, call: null };
    }
    const { language } = this.pinpoints;
    const isPronoun =
      end < 0 || language.at('pronouns', this.#text, pastComma(this.#text, chain.end)) === end;
    const from = end < 0 ? its : chain.words.start;
    const two = end < 0 ? null : this.pinpoints.around.owners.ofTwo(pastComma(this.#text, chain.end));
    const of = two
      ? this.#ofTwo(from, two.isFormer)
      : isPronoun
        ? this.#lastNamed(from, chain.first, end >= 0)
        : this.#namedBy(this.#nounIn(pastComma(this.#text, chain.end), end), from);
    if (!of) return null;
    const part = { start: from, end: Math.max(end, chain.end), pinpoint: chain.pinpoint };
    return 'label' in of ? { ...part, of: null, call: of } : { ...part, of, call: null };
  }

  /** Of the two that were named last, in one sentence. */
  #ofTwo(at: number, isFormer: boolean): Mention | null {
    const last = this.mentions.findLast(({ end }) => end <= at);
    const first = this.mentions.findLast(({ end, target }) => end <= at && target !== last?.target);
    if (!last || !first || STOPS.between(this.#text, first.end, at) || last.start - first.end > REACH)
      return null;
    if (!isFormer) return last;
    // "A, B and C, in particular the former": neither of several.
    const third = this.mentions.findLast(({ end }) => end <= first.start);
    return third && first.start - third.end < SEVERAL ? null : first;
  }

  /** The noun of words such as "of that resolution", "من القرار نفسه": the last word, or the one with the article; without its ending or its article. */
  #nounIn(from: number, end: number): string {
    const words = this.#text.slice(from, end).split(' ');
    const last = words.at(-1) ?? '';
    if (this.#inflects) return last.slice(0, Math.max(STEM, last.length - ENDING));
    const articles = joinedArticles(this.pinpoints.language);
    for (const word of words) {
      const joined = articles.find((one) => word.startsWith(one));
      if (joined !== undefined) return word.slice(joined.length);
    }
    return last;
  }

  /** A noun that begins at a place begins its word there, or stands behind what is written together with it ("بالقرار"). */
  #isWordAt(at: number): boolean {
    const { proclitics } = this.pinpoints.language.data.language;
    const lead = this.#text.slice(wordStart(this.#text, at, 0), at);
    return lead === '' || proclitics.includes(lead);
  }

  get #inflects(): boolean {
    return this.pinpoints.around.owners.inflects;
  }

  /** Something is joined to the end of nouns that are one: a case, "its" ("قرارها"). */
  get #grows(): boolean {
    return this.#inflects || this.pinpoints.language.data.language.article !== '';
  }

  /** The noun that begins at a place can but be one of many. */
  #isOfMany(at: number): boolean {
    const heads = startingAt(this.#heads, at);
    return heads.length > 0 && heads.every(({ entry }) => entry.number === 'MANY');
  }

  /** What was named last, with a part of its own, and nothing since that may have parts; behind a comma, and of "its", a part of the same kind, a chapter or an article. */
  #lastNamed(
    at: number,
    { entry: { numbered, unit } }: Chain['first'],
    isThereof: boolean,
  ): Mention | Call | null {
    const last = this.mentions.findLast(({ end }) => end <= at);
    const call = this.pinpoints.passage.calls.findLast((one) => one.at <= at);
    // The footnote of a name tells no more than the name.
    if (call && call.at > (last?.end ?? 0) + 1) return isThereof && this.#isNear(call.at, at) ? call : null;
    if (last && unit === 'annex' && this.#holds(at) && NUMBERED.includes(last.form))
      return this.#isNear(last.end, at, false) ? last : null;
    // "… of the Rio Declaration, including …, as set out in principle 7 thereof": few things have principles.
    if (last && unit === 'principle') return this.#isNear(last.end, at, true, REACH * 2) ? last : null;
    if (!last?.pinpoint) return isThereof && numbered ? this.#wholeNamed(last, at) : null;
    const isLike =
      ['article', 'chapter'].includes(unit) || last.pinpoint.labels.some((label) => label.startsWith(unit));
    const isApart = this.#text.slice(last.end, at).includes(',') && !NUMBERED.includes(last.form);
    if (!numbered || !(isLike || (isThereof && !isApart))) return null;
    return this.#isNear(last.end, at) ? last : null;
  }

  /** "We recall resolution 61/7 and reaffirm paragraph 4 thereof": what its number or symbol named; what adds to a document or corrects it has no parts of its own. */
  #wholeNamed(last: Mention | undefined, at: number): Mention | null {
    if (!last || !NUMBERED.includes(last.form) || !this.#isNear(last.end, at, false)) return null;
    const base = this.mentions.findLast(({ end }) => end <= last.start);
    return base?.target && last.target?.startsWith(`${base.target}/`) ? base : last;
  }

  /** "The principles contained in the annex thereto": what is held there has no parts of its own to tell of. */
  #holds(at: number): boolean {
    const before = lastEnding(this.#relations, at);
    return (
      before !== undefined && HOLDING.includes(before.entry.relation) && at - before.end <= ARTICLE_LENGTH
    );
  }

  /** Nothing between two places may have parts. */
  #isNear(from: number, to: number, orHeld = true, reach = REACH): boolean {
    return (
      to - from <= reach &&
      !STOPS.between(this.#text, from, to) &&
      !(orHeld && sharesPlace(this.#instruments, from, to)) &&
      !sharesPlace(this.#heads, from, to)
    );
  }

  /** What its noun stands in, or right before, where the noun was said last. */
  #namedBy(noun: string, at: number): Mention | Call | null {
    for (
      let said = this.#text.lastIndexOf(noun, at - 1);
      said >= 0;
      said = this.#text.lastIndexOf(noun, said - 1)
    ) {
      if (!this.#isWordAt(said)) continue;
      const to = wordEnd(this.#text, said + noun.length);
      // "Resolutions 61/7 and 62/8": neither of several.
      if (this.#isOfMany(said) || (!this.#grows && to > said + noun.length)) return null;
      const named = this.mentions.find((one) => one.target !== null && this.#isNamed(one, said, to));
      return named ?? this.#calledBehind(to) ?? null;
    }
    return null;
  }

  /** "The report of the Panel on Ports,¹": the footnote that is called behind what a noun begins. */
  #calledBehind(to: number): Call | undefined {
    const call = this.pinpoints.passage.calls.find(({ at }) => at >= to);
    const gap = call && this.#text.slice(to, call.at).replace(/,? ?$/, '');
    return gap !== undefined && gap.length <= DESCRIPTION && !/[,;:()]|\. /.test(gap) ? call : undefined;
  }

  /** What stands beside its noun, where the noun was said last: "第61/7号决议", "报告(A/61/16)"; none of several. */
  #beside(noun: string, at: number): Mention | null {
    const { language } = this.pinpoints;
    const back = language.folded(language.data.pinpoints.thereof);
    let said = this.#text.lastIndexOf(noun, at - 1);
    while (said >= 0 && back.some((one) => this.#text.endsWith(one, said + noun.length)))
      said = this.#text.lastIndexOf(noun, said - 1);
    if (said < 0) return null;
    const to = said + noun.length;
    const isBefore = (end: number) => end === said || language.at('links', this.#text, end) === said;
    const isBehind = (start: number) => start === to || (start === to + 1 && this.#text[to] === '(');
    const index = this.mentions.findIndex(
      ({ target, start, end }) => target !== null && (isBefore(end) || isBehind(start)),
    );
    const [other, named] = [this.mentions[index - 1], this.mentions[index]];
    const isListed = named && other && named.start - other.end <= LISTED && other.end <= named.start;
    return isListed ? null : (named ?? null);
  }

  #isNamed({ form, target, start, end }: Mention, said: number, to: number): boolean {
    if (start <= said) return to <= end;
    if (start - to > DESCRIPTION) return false;
    const gap = this.#text.slice(to, start);
    // "The report contained in document A/61/16": a document that is no resolution is what its symbol names.
    const isDescribed = / [([]$/.test(gap) || (form === 'SYMBOL' && !/[,\d]/.test(gap) && !isDecided(target));
    return gap === ' ' || (isDescribed && !/[;:()]|\. /.test(gap.replace(/[([]$/, '')));
  }
}

/** A resolution or decision by its symbol: what is requested or contained in it has another. */
function isDecided(target: string | null): boolean {
  return target === null || /\/(?:RES|DEC)\//.test(target);
}
