import { backward, foldAt, forward, HYPHEN, isDigit, SPACE } from './fold.js';
import { fromRoman } from './roman.js';
import type { Session } from './types.js';
import type { WordTable } from './words.js';

export interface Mark {
  type: Session['type'];
  start: number;
}

/** The mark of a special session that ends, with its hyphen, just before `at`: 'S-', 'ES-', or a language's own. */
export function markBefore(text: string, at: number, table: WordTable): Mark | null {
  let hyphen = backward(text, at - 1);
  if (foldAt(text, hyphen) === SPACE) hyphen = backward(text, hyphen - 1);
  if (foldAt(text, hyphen) !== HYPHEN) return null;
  let i = backward(text, hyphen - 1);
  if (foldAt(text, i) === SPACE) i = backward(text, i - 1);
  const end = i + 1;
  let word = '';
  let start = end;
  // Letters may be set apart by spaces; a preceding word then comes along, and the marks are sought at the end.
  const starts: number[] = [];
  for (; word.length < 12; i = backward(text, i - 1)) {
    const unit = foldAt(text, i);
    if (unit <= SPACE && unit !== SPACE) break;
    word = String.fromCharCode(unit) + word;
    starts.unshift(i);
    start = i;
  }
  const latin = /(?:^|[^A-Za-z\u00c0-\u024f\u0400-\u04ff])(E?S)$/.exec(word)?.[1];
  if (latin !== undefined) {
    start = starts[word.length - latin.length] ?? start;
    return { type: latin === 'S' ? 'SPECIAL' : 'EMERGENCY', start };
  }
  for (const known of table.sessions) {
    if (!word.endsWith(known.word)) continue;
    return { type: known.type, start: starts[word.length - known.word.length] ?? start };
  }
  return null;
}

/** The mark of a special session that begins at `at`, with its hyphen: gives the place behind it. */
export function markAfter(
  text: string,
  at: number,
  table: WordTable,
): { type: Session['type']; end: number } | null {
  let i = forward(text, at);
  if (foldAt(text, i) === SPACE) i = forward(text, i + 1);
  let word = '';
  for (; word.length < 12; i = forward(text, i + 1)) {
    const unit = foldAt(text, i);
    if (unit < 0 || isDigit(unit)) return null;
    if (unit !== HYPHEN) {
      word += String.fromCharCode(unit);
      continue;
    }
    const type = markType(word.trimEnd(), table);
    return type === null ? null : { type, end: forward(text, i + 1) };
  }
  return null;
}

function markType(word: string, table: WordTable): Session['type'] | null {
  if (word === 'S') return 'SPECIAL';
  if (word === 'ES') return 'EMERGENCY';
  return table.sessions.find((known) => known.word === word)?.type ?? null;
}

const IN_SESSION_BRACKET = /^(S-|ES-)?([IVXLC]+|\d{1,2})$/;

/** A session in brackets: roman, alone or after S- and ES-; in decimal digits after a mark only. */
export function sessionIn(inside: string, table: WordTable): Session | null {
  const [, mark, numeral = ''] = IN_SESSION_BRACKET.exec(inside) ?? [];
  if (numeral !== '') {
    const number = /\d/.test(numeral) ? (mark === undefined ? null : Number(numeral)) : fromRoman(numeral);
    const type = markType(mark?.slice(0, -1) ?? '', table) ?? 'REGULAR';
    return number === null || number === 0 ? null : { type, number };
  }
  const hyphen = inside.lastIndexOf('-');
  const digits = inside.slice(hyphen + 1);
  if (hyphen < 1 || !/^[1-9]\d?$/.test(digits)) return null;
  const type = markType(inside.slice(0, hyphen), table);
  return type === null ? null : { type, number: Number(digits) };
}
