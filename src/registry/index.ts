export { checkRegistry, type RegistryProblem, type RegistryProblemCode } from './check.js';
export { keepShippedValid, loadRegistry, RegistryError } from './load.js';
export { type Origin, Registry, type RegistryName } from './registry.js';
export type { RegistryEntry, RegistryLink, RegistryNote } from './types.js';
