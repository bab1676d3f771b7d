import type { Registry } from '../registry/index.js';

/** Finds the State of the registry that an English name in any case or spelling of the registry's means. */
export function knownStates({ entries }: Registry): (name: string) => string | undefined {
  const ids = new Map<string, string>();
  for (const { id, label, names, aliases } of entries)
    if (label === 'State')
      for (const name of [...(names.en ?? []), ...(aliases?.en ?? [])]) ids.set(slug(name), id);
  return (name) => ids.get(slug(name));
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
