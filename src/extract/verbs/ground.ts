import { isWord, type Language, type LexemeOf, type Lexemes, type VerbPlace } from '../../languages/index.js';
import type { Act, Section } from '../../seedfile/index.js';
import { inOrder, startingAt, startingIn, VERB_GAP } from '../passage/index.js';
import { LeadUp } from './lead-up.js';
import { Subordination } from './subordination.js';
import type { Verb } from './verb.js';

export type VerbLexeme = LexemeOf<'verb'>;

/** The letter, in small, that is printed where a unit of the folded text stands. */
export type Printed = (at: number) => string;

/** Which forms are at home at the beginning of a paragraph. */
export const LEADING: Record<Section, readonly VerbPlace[]> = {
  REPORT: ['NARRATIVE', 'ANY', 'OPERATIVE'],
  PREAMBLE: ['ANY', 'PREAMBULAR'],
  OPERATIVE: ['ANY', 'OPERATIVE'],
  ANNEX: ['ANY', 'OPERATIVE', 'PREAMBULAR'],
};

/** Acts whose lettered items say what is to be done: a bare verb in them is no act of its own. */
export const COMMANDING: readonly Act[] = ['DECIDES', 'COMMITS', 'DETERMINED', 'RECOMMENDS', 'REQUESTS'];

/** Acts whose objects may hold bare verbs of their own: "we call upon States to meet, and support …". */
export const ASKING: readonly Act[] = [
  ...COMMANDING,
  'INVITES',
  'ENCOURAGES',
  'URGES',
  'CALLS_UPON',
  'DEMANDS',
  'CONTINUES',
];

/** Acts whose verbs take a noun, and no sentence with a verb of its own. */
const TAKING: readonly Act[] = [
  'ADOPTS',
  'APPROVES',
  'AUTHORIZES',
  'COMMITS',
  'DEMANDS',
  'ENDORSES',
  'ESTABLISHES',
  'INVITES',
  'REJECTS',
  'REQUESTS',
  'SUPPORTS',
];

const SPACE = 32;
/** How far a sentence is looked through. */
export const REACH = 1000;
/** How far behind a verb what it says may stand. */
const APART = 160;
/** How many words those who do it may have behind their first. */
const SUBJECT = 4;
/** How long a noun is behind what is told of it, where words are not parted. */
const NOUN = 10;
/** What may stand before the first word. */
const OPENING: ReadonlySet<number> = new Set([...' ,"\'(•·*-'].map((mark) => mark.charCodeAt(0)));

/** A paragraph's verbs as its lexemes give them, and what is asked of each wherever it stands. */
export class Ground {
  readonly verbs: readonly VerbLexeme[];
  readonly up: LeadUp;
  readonly below: Subordination;
  /** The act that governs the lettered items, once they are reached. */
  governing: Act | null = null;
  /** The items go on a sentence without an act ("We will: (a) support …"). */
  isUnled = false;
  readonly #unless: readonly LexemeOf<'unless'>[];

  constructor(
    readonly language: Language,
    readonly text: string,
    readonly lexemes: Lexemes,
    readonly section: Section,
    printed?: Printed,
  ) {
    const verbs = inOrder(lexemes.of('verb'));
    this.verbs = printed ? withoutParticiples(verbs, language, text, section, printed) : verbs;
    this.#unless = inOrder(lexemes.of('unless'));
    this.up = new LeadUp(language, text, lexemes);
    this.below = new Subordination(language, text);
  }

  /** Past what opens a quotation, a bracket or a point of a list. */
  past(from: number): number {
    let at = from;
    while (OPENING.has(this.text.charCodeAt(at))) at += 1;
    return at;
  }

  /** In an item that an act governs, a bare verb or a participle is what is decided, not an act of its own. */
  #isGoverned({ place, end }: VerbLexeme): boolean {
    if (this.governing === null) return this.isUnled && place === 'PLAIN';
    const isCommanded = COMMANDING.includes(this.governing);
    return (
      place === 'PLAIN' ||
      // "Decides to: (a) Build ports, encouraging …": how it is to be done; "noting that …" is said of it.
      (place === 'PREAMBULAR' && isCommanded && !this.below.opensThat(end)) ||
      (place === 'ANY' && (isCommanded || !this.language.inflects))
    );
  }

  /** @param spoken whether those who act are named before it: "(a) … systems, and we welcome" */
  fits(lexeme: VerbLexeme, places: readonly VerbPlace[], introduced: boolean, spoken = false): boolean {
    if (!spoken && this.#isGoverned(lexeme)) return false;
    const isTold = this.section === 'ANNEX' || this.section === 'REPORT';
    if (!spoken && lexeme.entry.deed && isTold && lexeme.place !== 'NARRATIVE') return false;
    return (
      places.includes(lexeme.place) || (lexeme.place === 'PLAIN' && introduced && this.section !== 'REPORT')
    );
  }

  /** It is a look-alike that a longer phrase tells, or what another verb rests on. */
  excluded(lexeme: VerbLexeme): boolean {
    if (lexeme.entry.ground && this.section !== 'PREAMBLE') return true;
    if (this.#tellsHow(lexeme)) return true;
    if (this.section === 'ANNEX' && (this.#hasSubjectBehind(lexeme) || this.#isAttribute(lexeme)))
      return true;
    return this.#unless.length > 0 && this.#isLookAlike(lexeme);
  }

  #isLookAlike(lexeme: VerbLexeme): boolean {
    return startingAt(this.#unless, lexeme.start).some(
      ({ entry, end }) => entry === lexeme.entry && end > lexeme.end,
    );
  }

  /** "深为忧虑地注意到": where words are not parted, it may be the adverb of the verb behind it. */
  #tellsHow({ end }: VerbLexeme): boolean {
    const past = this.language.pastAdverbEnding(this.text, end);
    return (
      past > end &&
      (startingAt(this.verbs, past).length > 0 || this.language.at('continuations', this.text, past) > past)
    );
  }

  /** "تعترف الأطراف بـ": in the rules of an annex, who else does it stands between a verb and what it asks for. */
  #hasSubjectBehind(lexeme: VerbLexeme): boolean {
    const { entry: { governs }, end } = lexeme; // biome-ignore format: short
    const { article } = this.language.data.language;
    if (!governs || article === '' || !this.text.startsWith(` ${article}`, end)) return false;
    if (this.below.isSpoken(lexeme)) return false;
    if (this.lexemes.of('issuer').some(({ start }) => start === end + 1)) return false;
    const begins = this.language.folded(governs);
    const next = this.text
      .slice(end + 1, end + APART)
      .split(' ')
      .slice(1, 1 + SUBJECT);
    return next.some((word) => begins.some((one) => word.startsWith(one)));
  }

  /** "批准本公约的国家须": in the rules of an annex, what is done may tell of whom they speak, where no pronoun does. */
  #isAttribute({ entry: { act }, end }: VerbLexeme): boolean {
    const { attributes } = this.language.data.acts;
    if (!attributes || !TAKING.includes(act as Act)) return false;
    const clause = /^[^,.;:]*/.exec(this.text.slice(end, end + APART))?.[0] ?? '';
    const verbs = this.language.folded(attributes.verbs).map((one) => clause.indexOf(one));
    const verb = Math.min(...verbs.filter((at) => at > 0), clause.length);
    if (verb === clause.length) return false;
    const join = Math.max(
      ...this.language.folded(attributes.joins).map((one) => clause.lastIndexOf(one, verb)),
    );
    return join > 0 && verb - join <= NOUN;
  }

  /** "Expresses to the Government of Peru its gratitude": the act that is told behind the one who is addressed. */
  #toldApart(from: number): string | undefined {
    const within = this.text.slice(from, from + APART).search(/[,;.:]/);
    const told = startingIn(
      inOrder(this.lexemes.of('apart')),
      from,
      within < 0 ? from + APART : from + within,
    )[0];
    // "Expresses solidarity and gratitude": what comes first tells the act.
    return told?.lead === '' && this.up.connectorBefore(this.up.before(told.start)) === null
      ? told.entry.act
      : undefined;
  }

  /** The verb with its continuations; its clause begins at `begin`. */
  verb(lexeme: VerbLexeme, begin: number): Verb {
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
      const from = lexeme.lead === '' ? this.up.endingAt(before) : null;
      if (from === null || this.language.at('continuations', this.text, from) < 0) break;
      start = from;
    }
    while (VERB_GAP.at(this.text, end - 1)) end -= 1;
    const { impersonal, minded, open } = lexeme.entry;
    const act = ((open && this.#toldApart(end)) || lexeme.entry.act) as Act;
    return {
      act,
      start,
      end,
      begin: Math.min(begin, start),
      bare: lexeme.place === 'PLAIN',
      impersonal: impersonal === true,
      minded: minded === true,
    };
  }
}

/**
 * The verbs without those whose last letter, as printed, makes a participle of what folds to a finite verb ("le Plan adopté en 2006 et réaffirmé
 * depuis"). In a report such a one goes on the past tense before it: "a examiné le plan et **décidé** de".
 */
function withoutParticiples(
  verbs: readonly VerbLexeme[],
  language: Language,
  text: string,
  section: Section,
  printed: Printed,
): readonly VerbLexeme[] {
  const { participles, perfect } = language.data.acts;
  if (!participles) return verbs;
  /** A past tense stands before it. */
  let isTold = false;
  return verbs.flatMap((verb) => {
    if (verb.place === 'NARRATIVE')
      isTold ||= perfect?.auxiliaries.some((word) => text.startsWith(`${word} `, verb.start)) ?? false;
    if (!isParticiple(verb, text, participles, printed)) return verb;
    const goesOn =
      isTold && section === 'REPORT' && perfect !== undefined && takesObject(verb, text, perfect.objects);
    return goesOn ? { ...verb, place: 'NARRATIVE' as const } : [];
  });
}

/** What follows it is the object of an active verb ("le rapport", "de se réunir", "que"): a passive one has none. */
function takesObject({ end }: VerbLexeme, text: string, objects: readonly string[]): boolean {
  const next = text.slice(pastWord(text, end)).trimStart();
  return objects.some((word) => next.startsWith(word.endsWith("'") ? word : `${word} `));
}

function pastWord(text: string, at: number): number {
  let end = at;
  while (isWord(text.charCodeAt(end))) end += 1;
  return end;
}

/** Its last letter, as printed, is that of a participle. */
function isParticiple(
  { place, start }: VerbLexeme,
  text: string,
  endings: string,
  printed: Printed,
): boolean {
  if (place === 'PREAMBULAR' || place === 'NARRATIVE') return false;
  return endings.includes(printed(pastWord(text, start) - 1));
}
