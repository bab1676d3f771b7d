import {
  CLOSE,
  DOT,
  foldAt,
  forward,
  HYPHEN,
  isAlphabetic,
  isCapital,
  isDigit,
  isLatin,
  LAM_ALEF,
  OPEN,
  pastSpaces,
  SLASH,
  SPACE,
} from './fold.js';
import type { WordTable } from './words.js';

/** A stretch read up to `end`, as `compact` text: folded, upper case, without spaces. */
export interface Cut {
  compact: string;
  end: number;
}

/** A suffix letter, alone between spaces or a hyphened run of two; in Latin or, by `table`, in another script. */
export function readLetter(text: string, from: number, table: WordTable): Cut | null {
  const i = pastSpaces(text, from);
  const unit = foldAt(text, i);
  // On a line of its own it is the letter of a heading: "… resolution 61/7 / A. Ports".
  if (foldAt(text, forward(text, i + 1)) === DOT && text.slice(from, i).includes('\n')) return null;
  if (isCapital(unit)) {
    const end = i + 1;
    const next = forward(text, end);
    const far = forward(text, next + 1);
    if (foldAt(text, next) === HYPHEN && isCapital(foldAt(text, far)) && endsWord(text, far + 1)) {
      return {
        compact: `${String.fromCharCode(unit)}-${String.fromCharCode(foldAt(text, far))}`,
        end: far + 1,
      };
    }
    return endsWord(text, end) ? { compact: String.fromCharCode(unit), end } : null;
  }
  let word = '';
  let end = i;
  for (
    let at = i;
    word.length <= table.longestLetter && isArabic(foldAt(text, at));
    at = forward(text, at + 1)
  ) {
    word += String.fromCharCode(foldAt(text, at));
    end = at + 1;
  }
  const letter = table.letters.get(word);
  return letter === undefined ? null : { compact: letter, end };
}

function isArabic(unit: number): boolean {
  return (unit >= 0x620 && unit <= 0x6d3) || unit === LAM_ALEF;
}

/** No letter, digit or stroke follows, nor an apostrophe or a dot with a letter behind it ("L'…", "A. Smith" may pass). */
function endsWord(text: string, at: number): boolean {
  const next = forward(text, at);
  const unit = foldAt(text, next);
  if (unit === DOT) return !isLatin(foldAt(text, forward(text, next + 1)));
  return !isAlphabetic(unit) && !isDigit(unit) && unit !== SLASH && unit !== 0x27 && unit !== 0x2019;
}

/** A short bracket, with spaces before it or none; its content folded, in upper case, without spaces; `mirrors`: ")III(" is one, too. */
export function readBracket(text: string, from: number, mirrors = false): Cut | null {
  const open = pastSpaces(text, from);
  const turned = mirrors && foldAt(text, open) === CLOSE;
  if (!turned && foldAt(text, open) !== OPEN) return null;
  const close = turned ? OPEN : CLOSE;
  // Most brackets are longer: nothing is put together of what none closes.
  const last = Math.min(open + LONGEST_BRACKET, text.length) - 1;
  let end = open + 1;
  while (end <= last && foldAt(text, end) !== close) end += 1;
  if (end > last) return null;
  let compact = '';
  for (let at = open + 1; at < end; at += 1) {
    const unit = foldAt(text, at);
    if (unit > 0 && unit !== SPACE) compact += String.fromCharCode(unit);
  }
  return { compact: `(${compact.toUpperCase()})`, end: end + 1 };
}

/** A short bracket's length, with both its ends. */
const LONGEST_BRACKET = 24;
