import type { Language, LexemeOf } from '../../languages/index.js';
import type { NumberHit } from '../../symbols/index.js';
import { firstFrom, type Passage, STOPS } from '../passage/index.js';
import { NumberDates } from './number-dates.js';
import { byNumber, type DirectHead, type Head, NumberHeads } from './number-heads.js';
import { between, joinedAt, lettersOf } from './number-lists.js';
import { NumberMeanings } from './number-meaning.js';
import { NumberOwners } from './number-owners.js';
import { LIST_GAP, NumberWords } from './number-words.js';
import { COUNCIL, isKnown, type PlacedNumber, plainNumbers, yearAdded } from './plain-numbers.js';
import { bodyOf, type NumberContext, type Reference } from './references.js';
import type { Sight } from './sight.js';

/** The letter of a resolution ("57/270 B", "217 A (III)"), and a run of them ("53/77 A-D"). */
const LETTER = /[A-Z](?=$| \()/;
const RUN_OF_LETTERS = /([A-Z])-[A-Z]$/;
/** The numbers under one head. */
interface List {
  head: Head;
  /** The noun before the head's, where both are said of the numbers. */
  both: Head | null;
  bodies: string[];
  isOwners: boolean;
  /** The possessive tells that they are not the text's own body's. */
  isNotOwn: boolean;
  end: number;
  first: number;
  form: NumberHit['form'];
}

/** Where a number with the words around it begins and ends. */
interface Around {
  from: number;
  to: number;
}

/** What a number means, with its date. */
interface Meant {
  read: NonNullable<ReturnType<NumberMeanings['of']>>;
  date: string | null;
}

/** "Its resolution": of whose it was said before, where a list of such goes on ("in its resolution 61/7 and its decision 61/503"). */
function isOwn({ entry }: Head): boolean {
  return entry.owner === 'OWN';
}

/** What the numbers of a passage cite, and what they tell beyond. */
export interface NumbersRead
  extends Pick<NumberOwners, 'consumed' | 'foreign'>,
    Pick<NumberMeanings, 'orders' | 'restsOnHabit'> {
  references: Reference[];
}

type Hits = readonly PlacedNumber[];

const NONE: NumbersRead = {
  references: [],
  consumed: [],
  foreign: [],
  orders: { SESSION_FIRST: 0, NUMBER_FIRST: 0 },
  restsOnHabit: false,
};

/** Reads the numbers that stand in a passage. */
export function readNumbers(scanned: Hits, sight: Sight, context: NumberContext): NumbersRead {
  const plain = plainNumbers(scanned, sight, context);
  if (scanned.length + plain.length === 0) return NONE;
  const hits = plain.length === 0 ? scanned : [...scanned, ...plain].sort((a, b) => a.at - b.at);
  const reader = new NumberReader(hits, sight, context);
  const references = reader.read();
  const { owners, meanings } = reader;
  return {
    references,
    consumed: owners.consumed,
    foreign: owners.foreign,
    orders: meanings.orders,
    restsOnHabit: meanings.restsOnHabit,
  };
}

/** Numbers under their heads: "its resolutions 61/7 of …, 62/8 of … and 63/9", "القرار ٧/٦١". */
class NumberReader {
  readonly passage: Passage;
  readonly language: Language;
  readonly source: string;
  readonly dates: NumberDates;
  readonly owners: NumberOwners;
  readonly #words: NumberWords;
  readonly meanings: NumberMeanings;
  readonly #heads: NumberHeads;
  readonly #pinpoints: readonly LexemeOf<'pinpoint'>[];
  readonly #references: Reference[] = [];
  #respective: ReturnType<NumberDates['respective']> | undefined;
  #list: List | null = null;
  /** Where the number of another body ends, and the noun behind it, while its list may go on. */
  #foreign: number[] = [];
  /** Bodies of the head before: a head without issuer may go on with them. */
  #last: string[] = [];

  constructor(
    readonly hits: Hits,
    sight: Sight,
    readonly context: NumberContext,
  ) {
    const { passage, language, dates, labels, source } = sight;
    this.passage = passage;
    this.language = language;
    this.source = source;
    this.#pinpoints = labels.lexemes;
    this.dates = new NumberDates(passage, language, dates, source);
    this.#words = new NumberWords(hits, sight, this.dates);
    this.#heads = new NumberHeads(this.#words, source);
    this.owners = new NumberOwners(this.#words, context, source);
    this.meanings = new NumberMeanings(context, () => this.#words.names('hrc'));
  }

  read(): Reference[] {
    const { hits } = this;
    const ends = this.passage.text.length;
    if (hits.length > 1) this.#respective = this.dates.respective(hits);
    for (const [index, hit] of hits.entries())
      this.#readOne(hit, hits[index - 1]?.to ?? 0, hits[index + 1]?.at ?? ends);
    return this.#references;
  }

  /** Reads a number between where the one before it ends and where the next begins. */
  #readOne(hit: PlacedNumber, previous: number, next: number): void {
    const direct = this.#heads.before(hit, next) ?? this.#heads.behind(hit);
    const around = direct ? this.#under(direct, hit, previous, next) : { from: hit.at, to: hit.to };
    if (!around) return;
    if (!direct && this.#list && this.#isAway(this.#list, hit)) this.#list = null;
    const list = this.#listOf(hit, direct);
    const meant = list && this.#meaning(hit, list, direct, around.to, next);
    if (!list || !meant) return;
    this.#last = [bodyOf(meant.read.organ)];
    list.end = Math.max(hit.to, this.#endOfDate(hit.to, meant.date));
    this.#add(hit, direct, around, meant);
  }

  /** Begins the list under a head, and tells where the words around its first number begin and end; null where it is another body's. */
  #under(direct: DirectHead, hit: PlacedNumber, previous: number, next: number): Around | null {
    const { head } = direct;
    const bodies = this.owners.of(head, hit, next, previous);
    const list = this.#list;
    // Where words are not parted by spaces, each number of a list has its head: those of another body's list are all its own.
    const begin = Math.min(head.start - head.lead.length, hit.at);
    // "Commission on Ports resolution 2005/69 and its decision 2004/116": no organ but the Council numbers by the year.
    const isYearly = this.context.ownBody !== 'ecosoc' && hit.first >= 1900;
    const goesOn = this.#foreign.slice(0, isYearly ? 2 : 1).some((end) => this.#words.skip(end) >= begin);
    const isIts = isYearly && isOwn(head);
    if (goesOn && (isIts || bodies.ids.length === 0)) bodies.foreign = true;
    else if (
      list &&
      (bodies.ids.length === 0 || (isOwn(list.head) && isOwn(head))) &&
      this.#words.skip(list.end) >= head.start
    )
      bodies.ids = hit.isPlain || this.#last.length === 0 ? list.bodies : this.#last;
    if (bodies.foreign) {
      this.#foreign = [hit.to, this.#heads.afterList(hit.to)?.end ?? hit.to];
      this.#list = null;
      return null;
    }
    this.#foreign = [];
    this.#list = {
      head,
      both: this.#heads.coordinated(head),
      bodies: bodies.ids,
      isOwners: bodies.isOwners === true,
      isNotOwn: bodies.isNotOwn === true,
      end: hit.to,
      first: hit.first,
      form: hit.form,
    };
    if (bodies.ids.length > 0) this.#last = bodies.ids;
    return { from: direct.apart ? hit.at : bodies.from, to: bodies.to ?? hit.to };
  }

  /** Too far from a list to be one of its numbers, or behind another head. */
  #isAway(list: List, hit: PlacedNumber): boolean {
    return hit.at - list.end > LIST_GAP || this.#heads.between(list.end, hit.at);
  }

  /** The list that a number is of; null where it is of none. */
  #listOf(hit: PlacedNumber, direct: DirectHead | null): List | null {
    const list = this.#list;
    const kind = list?.head.entry.kind;
    if (kind === 'DRAFT' || kind === 'DOCUMENT') this.#list = null;
    if (!list || !this.#list || (!direct && !this.#isMember(list, hit))) return null;
    const named = direct ? null : this.owners.ofMember(hit);
    if (named) list.bodies = named;
    if (hit.isPlain && !this.#isOfCouncil(list, hit, this.#last)) this.#list = null;
    return this.#list;
  }

  /** What a number of a list means, with its date; null where it is none of theirs. */
  #meaning(hit: PlacedNumber, list: List, direct: DirectHead | null, to: number, next: number): Meant | null {
    const behind = this.dates.hit(hit.to, next);
    const later = behind ?? this.dates.hit(to, next);
    const own = this.#respective?.get(hit.at);
    let date = own?.iso ?? this.dates.before(hit.at) ?? later?.iso ?? direct?.date ?? null;
    const entry = this.#heads.afterList(hit.to)?.entry ?? byNumber(hit, list);
    // "第25/1号主席声明": by its noun, no resolution and no decision.
    if (entry.kind === 'DOCUMENT') return null;
    const isOther = direct && hit.plausible === 'WITH_HEAD' && this.#heads.isOfOtherNoun(hit.to);
    if (isOther || this.#heads.isOfWord(hit.to)) {
      this.#list = null;
      return null;
    }
    const meaning = () => this.meanings.of(hit, entry, list.bodies, this.#last, date, list.isOwners);
    let read = meaning();
    // A date that the number denies is its own only where the words between say so: not that of "until 31 March 2032".
    if (
      read?.dateFits === false &&
      later &&
      date === later.iso &&
      !this.dates.isDated(behind ? hit.to : to, later)
    ) {
      date = null;
      read = meaning();
    }
    if (!read || (list.isNotOwn && bodyOf(read.organ) === this.context.ownBody)) return null;
    // "The Commission adopted resolution 71/1 of 29 May 2015": no misprint, where another body is named.
    if (
      read.dateFits === false &&
      list.bodies.length === 0 &&
      this.owners.possessors.isBehindOther(list.head.start)
    ) {
      this.#list = null;
      return null;
    }
    return { read, date };
  }

  /** Where the date of a number ends that stands behind a place; 0 where it does not. */
  #endOfDate(from: number, date: string | null): number {
    const { all } = this.dates;
    return all.slice(firstFrom(all, from)).find(({ iso }) => iso === date)?.end ?? 0;
  }

  /** What a number cites, with the numbers of its range and the letters behind it. */
  #add(
    hit: PlacedNumber,
    direct: DirectHead | null,
    { from, to: until }: Around,
    { read, date }: Meant,
  ): void {
    const { confidence, notes } = hit.isPlain ? yearAdded(read) : read;
    const start = direct && !direct.apart ? Math.min(direct.head.start, hit.at) : hit.at;
    const add = (target: string, start: number, end: number, date: string | null) => {
      this.context.cited?.add(target);
      this.#references.push({ form: 'NUMBER', start, end, from, until, target, date, confidence, notes });
    };
    const target = hit.letter === null ? read.target : read.target.replace(RUN_OF_LETTERS, '$1');
    const previous = this.#references.at(-1);
    if (previous)
      for (const one of between(this.language, this.passage.text, previous, { start, target }))
        add(one, previous.start, hit.to, null);
    add(target, start, hit.to, date);
    const past = (at: number) => this.dates.past(at);
    const others = lettersOf(hit, this.language, this.passage, this.source, past);
    const dates = date === null ? [] : this.dates.ofLetters(others);
    for (const [index, { letter, start, end }] of others.entries())
      add(target.replace(LETTER, letter), start, end, dates[index] ?? null);
  }

  /** What is no fraction and no span of years is a number of the list; one of another form, behind a noun for one, only where it follows at once. */
  #isMember(list: List, hit: PlacedNumber): boolean {
    if (this.#goesOn(list, hit)) return true;
    if (hit.plausible === 'WITH_HEAD') return false;
    return list.head.entry.number !== 'ONE' || list.form === hit.form || this.#words.skip(list.end) >= hit.at;
  }

  /** A list goes on: a conjunction, a comma or a date before the number; within a session, "…, and 5/2" after a description too. */
  #goesOn(list: { head: Head; end: number; first: number }, hit: PlacedNumber): boolean {
    const { text } = this.passage;
    if (STOPS.between(text, list.end, hit.at)) return false;
    // "5/1, annex, and 5/2": a part that is named behind a number is no way off.
    const annex = this.#pinpoints[firstFrom(this.#pinpoints, list.end)];
    const part = annex && annex.end <= hit.at ? annex.end - annex.start : 0;
    const ofSession = hit.first === list.first;
    if (hit.at - list.end - part <= 12) return ofSession || list.head.entry.number !== 'ONE';
    if (list.head.entry.number === 'ONE' || !ofSession) return false;
    return joinedAt(this.language, text, hit.at);
  }

  /** A number without its year is of the Council, or of nothing that is known. */
  #isOfCouncil(
    { bodies, isOwners, isNotOwn }: List,
    { first, second }: NumberHit,
    before: readonly string[],
  ): boolean {
    if (bodies.length > 0) return bodies.includes(COUNCIL);
    const isCouncils =
      this.context.ownBody === COUNCIL ||
      before.includes(COUNCIL) ||
      isKnown(first, second, this.context.cited);
    return isCouncils && !isOwners && !isNotOwn;
  }
}
