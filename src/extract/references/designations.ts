import type { Language } from '../../languages/index.js';
import { toRoman } from '../../symbols/index.js';
import { keptOf } from './kept.js';

/** How bodies that are none of the organs number what they adopt. */

/** "70", "3/2", "XIII/1", "BC-14/12", "39 C/55", "WHA71.1", "WHA74(9)", "EB148.R2", "1/CP.21", "991 (LIV)", "512 (EX-XXX)". */
const DESIGNATION =
  /(?:\d{1,4} ?\((?:s-|ex-|es-)?[ivxlc]{1,7}\)|wha\d{1,3}(?:\.\d{1,3}|\(\d{1,3}\))|eb\d{1,3}(?:\.r\d{1,3}|\(\d{1,3}\))|\d{1,3}\/(?:cp|cop|cma|cmp)\.\d{1,3}|\d{2} c\/(?:resolution )?\d{1,3}|(?:[ivxlc]{1,7}|[bsr]c-\d{1,2}|\d{1,4})\/\d{1,3}|\d{1,4})(?![\d/]| ?\p{L}{1,2} ?\/|(?!\p{sc=Han})\p{L}|[.:,-]\d| ?\((?:\p{L}{1,3} ?-)? ?(?:[ivxlc]{1,6}|\d{1,2})\)| ?\(\d{4}\))/uy;
/** Designations that tell their body themselves, with the id of it. */
const TELLING: readonly [form: RegExp, body: string][] = [
  [/^wha/, 'world-health-assembly'],
  [/^eb/, 'who/executive-board'],
  [/\/cp\./, 'unfccc/cop'],
  [/\/cop\./, 'unccd/cop'],
  [/\/cma\./, 'unfccc/cma'],
  [/\/cmp\./, 'unfccc/cmp'],
  [/ c\//, 'unesco/general-conference'],
];
/** The body that a designation tells by itself. */
export function bodyTold(number: string): string | undefined {
  return TELLING.find(([form]) => form.test(number))?.[1];
}

/** A designation as ids are made of it, in small letters, and where it ends in the text. */
export interface Designation {
  number: string;
  end: number;
}

/** The designation that begins at a place. */
export function designationAt(text: string, at: number, language: Language): Designation | null {
  DESIGNATION.lastIndex = at;
  const number = DESIGNATION.exec(text)?.[0];
  if (number !== undefined) return { number, end: at + number.length };
  return ofPartiesAt(text, at, language) ?? ofSessionAt(text, at, language);
}

/** "1/م أ-21": the letters by which a language calls a conference of parties, between the numbers. */
function ofPartiesAt(text: string, at: number, language: Language): Designation | null {
  const parties = partiesOf(language);
  const [printed, first] = parties.length === 0 ? [] : (/^(\d{1,3})\/ ?/.exec(text.slice(at, at + 5)) ?? []);
  if (printed === undefined) return null;
  for (const [letters, latin] of parties) {
    const from = at + printed.length + letters.length;
    if (!text.startsWith(letters, at + printed.length)) continue;
    const [whole, last] = /^ ?[-.] ?(\d{1,3})(?![\d/])/.exec(text.slice(from, from + 8)) ?? [];
    if (whole !== undefined) return { number: `${first}/${latin}.${last}`, end: from + whole.length };
  }
  return null;
}

/** "957 (د-51)" is 957 (LI): the session of a body in the language's own mark. */
function ofSessionAt(text: string, at: number, language: Language): Designation | null {
  const [printed, first, mark = '', session] =
    /^(\d{1,4}) ?\((\p{L}) ?- ?(\d{1,2})\)/u.exec(text.slice(at, at + 16)) ?? [];
  const isMark = language.folded(language.data.references.sessions.REGULAR ?? NONE).includes(mark);
  if (printed === undefined || !isMark) return null;
  return { number: `${first} (${toRoman(Number(session)).toLowerCase()})`, end: at + printed.length };
}

const NONE: string[] = [];

/** The letters of conferences of parties, folded, longest first, with the Latin ones. */
const partiesOf = keptOf((language) =>
  Object.entries(language.data.references.parties ?? {})
    .map(([printed, latin]) => [language.foldPhrase(printed), latin.toLowerCase()] as const)
    .sort(([a], [b]) => b.length - a.length),
);

/** The id's part for a designation: "1/cp.21" is "1-CP.21", "39 c/resolution 55" is "39-C-55", "991 (liv)" is "991-LIV". */
export function printed(number: string): string {
  const plain = number.toUpperCase().replace('RESOLUTION ', '');
  return plain
    .replace(/ ?\(([A-Z-]+)\)$/, '-$1')
    .replace(/[/ ]/g, '-')
    .replace(/-+/g, '-');
}
