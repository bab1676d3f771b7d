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
  const pages = text.split('\f').map((page) => wholeRows(page.split('\n').map(piecesOf)).map(readRow));
  const read = pages.map(withoutLoneMarks);
  const areMirrored = areBracketsMirrored(read.flat());
  return read.map((rows) => (areMirrored ? rows.map(mirror) : rows).join('\n')).join('\f');
}

/** What stands in one place of a row, with the columns of characters that it takes. */
interface Seen {
  from: number;
  to: number;
  raw: string;
}

const DIRECTIONS = /[\u202a-\u202c]/g;
const MARKED = /(?:^|\s)\p{M}+(?=\s|$)/u;
const MARKS = /^[\p{M}\s]+$/u;

/** Marks that are drawn by themselves part a line into two rows, whose pieces then stand beside each other: the one that has the mark, and one next to it. */
function wholeRows(rows: readonly Seen[][]): Seen[][] {
  const kept = rows.filter((row) => row.length === 0 || row.some(({ raw }) => !MARKS.test(plain(raw))));
  const areMarked = kept.map((row) => row.some(({ raw }) => MARKED.test(plain(raw))));
  const whole: Seen[][] = [];
  for (const [at, row] of kept.entries()) {
    const above = whole.at(-1) ?? [];
    const goesBelow = areMarked[at] && areBeside(row, kept[at + 1] ?? []);
    const mayJoin = areMarked[at - 1] || (areMarked[at] && !goesBelow && lengthOf(above) < SHORT);
    if (mayJoin && areBeside(above, row))
      whole[whole.length - 1] = wordsOf([...above, ...row]).sort((a, b) => a.from - b.from);
    else whole.push(row);
  }
  return whole;
}

/** So many characters may be the end of a line. */
const SHORT = 30;

function lengthOf(pieces: readonly Seen[]): number {
  return pieces.reduce((sum, { raw }) => sum + raw.length, 0);
}

function plain(raw: string): string {
  return raw.replace(DIRECTIONS, '');
}

function wordsOf(pieces: readonly Seen[]): Seen[] {
  return pieces.filter(({ raw }) => !MARKS.test(plain(raw)));
}

function areBeside(above: readonly Seen[], row: readonly Seen[]): boolean {
  const [a, b] = [wordsOf(above), wordsOf(row)];
  return (
    a.length > 0 &&
    b.length > 0 &&
    a.every((one) => b.every((other) => one.to <= other.from || other.to <= one.from))
  );
}

/** A mark that is drawn by itself, and the same where it ends what the rest of the row's line follows. */
const LONE = /\s\p{M}+(?=\s|[\p{L}\u0640]|$)/gu;
const CUT = /\S\s\p{M}+\s*$/u;
const LABELLED = /^(?:\p{Nd}{1,3}(?:\.| ?[-–])|[(]\p{L}{1,2}[)])\s{3}/u;

/** Marks above and below letters that are drawn by themselves part a line into two rows, or stand in a row of their own. */
function withoutLoneMarks(rows: readonly string[]): string[] {
  const whole: string[] = [];
  let head = '';
  for (const row of rows) {
    if (/^\s*\p{M}+\s*$/u.test(row)) continue;
    const own = row.replace(LONE, '');
    const label = LABELLED.exec(own)?.[0] ?? '';
    const text = head === '' || own === '' ? own : `${label}${head} ${own.slice(label.length)}`;
    if (head !== '' && own === '') whole.push(head);
    head = CUT.test(row) ? text : '';
    if (head === '') whole.push(text);
  }
  return head === '' ? whole : [...whole, head];
}

function readRow(row: readonly Seen[]): string {
  const seen = row
    .toReversed()
    .flatMap(({ raw }, index): Piece[] => [
      ...(index > 0 ? GAP : []),
      ...seenOf(raw).map((text, at) => ({ text, isSpace: text === ' ', isApart: index > 0 && at === 0 })),
    ]);
  return readingOrder(seen)
    .map(({ text }) => text)
    .join('');
}

/** White space between two pieces. */
const GAP: readonly Piece[] = Array.from({ length: 3 }, () => ({ text: ' ', isSpace: true, isApart: true }));

/** The pieces of a row from left to right; white space parts them. */
function piecesOf(row: string): Seen[] {
  const pieces: Seen[] = [];
  let depth = 0;
  let column = 0;
  let piece: Seen | undefined;
  for (const [at, sign] of [...row].entries()) {
    if (sign === RIGHT_TO_LEFT || sign === LEFT_TO_RIGHT) depth++;
    else if (sign === END) depth--;
    else column++;
    const isGap = depth <= 0 && sign === ' ' && (row[at + 1] === ' ' || piece === undefined);
    if (isGap) piece = undefined;
    else if (piece) piece.raw += sign;
    else {
      piece = { from: Math.max(0, column - 1), to: column, raw: sign };
      pieces.push(piece);
    }
    if (piece) piece.to = column;
    if (depth <= 0 && sign === END) piece = undefined;
  }
  return pieces.map((one) => ({ ...one, raw: one.raw.trim() })).filter(({ raw }) => raw !== '');
}

/** The characters of a piece as they are seen from right to left. */
function seenOf(piece: string): string[] {
  return [...piece.matchAll(/\u202a([^\u202a-\u202c]*)\u202c?|[^\u202a-\u202c]+/g)].flatMap(([own, inner]) =>
    inner === undefined ? [...own] : [...inner].reverse(),
  );
}
