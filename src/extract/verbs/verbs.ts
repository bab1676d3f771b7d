import type { Language, LexemeOf, Lexemes, VerbPlace } from '../../languages/index.js';
import type { Act, Section } from '../../seedfile/index.js';
import { firstFrom, inOrder, lastBefore, startingAt } from '../passage/index.js';
import { LeadUp } from './lead-up.js';
import { Subordination } from './subordination.js';
import type { Verb } from './verb.js';
import { mendedVerb } from './verb-mending.js';

type VerbLexeme = LexemeOf<'verb'>;

/** Which forms are at home at the beginning of a paragraph, and which in its middle. */
const LEADING: Record<Section, readonly VerbPlace[]> = {
  REPORT: ['NARRATIVE', 'ANY', 'OPERATIVE'],
  PREAMBLE: ['ANY', 'PREAMBULAR'],
  OPERATIVE: ['ANY', 'OPERATIVE'],
  ANNEX: ['ANY', 'OPERATIVE', 'PREAMBULAR'],
};
const MIDDLE: Record<Section, readonly VerbPlace[]> = {
  REPORT: ['NARRATIVE', 'ANY', 'OPERATIVE', 'PREAMBULAR'],
  PREAMBLE: ['ANY', 'PREAMBULAR'],
  OPERATIVE: ['ANY', 'OPERATIVE', 'PREAMBULAR'],
  ANNEX: ['ANY', 'OPERATIVE', 'PREAMBULAR'],
};

/** Acts whose lettered items say what is to be done: a bare verb in them is no act of its own. */
const COMMANDING: readonly Act[] = ['DECIDES', 'COMMITS', 'DETERMINED', 'RECOMMENDS', 'REQUESTS'];
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
/** A colon and the label of the first item. */
const LIST_OPENING = /: ?(?:\(?[^() ]{1,6}\)|'\d{1,2}'|[①-⒛㈠-㈩])? ?$/;

/** The end of a sentence, and not of an abbreviation ("para. 3", "No. 5"). */
const SENTENCE_END = /(?:\p{L}{5}|\d{4}|[)\]"]|\p{Script=Han})\.(?: |(?=\p{Script=Han}))/gu;
/** How far a sentence is looked through. */
const REACH = 1000;

const SPACE = 32;
/** What may stand before the first word. */
const OPENING: ReadonlySet<number> = new Set([...' ,"\'(•·*-'].map((mark) => mark.charCodeAt(0)));

const HEAD_LENGTH = 160;

/** The verb at the very beginning of a folded paragraph, if one of that place stands there. */
export function leadingVerb(
  language: Language,
  text: string,
  place: 'PREAMBULAR' | 'OPERATIVE',
): { act: Act; start: number; end: number } | null {
  const head = text.slice(0, HEAD_LENGTH);
  const verb = new VerbFinder(
    language,
    head,
    language.scan(head),
    place === 'PREAMBULAR' ? 'PREAMBLE' : 'OPERATIVE',
    [],
  ).leading(0);
  return verb ? { act: verb.act, start: verb.start, end: verb.end } : null;
}

/** The verbs that govern the clauses of a paragraph, in their order. `items` are the places where lettered items begin. */
export function findVerbs(
  language: Language,
  text: string,
  lexemes: Lexemes,
  section: Section,
  items: readonly number[],
): Verb[] {
  return new VerbFinder(language, text, lexemes, section, items).all();
}

class VerbFinder {
  readonly #verbs: readonly VerbLexeme[];
  readonly #unless: readonly LexemeOf<'unless'>[];
  readonly #up: LeadUp;
  readonly #below: Subordination;
  #governing: Act | null = null;
  /** The items go on a sentence without an act ("We will: (a) support …"). */
  #unled = false;
  /** Where the body that acts ends, where the paragraph begins with it: "The General Assembly takes note …". */
  #subject = -1;

  /** The paragraph begins with what it rests on: "On the recommendation of the Committee, appoints …". */
  readonly #fronted: boolean;
  /** An operative paragraph has begun with recitals, and its main verb is still to come. */
  #awaitsMain = false;
  /** Verbs have one form for all, and no conjunction is written together with them. */
  readonly #isUninflected: boolean;

  constructor(
    readonly language: Language,
    readonly text: string,
    lexemes: Lexemes,
    readonly section: Section,
    readonly items: readonly number[],
  ) {
    this.#verbs = inOrder(lexemes.of('verb'));
    this.#unless = inOrder(lexemes.of('unless'));
    this.#up = new LeadUp(language, text, lexemes);
    this.#below = new Subordination(language, text);
    this.#isUninflected = !language.inflects && this.#up.joined.length === 0;
    for (const { start, end } of lexemes.of('enacting')) if (start <= 1) this.#subject = end;
    this.#fronted =
      (lexemes.of('relation')[0]?.start ?? 2) <= 1 ||
      this.#up.endsWithBlocker(/^\p{L}*/u.exec(text)?.[0] ?? '');
  }

  all(): Verb[] {
    /** In their order, and apart. */
    const found: Verb[] = [];
    const add = (verb: Verb | null) => {
      if (!verb) return;
      const at = firstFrom(found, verb.start);
      if ((lastBefore(found, verb.start)?.end ?? 0) > verb.start) return;
      if ((found[at]?.start ?? verb.end) < verb.end) return;
      if (at === found.length) found.push(verb);
      else found.splice(at, 0, verb);
    };
    const leading = this.section === 'REPORT' ? null : this.leading(0);
    const participle = leading ? null : this.#participle();
    if (this.section !== 'REPORT') add(leading ?? participle ?? this.#mended());
    this.#awaitsMain = this.section === 'OPERATIVE' && this.#isRecital(found[0]);
    const firstItem = this.items[0] ?? this.text.length;
    let atItems = false;
    for (let index = 0; index < this.#verbs.length; index += 1) {
      const lexeme = this.#verbs[index];
      if (!lexeme) break;
      const { start } = lexeme;
      if (start >= firstItem && !atItems) {
        atItems = true;
        this.#governing = this.#governs(found, firstItem);
        for (const item of this.items) add(this.leading(item, true));
      }
      // Of the meanings of one word the first that governs stands; where one does, the others are passed over.
      const next = firstFrom(found, start);
      if (found[next]?.start === start || this.#beginsItem(start)) continue;
      if (this.section !== 'REPORT' && this.#below.hasOtherSubject(lexeme, found[0])) continue;
      const verb = this.#middle(start, lexeme, found.length === 0, lastBefore(found, start));
      if (verb && !this.#isRecital(verb)) this.#awaitsMain = false;
      add(verb);
    }
    // Without a main verb it governs nothing.
    return participle && this.#awaitsMain ? found.slice(1) : found;
  }

  /** "Recalling its resolution 61/7, decides": an operative paragraph may begin with a recital. */
  #participle(): Verb | null {
    const [lexeme] = this.section === 'OPERATIVE' ? startingAt(this.#verbs, this.#past(0)) : [];
    return lexeme?.place === 'PREAMBULAR' && !this.#excluded(lexeme) ? this.#verb(lexeme, 0) : null;
  }

  /** A participle, or a verb behind the word that makes a recital of it ("إذ"). */
  #isRecital(verb: Verb | undefined): boolean {
    if (!verb || verb.bare) return false;
    return (
      startingAt(this.#verbs, verb.start).some(({ place }) => place === 'PREAMBULAR') ||
      (this.#up.joined.length > 0 && this.language.at('introducers', this.text, this.#past(verb.begin)) > 0)
    );
  }

  /** Past what opens a quotation, a bracket or a point of a list. */
  #past(from: number): number {
    let at = from;
    while (OPENING.has(this.text.charCodeAt(at))) at += 1;
    return at;
  }

  /** The verb with which the text at `from` begins, past introducers, continuations and an item's label. */
  leading(from: number, isItem = false): Verb | null {
    let introduced = isItem;
    let at = from;
    for (let count = 0; count < 6; count += 1) {
      at = this.#past(at);
      const starts = this.#up.startsAt(at);
      for (const start of starts)
        for (const lexeme of startingAt(this.#verbs, start))
          if (this.#fits(lexeme, LEADING[this.section], introduced) && !this.#excluded(lexeme))
            return this.#verb(lexeme, from);
      let next = from === 0 && at < this.#subject ? this.#subject : -1;
      for (const start of starts) {
        const introducer = this.language.at('introducers', this.text, start);
        if (introducer >= 0) introduced = true;
        next = Math.max(next, introducer, this.language.at('continuations', this.text, start));
      }
      if (next < 0) return null;
      at = next;
    }
    return null;
  }

  /** What stands at the beginning of an item leads it or is no verb of its own ("by: (a) Encouraging …"). */
  #beginsItem(start: number): boolean {
    return this.items.some((item) => start === item || (start === item + 1 && this.text[item] === ' '));
  }

  /** The act that governs the items of a list which a colon opens ("Decides to: (a) …"). */
  #governs(verbs: readonly Verb[], firstItem: number): Act | null {
    const from = Math.max(0, firstItem - 16);
    const opening = LIST_OPENING.exec(this.text.slice(from, firstItem));
    if (!opening) return null;
    const last = verbs.at(-1);
    // "…, and therefore: (a) Encourages …": the acts begin behind the colon.
    if (this.#up.endingAt(from + opening.index) !== null && this.leading(firstItem, true)) return null;
    this.#unled = last === undefined;
    return last?.act ?? null;
  }

  /** In an item that an act governs, a bare verb or a participle is what is decided, not an act of its own. */
  #isGoverned({ place, end }: VerbLexeme): boolean {
    if (this.#governing === null) return this.#unled && place === 'PLAIN';
    const isCommanded = COMMANDING.includes(this.#governing);
    return (
      place === 'PLAIN' ||
      // "Decides to: (a) Build ports, encouraging …": how it is to be done; "noting that …" is said of it.
      (place === 'PREAMBULAR' && isCommanded && !this.#below.opensThat(end)) ||
      (place === 'ANY' && (isCommanded || !this.language.inflects))
    );
  }

  /** "Recommends the following: encourage …": behind the colon of such a verb, too, where the list has lost its labels. */
  #isAnnounced({ place }: VerbLexeme, previous: Verb | undefined, begin: number): boolean {
    if (place !== 'ANY' || this.language.inflects || !previous || !COMMANDING.includes(previous.act))
      return false;
    return /: ?$/.test(this.text.slice(Math.max(0, begin - 2), begin));
  }

  /** @param spoken whether those who act are named before it: "(a) … systems, and we welcome" */
  #fits(lexeme: VerbLexeme, places: readonly VerbPlace[], introduced: boolean, spoken = false): boolean {
    if (!spoken && this.#isGoverned(lexeme)) return false;
    return (
      places.includes(lexeme.place) || (lexeme.place === 'PLAIN' && introduced && this.section !== 'REPORT')
    );
  }

  #excluded(lexeme: VerbLexeme): boolean {
    return startingAt(this.#unless, lexeme.start).some(
      ({ entry, end }) => entry === lexeme.entry && end > lexeme.end,
    );
  }

  /** A verb after the first: it must follow a connector, and not a word that takes it into a subordinate clause. */
  #middle(start: number, lexeme: VerbLexeme, first: boolean, previous: Verb | undefined): Verb | null {
    if (this.#excluded(lexeme)) return null;
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
      if (this.text.slice(before, begin).trimEnd().endsWith(',')) behindComma = begin;
      if (this.language.at('introducers', this.text, before) >= 0) introduced = true;
      begin = before;
    }
    const spoken = isSpoken || (introduced && (lexeme.place === 'PLAIN' || this.#isUninflected));
    if (lexeme.place === 'PREAMBULAR' && this.language.at('asides', this.text, lexeme.end + 1) >= 0)
      return null;
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
    if (!this.#fits(lexeme, MIDDLE[this.section], introduced, spoken)) return null;
    if (first && this.#hangsOn(lexeme, begin)) return null;
    if (this.#isAnnounced(lexeme, previous, begin)) return null;
    const opened = this.#up.objectBefore(lexeme.entry, begin, since);
    if (opened !== null) return this.#verb(lexeme, opened);
    // "Welcomes and urges the …": one object for both.
    if (previous && begin < start && this.text.slice(previous.end, begin).trim() === '')
      return this.language.at('connectors', this.text, begin) >= 0 ? this.#verb(lexeme, begin) : null;
    if (((first && this.#fronted) || this.#awaitsMain) && this.#leadsBehind(lexeme, begin))
      return this.#verb(lexeme, begin);
    if (this.#below.isQuoted(since, begin, start)) return null;
    if (previous && ASKS.includes(previous.act) && this.#below.tellsManner(begin)) return null;
    const gap = this.#up.before(begin);
    const beginsSentence = /(?:^|\.)["')]?$/.test(gap);
    // "We note …. We support …": where those who speak begin a sentence, all leads that leads a paragraph.
    const isLed = introduced || (beginsSentence && isSpoken);
    const later = lexeme.entry.lead && this.section !== 'REPORT' && !isLed;
    if (later && !(this.section === 'PREAMBLE' && lexeme.place === 'PREAMBULAR')) return null;
    if (this.section === 'REPORT' && first && lexeme.place !== 'PREAMBULAR') return this.#verb(lexeme, start);
    const sentence =
      this.section === 'REPORT' && lexeme.place === 'NARRATIVE' ? this.#sentence(since, start) : -1;
    if (sentence >= 0) return this.#verb(lexeme, sentence);
    const punctuated = /[,;.:]["')]?$/.test(gap) || gap === '';
    // Where no act leads, it goes on with what is told: "frameworks that support innovation, and encourage competition".
    const isTold = first && this.section === 'ANNEX' && lexeme.place === 'ANY';
    if (isTold && !isSpoken && !introduced && !beginsSentence) return null;
    const connector = this.#up.connectorBefore(gap) ?? (this.#opensByItself(begin) ? gap.length : null);
    const comma = punctuated || (connector !== null && /[,;.]$/.test(gap.slice(0, connector).trimEnd()));
    const opensThat = lexeme.place === 'PREAMBULAR' && this.#below.opensThat(lexeme.end);
    // What else leads may follow ", and": "recalling …, and bearing in mind that …".
    if (later && (connector === null || !(comma || opensThat))) return null;
    if (isJoined || (begin < start && this.#up.startsAt(begin).length > 1)) {
      // After "that" (a subordinate clause) a bare "and" joins subordinate verbs, but for one with "in this regard".
      const isOpen =
        comma ||
        lexeme.entry.impersonal ||
        this.language.at('connectors', this.text, begin) >= 0 ||
        this.language.at('continuations', this.text, lexeme.end + 1) >= 0;
      if (!isOpen && this.#below.isJoinedBelow(since, begin, isSpoken)) return null;
      return this.#verb(lexeme, begin);
    }
    // "By 2030 we commit": the first verb of its sentence, behind nothing but what says when or how.
    const isFirst = introduced && this.section !== 'PREAMBLE' && this.#isFirstOfSentence(since, begin);
    if (isFirst && (punctuated || begin < start || lexeme.place !== 'ANY')) return this.#verb(lexeme, begin);
    if (introduced && this.section !== 'OPERATIVE')
      return punctuated || connector !== null ? this.#verb(lexeme, begin) : null;
    if (this.#asksOthers(lexeme, begin, previous)) return this.#verb(lexeme, begin);
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
    return this.#verb(lexeme, begin);
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
      (this.#verbs[firstFrom(this.#verbs, previous.end)]?.start ?? 0) >= start
    );
  }

  /** "…, and recommends, as an outcome, …", "…, requests, recalling its rules, …": no noun of an enumeration. */
  #isFinite({ place, end }: VerbLexeme, comma: boolean, connector: number | null): boolean {
    if (place !== 'OPERATIVE' || !(comma || this.#below.tellsVerbs)) return false;
    return (
      connector !== null || startingAt(this.#verbs, this.#past(end)).some((one) => one.place === 'PREAMBULAR')
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
    if (!personal && ASKING.includes(previous.act)) return false;
    const gap = this.#up.before(begin);
    const connector = this.#up.connectorBefore(gap);
    if (connector === null) return false;
    const isContinued = begin < lexeme.start;
    if (!(personal || /,$/.test(gap.slice(0, connector).trimEnd())))
      return (
        this.#below.isBareVerb(lexeme, previous.end, isContinued) &&
        !/[.;:] /.test(this.text.slice(previous.end, begin))
      );
    return begin - previous.end <= REACH && !/[.;:] /.test(this.text.slice(previous.end, begin));
  }

  #isFirstOfSentence(since: number, at: number): boolean {
    return since === 0 || this.text.slice(Math.max(since - 1, at - REACH), at).includes('. ');
  }

  /** Where the sentence of a place begins, if that is behind another place; -1 if not. */
  #sentence(since: number, at: number): number {
    const from = Math.max(since, at - REACH);
    const end = [...this.text.slice(from, at).matchAll(SENTENCE_END)].at(-1);
    return end ? from + end.index + end[0].length : -1;
  }

  /** "notes, in this regard, that": a comma after the verb is followed by a continuation. */
  #continues(end: number): boolean {
    const at = end + (/^ ?, ?/.exec(this.text.slice(end, end + 3))?.[0].length ?? 0);
    return this.language.at('continuations', this.text, at) >= 0;
  }

  #verb(lexeme: VerbLexeme, begin: number): Verb {
    let { start, end } = lexeme;
    for (let count = 0; count < 3; count += 1) {
      const next =
        this.text.charCodeAt(end) === SPACE ? this.language.at('continuations', this.text, end + 1) : -1;
      if (next < 0) break;
      end = next;
    }
    for (;;) {
      let before = start - lexeme.lead.length;
      if (this.text.charCodeAt(before - 1) === SPACE) before -= 1;
      const from = lexeme.lead === '' ? this.#up.endingAt(before) : null;
      if (from === null || this.language.at('continuations', this.text, from) < 0) break;
      start = from;
    }
    while (/[ ,]/.test(this.text[end - 1] ?? '')) end -= 1;
    const act = lexeme.entry.act as Act;
    const { impersonal } = lexeme.entry;
    return {
      act,
      start,
      end,
      begin: Math.min(begin, start),
      bare: lexeme.place === 'PLAIN',
      ...(impersonal ? { impersonal } : {}),
    };
  }

  /** Where a verb must stand and none is known: the one that is misprinted. */
  #mended(): Verb | null {
    if (this.section === 'REPORT' || this.section === 'ANNEX') return null;
    const isVerb = (at: number) => startingAt(this.#verbs, at).length > 0;
    return mendedVerb(this.language, this.text, LEADING[this.section], this.#up, isVerb);
  }
}
