import { backward, beforeSpaces, foldAt, isDigit } from './fold.js';
import type { WordTable } from './words.js';

/** No number has more digits, and no written session more signs ("二十六"). */
const LONGEST = 4;

/** Whether a unit is a digit, of any script that the table knows. */
export function isNumeral(unit: number, { digits }: WordTable): boolean {
  return isDigit(unit) || digits.has(unit);
}

/** A number that a language writes in its own script before a place, digit by digit: "二七五八". */
export function writtenBefore(
  text: string,
  at: number,
  from: number,
  { digits }: WordTable,
): { value: number; start: number; end: number } | null {
  if (digits.size === 0) return null;
  let i = beforeSpaces(text, at - 1);
  const end = i + 1;
  let start = end;
  let value = 0;
  let length = 0;
  for (; i >= from && length <= LONGEST; i = backward(text, i - 1)) {
    const digit = digits.get(foldAt(text, i));
    if (digit === undefined || digit > 9) break;
    value += digit * 10 ** length;
    length += 1;
    start = i;
  }
  // A single sign is a word as well; the oldest numbers have three.
  return length < 3 || length > LONGEST ? null : { value, start, end };
}

/** '一九六七' is 1967, '二十六' is 26; null for what is not written so. */
export function writtenNumber(words: string, { digits }: WordTable): number | null {
  if (words === '' || words.length > LONGEST) return null;
  let value = 0;
  let hasTen = false;
  for (const [index, sign] of [...words].entries()) {
    const digit = digits.get(sign.charCodeAt(0));
    if (digit === undefined || (digit > 9 && (hasTen || value > 9))) return null;
    if (digit > 9) {
      value = index === 0 ? digit : value * digit;
      hasTen = true;
    } else if (hasTen) {
      if (value % 10 > 0) return null;
      value += digit;
    } else value = value * 10 + digit;
  }
  return value;
}
