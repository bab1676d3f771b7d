export { compareTexts, NotComparable } from './compare.js';
export { fromSeedFile } from './seedfile.js';
export * from './types.js';
