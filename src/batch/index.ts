export { extractOne } from './extract-one.js';
export { writeIfChanged } from './files.js';
export { reasonsOf } from './reasons.js';
export type { Failure } from './types.js';

/** Loaded when it is asked for: one document needs nothing of it. */
export const extractAll: typeof import('./extract-all.js')['extractAll'] = async (paths, options) =>
  (await import('./extract-all.js')).extractAll(paths, options);
