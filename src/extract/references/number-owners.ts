import type { LexemeOf } from '../../languages/index.js';
import { lastBefore, Marks, pastComma, STOPS, startingAt } from '../passage/index.js';
import { isAmong } from './number-lists.js';
import { ISSUER_GAP, LIST_GAP, type NumberWords } from './number-words.js';
import { OtherBodies } from './other-bodies.js';
import { type IssuerLexeme, Possessors } from './possessors.js';
import type { NumberContext } from './references.js';

type Head = LexemeOf<'head'>;

/** How far an issuer may begin behind its number. */
const BEHIND = 30;
const PARTING = new Marks(',;.');

/** Whose the numbers of a passage are: what stands around their heads tells. */
export class NumberOwners {
  /** The spans of issuers that belong to a reference: they are no citation by themselves. */
  readonly consumed: { start: number; end: number }[] = [];
  /** Where they begin. */
  readonly #numbering = new Set<number>();
  /** Numbers of bodies that are none of the organs ("resolution 3/2 of the Commission on Ports"), with where the body's name begins. */
  readonly foreign: {
    from: number;
    at: number;
    number: string;
    name: number;
    kind: 'resolution' | 'decision';
  }[] = [];

  readonly possessors: Possessors;
  readonly #others: OtherBodies;

  constructor(
    readonly words: NumberWords,
    readonly own: Pick<NumberContext, 'ownBody' | 'isOther'>,
    source: string,
  ) {
    const { passage, language, lexemes, issuers } = words;
    const isNumbers = ({ start }: IssuerLexeme) => this.#numbering.has(start);
    this.possessors = new Possessors(passage, language, lexemes, issuers, own, isNumbers);
    this.#others = new OtherBodies(words, source);
  }

  /** The bodies that a number under a head is of, and where what belongs to it begins and ends. */
  of(
    head: Head,
    hit: { at: number; to: number },
    next: number,
    since: number,
  ): { ids: string[]; from: number; to?: number; foreign?: boolean; isOwners?: boolean; isNotOwn?: boolean } {
    const { text } = this.words.passage;
    const same = (one: IssuerLexeme) => this.words.bodiesAt(one);
    const headFrom = head.start - head.lead.length;
    const before = this.words.rightBefore(headFrom);
    if (before && this.#others.isLongerName(before)) return { ids: [], from: headFrom, foreign: true };
    if (before) {
      this.#consume(before);
      return { ids: same(before), from: before.start };
    }
    const inside = this.words.issuersFrom(head.end, hit.at).find((one) => one.end <= hit.at);
    if (inside) {
      this.#consume(inside);
      return { ids: same(inside), from: headFrom };
    }
    // The issuer may follow the number, or the date after the number; after "its resolution of …" that body acts.
    const after = this.#behind(hit.to, next, head.entry.owner === null);
    if (after) {
      // "in its resolution 61/7 the Assembly …": the owner behind it acts and is named for itself.
      if (head.entry.owner !== null) return { ids: same(after), from: headFrom };
      this.#consume(after);
      return { ids: same(after), from: headFrom, to: after.end };
    }
    const ofList = head.entry.owner === null ? this.#ofList(hit.to) : undefined;
    if (ofList) {
      this.#consume(ofList);
      return { ids: same(ofList), from: headFrom };
    }
    const described = this.#describedBefore(headFrom, since);
    if (described) {
      this.#consume(described);
      return { ids: same(described), from: described.start };
    }
    if (this.#others.isBefore(headFrom)) return { ids: [], from: headFrom, foreign: true };
    const foreign = head.entry.owner !== null ? null : this.#others.after(hit.to, next);
    if (foreign) {
      const number = text.slice(hit.at, hit.to);
      const kind = head.entry.kind === 'DECISION' ? 'decision' : 'resolution';
      this.foreign.push({ from: headFrom, at: head.start, number, name: foreign.name, kind });
      if (foreign.sure || isYearly(number)) return { ids: [], from: headFrom, foreign: true };
    }
    if (this.#others.isBeside(head, hit)) return { ids: [], from: headFrom, foreign: true };
    if (head.entry.owner === null) return this.#amongOf(head, headFrom) ?? { ids: [], from: headFrom };
    const possessor = this.possessors.of(head, headFrom);
    if (possessor === 'FOREIGN') return { ids: [], from: headFrom, foreign: true };
    if (possessor === 'NOT_OWN') return { ids: [], from: headFrom, isNotOwn: true };
    if (possessor) return { ids: same(possessor.issuer), from: headFrom };
    if (isYearly(text.slice(hit.at, hit.to)) && this.#isOfOtherByYear(headFrom))
      return { ids: [], from: headFrom, foreign: true };
    const isOwners = this.possessors.namesOther(headFrom);
    return { isOwners, ids: this.own.ownBody ? [this.own.ownBody] : [], from: headFrom };
  }

  /** "all resolutions of the Commission on ports, including resolutions 2000/82 and 2005/19": of the body whose many these are some of. */
  #amongOf(head: Head, headFrom: number): { ids: string[]; from: number; foreign?: boolean } | null {
    const { text } = this.words.passage;
    const many = lastBefore(this.words.lexemes.of('head'), head.start);
    if (!many || many.entry.number === 'ONE' || many.entry.kind !== head.entry.kind) return null;
    if (many.entry.owner !== null || headFrom - many.end > LIST_GAP || !this.#isAmong(headFrom)) return null;
    if (/[;\d]|\. /.test(text.slice(many.end, headFrom))) return null;
    const at = this.words.skip(many.end);
    const from = many.start - many.lead.length;
    const issuer = startingAt(this.words.issuers, at)[0] ?? this.words.rightBefore(from);
    if (issuer) return { ids: this.words.bodiesAt(issuer), from: headFrom };
    const isForeign = this.words.language.at('bodies', text, at) > at || this.#others.isBefore(from);
    return isForeign ? { ids: [], from: headFrom, foreign: true } : null;
  }

  /** A word for "including" stands right before a place, or before the article there. */
  #isAmong(at: number): boolean {
    const { language, passage: { text } } = this.words; // biome-ignore format: short
    return isAmong(language, text, 0, at, (end) => /^(?: \p{L}{1,3})? ?$/u.test(text.slice(end, at)));
  }

  #consume(issuer: IssuerLexeme): void {
    this.consumed.push(issuer);
    this.#numbering.add(issuer.start);
  }

  /** The issuer right behind a number or, where that may be its own (`dated`), behind the date after it. */
  #behind(end: number, next: number, dated: boolean): IssuerLexeme | undefined {
    const issuers = this.words.issuersFrom(end, next);
    if (issuers.length === 0) return undefined;
    const date = dated ? this.words.dates.hit(end, next) : null;
    const { language, passage: { text } } = this.words; // biome-ignore format: short
    // "61/7, annex, of the Assembly"
    const parts = pastComma(text, this.words.pastParts(end));
    const isOf = parts > end && language.at('links', text, parts) > parts;
    return issuers.find(
      (one) =>
        this.#isBeside(end, one) ||
        (date && this.#isBeside(date.end, one)) ||
        (isOf && this.#isBeside(parts, one)),
    );
  }

  #isBeside(end: number, { start, lead }: IssuerLexeme): boolean {
    return (
      start >= end &&
      start < end + BEHIND &&
      this.words.onlyLittle(end, start - lead.length) &&
      !PARTING.between(this.words.passage.text, end, start)
    );
  }

  /** "résolutions 61/7, 62/8 et 63/9 de l'Assemblée": the issuer behind the last number is that of the whole list. */
  #ofList(end: number): IssuerLexeme | undefined {
    if (!this.words.language.spaced || (this.words.issuers.at(-1)?.start ?? -1) < end) return undefined;
    const { at, belongs } = this.words.past(end);
    return belongs ? startingAt(this.words.issuers, at)[0] : undefined;
  }

  /** The bodies of a further number of a list that has its own: "resolutions 61/7 of the Assembly and 2006/4 of the Council"; null where it has none. */
  ofMember(hit: { to: number }): string[] | null {
    const issuer = this.#ofList(hit.to);
    if (!issuer) return null;
    this.#consume(issuer);
    return this.words.bodiesAt(issuer);
  }

  /** Where words are not parted by spaces, date, subject and title stand between issuer and head: "大会2006年12月4日题为《灯塔》的第61/7号决议". */
  #describedBefore(headFrom: number, since: number): IssuerLexeme | undefined {
    if (this.words.language.spaced) return undefined;
    const { text } = this.words.passage;
    const issuer = this.words
      .issuersFrom(Math.max(since, headFrom - ISSUER_GAP), headFrom)
      .findLast(
        (one) =>
          one.end <= headFrom &&
          (this.words.dates.endAt(one.end) >= 0 ||
            this.words.language.at('qualifiers', text, one.end) >= 0 ||
            startingAt(this.words.lexemes.of('entitled'), one.end).length > 0),
      );
    return issuer && headFrom - issuer.end <= LIST_GAP && !STOPS.between(text, issuer.end, headFrom)
      ? issuer
      : undefined;
  }

  /** "The resolutions of the Commission on Ports, in particular its resolution 2005/69": of the organs the Council alone numbers so, and it is not named. */
  #isOfOtherByYear(headFrom: number): boolean {
    const isCouncils = this.own.ownBody === 'ecosoc' || this.words.names('ecosoc', headFrom);
    if (!isCouncils) return this.possessors.isBehindOther(headFrom);
    return this.possessors.isOfActingSubject(headFrom);
  }
}

/** "2003/68": many bodies number by the year, and the date that it has tells nothing. */
function isYearly(number: string): boolean {
  return /^\d{4}\//.test(number);
}
