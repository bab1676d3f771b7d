/**
 * UN document symbols: parsing, normalising, printing, linking and finding them in text. Usable by itself; it imports nothing
 * of the rest of the tool and knows no language (see ReferenceWords).
 */
export {
  dateWindow,
  ecosocWindow,
  fits,
  hrcWindow,
  isScNumberOf,
  sessionWindow,
  type Window,
  yearOfScNumber,
} from './dates.js';
export { fold } from './fold.js';
export { LEADS } from './leads.js';
export { aknAddress, documentUrl, readAknAddress } from './links.js';
export { normalise } from './normalise.js';
export { type Order, type OrderedNumber, type OrderHints, orderNumber } from './order.js';
export { isSlashed, parseSymbol } from './parse.js';
export { canonical, fileName, printSession, shortForm, spell } from './print.js';
export { continued, expandRange, parseRange, printRange, rangeTo, type SymbolRange } from './ranges.js';
export { type NumberHints, type ReadNumber, readNumber } from './read-number.js';
export { aliases, type Issuer, issuer, type Relative, relative } from './relatives.js';
export { fromRoman, toRoman } from './roman.js';
export { type NumberHit, scanNumbers } from './scan-numbers.js';
export { type SymbolHit, scanSymbols } from './scan-symbols.js';
export { editDistance, suggest } from './suggest.js';
export type * from './types.js';
export type { ReferenceWords } from './words.js';
export { type Candidate, readWritten } from './written.js';
