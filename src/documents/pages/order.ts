/** Letters of scripts that run from right to left, with their marks and the stroke that draws them out. */
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\u0640]/u;
const LEFT_TO_RIGHT = /(?![\p{Script=Arabic}\p{Script=Hebrew}\u0640])\p{L}/u;
/** Digits, raised ones too: all are numbers to the order of reading. */
const DIGIT = /[\p{Nd}\u00b2\u00b3\u00b9\u2070\u2074-\u2079]/u;
/** Digits that never join Latin letters, whatever stands around them. */
const ARABIC_DIGIT = /[\u0660-\u0669]/;
/** What may stand inside a number between two digits; a hyphen may not, where Arabic letters stand before: '2022-2025' is two numbers. */
const SEPARATOR = /^[/.,:\u066b\u066c]$/;
/** What may stand between a number and the word it is joined to: 'Lake+20'. */
const JOINING = /^[/.,:\u066b\u066c+&_=?#@]$/;
/** A year, as it is seen from the right. */
const YEAR = /^\d\d(?:91|02)$/;

export function isRightToLeftLetter(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}

/** By how many letters those that run from right to left outnumber those that run from left to right. */
export function balanceOf(texts: readonly string[]): number {
  let balance = 0;
  for (const text of texts) {
    if (DIGIT.test(text)) continue;
    if (RIGHT_TO_LEFT.test(text)) balance++;
    else if (LEFT_TO_RIGHT.test(text)) balance--;
  }
  return balance;
}

interface Piece {
  text: string;
  isSpace: boolean;
  /** Wide white space parts it from the piece at its right, or one of the two is a mark. */
  isApart: boolean;
  /** White space parts it from the piece at its right, or none stands there. */
  isLoose?: boolean;
  /** How large it is drawn; raised digits are small. */
  size?: number;
}

/**
 * Puts the pieces of a right-to-left line, given from right to left as they are seen, into the order in which they are read: all stay but
 * numbers and Latin words, which are seen from left to right (after the Unicode Bidirectional Algorithm, UAX #9, for the cases that
 * documents have).
 */
export function readingOrder<T extends Piece>(seen: readonly T[]): T[] {
  const result: T[] = [];
  for (let at = 0; at < seen.length; ) {
    const end = bracketedEnd(seen, at) ?? stretchEnd(seen, at);
    const number = markedEnd(seen, at, end);
    if (number > end) {
      result.push(...seen.slice(end, number).reverse(), ...seen.slice(at, end).reverse());
      at = number;
      continue;
    }
    if (end > at) result.push(...seen.slice(at, end).reverse());
    else result.push(seen[at] as T);
    at = Math.max(end, at + 1);
  }
  return result;
}

/**
 * The end of a number whose mark is drawn at its right, as digits behind digits are: white space parts the mark from what was read before
 * it, and nothing from the number. The mark's own end for any other.
 */
function markedEnd<T extends Piece>(seen: readonly T[], at: number, end: number): number {
  const [mark, number] = [seen[at], seen[end]];
  const isMark = end > at && mark?.isLoose && seen.slice(at, end).every(isDigit);
  const isNumber = number?.isApart && !number.isLoose && isDigit(number);
  return isMark && isNumber && (mark.size ?? 0) < (number.size ?? 0) ? stretchEnd(seen, end) : end;
}

const BRACKET = /^[()[\]]$/;

/** The end of a stretch whose last bracket, seen first, closes one inside it: 'A/70/1 (Part I)'; undefined if there is none. */
function bracketedEnd<T extends Piece>(seen: readonly T[], at: number): number | undefined {
  if (!BRACKET.test(seen[at]?.text ?? '') || seen[at + 1]?.isApart) return undefined;
  const end = stretchEnd(seen, at + 1);
  const inside = seen.slice(at + 1, end).filter(({ text }) => BRACKET.test(text));
  return inside.length % 2 === 1 ? end : undefined;
}

/** The end of the left-to-right stretch that begins at a piece; the piece's own place if none does. */
function stretchEnd<T extends Piece>(seen: readonly T[], from: number): number {
  const isArabic = isArabicDigit(seen[from]);
  let hasLetters = false;
  let end = from;
  for (let at = from; at < seen.length; at++) {
    const piece = seen[at] as T;
    if (piece.isApart && at > from) break;
    if (isArabicDigit(piece) !== isArabic && (isLatin(piece) || isDigit(piece))) break;
    if (isLatin(piece)) {
      hasLetters = true;
      end = at + 1;
    } else if (isDigit(piece)) {
      // A number joins the stretch if it touches it, or stands in one of words.
      if (at > end && !hasLetters && !wordsFollow(seen, at)) break;
      end = at + 1;
    } else if (at === from || RIGHT_TO_LEFT.test(piece.text)) {
      break;
    } else if (SEPARATOR.test(piece.text) && at === end && touches(seen[at + 1], isArabic)) {
      end = at + 1;
    } else if (
      isArabic ||
      at - end > 2 ||
      !(hasLetters || wordsFollow(seen, at) || endsTitle(seen, from, at))
    ) {
      break;
    }
  }
  return end;
}

/** A year that stands between a title and no word of the line's own script is the title's end: 'State of the Lake 2032'. */
function endsTitle<T extends Piece>(seen: readonly T[], from: number, end: number): boolean {
  const title = seen[end + 1];
  if (!seen[end]?.isSpace || !title || title.isApart || !isLatin(title)) return false;
  const before = seen[from - (seen[from - 1]?.isSpace ? 2 : 1)];
  const digits = seen.slice(from, end).map(({ text }) => text);
  return YEAR.test(digits.join('')) && !(before && RIGHT_TO_LEFT.test(before.text));
}

function wordsFollow<T extends Piece>(seen: readonly T[], from: number): boolean {
  let isSpaced = false;
  let isJoined = true;
  for (let at = from; at < seen.length; at++) {
    const piece = seen[at] as T;
    if (piece.isApart && at > from) return false;
    if (isLatin(piece)) return isJoined;
    const isSeparator = JOINING.test(piece.text);
    if (piece.isSpace) isSpaced = true;
    else if (isArabicDigit(piece) || (!isSeparator && (isSpaced || !isDigit(piece)))) return false;
    // Over a space a number goes on with words that punctuation ends, as in 'vol. 3, No. 12'.
    isJoined = !isSpaced || isSeparator;
  }
  return false;
}

function isLatin({ text }: { text: string }): boolean {
  return LEFT_TO_RIGHT.test(text);
}

function isDigit({ text }: { text: string }): boolean {
  return DIGIT.test(text);
}

function isArabicDigit(piece: { text: string } | undefined): boolean {
  return piece !== undefined && ARABIC_DIGIT.test(piece.text);
}

function touches(piece: { text: string } | undefined, isArabic: boolean): boolean {
  return piece !== undefined && (isArabic ? isArabicDigit(piece) : isLatin(piece) || isDigit(piece));
}

const MIRRORED: Record<string, string> = { '(': ')', ')': '(', '[': ']', ']': '[', '«': '»', '»': '«' };

/** A bracket, or a pair of them that stands behind Latin words and around others: 'A/70/1 (Part I)'. */
const BRACKETS =
  /(?<=[A-Za-z][\w./-]*\s?)\((?=[^()]*[A-Za-z])[^()\p{Script=Arabic}\p{Script=Hebrew}]*\)|[()[\]«»]/gu;

/** The brackets of a line from right to left as they look from the other side; those of words from left to right stay. */
export function mirror(text: string): string {
  return text.replace(BRACKETS, (bracket) => MIRRORED[bracket] ?? bracket);
}

/**
 * Some programs store a right-to-left bracket as it is read, some as it looks. Whether lines show more brackets the wrong way round tells
 * which.
 */
export function areBracketsMirrored(texts: readonly string[]): boolean {
  let right = 0;
  let wrong = 0;
  for (const text of texts) {
    right += (text.match(/\([^()]*\)/g) ?? []).length;
    wrong += (text.match(/\)[^()]*\(/g) ?? []).length;
  }
  return wrong > right;
}
