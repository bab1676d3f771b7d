import { backward, beforeSpaces, COMMA, foldAt, forward, HYPHEN, isCapital, SPACE } from './fold.js';
import { readLetter } from './tail.js';
import { key, type WordTable } from './words.js';
import { isNumeral } from './written-numbers.js';

/** The letters between a number and the bracket of its session, with where the first one begins. */
export interface LettersBefore {
  letters: string[];
  start: number;
}

/** "to", "and": no word that joins letters is longer. */
const LONGEST_WORD = 8;
const MANY = 26;
/** "A-C" */
const RUN = 3;

/** "217 A (III)", "2602 A to F (XXIV)", "2603 A, B and D (XXIV)": read from the bracket back; null where no letter stands before it. */
export function lettersBefore(text: string, open: number, table: WordTable): LettersBefore | null {
  const last = letterBefore(text, open, table);
  if (last === null) return null;
  let { start } = last;
  const letters = [...runOf(last.letter)];
  while (letters.length < MANY && !isNumeral(foldAt(text, beforeSpaces(text, start - 1)), table)) {
    const joint = jointBefore(text, start, table);
    const before = joint && letterBefore(text, joint.start, table);
    const [next = ''] = letters;
    if (!joint || !before || before.letter.length !== 1 || before.letter >= next) break;
    letters.unshift(...(joint.through ? runOf(`${before.letter}-${next}`).slice(0, -1) : [before.letter]));
    start = before.start;
  }
  return { letters, start };
}

/** 'A', 'B', 'C' of "A-C". */
function runOf(letter: string): string[] {
  const [first = '', last = first] = letter.split('-');
  const from = first.charCodeAt(0);
  const length = Math.max(1, last.charCodeAt(0) - from + 1);
  return Array.from({ length }, (_, index) => String.fromCharCode(from + index));
}

/** A suffix letter right before a place, set apart by spaces or not. */
function letterBefore(text: string, at: number, table: WordTable): { letter: string; start: number } | null {
  const i = beforeSpaces(text, at - 1);
  const stop = Math.max(0, i - Math.max(table.longestLetter, RUN) - 1);
  for (
    let start = i;
    start >= stop && !isNumeral(foldAt(text, start), table) && foldAt(text, start) !== SPACE;
    start--
  ) {
    const before = foldAt(text, backward(text, start - 1));
    if (before !== SPACE && !isNumeral(before, table) && !joins(before, table)) continue;
    const read = readLetter(text, start, table);
    if (read && forward(text, read.end) >= i) return { letter: read.compact, start };
  }
  return null;
}

/** A conjunction of one letter may be written together with the letter behind it. */
function joins(unit: number, { and, through }: WordTable): boolean {
  const one = isSmall(unit) ? key(String.fromCharCode(unit)) : '';
  return and.has(one) || through.has(one);
}

/** The comma, stroke or word that joins a letter to the one before it. */
function jointBefore(text: string, at: number, table: WordTable): { start: number; through: boolean } | null {
  const end = beforeSpaces(text, at - 1);
  const mark = foldAt(text, end);
  if (mark === COMMA || mark === HYPHEN) return { start: end, through: mark === HYPHEN };
  let start = end + 1;
  for (let before = end; end - before < LONGEST_WORD && isSmall(foldAt(text, before)); ) {
    start = before;
    before = backward(text, before - 1);
  }
  const word = key(text.slice(start, end + 1));
  const through = table.through.has(word);
  return word !== '' && (through || table.and.has(word)) ? { start, through } : null;
}

/** A letter of any script, and no suffix. */
function isSmall(unit: number): boolean {
  return unit > SPACE && !isCapital(unit) && /[\p{L}\p{M}]/u.test(String.fromCharCode(unit));
}
