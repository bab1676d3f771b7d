import type { Registry } from '../registry/index.js';

/**
 * Reads which States of the registry a name means. The metadata writes them in capitals or not, turned round ("ISLAMIC REPUBLIC OF
 * IRAN"), with a space in a word, with an office beside them, and now and then several in one name; what is not made of States
 * alone means none.
 */
export function knownStates({ entries }: Registry): (name: string) => string[] {
  const ids = new Map<string, string>();
  for (const { id, label, names, aliases } of entries)
    if (label === 'State')
      for (const name of [...(names.en ?? []), ...(aliases?.en ?? [])]) {
        const words = wordsOf(name);
        for (const key of [words.join(' '), turned(words), words.join('')]) ids.set(key, id);
      }
  return (name) => {
    const words = wordsOf(name.replace(/\(?\b(?:on behalf of|in its capacity)\b.*$/i, ''));
    const whole = ids.get(words.join(' ')) ?? ids.get(turned(words)) ?? ids.get(words.join(''));
    return whole === undefined ? severalIn(words, ids) : [whole];
  };
}

/** Words that tell no State from another. */
const EMPTY = new Set(['and', 'of', 'the']);

/** Some files hold a Turkish İ as the Ý that stands in its place in another code page. */
function wordsOf(name: string): string[] {
  return slug(name.replaceAll('Ý', 'I'))
    .split('-')
    .filter((word) => !EMPTY.has(word));
}

function turned(words: readonly string[]): string {
  return [...words].sort().join(' ');
}

/** "AUSTRALIA AND NIGERIA": names one after the other, the longest first; none where a word is left over. */
function severalIn(words: readonly string[], ids: ReadonlyMap<string, string>): string[] {
  const found: string[] = [];
  for (let start = 0; start < words.length; ) {
    let end = words.length;
    while (end > start && !ids.has(words.slice(start, end).join(' '))) end--;
    if (end === start) return [];
    found.push(ids.get(words.slice(start, end).join(' ')) ?? '');
    start = end;
  }
  return found;
}

/** Finds the group or organization of the registry on whose behalf a State acts: "the States … that are members of the Group of 77 and China". */
export function knownGroups({ entries }: Registry): (words: string) => string | undefined {
  const ids = new Map<string, string>();
  for (const { id, label, names, aliases } of entries)
    if (label === 'Body')
      for (const name of [...(names.en ?? []), ...(aliases?.en ?? [])]) ids.set(slug(name), id);
  return (words) => ids.get(slug(words.replace(/^.*\bmembers of\s+/i, '').replace(/^the\s+/i, '')));
}

/** 'BOLIVIA (PLURINATIONAL STATE OF)' → 'bolivia-plurinational-state-of'; accents and apostrophes fall away. */
export function slug(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’`.]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

const SMALL = new Set(['a', 'and', 'by', 'for', 'from', 'in', 'into', 'of', 'on', 'the', 'to', 'with']);

/** Gives a name printed in capitals the case of running text; a name in mixed case stays as it is. */
export function printedCase(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name
    .toLowerCase()
    .split(' ')
    .map((word, index) => (index > 0 && SMALL.has(word.replace(/[()]/g, '')) ? word : capital(word)))
    .join(' ');
}

function capital(word: string): string {
  return word.replace(
    /(^|[-(])(\p{L})/gu,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
}
