import type { SourceDocument } from '../documents/types.js';
import type { Language, Lexemes } from '../languages/index.js';
import type { Registry, RegistryName } from '../registry/index.js';
import type { Pinpoint, Relation } from '../seedfile/index.js';
import { type NumberHit, type SymbolHit, scanNumbers, scanSymbols } from '../symbols/index.js';
import { findNames, type NameHit } from './names.js';
import { type NumbersRead, readNumbers } from './number-reader.js';
import { Pinpoints } from './pinpoints.js';
import { type DateHit, type NumberContext, type Reference, symbolReferences } from './references.js';
import { relationOf, Surroundings } from './surroundings.js';
import { firstFrom, lastEnding, type Passage, Taken, unitAt } from './text.js';

/** Something of the registry, or an instrument by symbol or number, named in a passage (offsets of the passage). */
export interface Mention {
  form: 'SYMBOL' | 'NUMBER' | 'NAME' | 'SHORT_FORM' | 'SELF';
  start: number;
  end: number;
  /** What it may mean; one for all but short forms, which are resolved by the document. */
  candidates: RegistryName[];
  target: string | null;
  date: string | null;
  pinpoint: Pinpoint | null;
  relation: Relation | null;
  confidence: number;
  notes: { code: string; severity: 'INFO' | 'WARNING'; message: string }[];
}

/** A passage with all that was found in it. */
export interface Reading {
  passage: Passage;
  lexemes: Lexemes;
  dates: DateHit[];
  mentions: Mention[];
  surroundings: Surroundings;
  /** True where another habit of ordering numbers would read it otherwise. */
  restsOnHabit: boolean;
}

/** Relations that hold for all members of a list of documents. */
const SHARED: readonly (Relation | null)[] = [
  'AS_SET_OUT_IN', 'IN_ACCORDANCE_WITH', 'PURSUANT_TO', 'CONTAINED_IN', 'IMPLEMENTATION_OF', 'FOLLOW_UP_TO',
]; // biome-ignore format: short list

/** All symbols and numbers of a document, found once, looked up passage by passage. */
export class Scan {
  readonly symbols: SymbolHit[];
  readonly numbers: NumberHit[];

  constructor(source: SourceDocument, language: Language) {
    const words = language.referenceWords();
    const symbols: SymbolHit[] = [];
    const numbers: NumberHit[] = [];
    // Block by block: what ends one block and begins the next is not one symbol.
    for (const { start, end } of source.blocks) {
      const text = source.text.slice(start, end);
      for (const hit of scanSymbols(text, words)) symbols.push(moved(hit, start));
      for (const hit of scanNumbers(text, words)) numbers.push(moved(hit, start));
    }
    this.symbols = symbols;
    this.numbers = numbers;
  }

  /** The symbols inside a passage, with their offsets in it. */
  symbolsWithin(passage: Passage): Placed<SymbolHit>[] {
    return within(this.symbols, passage, ({ start, end, symbol, through, elliptic }, at, to) => ({
      start, end, symbol, through, elliptic, at, to,
    })); // biome-ignore format: one line
  }

  /** The numbers inside a passage, with their offsets in it. */
  numbersWithin(passage: Passage): Placed<NumberHit>[] {
    return within(this.numbers, passage, ({ start, end, form, first, second, session, letter, plausible }, at, to) => ({
      start, end, form, first, second, session, letter, plausible, at, to,
    })); // biome-ignore format: one line
  }
}

/** A hit with its offsets in a passage. */
type Placed<T> = T & { at: number; to: number };

function moved<T extends { start: number; end: number }>(hit: T, by: number): T {
  hit.start += by;
  hit.end += by;
  return hit;
}

function within<T extends { start: number; end: number }>(
  hits: readonly T[],
  passage: Passage,
  place: (hit: T, at: number, to: number) => Placed<T>,
): Placed<T>[] {
  const from = passage.offsets[0] ?? 0;
  const until = passage.offsets[passage.text.length] ?? 0;
  const found: Placed<T>[] = [];
  for (let index = firstFrom(hits, from); index < hits.length; index += 1) {
    const hit = hits[index];
    if (!hit || hit.start >= until) break;
    const at = unitAt(passage, hit.start);
    // A hit between the pieces of a passage (in a footnote of the page) is not in it.
    if (passage.offsets[at] !== hit.start && (passage.offsets[at] ?? 0) >= hit.end) continue;
    found.push(place(hit, at, unitAt(passage, hit.end - 1) + 1));
  }
  return found;
}

export interface ReadingContext extends NumberContext {
  source: SourceDocument;
  language: Language;
  registry: Registry;
  scan: Scan;
  /** Ids of "this resolution" and of the draft that follows, where there are such. */
  self: { THIS: string | null; NEXT: string | null };
}

/** Finds everything that a passage cites. `orders` counts the certain orders of its numbers. */
export function readPassage(
  passage: Passage,
  context: ReadingContext,
  orders?: { SESSION_FIRST: number; NUMBER_FIRST: number },
): Reading {
  const { language, scan } = context;
  const lexemes = language.scan(passage.text);
  const dates = /\d/.test(passage.text) ? language.dates(passage.text) : [];
  const numbers = readNumbers(scan.numbersWithin(passage), passage, language, lexemes, dates, context, context.source.text); // biome-ignore format: one line
  if (orders) {
    orders.SESSION_FIRST += numbers.orders.SESSION_FIRST;
    orders.NUMBER_FIRST += numbers.orders.NUMBER_FIRST;
  }
  const symbols = symbolReferences(scan.symbolsWithin(passage), dates, lexemes.of('head'));
  const surroundings = new Surroundings(passage, lexemes);
  const pinpoints = new Pinpoints(passage, language, lexemes, dates, context.source.text);
  // A resolution under a chapter or section of a document is printed in that document and is not of the organs' series.
  const isNested = (number: Reference) => {
    const holder = lastEnding(symbols, number.from);
    const inside = holder && pinpoints.after(holder.end);
    if (!inside || inside.end > number.from) return false;
    // The comma of enumerations parts members of a list.
    const gap = context.source.text.slice(passage.offsets[inside.end], passage.offsets[number.from]);
    return !gap.includes('、') && /^[, ]*$/.test(passage.text.slice(inside.end, number.from));
  };
  const found = findNames(passage, lexemes, context.source.text, language);
  const foreign = foreignReferences(numbers, found, context.registry);
  const foreignStarts = new Set(foreign.map(({ start }) => start));
  const references = [
    ...numbers.references.filter((one) => !foreignStarts.has(one.start) && !isNested(one)),
    ...symbols,
    ...foreign,
  ].sort((a, b) => a.start - b.start);
  const taken = new Taken([...references, ...numbers.consumed]);
  const names = found.filter((hit) => !taken.shares(hit));

  /** With the words around it that belong to it. */
  const placed = references.map(({ form, start, end, target, date, confidence, notes, from, until }) => {
    const mention: Mention = { form, start, end, candidates: [], target, date, pinpoint: null, relation: null, confidence, notes };
    return { mention, from, until: until ?? end };
  }); // biome-ignore format: one line
  const add = (mention: Mention) => {
    placed.push({ mention, from: mention.start, until: mention.end });
  };
  const selves = lexemes.of('self').filter(({ entry }) => context.self[entry.refers]);
  for (const hit of names) {
    const own = hit.names.filter((name) => name.kind !== 'short');
    const short = own.length === 0;
    // "This Charter" is the document itself, whatever else "the Charter" may mean.
    if (short && selves.some((one) => one.start <= hit.start && hit.end <= one.end)) continue;
    add({
      form: short ? 'SHORT_FORM' : 'NAME', start: hit.start, end: hit.end, candidates: short ? hit.names : own.slice(0, 1), target: own[0]?.id ?? null,
      date: null, pinpoint: null, relation: null, confidence: short ? 0.95 : 1, notes: [],
    }); // biome-ignore format: one line
  }
  const named = new Taken(placed.map(({ mention }) => mention));
  for (const lexeme of lexemes.of('self')) {
    const target = context.self[lexeme.entry.refers];
    if (!target || named.shares(lexeme)) continue;
    add({
      form: 'SELF',
      start: lexeme.start,
      end: lexeme.end,
      candidates: [],
      target,
      date: null,
      pinpoint: null,
      relation: null,
      confidence: 1,
      notes: [],
    });
  }
  placed.sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end);
  const mentions = placed.map(({ mention }) => mention);

  const bridges = [
    ...mentions.filter((one) => one.form === 'NAME' || one.form === 'SHORT_FORM'),
    ...lexemes.of('issuer'),
  ].sort((a, b) => a.end - b.end);
  let previous: Mention | undefined;
  for (const { mention, from, until } of placed) {
    const pinpoint = hasParts(mention, context.registry) ? pinpoints.of(from, mention.end, until) : null;
    mention.pinpoint = pinpoint?.pinpoint ?? null;
    const relation = surroundings.relation(pinpoint?.from ?? from, bridges, mention);
    if (relation) mention.relation = relationOf(relation.entry);
    else if (
      previous?.relation &&
      SHARED.includes(previous.relation) &&
      isListed(passage.text.slice(previous.end, from), language)
    )
      mention.relation = previous.relation;
    previous = mention;
  }
  return {
    passage,
    lexemes,
    dates,
    mentions,
    surroundings,
    restsOnHabit: numbers.restsOnHabit,
  };
}

/** Documents have parts; bodies, events and places have none. */
function hasParts({ target, candidates }: Mention, registry: Registry): boolean {
  const label = registry.byAlias(target ?? candidates[0]?.id ?? '')?.label;
  return label === undefined || !['Body', 'Event', 'Place'].includes(label);
}

/** Resolutions of other bodies, where the registry knows the body and its resolution of that number; their names end the reference. */
function foreignReferences(
  { foreign }: NumbersRead,
  names: readonly NameHit[],
  registry: Registry,
): Reference[] {
  return foreign.flatMap(({ from, at, number, name }): Reference[] => {
    const body = names.find((hit) => hit.start === name);
    const target = body && `${body.names[0]?.id}/resolution/${number.replaceAll('/', '-')}`;
    if (!target || !registry.byId.has(target)) return [];
    return [{ form: 'NUMBER', start: at, end: body.end, from, target, date: null, confidence: 1, notes: [] }];
  });
}

/** True where only a comma and a conjunction stand between two members of a list. */
function isListed(gap: string, language: Language): boolean {
  const trimmed = gap.replace(/^[ ,]+/, '');
  if (trimmed === '') return gap.includes(',');
  const end = language.at('conjunctions', trimmed, 0);
  return trimmed.length <= 12 && end > 0 && /^(?: (?:the|\p{L}{1,3}))? ?$/u.test(trimmed.slice(end));
}
