import { areBracketsMirrored, mirror, readingOrder } from '../pages/index.js';

const RIGHT_TO_LEFT = '\u202b';
const LEFT_TO_RIGHT = '\u202a';
const END = '\u202c';

interface Piece {
  text: string;
  isSpace: boolean;
  isApart: boolean;
}

/** Whether rows come as `pdftotext` writes those of a page from right to left: marks around each piece that is seen, and around what runs the other way in it. */
export function areSeen(text: string): boolean {
  return text.includes(RIGHT_TO_LEFT) && text.includes(LEFT_TO_RIGHT) && text.includes(END);
}

/**
 * Puts such rows into the order in which they are read. The pieces of a row stand from left to right as they are seen; what runs from left to
 * right in one takes the punctuation and the spaces beside it along, as they are seen, too.
 */
export function readRows(text: string): string {
  const read = text.replace(/[^\n\f]+/g, readRow);
  return areBracketsMirrored(read.split('\n')) ? read.replace(/[^\n\f]+/g, mirror) : read;
}

function readRow(row: string): string {
  const seen = piecesOf(row)
    .reverse()
    .flatMap((piece, index): Piece[] => [
      ...(index > 0 ? GAP : []),
      ...seenOf(piece).map((text, at) => ({ text, isSpace: text === ' ', isApart: index > 0 && at === 0 })),
    ]);
  return readingOrder(seen)
    .map(({ text }) => text)
    .join('');
}

/** White space between two pieces. */
const GAP: readonly Piece[] = Array.from({ length: 3 }, () => ({ text: ' ', isSpace: true, isApart: true }));

/** The pieces of a row from left to right; white space parts them. */
function piecesOf(row: string): string[] {
  const pieces: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < row.length; at++) {
    const sign = row[at];
    if (sign === RIGHT_TO_LEFT || sign === LEFT_TO_RIGHT) depth++;
    if (sign === END) depth--;
    const isOutside = depth <= 0 && sign === ' ' && row[at + 1] === ' ';
    const isEnd = depth <= 0 && sign === END;
    if (!isOutside && !isEnd) continue;
    pieces.push(row.slice(from, at + 1));
    from = at + 1;
  }
  pieces.push(row.slice(from));
  return pieces.map((piece) => piece.trim()).filter((piece) => piece !== '');
}

/** The characters of a piece as they are seen from right to left. */
function seenOf(piece: string): string[] {
  return [...piece.matchAll(/\u202a([^\u202a-\u202c]*)\u202c?|[^\u202a-\u202c]+/g)].flatMap(
    ([own, inner]) => (inner === undefined ? [...own] : [...inner].reverse()),
  );
}
