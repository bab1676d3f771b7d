import type { Language, LexemeOf } from '../../languages/index.js';
import type { Registry, RegistryName } from '../../registry/index.js';
import type { Range } from '../passage/index.js';
import { type Choice, choose } from './choice.js';
import { Introduced } from './introduced.js';
import { Memory, type NamedAt, rankOf, SAME_PARAGRAPH } from './memory.js';
import type { Mention } from './mention.js';
import { innerNames, isCommon } from './names.js';
import { nounsOf, standsForAll } from './nouns.js';
import { type OpenName, openNames, stemOf } from './open-names.js';
import type { Reading } from './reading.js';
import { namesOther, standsAlone } from './unnamed.js';

/** A reading with its place in the order of the document. */
export interface Placed {
  reading: Reading;
  /** Draft, annex or document in which it stands. */
  scope: string;
}

const NO_NAMES: readonly OpenName[] = [];

/** A short form that may mean a name which nothing answers to, and is left open for that. */
export interface Unclear {
  reading: Reading;
  mention: Mention;
}

/**
 * Resolves short forms ("the Summit", "the Commission") by what the document has named: the entity last named in full wins, in the
 * paragraph before the document; a name inside a longer one counts as named. A short form bound to others (`within`) needs one of them anywhere in the document,
 * or to be the document itself, by its `symbol` or as the draft of it: what a text is about, it need not name. One that an organ's documents use of themselves
 * ("the Charter") needs that organ as the `body` which issued the text, and nothing else named by its noun. Those that nothing answers to are taken out;
 * so is "the Convention" where a convention was named last that nothing answers to (`source` is the document's text): these are given back.
 */
export function resolveShortForms(
  placed: readonly Placed[],
  { symbol, body }: { symbol: string; body: string | null },
  registry: Registry,
  language: Language,
  source: string,
): Unclear[] {
  const resolver = new Resolver(placed, symbol, body, registry, language, source);
  for (const [paragraph, one] of placed.entries()) resolver.read(one, paragraph);
  return resolver.unclear;
}

/** Goes through a document, paragraph by paragraph, and remembers what it has named. */
class Resolver {
  readonly unclear: Unclear[] = [];
  readonly memory = new Memory();
  readonly own: ReadonlySet<string>;
  readonly cited = new Set<string>();
  /** The nouns by which short forms call instruments: no unknown name with another noun is asked for. */
  readonly #nouns = new Set<string>();
  readonly introduced: Introduced;
  /** What was named last by each noun of instruments. */
  readonly #byNoun = new Map<string, NamedAt & { id: string }>();
  /** When each paragraph began. */
  readonly #began: number[] = [];
  #clock = 0;

  constructor(
    placed: readonly Placed[],
    symbol: string,
    readonly body: string | null,
    readonly registry: Registry,
    readonly language: Language,
    readonly source: string,
  ) {
    this.own = new Set([symbol, ...became(symbol, registry)]);
    this.introduced = new Introduced(placed, language);
    for (const { reading } of placed)
      for (const mention of reading.mentions) {
        if (mention.target) this.cited.add(mention.target);
        const noun = mention.form === 'SHORT_FORM' ? nounOf(mention, reading) : undefined;
        if (noun !== undefined) this.#nouns.add(noun);
      }
  }

  read({ reading, scope }: Placed, paragraph: number): void {
    this.#began[paragraph] = this.#clock;
    const open = this.#openNames(reading);
    let next = 0;
    for (const mention of reading.mentions) {
      next = this.#passOpen(open, next, mention.start, scope, paragraph);
      this.#clock += 1;
      if (mention.of) mention.target = mention.of.target;
      else if (mention.form === 'SHORT_FORM' && isOpen(mention))
        this.#resolve(mention, reading, scope, paragraph);
      this.#remember(mention, scope, paragraph);
    }
    if (reading.mentions.some(isOpen)) reading.mentions = reading.mentions.filter((one) => !isOpen(one));
    this.#passOpen(open, next, Number.POSITIVE_INFINITY, scope, paragraph);
  }

  #openNames(reading: Reading): readonly OpenName[] {
    const asks = (noun: Range) => this.#nouns.has(stemOf(reading, noun));
    const isAsked = reading.lexemes.of('instrument').some(asks) || reading.lexemes.of('event').some(asks);
    return isAsked ? openNames(reading, this.source, this.language) : NO_NAMES;
  }

  /** Remembers the unknown names up to a place; gives the first behind it. */
  #passOpen(
    open: readonly OpenName[],
    from: number,
    until: number,
    scope: string,
    paragraph: number,
  ): number {
    let next = from;
    for (let name = open[next]; name && name.start < until; name = open[next]) {
      this.memory.rememberOpen(
        openNoun(name.kind, name.noun, paragraph),
        this.#clock + 0.5,
        scope,
        paragraph,
      );
      next += 1;
    }
    return next;
  }

  #resolve(mention: Mention, reading: Reading, scope: string, paragraph: number): void {
    const listed =
      choose(mention, this, scope, paragraph, this.language.spaced) ?? this.#ofOrgan(mention, reading);
    const called = this.#ofNoun(mention, reading, scope, paragraph, listed !== null);
    const chosen = called && called.rank > this.#firmness(listed) ? called : listed;
    mention.target = chosen && !this.#isOfOtherYear(chosen.id, mention, reading) ? chosen.id : null;
    const lexeme = chosen && !chosen.bound ? nounIn(mention, reading) : undefined;
    const noun = lexeme && openNoun(lexeme.kind, stemOf(reading, lexeme), paragraph);
    if (chosen && this.#isOfOther(mention, reading)) mention.target = null;
    else if (chosen && this.#newRank(mention, scope, paragraph) > chosen.rank) {
      mention.target = null;
      this.unclear.push({ reading, mention });
    } else if (chosen && noun !== undefined && this.memory.rankOpen(noun, scope, paragraph) > chosen.rank) {
      mention.target = null;
      this.unclear.push({ reading, mention });
    }
  }

  /** How near an instrument of the same noun must be to be meant instead: what is bound to another name ("the Charter") means that unless the paragraph has named another since. */
  #firmness(listed: Choice | null): number {
    return Math.max(listed?.rank ?? -1, listed?.bound ? SAME_PARAGRAPH : -1);
  }

  /** "The Convention": the instrument that was named last by this noun, whatever it is; so is "the Charter", which an organ's documents use of its own. */
  #ofNoun(
    mention: Mention,
    reading: Reading,
    scope: string,
    paragraph: number,
    isListed: boolean,
  ): Choice | null {
    if (isListed && mention.candidates.some(({ issuedBy, within }) => within && !issuedBy)) return null;
    const noun = nounIn(mention, reading);
    const { candidates } = mention;
    if (!noun || (candidates.length > 0 && !standsForAll(noun, reading.passage, this.source, this.language)))
      return null;
    const last = this.#byNoun.get(stemOf(reading, noun));
    return last ? { id: last.id, rank: rankOf(last, scope, paragraph), bound: false } : null;
  }

  /** How near the last thing is that was brought in by the words of a short form in small letters ("a high-level meeting", then "the high-level meeting"). */
  #newRank({ candidates: [name], start }: Mention, scope: string, paragraph: number): number {
    if (!name || !(isCommon(name, this.language) || this.#mayBeAny(name, ['Event', 'Body']))) return -1;
    const last = this.introduced.last(name.text, paragraph, start);
    if (!last || !(isCommon(name, this.language) || last.paragraph === paragraph)) return -1;
    const at = (this.#began[last.paragraph] ?? 0) + last.after + 0.5;
    return rankOf({ at, scope: last.scope, paragraph: last.paragraph }, scope, paragraph);
  }

  /** "La Convention de 1989", where the one that was named is of another year. */
  #isOfOtherYear(id: string, { end }: Mention, { passage: { text } }: Reading): boolean {
    if (text[end] !== ' ') return false;
    const of = this.language.at('links', text, end + 1);
    const [year] = of < 0 ? [] : (/^ ?\d{4}(?!\d)/.exec(text.slice(of, of + 6)) ?? []);
    if (year === undefined) return false;
    const { label, date } = this.registry.byId.get(id) ?? {};
    return label === 'Instrument' && date !== undefined && !date.startsWith(year.trim());
  }

  /** "发展筹资后续行动论坛…，注意到论坛的建议": where words are not parted, the last name in the paragraph that ends in the noun is meant, and the noun is no short form of that. */
  #isOfOther({ candidates, start }: Mention, { mentions, passage: { text } }: Reading): boolean {
    const [name] = candidates;
    if (!name || this.language.spaced || !this.#isEvent(name)) return false;
    const noun = this.language.foldPhrase(name.text);
    const last = mentions.findLast(
      (one) => one.form === 'NAME' && one.end <= start && text.slice(one.start, one.end).endsWith(noun),
    );
    const whole = this.registry.byId
      .get(last?.target ?? '')
      ?.links?.find(({ type }) => type === 'PART_OF')?.to;
    return last !== undefined && candidates.every(({ id }) => id !== last.target && id !== whole);
  }

  /** Where the script has no capitals, any forum may be called "the forum". */
  #isEvent(name: RegistryName): boolean {
    return this.#mayBeAny(name, ['Event']);
  }

  #mayBeAny({ id }: RegistryName, labels: readonly string[]): boolean {
    const hasCapitals = this.language.spaced && this.language.data.language.article === '';
    return !hasCapitals && labels.includes(this.registry.byId.get(id)?.label ?? '');
  }

  /** "In accordance with the Charter", in a resolution that has not named it: what the documents of its organ mean by it. */
  #ofOrgan(mention: Mention, reading: Reading): Choice | null {
    const { body } = this;
    const own = mention.candidates.find(({ issuedBy }) => body !== null && issuedBy?.includes(body));
    if (!own || !standsAlone(mention, reading, this.source, this.language)) return null;
    const isOther = namesOther(own.id, nounOf(mention, reading), this.cited, this.registry, this.language);
    return isOther ? null : { id: own.id, rank: 0, bound: false };
  }

  #remember({ form, candidates, target }: Mention, scope: string, paragraph: number): void {
    const [name] = form === 'NAME' ? candidates : [];
    if (name)
      for (const id of innerNames(name, this.registry, this.language)) {
        this.memory.remember(id, this.#clock - 0.5, scope, paragraph);
        this.#call(id, { at: this.#clock - 0.5, scope, paragraph });
      }
    if (!target) return;
    this.memory.remember(target, this.#clock, scope, paragraph);
    if (form === 'NAME' || form === 'SHORT_FORM') this.#call(target, { at: this.#clock, scope, paragraph });
  }

  /** From then on its nouns mean an instrument. */
  #call(id: string, named: NamedAt): void {
    const { at, scope, paragraph } = named;
    for (const noun of nounsOf(this.registry, this.language)(id))
      this.#byNoun.set(noun, { at, scope, paragraph, id });
  }
}

function isOpen({ target }: Mention): boolean {
  return target === null;
}

/** The noun of an instrument in a short form ("the Convention"), or of a conference that is called by that alone ("the Forum"). */
function nounIn(
  mention: Mention,
  { lexemes, passage }: Reading,
): LexemeOf<'instrument' | 'event'> | undefined {
  const { start, end } = mention;
  const isBare = (one: Range) =>
    one.end === end && !passage.text.slice(start, one.start).trim().includes(' ');
  return (
    lexemes.of('instrument').find((one) => one.start >= start && one.end <= end) ??
    lexemes.of('event').find((one) => one.start >= start && isBare(one))
  );
}

/** The same as names are compared by it. */
function nounOf(mention: Mention, reading: Reading): string | undefined {
  const noun = nounIn(mention, reading);
  return noun && stemOf(reading, noun);
}

/** By what an unknown name is called for short. Conferences are many: one is "the Forum" of its own paragraph. */
function openNoun(kind: OpenName['kind'], noun: string, paragraph: number): string {
  return kind === 'event' ? `${noun} ${paragraph}` : noun;
}

/** What the registry knows a draft to have become. */
function became(symbol: string, registry: Registry): string[] {
  const links = registry.byAlias(symbol)?.links ?? [];
  return links.filter(({ type }) => type === 'DRAFT_OF').map(({ to }) => to);
}
