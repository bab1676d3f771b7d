import { type Line, lineText } from './line.js';

/** What was printed, as a machine read it, and what it must have been. */
export interface Mended {
  printed: string;
  read: string;
}

/**
 * Mends words of a scan in which a machine took digits for letters or letters for digits that look alike: in numbers ('46/l82' is 46/182) by
 * what stands around them, in words ('Econ0mic') by what the document has elsewhere.
 * @returns what was mended, each once.
 */
export function mendLookAlikes(lines: readonly Line[]): Mended[] {
  const known = wordsOf(lines);
  const mended = new Map<string, string>();
  for (const { spans } of lines) {
    for (const span of spans) {
      if (span.raised) continue;
      const text = span.text.replace(WORD, (word) => asNumber(word) ?? asWord(word, known) ?? word);
      if (text === span.text) continue;
      mended.set(span.text, text);
      span.text = text;
    }
  }
  return [...mended].map(([printed, read]) => ({ printed, read }));
}

/** A word or number, with what may stand inside it. */
const WORD = /[\p{L}\p{Nd}]+(?:[./-][\p{L}\p{Nd}]+)*/gu;

const DIGITS: Record<string, string> = { l: '1', I: '1', O: '0', o: '0', S: '5' };
const MISREAD = /[lIOoS]/g;

/** Digits, and what looks like some; the last of which may be no 'o' ('1o'). */
const FIGURE = /^(?=.*\d)(?=.*[lIOoS])[\dlIO](?:[\dlIOoS]{0,2}[\dlIOS])?$/;

/** What stands in symbols before a number: 'Add.l', 'L.l2'. */
const COUNTED = /^(Add|Corr|Rev|Amend|CRP|WP|SR|PV|L|C)\.([\dlIOS]{1,3})$/;

/** A number, or a symbol, whose digits were read as letters. */
function asNumber(word: string): string | undefined {
  if (!MIXED.test(word) && !word.includes('/')) return undefined;
  const parts = word.split(/([/-])/);
  if (parts.length > 1 && !word.includes('/')) return undefined;
  const text = parts
    .map((part) => {
      if (FIGURE.test(part)) return part.replace(MISREAD, digitOf);
      const [, head, number = ''] = COUNTED.exec(part) ?? [];
      return head ? `${head}.${number.replace(MISREAD, digitOf)}` : part;
    })
    .join('');
  return text === word ? undefined : text;
}

function digitOf(letter: string): string {
  return DIGITS[letter] ?? letter;
}

/** Letters and digits together. */
const MIXED = /\p{L}\d|\d\p{L}/u;

/** Digits, and a capital inside a word, for which a letter may stand. */
const LETTERS: Record<string, readonly string[]> = {
  '0': ['o', 'O'],
  '1': ['l', 'I', 'i'],
  '5': ['S'],
  I: ['l'],
};
const SUSPECT = /[015](?=\p{Ll})|(?<=\p{L})[015]|(?<=\p{Ll})I|^I(?=\p{Ll})/gu;

/** A word that the document has elsewhere as it must have been, and not as it was read. */
function asWord(word: string, known: ReadonlyMap<string, number>): string | undefined {
  if (word.length < 2 || (known.get(word) ?? 0) > 1) return undefined;
  const places = [...word.matchAll(SUSPECT)];
  if (places.length === 0 || places.length > 2) return undefined;
  let candidates = [word];
  for (const { 0: sign, index } of places)
    candidates = candidates.flatMap((candidate) =>
      (LETTERS[sign] ?? []).map((letter) => candidate.slice(0, index) + letter + candidate.slice(index + 1)),
    );
  return candidates.find((candidate) => isKnown(candidate, known));
}

/** So many times a word must stand in the document to be known. */
const KNOWN = 2;

function isKnown(word: string, known: ReadonlyMap<string, number>): boolean {
  const small = word[0] + word.slice(1).toLowerCase();
  return (known.get(word) ?? 0) + (small === word ? 0 : (known.get(small) ?? 0)) >= KNOWN;
}

function wordsOf(lines: readonly Line[]): Map<string, number> {
  const words = new Map<string, number>();
  for (const line of lines)
    for (const [word] of lineText(line).matchAll(WORD)) words.set(word, (words.get(word) ?? 0) + 1);
  return words;
}
