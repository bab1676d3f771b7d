import type { SourceDocument } from '../../documents/index.js';
import type { Range } from './text.js';

export type FoundCall = Range & { label: string };

const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** ^(1), ^(١), (¹), ¹², 1/, and the label as a word of its own grown together with the one before ("Agenda,6", "Agenda(6)"). */
const MARK =
  /\^[({]\s?(\p{Nd}{1,4})\s?[)}]|\(([⁰¹²³⁴-⁹]{1,4})\)|([⁰¹²³⁴-⁹]{1,4})|(\p{Nd}{1,3})\/(?![\p{L}\p{Nd}])|\(\p{Cf}?(\p{Nd}{1,3})\p{Cf}?\)(?![\p{L}\p{Nd}])|(\p{Nd}{1,3})(?![\p{L}\p{Nd}/.-])/uy;
/** What stands before a plain label: the end of a word of some length, or a closing mark and a comma after it. */
const GROWN = /\p{L}[\p{L}”"’')\]]{2}[,;:]?$/u;

const UNPARTED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]$/u;

/** A footnote's label with Latin digits. */
export function plainLabel(printed: string): string {
  let label = '';
  for (const digit of printed) label += plainDigit(digit);
  return label;
}

function plainDigit(digit: string): string {
  const superscript = SUPERSCRIPT.indexOf(digit);
  if (superscript >= 0) return String(superscript);
  const code = digit.charCodeAt(0);
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0);
  return digit;
}

/** "(1) …" at the beginning of a line: a footnote, or an item. */
const LABELLED = /^(?:[^\S\n\r]|\p{Cf})*\(\p{Cf}?(\p{Nd}{1,3})\p{Cf}?\)[^\S\n\r]*\S/gmu;

/** "1 …" at the beginning of a line below a stroke: a footnote. */
const BELOW = /^[^\S\n\r]*(\p{Nd}{1,3})[^\S\n\r]+\S/gmu;
const STROKE = /^[^\S\n\r]*[_\u2500\u2014]{5,}[^\S\n\r]*$/mu;

/** "1/ …" at the beginning of a line: a footnote of the years when marks were typed so. */
const SLASHED = /^[^\S\n\r]*(\p{Nd}{1,3})\/[^\S\n\r]+\S/gmu;

/** The labels called so far, and those with which a line begins. */
export class CallCount {
  readonly called = new Set<string>();
  /** Few texts need them. */
  #labelled: ReadonlySet<string> | undefined;
  #slashed: ReadonlySet<string> | undefined;

  constructor(readonly source: SourceDocument) {}

  isNext(label: string): boolean {
    if (label !== '1' && !this.called.has(String(Number(label) - 1))) return false;
    this.#labelled ??= labelledIn(this.source.text);
    return this.#labelled.has(label);
  }

  /** The same for "1/", which a line begins with wherever the notes stand; a mark may be called again. */
  isSlashed(label: string): boolean {
    this.#slashed ??= new Set(
      [...this.source.text.matchAll(SLASHED)].map(([, one]) => plainLabel(one ?? '')),
    );
    return this.#slashed.has(label);
  }
}

function labelledIn(text: string): Set<string> {
  const stroke = STROKE.exec(text)?.index ?? text.length;
  const labels = [...text.matchAll(LABELLED), ...text.slice(stroke).matchAll(BELOW)];
  return new Set(labels.map(([, label]) => plainLabel(label ?? '')));
}

/**
 * Finds the footnote calls of a text, in order. What the format itself states is taken as it is; in plain text the usual
 * notations are read. A plain number grown onto a word counts only where a note of that label has been called before, or where its label
 * is the next one and a line begins with it: in brackets, or below the stroke above the footnotes.
 */
export function findCalls(
  source: SourceDocument,
  within: readonly Range[],
  count: CallCount = new CallCount(source),
): FoundCall[] {
  if (source.calls.length > 0)
    return source.calls.map(({ label, start, end }) => ({ label: plainLabel(label), start, end }));
  const found: FoundCall[] = [];
  for (const { start, end } of within) {
    const first = nextSign(source.text, start, start, end);
    if (first < end) findIn(source.text, start, end, first, count, found);
  }
  return found;
}

/** Adds the calls of a stretch of a text whose first sign stands at `first`. */
function findIn(
  whole: string,
  start: number,
  end: number,
  first: number,
  count: CallCount,
  found: FoundCall[],
): void {
  const text = whole.slice(start, end);
  for (let at = first; at < end; at = nextSign(whole, at, start, end)) {
    MARK.lastIndex = at - start;
    const match = MARK.exec(text);
    at += match?.[0].length ?? 1;
    if (!match) continue;
    const label = labelOf(match, text, count);
    if (label === null) continue;
    count.called.add(label);
    found.push({ label, start: start + match.index, end: start + match.index + match[0].length });
  }
}

/** The label of a mark; null where it is none of a call. */
function labelOf(match: RegExpExecArray, text: string, count: CallCount): string | null {
  const [, caret, bracketed, superscript, slashed, plainBracketed, bare] = match;
  if (slashed !== undefined) {
    const label = plainLabel(slashed);
    return match.index > 0 && count.isSlashed(label) ? label : null;
  }
  const plain = plainBracketed ?? bare;
  if (plain !== undefined && !isGrown(text, match.index)) return null;
  const label = plainLabel(caret ?? bracketed ?? superscript ?? plain ?? '');
  const awaited = plain !== undefined && count.isNext(label);
  if (plain !== undefined && !count.called.has(label) && !awaited) return null;
  // A superscript after a digit of a unit (km²) or at the very beginning is no call.
  return match.index === 0 && caret === undefined ? null : label;
}

/** Bidi controls may stand between a word and its call. Where words are not parted by spaces, a figure behind a character is the text's own. */
function isGrown(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 8), at).replace(/\p{Cf}/gu, '');
  return GROWN.test(before) && !UNPARTED.test(before);
}

/**
 * The first place from `from` on where a mark may stand, in a stretch of a text; a plain label only behind what it can have grown onto. The
 * end of the stretch where there is none. Nearly all of a text is passed over by its units alone.
 */
function nextSign(text: string, from: number, start: number, end: number): number {
  for (let at = from; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    const role = roles[unit] || roleOf(unit);
    if (role <= BEFORE) continue;
    if (role & SIGN || (role & DIGIT && at > start && roleOf(text.charCodeAt(at - 1)) & BEFORE)) return at;
    if (role & DIGIT && at > start && isSlashed(text, at)) return at;
  }
  return end;
}

/** "words 12/ ": a space stands before the figures, and a stroke behind them. */
function isSlashed(text: string, at: number): boolean {
  if (text.charCodeAt(at - 1) !== SPACE) return false;
  for (let stroke = at + 1; stroke <= at + MOST_FIGURES; stroke += 1)
    if (text.charCodeAt(stroke) === STROKE_UNIT) return !(roleOf(text.charCodeAt(stroke + 1)) & DIGIT);
  return false;
}
const SPACE = 32;
const STROKE_UNIT = 47;
/** A label has no more. */
const MOST_FIGURES = 3;

const OTHER = 1;
const BEFORE = 2;
const SIGN = 4;
const DIGIT = 8;
/** What each UTF-16 unit may be of a mark, once it has been met. */
const roles = new Uint8Array(0x10000);

function roleOf(unit: number): number {
  const known = roles[unit];
  if (known) return known;
  const character = String.fromCharCode(unit);
  const role =
    (/[\^(⁰¹²³⁴-⁹]/.test(character) ? SIGN : 0) |
    (/[\p{Nd}\ud800-\udbff]/u.test(character) ? DIGIT : 0) |
    (/[\p{L}\p{Cf}\udc00-\udfff”"’')\],;:]/u.test(character) ? BEFORE : 0);
  roles[unit] = role || OTHER;
  return role || OTHER;
}
