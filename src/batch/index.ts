export { extractAll } from './extract-all.js';
export { extractOne } from './extract-one.js';
export { writeIfChanged } from './files.js';
export { reasonsOf } from './reasons.js';
export type { Failure } from './types.js';
