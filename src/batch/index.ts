export { extractAll } from './extract-all.js';
export { extractOne } from './extract-one.js';
export { writeAtomically, writeIfChanged } from './files.js';
export { type Reason, reasonsOf } from './reasons.js';
export type { BatchOptions, BatchReport, Failure } from './types.js';
