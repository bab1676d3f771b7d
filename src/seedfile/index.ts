export { formatRegistryFile, formatSeedFile, seedFileName } from './format.js';
export { type ParsedFile, type Problem, SeedFileError } from './problems.js';
export * from './types.js';
export { parseFile, parseSeedFile } from './validate.js';
export * from './vocabulary.js';
