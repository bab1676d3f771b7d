import { parseSymbol } from './parse.js';
import { canonical } from './print.js';

/** The canonical form of a symbol as somebody wrote it: 'a/res/56/183.' → 'A/RES/56/183'; null where it is no symbol. */
export function normalise(text: string): string | null {
  const symbol = parseSymbol(text);
  return symbol && canonical(symbol);
}
