import { foldAt, isAlphabetic, SPACE } from './fold.js';
import { parseCompact } from './parse.js';
import { canonical } from './print.js';
import { continued, rangeTo } from './ranges.js';
import { relative } from './relatives.js';
import type { DocumentSymbol } from './types.js';
import { key, type WordTable } from './words.js';

/** A document symbol found in running text. */
export interface SymbolHit {
  /** UTF-16 offsets into the text, end exclusive; trailing punctuation and footnote marks are outside. */
  start: number;
  end: number;
  symbol: DocumentSymbol;
  /** The last document where a range is printed (A/C.2/72/SR.2-6, "SR.2 to SR.6"); see expandRange. */
  through: DocumentSymbol | null;
  /** True where only the end of the symbol is printed, after a full one: "A/67/65 and Corr.1", "SR.15, SR.24". */
  elliptic: boolean;
}

/** What cannot follow a number; letters of scripts without spaces may stand right behind it. */
const GROWN = String.raw`\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}`;
const RANGE = new RegExp(
  String.raw`[\u200b-\u200f]*[-\u2010-\u2015\u2212\uff0d]\s?((?:SR|PV|L|Add|Corr|CRP)\.)?(\p{Nd}{1,5})(?![${GROWN}/])`,
  'uy',
);
/** " to 3"; where words are not parted by spaces, "至3" with a letter behind it, too. */
const WORDED =
  /(?:\s{1,3}([\p{L}\p{M}]{1,9})\s{1,3}(\p{Nd}{1,3})(?![\p{L}\p{Nd}/]|\.[\p{L}\p{Nd}])|\s?(\p{Script=Han}{1,2})\s?(\p{Nd}{1,3})(?!(?!\p{Script=Han})\p{L}|[\p{Nd}/]|\.[\p{L}\p{Nd}]))/uy;
/** Bidi controls that may stand between symbols. */
const MARKS = String.raw`[\u200b-\u200f\u202a-\u202e]*`;
/** What stands between a symbol, which a bracket may close, and the next: "(A/61/5) and Corr.1". */
const ELLIPSIS = new RegExp(
  String.raw`([)）]?${MARKS}\s{0,3}[,،、;]?\s{0,3}(?:[\p{L}\p{M}]{1,12}?\s{0,3})?${MARKS})((?:Corr|Add|Rev|Amend|SR|PV|L|CRP)\.${MARKS}\s?\p{Nd}{1,4}(?:\/(?:Corr|Add|Rev)\.\p{Nd}{1,3})?)(?![${GROWN}])`,
  'uy',
);
/** A number that goes on with a list, behind a comma or a word. */
const LISTED = /(\s{0,3}[,،、]\s{0,3}|\s{0,3}([\p{L}\p{M}]{1,9})\s{0,3})(\p{Nd}{1,3})(?![\p{Nd}/(])/uy;
/** What may stand behind the last number of a list; otherwise it may count something ("and 2 reports"). */
const LIST_ENDS = /\s?(?:$|[.,;:)\]،؛、；。，）]|(\p{L}{1,8}))/uy;

/** Reads on after a full symbol: the end of a range, and shortened symbols in a list. Gives where the scan goes on. */
export function follow(text: string, full: SymbolHit, hits: SymbolHit[], table: WordTable): number {
  let last = full;
  readRange(text, full, table);
  for (;;) {
    ELLIPSIS.lastIndex = last.end;
    const [, gap, shortened] = ELLIPSIS.exec(text) ?? [];
    if (gap === undefined || shortened === undefined) return numbersAfter(text, last, hits, table);
    const end = ELLIPSIS.lastIndex;
    const symbol = elliptic(full.symbol, squeeze(shortened));
    if (symbol === null) return last.end;
    const range = table.through.has(key(gap)) ? rangeTo(last.symbol, symbol) : null;
    if (range !== null) {
      last.through = range.to;
      last.end = end;
    } else {
      last = { start: end - shortened.length, end, symbol, through: null, elliptic: true };
      hits.push(last);
      readRange(text, last, table);
    }
  }
}

/** "SR.2–6", "Add.1-3", "Add.1 à 3": the end of a range right behind a symbol. */
function readRange(text: string, hit: SymbolHit, table: WordTable): void {
  WORDED.lastIndex = hit.end;
  RANGE.lastIndex = hit.end;
  const counted = hit.symbol.series === 'RECORD' || relative(hit.symbol) !== null;
  const [, spaced, number, unspaced, behind] = counted ? (WORDED.exec(text) ?? []) : [];
  const [word, end] = [spaced ?? unspaced ?? '', number ?? behind ?? ''];
  const worded = table.through.has(key(word));
  const range = worded ? null : RANGE.exec(text);
  if (!worded && range === null) return;
  const shortened = squeeze(worded ? end : `${range?.[1] ?? ''}${range?.[2] ?? ''}`);
  const to = plainEnd(hit.symbol, shortened) ? rangeTo(hit.symbol, continued(hit.symbol, shortened)) : null;
  if (to === null) return;
  hit.through = to.to;
  hit.end = worded ? WORDED.lastIndex : RANGE.lastIndex;
}

/** "Add.1 and 2", "SR.3–8, 15 and 31": the numbers alone that go on after a suffix or record, and end with a conjunction and a number. */
function numbersAfter(text: string, last: SymbolHit, hits: SymbolHit[], table: WordTable): number {
  const first = last.through ?? last.symbol;
  if (first.series !== 'RECORD' && relative(first) === null) return last.end;
  const found: SymbolHit[] = [];
  for (let at = last.end, joined = false; ; ) {
    LISTED.lastIndex = at;
    const [, , word, number = ''] = LISTED.exec(text) ?? [];
    const isLast = word !== undefined && isConjunction(word, table);
    // "SR.12 و 33 و 39": a conjunction may stand before each.
    if (joined && !isLast) break;
    const symbol =
      number === '' || (word !== undefined && !isLast) ? null : continued(first, squeeze(number));
    if (symbol === null) {
      if (joined) break;
      return last.end;
    }
    joined = isLast;
    at = LISTED.lastIndex;
    found.push({ start: at - number.length, end: at, symbol, through: null, elliptic: true });
  }
  const end = found.at(-1)?.end ?? last.end;
  LIST_ENDS.lastIndex = end;
  const follows = LIST_ENDS.exec(text);
  const word = follows?.[1];
  const ends =
    word === undefined || isConjunction(word, table) || table.behind.some((one) => word.startsWith(one));
  if (!follows || !ends) return last.end;
  hits.push(...found);
  return end;
}

/** A conjunction, or what begins with one where words are not parted by spaces. */
function isConjunction(word: string, { and }: WordTable): boolean {
  const folded = key(word);
  return (
    and.has(folded) || (!isAlphabetic(word.charCodeAt(0)) && [...and].some((one) => folded.startsWith(one)))
  );
}

/** A bare number continues a range only where a plain hyphen cannot be anything else: "417-2" is not one. */
function plainEnd(symbol: DocumentSymbol, shortened: string): boolean {
  return (
    !/^\d/.test(shortened) ||
    symbol.series === 'RECORD' ||
    symbol.series === 'DRAFT' ||
    relative(symbol) !== null
  );
}

/** Folded, without spaces. */
function squeeze(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const unit = foldAt(text, i);
    if (unit > SPACE) out += String.fromCharCode(unit);
  }
  return out;
}

/** What "Corr.1" or "SR.24" means after `full`: a suffix of its base, or another document of the series. */
function elliptic(full: DocumentSymbol, shortened: string): DocumentSymbol | null {
  const same = continued(full, shortened);
  if (same !== null) return same;
  if (!/^(?:Corr|Add|Rev|Amend)/.test(shortened)) return null;
  const halves = full.series === 'JOINT' ? full.halves : [full];
  return parseCompact(
    halves.map((half) => `${squeeze(canonical(half)).toUpperCase()}/${shortened.toUpperCase()}`).join('-'),
  );
}
