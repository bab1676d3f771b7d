import { withoutRadicals } from '../radicals.js';

/** Letters with their marks: a sign without a width that is told to be both is the marks alone, drawn over letters of their own. */
const MARKED = /^\p{L}+(\p{M}+)$/u;

/** Characters that fonts name where they know none. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is meant
const NOTHING = /^[\0-\x08\x0e-\x1f\ufffd\uffff]+$/;

export function isNothing(unicode: string): boolean {
  return NOTHING.test(unicode);
}

/** The signs that symbol fonts draw lists with, by their places in the private area. */
const SIGNS: Record<string, string> = {
  '\uf0b7': '•',
  '\uf0a7': '•',
  '\uf02d': '–',
  '\uf0d8': '•',
  '\uf0fc': '•',
};

/** Ligatures and the joined shapes of Arabic letters are written as the letters they are; full-width characters stay. */
export function plain(unicode: string, width: number): string {
  return withoutRadicals(width === 0 ? unicode.replace(MARKED, '$1') : unicode)
    .replace(/[\ufb00-\ufdff\ufe70-\ufefe]/g, (shape) => shape.normalize('NFKC'))
    .replace(/[\uf000-\uf0ff]/g, (sign) => SIGNS[sign] ?? sign);
}
