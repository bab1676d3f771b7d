import type { Language, Lexeme, LexemeOf, Lexemes } from '../languages/index.js';
import type { NumberDates } from './number-dates.js';
import type { NumberContext } from './references.js';
import { lastBefore, type Passage, startingAt, startingIn } from './text.js';

type Head = LexemeOf<'head'>;
type IssuerLexeme = LexemeOf<'issuer'>;

/** Lexemes that are names: a capital in one may be another body's. */
const NAMING: readonly Lexeme['kind'][] = ['issuer', 'body', 'name'];
/** How far the numbers of one list may stand apart: a title may come between. */
export const LIST_GAP = 260;
/** How far another body may stand before "its resolution". */
const BODY_GAP = 60;
/** The same where nothing but its name stands between, and what does then: ", in ", " в ". */
const ACTOR_GAP = 160;
const IN_ITS = /(?:, ?(?:\p{L}{1,9} ){1,2}| \p{L}{1,4} )$/u;
/** Where an issuer that belongs to a head begins at most before it. */
const ISSUER_GAP = LIST_GAP + 100;

/** A number as the members of a list are written. */
const LISTED_NUMBER = /^(?:e?s-)?\d{1,4}(?:\/\d{1,4}| ?\((?:[ivxlc]+|\d{4})\))/;

/** Whose the numbers of a passage are: what stands around their heads tells. */
export class NumberOwners {
  readonly #issuers: readonly IssuerLexeme[];
  /** The spans of issuers that belong to a reference: they are no citation by themselves. */
  readonly consumed: { start: number; end: number }[] = [];
  /** Numbers of bodies that are none of the organs ("resolution 3/2 of the Commission on Ports"), with where the body's name begins. */
  readonly foreign: { from: number; at: number; number: string; name: number }[] = [];

  constructor(
    readonly passage: Passage,
    readonly language: Language,
    readonly lexemes: Lexemes,
    readonly dates: NumberDates,
    readonly own: Pick<NumberContext, 'ownBody' | 'isOther'>,
    readonly source: string,
  ) {
    // "World Health Assembly": what stands inside the longer name of another body is no issuer.
    const bodies = lexemes.of('body');
    this.#issuers = lexemes
      .of('issuer')
      .filter((issuer) => !isInside(issuer, lastBefore(bodies, issuer.start + 1)));
  }

  /** The bodies that a number under a head is of, and where what belongs to it begins and ends. */
  of(
    head: Head,
    hit: { at: number; to: number },
    next: number,
    since: number,
  ): { ids: string[]; from: number; to?: number; foreign?: boolean; isOwners?: boolean } {
    const { text } = this.passage;
    const same = (one: IssuerLexeme) =>
      this.#issuers
        .filter((other) => other.start === one.start && other.end === one.end)
        .map((other) => other.body);
    const headFrom = head.start - head.lead.length;
    const nearby = this.#issuersFrom(headFrom - ISSUER_GAP, headFrom);
    const before = nearby.findLast(
      (one) => one.end <= headFrom && /^(?:'s)? ?$/.test(text.slice(one.end, headFrom)),
    );
    if (before && this.#isOfLongerName(before)) return { ids: [], from: headFrom, foreign: true };
    if (before) {
      this.consumed.push(before);
      return { ids: same(before), from: before.start };
    }
    const inside = this.#issuersFrom(head.end, hit.at).find((one) => one.end <= hit.at);
    if (inside) {
      this.consumed.push(inside);
      return { ids: same(inside), from: headFrom };
    }
    // The issuer may follow the number, or the date after the number; after "its resolution of …" that body acts.
    const dated = head.entry.owner === null ? this.dates.hit(hit.to, next)?.end : undefined;
    const ends = [hit.to, dated ?? hit.to];
    const after = this.#issuersFrom(hit.to, next).find((one) =>
      ends.some(
        (end) =>
          one.start >= end &&
          one.start < Math.min(next, end + 30) &&
          this.onlyLittle(end, one.start - one.lead.length) &&
          !/[,;.]/.test(text.slice(end, one.start)),
      ),
    );
    if (after) {
      // "in its resolution 61/7 the Assembly …": the owner behind it acts and is named for itself.
      if (head.entry.owner === 'OWN') return { ids: same(after), from: headFrom };
      this.consumed.push(after);
      return { ids: same(after), from: headFrom, to: after.end };
    }
    const ofAll = head.entry.owner === null ? this.#behindList(hit.to) : undefined;
    if (ofAll) {
      this.consumed.push(ofAll);
      return { ids: same(ofAll), from: headFrom };
    }
    const described = this.#describedBefore(headFrom, since);
    if (described) {
      this.consumed.push(described);
      return { ids: same(described), from: described.start };
    }
    if (this.#foreignBefore(headFrom)) return { ids: [], from: headFrom, foreign: true };
    const foreign = head.entry.owner === 'OWN' ? null : this.#foreignAfter(hit.to, next);
    if (foreign) {
      const number = text.slice(hit.at, hit.to);
      this.foreign.push({ from: headFrom, at: head.start, number, name: foreign.name });
      if (foreign.sure) return { ids: [], from: headFrom, foreign: true };
    }
    if (this.#foreignBeside(head, hit)) return { ids: [], from: headFrom, foreign: true };
    if (head.entry.owner === 'OWN') {
      const owner = nearby.findLast(
        (one) =>
          one.end <= headFrom && headFrom - one.end <= 25 && !/[;.]/.test(text.slice(one.end, headFrom)),
      );
      if (owner) return { ids: same(owner), from: headFrom };
      if (this.own.isOther || this.#isOfActor(headFrom)) return { ids: [], from: headFrom, foreign: true };
      const isOwners = this.#namesOther(headFrom);
      return { isOwners, ids: this.own.ownBody ? [this.own.ownBody] : [], from: headFrom };
    }
    return { ids: [], from: headFrom };
  }

  /** "The Commission, in its resolution 2003/4": another body may own it; it is read as of the text's own where its number can be. */
  #namesOther(headFrom: number): boolean {
    const { text } = this.passage;
    if (this.#issuers.length > 0) return false;
    for (let at = Math.max(0, headFrom - BODY_GAP); at < headFrom; at += 1) {
      if (this.language.spaced && /\p{L}/u.test(text.charAt(at - 1))) continue;
      const end = this.language.at('bodies', text, at);
      if (end > at && end <= headFrom && !/[;.]/.test(text.slice(end, headFrom))) return true;
    }
    return false;
  }

  /** "The Commission on Ports, in its resolution 3/2,": right behind the name of the body that acts in it. */
  #isOfActor(headFrom: number): boolean {
    const text = this.passage.text.slice(Math.max(0, headFrom - ACTOR_GAP), headFrom);
    const begin = headFrom - text.length;
    // "The Assembly encouraged the Commission, in its resolution 61/7, to": another acts.
    if (this.#issuers.some(({ start }) => start < headFrom)) return false;
    const until = begin + (this.language.spaced ? text.search(IN_ITS) : text.length);
    if (until < begin || this.#hasConjunction(until, headFrom)) return false;
    for (let at = begin; at < until; at += 1) {
      if (this.language.spaced && /\p{L}/u.test(this.passage.text.charAt(at - 1))) continue;
      const end = Math.max(
        this.language.at('bodies', this.passage.text, at),
        this.language.at('actors', this.passage.text, at),
      );
      if (end <= at || end > until || startingAt(this.#issuers, at).length > 0) continue;
      const name = this.passage.text.slice(end, until);
      if (!this.language.spaced) {
        if (name.length <= 2) return true;
      } else if (
        !/[,;.:()\d"]/.test(name) &&
        !this.lexemes.of('verb').some((verb) => verb.start >= end && verb.start < until)
      )
        return true;
    }
    return false;
  }

  #hasConjunction(from: number, to: number): boolean {
    const { text } = this.passage;
    for (let at = from; at < to; at += 1)
      if (!/\p{L}/u.test(text.charAt(at - 1)) && this.language.at('conjunctions', text, at) > at) return true;
    return false;
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
          this.lexemes.of('entitled').some(({ start }) => start === one.end)),
    );
    return issuer && headFrom - issuer.end <= LIST_GAP && !/[;.]/.test(text.slice(issuer.end, headFrom))
      ? issuer
      : undefined;
  }

  /** "résolutions 61/7 et 62/8 du Conseil": the issuer behind the last number of a list. */
  #behindList(end: number): IssuerLexeme | undefined {
    let last = end;
    const behind = this.skip(end, (at) => {
      last = at;
    });
    if (last === end) return undefined;
    const { text } = this.passage;
    return this.#issuersFrom(last, behind + 1).find(
      ({ start, lead }) =>
        this.onlyLittle(last, start - lead.length) && !/[,;.]/.test(text.slice(last, start)),
    );
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
    if (head.end <= hit.at && isBody(this.skip(head.end))) return true;
    if (isBody(this.skip(hit.to))) return true;
    if (this.language.spaced) return false;
    const date = this.dates.all.findLast(({ end }) => end <= hit.at && hit.at - end <= 4);
    const to = date?.start ?? hit.at;
    for (let from = Math.max(0, to - 16); from < to; from += 1)
      if (isBody(from) && this.skip(this.language.at('bodies', text, from)) >= to) return true;
    return false;
  }

  /** "Commission on Ports resolution 3/2": a capital right before the head, that is no issuer and no verb, is another body's. */
  #foreignBefore(headFrom: number): boolean {
    const gap = this.passage.text.slice(Math.max(0, headFrom - 40), headFrom);
    const [whole = '', word] = /(\p{L}+)(?:'s)? $/u.exec(gap) ?? [];
    // "section III resolution": a numeral is no name.
    if (!word || headFrom - whole.length <= 0 || /^[ivxlc]+$/.test(word)) return false;
    const at = headFrom - whole.length;
    const first = this.source.charAt(this.passage.offsets[at] ?? 0);
    if (first.toLowerCase() === first.toUpperCase() || first !== first.toUpperCase()) return false;
    if (this.language.at('blockers', this.passage.text, at) >= 0) return false;
    return !this.lexemes.all.some(
      (lexeme) => lexeme.start <= at && lexeme.end > at && !NAMING.includes(lexeme.kind),
    );
  }

  /** "resolution 3/2 of 3 May 2006 of the Commission on Ports": where a capital begins the name of a body that is no issuer; sure where no date stands between. */
  #foreignAfter(end: number, next: number): { name: number; sure: boolean } | null {
    const { text, offsets } = this.passage;
    const date = this.dates.all.find((one) => one.start >= end && one.start - end <= 16 && one.end <= next);
    const dated = date && !/[\d;.:()"]/.test(text.slice(end, date.start)) ? date.end : end;
    let at = dated + (/^,? ?/.exec(text.slice(dated, dated + 2))?.[0].length ?? 0);
    if (at === end || (dated === end && text[end] === ',')) return null;
    const link = this.language.at('links', text, at);
    // Where names inflect, the genitive needs no "of".
    if (link < 0 && (dated !== end || this.language.data.language.endings.length === 0)) return null;
    at = Math.max(at, text.charCodeAt(link) === 32 ? link + 1 : link);
    const first = this.source.charAt(offsets[at] ?? 0);
    if (first.toLowerCase() === first || this.#issuers.some((one) => one.start >= at && one.start - at < 20))
      return null;
    return { name: at, sure: dated === end };
  }

  /** The Human Rights Council stands in the passage by a name that no other body shares. */
  namesHrc(): boolean {
    const shared = new Set(this.#issuers.filter(({ body }) => body !== 'hrc').map(placeOf));
    return this.#issuers.some((one) => one.body === 'hrc' && !shared.has(placeOf(one)));
  }

  /** True where the stretch holds only issuers, links and punctuation. */
  onlyLittle(from: number, to: number): boolean {
    let at = from;
    while (at < to) {
      if (/[ ,:('"]/.test(this.passage.text[at] ?? '')) {
        at += 1;
        continue;
      }
      const issuer = this.#issuers.find((one) => one.start - one.lead.length === at && one.end <= to);
      const link = this.language.at('links', this.passage.text, at);
      const next = issuer?.end ?? (link > at && link <= to ? link : -1);
      if (next < 0) return false;
      at = next;
    }
    return true;
  }

  /** Past spaces, commas, little words, dates and the other numbers of a list; where its members are asked for, past the words before their dates, too. */
  skip(from: number, member?: (end: number) => void): number {
    const { text } = this.passage;
    for (let at = from; ; ) {
      const item = Math.max(
        this.dates.endAt(at),
        at + (LISTED_NUMBER.exec(text.slice(at, at + 20))?.[0].length ?? -1),
      );
      const next = Math.max(
        item,
        /[ ,]/.test(text[at] ?? '') ? at + 1 : -1,
        this.language.at('links', text, at),
        member ? this.language.at('dated', text, at) : -1,
        this.language.at('conjunctions', text, at),
      );
      if (next <= at) return at;
      if (item > at) member?.(item);
      at = next;
    }
  }

  /** The issuers that begin between two places. */
  #issuersFrom(from: number, to: number): readonly IssuerLexeme[] {
    return startingIn(this.#issuers, from, to);
  }
}

function placeOf({ start, end }: { start: number; end: number }): string {
  return `${start} ${end}`;
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
