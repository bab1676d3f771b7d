import type { SourceDocument } from '../documents/index.js';
import { fingerprint } from '../fingerprint/index.js';
import { detectLanguage, type Language, loadLanguage } from '../languages/index.js';
import type { Registry } from '../registry/index.js';
import type { Diagnostic, FootnoteFacts, PartFacts, ProvisionFacts, SeedFile } from '../seedfile/index.js';
import { dateWindow, parseSymbol } from '../symbols/index.js';
import {
  type CitationContext,
  cite,
  clauseAt,
  cutClauses,
  entitiesOf,
  type ItemPlace,
  itemLevels,
  type Note,
  type PlacedCall,
  type ProvisionReading,
  readNote,
  repairCalls,
  unresolvedTitles,
} from './citations/index.js';
import { Diagnostics } from './diagnostics.js';
import { type Outline, outline, type ProvisionOutline } from './layout/index.js';
import { readMasthead } from './masthead/index.js';
import { cleanWords, type Passage, passage, rangeOf, unitAt } from './passage/index.js';
import {
  findEvents,
  type Placed,
  type Reading,
  type ReadingContext,
  readerOf,
  readPassage,
  resolveShortForms,
  Scan,
  type Unclear,
} from './references/index.js';

export interface ExtractOptions {
  /** The document's symbol, where its text does not tell or is not to be believed. */
  symbol?: string;
  registry: Registry;
  /** ISO 639-1; found out from the text where left out. */
  language?: string;
  /** Keep each paragraph's text in the seed file. Never for shipped files. */
  keepText?: boolean;
}

/** A text that no language's data can read. */
export class UnknownLanguage extends Error {
  readonly code = 'UNKNOWN_LANGUAGE';
}

/**
 * Reads a document into a seed file: its provisions with their clauses and acts, what they cite and how, footnotes, and a diagnostic
 * for everything that was repaired, inferred or left open. Deterministic; needs no network. Offsets are UTF-16 units of `source.text`.
 * @throws NoSymbol, UnknownLanguage
 */
export function extract(source: SourceDocument, options: ExtractOptions): SeedFile {
  const code = options.language ?? source.metadata.language ?? detectLanguage(source.text);
  if (code === null)
    throw new UnknownLanguage(
      'UNKNOWN_LANGUAGE: no known language could be found in the text. Name it: --language ar',
    );
  const language = readerOf(options.registry, loadLanguage(code));
  const folded = language.fold(source.text);
  const layout = outline(source, folded, language);
  const scan = new Scan(source, language);
  const masthead = readMasthead(source, layout, scan, language, options.registry, options.symbol);
  return new Extraction(source, options, language, layout, scan, folded, masthead).run();
}

const NO_ITEMS: readonly ItemPlace[] = [];

class Extraction {
  readonly #partIds: string[];
  readonly #session: number | null;

  constructor(
    readonly source: SourceDocument,
    readonly options: ExtractOptions,
    readonly language: Language,
    readonly layout: Outline,
    readonly scan: Scan,
    readonly folded: ReturnType<Language['fold']>,
    readonly masthead: ReturnType<typeof readMasthead>,
  ) {
    this.#partIds = layout.parts.map((part) => `${masthead.symbol}#${part.name}`);
    this.#session = assemblySession(masthead);
  }

  run(): SeedFile {
    const { symbol, body } = this.masthead;
    const provisions = this.#readProvisions();
    const notes = this.#readNotes();
    const placed: Placed[] = provisions.map((one) => ({
      reading: one.reading,
      scope: this.#scope(one.outline.part),
    }));
    const unclear = resolveShortForms(
      placed,
      { symbol, body },
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
        ownBody: this.#bodyOf(provision.outline.part),
        noteOf: (label) => read.get(`${this.#noteScope(provision.outline.part)}~${label}`) ?? null,
      }; // biome-ignore format: one line
      return cite(provision, context);
    });
    const lost = this.#lostNotes(provisions, read, repairs);
    const own = new Set([symbol, ...this.#partIds]);
    const footnotes = [...read.values()].map((note) => this.#footnoteFacts(note)).concat(lost).sort(byId); // biome-ignore format: one line
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
      parts: this.#parts(),
      provisions: provisions.map((one) => this.#provisionFacts(one)),
      footnotes,
      citations,
      entities,
      links,
      mentions: provisions.flatMap((one) => unresolvedTitles(one, this.source.text, this.language)),
      diagnostics: this.#diagnose(provisions, repairs, citations, lost, unclear),
    }; // biome-ignore format: the shape of the file
  }

  // --- reading ---------------------------------------------------------------------------------------------------------

  /** The body that issues the document or, inside it, a draft. */
  #bodyOf(part: number | null): string | null {
    const drafted = part === null ? null : this.layout.parts[part]?.body;
    return drafted ?? this.layout.body ?? this.masthead.body;
  }

  /** What the text has cited by number so far. */
  readonly #cited = new Set<string>();

  #context(part: number | null, usual: ReadingContext['usual'], provision?: string): ReadingContext {
    const body = this.#bodyOf(part);
    const next = this.layout.parts.findIndex((one) => one.kind === 'DRAFT' && one.within === provision);
    const own =
      part === null
        ? this.layout.isReport
          ? null
          : this.masthead.symbol
        : this.layout.parts[part]?.kind === 'DRAFT'
          ? (this.#partIds[part] ?? null)
          : this.masthead.symbol;
    return {
      source: this.source, language: this.language, registry: this.options.registry, scan: this.scan, usual,
      ownBody: body, ...(this.layout.isOther ? { isOther: true } : {}), session: this.#session, cited: this.#cited,
      self: { THIS: own, NEXT: next >= 0 && provision !== undefined ? (this.#partIds[next] ?? null) : null },
    }; // biome-ignore format: one line
  }

  #readProvisions(): ProvisionReading[] {
    return inTheTextsOrder(this.layout.provisions, (one, usual, orders) =>
      this.#provision(one, usual, orders),
    );
  }

  #provision(one: ProvisionOutline, usual: ReadingContext['usual'], orders: Orders): ProvisionReading {
    const part = passage(this.folded, one.ranges, this.layout.calls);
    const reading = readPassage(part, this.#context(one.part, usual, one.label), orders);
    const items = one.items.length > 0 ? this.#items(one, part) : NO_ITEMS;
    return {
      id: `${this.masthead.symbol}#${one.label}`,
      outline: one,
      reading,
      clauses: cutClauses(reading, one.section, items, this.language),
    };
  }

  /** The items of a provision, from behind their labels on. */
  #items(one: ProvisionOutline, part: Passage): ItemPlace[] {
    const levels = itemLevels(
      one.items.map(({ label }) => label),
      this.language.data.structure.items,
    );
    return one.items.map((item, index) => {
      const at = unitAt(part, item.start);
      return { start: at + labelLength(part, at), level: levels[index] ?? 0 };
    });
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
      const key = `${this.#scope(note.part)}~${note.label}`;
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
        return { call, reading, scope: this.#noteScope(one.part), from };
      });
    });
  }

  /** Where a part's footnotes are counted: by themselves, or with the document's. */
  #noteScope(part: number | null): string {
    return part !== null && this.layout.parts[part]?.ownNotes ? this.#scope(part) : this.masthead.symbol;
  }

  #scope(part: number | null): string {
    return part === null ? this.masthead.symbol : (this.#partIds[part] ?? this.masthead.symbol);
  }

  // --- the file --------------------------------------------------------------------------------------------------------

  #parts(): PartFacts[] {
    return this.layout.parts.map((part, index): PartFacts => {
      const title = part.title
        .map((range) => this.source.text.slice(range.start, range.end).trim())
        .join(' ');
      return {
        id: this.#partIds[index] ?? '', kind: part.kind !== 'DRAFT' ? 'OUTCOME_DOCUMENT' : part.isDecision ? 'DRAFT_DECISION' : 'DRAFT_RESOLUTION',
        title: title === '' ? {} : { [this.language.code]: [title] }, within: part.within ? `${this.masthead.symbol}#${part.within}` : this.masthead.symbol,
      }; // biome-ignore format: one line
    });
  }

  #provisionFacts({ id, outline: one, reading, clauses }: ProvisionReading): ProvisionFacts {
    const { passage: part } = reading;
    const text = () => one.ranges.map((range) => this.source.text.slice(range.start, range.end)).join(' ');
    return {
      id, label: one.label, section: one.section, number: one.number, partOf: this.#scope(one.part), headings: one.headings,
      clauses: clauses.map(({ act, verb, end }) => {
        const range = rangeOf(part, verb.start, verb.end);
        return {
          act, verb: { text: cleanWords(this.source.text, range, part.ranges), ...range }, end: rangeOf(part, verb.start, end).end,
          ...(verb.repaired ? { repaired: verb.repaired.reason } : {}),
        };
      }),
      items: one.items, start: one.ranges[0]?.start ?? 0, end: one.ranges.at(-1)?.end ?? 0,
      fingerprint: fingerprint(part.text), ...(this.options.keepText ? { text: text() } : {}),
    }; // biome-ignore format: the shape of the file
  }

  #footnoteFacts(note: Note): FootnoteFacts {
    const scope = this.#scope(note.part);
    return {
      id: `${scope}~${note.label}`,
      label: note.label,
      partOf: scope,
      start: note.range.start,
      end: note.range.end,
      targets: [...new Set(note.targets.map((one) => one.target))],
    };
  }

  #lostNotes(
    provisions: readonly ProvisionReading[],
    read: ReadonlyMap<string, Note>,
    repairs: ReturnType<typeof repairCalls>,
  ): FootnoteFacts[] {
    const lost = new Map<string, FootnoteFacts>();
    for (const { outline: one, reading } of provisions)
      for (const call of reading.passage.calls) {
        const label = repairs.get(call)?.label ?? call.label;
        const scope = this.#noteScope(one.part);
        const id = `${scope}~${label}`;
        if (!read.has(id)) lost.set(id, { id, label, partOf: scope, start: null, end: null, targets: [] });
      }
    return [...lost.values()];
  }

  #diagnose(
    provisions: readonly ProvisionReading[],
    repairs: ReturnType<typeof repairCalls>,
    citations: SeedFile['citations'],
    lostNotes: readonly FootnoteFacts[],
    unclear: readonly Unclear[],
  ): Diagnostic[] {
    const diagnostics = new Diagnostics();
    for (const one of provisions) diagnostics.ofProvision(one, repairs);
    diagnostics.ofNumbers(provisions);
    if (this.layout.rest) diagnostics.ofRest(this.layout.rest);
    for (const one of citations) diagnostics.ofCitation(one);
    const lost = new Set(lostNotes.map(({ id }) => id));
    for (const { id, reading, outline: one } of provisions)
      for (const call of reading.passage.calls) {
        const label = repairs.get(call)?.label ?? call.label;
        if (lost.has(`${this.#noteScope(one.part)}~${label}`)) diagnostics.ofLostNote(label, id, call);
      }
    diagnostics.ofUnclear(unclear, provisions);
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

/** The length of an item's label at a place: "(a) ". */
function labelLength({ text }: Passage, at: number): number {
  return /^ ?(?:\(?[^() ]{1,6}\)|'\d{1,2}'|[①-⒛㈠-㈩]) ?/.exec(text.slice(at, at + 10))?.[0].length ?? 0;
}
