export { blocks } from './blocks.js';
export { ExportError } from './errors.js';
export { MOST_EXPORTED, PARAMETERS, type Parameter, readParameters } from './parameters.js';
export { entityTag, prepareExport } from './prepare.js';
export { fileName, findFormat, readTarget } from './target.js';
