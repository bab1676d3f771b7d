import { isWord } from '../../languages/index.js';

/** Looks at the units of a folded text, where a regular expression would want a slice of it. */

const CLOSING = '"\')';

/** Some marks, to be looked for in stretches of a text. */
export class Marks {
  readonly #units = new Uint8Array(0x80);

  constructor(marks: string) {
    for (const mark of marks) this.#units[mark.charCodeAt(0)] = 1;
  }

  /** True where one stands at a place. */
  at(text: string, at: number): boolean {
    return this.#units[text.charCodeAt(at)] === 1;
  }

  /** Past those that stand from a place on. */
  past(text: string, from: number): number {
    let at = from;
    while (this.at(text, at)) at += 1;
    return at;
  }

  /** True where a text ends with one, and perhaps with what closes a quotation or a bracket behind it. */
  ends(text: string): boolean {
    const last = text.length - 1;
    return this.at(text, last) || (CLOSING.includes(text.charAt(last)) && this.at(text, last - 1));
  }

  /** True where one stands between two places. */
  between(text: string, from: number, to: number): boolean {
    for (let at = from; at < to; at += 1) if (this.#units[text.charCodeAt(at)] === 1) return true;
    return false;
  }
}

/** What ends a sentence or a member of a list. */
export const STOPS = new Marks(';.');

/** What may stand between a verb and what goes on behind it. */
export const VERB_GAP = new Marks(' ,');

/** What parts clauses. */
export const PUNCTUATION = new Marks(',;.:');

/** A letter or a digit stands at a place. */
export function isWordAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && isWord(text.charCodeAt(at));
}

/** A letter stands at a place; digits of all scripts are folded. */
export function isLetterAt(text: string, at: number): boolean {
  return isWordAt(text, at) && !isDigitAt(text, at);
}

/** A digit stands at a place. */
export function isDigitAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0x30 && unit <= 0x39;
}

/** A capital stands at a place, in a text of any script. */
export function isCapitalAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  const known = capitals[unit];
  if (known) return known === YES;
  const is = /\p{Lu}/u.test(text.charAt(at));
  capitals[unit] = is ? YES : NO;
  return is;
}

/** Which units are capitals, once they have been met. */
const capitals = new Uint8Array(0x10000);
const YES = 1;
const NO = 2;

/** Without the comma with which it ends. */
export function withoutComma(text: string): string {
  return text.endsWith(',') ? text.slice(0, -1) : text;
}

/** Where the word begins that a place stands behind, or the place itself where no letter is before it; looked for from `from` on. */
export function wordStart(text: string, at: number, from: number): number {
  let start = at;
  while (start > from && isLetterAt(text, start - 1)) start -= 1;
  return start;
}

/** Where the word ends that a place stands in or before, or the place itself where no letter is there. */
export function wordEnd(text: string, at: number): number {
  let end = at;
  while (isLetterAt(text, end)) end += 1;
  return end;
}

/** How many words stand between two places. */
export function wordsIn(text: string, from: number, to: number): number {
  let words = 0;
  for (let at = from; at < to; at += 1)
    if (isWordAt(text, at) && (at + 1 === to || !isWordAt(text, at + 1))) words += 1;
  return words;
}

/** Past a space, where one stands. */
export function pastSpace(text: string, at: number): number {
  return text.charCodeAt(at) === SPACE ? at + 1 : at;
}

/** Past a comma and a space, where they stand. */
export function pastComma(text: string, at: number): number {
  return pastSpace(text, text.charCodeAt(at) === COMMA ? at + 1 : at);
}

const SPACE = 0x20;
const COMMA = 0x2c;
