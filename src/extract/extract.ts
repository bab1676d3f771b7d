import type { SourceDocument } from '../documents/index.js';
import { type Language, loadLanguage } from '../languages/index.js';
import type { Registry } from '../registry/index.js';
import type { Diagnostic, FootnoteFacts, SeedFile } from '../seedfile/index.js';
import { dateWindow, parseSymbol, readWritten, suggest } from '../symbols/index.js';
import { otherAddresses } from './addresses.js';
import {
  type CitationContext,
  cite,
  clauseAt,
  cutClauses,
  entitiesOf,
  itemPlaces,
  type Note,
  type PlacedCall,
  type ProvisionReading,
  readNote,
  repairCalls,
  underOpenings,
  unresolvedTitles,
} from './citations/index.js';
import { Diagnostics } from './diagnostics.js';
import { Facts } from './facts.js';
import { languageOf } from './language-of.js';
import { type Outline, outline, type ProvisionOutline } from './layout/index.js';
import { readMasthead } from './masthead/index.js';
import { passage } from './passage/index.js';
import {
  Cited,
  type Defined,
  findEvents,
  organOf,
  type Placed,
  type Reading,
  type ReadingContext,
  readerOf,
  readPassage,
  resolveShortForms,
  Scan,
  type Unclear,
} from './references/index.js';
import { Scopes } from './scopes.js';
import { Speakers } from './speakers.js';

export interface ExtractOptions {
  /** The document's symbol, where its text does not tell or is not to be believed. */
  symbol?: string;
  registry: Registry;
  /** ISO 639-1; found out from the text where left out. */
  language?: string;
  /** Keep each paragraph's text in the seed file. Never for shipped files. */
  keepText?: boolean;
}

/**
 * Reads a document into a seed file: its provisions with their clauses and acts, what they cite and how, footnotes, and a diagnostic
 * for everything that was repaired, inferred or left open. Deterministic; needs no network. Offsets are UTF-16 units of `source.text`.
 * @throws NoSymbol, UnknownLanguage
 */
export function extract(source: SourceDocument, options: ExtractOptions): SeedFile {
  const code = options.language ?? languageOf(source);
  const language = readerOf(options.registry, loadLanguage(code));
  const folded = language.fold(source.text);
  const layout = outline(source, folded, language);
  const scan = new Scan(source, language);
  const masthead = readMasthead(source, folded, layout, scan, language, options.registry, options.symbol);
  return new Extraction(source, options, language, layout, scan, folded, masthead).run();
}

class Extraction {
  readonly #scopes: Scopes;
  readonly #session: number | null;
  /** What the text has cited by number so far. */
  readonly #cited = new Cited();
  /** The names that it has given to what it names, by the part in which it does. */
  readonly #defined = new Map<number | null, Defined[]>();
  readonly #speakers = new Speakers();

  constructor(
    readonly source: SourceDocument,
    readonly options: ExtractOptions,
    readonly language: Language,
    readonly layout: Outline,
    readonly scan: Scan,
    readonly folded: ReturnType<Language['fold']>,
    readonly masthead: ReturnType<typeof readMasthead>,
  ) {
    this.#scopes = new Scopes(masthead.symbol, layout.parts);
    this.#session = assemblySession(masthead);
  }

  run(): SeedFile {
    const { symbol, body } = this.masthead;
    const provisions = this.#readProvisions();
    const notes = this.#readNotes();
    const placed: Placed[] = provisions.map((one) => ({
      reading: one.reading,
      scope: this.#scopes.of(one.outline.part),
    }));
    const unclear = resolveShortForms(
      placed,
      { symbol, body: organOf(symbol, body) },
      this.options.registry,
      this.language,
      this.source.text,
    );
    for (const { reading } of provisions) findEvents(reading, this.options.registry, this.language);
    const read = this.#noteReadings(notes);
    const repairs = repairCalls(this.#placedCalls(provisions), read, this.options.registry);
    const citations = provisions.flatMap((provision) => {
      const context: CitationContext = {
        text: this.source.text, registry: this.options.registry, language: this.language, repairs,
        ownBody: this.#bodyOf(provision.outline.part), date: this.masthead.date,
        noteOf: (label) => read.get(`${this.#scopes.ofNotes(provision.outline.part)}~${label}`) ?? null,
      }; // biome-ignore format: one line
      return cite(provision, context);
    });
    const facts = new Facts(this.source, this.language.code, this.#scopes, this.options.keepText ?? false);
    const lost = facts.lostNotes(provisions, read, repairs);
    const own = new Set([symbol, ...this.#scopes.ids]);
    const footnotes = [...read.values()].map((note) => facts.footnote(note)).concat(lost).sort(byId); // biome-ignore format: one line
    const { originatingDocument: origin } = this.masthead;
    const named = [...footnotes.flatMap(({ targets }) => targets), ...(origin ? [origin] : [])];
    const { entities, links } = entitiesOf(symbol, citations, named, own, this.options.registry);
    return {
      format: 'recalling-seed/1',
      document: {
        symbol, kind: this.masthead.kind, title: this.masthead.title, language: this.language.code, date: this.masthead.date, session: this.masthead.session,
        agendaItem: this.masthead.agendaItem, body: this.masthead.body, originatingDocument: this.masthead.originatingDocument,
        ...(this.masthead.submittedBy ? { submittedBy: this.masthead.submittedBy } : {}), ...(this.masthead.submitter ? { submitter: this.masthead.submitter } : {}),
        source: { format: this.source.format, length: this.source.text.length, sha256: this.source.sha256 },
      },
      parts: facts.parts(),
      provisions: provisions.map((one) => facts.provision(one)),
      footnotes,
      citations,
      entities,
      links,
      mentions: provisions.flatMap((one) => unresolvedTitles(one, this.source.text, this.language)),
      diagnostics: this.#diagnose(provisions, read, repairs, citations, lost, unclear),
    }; // biome-ignore format: the shape of the file
  }

  // --- reading ---------------------------------------------------------------------------------------------------------

  /** The body that issues the document or, inside it, a draft. */
  #bodyOf(part: number | null): string | null {
    const drafted = part === null ? null : this.layout.parts[part]?.body;
    return drafted ?? this.layout.body ?? this.masthead.body;
  }

  #context(part: number | null, usual: ReadingContext['usual'], provision?: string): ReadingContext {
    const body = this.#bodyOf(part);
    const next = this.layout.parts.findIndex((one) => one.kind === 'DRAFT' && one.within === provision);
    const own =
      part === null
        ? this.layout.isReport
          ? null
          : this.masthead.symbol
        : this.layout.parts[part]?.kind === 'DRAFT'
          ? (this.#scopes.ids[part] ?? null)
          : this.masthead.symbol;
    return {
      source: this.source, language: this.language, registry: this.options.registry, scan: this.scan, usual,
      ownBody: body, ...(this.layout.isOther ? { isOther: true } : {}), session: this.#session, cited: this.#cited, defined: this.#definedIn(part),
      self: { THIS: own, NEXT: next >= 0 && provision !== undefined ? (this.#scopes.ids[next] ?? null) : null },
    }; // biome-ignore format: one line
  }

  #definedIn(part: number | null): Defined[] {
    const defined = this.#defined.get(part) ?? [];
    this.#defined.set(part, defined);
    return defined;
  }

  #readProvisions(): ProvisionReading[] {
    const read = inTheTextsOrder(this.layout.provisions, (one, usual, orders) =>
      this.#provision(one, usual, orders),
    );
    return underOpenings(read, this.source.text);
  }

  #provision(one: ProvisionOutline, usual: ReadingContext['usual'], orders: Orders): ProvisionReading {
    const part = passage(this.folded, one.ranges, this.layout.calls);
    const reading = readPassage(part, this.#context(one.part, usual, one.label), orders);
    const items = itemPlaces(one, part);
    const stand = this.#speakers.stand(one, part, this.language);
    const clauses = cutClauses(reading, stand, items, this.language, this.source.text);
    return { id: `${this.masthead.symbol}#${one.label}`, outline: one, reading, clauses };
  }

  #readNotes(): { index: number; reading: Reading }[] {
    const notes = this.layout.notes.map((note, index) => ({ note, index }));
    return inTheTextsOrder(notes, ({ note, index }, usual, orders) => ({
      index,
      reading: readPassage(passage(this.folded, [note.range]), this.#context(note.part, usual), orders),
    }));
  }

  #noteReadings(readings: { index: number; reading: Reading }[]): Map<string, Note> {
    const notes = new Map<string, Note>();
    let previous: Note | undefined;
    for (const { index, reading } of readings) {
      const layout = this.layout.notes[index];
      if (!layout) continue;
      const note = readNote(layout, reading, previous, this.options.registry);
      previous = note;
      const key = `${this.#scopes.of(note.part)}~${note.label}`;
      if (!notes.has(key)) notes.set(key, note);
    }
    return notes;
  }

  #placedCalls(provisions: readonly ProvisionReading[]): PlacedCall[] {
    return provisions.flatMap(({ outline: one, reading, clauses }) => {
      let previous = 0;
      return reading.passage.calls.map((call) => {
        const clause = clauseAt(clauses, call.at);
        const from = Math.max(previous, clause === null ? 0 : (clauses[clause]?.verb.begin ?? 0));
        previous = call.at;
        return { call, reading, scope: this.#scopes.ofNotes(one.part), from };
      });
    });
  }

  #meantBy(symbol: string): string[] {
    const written = readWritten(symbol, this.language.referenceWords()).map(({ id }) => id);
    return written.length > 0 ? written : suggest(symbol);
  }

  #diagnose(
    provisions: readonly ProvisionReading[],
    notes: ReadonlyMap<string, Note>,
    repairs: ReturnType<typeof repairCalls>,
    citations: SeedFile['citations'],
    lostNotes: readonly FootnoteFacts[],
    unclear: readonly Unclear[],
  ): Diagnostic[] {
    const diagnostics = new Diagnostics();
    const { symbol, otherSymbol } = this.masthead;
    diagnostics.ofFile(this.source.notices);
    if (otherSymbol !== null) diagnostics.ofOtherSymbol(symbol, otherSymbol);
    if (!parseSymbol(symbol) && !this.options.registry.byAlias(symbol))
      diagnostics.ofSymbol(symbol, this.#meantBy(symbol));
    for (const one of provisions) diagnostics.ofProvision(one, repairs);
    diagnostics.ofNumbers(provisions);
    if (this.layout.rest) diagnostics.ofRest(this.layout.rest);
    for (const one of citations) diagnostics.ofCitation(one);
    const lost = new Set(lostNotes.map(({ id }) => id));
    for (const { id, reading, outline: one } of provisions)
      for (const call of reading.passage.calls) {
        const label = repairs.get(call)?.label ?? call.label;
        if (lost.has(`${this.#scopes.ofNotes(one.part)}~${label}`)) diagnostics.ofLostNote(label, id, call);
      }
    diagnostics.ofUnclear(unclear, provisions);
    const { hyperlinks } = this.source;
    for (const one of otherAddresses(hyperlinks, provisions, notes.values(), this.options.registry))
      diagnostics.ofAddress(one);
    return diagnostics.inOrder();
  }
}

/** The Assembly's session that the document is of; where another organ or special sessions count otherwise, the one that its date falls in. */
function assemblySession({ symbol, session, date, body }: ReturnType<typeof readMasthead>): number | null {
  const isCounted = body !== 'hrc' && !/^A\/HRC\/|[/(]E?S-/.test(symbol);
  if (isCounted && session !== null && session < 100) return session;
  const own = parseSymbol(symbol);
  const day = date ?? (own && dateWindow(own)?.from);
  return day ? Number(day.slice(0, 4)) - 1945 : null;
}

/** How often each order of numbers was certain. */
type Orders = Record<'SESSION_FIRST' | 'NUMBER_FIRST', number>;

/** Reads all of a list; where its numbers turn out to be written number first, what rests on the usual order is read again. */
function inTheTextsOrder<T, R extends { reading: Reading }>(
  list: readonly T[],
  read: (one: T, usual: keyof Orders, orders: Orders) => R,
): R[] {
  const orders = { SESSION_FIRST: 0, NUMBER_FIRST: 0 };
  const first = list.map((one) => ({ one, result: read(one, 'SESSION_FIRST', orders) }));
  const isSwapped = orders.NUMBER_FIRST > orders.SESSION_FIRST;
  return first.map(({ one, result }) =>
    isSwapped && result.reading.restsOnHabit ? read(one, 'NUMBER_FIRST', { ...orders }) : result,
  );
}

const byNumber = new Intl.Collator('en', { numeric: true });

function byId(a: { id: string }, b: { id: string }): number {
  return byNumber.compare(a.id, b.id);
}
