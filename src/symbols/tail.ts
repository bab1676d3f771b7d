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
  let i = pastSpaces(text, from);
  const turned = mirrors && foldAt(text, i) === CLOSE;
  if (!turned && foldAt(text, i) !== OPEN) return null;
  const close = turned ? OPEN : CLOSE;
  let compact = '';
  for (const stop = i + 24; i < stop && i < text.length; i++) {
    const unit = foldAt(text, i);
    if (unit > 0 && unit !== SPACE) compact += String.fromCharCode(unit);
    if (unit === close && compact.length > 1)
      return { compact: `(${compact.slice(1, -1).toUpperCase()})`, end: i + 1 };
  }
  return null;
}
