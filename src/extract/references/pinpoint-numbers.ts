import type { Language, PinpointEntry } from '../../languages/index.js';
import { fromRoman, toRoman } from '../../symbols/index.js';
import { isDigitAt, isLetterAt, isWordAt, pastComma, pastSpace } from '../passage/index.js';
import { keptOf } from './kept.js';

export interface Numbers {
  labels: NumberLabel[];
  end: number;
  /** Where they begin, if that is before the word for the part ("third preambular paragraph"). */
  start?: number;
}

/** One number of a pinpoint, with Latin digits and letters; `isWord` where it is written out ("ثانيا", "二"). */
export interface NumberLabel {
  label: string;
  isWord: boolean;
}

const LETTERED = String.raw`(?: ?\((?:\p{L}{1,4}|\d{1,2})\)| ?(?:\p{Script=Latin}|\p{Script=Cyrillic}|[ivx]{2,4})\))*`;
/** No letter follows, but for scripts that write without spaces ("C节"), and no article ("la section III et l'annexe"). */
const ENDS = String.raw`(?!'|(?!\p{Script=Han})\p{L})`;
/** "III.B", "3.4", "9.c": parts of parts. */
const FINER = String.raw`(?:\.(?:\d{1,3}|[a-z]${ENDS}))*`;
/** "第四.C节": behind a number that is written out. */
const WORD_FINER = /\.[a-h](?!\.|(?!\p{Script=Han})\p{L})/uy;
/** "…, 61/7", "…, 1325 (2000)": the next reference. */
const NO_REFERENCE = String.raw`(?!\d| ?/ ?\d| ?\(\d{4}\))`;
/** Where words are not parted by spaces, a character by itself is no label. */
const LONE = String.raw`(?!\p{Script=Han})\p{L}(?:\.\d{1,3})*${ENDS}`;
const ONE = new RegExp(
  String.raw`(?:\d{1,4}${NO_REFERENCE}${FINER}${LETTERED}|[ivxlc]{1,6}${FINER}${ENDS}|${LONE})`,
  'uy',
);
/** "(c)", "c)": below a number, or by itself. */
const LETTER =
  / ?(?:\((\p{L}{1,4}|\d{1,2})\)|(\p{Script=Latin}|\p{Script=Cyrillic}|[ivx]{2,4})\)|['"](\d{1,2})['"])/uy;
const ROMAN = /^[IVXLC]+$/;
/** Roman, with what stands behind its dots. */
const COUNTED = /^[ivxlc]+(?:\.[a-z\d]+)*$/;
const LONGEST_RANGE = 200;
/** A letter that no Latin one looks like may be a word. */
const CYRILLIC = /^\p{Script=Cyrillic}$/u;

type Read = NumberLabel & { end: number };
type Reader = (text: string, from: number, language: Language) => Read | null;

/** Numbers after a pinpoint word: "72", "29 to 32", "3 (a) and (b) and 7 bis", "I and II", "الثالث", "四至第六"; of targets and articles, "9-ج" and "73 e". */
export function readNumbers(
  text: string,
  from: number,
  language: Language,
  { unit, finer }: Partial<Pick<PinpointEntry, 'unit' | 'finer'>> = {},
  opening = '',
): Numbers | null {
  const read: Reader = (...where) => {
    const number = readNumber(...where);
    if (unit === 'article') return ofArticle(number, text, language);
    return finer === undefined ? number : withFiner(number, text, finer, language);
  };
  return readList(text, from, language, read, opening);
}

/** Letters after a word for a subparagraph: "(a) to (c)", "b)". */
export function readLetters(text: string, from: number, language: Language): Numbers | null {
  return readList(text, from, language, (...where) => readLetter(...where) ?? readBareLetter(...where));
}

/** A letter without a bracket, and a comma. */
const UNBRACKETED = / ?([a-z])(?=,? ),?/y;

/** "L'alinéa c de l'Article 76", "alinéas a et b du paragraphe 3": a letter that goes on with "of", or with another before it. */
function readBareLetter(text: string, from: number, language: Language): Read | null {
  UNBRACKETED.lastIndex = from;
  const letter = UNBRACKETED.exec(text)?.[1];
  if (letter === undefined) return null;
  const end = UNBRACKETED.lastIndex;
  const next = pastSpace(text, end);
  const joined = language.at('conjunctions', text, next);
  const goesOn = joined > next && / [a-z] /y.test(text.slice(joined, joined + 3));
  if (!goesOn && language.at('of', text, next) < 0) return null;
  return { label: `(${letter})`, isWord: false, end: text[end - 1] === ',' ? end - 1 : end };
}

/** Some labels with those of a range that begins with the last of them. */
export function throughTo(labels: readonly NumberLabel[], [last]: readonly NumberLabel[]): NumberLabel[] {
  const first = labels.at(-1);
  return first && last ? [...labels, ...numbersBetween(first, last), last] : [...labels];
}

function numbersBetween(first: NumberLabel, last: NumberLabel): NumberLabel[] {
  return labelsBetween(first.label, last.label).map((label) => ({ label, isWord: first.isWord }));
}

/** 5 and 6 between 4 and 7, III between II and IV, (b) between (a) and (c). */
function labelsBetween(first: string, last: string): string[] {
  const letters = [first, last].map((label) => /^(?:(.*\()([a-z])(\))|()([a-zC])())$/.exec(label));
  if (letters.every((one) => one !== null)) {
    const [from, to] = letters.map((one) => (one?.[2] ?? one?.[5])?.toLowerCase().charCodeAt(0) ?? 0) as [
      number,
      number,
    ];
    const [, before = '', , behind = ''] = letters[0] ?? [];
    return Array.from(
      { length: Math.max(0, to - from - 1) },
      (_, index) => before + String.fromCharCode(from + 1 + index) + behind,
    );
  }
  const romans = [fromRoman(first), fromRoman(last)];
  const [from, to] = romans.every((one) => one !== null)
    ? romans
    : [Number.parseInt(first, 10), Number.parseInt(last, 10)];
  if (!from || !to || to <= from || to - from >= LONGEST_RANGE) return [];
  const values = Array.from({ length: to - from - 1 }, (_, index) => from + 1 + index);
  return values.map((value) => (romans[0] ? toRoman(value) : String(value)));
}

/** A list; each member may have the word once more that opens the first ("第2、第5和第7段"). */
function readList(
  text: string,
  from: number,
  language: Language,
  read: Reader,
  opening = '',
): Numbers | null {
  const first = read(text, from, language);
  if (!first) return null;
  const labels: NumberLabel[] = [first];
  let at = first.end;
  for (;;) {
    const before = labels.at(-1);
    if (!before) break;
    const mark = pastSpace(text, at);
    const joint = pastComma(text, mark);
    const range = language.at('ranges', text, joint);
    const comma = text[mark] === ',' ? joint : -1;
    const joins = [range, conjunctionAt(text, joint, language), comma].find((end) => end > 0);
    const member = joins !== undefined && text.startsWith(opening, joins) ? joins + opening.length : joins;
    const next =
      member === undefined ? null : memberAt(text, member, before, language, read, joins === range);
    if (!next) break;
    if (joins === range) labels.push(...numbersBetween(before, next));
    labels.push(next);
    at = next.end;
  }
  return { labels, end: at };
}

/** "and", or one that is written together with the next word. */
function conjunctionAt(text: string, at: number, language: Language): number {
  const end = language.at('conjunctions', text, at);
  if (end > 0) return end;
  const joined = language.folded(language.data.acts.joined).find((word) => text.startsWith(word, at));
  return joined === undefined ? -1 : at + joined.length;
}

/** The next member of a list. Only numbers go on with one, and what is counted like the member before: a letter or a word may begin something else. */
function memberAt(
  text: string,
  from: number,
  before: NumberLabel,
  language: Language,
  read: Reader,
  isRange: boolean,
): Read | null {
  const base = /^(\d.*)\([^()]+\)$/.exec(before.label)?.[1];
  const letter = base === undefined ? null : readLetter(text, from, language);
  if (letter) return { ...letter, label: `${base}${letter.label}` };
  const next = read(text, from, language);
  if (!next || next.isWord !== before.isWord) return null;
  if (next.label.startsWith('(') || isDigitAt(next.label, 0)) return next;
  const isRoman = ROMAN.test(next.label) && ROMAN.test(before.label);
  return isRoman || isLaterLetter(before, next) || (next.label.length > 1 && !next.isWord && isRange)
    ? next
    : null;
}

/** How far apart the letters of a list may be: "sections A, B and D". */
const LETTERS_APART = 4;

/** "A and B": letters of one count; the next word may be one letter long as well. */
function isLaterLetter(before: NumberLabel, next: NumberLabel): boolean {
  if (!/^[a-z]$/i.test(before.label) || !/^[a-z]$/i.test(next.label)) return false;
  const apart = next.label.toLowerCase().charCodeAt(0) - before.label.toLowerCase().charCodeAt(0);
  return apart > 0 && apart <= LETTERS_APART;
}

function readLetter(text: string, from: number, language: Language): Read | null {
  LETTER.lastIndex = from;
  const match = LETTER.exec(text);
  // "'2'" stands for (ii), where a language writes it so.
  const letter = match?.[1] ?? match?.[2] ?? toRoman(Number(match?.[3] ?? 0)).toLowerCase();
  return letter === ''
    ? null
    : { label: `(${language.latinItem(letter)})`, isWord: false, end: LETTER.lastIndex };
}

function readNumber(text: string, from: number, language: Language): Read | null {
  const at = pastSpace(text, from);
  if (!isWordAt(text, at)) return null;
  const word = language.numeral(text, at);
  if (word) {
    WORD_FINER.lastIndex = word.end;
    const finer = WORD_FINER.exec(text)?.[0] ?? '';
    return { label: word.value + finer, isWord: true, end: word.end + finer.length };
  }
  const name = lettersAt(text, at);
  const letter = name.length > 1 ? language.letter(name) : null;
  if (letter) return { label: letter, isWord: false, end: at + name.length };
  ONE.lastIndex = at;
  const match = ONE.exec(text)?.[0];
  if (match === undefined) return null;
  const end = ONE.lastIndex;
  // "части и приложения"
  if (CYRILLIC.test(match) && language.at('conjunctions', text, at) === end) return null;
  const label = match
    .replace(/[ (]+([^()]+)\)/g, (_, one: string) => `(${language.latinItem(one)})`)
    .replace(/^\p{L}(?!\p{L})/u, (one) => language.latinItem(one));
  if (COUNTED.test(label)) return { label: label.toUpperCase(), isWord: false, end };
  const again = /^\d+$/.test(label) ? againAt(text, end, language) : null;
  return { label: label + (again?.word ?? ''), isWord: false, end: again?.end ?? end };
}

/** A letter behind a number, without a bracket; "a" is a word as well. */
const BARE_LETTER = / ?([b-h])(?![\p{L}\d'/.)-])/uy;

/** "Article 73 e of the Charter", "Articles premier, 55 et 56": the first may be written out and the others not. */
function ofArticle(read: Read | null, text: string, language: Language): Read | null {
  if (read?.isWord) return { ...read, isWord: false };
  if (!read || !/^\d+$/.test(read.label)) return read;
  BARE_LETTER.lastIndex = read.end;
  const letter = BARE_LETTER.exec(text)?.[1];
  if (letter === undefined || language.at('conjunctions', text, BARE_LETTER.lastIndex - 1) > 0) return read;
  return { ...read, label: `${read.label}(${letter})`, end: BARE_LETTER.lastIndex };
}

/** The number or letter of a part of a part, behind the mark that parts them. */
const FINER_PART = /(?:\d{1,2}|\p{L}{1,4})(?![\p{L}\d])/uy;

/** "9-ج" is 9.c, "17-18" is 17.18. */
function withFiner(read: Read | null, text: string, mark: string, language: Language): Read | null {
  if (!read) return null;
  // "الفرع الأول - جيم": set apart by spaces, only a letter is no end of a range.
  const at = pastSpace(text, read.end);
  if (!text.startsWith(mark, at)) return read;
  const isApart = at > read.end;
  FINER_PART.lastIndex = isApart ? pastSpace(text, at + mark.length) : at + mark.length;
  const part = FINER_PART.exec(text)?.[0];
  if (part === undefined || (isApart && (language.letter(part) === null || part.length < 2))) return read;
  const latin = isDigitAt(part, 0) ? part : language.latinItem(part);
  if (!/^(?:\d+|[a-z])$/.test(latin)) return read;
  return { ...read, label: `${read.label}.${latin}`, end: FINER_PART.lastIndex };
}

/** No letter's name is longer. */
const LONGEST_NAME = 8;

function lettersAt(text: string, at: number): string {
  let end = at;
  while (end < at + LONGEST_NAME && isLetterAt(text, end)) end += 1;
  return text.slice(at, end);
}

/** Words for "bis" and "ter", folded. */
const againsOf = keptOf((language) =>
  Object.entries(language.data.pinpoints.again ?? {}).map(
    ([printed, word]) => [language.foldPhrase(printed), word] as const,
  ),
);

/** "bis", "ter" behind a number, in Latin. */
function againAt(text: string, at: number, language: Language): { word: string; end: number } | null {
  const from = pastSpace(text, at);
  if (!isWordAt(text, from)) return null;
  for (const [printed, word] of againsOf(language)) {
    const end = from + printed.length;
    if (text.startsWith(printed, from) && !(language.spaced && isLetterAt(text, end))) return { word, end };
  }
  return null;
}
