import type { Language, VerbPlace } from '../../languages/index.js';
import type { Act, Section } from '../../seedfile/index.js';
import { firstFrom, startingAt } from '../passage/index.js';
import { COMMANDING, type Ground, LEADING, type VerbLexeme } from './ground.js';
import type { LeadUp } from './lead-up.js';
import type { Subordination } from './subordination.js';
import type { Verb } from './verb.js';

/** Which forms are at home in the middle of a paragraph. */
const MIDDLE: Record<Section, readonly VerbPlace[]> = {
  REPORT: ['NARRATIVE', 'ANY', 'OPERATIVE', 'PREAMBULAR'],
  PREAMBLE: ['ANY', 'PREAMBULAR'],
  OPERATIVE: ['ANY', 'OPERATIVE', 'PREAMBULAR'],
  ANNEX: ['ANY', 'OPERATIVE', 'PREAMBULAR'],
};

/** Acts whose objects may hold bare verbs of their own: "we call upon States to meet, and support …". */
const ASKING: readonly Act[] = [
  ...COMMANDING,
  'INVITES',
  'ENCOURAGES',
  'URGES',
  'CALLS_UPON',
  'DEMANDS',
  'CONTINUES',
];
/** Acts that ask something, or ask it again. */
const ASKS: readonly Act[] = [...ASKING, 'REITERATES'];

/** Acts whose words also tell what others do, and how: "in full respect of the Charter and supporting …". */
const DOING: readonly Act[] = ['SUPPORTS', 'CONTINUES', 'ESTABLISHES', 'EXPRESSES', 'ACTS_UNDER'];

const COMMA = 44;

/** How far a sentence is looked through. */
const REACH = 1000;

/** Tells which verbs behind the first govern a clause of their own. */
export class MiddleVerbs {
  readonly #ground: Ground;
  readonly #up: LeadUp;
  readonly #below: Subordination;
  readonly language: Language;
  readonly text: string;
  readonly section: Section;
  /** Verbs have one form for all, and no conjunction is written together with them. */
  readonly #isUninflected: boolean;

  constructor(ground: Ground) {
    this.#ground = ground;
    this.#up = ground.up;
    this.#below = ground.below;
    this.language = ground.language;
    this.text = ground.text;
    this.section = ground.section;
    this.#isUninflected = !ground.language.inflects && ground.up.joined.length === 0;
  }

  /** A verb after the first: it must follow a connector, and not a word that takes it into a subordinate clause. */
  find(lexeme: VerbLexeme, first: boolean, previous: Verb | undefined, mayLead: boolean): Verb | null {
    // Where such a form is not at home at all, nothing around it needs to be looked at.
    if (lexeme.place !== 'PLAIN' && !MIDDLE[this.section].includes(lexeme.place)) return null;
    if (this.#ground.excluded(lexeme)) return null;
    const { start } = lexeme;
    const since = previous?.end ?? 0;
    const isJoined = this.#up.joined.includes(lexeme.lead);
    if (lexeme.lead !== '' && !isJoined) return null;
    let begin = start - lexeme.lead.length;
    const isSpoken = this.#below.isSpoken(lexeme);
    let introduced = isSpoken && !isJoined;
    /** Behind the last comma that was stepped over: "the report issued on this occasion, notes". */
    let behindComma: number | null = null;
    // What stands before a joined "and" belongs to the words before it.
    while (!isJoined) {
      const before = this.#up.back(begin);
      if (before === null) break;
      // "同时", with which a paragraph may begin, tells in the middle how the rest is done.
      const blocked = this.language.at('blockers', this.text, before);
      if (blocked === begin) return null;
      if (blocked > before && this.text.charCodeAt(blocked) === COMMA) break;
      if (this.text.slice(before, begin).trimEnd().endsWith(',')) behindComma = begin;
      if (this.language.at('introducers', this.text, before) >= 0) introduced = true;
      begin = before;
    }
    const spoken = isSpoken || (introduced && (lexeme.place === 'PLAIN' || this.#isUninflected));
    if (this.#isAside(lexeme)) return null;
    const gapBefore = this.#up.before(begin);
    // "by, inter alia, considering": what is set apart by commas does not end the subordination.
    const isBlocked = this.#up.endsWithBlocker(
      behindComma === null ? gapBefore : gapBefore.replace(/,$/, ''),
    );
    // "as well as": the last word of a connector blocks nothing. Where words are not parted by spaces, a name may end like a blocker: "对…研究所表示谴责".
    if (isBlocked && this.#up.connectorBefore(gapBefore) === null) {
      if (this.language.spaced || this.#up.objectBefore(lexeme.entry, begin, since) !== 0) return null;
    }
    if (behindComma !== null && !this.#up.opens(begin)) begin = behindComma;
    if (this.#isCarried(lexeme, previous, begin)) introduced = true;
    if (!this.#ground.fits(lexeme, MIDDLE[this.section], introduced, spoken)) return null;
    if (first && this.#hangsOn(lexeme, begin)) return null;
    if (this.#isAnnounced(lexeme, previous, begin)) return null;
    const opened = this.#up.objectBefore(lexeme.entry, begin, since);
    if (opened === 0 || (opened !== null && !lexeme.entry.lead)) return this.#ground.verb(lexeme, opened);
    // "Welcomes and urges the …": one object for both.
    if (previous && begin < start && this.text.slice(previous.end, begin).trim() === '')
      return this.language.at('connectors', this.text, begin) >= 0 ? this.#ground.verb(lexeme, begin) : null;
    if (mayLead && this.#leadsBehind(lexeme, begin)) return this.#ground.verb(lexeme, begin);
    if (this.#below.isQuoted(since, begin, lexeme)) return null;
    if (previous && ASKS.includes(previous.act) && this.#below.tellsManner(begin)) return null;
    if (previous && !introduced && this.section !== 'REPORT' && this.#below.goesOn(since, begin)) return null;
    const gap = this.#up.before(begin);
    const beginsSentence = /(?:^|\.)["')]?$/.test(gap);
    // "We note …. We support …": where those who speak begin a sentence, all leads that leads a paragraph.
    const isLed = introduced || (beginsSentence && isSpoken);
    const later = lexeme.entry.lead && this.section !== 'REPORT' && !isLed;
    // "In the light of the adoption of …, the draft was withdrawn": what leads recitals tells nothing in a report.
    if (lexeme.entry.lead && this.section === 'REPORT' && lexeme.place === 'PREAMBULAR') return null;
    if (this.section === 'REPORT' && first && lexeme.place !== 'PREAMBULAR')
      return this.#ground.verb(lexeme, start);
    const sentence =
      this.section === 'REPORT' && lexeme.place === 'NARRATIVE' ? this.#below.sentence(since, start) : -1;
    if (sentence >= 0) return this.#ground.verb(lexeme, sentence);
    const punctuated = /[,;.:]["')]?$/.test(gap) || gap === '';
    // Where no act leads, it goes on with what is told: "frameworks that support innovation, and encourage competition".
    const isTold = first && this.section === 'ANNEX' && lexeme.place === 'ANY';
    if (isTold && !isSpoken && !introduced && !beginsSentence) return null;
    const connector = this.#up.connectorBefore(gap) ?? (this.#opensByItself(begin) ? gap.length : null);
    const comma = punctuated || (connector !== null && /[,;.]$/.test(gap.slice(0, connector).trimEnd()));
    const opensThat = lexeme.place === 'PREAMBULAR' && this.#below.opensThat(lexeme.end);
    const isConnected =
      isJoined || connector !== null || this.language.at('connectors', this.text, begin) >= 0;
    if (later && !(isConnected && this.#mayFollow(lexeme, previous, begin, comma || opensThat))) return null;
    if (isJoined || (begin < start && this.#up.startsAt(begin).length > 1)) {
      // After "that" (a subordinate clause) a bare "and" joins subordinate verbs, but for one with "in this regard".
      const isOpen =
        comma ||
        lexeme.entry.impersonal ||
        this.language.at('connectors', this.text, begin) >= 0 ||
        this.language.at('continuations', this.text, lexeme.end + 1) >= 0;
      if (!isOpen && this.#below.isJoinedBelow(since, begin, isSpoken)) return null;
      return this.#ground.verb(lexeme, begin);
    }
    // "By 2030 we commit": the first verb of its sentence, behind nothing but what says when or how.
    const isFirst = introduced && this.section !== 'PREAMBLE' && this.#isFirstOfSentence(since, begin);
    if (isFirst && (punctuated || begin < start || lexeme.place !== 'ANY')) {
      const from = this.#below.sentence(since, begin);
      return this.#ground.verb(lexeme, from < 0 ? begin : from);
    }
    if (introduced && this.section !== 'OPERATIVE')
      return punctuated || connector !== null ? this.#ground.verb(lexeme, begin) : null;
    if (this.#asksOthers(lexeme, begin, previous)) return this.#ground.verb(lexeme, begin);
    if (!punctuated && connector === null) return null;
    if (lexeme.place === 'PREAMBULAR') {
      if (!comma && !opensThat && this.#below.isParallel(start, since, begin)) return null;
      if (connector !== null && !opensThat && this.#below.isListed(start, since, begin)) return null;
    }
    // Where a conjunction is joined to the verb, a bare verb begins no clause unless a connector of its own, behind a comma, leads it.
    const begins =
      introduced ||
      (comma && (connector !== null || this.#up.startsAt(begin).length > 1)) ||
      (punctuated &&
        (this.section === 'OPERATIVE' || this.section === 'ANNEX') &&
        (first || this.#isFirstOfSentence(since, begin)));
    if (lexeme.place === 'ANY' && this.#up.joined.length > 0 && !begins && this.section !== 'REPORT')
      return null;
    const enumerated = /^ ?[,;.)]/.test(this.text.slice(lexeme.end, lexeme.end + 2));
    if (
      enumerated &&
      !introduced &&
      !this.#continues(lexeme.end) &&
      !this.#isFinite(lexeme, comma, connector)
    )
      return null;
    return this.#ground.verb(lexeme, begin);
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

  /** "Reconociendo al mismo tiempo", "принимая при этом к сведению": a remark by the way. */
  #isAside({ place, start, end }: VerbLexeme): boolean {
    if (place !== 'PREAMBULAR') return false;
    const spaces = [...this.text.slice(start, end + 1).matchAll(/ /g)];
    return spaces.some(({ index }) => this.language.at('asides', this.text, start + index + 1) >= 0);
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

  /** "We reaffirm …, and recognize …": the bare verb is carried on by the one before it. */
  #isCarried(lexeme: VerbLexeme, previous: Verb | undefined, begin: number): boolean {
    // A first person is no infinitive and no noun: it needs no comma, and may follow any act.
    const { personal = false } = this.language.data.acts;
    if (lexeme.place !== 'PLAIN' || !previous?.bare) return false;
    const gap = this.#up.before(begin);
    const connector = this.#up.connectorBefore(gap);
    if (connector === null) return false;
    if (
      !personal &&
      ASKING.includes(previous.act) &&
      !this.#asksAnew(lexeme, previous, gap.slice(0, connector))
    )
      return false;
    const isContinued = begin < lexeme.start;
    if (!(personal || /,$/.test(gap.slice(0, connector).trimEnd())))
      return (
        this.#below.isBareVerb(lexeme, previous.end, isContinued) &&
        !/[.;:] /.test(this.text.slice(previous.end, begin))
      );
    return begin - previous.end <= REACH && !/[.;:] /.test(this.text.slice(previous.end, begin));
  }

  /**
   * "We call for a stronger Forum, and invite the Chair to report", "…, and call, in particular, on the Board": behind a comma, what asks
   * another, or asks again, is none of what is asked.
   */
  #asksAnew({ entry, end }: VerbLexeme, previous: Verb, before: string): boolean {
    if (!/,$/.test(before.trimEnd())) return false;
    return (
      (entry.act === 'CALLS_UPON' && previous.act === 'CALLS_UPON') ||
      (['REQUESTS', 'INVITES'].includes(entry.act) && this.#below.hasDeterminer(end))
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
