import { isEcosocYear, isScNumberOf } from './dates.js';
import {
  backward,
  beforeSpaces,
  CLOSE,
  COMMA,
  foldAt,
  forward,
  HYPHEN,
  isAlphabetic,
  isCapital,
  isDigit,
  SLASH,
  SPACE,
} from './fold.js';
import { lettersBefore } from './letters-before.js';
import { orderNumber } from './order.js';
import { markAfter, markBefore, sessionIn } from './session-marks.js';
import { readBracket, readLetter } from './tail.js';
import type { Session } from './types.js';
import { type ReferenceWords, tableOf, type WordTable } from './words.js';
import { writtenBefore, writtenNumber } from './written-numbers.js';

/** A bare number by which a resolution or decision may be cited. What it means is for `readNumber` to say. */
export interface NumberHit {
  /** UTF-16 offsets into the text, end exclusive; letter, bracket and the S- of a special session are inside. */
  start: number;
  end: number;
  /** PAIR: 56/183, 183/56, ES-10/2. YEAR: 1325 (2000). SESSION: 217 A (III), 3201 (S-VI). */
  form: 'PAIR' | 'YEAR' | 'SESSION';
  /** The numbers in printed order; the second one is the year or the session where a bracket holds it. */
  first: number;
  second: number;
  /** Kind of session, and which of the two numbers of a pair is marked as the session (S-10/2); null where none is. */
  session: { type: Session['type']; marked: 'first' | 'second' } | null;
  letter: string | null;
  /** Further letters of one number and session: 2602 A to F (XXIV). */
  others: readonly string[];
  /**
   * ALONE: hardly anything else is written so. WITH_HEAD: as well a date, a fraction, a span of years or 24/7; it counts only
   * under a head of citation ("resolution 1/2", "resolutions 55/2, 2015/16 and …").
   */
  plausible: 'ALONE' | 'WITH_HEAD';
}

const NONE: readonly string[] = [];
const ANCHOR = /[/(\u2044\u2215\u29f8\uff0f\uff08]/g;
const MIRRORED_ANCHOR = /[/()\u2044\u2215\u29f8\uff0f\uff08]/g;

/**
 * Finds bare number designations in a text, in order, in one pass whose time grows with the length alone. Refused are parts of symbols,
 * paths, addresses and dates (12/05/2017), decimals, per cent, numbers grown together with letters, and pairs that no organ's count allows
 * (300/400). `words` adds the letters and session marks of languages that write them in their own script.
 */
export function scanNumbers(text: string, words?: readonly ReferenceWords[]): NumberHit[] {
  const table = tableOf(words);
  const hits: NumberHit[] = [];
  let from = 0;
  const anchor = table.mirrors ? MIRRORED_ANCHOR : ANCHOR;
  anchor.lastIndex = 0;
  for (let match = anchor.exec(text); match !== null; match = anchor.exec(text)) {
    const isPair = foldAt(text, match.index) === SLASH;
    const hit = isPair ? pairAt(text, match.index, from, table) : bracketAt(text, match.index, from, table);
    if (hit === null) continue;
    hits.push(hit);
    from = hit.end;
    anchor.lastIndex = from;
  }
  return hits;
}

interface Digits {
  value: number;
  start: number;
  end: number;
}

const ZERO = 0x30;
/** The least number of five digits, and the place behind its first. */
const LEAST_LONG = 10_000;
const TOO_LONG = 100_000;

/** Up to four digits that end just before `at` (spaces may stand between); null for none, more, or a leading zero. */
function digitsBefore(text: string, at: number, from: number): Digits | null {
  let i = beforeSpaces(text, at - 1);
  const end = i + 1;
  let start = end;
  let value = 0;
  let first = 0;
  let place = 1;
  for (; i >= from && place < TOO_LONG && isDigit(foldAt(text, i)); i = backward(text, i - 1)) {
    first = foldAt(text, i) - ZERO;
    value += first * place;
    place *= 10;
    start = i;
  }
  return first === 0 || place === TOO_LONG ? null : { value, start, end };
}

function digitsAfter(text: string, at: number): Digits | null {
  let i = forward(text, at);
  if (foldAt(text, i) === SPACE) i = forward(text, i + 1);
  const start = i;
  let end = i;
  if (foldAt(text, i) === ZERO) return null;
  let value = 0;
  for (; value < LEAST_LONG && isDigit(foldAt(text, i)); i = forward(text, i + 1)) {
    value = 10 * value + foldAt(text, i) - ZERO;
    end = i + 1;
  }
  return value === 0 || value >= LEAST_LONG ? null : { value, start, end };
}

/**
 * Whether a number may begin at `start`: not inside a word, a path, a decimal, an address. Behind a stroke it may where the number found
 * before it ends there, at `from`: "61/9–61/11".
 */
function startsFree(text: string, start: number, from: number): boolean {
  const before = backward(text, start - 1);
  const unit = foldAt(text, before);
  if (unit < 0) return true;
  if (isAlphabetic(unit) || isDigit(unit)) return false;
  // "resolutions 1267 (1999)/1989 (2011)"
  if (unit === SLASH && from > 0 && foldAt(text, from - 1) === CLOSE) return before === forward(text, from);
  if (unit === HYPHEN)
    return (from > 0 && before === forward(text, from)) || foldAt(text, backward(text, before - 1)) <= SPACE;
  if ('.,:'.includes(String.fromCharCode(unit))) {
    const far = foldAt(text, backward(text, before - 1));
    return unit === COMMA || (!isDigit(far) && !isCapital(far));
  }
  return !'/_@#&=~%+\\$€£^'.includes(String.fromCharCode(unit));
}

/** Whether a number may end at `end`: no letter, stroke, decimal or per cent sign follows. */
function endsFree(text: string, end: number, table: WordTable): boolean {
  const next = forward(text, end);
  const unit = foldAt(text, next);
  if (unit < 0) return true;
  if (isAlphabetic(unit) || isDigit(unit)) return false;
  if (unit === 0x2e || unit === 0x3a) return !isDigit(foldAt(text, forward(text, next + 1)));
  // "1/45-POL": the count of another body; "ES-11/1-ES-11/4" is a range.
  if (unit === HYPHEN) {
    if (markAfter(text, next + 1, table) !== null) return true;
    const first = forward(text, next + 1);
    return !(isCapital(foldAt(text, first)) && isCapital(foldAt(text, forward(text, first + 1))));
  }
  return !'/_@#&=~%+\\$€£°'.includes(String.fromCharCode(unit)) && unit !== 0x66a;
}

function pairAt(text: string, stroke: number, from: number, table: WordTable): NumberHit | null {
  const left = digitsBefore(text, stroke, from);
  if (left === null) return null;
  const markedAfter = markAfter(text, stroke + 1, table);
  const right = digitsAfter(text, markedAfter?.end ?? stroke + 1);
  if (right === null) return null;
  const markedBefore = markBefore(text, left.start, table);
  const start = markedBefore?.start ?? left.start;
  const letter = readLetter(text, right.end, table);
  const end = letter?.end ?? right.end;
  if (!startsFree(text, start, from) || (letter === null && !endsFree(text, end, table))) return null;
  const type = markedBefore?.type ?? markedAfter?.type;
  if (type === undefined && orderNumber(left.value, right.value) === null) return null;
  const spaced = left.end !== stroke || right.start !== stroke + 1;
  const alone =
    type !== undefined ||
    letter !== null ||
    (!(spaced && hasSpace(text, left.end, right.start)) && isTelling(left.value, right.value));
  return {
    start,
    end,
    form: 'PAIR',
    first: left.value,
    second: right.value,
    session: type === undefined ? null : { type, marked: markedBefore !== null ? 'first' : 'second' },
    letter: letter?.compact ?? null,
    others: NONE,
    plausible: alone ? 'ALONE' : 'WITH_HEAD',
  };
}

/** The Assembly's sessions had numbers in brackets up to the thirtieth, the Council's up to the sixty-third. */
const LAST_IN_BRACKETS = 63;

/** A session whose number is written out: "(二十六)". */
function sessionOf(number: number): Session | null {
  return number > 0 && number <= LAST_IN_BRACKETS ? { type: 'REGULAR', number } : null;
}

function hasSpace(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (foldAt(text, i) === SPACE) return true;
  return false;
}

/** Whether a pair is hardly a date, a fraction, a ratio or a span of years. */
function isTelling(first: number, second: number): boolean {
  if (first === second || first + second === 100) return false;
  const [low, high] = first < second ? [first, second] : [second, first];
  if (isEcosocYear(high))
    return low > 12 && low !== high % 100 && low !== (high + 1) % 100 && !isEcosocYear(low);
  return (
    orderNumber(first, second, { body: 'GA' }) !== null && !(high <= 31 && low <= 12) && !isEcosocYear(low)
  );
}

function bracketAt(text: string, open: number, from: number, table: WordTable): NumberHit | null {
  const bracket = readBracket(text, open, table.mirrors);
  if (bracket === null) return null;
  const letter = lettersBefore(text, open, table);
  const last = letter?.start ?? open;
  const number = digitsBefore(text, last, from) ?? writtenBefore(text, last, from, table);
  if (number === null || !startsFree(text, number.start, from)) return null;
  const inside = bracket.compact.slice(1, -1);
  const written = writtenNumber(inside, table);
  if (/^(?:19[4-9]|20\d)\d$/.test(String(written ?? inside))) {
    if (letter !== null) return null;
    const year = written ?? Number(inside);
    return {
      start: number.start,
      end: bracket.end,
      form: 'YEAR',
      first: number.value,
      second: year,
      session: null,
      letter: null,
      others: NONE,
      plausible: isScNumberOf(number.value, year) ? 'ALONE' : 'WITH_HEAD',
    };
  }
  const session = written === null ? sessionIn(inside, table) : sessionOf(written);
  if (session === null) return null;
  // "377 (V) A": some print the letter behind the bracket.
  const read = letter === null ? readLetter(text, bracket.end, table) : null;
  const behind = read?.compact.length === 1 ? read : null;
  const isLettered = letter !== null || behind !== null;
  const alone = number.value >= 100 || isLettered || session.type !== 'REGULAR';
  return {
    start: number.start,
    end: behind?.end ?? bracket.end,
    form: 'SESSION',
    first: number.value,
    second: session.number,
    session: { type: session.type, marked: 'second' },
    letter: letter?.letters[0] ?? behind?.compact ?? null,
    others: letter && letter.letters.length > 1 ? letter.letters.slice(1) : NONE,
    plausible: alone ? 'ALONE' : 'WITH_HEAD',
  };
}
