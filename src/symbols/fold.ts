/** Arabic vowel marks, zero-width and bidi controls, variation selectors. */
const INVISIBLE: readonly [number, number][] = [
  [0x64b, 0x652],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2064],
  [0x2066, 0x206f],
  [0xfe00, 0xfe0f],
];

/** Capitals of other alphabets printed like Latin ones; Arabic letters that are written for one another. */
const LOOK_ALIKES: readonly (readonly [string, string])[] = [
  ...zip('АВЕЅІЈКМНОРСТУХ', 'ABESIJKMHOPCTYX'),
  ...zip('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'),
  ...zip('أإآٱ', 'اااا'),
  ...zip('ىیکة', 'ييكه'),
];

/** Lam and alef as one letter, which a font shapes so. */
export const LAM_ALEF = 0xfefb;
/** Where Unicode keeps the shapes of Arabic letters. */
const SHAPED: readonly [number, number][] = [
  [0xfb50, 0xfdff],
  [0xfe70, 0xfefc],
];

/**
 * Typographic variance, taken away one UTF-16 unit at a time, so that offsets hold: every unit folds to one unit,
 * or to 0 where it is to be overlooked (bidi controls, zero-width characters, soft hyphens, Arabic vowel marks).
 * Digits of any script used by the United Nations become 0-9, every dash a hyphen, every slash '/', every space ' ',
 * full-width forms their ASCII twins, and Cyrillic and Greek capitals that look Latin become Latin.
 * Superscript digits are left alone: they are footnote marks, not digits.
 */
const FOLD = buildTable();

/** The folded unit at `i`, 0 for one to overlook, and -1 beyond either end. */
export function foldAt(text: string, i: number): number {
  if (i < 0 || i >= text.length) return -1;
  const unit = FOLD[text.charCodeAt(i)] ?? 0;
  return unit === 0 && isStroke(text, i) ? HYPHEN : unit;
}

/** Arabic texts print the stroke that makes a word longer for a hyphen, between spaces ("د ـ ٢٥"). */
function isStroke(text: string, i: number): boolean {
  return text.charCodeAt(i) === STROKE && foldAt(text, i - 1) === SPACE && foldAt(text, i + 1) === SPACE;
}

const STROKE = 0x640;

/** The whole text folded; units to overlook are gone, so its offsets are its own. */
export function fold(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const unit = foldAt(text, i);
    if (unit > 0) out += String.fromCharCode(unit);
  }
  return out;
}

/** First place at or after `i` that is not overlooked. */
export function forward(text: string, i: number): number {
  let at = i;
  while (foldAt(text, at) === 0) at++;
  return at;
}

/** First place at or before `i` that is not overlooked. */
export function backward(text: string, i: number): number {
  let at = i;
  while (foldAt(text, at) === 0) at--;
  return at;
}

/** First place at or after `i` that is no space: where lines are wrapped or set apart, several may stand in one gap. */
export function pastSpaces(text: string, i: number): number {
  let at = forward(text, i);
  while (foldAt(text, at) === SPACE) at = forward(text, at + 1);
  return at;
}

/** First place at or before `i` that is no space. */
export function beforeSpaces(text: string, i: number): number {
  let at = backward(text, i);
  while (foldAt(text, at) === SPACE) at = backward(text, at - 1);
  return at;
}

export const SPACE = 0x20;
export const OPEN = 0x28;
export const CLOSE = 0x29;
export const COMMA = 0x2c;
export const HYPHEN = 0x2d;
export const DOT = 0x2e;
export const SLASH = 0x2f;

/** A digit, among folded units. */
export function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** A capital, among folded units. */
export function isCapital(unit: number): boolean {
  return unit >= 0x41 && unit <= 0x5a;
}

/** A letter, among folded units. */
export function isLatin(unit: number): boolean {
  return isCapital(unit) || (unit >= 0x61 && unit <= 0x7a);
}

/**
 * Letters of the scripts that write with spaces between words and could run into a symbol: Latin, Greek, Cyrillic.
 * (Arabic joins its conjunction to what follows, Chinese has no spaces; neither ends a symbol wrongly.)
 */
export function isAlphabetic(unit: number): boolean {
  if (isLatin(unit)) return true;
  if (unit < 0xc0) return false;
  return (unit < 0x250 && unit !== 0xd7 && unit !== 0xf7) || (unit >= 0x370 && unit < 0x530);
}

function buildTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let unit = 0; unit < table.length; unit++) table[unit] = unit;
  const set = (units: readonly number[], to: string | null) => {
    for (const unit of units) table[unit] = to === null ? 0 : to.charCodeAt(0);
  };
  // Arabic-Indic, extended Arabic-Indic, Devanagari, Bengali, Thai
  for (const zero of [0x660, 0x6f0, 0x966, 0x9e6, 0xe50]) {
    for (let digit = 0; digit < 10; digit++) table[zero + digit] = 0x30 + digit;
  }
  for (let unit = 0xff01; unit <= 0xff5e; unit++) table[unit] = unit - 0xfee0;
  set([0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2043, 0x2212, 0xfe58, 0xfe63, 0xff0d], '-');
  set([0x2044, 0x2215, 0x29f8], '/');
  set([0, 9, 10, 11, 12, 13, 0x85, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000], ' ');
  for (let unit = 0x2000; unit <= 0x200a; unit++) table[unit] = 0x20;
  set([0xad, 0x34f, 0x61c, 0x640, 0x670, 0x180e, 0xfeff], null);
  for (const [from, to] of INVISIBLE) for (let unit = from; unit <= to; unit++) table[unit] = 0;
  for (const [looks, latin] of LOOK_ALIKES) table[looks.charCodeAt(0)] = latin.charCodeAt(0);
  // Arabic letters as a font shapes them: "ﺃﻟﻒ" is "ألف"; the ways to join lam and alef are one.
  for (const [from, to] of SHAPED) {
    for (let unit = from; unit <= to; unit++) {
      const letter = String.fromCharCode(unit).normalize('NFKC');
      if (letter.length === 1) table[unit] = table[letter.charCodeAt(0)] ?? unit;
    }
  }
  for (let unit = 0xfef5; unit <= 0xfefc; unit++) table[unit] = LAM_ALEF;
  return table;
}

function zip(from: string, to: string): [string, string][] {
  return [...from].map((letter, i) => [letter, to[i] ?? letter]);
}
