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
import { LONGEST, parseCompact, plainLead } from './parse.js';
import { follow, type SymbolHit } from './shortened.js';
import { type Cut, readBracket, readLetter } from './tail.js';
import type { DocumentSymbol } from './types.js';
import { type ReferenceWords, tableOf, type WordTable } from './words.js';

/** Leads that are printed without what stands before them: statements by the President of the Human Rights Council, "PRST/17/1". */
const SHORTENED: Readonly<Record<string, string>> = { PRST: 'A/HRC/PRST' };
/** Session and number, and no more: "S/PRST/2014/28" is another organ's. */
const OF_SESSION = /^(?:\/\d{1,2}){2}$/;

const P = 80;
/** No lead with a session is longer, with what stands before it. */
const LONGEST_LEAD = 9;

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
  if (text[stroke - 1] === ')') return sessionStart(text, stroke, from);
  let start = stroke;
  let lead = '';
  for (let i = backward(text, stroke - 1); i >= from && lead.length < 8; i = backward(text, i - 1)) {
    const unit = foldAt(text, i);
    if (!isCapital(unit) && !isDigit(unit) && !(unit === HYPHEN && /^0[35]$/.test(lead))) break;
    lead = String.fromCharCode(unit) + lead;
    start = i;
  }
  if (!LEADS.has(lead) && !Object.hasOwn(SHORTENED, lead)) return null;
  const unit = foldAt(text, backward(text, start - 1));
  return isAlphabetic(unit) || isDigit(unit) || '/_@#&=~%+\\'.includes(String.fromCharCode(unit))
    ? null
    : start;
}

/** The same where the lead holds a session, "GC(49)/RES/9". */
function sessionStart(text: string, stroke: number, from: number): number | null {
  const lead = /(?<![A-Za-z\d/])GC ?\(\d{1,2}\)$/u.exec(
    text.slice(Math.max(from, stroke - LONGEST_LEAD), stroke),
  );
  return lead && stroke - lead[0].length;
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
  const whole = SHORTENED[compact];
  if (whole === undefined && !LEADS.has(plainLead(compact))) return null;
  compact = whole ?? compact;
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
    // Between resolutions in a text the hyphen is a dash as often as not: they are two, until somebody says that they are one.
    const joint = compact.includes('/RES/') ? null : readJoint(text, i);
    if (joint !== null) {
      compact += joint.compact;
      i = joint.end;
    }
    i = forward(text, i);
  }
  for (const cut of cuts.reverse()) {
    if (whole !== undefined && !OF_SESSION.test(cut.compact.slice(whole.length))) continue;
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
    } else if (unit !== HYPHEN || !(isOfSession(raw, foldAt(text, next)) || isMarkedP(text, raw, next)))
      break;
    raw += String.fromCharCode(unit);
    end = i + 1;
    i = next;
  }
  if (raw === '' || (small && !MIXED.test(raw))) return null;
  return { compact: raw.toUpperCase(), end };
}

/** "S-27", "ES-10". */
function isOfSession(raw: string, next: number): boolean {
  return /^E?S$/.test(raw) && isDigit(next);
}

/** "LC/SES.38/3-P": a number, and the mark of what is in print. */
function isMarkedP(text: string, raw: string, next: number): boolean {
  if (foldAt(text, next) !== P || !/\d$/.test(raw)) return false;
  const after = foldAt(text, forward(text, next + 1));
  return !isAlphabetic(after) && !isDigit(after) && after !== HYPHEN;
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
