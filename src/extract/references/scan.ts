import type { SourceDocument } from '../../documents/index.js';
import type { Language } from '../../languages/index.js';
import { type NumberHit, type SymbolHit, scanNumbers, scanSymbols } from '../../symbols/index.js';
import { firstFrom, type Passage, type Range, unitAt } from '../passage/index.js';

/** Where symbols and numbers are sought: block by block, as what ends one and begins the next is not one symbol; lines that may be of one paragraph together. */
function stretches({ text, blocks }: SourceDocument): Range[] {
  const found: Range[] = [];
  let isLine = false;
  for (const { start, end, role, num } of blocks) {
    const last = found.at(-1);
    const goesOn = isLine && role === 'unknown' && num === undefined;
    if (last && goesOn && /^[^\S\n]*\n[^\S\n]*$/.test(text.slice(last.end, start))) last.end = end;
    else found.push({ start, end });
    isLine = role === 'unknown';
  }
  return found;
}

/** All symbols and numbers of a document, found once, looked up passage by passage. */
export class Scan {
  readonly symbols: SymbolHit[];
  readonly numbers: NumberHit[];

  constructor(source: SourceDocument, language: Language) {
    const words = language.referenceWords();
    const symbols: SymbolHit[] = [];
    const numbers: NumberHit[] = [];
    for (const { start, end } of stretches(source)) {
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
    return within(this.numbers, passage, ({ start, end, form, first, second, session, letter, others, plausible }, at, to) => ({
      start, end, form, first, second, session, letter, others, plausible, at, to,
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
