import type { Language, LexemeOf, Lexemes } from '../../languages/index.js';
import {
  inOrder,
  lastBefore,
  Marks,
  type Passage,
  STOPS,
  sharesPlace,
  startingAt,
  startingIn,
} from '../passage/index.js';
import { CLAUSE, ClauseWords } from './clause-words.js';
import { isOfHolder } from './number-holders.js';
import type { NumberContext } from './references.js';

type Head = LexemeOf<'head'>;
export type IssuerLexeme = LexemeOf<'issuer'>;

/** How far another body may stand before "its resolution". */
const BODY_GAP = 60;
/** The same where nothing but its name stands between, and what does then: ", in ", " в ". */
const ACTOR_GAP = 160;
const IN_ITS = /(?:, ?(?:\p{L}{1,9} ){1,2}| \p{L}{1,4} )$/u;
/** How far an organ may stand before "its resolution" where little stands between. */
const BESIDE = 25;
/** What no name and no clause goes beyond. */
const PARTING = new Marks(',;');
const NO_NAME = new Marks(',;.:()0123456789"');
/** How far a body's noun may stand from the beginning of its name, where words are not parted by spaces. */
const NAME = 14;
/** How far a noun may stand behind the conjunction before it: an article comes between. */
const ARTICLE = 5;
/** A relative pronoun, its verb, a comma: the words before "in its resolution". */
const LEAD = 2;

/**
 * Whose a number is: an organ's that is named; of a body that is no organ; of one that only is not the text's own; null where the text's own
 * body remains.
 */
export type Possessor = { issuer: IssuerLexeme } | 'FOREIGN' | 'NOT_OWN' | null;

/** Whose "its resolution" is, where its body is not named right beside it: the bodies before it tell. */
export class Possessors {
  readonly #words: ClauseWords;
  readonly #verbs: readonly LexemeOf<'verb'>[];
  readonly #bodies: readonly LexemeOf<'body'>[];
  /** The language has names by which bodies act, beside those of the scan. */
  readonly #hasActors: boolean;

  constructor(
    readonly passage: Passage,
    readonly language: Language,
    readonly lexemes: Lexemes,
    readonly issuers: readonly IssuerLexeme[],
    readonly own: Pick<NumberContext, 'ownBody' | 'isOther'>,
    /** Whether an issuer is named for a number before, as "Council resolution 1990/73": it does not act. */
    readonly isNumbers: (issuer: IssuerLexeme) => boolean,
  ) {
    this.#words = new ClauseWords(passage, language);
    this.#verbs = inOrder(lexemes.of('verb'));
    this.#bodies = lexemes.of('body');
    this.#hasActors = (language.data.references.actors ?? []).length > 0;
  }

  /** Whose the number under a head is that is called "its". */
  of(head: Head, headFrom: number): Possessor {
    const { gender, owner } = head.entry;
    if (owner === 'OTHER' && this.#words.isJoined(headFrom)) return this.#ofAnother(headFrom, gender);
    const beside = startingIn(this.issuers, headFrom - CLAUSE, headFrom).findLast(
      ({ start, end }) =>
        end <= headFrom &&
        headFrom - end <= BESIDE &&
        !STOPS.between(this.passage.text, end, headFrom) &&
        this.#fits(start, gender),
    );
    // "Council resolution 1990/73 and its resolution 61/7"
    if (beside && !(this.isNumbers(beside) && this.#words.isJoined(headFrom))) return { issuer: beside };
    const told = this.#antecedent(headFrom, gender);
    if (told) return told;
    if (isOfHolder(this, this.issuers, headFrom)) return 'FOREIGN';
    if (this.own.isOther || this.#isOfActor(headFrom, gender) || this.#isOfSubject(headFrom, gender))
      return 'FOREIGN';
    if (this.#fitsOwn(gender)) return null;
    return this.#words.isJoined(headFrom) ? this.#ofAnother(headFrom, gender) : 'NOT_OWN';
  }

  /** "The Commission, in its resolution 2003/4": another body may own it; it is read as of the text's own where its number can be. */
  namesOther(headFrom: number): boolean {
    return this.issuers.length === 0 && this.isBehindOther(headFrom, BODY_GAP);
  }

  /** "The Commission adopted resolution 71/1": another body stands a few words before, and no organ between. */
  isBehindOther(headFrom: number, gap = ACTOR_GAP): boolean {
    const organ = this.#actingIssuer(headFrom - gap, headFrom)?.end ?? 0;
    const body = this.#lastBody(Math.max(organ, headFrom - gap), headFrom);
    return body !== null && !STOPS.between(this.passage.text, body.end, headFrom);
  }

  /** "that the Commission, recalling Council resolution 1990/73 and its own resolution 1998/74": the subject of the clause is another body that acts. */
  isOfActingSubject(headFrom: number): boolean {
    const body = this.#otherSubject(headFrom);
    return body !== null && startingIn(this.#verbs, body.end, headFrom).length > 0;
  }

  /** The last organ between two places that is not there for a number. */
  #actingIssuer(from: number, to: number): IssuerLexeme | undefined {
    return startingIn(this.issuers, from, to).findLast((one) => !this.isNumbers(one));
  }

  /** "the report of the Commission and her resolution": of a body named before that is not the one which acts, in languages that tell the two. */
  #ofAnother(headFrom: number, gender: Gender): Possessor {
    const from = this.#words.clauseFrom(headFrom);
    const issuer = startingIn(this.issuers, from, headFrom).findLast(
      ({ start, end }) => end <= headFrom && this.#fits(start, gender),
    );
    const body = this.#lastBody(issuer?.end ?? from, headFrom, gender);
    if (body) return 'FOREIGN';
    if (issuer) return { issuer };
    return this.#fitsOwn(gender) ? null : 'NOT_OWN';
  }

  /** "the Commission, which met in Lima and which in its resolution 3/2": the body of which the relative clause is said. */
  #antecedent(headFrom: number, gender: Gender): Possessor {
    const { text } = this.passage;
    const acting = this.#words.actingBefore(headFrom);
    if (acting < 0 || !this.language.spaced) return null;
    let relative = this.#words.relativeBefore(acting, LEAD);
    const from = this.#words.clauseFrom(headFrom);
    while (relative > from) {
      // "…, which met in Lima and which": said of the same body.
      const joined = this.#words.wordBefore(relative);
      if (joined > from && this.language.at('conjunctions', text, joined) > 0) {
        relative = this.#words.relativeBefore(joined, CLAUSE);
        continue;
      }
      const issuer = startingIn(this.issuers, from, relative).findLast(({ end }) => end <= relative);
      const body = this.#lastBody(issuer?.end ?? from, relative);
      const noun = body ?? issuer;
      if (!noun || !this.#isName(noun.end, relative) || !this.#fits(noun.start, gender)) return null;
      if (/[,;.:()\d"]/.test(text.slice(noun.end, relative).replace(/, ?$/, ''))) return null;
      return body || !issuer ? 'FOREIGN' : { issuer };
    }
    return null;
  }

  /** "that the Commission decided in its resolution 3/2": the subject of the clause is another body. */
  #isOfSubject(headFrom: number, gender: Gender): boolean {
    return this.#words.actingBefore(headFrom) >= 0 && this.#otherSubject(headFrom, gender) !== null;
  }

  /** The body that is no organ and the subject of the clause in which a place stands. */
  #otherSubject(headFrom: number, gender?: Gender): { start: number; end: number } | null {
    const from = this.#words.clauseFrom(headFrom);
    const issuer = this.#actingIssuer(from, headFrom);
    const body = this.#lastBody(issuer?.end ?? from, headFrom, gender, (at) => this.#acts(at, from));
    return body && !this.#words.holdsThat(body.end, headFrom) ? body : null;
  }

  /** What begins at a place is the subject of its clause. */
  #acts(at: number, from: number): boolean {
    const { text } = this.passage;
    if (this.#hasActors) return this.language.at('actors', text, at) > at;
    if (this.language.spaced) return this.#words.isSubject(at);
    // Right behind the verb that leads the clause, whose object is a sentence.
    const verb = startingIn(this.#verbs, from, at).findLast(({ end }) => end <= at);
    return verb !== undefined && at - verb.end <= NAME && !PARTING.between(text, verb.end, at);
  }

  /** "The Commission on Ports, in its resolution 3/2,": right behind the name of the body that acts in it. */
  #isOfActor(headFrom: number, gender: Gender): boolean {
    const organ = lastBefore(this.issuers, headFrom);
    // "The Assembly encouraged the Commission, in its resolution 61/7, to": another acts.
    if (organ && !this.#words.isRelative(organ.end)) return false;
    const begin = Math.max(0, headFrom - ACTOR_GAP);
    if (!this.#mayHoldBody(begin, headFrom)) return false;
    const text = this.passage.text.slice(begin, headFrom);
    const until = begin + (this.language.spaced ? text.search(IN_ITS) : text.length);
    if (until < begin || this.#words.hasConjunction(until, headFrom)) return false;
    for (let at = begin; at < until; at += 1) {
      if (!this.#words.begins(at)) continue;
      const actor = this.language.at('actors', this.passage.text, at);
      const end = Math.max(this.language.at('bodies', this.passage.text, at), actor);
      if (end <= at || end > until || !this.#fits(at, gender)) continue;
      if (organ && !this.#isBehindClause(organ.end, at)) continue;
      if (!this.language.spaced) {
        if (until - end <= 2 && !PARTING.between(this.passage.text, end, until)) return true;
      } else if (
        (organ || actor > at || this.#words.isSubject(at)) &&
        !NO_NAME.between(this.passage.text, end, until) &&
        this.#isName(end, until)
      )
        return true;
    }
    return false;
  }

  /** "the Council, which met in Lima, and the Commission": a relative clause is said of the one, and the other is named beside it. */
  #isBehindClause(organ: number, at: number): boolean {
    const { text } = this.passage;
    const last = text.lastIndexOf(', ', at) + 2;
    if (at - organ > CLAUSE || last <= organ + 2) return false;
    const joined = this.language.folded(this.language.data.acts.joined);
    if (joined.includes(text.slice(last, at))) return true;
    const and = this.language.at('conjunctions', text, last);
    return and > 0 && at - and <= ARTICLE;
  }

  /** No verb and no beginning of a clause stands between two places: they hold the rest of a name. */
  #isName(from: number, to: number): boolean {
    if (startingIn(this.#verbs, from, to).length > 0) return false;
    return !this.#words.holdsThat(from, to);
  }

  /** False where no body begins between two places: the passage has been gone through for them. */
  #mayHoldBody(from: number, to: number): boolean {
    return this.#hasActors || sharesPlace(this.#bodies, from, to);
  }

  /** The last body between two places that is none of the organs, of a gender and as a test wants it. */
  #lastBody(
    from: number,
    to: number,
    gender?: Gender,
    isWanted: (at: number) => boolean = () => true,
  ): { start: number; end: number } | null {
    if (!this.#mayHoldBody(from, to)) return null;
    for (let at = to - 1; at >= Math.max(0, from); at -= 1) {
      if (!this.#words.begins(at) || startingAt(this.issuers, at).length > 0) continue;
      const end = Math.max(
        this.language.at('bodies', this.passage.text, at),
        this.language.at('actors', this.passage.text, at),
      );
      if (end > at && end <= to && this.#fits(at, gender) && isWanted(at)) return { start: at, end };
    }
    return null;
  }

  // --- "her resolution", "his resolution" ------------------------------------------------------------------------------

  /** A noun of this gender may begin at a place; what the language does not list may be of either. */
  #fits(at: number, gender: Gender): boolean {
    return gender === undefined || this.language.at(OTHER[gender], this.passage.text, at) < 0;
  }

  /** The same of the name of the text's own body. */
  #fitsOwn(gender: Gender): boolean {
    if (gender === undefined || !this.own.ownBody) return true;
    const issuer = this.language.data.references.issuers.find(({ body }) => body === this.own.ownBody);
    const name = this.language.foldPhrase(issuer?.phrases[0] ?? '');
    return this.language.at(OTHER[gender], name, 0) < 0;
  }
}

type Gender = Head['entry']['gender'];
const OTHER = { F: 'masculine', M: 'feminine' } as const;
