export { blocks } from './blocks.js';
export { ExportError, type ExportErrorCode } from './errors.js';
export { type ExportQuery, MOST_EXPORTED, PARAMETERS, type Parameter, readParameters } from './parameters.js';
export { type ExportOptions, entityTag, type Prepared, prepareExport } from './prepare.js';
export { type ExportTarget, fileName, findFormat, readTarget } from './target.js';
