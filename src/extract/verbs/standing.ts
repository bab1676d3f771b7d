import type { Language, VerbPlace } from '../../languages/index.js';
import type { Section } from '../../seedfile/index.js';
import { withoutComma } from '../passage/index.js';
import { ASKING, type Ground, REACH, type VerbLexeme } from './ground.js';
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

const COMMA = 44;

/** A verb behind the first that may govern, and how it stands there. */
export interface Standing {
  lexeme: VerbLexeme;
  /** No act stands before it. */
  first: boolean;
  previous: Verb | undefined;
  /** Where the verb before it ends. */
  since: number;
  /** Where it begins with what leads up to it. */
  begin: number;
  /** A conjunction is written together with it. */
  isJoined: boolean;
  /** Those who act are named before it. */
  isSpoken: boolean;
  /** An introducer, those who act, or the verb before carry it. */
  introduced: boolean;
}

/** Tells of the verbs behind the first how they stand, by the words right before them. */
export class Standings {
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

  /** Null where it is not at home, only looks like a verb, or hangs on the word before it. */
  of(lexeme: VerbLexeme, first: boolean, previous: Verb | undefined): Standing | null {
    const { place, lead, start } = lexeme;
    // Where such a form is not at home at all, nothing around it needs to be looked at.
    if (place !== 'PLAIN' && !MIDDLE[this.section].includes(place)) return null;
    if (this.#ground.excluded(lexeme)) return null;
    const isJoined = this.#up.joined.includes(lead);
    if (lead !== '' && !isJoined) return null;
    const isSpoken = this.#below.isSpoken(lexeme);
    // What stands before a joined "and" belongs to the words before it.
    const reached = isJoined ? { ...UNLED, begin: start - lead.length } : this.#leadUp(start);
    if (reached === null || this.#isAside(lexeme)) return null;
    const since = previous?.end ?? 0;
    if (this.#isBlocked(lexeme, reached, since)) return null;
    const { behindComma } = reached;
    const begin = behindComma !== null && !this.#up.opens(reached.begin) ? behindComma : reached.begin;
    const isLed = reached.isLed || (isSpoken && !isJoined);
    const introduced =
      isLed || (first ? this.#isOfNamed(lexeme, begin) : this.#isCarried(lexeme, previous, begin));
    const spoken = isSpoken || (isLed && (place === 'PLAIN' || this.#isUninflected));
    if (!this.#ground.fits(lexeme, MIDDLE[this.section], introduced, spoken)) return null;
    return { lexeme, first, previous, since, begin, isJoined, isSpoken, introduced };
  }

  /** Steps back over what leads up to a verb; null where a word of it takes the verb away. */
  #leadUp(start: number): Reached | null {
    const reached = { ...UNLED, begin: start };
    for (;;) {
      const before = this.#up.back(reached.begin);
      if (before === null) return reached;
      // "同时", with which a paragraph may begin, tells in the middle how the rest is done.
      const blocked = this.language.at('blockers', this.text, before);
      if (blocked === reached.begin) return null;
      if (blocked > before && this.text.charCodeAt(blocked) === COMMA) return reached;
      if (this.text.slice(before, reached.begin).trimEnd().endsWith(',')) reached.behindComma = reached.begin;
      if (this.language.at('introducers', this.text, before) >= 0) reached.isLed = true;
      reached.begin = before;
    }
  }

  #isBlocked({ entry }: VerbLexeme, { begin, behindComma }: Reached, since: number): boolean {
    const gap = this.#up.before(begin);
    // "by, inter alia, considering": what is set apart by commas does not end the subordination.
    if (!this.#up.endsWithBlocker(behindComma === null ? gap : withoutComma(gap))) return false;
    // "as well as": the last word of a connector blocks nothing.
    if (this.#up.connectorBefore(gap) !== null) return false;
    // Where words are not parted by spaces, a name may end like a blocker: "对…研究所表示谴责".
    return this.language.spaced || this.#up.objectBefore(entry, begin, since) !== 0;
  }

  /** "Reconociendo al mismo tiempo", "принимая при этом к сведению": a remark by the way. */
  #isAside({ place, start, end }: VerbLexeme): boolean {
    if (place !== 'PREAMBULAR') return false;
    let at = start;
    do {
      at = this.text.indexOf(' ', at) + 1;
      if (at > 0 && at <= end + 1 && this.language.at('asides', this.text, at) >= 0) return true;
    } while (at > 0 && at <= end);
    return false;
  }

  /** "We, the ports of the coast, assembled in Lima, reaffirm our commitment": the bare verb of those who have named themselves, behind the comma. */
  #isOfNamed({ place, end }: VerbLexeme, begin: number): boolean {
    if (place !== 'PLAIN' || !this.#up.before(begin).endsWith(',')) return false;
    const speakers = this.language.at('introducers', this.text, 0);
    return speakers > 0 && this.text[speakers] === ',' && this.#below.hasDeterminer(end);
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
}

/** How far what leads up to a verb reaches back. */
interface Reached {
  begin: number;
  /** Behind the last comma that was stepped over: "the report issued on this occasion, notes". */
  behindComma: number | null;
  /** An introducer was stepped over. */
  isLed: boolean;
}

const UNLED: Reached = { begin: 0, behindComma: null, isLed: false };
