import { addressAt } from './address.js';
import {
  backward,
  DOT,
  foldAt,
  forward,
  HYPHEN,
  isAlphabetic,
  isCapital,
  isDigit,
  isLatin,
  OPEN,
  SLASH,
  SPACE,
} from './fold.js';
import { LEADS } from './leads.js';
import { LONGEST, parseCompact } from './parse.js';
import { canonical } from './print.js';
import { continued, rangeTo } from './ranges.js';
import { relative } from './relatives.js';
import { type Cut, readBracket, readLetter } from './tail.js';
import type { DocumentSymbol } from './types.js';
import { key, type ReferenceWords, tableOf, type WordTable } from './words.js';

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

const STROKE = /[/\u2044\u2215\u29f8\uff0f]/g;

/**
 * Finds the full document symbols in a text, in order and without overlap, in one pass whose time grows with the length alone:
 * it stands still at strokes only, and reads no further from one than a symbol is long. A symbol inside the address of a UN document
 * (docs.un.org, undocs.org) is found; other addresses are passed over. `words` adds suffix letters and range words of languages.
 */
export function scanSymbols(text: string, words?: readonly ReferenceWords[]): SymbolHit[] {
  const table = tableOf(words);
  const hits: SymbolHit[] = [];
  let from = 0;
  STROKE.lastIndex = 0;
  for (let match = STROKE.exec(text); match !== null; match = STROKE.exec(text)) {
    const address = addressAt(text, match.index, from);
    const start = address === null ? leadStart(text, match.index, from) : address.symbolStart;
    const read = start === null ? null : readSymbol(text, start, table);
    if (start !== null && read !== null) {
      const hit: SymbolHit = { start, end: read.end, symbol: read.symbol, through: null, elliptic: false };
      hits.push(hit);
      from = address === null ? follow(text, hit, hits, table) : Math.max(address.end, read.end);
    } else {
      from = address?.end ?? match.index + 1;
    }
    STROKE.lastIndex = from;
  }
  return hits;
}

/** Where the lead begins whose first stroke stands at `stroke`; null where none does. */
function leadStart(text: string, stroke: number, from: number): number | null {
  let start = stroke;
  let lead = '';
  for (let i = backward(text, stroke - 1); i >= from && lead.length < 8; i = backward(text, i - 1)) {
    const unit = foldAt(text, i);
    if (!isCapital(unit) && !isDigit(unit) && !(unit === HYPHEN && /^0[35]$/.test(lead))) break;
    lead = String.fromCharCode(unit) + lead;
    start = i;
  }
  if (!LEADS.has(lead)) return null;
  const unit = foldAt(text, backward(text, start - 1));
  return isAlphabetic(unit) || isDigit(unit) || '/_@#&=~%+\\'.includes(String.fromCharCode(unit))
    ? null
    : start;
}

interface Reading {
  symbol: DocumentSymbol;
  end: number;
}

/** How symbols end: in a number, a letter after one, a bracket, a summary. */
const MAY_END = /(?:\d[A-Z]?(?:-[A-Z])?|[)\]]|\/SUMMARY)$/;

/** No symbol has so many segments, brackets and letters together. */
const MOST_CUTS = 14;

/** Reads the longest symbol that begins at `start`. */
function readSymbol(text: string, start: number, table: WordTable): Reading | null {
  const cuts: Cut[] = [];
  let compact = '';
  let i = start;
  for (; foldAt(text, i) !== SLASH; i++) {
    const unit = foldAt(text, i);
    if (unit < 0 || compact.length > 8) return null;
    if (unit > 0) compact += String.fromCharCode(unit);
  }
  if (!LEADS.has(compact)) return null;
  while (foldAt(text, i) === SLASH && compact.length < LONGEST && cuts.length < MOST_CUTS) {
    const segment = readSegment(text, i + 1);
    if (segment === null) break;
    compact += `/${segment.compact}`;
    i = segment.end;
    cuts.push({ compact, end: i });
    const tail = readTail(text, i, compact, table);
    if (tail !== null) {
      compact = tail.compact;
      i = tail.end;
      cuts.push(tail);
    }
    const joint = readJoint(text, i);
    if (joint !== null) {
      compact += joint.compact;
      i = joint.end;
    }
    i = forward(text, i);
  }
  for (const cut of cuts.reverse()) {
    const symbol = MAY_END.test(cut.compact) ? parseCompact(cut.compact) : null;
    if (symbol !== null) return { symbol, end: cut.end };
  }
  return null;
}

/** Segments that are printed with small letters. */
const MIXED = /^(?:corr|add|rev|amend|res|dec|sub)\.\d+$|^(?:summary|agenda)$/i;

/** One segment from `from`: letters, digits, dots within, the hyphen of S-27 and ES-10. A line break may stand before it. */
function readSegment(text: string, from: number): Cut | null {
  let i = forward(text, from);
  if (foldAt(text, i) === SPACE) i = forward(text, i + 1);
  let raw = '';
  let end = i;
  let small = false;
  while (raw.length < 24) {
    const unit = foldAt(text, i);
    const next = forward(text, i + 1);
    if (isLatin(unit) || isDigit(unit)) {
      small ||= !isCapital(unit) && !isDigit(unit);
    } else if (unit === DOT) {
      const after = foldAt(text, next);
      // "L. 17", not "A/61/5. 2 ports" nor the number of the next note.
      const spaced = after === SPACE && /\D$/.test(raw) && isDigit(foldAt(text, forward(text, next + 1)));
      if (!spaced && !isLatin(after) && !isDigit(after)) break;
      raw += '.';
      i = spaced ? forward(text, next + 1) : next;
      continue;
    } else if (unit === OPEN && /^[A-Z]{2,5}$/.test(raw)) {
      // The session of a conference of parties, COP(8): a segment goes on behind it.
      const session = readBracket(text, i);
      if (session === null || !/^\(\d{1,3}\)$/.test(session.compact) || foldAt(text, session.end) !== SLASH)
        break;
      return { compact: raw + session.compact, end: session.end };
    } else if (unit !== HYPHEN || !/^E?S$/.test(raw) || !isDigit(foldAt(text, next))) break;
    raw += String.fromCharCode(unit);
    end = i + 1;
    i = next;
  }
  if (raw === '' || (small && !MIXED.test(raw))) return null;
  return { compact: raw.toUpperCase(), end };
}

const IN_BRACKETS =
  /^\((?:(?:PART|VOL|(?:INCOME)?SECT|CHAP|PROG|INTRODUCTION|SUPP|RESUMPTION|REV|ADD|CORR)\.?[IVXLC\d]*[A-Z]?|(?:PARTS|VOLS)\.?[IVXLC]+(?:-|AND|ET|Y|E|И)[IVXLC]+)\)$/;
const OF_RESOLUTION = /^\((?:(?:S-|ES-)?[IVXLC]+|\d{4})\)$/;
const IS_RESOLUTION = /\/(?:RES|DEC)\/[^/]*(?:\/[^/]*)?$/;

/** What may follow a segment after a space: the letter of a resolution, and a bracket that belongs to the symbol. */
function readTail(text: string, from: number, compact: string, table: WordTable): Cut | null {
  const resolution = IS_RESOLUTION.test(compact);
  let read: Cut = { compact, end: from };
  const letter = resolution ? readLetter(text, from, table) : null;
  if (letter !== null) read = { compact: compact + letter.compact, end: letter.end };
  const bracket = readBracket(text, read.end, table.mirrors);
  if (
    bracket !== null &&
    (IN_BRACKETS.test(bracket.compact) || (resolution && OF_RESOLUTION.test(bracket.compact)))
  ) {
    read = { compact: read.compact + bracket.compact, end: bracket.end };
    const after = resolution && letter === null ? readLetter(text, read.end, table) : null;
    if (after !== null) read = { compact: read.compact + after.compact, end: after.end };
  }
  return read.end === from ? null : read;
}

/** "-E/" after the first half of a joint symbol; the line may break after the hyphen. */
function readJoint(text: string, from: number): Cut | null {
  let i = forward(text, from);
  if (foldAt(text, i) !== HYPHEN) return null;
  i = forward(text, i + 1);
  if (foldAt(text, i) === SPACE) i = forward(text, i + 1);
  let lead = '';
  while (lead.length < 8 && isCapital(foldAt(text, i))) {
    lead += String.fromCharCode(foldAt(text, i));
    i = forward(text, i + 1);
  }
  return foldAt(text, i) === SLASH && LEADS.has(lead) ? { compact: `-${lead}`, end: i } : null;
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
const ELLIPSIS = new RegExp(
  String.raw`(${MARKS}\s{0,3}[,،、;]?\s{0,3}(?:[\p{L}\p{M}]{1,12}?\s{0,3})?${MARKS})((?:Corr|Add|Rev|Amend|SR|PV|L|CRP)\.${MARKS}\s?\p{Nd}{1,4}(?:\/(?:Corr|Add|Rev)\.\p{Nd}{1,3})?)(?![${GROWN}])`,
  'uy',
);
/** A number that goes on with a list, behind a comma or a word. */
const LISTED = /(\s{0,3}[,،、]\s{0,3}|\s{0,3}([\p{L}\p{M}]{1,9})\s{0,3})(\p{Nd}{1,3})(?![\p{Nd}/(])/uy;
/** What may stand behind the last number of a list; otherwise it may count something ("and 2 reports"). */
const LIST_ENDS = /\s?(?:$|[.,;:)\]،؛、；。，）]|(\p{L}{1,8}))/uy;

/** Reads on after a full symbol: the end of a range, and shortened symbols in a list. Gives where the scan goes on. */
function follow(text: string, full: SymbolHit, hits: SymbolHit[], table: WordTable): number {
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
  for (let at = last.end, joined = false; !joined; ) {
    LISTED.lastIndex = at;
    const [, , word, number = ''] = LISTED.exec(text) ?? [];
    joined = word !== undefined && isConjunction(word, table);
    const symbol =
      number === '' || (word !== undefined && !joined) ? null : continued(first, squeeze(number));
    if (symbol === null) return last.end;
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
