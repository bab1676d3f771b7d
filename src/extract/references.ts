import type { HeadEntry, Language, Lexeme, LexemeOf, Lexemes } from '../languages/index.js';
import {
  canonical,
  expandRange,
  type NumberHit,
  type Organ,
  type ReadNumber,
  readNumber,
  type SymbolHit,
} from '../symbols/index.js';
import { between, joinedAt, lettersAfter, lettersUpTo } from './number-lists.js';
import { firstFrom, type Passage, startingAt } from './text.js';

/** A reference by symbol or number; offsets are the passage's. */
export interface Reference {
  form: 'SYMBOL' | 'NUMBER';
  /** The words that cite: the number with its head, or the symbol. */
  start: number;
  end: number;
  /** Where head and issuer begin, for what stands before them. */
  from: number;
  /** Where an issuer behind the number ends, for what stands after it. */
  until?: number;
  target: string;
  date: string | null;
  confidence: number;
  notes: { code: string; severity: 'INFO' | 'WARNING'; message: string }[];
}

/** What the numbers in a text mean by default. */
export interface NumberContext {
  /** Body of the document or draft ('unga'), for "its resolution". */
  ownBody: string | null;
  /** Session of the document: nothing later can be cited. */
  session: number | null;
  /** The order in which this part of the text is known to write numbers. */
  usual: 'SESSION_FIRST' | 'NUMBER_FIRST';
}

/** The bodies that number their resolutions, by registry id. */
export const ORGANS: Readonly<Record<string, Organ>> = {
  unga: 'GA',
  ecosoc: 'ECOSOC',
  unsc: 'SC',
  hrc: 'HRC',
};
const EVERY_ORGAN: readonly Organ[] = ['GA', 'ECOSOC', 'HRC'];
const BODIES = Object.fromEntries(Object.entries(ORGANS).map(([body, organ]) => [organ, body]));

export function bodyOf(organ: Organ): string {
  return BODIES[organ] ?? organ.toLowerCase();
}

export type DateHit = { start: number; end: number; iso: string };

type Head = LexemeOf<'head'>;
type IssuerLexeme = LexemeOf<'issuer'>;

/** The letter of a resolution, and a run of them ("53/77 A-D"). */
const LETTER = /[A-Z]$/;
const RUN_OF_LETTERS = /([A-Z])-[A-Z]$/;
/** Lexemes that are names: a capital in one may be another body's. */
const NAMING: readonly Lexeme['kind'][] = ['issuer', 'body', 'name'];
/** How far a date may stand from its number. */
const DATE_GAP = 28;
/** How far "including" may stand before a number. */
const AMONG_GAP = 40;
/** How far the numbers of one list may stand apart: a title may come between. */
const LIST_GAP = 260;
/** How far another body may stand before "its resolution". */
const BODY_GAP = 60;
/** Where an issuer that belongs to a head begins at most before it. */
const ISSUER_GAP = LIST_GAP + 100;

/** Symbols of a passage: one reference each; a range gives one for each of its documents. */
export function symbolReferences(
  hits: readonly (SymbolHit & { at: number; to: number })[],
  dates: readonly DateHit[],
  heads: readonly Head[] = [],
): Reference[] {
  if (hits.length === 0) return [];
  // "the document A/61/5": what stands before it stands before its noun.
  const starts = new Map(heads.map(({ end, start, lead }) => [end, start - lead.length]));
  return hits.flatMap(({ symbol, through, at, to }) => {
    const targets = through ? expandRange({ from: symbol, to: through }) : [symbol];
    const date = dates.find((one) => one.start >= to && one.start - to <= DATE_GAP)?.iso ?? null;
    return targets.map((target): Reference => ({
      form: 'SYMBOL', start: at, end: to, from: starts.get(at - 1) ?? starts.get(at) ?? at, target: canonical(target), date: targets.length === 1 && target.series.endsWith('RESOLUTION') ? date : null,
      confidence: 1, notes: [],
    })); // biome-ignore format: one line
  });
}

/** Numbers under their heads: "its resolutions 61/7 of …, 62/8 of … and 63/9", "القرار ٧/٦١". */
export class NumberReader {
  readonly #heads: readonly Head[];
  readonly #issuers: IssuerLexeme[];
  /** The spans of issuers that belong to a reference: they are no citation by themselves. */
  readonly consumed: { start: number; end: number }[] = [];
  /** Numbers of bodies that are none of the organs ("resolution 3/2 of the Commission on Ports"), with where the body's name begins. */
  readonly foreign: { from: number; at: number; number: string; name: number }[] = [];
  /** True where a number was read in the usual order because nothing else told. */
  restsOnHabit = false;
  /** Orders that were certain, for the habit of the text. */
  readonly orders = { SESSION_FIRST: 0, NUMBER_FIRST: 0 };

  constructor(
    readonly passage: Passage,
    readonly language: Language,
    readonly lexemes: Lexemes,
    readonly dates: readonly DateHit[],
    readonly context: NumberContext,
    readonly source: string,
  ) {
    this.#heads = lexemes.of('head');
    // "World Health Assembly": what stands inside the longer name of another body is no issuer.
    const bodies = lexemes.of('body');
    this.#issuers = lexemes
      .of('issuer')
      .filter((issuer) => !isInside(issuer, bodies[firstFrom(bodies, issuer.start + 1) - 1]));
  }

  read(hits: readonly (NumberHit & { at: number; to: number })[]): Reference[] {
    const references: Reference[] = [];
    if (hits.length === 0) return references;
    const starts = new Set(hits.map(({ at }) => at));
    let list: { head: Head; bodies: string[]; isOwners: boolean; end: number; first: number } | null = null;
    /** Where the number of another body ends, while its list may go on. */
    let foreignEnd = -1;
    /** Bodies of the head before: a head without issuer may go on with them. */
    let last: string[] = [];
    for (const [index, hit] of hits.entries()) {
      const direct = this.#headOf(hit.at, hit.plausible === 'ALONE');
      const next = hits[index + 1]?.at ?? this.passage.text.length;
      let from = hit.at;
      let to = hit.to;
      if (direct) {
        const bodies = this.#bodiesOf(direct.head, hit, next, hits[index - 1]?.to ?? 0);
        // Where words are not parted by spaces, each number of a list has its head: those of another body's list are all its own.
        const goesOn = foreignEnd >= 0 && this.#skip(foreignEnd) >= direct.head.start;
        if (goesOn && bodies.ids.length === 0) bodies.foreign = true;
        foreignEnd = bodies.foreign ? hit.to : -1;
        list = bodies.foreign
          ? null
          : {
              head: direct.head,
              bodies: bodies.ids,
              isOwners: bodies.isOwners === true,
              end: hit.to,
              first: hit.first,
            };
        from = direct.apart ? hit.at : bodies.from;
        to = bodies.to ?? to;
        if (bodies.foreign) continue;
        if (bodies.ids.length > 0) last = bodies.ids;
      } else if (!list || hit.at - list.end > LIST_GAP || this.#headBetween(list.end, hit.at)) {
        list = null;
      }
      if (list?.head.entry.kind === 'DRAFT' || list?.head.entry.kind === 'DOCUMENT') list = null;
      if (!direct && hit.plausible === 'WITH_HEAD' && !(list && this.#goesOn(list, hit))) continue;
      if (!list) continue;
      const behind = this.#dateHit(hit.to, next);
      const later = behind ?? this.#dateHit(to, next);
      let date = this.#dateBefore(hit.at) ?? later?.iso ?? null;
      const entry = this.#tailOf(hit.to, starts) ?? list.head.entry;
      let read = this.#meaning(hit, entry, list.bodies, last, date, list.isOwners);
      // A date that the number denies is its own only where the words between say so: not that of "until 31 March 2032".
      if (
        read?.dateFits === false &&
        later &&
        date === later.iso &&
        !this.#isDated(behind ? hit.to : to, later)
      ) {
        date = null;
        read = this.#meaning(hit, entry, list.bodies, last, date, list.isOwners);
      }
      if (!read) continue;
      last = [bodyOf(read.organ)];
      list.end = Math.max(
        hit.to,
        this.dates.slice(firstFrom(this.dates, hit.to)).find((one) => one.iso === date)?.end ?? 0,
      );
      const { organ: _, dateFits: __, ...found } = read;
      const start = direct && !direct.apart ? Math.min(direct.head.start, hit.at) : hit.at;
      const reference = {
        ...found,
        target: found.target.replace(RUN_OF_LETTERS, '$1'),
        start,
        end: hit.to,
        from,
        until: to,
        date,
      };
      const previous = references.at(-1);
      if (previous)
        for (const target of between(this.language, this.passage.text, previous, reference))
          references.push({ ...reference, start: previous.start, target, date: null });
      references.push(reference);
      for (const other of this.#letters(hit))
        references.push({
          ...reference,
          start: other.start,
          end: other.end,
          target: reference.target.replace(LETTER, other.letter),
          date: null,
        });
    }
    return references;
  }

  /** "57/270 A and B", "53/77 A–D": the letters that follow the number's own. */
  #letters(hit: NumberHit & { at: number; to: number }): { letter: string; start: number; end: number }[] {
    if (hit.letter === null || hit.form === 'SESSION') return [];
    const { text, offsets } = this.passage;
    const isCapital = (at: number) => /\p{Lu}/u.test(this.source.charAt(offsets[at] ?? 0));
    const [first = '', last] = hit.letter.split('-');
    const run = last === undefined ? [] : lettersUpTo(first, last);
    return [
      ...run.map((letter) => ({ letter, start: hit.at, end: hit.to })),
      ...lettersAfter(this.language, text, hit.to, last ?? first, isCapital, (at) => this.#pastDate(at)),
    ];
  }

  /** A list goes on: a conjunction, a comma or a date before the number; within a session, "…, and 5/2" after a description too. */
  #goesOn(list: { head: Head; end: number; first: number }, hit: NumberHit & { at: number }): boolean {
    const { text } = this.passage;
    if (/[;.]/.test(text.slice(list.end, hit.at))) return false;
    if (hit.at - list.end <= 12) return true;
    if (list.head.entry.number !== 'MANY' || hit.first !== list.first) return false;
    return joinedAt(this.language, text, hit.at);
  }

  /** The issuers that begin between two places. */
  #issuersFrom(from: number, to: number): IssuerLexeme[] {
    return this.#issuers.slice(firstFrom(this.#issuers, from), firstFrom(this.#issuers, to));
  }

  #headBetween(from: number, to: number): boolean {
    const head = this.#heads[firstFrom(this.#heads, from)];
    return head !== undefined && head.end <= to;
  }

  /** The head right before a number: nothing but issuer and little words between. */
  #headOf(at: number, alone: boolean): { head: Head; apart?: boolean } | null {
    for (let index = firstFrom(this.#heads, at) - 1; index >= 0; index -= 1) {
      const head = this.#heads[index];
      if (!head || head.end > at) continue;
      if (at - head.end > 200) return null;
      if (at - head.end <= 80 && this.#onlyLittle(head.end, at)) return { head };
      if (!alone) return null;
      if (this.#titleOnly(head.end, at)) return { head };
      return this.#isAmong(head, at) ? { head, apart: true } : null;
    }
    return null;
  }

  /** "its resolutions on …, including 61/9": some of many, said behind what they are about. */
  #isAmong({ entry, end }: Head, at: number): boolean {
    const { text } = this.passage;
    if (entry.number === 'ONE' || !['RESOLUTION', 'DECISION'].includes(entry.kind)) return false;
    if (/[;.]/.test(text.slice(end, at))) return false;
    for (let word = Math.max(end, at - AMONG_GAP); word < at; word += 1) {
      if (/\p{L}/u.test(text.charAt(word - 1))) continue;
      const after = this.language.at('among', text, word);
      if (after >= 0 && after <= at && this.#onlyLittle(after, at)) return true;
    }
    return false;
  }

  /** The resolution's title between its head and its number: one stretch of words, no other number and no mark in it. */
  #titleOnly(from: number, to: number): boolean {
    return !/[,;.:()\d]/.test(this.passage.text.slice(from, to));
  }

  /** True where the stretch holds only issuers, links and punctuation. */
  #onlyLittle(from: number, to: number): boolean {
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

  #bodiesOf(
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
    const dated = head.entry.owner === null ? this.#dateHit(hit.to, next)?.end : undefined;
    const ends = [hit.to, dated ?? hit.to];
    const after = this.#issuersFrom(hit.to, next).find((one) =>
      ends.some(
        (end) =>
          one.start >= end &&
          one.start < Math.min(next, end + 30) &&
          this.#onlyLittle(end, one.start - one.lead.length) &&
          !/[,;.]/.test(text.slice(end, one.start)),
      ),
    );
    if (after) {
      // "in its resolution 61/7 the Assembly …": the owner behind it acts and is named for itself.
      if (head.entry.owner === 'OWN') return { ids: same(after), from: headFrom };
      this.consumed.push(after);
      return { ids: same(after), from: headFrom, to: after.end };
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
      const isOwners = this.#namesOther(headFrom);
      return { isOwners, ids: this.context.ownBody ? [this.context.ownBody] : [], from: headFrom };
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

  /** Where words are not parted by spaces, date, subject and title stand between issuer and head: "大会2006年12月4日题为《灯塔》的第61/7号决议". */
  #describedBefore(headFrom: number, since: number): IssuerLexeme | undefined {
    if (this.language.spaced) return undefined;
    const { text } = this.passage;
    const issuer = this.#issuersFrom(Math.max(since, headFrom - ISSUER_GAP), headFrom).findLast(
      (one) =>
        one.end <= headFrom &&
        (this.#dateEnd(one.end) >= 0 ||
          this.language.at('qualifiers', text, one.end) >= 0 ||
          this.lexemes.of('entitled').some(({ start }) => start === one.end)),
    );
    return issuer && headFrom - issuer.end <= LIST_GAP && !/[;.]/.test(text.slice(issuer.end, headFrom))
      ? issuer
      : undefined;
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
    if (head.end <= hit.at && isBody(this.#skip(head.end))) return true;
    if (isBody(this.#skip(hit.to))) return true;
    if (this.language.spaced) return false;
    const date = this.dates.findLast(({ end }) => end <= hit.at && hit.at - end <= 4);
    const to = date?.start ?? hit.at;
    for (let from = Math.max(0, to - 16); from < to; from += 1)
      if (isBody(from) && this.#skip(this.language.at('bodies', text, from)) >= to) return true;
    return false;
  }

  /** Past spaces, commas, little words, dates and the other numbers of a list. */
  #skip(from: number): number {
    const { text } = this.passage;
    for (let at = from; ; ) {
      const next = Math.max(
        /[ ,]/.test(text[at] ?? '') ? at + 1 : -1,
        this.language.at('links', text, at),
        this.language.at('conjunctions', text, at),
        this.#dateEnd(at),
        at + (/^\d{1,4}\/\d{1,4}/.exec(text.slice(at, at + 9))?.[0].length ?? -1),
      );
      if (next <= at) return at;
      at = next;
    }
  }

  /** "Commission on Ports resolution 3/2": a capital right before the head, that is no issuer and no verb, is another body's. */
  #foreignBefore(headFrom: number): boolean {
    const gap = this.passage.text.slice(Math.max(0, headFrom - 40), headFrom);
    const word = /([\p{L}]+) $/u.exec(gap)?.[1];
    // "section III resolution": a numeral is no name.
    if (!word || headFrom - word.length - 1 <= 0 || /^[ivxlc]+$/.test(word)) return false;
    const at = headFrom - word.length - 1;
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
    const date = this.dates.find((one) => one.start >= end && one.start - end <= 16 && one.end <= next);
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
  #namesHrc(): boolean {
    const shared = new Set(this.#issuers.filter(({ body }) => body !== 'hrc').map(placeOf));
    return this.#issuers.some((one) => one.body === 'hrc' && !shared.has(placeOf(one)));
  }

  /** The date printed beside a number, or beside the issuer after it. */
  #dateHit(end: number, next: number): DateHit | null {
    const date = this.dates[firstFrom(this.dates, end)];
    if (!date || date.start - end > DATE_GAP || date.end > next) return null;
    if (/[;.(]/.test(this.passage.text.slice(end, date.start)) || date.iso.length < 10) return null;
    // Where words are not parted by spaces, it may run into the next number and be that one's.
    return !this.language.spaced && next - date.end <= 4 && next < this.passage.text.length ? null : date;
  }

  /** The end of the date that begins at a place; -1 where none does. */
  #dateEnd(at: number): number {
    return startingAt(this.dates, at).at(-1)?.end ?? -1;
  }

  /** Past the date that stands at a place with its word ("of 3 May 2006"); the place itself where none does. */
  #pastDate(at: number): number {
    const gap = /^,? ?/.exec(this.passage.text.slice(at, at + 2))?.[0].length ?? 0;
    const word = this.language.at('dated', this.passage.text, at + gap);
    const from = word < 0 ? at + gap : word + (this.passage.text[word] === ' ' ? 1 : 0);
    const end = this.#dateEnd(from);
    return end < 0 ? at : end;
  }

  /** True where nothing but the words that give a date stand before it ("of", "dated", "in its … of"). */
  #isDated(end: number, date: DateHit): boolean {
    const gap = this.passage.text.slice(end, date.start).replace(/^[ ,]+|[ ,]+$/g, '');
    return gap === '' || this.language.at('dated', gap, 0) === gap.length;
  }

  /** Where words are not parted by spaces, the noun may follow the list: "第72/512号和第75/564号决定". */
  #tailOf(end: number, numbers: ReadonlySet<number>): HeadEntry | null {
    if (this.language.spaced) return null;
    let index = firstFrom(this.#heads, end);
    while (numbers.has(this.#heads[index]?.end ?? -1)) index += 1;
    const tail = this.#heads[index];
    if (!tail || tail.start - end > LIST_GAP) return null;
    // The comma of enumerations parts the members of a list; any other ends it.
    const { offsets } = this.passage;
    const printed = this.source.slice(offsets[end], offsets[tail.start]);
    if (/[,;.，；。]/.test(printed)) return null;
    return tail.entry.kind === 'DECISION' ? tail.entry : null;
  }

  /** In languages that put it first and write without spaces, the date runs into the number. */
  #dateBefore(at: number): string | null {
    if (this.language.spaced) return null;
    const date = this.dates.findLast((one) => one.end <= at);
    if (!date || date.iso.length < 10 || at - date.end > 4) return null;
    return /[ ,;.()]/.test(this.passage.text.slice(date.end, at)) ? null : date.iso;
  }

  #meaning(
    hit: NumberHit,
    head: HeadEntry,
    bodies: readonly string[],
    before: readonly string[],
    date: string | null,
    isOwners: boolean,
  ):
    | (Pick<Reference, 'form' | 'target' | 'confidence' | 'notes'> & Pick<ReadNumber, 'organ' | 'dateFits'>)
    | null {
    const decision = head.kind === 'DECISION';
    const organs: (Organ | null)[] = bodies.flatMap((body) => ORGANS[body] ?? []);
    const preferred = organs.length === 0 && this.context.ownBody === 'hrc' ? (['HRC'] as const) : [];
    // Named bodies first, then what the number's shape tells; where the date denies it, the bodies named before.
    const byShape = isOwners ? [] : [null];
    const tries = [...organs, ...preferred, ...byShape, ...before.flatMap((body) => ORGANS[body] ?? [])].map(
      (body) => readNumber(hit, { body, date, decision, counted: true, usual: this.context.usual }),
    );
    const usable = tries.filter((one) => one !== null);
    if (usable.some((one) => one.certainty === 'BOTH_POSSIBLE')) this.restsOnHabit = true;
    const fitting = usable.find((one) => one.dateFits !== false);
    const byDate =
      fitting ??
      (byShape.length > 0 ? EVERY_ORGAN : [])
        .map((body) => readNumber(hit, { body, date, decision, counted: true, usual: this.context.usual }))
        .find((one) => one?.dateFits === true);
    const read = byDate ?? usable[0];
    if (!read) return null;
    // Many bodies number as the Human Rights Council does: it must be named in the paragraph or be the document's own.
    if (read.organ === 'HRC' && this.context.ownBody !== 'hrc' && !this.#namesHrc()) return null;
    const notes: Reference['notes'] = [];
    let { symbol } = read;
    const swapped = readNumber(hit, {
      body: read.organ,
      date,
      decision,
      usual: this.context.usual === 'NUMBER_FIRST' ? 'SESSION_FIRST' : 'NUMBER_FIRST',
    });
    const sessionOf = (one: typeof read) => ('session' in one.symbol ? (one.symbol.session?.number ?? 0) : 0);
    let confidence = read.certainty === 'BOTH_POSSIBLE' ? 0.9 : 1;
    if (
      read.certainty === 'BOTH_POSSIBLE' &&
      this.context.session !== null &&
      sessionOf(read) > this.context.session &&
      swapped &&
      sessionOf(swapped) <= this.context.session
    ) {
      symbol = swapped.symbol;
      notes.push({
        code: 'ORDER_BY_SESSION',
        severity: 'INFO',
        message: `${hit.first}/${hit.second} is read as ${canonical(symbol)}: session ${sessionOf(read)} lies after this document.`,
      });
    } else if (hit.form === 'PAIR' && hit.session === null && read.certainty !== 'BOTH_POSSIBLE')
      this.orders[read.order] += 1;
    if (read.order === 'NUMBER_FIRST' && hit.form === 'PAIR' && symbol === read.symbol)
      notes.push({
        code: 'NUMBER_BEFORE_SESSION',
        severity: 'INFO',
        message: `${hit.first}/${hit.second} is read as ${canonical(symbol)}: ${read.certainty === 'DATE_CONFIRMS' ? `its date ${date} confirms it` : read.certainty === 'ONLY_ORDER' ? 'no other order is possible' : 'so this text writes numbers'}.`,
      });
    if (read.dateFits === false) {
      confidence = 0.8;
      notes.push({
        code: 'DATE_DOES_NOT_FIT',
        severity: 'WARNING',
        message: `${canonical(symbol)} cannot be of ${date}: one of them is misprinted.`,
      });
    }
    const { organ, dateFits } = read;
    return { form: 'NUMBER', target: canonical(symbol), confidence, notes, organ, dateFits };
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
