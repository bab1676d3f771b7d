import { isEcosocYear, yearOfScNumber } from './dates.js';
import { readAknAddress } from './links.js';
import { LONGEST, parseSymbol } from './parse.js';
import { canonical } from './print.js';
import { readNumber } from './read-number.js';
import { type NumberHit, scanNumbers } from './scan-numbers.js';
import { scanSymbols } from './scan-symbols.js';
import type { DocumentSymbol, Organ } from './types.js';
import { key, type ReferenceWords } from './words.js';

/** What a written form may mean. */
export interface Candidate {
  symbol: DocumentSymbol;
  /** The canonical form, for looking up. */
  id: string;
}

const LONGEST_QUERY = 500;
/** In each organ the resolutions of one session or year stay below this number; its decisions begin there. */
const FIRST_DECISION: Record<Organ, number> = {
  GA: 401,
  ECOSOC: 101,
  HRC: 101,
  SC: Number.POSITIVE_INFINITY,
};

/**
 * Every instrument that a written form may mean, best first; empty where it is none. Read are symbols in any typography, addresses
 * (docs.un.org, undocs.org, AKN), file names (A_RES_56_183.xml), numbers alone (56/183, 1325 (2000)) and under heads and bodies in the
 * languages of `words`: "GA resolution 56/183", "decision 72/543", "القرار ١٨٣/٥٦". Where a number can be more than one thing,
 * all of them are given.
 */
export function readWritten(text: string, words: readonly ReferenceWords[]): Candidate[] {
  if (text.length > LONGEST_QUERY) return [];
  const found = new Map<string, Candidate>();
  const add = (symbol: DocumentSymbol | null) => {
    if (symbol === null) return;
    const id = canonical(symbol);
    if (!found.has(id)) found.set(id, { symbol, id });
  };
  for (const symbol of inSymbols(text, words)) add(symbol);
  if (found.size > 0) return [...found.values()];
  const said = whatIsSaid(text, words);
  const numbers = scanNumbers(text, words);
  for (const hit of numbers) for (const symbol of meanings(hit, said)) add(symbol);
  if (numbers.length === 0) add(bareScNumber(text, said));
  return [...found.values()];
}

function* inSymbols(text: string, words: readonly ReferenceWords[]): Generator<DocumentSymbol | null> {
  const trimmed = text.trim();
  if (/^\/akn\//.test(trimmed)) {
    yield readAknAddress(trimmed)?.symbol ?? null;
    return;
  }
  yield parseSymbol(trimmed);
  for (const { symbol } of scanSymbols(decoded(trimmed.replaceAll('%20', '')), words)) yield symbol;
  const [, name] = /^(?:.*[/\\])?([^/\\]*_[^/\\]*)$/.exec(trimmed) ?? [];
  if (name !== undefined) yield fromFileName(name);
  const [, series, rest] = /^(res|dec)\.?\s*\/\s*(.+)$/i.exec(trimmed) ?? [];
  if (series === undefined || rest === undefined) return;
  // Without its first letter.
  for (const lead of ['A', 'E', 'S', 'A/HRC']) yield parseSymbol(`${lead}/${series}/${rest}`);
}

/** Percent signs decoded, where they are well formed. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** 'A_RES_56_183.xml', 'S_RES_2531 (2020)-2008609A.xml': without extension and job number. */
function fromFileName(name: string): DocumentSymbol | null {
  const stem = name.replace(/\.[a-z]{2,5}$/i, '').replace(/-\d{7}[A-Z]?$/, '');
  return stem.length > LONGEST ? null : parseSymbol(stem.replaceAll('_', '/'));
}

/** What the words around a number say. */
interface Said {
  decision: boolean;
  resolution: boolean;
  organ: Organ | null;
  /** A year standing alone, which may tell the order of a pair. */
  year: string | null;
}

function whatIsSaid(text: string, words: readonly ReferenceWords[]): Said {
  const said = ` ${key(text)} `;
  const has = (list: readonly string[] | undefined) =>
    Math.max(0, ...(list ?? []).map((word) => lengthIn(said, key(word))));
  const best = (pick: (language: ReferenceWords) => readonly string[] | undefined) =>
    Math.max(0, ...words.map((language) => has(pick(language))));
  const decision = best((language) => language.heads.decision);
  const resolution = best((language) => language.heads.resolution);
  // The longest name wins: "Economic and Social Council" holds no "Security Council", but short forms may overlap.
  let organ: Organ | null = null;
  let longest = 0;
  for (const body of ['GA', 'ECOSOC', 'SC', 'HRC'] as const) {
    const length = best((language) => language.bodies[body]);
    if (length > longest) [organ, longest] = [body, length];
  }
  const year = /(?<![\d/(])(?:19[4-9]|20\d)\d(?![\d/)])/.exec(said)?.[0] ?? null;
  return { decision: decision > resolution, resolution: resolution > decision, organ, year };
}

/** The length of `word` where it stands in `said` by itself; 0 where it does not. Scripts that join words are taken as they come. */
function lengthIn(said: string, word: string): number {
  for (let at = said.indexOf(word); at >= 0 && word !== ''; at = said.indexOf(word, at + 1)) {
    const joined = /[a-z\u00c0-\u024f\u0400-\u04ff]/;
    if (!joined.test(said[at - 1] ?? '') && !joined.test(said[at + word.length] ?? '')) return word.length;
    if (!joined.test(word[0] ?? '')) return word.length;
  }
  return 0;
}

function* meanings(hit: NumberHit, said: Said): Generator<DocumentSymbol | null> {
  const organs = said.organ === null ? (['GA', 'ECOSOC', 'SC', 'HRC'] as const) : [said.organ];
  const kinds = said.decision ? [true] : said.resolution ? [false] : [false, true];
  const later: DocumentSymbol[] = [];
  for (const decision of kinds) {
    for (const body of organs) {
      const read = readNumber(hit, { body, decision, date: said.year });
      if (read === null) continue;
      // A number in the range of decisions is rather one, unless the text says otherwise.
      const number = 'number' in read.symbol ? read.symbol.number : 0;
      if (kinds.length === 1 || decision === number >= FIRST_DECISION[body]) yield read.symbol;
      else if (body !== 'HRC') later.push(read.symbol);
    }
  }
  yield* later;
  if (hit.form === 'PAIR' && hit.session === null && kinds.length > 1) yield* documents(hit, said.organ);
}

/** 72/417 without any head may as well be a document: A/72/417, E/2017/12. */
function* documents(
  { first, second, letter }: NumberHit,
  organ: Organ | null,
): Generator<DocumentSymbol | null> {
  if (letter !== null) return;
  const lead = isEcosocYear(first) ? 'E' : 'A';
  if (organ !== null && organ !== (lead === 'E' ? 'ECOSOC' : 'GA')) return;
  yield parseSymbol(`${lead}/${first}/${second}`);
}

/** "UNSC resolution 1325": the Security Council counts through, so that the number alone is enough. */
function bareScNumber(text: string, said: Said): DocumentSymbol | null {
  const [, number, another] = /^\D*?(\d{1,4})\D*?(\d+)?\D*$/.exec(key(text)) ?? [];
  if (said.organ !== 'SC' || said.decision || number === undefined || another !== undefined) return null;
  const year = yearOfScNumber(Number(number));
  return parseSymbol(`S/RES/${number}${year === null ? '' : ` (${year})`}`);
}
