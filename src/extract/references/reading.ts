import type { SourceDocument } from '../../documents/index.js';
import type { Language, Lexemes } from '../../languages/index.js';
import type { Registry } from '../../registry/index.js';
import type { Pinpoint, Relation } from '../../seedfile/index.js';
import {
  type Call,
  holding,
  inOrder,
  lastEnding,
  type Passage,
  type Range,
  sorted,
  Taken,
} from '../passage/index.js';
import { type Around, inTextOrder, place, placedReference } from './around.js';
import { type Defined, placeDefined } from './defined.js';
import { goalsOf, looseGoals } from './goals.js';
import { entryOf, hasParts, type Mention, wantsNumber } from './mention.js';
import { findNames, type NameHit } from './names.js';
import { looseNouns } from './nouns.js';
import { type NumbersRead, readNumbers } from './number-reader.js';
import { otherSeries } from './other-series.js';
import { type PartBack, partsBack } from './parts-back.js';
import { inOwnUnits } from './pinpoint-labels.js';
import { Pinpoints } from './pinpoints.js';
import { type DateHit, type NumberContext, type Reference, symbolReferences } from './references.js';
import type { Scan } from './scan.js';
import { lookOver, type Sight } from './sight.js';
import { relationOf, Surroundings } from './surroundings.js';

/** A passage with all that was found in it. */
export interface Reading {
  passage: Passage;
  lexemes: Lexemes;
  dates: readonly DateHit[];
  mentions: Mention[];
  surroundings: Surroundings;
  /** The parts named of what a footnote alone tells, by its call. */
  called: ReadonlyMap<Call, Pinpoint>;
  /** The parts named behind "ibid.", with which the passage begins. */
  ibid: Pinpoint | null;
  /** Parts, in other words of the passage, of what a footnote alone tells. */
  backToCalls: readonly PartBack[];
  /** True where another habit of ordering numbers would read it otherwise. */
  restsOnHabit: boolean;
}

/** Relations that hold for all members of a list of documents. */
const SHARED: readonly (Relation | null)[] = [
  'AS_SET_OUT_IN', 'IN_ACCORDANCE_WITH', 'PURSUANT_TO', 'CONTAINED_IN', 'IMPLEMENTATION_OF', 'FOLLOW_UP_TO',
]; // biome-ignore format: short list

export interface ReadingContext extends NumberContext {
  source: SourceDocument;
  language: Language;
  registry: Registry;
  scan: Scan;
  /** The names that the text has given so far to what it names; those that this passage gives are added. */
  defined: Defined[];
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
  const sight = lookOver(passage, language, context.source.text);
  const { lexemes, dates } = sight;
  const numbers = readNumbers(scan.numbersWithin(passage), sight, context);
  if (orders) {
    orders.SESSION_FIRST += numbers.orders.SESSION_FIRST;
    orders.NUMBER_FIRST += numbers.orders.NUMBER_FIRST;
  }
  const symbols = symbolReferences(scan.symbolsWithin(passage), dates, lexemes.of('head'));
  const surroundings = new Surroundings(passage, lexemes);
  const pinpoints = new Pinpoints(sight);
  const found = findNames(passage, lexemes, context.source.text, language, context.registry);
  const { references, consumed } = numbered(numbers, symbols, found, pinpoints, sight, context);
  const placed = inOrder(references).map(placedReference);
  const taken = new Taken(consumed.length > 0 ? [...references, ...consumed] : references);
  placeNames(placed, found, taken, lexemes, context);
  placeSelves(placed, lexemes, context);
  placeNouns(placed, taken, passage, lexemes, context);
  inTextOrder(placed);
  placeDefined(placed, context.defined, sight, context.registry);
  relate(placed, pinpoints, surroundings, lexemes, context);
  placeGoals(placed, pinpoints, context.registry);
  const backToCalls = placePartsBack(placed, pinpoints, lexemes, context.registry);
  const mentions = placed.map(({ mention }) => mention);
  return {
    passage,
    lexemes,
    dates,
    mentions: mentions.some(wantsNumber) ? mentions.filter((one) => !wantsNumber(one)) : mentions,
    surroundings,
    called: pinpoints.any && passage.calls.length > 0 ? calledParts(passage, pinpoints) : NONE_CALLED,
    ibid: pinpoints.any && lexemes.has('ibid') ? ibidParts(passage, lexemes, pinpoints) : null,
    backToCalls,
    restsOnHabit: numbers.restsOnHabit,
  };
}

/** What is cited by symbols and numbers, those of other bodies' series included, and what else belongs to these. */
function numbered(
  numbers: NumbersRead,
  symbols: Reference[],
  names: readonly NameHit[],
  pinpoints: Pinpoints,
  { passage, language, lexemes, dates }: Sight,
  { registry }: ReadingContext,
): { references: Reference[]; consumed: readonly Range[] } {
  const heads = lexemes.of('head');
  // Most passages cite nothing by number.
  if (heads.length === 0 && numbers.references.length === 0 && numbers.foreign.length === 0)
    return { references: symbols, consumed: numbers.consumed };
  const where = { passage, language, registry, heads, names, dates, pinpoints };
  const others = otherSeries(numbers.foreign, where, new Taken([...numbers.references, ...symbols]));
  const elsewhere = others.references.length > 0 ? new Set(others.references.map(startOf)) : NOWHERE;
  const references = numbers.references.filter(
    (one) => !elsewhere.has(one.start) && !isNested(one, symbols, pinpoints),
  );
  // "FCCC/CP/2015/10/Add.1, decision 1/CP.21": the document is cited in which it is printed.
  const isPrinted = ({ from }: Reference) => {
    const holder = lastEnding(symbols, from);
    return holder !== undefined && /^[, ]+$/.test(passage.text.slice(holder.end, from));
  };
  references.push(...symbols, ...others.references.filter((one) => !isPrinted(one)));
  return { references, consumed: [...numbers.consumed, ...others.consumed] };
}

const NONE_CALLED: ReadonlyMap<Call, Pinpoint> = new Map();

function calledParts({ calls }: Passage, pinpoints: Pinpoints): ReadonlyMap<Call, Pinpoint> {
  const found = new Map<Call, Pinpoint>();
  for (const call of calls) {
    const pinpoint = pinpoints.ofCalled(call.at);
    if (pinpoint) found.set(call, pinpoint);
  }
  return found;
}

/** "Ibid., para. 4" */
function ibidParts({ text }: Passage, lexemes: Lexemes, pinpoints: Pinpoints): Pinpoint | null {
  const ibid = lexemes.of('ibid')[0];
  if (!ibid || ibid.start > NOTE_BEGINS) return null;
  return pinpoints.after(text[ibid.end] === '.' ? ibid.end + 1 : ibid.end)?.pinpoint ?? null;
}

/** Where the words of a note begin at the latest. */
export const NOTE_BEGINS = 2;

const NOWHERE: ReadonlySet<number> = new Set();

function startOf({ start }: Range): number {
  return start;
}

/** A resolution under a chapter or section of a document is printed in that document and is not of the organs' series. */
function isNested(number: Reference, symbols: readonly Reference[], pinpoints: Pinpoints): boolean {
  const holder = lastEnding(symbols, number.from);
  const inside = holder && pinpoints.after(holder.end);
  if (!inside || inside.end > number.from) return false;
  // The comma of enumerations parts members of a list.
  const { passage, source } = pinpoints;
  const gap = source.slice(passage.offsets[inside.end], passage.offsets[number.from]);
  return !gap.includes('、') && /^[, ]*$/.test(passage.text.slice(inside.end, number.from));
}

/** The names that are no part of a reference. */
function placeNames(
  placed: Around[],
  names: readonly NameHit[],
  taken: Taken,
  lexemes: Lexemes,
  { self }: ReadingContext,
): void {
  const selves = lexemes.of('self');
  for (const { names: known, start, end } of names) {
    if (taken.shares({ start, end })) continue;
    const own = known.find((name) => name.kind !== 'short');
    const short = own === undefined;
    // "This Charter" is the document itself, whatever else "the Charter" may mean.
    if (short && holding(selves, { start, end }).some(({ entry }) => self[entry.refers])) continue;
    const candidates = own ? [own] : known;
    place(placed, { form: short ? 'SHORT_FORM' : 'NAME', start, end, candidates, target: own?.id ?? null });
  }
}

/** "This resolution", where nothing else is named. */
function placeSelves(placed: Around[], lexemes: Lexemes, { self }: ReadingContext): void {
  const selves = lexemes.of('self');
  if (selves.length === 0) return;
  const named = new Taken(placed.map(({ mention }) => mention));
  for (const { entry, start, end } of selves) {
    const target = self[entry.refers];
    if (!target || named.shares({ start, end })) continue;
    place(placed, { form: 'SELF', start, end, candidates: [], target });
  }
}

/** "The Convention": what it means, if anything, the document tells. */
function placeNouns(
  placed: Around[],
  references: Taken,
  passage: Passage,
  lexemes: Lexemes,
  { source, language }: ReadingContext,
): void {
  if (lexemes.of('instrument').length === 0) return;
  const named = new Taken(placed.map(({ mention }) => mention));
  for (const { start, end } of looseNouns(passage, lexemes, source.text, language, named)) {
    if (references.shares({ start, end })) continue;
    place(placed, { form: 'SHORT_FORM', start, end, candidates: [], target: null });
  }
}

/** Goals and targets that are called by their numbers alone. */
function placeGoals(placed: Around[], pinpoints: Pinpoints, registry: Registry): void {
  if (!pinpoints.any) return;
  const mentions = placed.map(({ mention }) => mention);
  for (const hit of looseGoals(pinpoints, mentions, registry))
    place(placed, { ...hit, form: hit.target === null ? 'SHORT_FORM' : 'NAME' }, 0.95);
  sorted(placed, (a, b) => a.mention.start - b.mention.start);
}

/** Parts that words lead back to what was named before; those of what a footnote tells are given back. */
function placePartsBack(
  placed: Around[],
  pinpoints: Pinpoints,
  lexemes: Lexemes,
  registry: Registry,
): readonly PartBack[] {
  if (!pinpoints.any) return NO_PARTS;
  const mentions = () =>
    placed.map(({ mention }) => mention).filter((one) => hasParts(entryOf(one, registry)));
  const found = partsBack(pinpoints, mentions, lexemes);
  for (const { start, end, pinpoint, of } of found)
    if (of)
      place(placed, { form: 'NAME', start, end, candidates: [], target: of.target, pinpoint, of }, 0.95);
  if (found.length > 0) sorted(placed, (a, b) => a.mention.start - b.mention.start);
  return found.filter(({ call }) => call !== null);
}

const NO_PARTS: readonly PartBack[] = [];

/** Pinpoint and relation of each mention, in their order. */
function relate(
  placed: readonly Around[],
  pinpoints: Pinpoints,
  surroundings: Surroundings,
  lexemes: Lexemes,
  { language, registry }: ReadingContext,
): void {
  const bridges = lexemes.has('relation') ? bridgesOf(placed, lexemes) : NO_BRIDGES;
  let previous: Mention | undefined;
  for (const { mention, from, until } of placed) {
    const entry = entryOf(mention, registry);
    const pinpoint = pinpoints.any && hasParts(entry) ? pinpoints.of(from, mention.end, until) : null;
    mention.pinpoint = pinpoint?.pinpoint ?? (entry ? goalsOf(mention, pinpoints, registry) : null);
    if (mention.pinpoint) mention.pinpoint = inOwnUnits(mention.pinpoint, entry?.units);
    // "A/78/622 and Corr.1, chapter IV": the corrigendum has none.
    if (previous?.target && !previous.pinpoint && mention.target?.startsWith(`${previous.target}/Corr.`)) {
      previous.pinpoint = mention.pinpoint;
      mention.pinpoint = null;
    }
    const relation = surroundings.relation(pinpoint?.from ?? from, bridges, mention);
    if (relation) mention.relation = relationOf(relation.entry);
    else if (
      previous?.relation &&
      SHARED.includes(previous.relation) &&
      isListed(surroundings.passage.text.slice(previous.end, from), language)
    )
      mention.relation = previous.relation;
    previous = mention;
  }
}

const NO_BRIDGES: readonly Range[] = [];

/** The names between a relation and what it is said of, in the order of their ends. */
function bridgesOf(placed: readonly Around[], lexemes: Lexemes): readonly Range[] {
  const bridges: Range[] = [];
  for (const { mention } of placed)
    if (mention.form === 'NAME' || mention.form === 'SHORT_FORM') bridges.push(mention);
  bridges.push(...lexemes.of('issuer'));
  return sorted(bridges, (a, b) => a.end - b.end);
}

/** True where only a comma and a conjunction stand between two members of a list. */
function isListed(gap: string, language: Language): boolean {
  const trimmed = gap.replace(/^[ ,]+/, '');
  if (trimmed === '') return gap.includes(',');
  const end = language.at('conjunctions', trimmed, 0);
  return trimmed.length <= 12 && end > 0 && /^(?: \p{L}{1,3})? ?$/u.test(trimmed.slice(end));
}
