export { extractAll } from './extract-all.js';
export { writeAtomically, writeIfChanged } from './files.js';
export type { BatchOptions, BatchReport } from './types.js';
