/**
 * UN document symbols: parsing, normalising, printing, linking and finding them in text. Usable by itself; it imports nothing
 * of the rest of the tool and knows no language (see ReferenceWords).
 */
export { dateWindow, fits, yearOfScNumber } from './dates.js';
export { aknAddress, documentUrl, readAknAddress } from './links.js';
export { normalise } from './normalise.js';
export { orderNumber } from './order.js';
export { parseSymbol } from './parse.js';
export { canonical, fileName, shortForm, spell } from './print.js';
export { expandRange, parseRange, printRange, rangeTo } from './ranges.js';
export { type ReadNumber, readNumber } from './read-number.js';
export { aliases, isSameDocument, issuer, relative } from './relatives.js';
export { fromRoman, toRoman } from './roman.js';
export { type NumberHit, scanNumbers } from './scan-numbers.js';
export { scanSymbols } from './scan-symbols.js';
export type { SymbolHit } from './shortened.js';
export { suggest } from './suggest.js';
export type * from './types.js';
export type { ReferenceWords } from './words.js';
export { readWritten } from './written.js';
