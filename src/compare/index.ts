export { compareTexts, isComparable, NotComparable } from './compare.js';
export { fromSeedFile, withoutNarrative } from './seedfile.js';
export * from './types.js';
export { compareWording } from './wording.js';
