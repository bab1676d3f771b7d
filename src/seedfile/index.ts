export { formatRegistryFile, formatSeedFile, seedFileName } from './format.js';
export { type ParsedFile, type Problem, type ProblemCode, printProblem, SeedFileError } from './problems.js';
export * from './types.js';
export { parseFile, parseSeedFile, type SchemaName } from './validate.js';
export * from './vocabulary.js';
