import type { Language, Lexeme, LexemeOf, Lexemes } from '../../languages/index.js';
import {
  firstFrom,
  isLetterAt,
  lastBefore,
  Marks,
  type Passage,
  pastComma,
  sharesPlace,
  startingAt,
  startingIn,
  wordStart,
} from '../passage/index.js';
import type { NumberDates } from './number-dates.js';
import { type IssuerLexeme, Possessors } from './possessors.js';
import type { NumberContext } from './references.js';

type Head = LexemeOf<'head'>;

/** Lexemes that are names: a capital in one may be another body's. */
const NAMING: readonly Lexeme['kind'][] = ['issuer', 'body', 'name'];
/** How far the numbers of one list may stand apart: a title may come between. */
export const LIST_GAP = 260;
/** How far "including" may stand before a head. */
const AMONG_GAP = 40;
/** Where an issuer that belongs to a head begins at most before it. */
const ISSUER_GAP = LIST_GAP + 100;
/** How far one may begin behind its number. */
const BEHIND = 30;
/** No phrase is longer. */
const LONGEST_PHRASE = 400;
/** How far before a head the name of another body begins at most. */
const NAME_GAP = 40;
/** What ends a sentence or a member of a list. */
const STOPS = new Marks(';.');
const PARTING = new Marks(',;.');
const BEFORE_DATE = new Marks('0123456789;.:()"');
const LITTLE = new Marks(' ,:(\'"');
/** Behind these a word has a capital of its own. */
const OPENING = new Marks('.;:)"');

/** Whose the numbers of a passage are: what stands around their heads tells. */
export class NumberOwners {
  readonly #issuers: readonly IssuerLexeme[];
  readonly #bodies: readonly LexemeOf<'body'>[];
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
  /** Where each number ends, by where it begins. */
  #ends: Map<number, number> | undefined;

  constructor(
    readonly hits: readonly { at: number; to: number }[],
    readonly passage: Passage,
    readonly language: Language,
    readonly lexemes: Lexemes,
    readonly dates: NumberDates,
    readonly own: Pick<NumberContext, 'ownBody' | 'isOther'>,
    readonly source: string,
  ) {
    // "World Health Assembly": what stands inside the longer name of another body is no issuer.
    const issuers = lexemes.of('issuer');
    this.#bodies = lexemes.of('body');
    this.#issuers =
      this.#bodies.length === 0
        ? issuers
        : issuers.filter((issuer) => !isInside(issuer, lastBefore(this.#bodies, issuer.start + 1)));
    const isNumbers = ({ start }: IssuerLexeme) => this.#numbering.has(start);
    this.possessors = new Possessors(passage, language, lexemes, this.#issuers, own, isNumbers);
  }

  /** The bodies that a number under a head is of, and where what belongs to it begins and ends. */
  of(
    head: Head,
    hit: { at: number; to: number },
    next: number,
    since: number,
  ): { ids: string[]; from: number; to?: number; foreign?: boolean; isOwners?: boolean; isNotOwn?: boolean } {
    const { text } = this.passage;
    const same = (one: IssuerLexeme) => this.#bodiesAt(one);
    const headFrom = head.start - head.lead.length;
    const before = this.#rightBefore(headFrom);
    if (before && this.#isOfLongerName(before)) return { ids: [], from: headFrom, foreign: true };
    if (before) {
      this.#consume(before);
      return { ids: same(before), from: before.start };
    }
    const inside = this.#issuersFrom(head.end, hit.at).find((one) => one.end <= hit.at);
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
    if (this.#foreignBefore(headFrom)) return { ids: [], from: headFrom, foreign: true };
    const foreign = head.entry.owner !== null ? null : this.#foreignAfter(hit.to, next);
    if (foreign) {
      const number = text.slice(hit.at, hit.to);
      const kind = head.entry.kind === 'DECISION' ? 'decision' : 'resolution';
      this.foreign.push({ from: headFrom, at: head.start, number, name: foreign.name, kind });
      if (foreign.sure || isYearly(number)) return { ids: [], from: headFrom, foreign: true };
    }
    if (this.#foreignBeside(head, hit)) return { ids: [], from: headFrom, foreign: true };
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
    const { text } = this.passage;
    const many = lastBefore(this.lexemes.of('head'), head.start);
    if (!many || many.entry.number === 'ONE' || many.entry.kind !== head.entry.kind) return null;
    if (many.entry.owner !== null || headFrom - many.end > LIST_GAP || !this.#isAmong(headFrom)) return null;
    if (/[;\d]|\. /.test(text.slice(many.end, headFrom))) return null;
    const at = this.skip(many.end);
    const from = many.start - many.lead.length;
    const issuer = startingAt(this.#issuers, at)[0] ?? this.#rightBefore(from);
    if (issuer) return { ids: this.#bodiesAt(issuer), from: headFrom };
    const isForeign = this.language.at('bodies', text, at) > at || this.#foreignBefore(from);
    return isForeign ? { ids: [], from: headFrom, foreign: true } : null;
  }

  /** "Security Council resolutions": the issuer right before a place. */
  #rightBefore(at: number): IssuerLexeme | undefined {
    return this.#issuersFrom(at - ISSUER_GAP, at).findLast(
      ({ end }) => end <= at && /^(?:'s)? ?$/.test(this.passage.text.slice(end, at)),
    );
  }

  /** A word for "including" stands right before a place, or before the article there. */
  #isAmong(at: number): boolean {
    const { text } = this.passage;
    for (let word = Math.max(0, at - AMONG_GAP); word < at; word += 1) {
      if (isLetterAt(text, word - 1)) continue;
      const end = this.language.at('among', text, word);
      if (end > 0 && /^(?: \p{L}{1,3})? ?$/u.test(text.slice(end, at))) return true;
    }
    return false;
  }

  #consume(issuer: IssuerLexeme): void {
    this.consumed.push(issuer);
    this.#numbering.add(issuer.start);
  }

  /** All bodies that an issuer may be: a short form may be shared. */
  #bodiesAt({ start, end }: IssuerLexeme): string[] {
    return startingAt(this.#issuers, start)
      .filter((other) => other.end === end)
      .map((other) => other.body);
  }

  /** The issuer right behind a number or, where that may be its own (`dated`), behind the date after it. */
  #behind(end: number, next: number, dated: boolean): IssuerLexeme | undefined {
    const issuers = this.#issuersFrom(end, next);
    if (issuers.length === 0) return undefined;
    const date = dated ? this.dates.hit(end, next) : null;
    return issuers.find((one) => this.#isBeside(end, one) || (date && this.#isBeside(date.end, one)));
  }

  #isBeside(end: number, { start, lead }: IssuerLexeme): boolean {
    return (
      start >= end &&
      start < end + BEHIND &&
      this.onlyLittle(end, start - lead.length) &&
      !PARTING.between(this.passage.text, end, start)
    );
  }

  /** "résolutions 61/7, 62/8 et 63/9 de l'Assemblée": the issuer behind the last number is that of the whole list. */
  #ofList(end: number): IssuerLexeme | undefined {
    if (!this.language.spaced || (this.#issuers.at(-1)?.start ?? -1) < end) return undefined;
    const { at, belongs } = this.#past(end);
    return belongs ? startingAt(this.#issuers, at)[0] : undefined;
  }

  /** The bodies of a further number of a list that has its own: "resolutions 61/7 of the Assembly and 2006/4 of the Council"; null where it has none. */
  ofMember(hit: { to: number }): string[] | null {
    const issuer = this.#ofList(hit.to);
    if (!issuer) return null;
    this.#consume(issuer);
    return this.#bodiesAt(issuer);
  }

  /** Where words are not parted by spaces, date, subject and title stand between issuer and head: "大会2006年12月4日题为《灯塔》的第61/7号决议". */
  #describedBefore(headFrom: number, since: number): IssuerLexeme | undefined {
    if (this.language.spaced) return undefined;
    const { text } = this.passage;
    const issuer = this.#issuersFrom(Math.max(since, headFrom - ISSUER_GAP), headFrom).findLast(
      (one) =>
        one.end <= headFrom &&
        (this.dates.endAt(one.end) >= 0 ||
          this.language.at('qualifiers', text, one.end) >= 0 ||
          startingAt(this.lexemes.of('entitled'), one.end).length > 0),
    );
    return issuer && headFrom - issuer.end <= LIST_GAP && !STOPS.between(text, issuer.end, headFrom)
      ? issuer
      : undefined;
  }

  /** "Governing Council": a capital right before a short issuer of one word, that is no issuer itself, makes another body's name. */
  #isOfLongerName({ start, end }: IssuerLexeme): boolean {
    return !this.passage.text.slice(start, end).includes(' ') && this.#foreignBefore(start);
  }

  /** "resolution 3/2 of the Commission on Ports", or the body between head and number, or before its date: not of the organs' series. */
  #foreignBeside(head: Head, hit: { at: number; to: number }): boolean {
    const { text } = this.passage;
    const isBody = (at: number) =>
      this.language.at('bodies', text, at) > at && startingAt(this.#issuers, at).length === 0;
    if (sharesPlace(this.#bodies, head.end, hit.at)) {
      const ahead = this.skip(head.end);
      if (ahead < hit.at && isBody(ahead)) return true;
    }
    if (sharesPlace(this.#bodies, hit.to, text.length)) {
      const behind = this.#past(hit.to);
      if (behind.belongs && isBody(behind.at)) return true;
    }
    if (this.language.spaced) return false;
    const date = this.dates.all.findLast(({ end }) => end <= hit.at && hit.at - end <= 4);
    const to = date?.start ?? hit.at;
    if (!sharesPlace(this.#bodies, to - 16, to)) return false;
    for (let from = Math.max(0, to - 16); from < to; from += 1) {
      if (!isBody(from)) continue;
      // "…设立了委员会，以及第62/8号决议": behind a comma or a conjunction something else of the list begins.
      const { at, belongs } = this.#past(this.language.at('bodies', text, from), to);
      if (at >= to && belongs) return true;
    }
    return false;
  }

  /** "Commission on Ports resolution 3/2": a capital right before the head, that is no issuer and no verb, is another body's. */
  #foreignBefore(headFrom: number): boolean {
    const { text, offsets, ranges } = this.passage;
    if (text[headFrom - 1] !== ' ') return false;
    const end = headFrom - (text.startsWith("'s", headFrom - 3) ? 3 : 1);
    const at = wordStart(text, end, Math.max(0, headFrom - NAME_GAP));
    if (at === end || at === 0) return false;
    const place = offsets[at] ?? 0;
    const first = this.source.charAt(place);
    if (first.toLowerCase() === first.toUpperCase() || first !== first.toUpperCase()) return false;
    // "section III resolution": a numeral is no name.
    if (/^[ivxlc]+$/.test(text.slice(at, end))) return false;
    // "(a) Implement resolution 61/7": the first word of a sentence or an item has a capital of its own.
    if (
      OPENING.at(text, text[at - 1] === ' ' ? at - 2 : at - 1) ||
      ranges.some(({ start }) => start === place)
    )
      return false;
    if (this.language.at('blockers', text, at) >= 0) return false;
    return !startingIn(this.lexemes.all, at - LONGEST_PHRASE, at + 1).some(
      (lexeme) => lexeme.end > at && !NAMING.includes(lexeme.kind),
    );
  }

  /** "resolution 3/2 of 3 May 2006 of the Commission on Ports": where a capital begins the name of a body that is no issuer; sure where no date stands between. */
  #foreignAfter(end: number, next: number): { name: number; sure: boolean } | null {
    const { text, offsets } = this.passage;
    const date = this.dates.all[firstFrom(this.dates.all, end)];
    const isOwn =
      date && date.start - end <= 16 && date.end <= next && !BEFORE_DATE.between(text, end, date.start);
    const dated = isOwn ? date.end : end;
    let at = pastComma(text, dated);
    if (at === end || (dated === end && text[end] === ',')) return null;
    const link = this.language.at('links', text, at);
    // Where names inflect, the genitive needs no "of".
    if (link < 0 && (dated !== end || this.language.data.language.endings.length === 0)) return null;
    at = Math.max(at, text.charCodeAt(link) === 32 ? link + 1 : link);
    const first = this.source.charAt(offsets[at] ?? 0);
    if (first.toLowerCase() === first || this.#issuersFrom(at, at + 20).length > 0) return null;
    return { name: at, sure: dated === end };
  }

  /** "The resolutions of the Commission on Ports, in particular its resolution 2005/69": of the organs the Council alone numbers so, and it is not named. */
  #isOfOtherByYear(headFrom: number): boolean {
    const isCouncils = this.own.ownBody === 'ecosoc' || this.names('ecosoc', headFrom);
    if (!isCouncils) return this.possessors.isBehindOther(headFrom);
    return this.possessors.isOfActingSubject(headFrom);
  }

  /** An organ stands in the passage, or before a place in it, by a name that no other shares. */
  names(organ: string, before = Number.POSITIVE_INFINITY): boolean {
    return this.#issuers.some(
      (one) =>
        one.body === organ && one.start < before && this.#bodiesAt(one).every((body) => body === organ),
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
      const issuer = this.#issuersFrom(at, to).find(
        (one) => one.start - one.lead.length === at && one.end <= to,
      );
      const link = this.language.at('links', this.passage.text, at);
      const next = issuer?.end ?? (link > at && link <= to ? link : -1);
      if (next < 0) return false;
      at = next;
    }
    return true;
  }

  /** Past spaces, commas, little words, dates and the other numbers of a list. */
  skip(from: number): number {
    return this.#past(from).at;
  }

  /** The same; `belongs` is false behind a comma or a conjunction, where something else of the list begins. */
  #past(from: number, until = Number.POSITIVE_INFINITY): { at: number; belongs: boolean } {
    const { text } = this.passage;
    let belongs = true;
    for (let at = from; ; ) {
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
      at = next;
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
  #issuersFrom(from: number, to: number): readonly IssuerLexeme[] {
    return startingIn(this.#issuers, from, to);
  }
}

/** "2003/68": many bodies number by the year, and the date that it has tells nothing. */
function isYearly(number: string): boolean {
  return /^\d{4}\//.test(number);
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
