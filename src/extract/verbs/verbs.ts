import type { Language, Lexemes } from '../../languages/index.js';
import type { Act, Section } from '../../seedfile/index.js';
import { firstFrom, lastBefore, startingAt, startingIn, withoutComma } from '../passage/index.js';
import { Ground, LEADING, type Printed, type VerbLexeme } from './ground.js';
import { MiddleVerbs } from './middle.js';
import type { Stand, Verb } from './verb.js';
import { mendedVerb } from './verb-mending.js';

/** A colon and the label of the first item. */
const LIST_OPENING = /: ?(?:\(?[^() ]{1,6}\)|'\d{1,2}'|[①-⒛㈠-㈩])? ?$/;

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
    { section: place === 'PREAMBULAR' ? 'PREAMBLE' : 'OPERATIVE', isSpoken: false },
    [],
  ).leading(0);
  return verb ? { act: verb.act, start: verb.start, end: verb.end } : null;
}

/**
 * The verbs that govern the clauses of a paragraph, in their order.
 * @param items the places where lettered items begin
 * @param printed what stands in the text that was folded: without it, letters that folding makes one are not told apart
 */
export function findVerbs(
  language: Language,
  text: string,
  lexemes: Lexemes,
  stand: Stand,
  items: readonly number[],
  printed?: Printed,
): Verb[] {
  return new VerbFinder(language, text, lexemes, stand, items, printed).all();
}

class VerbFinder {
  readonly section: Section;
  readonly #ground: Ground;
  /** Where the body that acts ends, where the paragraph begins with it: "The General Assembly takes note …". */
  #subject = -1;
  /** An operative paragraph has begun with recitals, and its main verb is still to come. */
  #awaitsMain = false;
  /** Up to here another subject goes on with what it does. */
  #toldUntil = -1;

  constructor(
    readonly language: Language,
    readonly text: string,
    readonly lexemes: Lexemes,
    readonly stand: Stand,
    readonly items: readonly number[],
    printed?: Printed,
  ) {
    this.section = stand.section;
    this.#ground = new Ground(language, text, lexemes, this.section, printed);
    for (const { start, end } of lexemes.of('enacting')) if (start <= 1) this.#subject = end;
  }

  /** The paragraph begins with what it rests on: "On the recommendation of the Committee, appoints …", "pursuant to …, decides". */
  #isFronted(): boolean {
    return (
      (this.lexemes.of('relation')[0]?.start ?? 2) <= 1 ||
      this.#first?.entry.ground === true ||
      this.#ground.up.endsWithBlocker(/^\p{L}*/u.exec(this.text)?.[0] ?? '')
    );
  }

  all(): Verb[] {
    const ground = this.#ground;
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
    const leading = this.section === 'REPORT' ? null : this.leading(0, this.stand.isSpoken);
    const participle = leading ? null : this.#participle();
    if (this.section !== 'REPORT') add(leading ?? participle ?? this.#mended());
    this.#awaitsMain = this.section === 'OPERATIVE' && this.#isRecital(found[0]);
    const firstItem = this.items[0] ?? this.text.length;
    let middle: MiddleVerbs | undefined;
    let atItems = false;
    for (const lexeme of ground.verbs) {
      const { start } = lexeme;
      if (start >= firstItem && !atItems) {
        atItems = true;
        ground.governing = this.#governs(found, firstItem);
        for (const item of this.items) add(this.leading(item, true));
      }
      // Of the meanings of one word the first that governs stands; where one does, the others are passed over.
      const next = firstFrom(found, start);
      if (found[next]?.start === start || this.#beginsItem(start)) continue;
      if (this.section !== 'REPORT' && ground.below.hasOtherSubject(lexeme, found[0])) continue;
      const mayLead = (found.length === 0 && this.#isFronted()) || this.#awaitsMain;
      const previous = lastBefore(found, start);
      if (this.section === 'ANNEX' && found.length === 0 && this.#isTold(lexeme, mayLead)) continue;
      middle ??= new MiddleVerbs(ground);
      const verb = this.#fronted(middle.find(lexeme, found.length === 0, previous, mayLead), previous);
      if (verb && !this.#isRecital(verb)) this.#awaitsMain = false;
      add(verb);
    }
    // Without a main verb it governs nothing: "Considering the costs, a fund is needed."
    const [only] = found;
    const isAlone = this.section === 'ANNEX' && found.length === 1 && this.text.trimEnd().endsWith('.');
    if (isAlone && only && this.#isParticiple(only.start)) return [];
    return participle && this.#awaitsMain ? found.slice(1) : found;
  }

  /** "The plan has two parts: it defines terms, recommends measures and invites comments": what another subject does, in the prose of an annex. */
  #isTold(lexeme: VerbLexeme, mayLead: boolean): boolean {
    const { start, place } = lexeme;
    if (start < this.#toldUntil) return true;
    // What is fronted begins with a preposition, another subject with an article.
    if (mayLead && this.language.at('definite', this.text, this.#ground.past(0)) < 0) return false;
    if (place !== 'OPERATIVE' || this.#ground.below.isSpoken(lexeme)) return false;
    const gap = this.text.slice(0, start).trimEnd();
    // "The Committee elects its Chair and approves the agenda": what stands before "and" is told as well.
    const connector = this.#ground.up.connectorBefore(gap);
    const before = connector === null ? gap : gap.slice(0, connector).replace(/,? *$/, ',');
    // What stands by the way between those who act and their verb has two commas: "The Conference, at its fifth session, decides".
    if (!/(?:^|[.;:])[^,.;:]+,$/.test(before)) return false;
    const end = this.text.slice(start).search(/[.;:]/);
    this.#toldUntil = end < 0 ? this.text.length : start + end;
    return true;
  }

  get #first(): VerbLexeme | undefined {
    return startingAt(this.#ground.verbs, this.#ground.past(0))[0];
  }

  /** "…, and, in line with resolution 61/7, calls upon …": what stands between "and" and its verb is said with that verb. */
  #fronted(verb: Verb | null, previous: Verb | undefined): Verb | null {
    const { up } = this.#ground;
    // Where a conjunction is written together with the verb, it stands behind what is fronted as well.
    if (!verb || !previous || up.joined.length > 0 || !up.before(verb.begin).endsWith(',')) return verb;
    if (this.section === 'OPERATIVE' && this.#isRecital(verb)) return verb;
    const front = startingIn(this.lexemes.of('relation'), previous.end, verb.begin).find(
      ({ start }) =>
        !/[.;:] /.test(this.text.slice(start, verb.begin)) &&
        up.connectorBefore(withoutComma(up.before(start))) !== null,
    );
    return front ? { ...verb, begin: front.start } : verb;
  }

  /** "Recalling its resolution 61/7, decides": an operative paragraph may begin with a recital. */
  #participle(): Verb | null {
    const lexeme = this.section === 'OPERATIVE' ? this.#first : undefined;
    return lexeme?.place === 'PREAMBULAR' && !this.#ground.excluded(lexeme)
      ? this.#ground.verb(lexeme, 0)
      : null;
  }

  /** A participle, or a verb behind the word that makes a recital of it ("إذ"). */
  #isRecital(verb: Verb | undefined): boolean {
    if (!verb || verb.bare) return false;
    return (
      this.#isParticiple(verb.start) ||
      (this.#ground.up.joined.length > 0 &&
        this.language.at('introducers', this.text, this.#ground.past(verb.begin)) > 0)
    );
  }

  #isParticiple(at: number): boolean {
    return startingAt(this.#ground.verbs, at).some(({ place }) => place === 'PREAMBULAR');
  }

  /** The verb with which the text at `from` begins, past introducers, continuations and an item's label. */
  leading(from: number, mayBeBare = false): Verb | null {
    let introduced = mayBeBare;
    let at = from;
    for (let count = 0; count < 6; count += 1) {
      at = this.#ground.past(at);
      const starts = this.#ground.up.startsAt(at);
      for (const start of starts)
        for (const lexeme of startingAt(this.#ground.verbs, start))
          if (this.#ground.fits(lexeme, LEADING[this.section], introduced) && !this.#ground.excluded(lexeme))
            return this.#ground.verb(lexeme, from);
      let next = from === 0 && at < this.#subject ? this.#subject : -1;
      for (const start of starts) {
        const introducer = this.language.at('introducers', this.text, start);
        if (introducer >= 0) introduced = true;
        next = Math.max(next, introducer, this.language.at('continuations', this.text, start));
        // "Strongly and unequivocally condemns".
        if (count > 0) next = Math.max(next, this.language.at('connectors', this.text, start));
      }
      if (next < 0) return null;
      at = next;
    }
    return null;
  }

  /** What stands at the beginning of an item leads it or is no verb of its own ("by: (a) Encouraging …"). */
  #beginsItem(start: number): boolean {
    for (const item of this.items)
      if (start === item || (start === item + 1 && this.text[item] === ' ')) return true;
    return false;
  }

  /** The act that governs the items of a list which a colon opens ("Decides to: (a) …"). */
  #governs(verbs: readonly Verb[], firstItem: number): Act | null {
    const from = Math.max(0, firstItem - 16);
    const opening = LIST_OPENING.exec(this.text.slice(from, firstItem));
    if (!opening) return null;
    const last = verbs.at(-1);
    // "…, and therefore: (a) Encourages …": the acts begin behind the colon.
    if (this.#ground.up.endingAt(from + opening.index) !== null && this.leading(firstItem, true)) return null;
    this.#ground.isUnled = last === undefined;
    return last?.act ?? null;
  }

  /** Where a verb must stand and none is known: the one that is misprinted. */
  #mended(): Verb | null {
    if (this.section === 'REPORT' || this.section === 'ANNEX') return null;
    const isVerb = (at: number) => startingAt(this.#ground.verbs, at).length > 0;
    return mendedVerb(this.language, this.text, LEADING[this.section], this.#ground.up, isVerb);
  }
}
