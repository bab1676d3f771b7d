import type { Language } from '../languages/index.js';
import { canonical, expandRange, parseSymbol, rangeTo } from '../symbols/index.js';

/** What stands between the two ends of a range: "49/106 to 49/108". The documents between them, both ends left out. */
export function between(
  language: Language,
  text: string,
  from: { end: number; target: string },
  to: { start: number; target: string },
): string[] {
  const gap = text.slice(from.end, to.start).trim();
  if (gap === '' || language.at('ranges', gap, 0) !== gap.length) return [];
  const [first, last] = [parseSymbol(from.target), parseSymbol(to.target)];
  const range = first && rangeTo(first, last);
  return range ? expandRange(range).slice(1, -1).map(canonical) : [];
}

/** "57/270 A and B", "53/77 A to D": the other letters after one that ends at `end`, with where each ends. */
export function lettersAfter(
  language: Language,
  text: string,
  end: number,
  letter: string,
  isCapital: (at: number) => boolean,
): { letter: string; end: number }[] {
  const found: { letter: string; end: number }[] = [];
  let last = letter;
  let at = end;
  for (;;) {
    const gap = /^ ?,? ?/.exec(text.slice(at, at + 3))?.[0] ?? '';
    const word = at + gap.length;
    const range = language.at('ranges', text, word);
    const joins = Math.max(range, language.at('conjunctions', text, word));
    let next = joins < 0 ? word : joins + (text[joins] === ' ' ? 1 : 0);
    // The letter may be a word as well ("А и В").
    if (joins > 0 && text[joins - 2] === ' ' && isCapital(joins - 1)) next = joins - 1;
    const name = letterAt(language, text, next);
    if ((joins < 0 && !gap.includes(',')) || name === null || !isCapital(next) || name <= last) break;
    for (
      let code = range === joins && range >= 0 ? last.charCodeAt(0) + 1 : name.charCodeAt(0);
      code <= name.charCodeAt(0);
      code += 1
    )
      found.push({ letter: String.fromCharCode(code), end: next + 1 });
    last = name;
    at = next + 1;
  }
  return found;
}

/** A letter alone at a place, in Latin or as the language writes it; where words are not parted by spaces, other scripts may touch it. */
function letterAt(language: Language, text: string, at: number): string | null {
  const letter = text[at] ?? '';
  const alone = language.spaced ? /^\p{L}(?![\p{L}\d])/u : /^[a-z](?![a-z\d])/;
  if (!alone.test(text.slice(at, at + 2))) return null;
  if (/[a-z]/.test(letter)) return letter.toUpperCase();
  const own = Object.entries(language.data.references.letters);
  return own.find(([written]) => language.foldPhrase(written) === letter)?.[1] ?? null;
}

/** True where a conjunction stands right before `at`: "…, and 5/2". */
export function joinedAt(language: Language, text: string, at: number): boolean {
  let start = at - 1;
  for (let words = 0; words < 2 && start > 0; words += 1) {
    start = text.lastIndexOf(' ', start - 1);
    if (language.at('conjunctions', text, start + 1) === at - 1) return true;
  }
  return false;
}
