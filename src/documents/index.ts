export { DocumentError, type DocumentErrorCode } from './errors.js';
export { detectFormat, type Format } from './format.js';
export { type CollectOptions, collectInputs, type DocumentInput } from './inputs.js';
export { type ReadOptions, readDocument } from './read.js';
export type { Block, BlockRole, DocumentMetadata, Hyperlink, NoteCall, SourceDocument } from './types.js';
