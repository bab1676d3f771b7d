import type { LexemeOf } from '../../languages/index.js';
import {
  canonical,
  type DocumentSymbol,
  expandRange,
  type Organ,
  type SymbolHit,
  yearOfScNumber,
} from '../../symbols/index.js';
import { firstFrom, lastEnding, Marks } from '../passage/index.js';

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

/** What a text has cited by number so far. */
export class Cited {
  readonly #all = new Set<string>();
  /** Something of the Security Council is among it. */
  ofCouncil = false;

  add(target: string): void {
    this.#all.add(target);
    if (target.startsWith('S/RES/')) this.ofCouncil = true;
  }

  has(target: string): boolean {
    return this.#all.has(target);
  }
}

/** What the numbers in a text mean by default. */
export interface NumberContext {
  /** Body of the document or draft ('unga'), for "its resolution". */
  ownBody: string | null;
  /** The document's own body is none of the organs. */
  isOther?: boolean;
  /** Session of the document: nothing later can be cited. */
  session: number | null;
  /** What the text has cited by number so far: a number that could be of many bodies is that of the one which was named with it. */
  cited?: Cited;
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
const BODIES = Object.fromEntries(Object.entries(ORGANS).map(([body, organ]) => [organ, body]));

/** An organ's id in the registry. */
export function bodyOf(organ: Organ): string {
  return BODIES[organ] ?? organ.toLowerCase();
}

const LEADS: Readonly<Record<string, string>> = { A: 'unga', E: 'ecosoc', S: 'unsc' };

/** The organ among whose documents a text stands: it issued it, or its symbol tells ("A/72/417"). */
export function organOf(symbol: string, body: string | null): string | null {
  return body !== null && ORGANS[body] ? body : (LEADS[/^[A-Z]+(?=\/)/.exec(symbol)?.[0] ?? ''] ?? body);
}

export type DateHit = { start: number; end: number; iso: string };

/** How far a date may stand from its number. */
export const DATE_GAP = 28;

/** How far the date of a reference begins behind it, and what does not stand before it. */
const OWN_DATE_GAP = 16;
const BEFORE_DATE = new Marks('0123456789;.:()"');

/** The date that a reference has right behind it: "resolution 61/7 of 4 December 2006". */
export function ownDate(dates: readonly DateHit[], text: string, end: number): DateHit | null {
  const date = dates[firstFrom(dates, end)];
  if (!date || date.start - end > OWN_DATE_GAP) return null;
  return BEFORE_DATE.between(text, end, date.start) ? null : date;
}

/** "S/RES/1325": the Council's count tells the year that a symbol leaves out. */
function withYear(symbol: DocumentSymbol): DocumentSymbol {
  if (symbol.series !== 'SC_RESOLUTION' || symbol.year !== null) return symbol;
  return { ...symbol, year: yearOfScNumber(symbol.number) };
}

function dateBehind(dates: readonly DateHit[], end: number): string | null {
  const date = dates[firstFrom(dates, end)];
  return date && date.start - end <= DATE_GAP ? date.iso : null;
}

function endingAt<T extends { end: number }>(ranges: readonly T[], end: number): T | undefined {
  const last = lastEnding(ranges, end);
  return last?.end === end ? last : undefined;
}

/** Symbols of a passage: one reference each; a range gives one for each of its documents. */
export function symbolReferences(
  hits: readonly (SymbolHit & { at: number; to: number })[],
  dates: readonly DateHit[],
  heads: readonly LexemeOf<'head'>[] = [],
): Reference[] {
  if (hits.length === 0) return [];
  const references: Reference[] = [];
  for (const { symbol, through, at, to } of hits) {
    const targets = through ? expandRange({ from: symbol, to: through }) : [symbol];
    // "the document A/61/5": what stands before it stands before its noun.
    const head = endingAt(heads, at - 1) ?? endingAt(heads, at);
    const from = head ? head.start - head.lead.length : at;
    for (const target of targets.map(withYear)) {
      const isAdopted = targets.length === 1 && target.series.endsWith('RESOLUTION');
      const date = isAdopted ? dateBehind(dates, to) : null;
      references.push({
        form: 'SYMBOL', start: at, end: to, from, until: to, target: canonical(target), date, confidence: 1, notes: [],
      }); // biome-ignore format: one line
    }
  }
  return references;
}
