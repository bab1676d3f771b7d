export { type ExtractOptions, extract, UnknownLanguage } from './extract.js';
export { NoSymbol } from './masthead.js';
/** Changes with every change to what the extractor finds: results kept from another version are read again. */
export const EXTRACTOR_VERSION = '1';
