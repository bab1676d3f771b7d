import { parseSymbol } from './parse.js';
import { canonical } from './print.js';
import type { DocumentSymbol } from './types.js';

/** A run of documents of one series: A/C.2/72/SR.2-6. */
export interface SymbolRange {
  from: DocumentSymbol;
  to: DocumentSymbol;
}

/** More than this is no range but a misreading. */
const LONGEST_RANGE = 500;

/** Reads a range as printed ("A/C.2/72/SR.2-6", "A/C.2/72/SR.2-SR.6", both ends in full); a single symbol is none. */
export function parseRange(text: string): SymbolRange | null {
  const [, head, tail = ''] =
    /^(.*\d)\s*[-\u2010-\u2015\u2212]\s*([^-\u2010-\u2015\u2212]+)$/s.exec(text) ?? [];
  const from = head === undefined ? null : parseSymbol(head);
  return from === null ? null : rangeTo(from, parseSymbol(tail) ?? continued(from, tail.trim()));
}

/** The symbol that a shortened one ('6', 'SR.6', 'Add.3') means after `first`: the same, with another last number. */
export function continued(first: DocumentSymbol, shortened: string): DocumentSymbol | null {
  const printed = canonical(first);
  const end = /(?:([A-Za-z]+)\.)?\d+$/.exec(printed);
  if (end === null) return null;
  const [, kind, number] = /^(?:([A-Za-z]+)\.)?\s*(\d{1,5})$/.exec(shortened) ?? [];
  if (number === undefined || (kind !== undefined && kind.toUpperCase() !== end[1]?.toUpperCase()))
    return null;
  return parseSymbol(printed.replace(/\d+$/, number));
}

/** The range between two symbols that differ in their last number only, the second one the higher; otherwise null. */
export function rangeTo(from: DocumentSymbol, to: DocumentSymbol | null): SymbolRange | null {
  if (to === null) return null;
  const [, stem, first] = LAST_NUMBER.exec(canonical(from)) ?? [];
  const [, otherStem, last] = LAST_NUMBER.exec(canonical(to)) ?? [];
  const span = Number(last) - Number(first);
  return stem !== undefined && stem === otherStem && span > 0 && span < LONGEST_RANGE ? { from, to } : null;
}

/** Every document of the range, in order. */
export function expandRange({ from, to }: SymbolRange): DocumentSymbol[] {
  const [, stem = '', first] = LAST_NUMBER.exec(canonical(from)) ?? [];
  const [, , last] = LAST_NUMBER.exec(canonical(to)) ?? [];
  const all: DocumentSymbol[] = [];
  for (let number = Number(first); number <= Number(last); number++) {
    const symbol = parseSymbol(stem + number);
    if (symbol !== null) all.push(symbol);
  }
  return all;
}

/** 'A/C.2/72/SR.2-6'. */
export function printRange({ from, to }: SymbolRange): string {
  return `${canonical(from)}-${LAST_NUMBER.exec(canonical(to))?.[2]}`;
}

const LAST_NUMBER = /^(.*?\D)(\d+)$/s;
