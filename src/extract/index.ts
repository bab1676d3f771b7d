export { type ExtractOptions, extract } from './extract.js';
export { NoSymbol } from './masthead/index.js';
export { extractEach } from './several.js';
