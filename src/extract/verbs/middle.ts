import type { Language } from '../../languages/index.js';
import type { Act, Section } from '../../seedfile/index.js';
import { firstFrom, PUNCTUATION, startingAt, withoutComma } from '../passage/index.js';
import { ASKING, COMMANDING, type Ground, LEADING, REACH, type VerbLexeme } from './ground.js';
import type { LeadUp } from './lead-up.js';
import { Minded } from './minded.js';
import { type Standing, Standings } from './standing.js';
import type { Subordination } from './subordination.js';
import type { Verb } from './verb.js';

/** Acts that ask something, or ask it again. */
const ASKS: readonly Act[] = [...ASKING, 'REITERATES'];

/** Acts whose words also tell what others do, and how: "in full respect of the Charter and supporting …". */
const DOING: readonly Act[] = ['SUPPORTS', 'CONTINUES', 'ESTABLISHES', 'EXPRESSES', 'ACTS_UNDER'];

/** What stands between a verb and the words before it. */
interface Link {
  punctuated: boolean;
  /** Where a connector begins in the words before; null where there is none. */
  connector: number | null;
  /** Punctuation before it, or before its connector. */
  comma: boolean;
  /** A sentence of its own follows: "noting that". */
  opensThat: boolean;
}

/** Tells which verbs behind the first govern a clause of their own. */
export class MiddleVerbs {
  readonly #ground: Ground;
  readonly #up: LeadUp;
  readonly #below: Subordination;
  readonly #minded: Minded;
  readonly #standings: Standings;
  readonly language: Language;
  readonly text: string;
  readonly section: Section;

  constructor(ground: Ground) {
    this.#ground = ground;
    this.#up = ground.up;
    this.#below = ground.below;
    this.#minded = new Minded(ground.language, ground.text, ground.section, ground.below);
    this.#standings = new Standings(ground);
    this.language = ground.language;
    this.text = ground.text;
    this.section = ground.section;
  }

  /**
   * A verb after the first: it must follow a connector, and not a word that takes it into a subordinate clause.
   * @param mayLead whether what the paragraph rests on alone stands before it
   */
  find(lexeme: VerbLexeme, first: boolean, previous: Verb | undefined, mayLead: boolean): Verb | null {
    const standing = this.#standings.of(lexeme, first, previous);
    const begin = standing && this.#clauseOf(standing, mayLead);
    return begin === null ? null : this.#ground.verb(lexeme, begin);
  }

  /** Where the clause begins that it governs; null where it governs none. */
  #clauseOf(standing: Standing, mayLead: boolean): number | null {
    const { lexeme, first, previous, since, begin } = standing;
    if (first && this.#hangsOn(lexeme, begin)) return null;
    if (this.#minded.isOfOthers(lexeme, previous)) return null;
    if (this.#isAnnounced(lexeme, previous, begin)) return null;
    const opened = this.#up.objectBefore(lexeme.entry, begin, since);
    if (opened === 0 || (opened !== null && !lexeme.entry.lead)) return opened;
    // "Welcomes and urges the …": one object for both.
    if (previous && begin < lexeme.start && this.text.slice(previous.end, begin).trim() === '')
      return this.language.at('connectors', this.text, begin) >= 0 ? begin : null;
    if (mayLead && this.#leadsBehind(lexeme, begin)) return begin;
    if (this.#isBelow(standing)) return null;
    const told = this.section === 'REPORT' ? this.#told(standing) : undefined;
    return told === undefined ? this.#linked(standing) : told;
  }

  /** It is quoted, tells how what is asked is to be done, or goes on a sentence that is below the verb before. */
  #isBelow({ lexeme, previous, since, begin, introduced }: Standing): boolean {
    if (this.#below.isQuoted(since, begin, lexeme)) return true;
    if (!previous) return false;
    if (ASKS.includes(previous.act) && this.#below.tellsManner(begin)) return true;
    return !introduced && this.section !== 'REPORT' && this.#below.goesOn(since, begin);
  }

  /** What a report tells; undefined where what stands before the verb has to say it. */
  #told({ lexeme: { entry, place, start }, first, since }: Standing): number | null | undefined {
    // "In the light of the adoption of …, the draft was withdrawn": what leads recitals tells nothing in a report.
    if (entry.lead && place === 'PREAMBULAR') return null;
    if (first && place !== 'PREAMBULAR') return start;
    const sentence = place === 'NARRATIVE' ? this.#below.sentence(since, start) : -1;
    return sentence >= 0 ? sentence : undefined;
  }

  /** By what links it to the words before it. */
  #linked(standing: Standing): number | null {
    const { lexeme, first, previous, begin, isJoined, isSpoken, introduced } = standing;
    const gap = this.#up.before(begin);
    const beginsSentence = /(?:^|\.)["')]?$/.test(gap);
    // Where no act leads, it goes on with what is told: "frameworks that support innovation, and encourage competition".
    const isTold = first && this.section === 'ANNEX' && lexeme.place === 'ANY';
    if (isTold && !isSpoken && !introduced && !beginsSentence) return null;
    const link = this.#linkOf(lexeme, begin, gap);
    // "We note …. We support …": where those who speak begin a sentence, all leads that leads a paragraph.
    const isLed = introduced || (beginsSentence && isSpoken);
    if (lexeme.entry.lead && this.section !== 'REPORT' && !isLed) {
      const isConnected =
        isJoined || link.connector !== null || this.language.at('connectors', this.text, begin) >= 0;
      const mayFollow = isConnected && this.#mayFollow(lexeme, previous, begin, link.comma || link.opensThat);
      const isInRow =
        this.#minded.follows(lexeme, previous, begin, link.comma) || this.#isSeries(standing, gap);
      if (!mayFollow && !isInRow) return null;
    }
    return isJoined || (begin < lexeme.start && this.#up.startsAt(begin).length > 1)
      ? this.#joined(standing, link)
      : this.#apart(standing, link);
  }

  #linkOf({ place, start, end }: VerbLexeme, begin: number, gap: string): Link {
    const punctuated = gap === '' || PUNCTUATION.ends(gap);
    // "…, and, to this end, establishes": what stands by the way has two commas.
    const words = begin < start ? withoutComma(gap) : gap;
    const connector = this.#up.connectorBefore(words) ?? (this.#opensByItself(begin) ? gap.length : null);
    const comma = punctuated || (connector !== null && /[,;.]$/.test(gap.slice(0, connector).trimEnd()));
    return { punctuated, connector, comma, opensThat: place === 'PREAMBULAR' && this.#below.opensThat(end) };
  }

  /** After "that" (a subordinate clause) a bare "and" joins subordinate verbs, but for one with "in this regard". */
  #joined({ lexeme, since, begin, isSpoken }: Standing, { comma }: Link): number | null {
    const isOpen =
      comma ||
      lexeme.entry.impersonal ||
      this.language.at('connectors', this.text, begin) >= 0 ||
      this.language.at('continuations', this.text, lexeme.end + 1) >= 0;
    return !isOpen && this.#below.isJoinedBelow(since, begin, isSpoken) ? null : begin;
  }

  /** No conjunction is written together with it. */
  #apart(standing: Standing, link: Link): number | null {
    const { lexeme, previous, since, begin, introduced } = standing;
    const { punctuated, connector } = link;
    // "By 2030 we commit": the first verb of its sentence, behind nothing but what says when or how.
    const isFirst = introduced && this.section !== 'PREAMBLE' && this.#isFirstOfSentence(since, begin);
    if (isFirst && (punctuated || begin < lexeme.start || lexeme.place !== 'ANY')) {
      const from = this.#below.sentence(since, begin);
      return from < 0 ? begin : from;
    }
    if (introduced && this.section !== 'OPERATIVE') return punctuated || connector !== null ? begin : null;
    if (this.#asksOthers(lexeme, begin, previous)) return begin;
    if (!punctuated && connector === null) return null;
    return this.#isListed(standing, link) || this.#isUnopened(standing, link) ? null : begin;
  }

  /** It is a noun or a participle of an enumeration. */
  #isListed({ lexeme, since, begin, introduced }: Standing, { connector, comma, opensThat }: Link): boolean {
    const { place, start, end } = lexeme;
    if (place === 'PREAMBULAR' && !opensThat) {
      if (!comma && this.#below.isParallel(start, since, begin)) return true;
      if (connector !== null && this.#below.isListed(start, since, begin)) return true;
    }
    const enumerated = /^ ?[,;.)]/.test(this.text.slice(end, end + 2));
    return enumerated && !introduced && !this.#continues(end) && !this.#isFinite(lexeme, comma, connector);
  }

  /** Where a conjunction is joined to the verb, a bare verb begins no clause unless a connector of its own, behind a comma, leads it. */
  #isUnopened(
    { lexeme, first, since, begin, introduced }: Standing,
    { punctuated, connector, comma }: Link,
  ): boolean {
    if (lexeme.place !== 'ANY' || this.#up.joined.length === 0 || this.section === 'REPORT') return false;
    if (introduced || (comma && (connector !== null || this.#up.startsAt(begin).length > 1))) return false;
    const isBody = this.section === 'OPERATIVE' || this.section === 'ANNEX';
    return !(punctuated && isBody && (first || this.#isFirstOfSentence(since, begin)));
  }

  /**
   * What else leads a paragraph may follow "and": a participle in a preamble ("recalling …, and bearing in mind …"; where verbs are known
   * by their form, without a comma), and a finite verb where nothing before it has a subject of its own ("welcomes the talks, and supports the Envoy").
   */
  #mayFollow(
    { place, entry, start, end }: VerbLexeme,
    previous: Verb | undefined,
    begin: number,
    comma: boolean,
  ): boolean {
    const { tellsVerbs } = this.#below;
    if (this.section === 'PREAMBLE')
      return place === 'PREAMBULAR' && (comma || (tellsVerbs && !DOING.includes(entry.act as Act)));
    // "Requires …, and further requires …".
    const isContinued = begin < start || this.language.at('continuations', this.text, end + 1) >= 0;
    if (isContinued && comma && previous && this.#isAgain(previous, start, end)) return true;
    if (place !== 'OPERATIVE' || !previous || !(comma || tellsVerbs) || entry.act === 'ACTS_UNDER')
      return false;
    const isAsked = ASKS.includes(previous.act);
    // Where verbs have one form, what follows what is asked is asked as well.
    return (this.language.spaced || !isAsked) && !this.#below.isBelow(previous.end, begin, isAsked);
  }

  /**
   * "Commends the keepers, accepts their offer and authorizes …": a finite verb right behind the comma that ends the object of the one before, which
   * asks nothing (or whose object has verbs of another form). What it says, or what follows, must tell it from a noun ("leur contenu, forme et portée").
   */
  #isSeries({ lexeme, previous, begin }: Standing, gap: string): boolean {
    const { place, entry, start, end } = lexeme;
    if (this.section !== 'OPERATIVE' || place !== 'OPERATIVE' || entry.act === 'ACTS_UNDER') return false;
    const { tellsVerbs } = this.#below;
    if (!previous || previous.bare || (tellsVerbs && ASKS.includes(previous.act)) || !gap.endsWith(','))
      return false;
    const object = this.text.slice(previous.end, begin).replace(/, ?$/, '');
    if (/[,;:.()]/.test(object) || this.#below.isBelow(previous.end, begin, false)) return false;
    if (tellsVerbs) return this.language.at('connectors', this.text, end + 1) < 0;
    if (this.text.slice(start, end).includes(' ')) return true;
    return this.#below.hasDeterminer(end) || this.language.at('continuations', this.text, end + 1) > end;
  }

  /** The same verb once more. */
  #isAgain(previous: Verb, start: number, end: number): boolean {
    return this.text.slice(previous.start, previous.end).includes(this.text.slice(start, end));
  }

  /** An introducer that is a connector, too ("إذ"): a clause begins with it wherever it stands. */
  #opensByItself(begin: number): boolean {
    return (
      this.language.at('introducers', this.text, begin) >= 0 &&
      this.language.at('connectors', this.text, begin) >= 0
    );
  }

  /** "促请会员国并邀请其他 …": without a comma, but a second addressee follows, and nothing between is asked of the first. */
  #asksOthers({ start, end, entry }: VerbLexeme, begin: number, previous: Verb | undefined): boolean {
    if (!previous || !ASKING.includes(previous.act) || !ASKING.includes(entry.act as Act)) return false;
    if (begin === start || this.language.at('connectors', this.text, begin) < 0) return false;
    return (
      this.#below.addressesOthers(end) &&
      (this.#ground.verbs[firstFrom(this.#ground.verbs, previous.end)]?.start ?? 0) >= start
    );
  }

  /** "…, and recommends, as an outcome, …", "…, requests, recalling its rules, …": no noun of an enumeration. */
  #isFinite({ place, end }: VerbLexeme, comma: boolean, connector: number | null): boolean {
    if (place !== 'OPERATIVE' || !(comma || this.#below.tellsVerbs)) return false;
    return (
      connector !== null ||
      startingAt(this.#ground.verbs, this.#ground.past(end)).some((one) => one.place === 'PREAMBULAR')
    );
  }

  /**
   * "Protect the lakes, recognizing their worth": where no act stands before it, a participle says how the rest is meant. It is an act of its
   * own at the head of a sentence, and where those speak who perform it: "We, the ports of the coast, recognizing …".
   */
  #hangsOn({ place }: VerbLexeme, begin: number): boolean {
    if (place !== 'PREAMBULAR' || (this.section !== 'OPERATIVE' && this.section !== 'ANNEX')) return false;
    return !/(?:^|\.)$/.test(this.#up.before(begin)) && this.language.at('introducers', this.text, 0) < 0;
  }

  /** Behind what the paragraph rests on and a comma, which languages with case endings may leave out, its first verb leads. */
  #leadsBehind({ place }: VerbLexeme, begin: number): boolean {
    if (!LEADING[this.section].includes(place) || this.section === 'REPORT') return false;
    return (
      this.#up.before(begin).endsWith(',') ||
      (place === 'OPERATIVE' && this.language.data.language.endings.length > 0)
    );
  }

  #isFirstOfSentence(since: number, at: number): boolean {
    return since === 0 || /\. |\p{Script=Han}\./u.test(this.text.slice(Math.max(since - 1, at - REACH), at));
  }

  /** "notes, in this regard, that": a comma after the verb is followed by a continuation. */
  #continues(end: number): boolean {
    const at = end + (/^ ?, ?/.exec(this.text.slice(end, end + 3))?.[0].length ?? 0);
    return this.language.at('continuations', this.text, at) >= 0;
  }

  /** "Recommends the following: encourage …": behind the colon of such a verb, too, where the list has lost its labels. */
  #isAnnounced({ place }: VerbLexeme, previous: Verb | undefined, begin: number): boolean {
    if (place !== 'ANY' || this.language.inflects || !previous || !COMMANDING.includes(previous.act))
      return false;
    return /: ?$/.test(this.text.slice(Math.max(0, begin - 2), begin));
  }
}
