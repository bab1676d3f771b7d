import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGE_ROOT } from '../package-root.js';

/**
 * What a language adds to folding: letters that readers do not keep apart, and what is joined to the front of a word.
 * Held in languages/<code>/folding.json.
 */
interface Folding {
  letters?: Record<string, string>;
  prefixes?: string[];
}

const foldings = readFoldings();
const letters = new Map(foldings.flatMap((folding) => Object.entries(folding.letters ?? {})));
const prefixes = foldings.flatMap((folding) => folding.prefixes ?? []).sort((a, b) => b.length - a.length);

/**
 * A text as search compares it: lower case, without diacritics, vowel signs and bidi controls, letters that are
 * written one for another made one, digits Latin, and one space between words.
 */
export function fold(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase();
  return Array.from(plain, (letter) => letters.get(letter) ?? latinDigit(letter))
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
}

/**
 * The words of a folded text as search terms: runs of letters and digits without what is joined to their front; runs
 * of Han characters, which no space divides, as pairs.
 */
export function searchTerms(folded: string): string[] {
  return (folded.match(/\p{Script=Han}+|[\p{L}\p{N}]+/gu) ?? []).flatMap((word) =>
    /^\p{Script=Han}/u.test(word) ? pairs(Array.from(word)) : [withoutPrefix(word)],
  );
}

/** Shorter words than this are left whole: what looks like a prefix may be the word. */
const SHORTEST_STEM = 3;

function withoutPrefix(word: string): string {
  const prefix = prefixes.find(
    (start) => word.startsWith(start) && word.length - start.length >= SHORTEST_STEM,
  );
  return prefix === undefined ? word : word.slice(prefix.length);
}

function pairs(characters: string[]): string[] {
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

/** Every script's decimal digits stand in Unicode as a run from 0 to 9. */
function latinDigit(letter: string): string {
  if (!/^\p{Nd}$/u.test(letter)) return letter;
  const code = letter.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}

function readFoldings(): Folding[] {
  const folder = join(PACKAGE_ROOT, 'languages');
  return readdirSync(folder)
    .map((language) => join(folder, language, 'folding.json'))
    .filter((file) => existsSync(file))
    .map((file) => JSON.parse(readFileSync(file, 'utf8')) as Folding);
}
