import type { Language } from '../../languages/index.js';
import { canonical, expandRange, type NumberHit, parseSymbol, rangeTo } from '../../symbols/index.js';
import { isCapitalAt, isLetterAt, type Passage, pastSpace } from '../passage/index.js';

/** A resolution that is one of several under its number. */
const LETTERED = /^(.* )([A-Z])$/;
/** How far "including" may stand before a head or a number. */
const AMONG_GAP = 40;

/** What stands between the two ends of a range: "49/106 to 49/108". The documents between them, both ends left out. */
export function between(
  language: Language,
  text: string,
  from: { end: number; target: string },
  to: { start: number; target: string },
): string[] {
  const gap = text.slice(pastLinks(language, text, from.end), to.start);
  const range = language.at('ranges', gap, 0);
  if (range < 0 || pastLinks(language, gap, range) !== gap.length) return [];
  // "52/1 A to 52/1 C"
  const [, whole, a = ''] = LETTERED.exec(from.target) ?? [];
  const [, same, c = ''] = LETTERED.exec(to.target) ?? [];
  if (whole !== undefined && whole === same)
    return lettersUpTo(a, c)
      .slice(0, -1)
      .map((letter) => whole + letter);
  const [first, last] = [parseSymbol(from.target), parseSymbol(to.target)];
  const through = first && rangeTo(first, last);
  return through ? expandRange(through).slice(1, -1).map(canonical) : [];
}

/** Past spaces and the little words that a number brings along ("第61/9号至第61/11号"). */
function pastLinks(language: Language, text: string, from: number): number {
  for (let at = from; ; ) {
    const next = text[at] === ' ' ? at + 1 : language.at('links', text, at);
    if (next <= at) return at;
    at = next;
  }
}

/** A letter of a number, with where it stands. */
interface Letter {
  letter: string;
  start: number;
  end: number;
}

/** "57/270 A and B", "53/77 A–D", "2602 A to F (XXIV)": the letters that follow a number's own; `pastDate` steps over a date. */
export function lettersOf(
  hit: NumberHit & { at: number; to: number },
  language: Language,
  { text, offsets }: Passage,
  source: string,
  pastDate: (at: number) => number,
): Letter[] {
  if (hit.others.length > 0) return hit.others.map((letter) => ({ letter, start: hit.at, end: hit.to }));
  if (hit.letter === null || hit.form === 'SESSION') return [];
  const isCapital = (at: number) => isCapitalAt(source, offsets[at] ?? 0);
  const [first = '', last] = hit.letter.split('-');
  const run = last === undefined ? [] : lettersUpTo(first, last);
  return [
    ...run.map((letter) => ({ letter, start: hit.at, end: hit.to })),
    ...lettersAfter(language, text, hit.to, last ?? first, isCapital, pastDate),
  ];
}

/** "57/270 A and B", "53/77 A to D", "61/250 A of 3 May, B of 4 June": the other letters after one that ends at `end`, with where each stands. */
function lettersAfter(
  language: Language,
  text: string,
  end: number,
  letter: string,
  isCapital: (at: number) => boolean,
  pastDate: (at: number) => number,
): Letter[] {
  const found: Letter[] = [];
  let last = letter;
  let at = pastDate(end);
  for (;;) {
    const gap = /^ ?,? ?/.exec(text.slice(at, at + 3))?.[0] ?? '';
    const word = at + gap.length;
    const range = language.at('ranges', text, word);
    const joins = Math.max(range, language.at('conjunctions', text, word));
    let next = joins < 0 ? word : pastSpace(text, joins);
    // The letter may be a word as well ("А и В").
    if (joins > 0 && text[joins - 2] === ' ' && isCapital(joins - 1)) next = joins - 1;
    // The conjunction may be joined to it ("وباء").
    const joined = joins < 0 ? joinedConjunction(language, text, word) : 0;
    const read = letterAt(language, text, next + joined, isCapital);
    if ((joins < 0 && joined === 0 && !gap.includes(',')) || read === null || read.letter <= last) break;
    for (const name of range === joins && range >= 0 ? lettersUpTo(last, read.letter) : [read.letter])
      found.push({ letter: name, start: next + joined, end: read.end });
    last = read.letter;
    at = pastDate(read.end);
  }
  return found;
}

/** 'B', 'C', 'D' after 'A' up to 'D'. */
function lettersUpTo(first: string, last: string): string[] {
  const from = first.charCodeAt(0) + 1;
  return Array.from({ length: Math.max(0, last.charCodeAt(0) - from + 1) }, (_, index) =>
    String.fromCharCode(from + index),
  );
}

/** The length of a conjunction that is one word with what follows; 0 where none is. */
export function joinedConjunction(language: Language, text: string, at: number): number {
  const joined = language.folded(language.data.acts.joined);
  return joined.find((one) => text.startsWith(one, at))?.length ?? 0;
}

/** A letter alone at a place, in Latin (a capital) or as the language writes it; where words are not parted by spaces, other scripts may touch it. */
function letterAt(
  language: Language,
  text: string,
  at: number,
  isCapital: (at: number) => boolean,
): { letter: string; end: number } | null {
  const alone = language.spaced ? /^\p{L}+/u : /^[a-z]+/;
  const word = alone.exec(text.slice(at, at + 8))?.[0] ?? '';
  const end = at + word.length;
  if (/^[a-z]$/.test(word))
    // "57/270 B, S-27/2": the mark of a session.
    return isCapital(at) && !/^(?:\d|-\d)/.test(text.slice(end, end + 2))
      ? { letter: word.toUpperCase(), end }
      : null;
  const letter = language.letter(word);
  return letter && (word.length > 1 || isCapital(at)) ? { letter, end } : null;
}

/** True where a conjunction stands right before `at`: "…, and 5/2". */
export function joinedAt(language: Language, text: string, at: number): boolean {
  // It may be one word with the number ("و5/2").
  const word = text.lastIndexOf(' ', at - 1) + 1;
  if (word < at && word + joinedConjunction(language, text, word) === at) return true;
  let start = at - 1;
  for (let words = 0; words < 2 && start > 0; words += 1) {
    start = text.lastIndexOf(' ', start - 1);
    if (language.at('conjunctions', text, start + 1) === at - 1) return true;
  }
  return false;
}

/** A word for "including" stands near before a place, from another on, and ends as is asked. */
export function isAmong(
  language: Language,
  text: string,
  from: number,
  at: number,
  ends: (end: number) => boolean,
): boolean {
  for (let word = Math.max(from, at - AMONG_GAP); word < at; word += 1) {
    if (isLetterAt(text, word - 1)) continue;
    const end = language.at('among', text, word);
    if (end >= 0 && ends(end)) return true;
  }
  return false;
}
