/**
 * Folding: one written form for texts and patterns, by Unicode alone and a language's own letter table. What is said twice in
 * Unicode is said once here (digits, dashes, quotation marks, spaces, presentation forms); what readers do not see is
 * dropped (bidi controls, vowel marks, tatweel, soft hyphens, noncharacters). Superscript digits stay: they are footnote calls.
 */

import type { LanguageFile } from './types.js';

/** A folded text and, for each of its units, where it stands in the text it was made from. */
export interface Folded {
  text: string;
  /** offsets[i] is the UTF-16 offset of unit i in the original; offsets[text.length] the end. */
  offsets: Int32Array;
}

const QUOTES = /[“”„‟«»＂〝〞"《》「」『』]/u;
const APOSTROPHES = /[‘’‚‛ʼʹ´`＇']/u;
const PUNCTUATION: Readonly<Record<string, string>> = {
  '،': ',', '、': ',', '，': ',', '﹐': ',', '؛': ';', '；': ';', '؟': '?', '。': '.', '｡': '.', '٪': '%', '：': ':', '⁄': '/', '∕': '/',
}; // biome-ignore format: a table
const INVISIBLE = /[\p{Cf}\p{Mn}\p{Noncharacter_Code_Point}\u0640*]/u;
const MARKS = /\p{Mn}/gu;

/** How one character folds, by Unicode alone: '' where it is dropped. */
function foldCharacter(character: string): string {
  if (QUOTES.test(character)) return '"';
  if (APOSTROPHES.test(character)) return "'";
  if (INVISIBLE.test(character)) return '';
  const mark = PUNCTUATION[character];
  if (mark !== undefined) return mark;
  if (/[\s\u0085]/u.test(character)) return ' ';
  if (/[\p{Pd}\u2212]/u.test(character)) return '-';
  if (/\p{Nd}/u.test(character)) return String(digitValue(character.charCodeAt(0)));
  if (/\p{No}/u.test(character)) return character;
  return character.normalize('NFKD').replace(MARKS, '').toLowerCase();
}

/** Decimal digits of one script stand side by side, zero first. */
function digitValue(code: number): number {
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCharCode(zero - 1)) && code - zero < 9) zero -= 1;
  return code - zero;
}

/** A language's own folding: its letters, and those that it gives in pairs. */
export function lettersOf({ letters, variants = [] }: LanguageFile): Record<string, string> {
  const pairs = variants.join(' ').split(' ').filter(Boolean);
  return { ...letters, ...Object.fromEntries(pairs.map(([printed, read]) => [printed, read])) };
}

/** What the table says of a unit that does not fold to one unit; 0 where it has not been met. */
const DROPPED = -1;
const SEVERAL = -2;
const SPACE = 0x20;
const HYPHEN = 0x2d;
const STROKE = 0x640;

/** Folds texts for one language; keeps what it has worked out of each character. */
export class Folder {
  /** What each UTF-16 unit folds to: one more than the unit, or one of the words above. */
  readonly #table = new Int32Array(0x10000);
  readonly #several = new Map<number, string>();
  readonly #letters: ReadonlyMap<string, string>;

  /** @param letters the language's own table, applied to what Unicode's folding leaves */
  constructor(letters: Readonly<Record<string, string>> = {}) {
    this.#letters = new Map(Object.entries(letters));
  }

  /** Folds a text, keeping offsets. Runs of white space become one space. Linear. */
  fold(text: string): Folded {
    const length = this.#write(text);
    const offsets = offsetsHere.slice(0, length + 1);
    offsets[length] = text.length;
    return { text: decode(unitsHere.subarray(0, length)), offsets };
  }

  /** Writes what a text folds to into `unitsHere` and `offsetsHere`, and gives its length. */
  #write(text: string): number {
    const table = this.#table;
    reserve(text.length);
    let units = unitsHere;
    let offsets = offsetsHere;
    let length = 0;
    let before = SPACE;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      let unit = (table[code] || this.#learn(code)) - 1;
      // "د ـ ٢٥": the stroke that makes a word longer, between spaces, is printed for a hyphen.
      if (code === STROKE && before === SPACE && text.charAt(at + 1).trim() === '') unit = HYPHEN;
      if (unit >= 0) {
        if (before === SPACE) {
          if (unit === SPACE) continue;
          // A space beside a character that is written without is a converter's.
          if (length > 1 && isSetApart(units[length - 2] ?? 0, unit)) length -= 1;
        }
        before = unit;
        units[length] = unit;
        offsets[length++] = at;
      } else if (unit === SEVERAL - 1) {
        const several = this.#several.get(code) ?? '';
        reserve(length + several.length + text.length - at);
        units = unitsHere;
        offsets = offsetsHere;
        if (before === SPACE && length > 1 && isSetApart(units[length - 2] ?? 0, several.charCodeAt(0)))
          length -= 1;
        for (let index = 0; index < several.length; index += 1) {
          units[length] = several.charCodeAt(index);
          offsets[length++] = at;
        }
        before = 0;
      }
    }
    return length;
  }

  /** Folds a phrase: no offsets, no space around it. */
  phrase(text: string): string {
    let folded = '';
    let isUnspaced = false;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      const unit = this.#table[code] || this.#learn(code);
      if (unit === SEVERAL) folded += this.#several.get(code) ?? '';
      else if (unit !== DROPPED) folded += String.fromCharCode(unit - 1);
      if (code >= FIRST_HAN) isUnspaced = true;
    }
    const words = folded.includes('  ') ? folded.replace(/ {2,}/g, ' ') : folded;
    return (isUnspaced ? words.replace(SET_APART, '') : words).trim();
  }

  #learn(code: number): number {
    const character = String.fromCharCode(code);
    let folded = code >= 0xd800 && code <= 0xdfff ? character : foldCharacter(character);
    if (this.#letters.size > 0) folded = [...folded].map((one) => this.#letters.get(one) ?? one).join('');
    if (folded.length > 1) this.#several.set(code, folded);
    const unit = folded.length > 1 ? SEVERAL : folded === '' ? DROPPED : folded.charCodeAt(0) + 1;
    this.#table[code] = unit;
    return unit;
  }
}

/** No character before it folds to a Chinese one. */
const FIRST_HAN = 0x2e80;

/** "第 61/7 号": a space between a Chinese character and a letter or figure. */
const SET_APART = /(?<=[\u3400-\u9fff]) (?=[\p{L}\p{Nd}])|(?<=[\p{L}\p{Nd}]) (?=[\u3400-\u9fff])/gu;

function isSetApart(before: number, after: number): boolean {
  return (isHan(after) && isWord(before)) || (isHan(before) && isWord(after));
}

function isHan(unit: number): boolean {
  return unit >= 0x3400 && unit <= 0x9fff;
}

/** The text in hand, folded, and its offsets: made once for all. */
let unitsHere = new Uint16Array(1024);
let offsetsHere = new Int32Array(1024);

/** Makes room for a length, and keeps what is there. */
function reserve(length: number): void {
  if (length < unitsHere.length) return;
  const [units, offsets] = [unitsHere, offsetsHere];
  const room = Math.ceil(1.25 * length);
  unitsHere = new Uint16Array(room);
  unitsHere.set(units);
  offsetsHere = new Int32Array(room);
  offsetsHere.set(offsets);
}

/** Units to text as they are, lone surrogates included; all platforms that Node runs on keep the low byte first. */
function decode(units: Uint16Array): string {
  return Buffer.from(units.buffer, units.byteOffset, units.byteLength).toString('utf16le');
}

const WORD = new Uint8Array(0x10000);

/** True for letters and digits (but not superscripts): what words are made of. */
export function isWord(code: number): boolean {
  const known = WORD[code];
  if (known) return known === 1;
  const word = /[\p{L}\p{Nd}]/u.test(String.fromCharCode(code));
  WORD[code] = word ? 1 : 2;
  return word;
}
