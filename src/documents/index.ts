export { DocumentError } from './errors.js';
export { detectFormat } from './format.js';
export { type CollectOptions, collectInputs, kindsOf, readInput } from './inputs.js';
export { readDocument } from './read.js';
export type { Block, SourceDocument } from './types.js';
