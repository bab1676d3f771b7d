import { fold, LAM_ALEF } from './fold.js';
import type { Organ, Session } from './types.js';

/**
 * The words by which one language cites resolutions, decisions and documents: data, one object a language
 * (languages/<code>/references.json). All lists hold whole words or phrases as printed, most usual first; case,
 * vowel marks and the hamza of an alef do not matter.
 */
export interface ReferenceWords {
  /** ISO 639-1. */
  language: string;
  /** Head nouns, all forms that occur (singular, plural, with article, declined). The first one is used for printing. */
  heads: {
    resolution: readonly string[];
    decision: readonly string[];
    /** What introduces a symbol: 'document', 'UN Doc.'. */
    document: readonly string[];
  };
  /** Names of the organs, long, short and abbreviated: { GA: ['General Assembly', 'Assembly', 'GA'] }. */
  bodies: Partial<Record<Organ, readonly string[]>>;
  /** Suffix letters that the language writes in its own script: { 'بء': 'B' }. */
  letters: Readonly<Record<string, string>>;
  /** What stands before the number of a session, where the language has its own: { SPECIAL: ['دإ'] } for دإ-10/2. */
  sessions: Partial<Record<Session['type'], readonly string[]>>;
  /** Words between the ends of a range: 'to', 'through'. */
  through: readonly string[];
  /** Words between the last two members of a list: 'and'. */
  and?: readonly string[];
  /** Written from right to left: brackets may have been turned round, "217 )III(". */
  mirrors?: boolean;
  /** Words right behind a number, where words are not parted by spaces: '号'. */
  behind?: readonly string[];
  /** Digits, and ten, in the language's own script: { '二': 2, '十': 10 }. */
  digits?: Readonly<Record<string, number>>;
}

/** The words of all languages given, folded and in one place. */
export interface WordTable {
  letters: ReadonlyMap<string, string>;
  longestLetter: number;
  /** Longest first, so that دإط is not taken for دإ or د. */
  sessions: readonly { word: string; type: Session['type'] }[];
  through: ReadonlySet<string>;
  and: ReadonlySet<string>;
  behind: readonly string[];
  /** By their units. */
  digits: ReadonlyMap<number, number>;
  mirrors: boolean;
}

const tables = new WeakMap<readonly ReferenceWords[], WordTable>();
const NO_WORDS: readonly ReferenceWords[] = [];

/** The table of `words`, made once for each array. */
export function tableOf(words: readonly ReferenceWords[] = NO_WORDS): WordTable {
  const known = tables.get(words);
  if (known !== undefined) return known;
  const letters = new Map<string, string>();
  const sessions: { word: string; type: Session['type'] }[] = [];
  const through = new Set<string>();
  const and = new Set<string>();
  const behind: string[] = [];
  const digits = new Map<number, number>();
  for (const language of words) {
    for (const [word, letter] of Object.entries(language.letters)) {
      letters.set(key(word), letter);
      letters.set(key(word).replace('لا', String.fromCharCode(LAM_ALEF)), letter);
    }
    for (const type of ['REGULAR', 'SPECIAL', 'EMERGENCY'] as const) {
      // A mark is printed in one case, which counts.
      for (const word of language.sessions[type] ?? []) sessions.push({ word: fold(word), type });
    }
    for (const word of language.through) through.add(key(word));
    for (const word of language.and ?? []) and.add(key(word));
    for (const word of language.behind ?? []) behind.push(key(word));
    for (const [sign, value] of Object.entries(language.digits ?? {})) digits.set(sign.charCodeAt(0), value);
  }
  sessions.sort((a, b) => b.word.length - a.word.length);
  const longestLetter = Math.max(0, ...[...letters.keys()].map((word) => word.length));
  const table = {
    letters,
    longestLetter,
    sessions,
    through,
    and,
    behind,
    digits,
    mirrors: words.some(({ mirrors }) => mirrors === true),
  };
  tables.set(words, table);
  return table;
}

/** A word as it is compared: folded, lower case, single spaces. */
export function key(word: string): string {
  return fold(word.normalize('NFC').toLowerCase()).replace(/ +/g, ' ').trim();
}
